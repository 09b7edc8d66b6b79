"""Work that nobody waits for makes way for whoever is at the screen."""

import os
import sys
from contextlib import suppress

LESS = 5  # of 19: a third of the weight of others; with 19, on a machine that is busy, nothing would ever be done
LAST = 2 << 13 | 7  # ioprio_set(2): best effort, behind all others
_SYSTEM_CALLS = {"x86_64": 251, "aarch64": 30}


def gently() -> None:
    """From now on this process gets what others leave, of processor and disk. What can't be had is left as it is."""
    with suppress(OSError, AttributeError):
        os.nice(LESS)
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    with suppress(OSError, AttributeError):  # Linux may weigh sessions against one another, and not processes
        if os.getsid(0) != os.getpid():
            os.setsid()
        with open("/proc/self/autogroup", "w", encoding="ascii") as group:
            group.write(str(LESS))
    with suppress(OSError, AttributeError, KeyError):
        import ctypes

        if sys.platform == "linux":
            ctypes.CDLL(None).syscall(_SYSTEM_CALLS[os.uname().machine], 1, 0, LAST)
