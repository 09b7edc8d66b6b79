"""What the keeper asks of the system that it runs on, where systems differ: signals, its dead, another start."""

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import itself

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

WINDOWS = sys.platform == "win32"


def begin(windows: bool = WINDOWS) -> None:
    """Sees to it that nothing outlives the keeper. (On Linux each surface asks for that itself: PR_SET_PDEATHSIG.)"""
    if windows:
        from kiosk import job

        job.keepers()


def at_signals(loop: "AbstractEventLoop", end: Callable[[], None], windows: bool = WINDOWS) -> None:
    """Calls `end` where the system or somebody at a terminal asks the keeper to stop."""
    if windows:
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            if number := getattr(signal, name, None):
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))
    elif sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, end)


def bury() -> None:
    """Waits for what was killed (2 s at most), so that a keeper that starts again leaves no zombies."""
    if sys.platform != "win32":
        for _ in range(100):
            try:
                if os.waitpid(-1, os.WNOHANG) == (0, 0):
                    time.sleep(0.02)
            except ChildProcessError:
                return


def start_again() -> None:
    """In this process's place. Windows has no such thing: there it returns, and the caller begins anew."""
    if sys.platform != "win32":
        os.execv(sys.executable, itself.again())
