"""`make faults`: all faults, or those that are named; the table goes into docs/faults.md, between its markers."""

import json
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"], os.environ["QT_QUICK_BACKEND"] = "offscreen", "software"

from kiosk.environment import prepare_environment  # noqa: E402

prepare_environment()

from tests.faults.bed import ROOT, bed  # noqa: E402
from tests.faults.fault import Row, run  # noqa: E402
from tests.faults.faults import FAULTS  # noqa: E402

PAGE = ROOT / "docs" / "faults.md"
KEPT = ROOT / "build" / "faults.json"  # the rows of the last run of each
BEGIN, END = "<!-- made by `make faults`: begin -->\n", "<!-- end -->\n"
COLUMNS = "fault", "how it was caused", "what the patient saw", "clean after", "the log", "left of the visit"


def main(wanted: list[str]) -> int:
    rows = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    failed = []
    with bed() as kiosk:  # compiles what all of them show
        kiosk.rest()
    for fault in FAULTS:
        if wanted and not any(word in fault.name for word in wanted):
            continue
        try:
            runs = [run(fault, whole=True) for _ in range(fault.times)]
            row = max(runs, key=lambda row: row.seconds or 0)
            row.saw += f" (the slowest of {fault.times})" if fault.times > 1 else ""
        except Exception as error:
            failed.append(fault.name)
            rows.pop(fault.name, None)
            print(f"FAILED  {fault.name}: {type(error).__name__}: {error}", flush=True)
            continue
        rows[fault.name] = row.__dict__
        print(f"ok      {fault.name}: {row.saw}; {said(row)}", flush=True)
        KEPT.parent.mkdir(exist_ok=True)
        KEPT.write_text(json.dumps(rows))
    write([Row(**rows[fault.name]) for fault in FAULTS if fault.name in rows])
    print(f"{len(failed)} failed: {', '.join(failed)}" if failed else "All well.")
    return 1 if failed else 0


def said(row: Row) -> str:
    return "-" if row.seconds is None else f"{row.seconds:.2f} s"


def write(rows: list[Row]) -> None:
    cells = [COLUMNS, ("---",) * len(COLUMNS), *map(told, rows)]
    table = "".join(f"| {' | '.join(line)} |\n" for line in cells)
    load = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end"
    keeper = f"the keeper had {max(row.keeper_mb for row in rows):.0f} MB (PSS) at most"
    when = f"{len(rows)} of {len(FAULTS)} faults; {keeper}; {time.strftime('%Y-%m-%d')}, {load}.\n\n"
    before, _, rest = PAGE.read_text().partition(BEGIN)
    PAGE.write_text(before + BEGIN + when + table + END + rest.partition(END)[2])


def told(row: Row) -> tuple[str, ...]:
    log = "<br>".join(f"`{line}`" for line in row.log) or "nothing serious"
    return row.name, row.how, row.saw, said(row), log, row.left


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
