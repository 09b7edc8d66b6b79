"""The commands of those who work on the program: its tests and its measurements."""

import runpy
import sys

from kiosk.itself import TOP

# What can't run beside each other: tests/conftest.py; of three workers one waits for real kiosks most of its time.
# A crashed worker is not replaced: the run would never end.
SIDE_BY_SIDE = ("-n3", "--dist=loadscope", "--max-worker-restart=0")


def test(arguments: list[str]) -> int:
    """Every test, or those whose files are named. Returns pytest's exit status."""
    import pytest

    named = any("tests" in word for word in arguments)
    return int(pytest.main(arguments if named else ["tests", *SIDE_BY_SIDE, *arguments]))


def bench(arguments: list[str]) -> int:
    sys.argv = ["bench", *arguments]
    sys.path.insert(0, TOP)
    runpy.run_module("tests.bench.bench", run_name="__main__")
    return 0
