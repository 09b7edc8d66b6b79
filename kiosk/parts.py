"""The program's own small processes beside its surfaces: `main.py part NAME ...`, started by itself alone."""

import sys
from collections.abc import Callable


def main(arguments: list[str]) -> int:
    """The part's exit status."""
    name, *given = arguments
    return PARTS[name](given)


def _printing(given: list[str]) -> int:
    from kiosk.keeper import printing

    return printing.main(given[0], float(given[1]))


def _look(given: list[str]) -> int:
    from pathlib import Path

    from kiosk.signs import look

    look(*map(Path, given))
    return 0


def _screen(_: list[str]) -> int:
    from kiosk.wellness.screen import tell

    tell()
    return 0


def _pack(_: list[str]) -> int:
    from kiosk.preview.folder import read

    return read()


def _seal(_: list[str]) -> int:
    from kiosk.sealtrial import tried

    print(tried())
    return 0


def _drill(given: list[str]) -> int:
    from kiosk.prove.drill import main

    return main(int(given[0]), int(given[1]), given[2])


def _proven(given: list[str]) -> int:
    """A keeper under proof. It ends with the prover, whatever ends that."""
    import ctypes
    import signal
    from pathlib import Path

    from kiosk.keeper.run import run

    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG
    return run(Path(given[0]), proof=True)


def _survivor(_: list[str]) -> int:
    """What the test of the proof leaves alive: it holds the line that it was given."""
    import time

    kept = sys.stdin.readline()
    time.sleep(600)
    return len(kept)


PARTS: dict[str, Callable[[list[str]], int]] = {
    "printing": _printing,  # kiosk.keeper.outlet
    "look": _look,  # kiosk.check
    "screen": _screen,  # kiosk.wellness.screen
    "pack": _pack,  # kiosk.preview.window
    "seal": _seal,  # kiosk.seal
    "escaped": lambda _: 1,  # what a sealed process tries to become; it must not get here
    "drill": _drill,  # kiosk.prove.short
    "proven": _proven,  # kiosk.prove.stage
    "survivor": _survivor,  # kiosk.prove.proof
}
