"""Child processes on either kind of system: how they are handed open files, and how they end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Protocol, cast

Options = dict[str, Any]  # of subprocess.Popen and of asyncio's
HANDLES = sys.platform == "win32"  # there a child inherits handles, and no descriptors
NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: else each child of a program without a console would open one
WINDOWLESS = NO_WINDOW if HANDLES else 0
ALONE: Options = {"creationflags": NO_WINDOW} if HANDLES else {"start_new_session": True}
"""For a child of its own: killed by itself or with its group, never with the keeper's."""


class Child(Protocol):
    @property
    def pid(self) -> int: ...

    def kill(self) -> None: ...


def handing(given: Mapping[str, int], handles: bool = HANDLES) -> tuple[list[str], Options]:
    """The words by which a child finds these files, such as --library-fd=7, and how it is started so that it does."""
    if not handles:
        return _words(given), {"pass_fds": tuple(given.values())}
    found = {name: inheritable(fd) for name, fd in given.items()}
    return _words(found), {"startupinfo": inheriting(found.values())}


def started(command: list[str], **options: Any) -> "subprocess.Popen[bytes]":
    return cast("subprocess.Popen[bytes]", subprocess.Popen(command, **options))


def kill(child: Child, groups: bool = not HANDLES) -> None:
    """Kills it and all of its group. (Windows knows no groups: what it has started ends with the keeper's job.)"""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32" and groups:
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()


def inheritable(fd: int) -> int:
    """The handle behind a descriptor, as a child may inherit it."""
    if sys.platform == "win32":
        import msvcrt

        handle = msvcrt.get_osfhandle(fd)
        os.set_handle_inheritable(handle, True)
        return handle
    return fd


def inheriting(handles: Iterable[int]) -> object:
    """What tells CreateProcess to let a child inherit these handles, its three standard ones, and no others."""
    return getattr(subprocess, "STARTUPINFO")(lpAttributeList={"handle_list": list(handles)})  # noqa: B009


def _words(numbers: Mapping[str, int]) -> list[str]:
    return [f"--{name}-fd={number}" for name, number in numbers.items()]
