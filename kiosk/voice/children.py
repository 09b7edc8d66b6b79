"""Starts a process of the voice's own, which ends with it whatever happens, and ends it."""

import ctypes
import os
import signal
from collections.abc import Callable
from contextlib import suppress

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


class Child:
    """A process; `ended` is a descriptor that can be read once it has ended."""

    def __init__(self, work: Callable[[], None], given: int, out: int) -> None:
        """It does `work`, with these two descriptors as its standard input and output, in the surface's group."""
        parent = os.getpid()
        self.pid = os.fork()
        if not self.pid:
            status = 1
            try:
                _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
                signal.signal(signal.SIGPIPE, signal.SIG_DFL)
                os.dup2(given, 0)
                os.dup2(out, 1)
                if os.getppid() == parent:
                    work()
                    status = 0
            finally:
                os._exit(status)
        self.ended = os.pidfd_open(self.pid)

    def wait(self) -> int:
        """Its exit status, once it has ended."""
        os.close(self.ended)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)


def program(command: list[str]) -> Callable[[], None]:
    """The work of being another program."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # pactl and amixer in English, texts in UTF-8
    return lambda: os.execve(command[0], command, environment)


def holding(content: bytes) -> int:
    """The reading end of a pipe that holds this, and then ends. BlockingIOError where it does not fit into one."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        if os.write(writing, content) < len(content):
            raise BlockingIOError
    finally:
        os.close(writing)
    return reading
