"""The figures of a soak as a table, and their place in docs/soak.md."""

import os
import platform
import time
from importlib.metadata import version
from pathlib import Path

from tests.soak.figures import percentile
from tests.soak.sample import UNITS

BEGIN, END = "<!-- figures: begin (written by make soak) -->", "<!-- figures: end -->"


def table(found):
    return "\n".join([*_head(found), "", *_swaps(found), "", *_lines(found), "", *_ends(found), "", *_pages(found)])


def report(found, file):
    text = file.read_text()
    before, rest = text.split(BEGIN)
    file.write_text(f"{before}{BEGIN}\n{table(found)}\n{END}{rest.split(END)[1]}")


def _head(found):
    visitor = found.visitor
    yield (f"{found.visits} visits of {found.wanted} (seed {found.seed}), {visitor.presses} presses, "
           f"{found.took / 60:.0f} minutes; {_machine()}.")  # fmt: skip
    yield ""
    yield (f"{visitor.asked} answers had to lead to Support before anything else. The keeper's log has {found.logged} "
           "lines, each held against the closed list, every text of a visit and every page's name.")  # fmt: skip
    yield ""
    yield "\n".join(f"- **Failed**: {fault}" for fault in found.faults) or "Nothing failed."


def _machine():
    models = (line.split(": ")[1] for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line)
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    facts = (
        *(f"{os.cpu_count()} cores ({next(models, '?')})", f"{memory:.0f} GB", f"Linux {platform.release()}"),
        *(f"Python {platform.python_version()}", f"PySide6 {version('PySide6-Essentials')}"),
    )
    return f"{time.strftime('%Y-%m-%d')}, {', '.join(facts)}, load {os.getloadavg()[2]:.1f} at the end"


def _swaps(found):
    yield "| swap, ms | count | p50 | p95 | p99 | max |"
    yield "|---|---|---|---|---|---|"
    for name, swaps in (("a surface waits behind", found.swaps), ("ended before it was ready", found.bare)):
        if swaps:
            figures = " | ".join(f"{percentile(swaps, share):.0f}" for share in (0.5, 0.95, 0.99, 1))
            yield f"| {name} | {len(swaps)} | {figures} |"


def _lines(found):
    yield f"| of the keeper, after {found.warm} visits | first | last | growth per 1,000 visits |"
    yield "|---|---|---|---|"
    for kind, line in found.lines.items():
        unit = f" {UNITS[kind]}" if kind in UNITS else ""
        yield f"| {kind}{unit} | {line.first:.2f} | {line.last:.2f} | {line.growth:+.3f} ± {line.unsure:.3f} |"


def _ends(found):
    yield "| end | visits |"
    yield "|---|---|"
    yield from (f"| {name} | {count} |" for name, count in found.ends.most_common())


def _pages(found):
    for what, counted in (("page", found.visitor.pages), ("language, text size, theme", found.visitor.dresses)):
        yield f"Visits by {what}: " + ", ".join(f"{name} {count}" for name, count in counted.most_common()) + "."
    for place, names in found.after.items():
        yield f"{place}: {len(found.before.get(place, ()))} names before, {len(names)} after."
