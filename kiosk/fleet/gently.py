"""Work that nobody waits for makes way for whoever is at the screen."""

import os
import sys
from contextlib import suppress

IDLE = 3 << 13  # ioprio_set(2): the disk only where nobody else wants it
_SYSTEM_CALLS = {"x86_64": 251, "aarch64": 30}


def gently() -> None:
    """From now on this process gets what others leave: processor and disk. Where that can't be had it goes on as is."""
    with suppress(OSError, AttributeError):
        os.nice(19)
    with suppress(OSError, AttributeError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    with suppress(OSError, AttributeError, KeyError):
        import ctypes

        if sys.platform == "linux":
            ctypes.CDLL(None).syscall(_SYSTEM_CALLS[os.uname().machine], 1, 0, IDLE)
