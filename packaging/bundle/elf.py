"""Which shared libraries a file wants, by its own dynamic section: no tool, and nothing is run."""

import mmap
import struct
from pathlib import Path

LOAD, DYNAMIC = 1, 2  # kinds of program headers
NEEDED, STRINGS = 1, 5  # tags of the dynamic section


def needed(file: Path | str) -> list[str]:
    """Sonames, in their order; none of what is no 64-bit little-endian ELF file."""
    with open(file, "rb") as opened:
        if opened.read(6) != b"\x7fELF\x02\x01":
            return []
        with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return _needed(content)


def _needed(content: mmap.mmap) -> list[str]:
    (start,), (size, count) = struct.unpack_from("<Q", content, 32), struct.unpack_from("<HH", content, 54)
    headers = [struct.unpack_from("<IIQQQQ", content, start + size * number) for number in range(count)]
    dynamic = next((header for header in headers if header[0] == DYNAMIC), None)
    if dynamic is None:
        return []
    entries = list(struct.iter_unpack("<qQ", content[dynamic[2] : dynamic[2] + dynamic[5] // 16 * 16]))
    strings = next(value for tag, value in entries if tag == STRINGS)
    # its place in memory, and so in the file
    base = next(strings - header[3] + header[2] for header in headers
                if header[0] == LOAD and header[3] <= strings < header[3] + header[5])  # fmt: skip
    return [_text(content, base + value) for tag, value in entries if tag == NEEDED]


def _text(content: mmap.mmap, place: int) -> str:
    return content[place : content.find(b"\0", place)].decode()
