"""Pictures of a pack: SVG or PNG, and never larger, longer or livelier than a page can show."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.library.content import Picture
from kiosk.library.drawing import MOST_PIXELS, read_drawing
from kiosk.problems import Problem, Refused

MOST_BYTES = {".png": 2_000_000, ".svg": 300_000}
LONGEST_SIDE = 8_192  # px
SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}  # PNG (ISO/IEC 15948), table 11.1
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))  # 8.2
OTHERS = {b"\xff\xd8": "a JPEG", b"GIF8": "a GIF", b"RIFF": "a WebP", b"BM": "a BMP", b"<": "an SVG or a web page"}
AGAIN = "Open it in a picture program, and save it anew as a PNG."


def read_picture(file: Path) -> Picture:
    """By its bytes; nothing is decoded before its size is known. Raises Refused where it should not be shown."""
    try:
        most = MOST_BYTES.get(file.suffix)
        if most is None:
            raise Refused([Problem(file, 0, "it is no picture that a kiosk shows.", "Save it as .svg or .png.")])
        with file.open("rb") as opened:
            data = opened.read(most + 1)
    except OSError as error:
        raise Refused([Problem(file, 0, f"it can't be read ({error.strerror}).", "Put it there, readable.")]) from None
    if len(data) > most:
        raise Refused([Problem(file, 0, f"it is larger than {most:,} bytes.", "Save it smaller.")])
    if file.suffix == ".svg":
        return Picture("svg", *read_drawing(file, data), data)
    if said := next(_faults(data), None):
        raise Refused([Problem(file, 0, *said)])
    width, height = struct.unpack(">II", data[16:24])
    return Picture("png", width, height, data)


def _faults(data: bytes) -> Iterator[tuple[str, str]]:
    """Reason and remedy of what is wrong with a PNG; after the first, figures in it mean nothing."""
    if not data.startswith(SIGNATURE):
        other = next((name for begin, name in OTHERS.items() if data.startswith(begin)), "something else")
        yield f"it is not a PNG, but {other}.", AGAIN
    chunks = list(_chunks(data))
    kinds = [kind for kind, _ in chunks]
    if kinds[:1] != [b"IHDR"] or len(chunks[0][1]) != 13:
        yield "it is damaged: it has no head.", AGAIN
    width, height, depth, colour, packing, filtering, lacing = struct.unpack(">IIBBBBB", chunks[0][1])
    if not 0 < width * height <= MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        reason = f"it has {width} x {height} pixels; a picture may have {MOST_PIXELS:,} in all."
        yield reason, "Save it smaller, such as 1600 x 1200."
    if depth not in DEPTHS.get(colour, ()) or packing or filtering or lacing > 1:
        yield "it is damaged: its head says what no PNG has.", AGAIN
    if b"acTL" in kinds:
        yield "it moves, and nothing moves on a page.", "Save its first picture alone."
    if kinds[-1:] != [b"IEND"] or b"IDAT" not in kinds or (colour == 3 and b"PLTE" not in kinds):
        yield "it is damaged or cut short.", AGAIN
    pixels = b"".join(part for kind, part in chunks if kind == b"IDAT")
    if not _unpacks_to(pixels, _length(width, height, depth * CHANNELS[colour], PASSES if lacing else ((0, 0, 1, 1),))):
        yield "it is damaged: it has not the pixels that its head promises.", AGAIN


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and bytes of each chunk, up to the end or the first whose checksum is wrong."""
    place, kind = len(SIGNATURE), b""
    while place + 12 <= len(data) and kind != b"IEND":
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        end = place + 12 + length
        if end > len(data) or zlib.crc32(data[place + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            return
        yield kind, data[place + 8 : end - 4]
        place = end


def _length(width: int, height: int, bits: int, passes: tuple[tuple[int, int, int, int], ...]) -> int:
    """Bytes of all rows, unpacked: one for the filter, then the pixels."""
    total = 0
    for left, top, across, down in passes:
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def _unpacks_to(packed: bytes, length: int) -> bool:
    """Whether exactly so many bytes come out; never more than one piece of them is held."""
    inflating, seen = zlib.decompressobj(), 0
    try:
        while seen <= length and not inflating.eof:
            piece = inflating.decompress(packed, 1 << 20)
            seen, packed = seen + len(piece), inflating.unconsumed_tail
            if not piece and not packed:
                break
    except zlib.error:
        return False
    return seen == length and inflating.eof
