"""The real keeper of a soak: its surfaces are watched, and failures a minute apart are no trouble to it.

python -m tests.soak.keeper SETTINGS [FAULT]
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

from kiosk.keeper import process, trouble
from kiosk.keeper.run import run

TOGETHER = 0.5  # s; in earnest three failures in five minutes bring the notice, and here that is a second of use


def planted_descriptor():
    """Each process that is started leaves a file descriptor open."""
    start = process.SurfaceProcess.__init__

    def leaking(self, *arguments, **more):
        start(self, *arguments, **more)
        os.open(os.devnull, os.O_RDONLY)

    process.SurfaceProcess.__init__ = leaking


def planted_survivor():
    """Every fifth surface is let live, and the keeper told that it is dead."""
    listen, count = process.SurfaceProcess.listen, iter(range(1, 1 << 30))

    def surviving(self, loop, heard, died):
        if next(count) % 5:
            return listen(self, loop, heard, died)
        self.kill = lambda: loop.call_soon(died, -signal.SIGKILL)
        return listen(self, loop, heard, lambda code: None)

    process.SurfaceProcess.listen = surviving


PLANTS = {"descriptor": planted_descriptor, "survivor": planted_survivor, "": lambda: None}


def main():
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: it ends with the soak
    process.command = lambda *words: [sys.executable, "-B", str(Path(__file__).with_name("surface.py")), *words]
    trouble.SPAN = TOGETHER
    PLANTS[sys.argv[2] if len(sys.argv) > 2 else ""]()
    sys.exit(run(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
