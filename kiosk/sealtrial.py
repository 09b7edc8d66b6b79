"""Whether the seal holds here: a process seals itself, and then tries to get through. Started by seal.available()."""

import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple, replace

from kiosk.itself import command
from kiosk.seal import seal


def tried() -> tuple[object, ...]:
    """The fields of a Sealed, without what did not hold."""
    result = seal()
    attempts: dict[str, Callable[[], object]] = {
        "files": lambda: os.open("/tmp", os.O_TMPFILE | os.O_WRONLY),
        "network": lambda: socket.socket(socket.AF_INET),
        "memory": _forbid_cores,
        "programs": lambda: os.execv(sys.executable, command("part", "escaped")),
    }
    for name in (name for name in attempts if getattr(result, name)):
        with suppress(OSError, ValueError):  # refused; setrlimit raises ValueError
            attempts[name]()
            result = replace(result, missing=(*result.missing, f"Got through: {name}."), **{name: False})
    return astuple(result)


def _forbid_cores() -> None:
    import resource  # not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
