"""Pictures of a pack: SVG or PNG, small enough to draw at once, and with nothing in them that acts or leads outside."""

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kiosk.library.content import Picture
from kiosk.problems import Problem, Refused

MOST_BYTES = {".png": 2_000_000, ".svg": 300_000}
MOST_PIXELS = 4_000_000  # 16 MB once it is unpacked
MOST_SHAPES = 20_000
SVG = "{http://www.w3.org/2000/svg}"
HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
SHAPES = frozenset({  # what QtSvg draws as other programs do, and no product of small parts makes endless
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "title", "desc", "metadata", "style", "linearGradient", "radialGradient", "stop",
})  # fmt: skip
OUTSIDE = re.compile(r"url\(\s*(?!['\"]?\s*#)|@import|javascript:", re.IGNORECASE)
LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\s*(?:px|pt|mm|cm|in|pc|em|ex)?\s*\Z")
PNG = b"\x89PNG\r\n\x1a\n"


def read_picture(file: Path) -> Picture:
    """Raises Refused where it can't be shown, or should not be."""
    try:
        most = MOST_BYTES.get(file.suffix)
        if most is None:
            raise ValueError(0, "it is no picture that a kiosk shows.", "Save it as .svg or .png.")
        with file.open("rb") as opened:
            data = opened.read(most + 1)
        if len(data) > most:
            raise ValueError(0, f"it is larger than {most:,} bytes.", "Make it smaller.")
        return _png(data) if file.suffix == ".png" else _svg(data)
    except OSError as error:
        raise Refused([Problem(file, 0, f"it can't be read ({error.strerror}).", "Put it there, readable.")]) from None
    except ValueError as wrong:
        line, reason, remedy = wrong.args
        raise Refused([Problem(file, line, reason, remedy)]) from None


def _png(data: bytes) -> Picture:
    """Its parts and their checksums are right (ISO/IEC 15948); the pixels themselves are left to the one who draws."""
    if data[:8] != PNG or data[12:16] != b"IHDR" or len(data) < 33:
        raise ValueError(0, "it is not a PNG.", "Save it as PNG or SVG.")
    width, height = struct.unpack(">II", data[16:24])
    if not 0 < width * height <= MOST_PIXELS:
        reason = f"it has {width} x {height} pixels; a picture may have {MOST_PIXELS:,} in all."
        raise ValueError(0, reason, "Make it smaller, such as 1600 x 1200.")
    at, kind = 8, b""
    while kind != b"IEND" and at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 8 + length
        if end + 4 > len(data) or zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            break
        at = end + 4
    else:
        if kind == b"IEND":
            return Picture("png", width, height, data)
    raise ValueError(0, "it is damaged or cut short.", "Save it anew.")


def _svg(data: bytes) -> Picture:
    try:
        data.decode()
    except UnicodeDecodeError:
        raise ValueError(0, "it is not UTF-8.", 'Save it anew as "plain SVG".') from None
    if re.search(rb"<!(DOCTYPE|ENTITY)", data, re.IGNORECASE):
        raise ValueError(_line(data, b"<!"), "it has a DOCTYPE or an entity.", 'Take it out; save it as "plain SVG".')
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise ValueError(error.position[0], "it is not XML.", "Save it anew as SVG.") from None
    except (ValueError, LookupError):  # such as an encoding that nobody knows
        raise ValueError(0, "it can't be read as SVG.", 'Save it anew as "plain SVG".') from None
    if root.tag != f"{SVG}svg":
        raise ValueError(1, "it is not an SVG.", "Save it as SVG or PNG.")
    for element in root.iter():
        for reason, remedy in _faults(element):
            needle = str(element.tag).rpartition("}")[2].encode()
            raise ValueError(_line(data, b"<" + needle), reason, remedy)
    try:
        if _drawn(root) > MOST_SHAPES:
            raise ValueError(0, f"it draws more than {MOST_SHAPES:,} shapes, or itself.", "Make it simpler.")
    except RecursionError:
        raise ValueError(0, "its parts lie too deep in each other.", "Make it simpler.") from None
    return Picture("svg", *_size(root), data)


def _faults(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """What acts or leads outside. Elements of other namespaces, such as an editor's notes, are not drawn."""
    tag = str(element.tag)
    if tag.startswith(SVG) and tag.removeprefix(SVG) not in SHAPES:
        yield (
            f"it holds <{tag.removeprefix(SVG)}>, which is not drawn on a kiosk.",
            "Draw it with shapes and words alone.",
        )
    for name, value in element.attrib.items():
        if name.lower().startswith("on"):
            yield f"it holds a script ({name}).", 'Take it out; save it as "plain SVG".'
        elif (name in HREFS and not value.startswith("#")) or OUTSIDE.search(value):
            yield f'it leads outside itself ("{value[:40]}").', "Let it refer to its own parts alone."
    if tag == f"{SVG}style" and OUTSIDE.search(element.text or ""):
        yield "its style leads outside itself.", "Let it refer to its own parts alone."


def _drawn(root: ElementTree.Element) -> int:
    """How many shapes are drawn, those of <use> counted each time; more than MOST_SHAPES where it never ends."""
    named = {element.get("id"): element for element in root.iter()}
    known: dict[int, int] = {}

    def count(element: ElementTree.Element) -> int:
        if id(element) not in known:
            known[id(element)] = MOST_SHAPES + 1  # while it is being counted: it draws itself
            below = sum(map(count, element))
            target = next((named.get(element.get(name, "")[1:]) for name in HREFS if element.get(name)), None)
            used = count(target) if element.tag == f"{SVG}use" and target is not None else 0
            known[id(element)] = min(1 + below + used, MOST_SHAPES + 1)
        return known[id(element)]

    return count(root)


def _size(root: ElementTree.Element) -> tuple[float, float]:
    box = root.get("viewBox", "").replace(",", " ").split()
    written = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    sides = [float(found[1]) for found in map(LENGTH.match, written) if found]
    if len(sides) != 2 or min(sides) <= 0 or not 0.05 <= sides[0] / sides[1] <= 20:
        reason = "it has no size, or one that no page can hold."
        raise ValueError(1, reason, 'Write viewBox="0 0 WIDTH HEIGHT" into <svg>.')
    return sides[0], sides[1]


def _line(data: bytes, needle: bytes) -> int:
    return data[: max(data.find(needle), 0)].count(b"\n") + 1
