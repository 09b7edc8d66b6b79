"""A virtual screen where none is there."""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.display import answers


@contextmanager
def virtual_screen(size: str = "1280x800") -> Iterator[str]:
    """A virtual X screen for as long as the block runs; gives its name, such as ":70", and sets DISPLAY to it."""
    name, server = _started(size)
    before = {variable: os.environ.get(variable) for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    try:
        os.environ["DISPLAY"] = name
        for other in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            os.environ.pop(other, None)
        yield name
    finally:
        server.terminate()
        server.wait()
        for variable, value in before.items():
            os.environ.pop(variable, None) if value is None else os.environ.__setitem__(variable, value)


def _started(size: str) -> tuple[str, "subprocess.Popen[bytes]"]:
    """The first free number: X's lock file keeps it ours. (With -displayfd there is none, and two would share.)"""
    for number in range(70, 170):
        place = f"/tmp/.X11-unix/X{number}"
        if os.path.exists(place) or os.path.exists(f"/tmp/.X{number}-lock"):
            continue
        server = _server(number, size)
        for _ in range(500):
            if server.poll() is not None:
                break
            if answers(place) and _holder(number) == server.pid:  # not another's, started at the same moment
                return f":{number}", server
            time.sleep(0.02)
        else:
            server.kill()
        server.wait()
    raise OSError("no virtual screen (Xvfb) would start")


def _holder(number: int) -> int:
    """The process that X's lock file names; 0 where there is none."""
    try:
        with open(f"/tmp/.X{number}-lock") as lock:
            return int(lock.read())
    except (OSError, ValueError):
        return 0


def _end_with_us() -> None:
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: also when we are killed


def _server(number: int, size: str) -> "subprocess.Popen[bytes]":
    command = f"Xvfb :{number} -screen 0 {size}x24 -noreset -nolisten tcp -nolisten local".split()
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=_end_with_us
    )
