"""Open files that one process hands to another: by descriptor, or on Windows by a handle that it alone inherits."""

import os
import sys


def descriptor(number: str) -> int:
    """A child's own descriptor of what it was handed under this number."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(int(number), os.O_BINARY)
    return int(number)


def content(fd: int, *, mapped: bool = sys.platform == "win32") -> bytes:
    """All of it, wherever the others who share it have read to; mapped where there is no pread(2)."""
    size = os.fstat(fd).st_size
    if sys.platform != "win32" and not mapped:
        return os.pread(fd, size, 0)
    from mmap import ACCESS_READ, mmap

    if not size:
        return b""
    with mmap(fd, size, access=ACCESS_READ) as seen:
        return seen[:]
