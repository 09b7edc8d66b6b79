"""SVG pictures: still drawings that hold all they show; what could run, fetch, move or multiply is refused."""

import re
from io import BytesIO
from pathlib import Path
from xml.sax import ContentHandler, SAXException, handler
from xml.sax.xmlreader import AttributesNSImpl, Locator

from defusedxml import sax
from defusedxml.common import DefusedXmlException

from kiosk.library.references import References
from kiosk.problems import Problem, Refused, read_text

SVG, XLINK, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"
EDITORS = ("inkscape", "sodipodi", "22-rdf-syntax-ns", "creativecommons.org/ns", "web.resource.org/cc", "purl.org/dc")
ELEMENTS = {
    "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "style",
}  # fmt: skip
MOST_PIXELS = 4_000_000  # four times a page of 1280 x 800; held in memory as four bytes each
DEEPEST = 100
PLAIN = "Draw it with lines, areas and words alone (Inkscape: Save as Plain SVG), or save it as a PNG."
SHORT = 'Begin it with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"> or the like.'
UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 960 / 25.4, "in": 96.0}
OUTSIDE = re.compile(r"url\s*\(\s*['\"]?\s*(?!['\"]?\s*#)[^\s'\"#]|@import|javascript:|expression\s*\(|\\", re.I)
LENGTH = re.compile(r"([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?)([a-z]*)")
Name = tuple[str | None, str]


def drawing_fault(file: Path, content: bytes) -> Problem | None:
    """What is wrong with an SVG, by its bytes: the first thing."""
    try:
        head = re.match(r"\s*<\?xml[^>]*encoding=['\"]([^'\"]+)", read_text(file))
    except Refused as refused:
        return refused.problems[0]
    if head and head[1].lower() not in ("utf-8", "us-ascii", "ascii"):
        return Problem(file, 1, f"it says that it is written in {head[1]}.", "Save it as UTF-8.")
    drawing, reader = _Drawing(), sax.make_parser()
    reader.forbid_dtd = True
    reader.setFeature(handler.feature_namespaces, True)
    reader.setContentHandler(drawing)
    try:
        reader.parse(BytesIO(content))
    except _Fault as fault:
        return Problem(file, drawing.line, *fault.said)
    except DefusedXmlException:
        reason = "it has a <!DOCTYPE>, which can fetch from elsewhere or multiply."
        return Problem(file, drawing.line, reason, "Take it out.")
    except (SAXException, ValueError, LookupError) as error:
        reason = f"it is not XML: {getattr(error, 'getMessage', error.__str__)()}."
        return Problem(file, drawing.line, reason, PLAIN)
    return None


class _Fault(Exception):
    def __init__(self, reason: str, remedy: str = PLAIN) -> None:
        super().__init__(reason)
        self.said = reason, remedy


class _Drawing(ContentHandler):
    """Looks at each element as it is read; raises _Fault."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[str] = []
        self._references = References()
        self._style = ""
        self._place: Locator | None = None

    @property
    def line(self) -> int:
        return (self._place.getLineNumber() or 0) if self._place else 0

    def setDocumentLocator(self, locator: Locator) -> None:
        self._place = locator

    def startElementNS(self, name: Name, qname: str | None, attrs: AttributesNSImpl) -> None:
        uri, kind = name
        if not self._open:
            if kind != "svg" or uri != SVG:
                raise _Fault("it is no SVG drawing.", SHORT)
            _check_size({local: value for (_, local), value in attrs.items()})
        if uri == SVG and kind not in ELEMENTS:
            raise _Fault(f"<{kind}> can run, fetch or move something, or is not shown here.")
        if uri != SVG and "metadata" not in self._open and not any(part in (uri or "") for part in EDITORS):
            raise _Fault(f"<{kind}> is no part of a drawing.")
        if len(self._open) > DEEPEST:
            raise _Fault("it is nested too deeply.")
        self._open.append(kind)
        self._references.enter(kind, attrs.get((None, "id")))
        for (space, local), value in attrs.items():
            self._attribute(space, local, value)
        if fault := self._references.fault():
            raise _Fault(fault)

    def _attribute(self, space: str | None, local: str, value: str) -> None:
        if local.lower().startswith("on") and space is None:
            raise _Fault(f"{local} runs a script.")
        if (space, local) == (XML, "base"):
            raise _Fault("xml:base leads out of the file.")
        if local == "href" and space in (None, XLINK):
            if not value.startswith("#"):
                raise _Fault(f'{local}="{value[:40]}" leads out of the file.')
            self._references.add(value[1:])
        elif space is None:
            self._words(value)

    def _words(self, text: str) -> None:
        if OUTSIDE.search(text):
            raise _Fault(f'"{text.strip()[:40]}" leads out of the file.')
        for target in re.findall(r"url\s*\(\s*['\"]?\s*#([^\s'\")]*)", text, re.I):
            self._references.add(target)

    def endElementNS(self, name: Name, qname: str | None) -> None:
        if self._open.pop() == "style":
            self._words(self._style)
            self._style = ""
        self._references.leave()

    def endDocument(self) -> None:
        if fault := self._references.unsound():
            raise _Fault(fault)

    def characters(self, content: str) -> None:
        if self._open and self._open[-1] == "style":
            self._style += content

    def processingInstruction(self, target: str, data: str) -> None:
        raise _Fault(f"<?{target}?> can fetch from elsewhere.", "Take that line out.")


def _check_size(attributes: dict[str, str]) -> None:
    """Of the picture as it would be drawn without being told a size."""
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    sides = [_pixels(attributes.get("width", "")), _pixels(attributes.get("height", ""))]
    if None in sides and len(box) == 4:
        sides = [_pixels(side) for side in box[2:]]
    width, height = sides
    if not width or not height:
        raise _Fault("it says no size of its own.", SHORT)
    if width * height > MOST_PIXELS:
        reason = f"it is {width:.0f} x {height:.0f} units large, and {MOST_PIXELS} in all are the most."
        raise _Fault(reason, "Write a smaller width and height in its head, and leave the viewBox as it is.")


def _pixels(length: str) -> float | None:
    found = LENGTH.fullmatch(length.strip())
    return float(found[1]) * UNITS[found[2]] if found and found[2] in UNITS else None
