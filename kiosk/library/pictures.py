"""Pictures of a pack: SVG or PNG, and never larger, longer or livelier than a page can show."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.library.drawing import MOST_PIXELS, drawing_fault
from kiosk.problems import Problem

LARGEST_FILE = 3_000_000  # bytes
LONGEST_SIDE = 8_192
SIGNATURE = b"\x89PNG\r\n\x1a\n"
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}  # PNG (ISO/IEC 15948), table 11.1
OTHERS = {b"\xff\xd8": "a JPEG", b"GIF8": "a GIF", b"RIFF": "a WebP", b"BM": "a BMP", b"<": "an SVG or a web page"}


def picture_fault(file: Path) -> Problem | None:
    """What is wrong with a .png or .svg, by its bytes; nothing is decoded before its size is known."""
    try:
        size = file.stat().st_size
        if size > LARGEST_FILE:
            return Problem(file, 0, f"it is {size} bytes long, and {LARGEST_FILE} are the most.", "Save it smaller.")
        content = file.read_bytes()
    except OSError as error:
        return Problem(file, 0, f"it can't be read ({error.strerror}).", "Put it there, readable.")
    if file.suffix == ".svg":
        return drawing_fault(file, content)
    said = next(_png(content), None)
    return Problem(file, 0, *said) if said else None


def _png(content: bytes) -> Iterator[tuple[str, str]]:
    """Reason and remedy of what is wrong, the first first."""
    again = "Open it in a picture program and save it as a PNG."
    if not content.startswith(SIGNATURE):
        other = next((name for begin, name in OTHERS.items() if content.startswith(begin)), "something else")
        yield f"it is called .png, but it is {other}.", again
        return
    chunks = list(_chunks(content))
    kinds = [kind for kind, _ in chunks]
    if kinds[:1] != [b"IHDR"] or len(chunks[0][1]) != 13:
        yield "it is damaged: it has no head.", again
        return
    width, height, depth, colour, packing, filtering, lacing = struct.unpack(">IIBBBBB", chunks[0][1])
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        remedy = "Save it smaller: 2000 x 1500 is more than a page shows."
        yield f"it has {width} x {height} pixels, and {MOST_PIXELS} in all are the most.", remedy
        return
    if not width * height or depth not in DEPTHS.get(colour, ()) or packing or filtering or lacing > 1:
        yield "it is damaged: its head says what no PNG has.", again
    if b"acTL" in kinds:
        yield "it moves, and nothing moves on a page.", "Save its first picture alone."
    if kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds:
        yield "it is damaged: it is not whole.", again
    if colour == 3 and b"PLTE" not in kinds:
        yield "it is damaged: its palette is missing.", again
    bits = depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colour, 1)
    if not _whole(b"".join(part for kind, part in chunks if kind == b"IDAT"), _length(width, height, bits, lacing)):
        yield "it is damaged: it has not the pixels that its head promises.", again


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and bytes of each chunk whose checksum is right, up to the first that is not, or the end."""
    place = len(SIGNATURE)
    while place + 12 <= len(content):
        length, kind = struct.unpack(">I4s", content[place : place + 8])
        end = place + 12 + length
        body = content[place + 8 : end - 4]
        if end > len(content) or zlib.crc32(kind + body) != int.from_bytes(content[end - 4 : end], "big"):
            return
        yield kind, body
        place = end
        if kind == b"IEND":
            return


def _length(width: int, height: int, bits: int, lacing: int) -> int:
    """How many bytes the rows have, unpacked: one for the filter and the pixels, each."""
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
    total = 0
    for left, top, across, down in passes if lacing else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def _whole(packed: bytes, length: int) -> bool:
    """Whether exactly so many bytes come out; never more than one piece of them is held."""
    inflating, seen = zlib.decompressobj(), 0
    try:
        while seen <= length and not inflating.eof:
            piece = inflating.decompress(packed, 1 << 20)
            if not piece and not inflating.unconsumed_tail:
                break
            seen, packed = seen + len(piece), inflating.unconsumed_tail
    except zlib.error:
        return False
    return seen == length and inflating.eof
