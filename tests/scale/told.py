"""The figures of the played scenes as tables, and their place in docs/scale.md."""

import os
import platform
from datetime import date
from pathlib import Path

from tests.scale.kiosks import load
from tests.scale.scenes import AWAY, BEGIN
from tests.soak.figures import percentile

BEGIN_MARK, END_MARK = "<!-- figures: begin (written by make scale) -->", "<!-- figures: end -->"
HEAD = (
    "scene", "kiosks", "clock", "looks", "not answered", "requests", "MB", "peak in 1 s", "peak in 1 min", "mean",
    "p50 ms", "p99 ms", "max ms", "began late, p99 ms", "connections", "server, s of processor", "µs a request",
)  # fmt: skip


def table(scenes):
    lines = [HEAD, ("---",) * len(HEAD), *map(_row, scenes)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(scene):
    played = scene.played
    good = [look for _, look, *_ in played.looks if look.good]
    took = [1000 * look.took for look in good if not look.pack] or [0.0]
    requests = sum(look.requests for _, look, *_ in played.looks)
    late = percentile([1000 * late for *_, late, _ in played.looks], 0.99)
    times = [at - BEGIN for at, *_ in played.looks]
    return (
        scene.name, f"{scene.kiosks:,}", f"{scene.until / 3600:.1f} h x {scene.speed:g}", f"{len(played.looks):,}",
        f"{len(played.looks) - len(good):,}", f"{requests:,}",
        f"{sum(look.bytes for _, look, *_ in played.looks) / 1e6:,.0f}",
        f"{load(times)[0]:.0f}", f"{load(times, 60)[0]:.1f}", f"{len(times) / scene.until:.1f}",
        f"{percentile(took, 0.5):.1f}", f"{percentile(took, 0.99):.1f}", f"{max(took):.0f}", f"{late:.0f}",
        f"{played.open}", f"{played.used:.1f}", f"{1e6 * played.used / max(1, requests):.0f}",
    )  # fmt: skip


def notes(scenes):
    """What a table can't hold: packs, and the hour after a bad night."""
    for scene in scenes:
        if packs := [look for _, look, *_ in scene.played.looks if look.pack]:
            yield _packs(scene, packs)
        if scene.name == "a bad night":
            yield _night(scene)


def _packs(scene, packs):
    size, seconds = sum(look.pack for look in packs), scene.played.seconds
    slow = percentile([look.took for look in packs], 0.99)
    return (
        f"- {scene.name}: {len(packs):,} kiosks took the pack of {packs[0].pack / 1e6:.1f} MB, {size / 1e9:.1f} GB in "
        f"{seconds:.0f} s of the real clock ({8 * size / 1e6 / seconds:,.0f} Mbit/s), p99 {slow * 1000:.0f} ms each. "
        f"On the kiosks' clock that is {8 * size / 1e6 / scene.until:.0f} Mbit/s."
    )


def _night(scene):
    tries, after, back = [], [], {}
    for at, look, _, place in sorted(scene.played.looks, key=lambda one: one[0]):
        if not look.good:
            tries.append(at - BEGIN)
        elif at >= BEGIN + AWAY:
            after.append(at - BEGIN - AWAY)
            back.setdefault(place, after[-1])
    return (
        f"- a bad night: {len(tries) / scene.kiosks:.1f} tries a kiosk in six hours, at most {load(tries, 60)[0]:.1f} "
        f"a second over a minute; after it at most {load(after, 60)[0]:.1f} a second; {len(back):,} kiosks were "
        f"answered again, the last after {max(back.values(), default=0) / 60:.0f} min."
    )


def machine(server):
    facts = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(":")[2].strip() for line in facts if line.startswith("model name")), "")
    return (
        f"{date.today()}, {os.cpu_count()} cores ({model or platform.machine()}), Linux {platform.release()}, Python "
        f"{platform.python_version()}, {server.kind} ({server.memory():.0f} MB), load {os.getloadavg()[0]:.1f} at the "
        "end; clients and server share the machine, over loopback, without TLS."
    )


def report(scenes, server, file):
    """Between the markers of a page."""
    before, _, rest = file.read_text("utf-8").partition(BEGIN_MARK)
    _, _, after = rest.partition(END_MARK)
    said = "\n".join([machine(server), "", table(scenes), "", *notes(scenes)])
    file.write_text(f"{before}{BEGIN_MARK}\n{said}\n{END_MARK}{after}", "utf-8")
