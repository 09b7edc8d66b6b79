"""SVG pictures: still drawings that hold all they show; what could run, fetch, move or multiply is refused."""

import re
from io import BytesIO
from pathlib import Path
from xml.sax import ContentHandler, SAXException, handler
from xml.sax.xmlreader import AttributesNSImpl, Locator

from defusedxml import sax
from defusedxml.common import DefusedXmlException

from kiosk.library.shapes import Shapes
from kiosk.problems import Problem, Refused, read_text

SVG, XLINK, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"
EDITORS = ("inkscape", "sodipodi", "22-rdf-syntax-ns", "creativecommons.org/ns", "web.resource.org/cc", "purl.org/dc")
ELEMENTS = {  # what QtSvg draws as other programs do
    "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "style",
}  # fmt: skip
MOST_PIXELS = 4_000_000  # four times a page of 1280 x 800; held in memory as four bytes each
FLATTEST, DEEPEST = 20, 100
PLAIN = "Draw it with shapes and words alone (Inkscape: Save as Plain SVG), or save it as a PNG."
SIZED = 'Write width="400" height="300" viewBox="0 0 400 300", or the like, into <svg>.'
UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 960 / 25.4, "in": 96.0}
OUTSIDE = re.compile(r"url\s*\((?!\s*['\"]?\s*#)|@import|javascript:|expression\s*\(|\\", re.I)
INSIDE = re.compile(r"url\s*\(\s*['\"]?\s*#([^\s'\")]*)", re.I)
LENGTH = re.compile(r"([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?)([a-z]*)")
Name = tuple[str | None, str]


def read_drawing(file: Path, content: bytes) -> tuple[float, float]:
    """Width and height of an SVG in its own units. Raises Refused with the first thing that is wrong in it."""
    head = re.match(r"\s*<\?xml[^>]*encoding=['\"]([^'\"]+)", read_text(file))
    if head and head[1].lower() not in ("utf-8", "us-ascii", "ascii"):
        raise Refused([Problem(file, 1, f"it says that it is written in {head[1]}.", "Save it as UTF-8.")])
    drawing, reader = _Drawing(), sax.make_parser()
    reader.forbid_dtd = True
    reader.setFeature(handler.feature_namespaces, True)
    reader.setContentHandler(drawing)
    try:
        reader.parse(BytesIO(content))
    except _Fault as fault:
        said = fault.said
    except DefusedXmlException:
        said = "it has a DOCTYPE, which can fetch from elsewhere or multiply.", "Take it out; save it as a plain SVG."
    except (SAXException, ValueError, LookupError) as error:
        said = f"it is not XML ({getattr(error, 'getMessage', error.__str__)()}).", "Save it anew as an SVG."
    else:
        return drawing.size
    raise Refused([Problem(file, drawing.line, *said)])


class _Fault(Exception):
    def __init__(self, reason: str, remedy: str = PLAIN) -> None:
        super().__init__(reason)
        self.said = reason, remedy


class _Drawing(ContentHandler):
    """Looks at each element as it is read; raises _Fault."""

    def __init__(self) -> None:
        super().__init__()
        self.size, self._shapes, self._style = (0.0, 0.0), Shapes(), ""
        self._open: list[str] = []
        self._place: Locator | None = None

    @property
    def line(self) -> int:
        return (self._place.getLineNumber() or 0) if self._place else 0

    def setDocumentLocator(self, locator: Locator) -> None:
        self._place = locator

    def startElementNS(self, name: Name, qname: str | None, attrs: AttributesNSImpl) -> None:
        uri, kind = name
        if not self._open:
            if name != (SVG, "svg"):
                raise _Fault("it is not an SVG.", f'Begin it with <svg xmlns="{SVG}" ...>, or save it as a PNG.')
            self.size = _size({local: value for (_, local), value in attrs.items()})
        if uri == SVG and kind not in ELEMENTS:
            raise _Fault(f"it holds <{kind}>, which is not drawn on a kiosk.")
        if uri != SVG and "metadata" not in self._open and not any(part in (uri or "") for part in EDITORS):
            raise _Fault(f"it holds <{kind}>, which is no part of a drawing.")
        if len(self._open) > DEEPEST:
            raise _Fault("its parts lie too deep in each other.")
        self._open.append(kind if uri == SVG else "")
        self._shapes.enter(self._open[-1], attrs.get((None, "id")))
        for (space, local), value in attrs.items():
            self._attribute(space, local, value)

    def _attribute(self, space: str | None, local: str, value: str) -> None:
        if local.lower().startswith("on") and space is None:
            raise _Fault(f"it holds a script ({local}).")
        if (space, local) == (XML, "base"):
            raise _Fault('it leads outside itself ("xml:base").')
        if local == "href" and space in (None, XLINK):
            if not value.startswith("#"):
                raise _Fault(f'it leads outside itself ("{value[:40]}").')
            self._shapes.point(value[1:])
        elif space is None:
            self._words(value)

    def _words(self, text: str) -> None:
        if found := OUTSIDE.search(text):
            raise _Fault(f'it leads outside itself ("{text[found.start() :][:40].strip()}").')
        for target in INSIDE.findall(text):
            self._shapes.paint(target)

    def endElementNS(self, name: Name, qname: str | None) -> None:
        if self._open.pop() == "style":
            self._words(self._style)
            self._style = ""
        self._shapes.leave()

    def endDocument(self) -> None:
        if fault := self._shapes.fault():
            raise _Fault(fault)

    def characters(self, content: str) -> None:
        if self._open and self._open[-1] == "style":
            self._style += content

    def processingInstruction(self, target: str, data: str) -> None:
        raise _Fault(f"it leads outside itself (<?{target}?>).", "Take that line out.")


def _size(attributes: dict[str, str]) -> tuple[float, float]:
    """The sides of its view box, else its width and height; and how large it would be drawn without being told."""
    box = attributes.get("viewBox", "").replace(",", " ").split()
    sides = [_pixels(side) for side in box[2:]] if len(box) == 4 else []
    drawn = [_pixels(attributes.get(side, "")) for side in ("width", "height")]
    (width, height), area = (sides or drawn), (drawn if all(drawn) else sides or drawn)
    if not width or not height or not 1 / FLATTEST <= width / height <= FLATTEST:
        raise _Fault("it has no size, or one that no page can hold.", SIZED)
    if (area[0] or 0) * (area[1] or 0) > MOST_PIXELS:
        reason = f"it would be drawn with more than {MOST_PIXELS:,} pixels."
        raise _Fault(reason, "Write a smaller width and height into <svg>, and leave the viewBox as it is.")
    return width, height


def _pixels(length: str) -> float | None:
    found = LENGTH.fullmatch(length.strip())
    return float(found[1]) * UNITS[found[2]] if found and found[2] in UNITS else None
