"""What the kernel says of the keeper and of all that it has started; what lies about before and after."""

import os
import re
from contextlib import suppress
from pathlib import Path

from tests.bench.proc import MB, handles, pss
from tests.soak.stage import alone

KINDS = ("PSS", "memory of its own", "files", "threads", "zombies", "children")
UNITS = {"PSS": "MB", "memory of its own": "MB"}


def sample(keeper):
    """One number of each of the KINDS: MB, MB, and counts."""
    files, threads = handles(keeper)
    children = _children(keeper)
    zombies = sum(_state(child) == "Z" for child in children)
    return (pss([keeper]), _own(keeper), files, threads, zombies, len(children))


def _own(pid):
    """MB that no file backs: the heap and the stacks. (PSS moves with whoever else on this machine runs Python.)"""
    words = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Anonymous:\s+(\d+)", words, re.M)[1]) * 1024 / MB


def _children(keeper):
    found = []
    for task in os.listdir(f"/proc/{keeper}/task"):
        with suppress(OSError):  # a thread that has ended meanwhile
            found += map(int, Path(f"/proc/{keeper}/task/{task}/children").read_text().split())
    return found


def _state(pid):
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return ""


def sessions():
    """Of all living processes of this soak: each surface has one of its own, with its voice in it."""
    mark, found = f"CLEARING_INSTANCE={os.environ['CLEARING_INSTANCE']}".encode(), {}
    for pid in (int(entry) for entry in os.listdir("/proc") if entry.isdigit()):
        with suppress(OSError):
            if mark in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0") and _state(pid) not in ("Z", ""):
                found.setdefault(os.getsid(pid), []).append(pid)
    return found


def lying_about(keeper, state):
    """Names below the kiosk's own /dev/shm and /tmp, and in its state folder."""
    found = {"state folder": sorted(file.name for file in state.rglob("*"))}
    if alone():
        for place in ("dev/shm", "tmp"):
            below = Path(f"/proc/{keeper}/root/{place}")
            found[f"/{place}"] = sorted(
                str(file.relative_to(below)) for file in below.rglob("*") if ".X11-unix" not in str(file)
            )
    return found
