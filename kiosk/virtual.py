"""A virtual screen where none is there."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


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
    """The first free number: X's lock file keeps it ours. (Two that choose for themselves may share one.)"""
    for number in range(70, 170):
        reading, writing = os.pipe()
        command = ["Xvfb", f":{number}", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-noreset"]
        command += ["-nolisten", "tcp", "-nolisten", "local"]
        server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(writing)
        with os.fdopen(reading) as ready:
            if ready.readline():
                return f":{number}", server
        server.wait()
    raise OSError("no virtual screen (Xvfb) would start")
