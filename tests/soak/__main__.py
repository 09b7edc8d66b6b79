"""python -m tests.soak [--visits N] [--seed N] [--fault NAME] [--out FOLDER] [--report FILE]"""

import argparse
import sys
from pathlib import Path

from tests.soak.run import TOP, soak
from tests.soak.told import report, table

OUT = TOP / "build" / "soak"


def main():
    parser = argparse.ArgumentParser("soak")
    parser.add_argument("--visits", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--fault", default="", help="planted, to be found: descriptor, survivor")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--report", type=Path, help="the figures go between the markers of this file")
    parser.add_argument("--short", action="store_true", help="few visits: swap times are told and not judged")
    options = parser.parse_args()
    found = soak(options.visits, options.seed, options.out, fault=options.fault, judge_time=not options.short)
    print(table(found))
    if options.report:
        report(found, options.report)
    for fault in found.faults:
        print(f"FAILED: {fault}", file=sys.stderr)
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
