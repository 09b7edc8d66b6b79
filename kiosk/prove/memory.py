"""The marker, kept masked, and the search for it in the memory of other processes."""

import os
import re
import secrets
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

CHUNK = 1 << 20
PAGE = 4096
LENGTH = 32
NOT_MEMORY = ("[vvar]", "[vvar_vclock]", "[vsyscall]")  # the kernel's clocks, the same in every process
IN_MEMORY_ONLY = "/memfd:"  # a program that runs from no file: an agent of a container or of CI, with others' secrets
OWN = re.compile(r"^(Anonymous|Swap): +[1-9]", re.M)  # what smaps says of pages that are no longer the file's

Hits = list[tuple[int, str]]
"""Where in the text, and in which encoding."""


class Secret:
    """32 letters that stand in this process only under a random mask, but for the moment of a search."""

    def __init__(self) -> None:
        letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(LENGTH)).encode()
        self._pad = secrets.token_bytes(LENGTH)
        self._masked = bytes(a ^ b for a, b in zip(letters, self._pad, strict=True))

    def letters(self) -> Iterator[str]:
        """One after the other, to be typed."""
        for a, b in zip(self._masked, self._pad, strict=True):
            yield chr(a ^ b)

    def patterns(self) -> dict[str, bytes]:
        text = "".join(self.letters())
        return {"UTF-8": text.encode(), "UTF-16": text.encode("utf-16-le")}


@dataclass(slots=True)
class Searched:
    """What was looked at, and where the marker was: by process id (0 for files), in words."""

    count: int = 0
    size: int = 0
    closed: int = 0
    found: list[tuple[int, str]] = field(default_factory=list)


def scan(take: Callable[[memoryview, int], int], start: int, end: int, patterns: dict[str, bytes]) -> tuple[Hits, int]:
    """Hits between two places, and how many bytes were read; chunks overlap, so that none lies on a border."""
    chunk, hits, size = bytearray(min(CHUNK, end - start)), dict[tuple[int, str], None](), 0
    overlap, window = max(map(len, patterns.values())) - 1, memoryview(chunk)
    at = start
    while at < end:
        got = take(window[: end - at], at)
        for name, pattern in patterns.items():
            place = chunk.find(pattern, 0, got)
            while place >= 0:
                hits[at + place, name] = None
                place = chunk.find(pattern, place + 1, got)
        size += got
        if got <= 0:
            at = (at // PAGE + 1) * PAGE  # this page can't be read; the next one may be
        elif at + got >= end:
            break
        else:
            at += got - overlap if got > overlap else got
    chunk[:] = bytes(len(chunk))
    return list(hits), size


def search(secret: Secret) -> Searched:
    """Looks into every process of `processes`; what several have of the same file, such as a library, once."""
    result, patterns, known = Searched(), secret.patterns(), set[tuple[str, ...]]()
    for pid in processes():
        try:
            _look_into(pid, patterns, known, result)
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has ended, and holds nothing
        except PermissionError:
            result.closed += 1
    return result


def processes() -> Iterator[int]:
    """All of this user's (and of the one who called sudo), but this one and those of `left_out`."""
    users = {os.getuid(), int(os.environ.get("SUDO_UID", os.getuid()))}
    for pid in (int(entry) for entry in os.listdir("/proc") if entry.isdigit()):
        try:
            if os.stat(f"/proc/{pid}").st_uid in users and pid != os.getpid() and not left_out(pid):
                yield pid
        except OSError:
            continue


def left_out(pid: int) -> bool:
    """Init and agents that run from no file: they are older than the proof and no part of a kiosk."""
    try:
        return pid == 1 or os.readlink(f"/proc/{pid}/exe").startswith(IN_MEMORY_ONLY)
    except OSError:
        return False


def name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return "ended"


def _look_into(pid: int, patterns: dict[str, bytes], known: set[tuple[str, ...]], result: Searched) -> None:
    ranges = list(_ranges(pid))
    if not ranges:
        return  # the kernel's own
    memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for start, end, label, file in ranges:
            if file not in known:
                hits, size = scan(partial(read, memory), start, end, patterns)
                result.size += size
                result.found += [(pid, f"{name(pid)} ({pid}), {label}, {encoding}") for _, encoding in hits]
                known |= {file} if file and not hits else set()
    finally:
        os.close(memory)
    result.count += 1


def _ranges(pid: int) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    """Start, end, label, and which part of which file it is, as long as no page of it is this process's own."""
    for entry in re.split(r"^(?=[0-9a-f]+-)", Path(f"/proc/{pid}/smaps").read_text(errors="replace"), flags=re.M)[1:]:
        head, _, facts = entry.partition("\n")
        place, rights, offset, device, inode, *label = head.split(maxsplit=5)
        if rights.startswith("r") and "".join(label) not in NOT_MEMORY:
            start, end = (int(number, 16) for number in place.split("-"))
            same = inode != "0" and not OWN.search(facts)
            yield start, end, "".join(label) or "anonymous", (device, inode, offset, str(end - start)) if same else ()


def read(file: int, into: memoryview, at: int) -> int:
    """How many bytes could be read there; 0 where nothing can."""
    try:
        return os.preadv(file, [into], at)
    except OSError:
        return 0
