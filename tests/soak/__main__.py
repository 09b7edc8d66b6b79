"""python -m tests.soak [--visits N] [--seed N] [--brief] [--out FOLDER] [--report FILE] [--controls]"""

import argparse
import sys
from pathlib import Path

from tests.soak.run import soak
from tests.soak.stage import TOP
from tests.soak.told import report, table

PLANTED = {"descriptor": "a file descriptor left open with each process", "survivor": "a surface that stays behind"}
VISITS_PLANTED = 30


def main():
    parser = argparse.ArgumentParser("soak")
    parser.add_argument("--visits", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--brief", action="store_true", help="short visits; times and memory are told and not judged")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "soak")
    parser.add_argument("--report", type=Path, help="the figures go between the markers of this file")
    parser.add_argument("--controls", action="store_true", help="only the planted faults, which must be found")
    options = parser.parse_args()
    if options.controls:
        return _controls(options)
    found = soak(options.visits, options.seed, options.out.resolve(), brief=options.brief)
    print(table(found))
    if options.report:
        report(found, options.report)
    for fault in found.faults:
        print(f"FAILED: {fault}", file=sys.stderr)
    return 1 if found.faults else 0


def _controls(options):
    """0 where each planted fault was found."""
    missed = 0
    for fault, told in PLANTED.items():
        found = soak(VISITS_PLANTED, options.seed, options.out.resolve() / fault, fault=fault, brief=True)
        missed += not found.faults
        print(f"Planted: {told}. {'Found: ' + found.faults[0] if found.faults else 'NOT FOUND'}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
