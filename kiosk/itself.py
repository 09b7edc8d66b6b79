"""The program itself: where its parts lie, and how it starts another process of its own, from source or frozen."""

import os
import sys

FROZEN: bool = getattr(sys, "frozen", False)  # PyInstaller sets it: then there is no Python beside it, and no main.py
TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RESOURCES = os.path.join(TOP, "resources")
CALLED = "CLEARING_CALLED"  # a package whose own command starts the program says here how that is called
PROGRAM = os.environ.get(CALLED) or ("clearing" if FROZEN else "python3 main.py")  # what people are told to type
MAIN = os.path.join(TOP, "main.py")
BUILT = os.path.join(TOP, "built.txt")  # of a bundle: its version, and a sum over the sources it was made of


def command(*words: str) -> list[str]:
    """How a process is started on these words of the command line. -B: a patient surface writes nothing."""
    return [sys.executable, *words] if FROZEN else [sys.executable, "-B", MAIN, *words]


def again() -> list[str]:
    """How this very process was started."""
    return [sys.executable, *sys.argv[1:]] if FROZEN else sys.orig_argv
