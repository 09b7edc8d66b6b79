"""Looks at a page as a picky eye and an unsure finger would: every text and every control of its item tree."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.audit.contrast import contrast_faults
from tests.audit.sights import EPS, Sight, holds, in_view, is_control, is_text, sights, told

TARGET, GAP = 12.7, 2.5  # mm (VVSG 2.0 7.2-I)
ANSWER, ANSWER_ON_7_INCHES = 20.0, 16.0  # mm high: answers, Next, Back (../shared/design/look.md)
SMALL_SCREEN = 110  # mm of its shorter side: 7 inches have 90
CAPITAL = 0.668  # of an em, in the font of the Latin letters; another script has its own, as high as their em
PRIMARY = 1  # Action.Primary
HAN = r"\u3400-\u9fff"
# Qt breaks a line after a hyphen or slash, too, where a letter follows; and about a Han character, not before a mark.
BREAKS = rf"[\s\u200b]+|(?<=\w[-/])(?=[^\W\d])|(?=[{HAN}])|(?<=[{HAN}\u3001\u3002\uff0c\uff1a\uff1b])(?=\w)"
ROLES = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox, QAccessible.Role.Slider)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a window must keep: px of a millimetre, the least capital and the least height of an answer in mm."""

    px_per_mm: float
    capital: float
    answer: float = ANSWER


@dataclass(frozen=True, slots=True)
class Fault:
    kind: str
    name: str
    said: str
    rect: QRectF

    def __str__(self) -> str:
        return f"{self.kind}: {self.name} {self.said}"


def rules(window: QQuickWindow, capital: float) -> Rules:
    """Those for this window's own size."""
    px_per_mm = window.property("pxPerMm")
    small = min(window.width(), window.height()) < SMALL_SCREEN * px_per_mm
    return Rules(px_per_mm, capital, ANSWER_ON_7_INCHES if small else ANSWER)


def faults(window: QQuickWindow, kept: Rules, theme: int = 0, contrast: bool = True) -> Iterator[Fault]:
    """Every fault of what is in view."""
    window.grabWindow()  # brings every layout to rest
    seen = in_view(sights(window))
    yield from layout_faults(window, seen, kept)
    if contrast:
        yield from pale(window, seen, theme)


def pale(window: QQuickWindow, seen: list[Sight], theme: int = 0) -> Iterator[Fault]:
    texts = [s for s in seen if is_text(s.item) and not s.view.isEmpty()]
    for kind, sight, said in contrast_faults(window, texts, theme):
        yield Fault(kind, sight.name, said, sight.view)


def layout_faults(window: QQuickWindow, seen: list[Sight], kept: Rules) -> Iterator[Fault]:
    texts, controls = [s for s in seen if is_text(s.item)], [s for s in seen if is_control(s.item)]
    screen = QRectF(0, 0, window.width(), window.height())
    for sight in texts:
        for kind, said in (*_text_faults(sight, screen), *_letter_faults(sight, kept)):
            yield Fault(kind, sight.name, said, sight.rect)
    for sight in controls:
        for kind, said in (*_control_faults(sight, screen, kept), *_spoken_faults(sight)):
            yield Fault(kind, sight.name, said, sight.rect)
    for sight in seen:
        if sight.item.inherits("QQuickMouseArea") and _unheard(sight):
            yield Fault("mouse only", sight.name, "neither named nor said to be ignored", sight.rect)
    yield from _overlaps(texts, controls)
    for one, other in combinations(controls, 2):
        gap = _gap(one.view, other.view) / kept.px_per_mm
        if gap < GAP - 0.2:  # a pixel of rounding on each side
            kind = "targets overlap" if gap < 0 else "targets crowded"
            yield Fault(kind, one.name, f"{gap:.1f} mm to {other.name}", one.view)


def _overlaps(texts: list[Sight], controls: list[Sight]) -> Iterator[Fault]:
    for one, other in combinations(texts, 2):
        both = one.view.intersected(other.view)
        if both.width() > 2 and both.height() > 2:
            yield Fault(
                "texts overlap", one.name, f"{both.width():.0f} x {both.height():.0f} px with {other.name}", both
            )
    for text, control in product(texts, controls):
        both = text.view.intersected(control.view)
        if text.control is not control.item and both.width() > 2 and both.height() > 2:
            said = f"{both.width():.0f} x {both.height():.0f} px with {control.name}"
            yield Fault("texts overlap", text.name, said, both)


def _text_faults(sight: Sight, screen: QRectF) -> Iterator[tuple[str, str]]:
    item, rect = sight.item, sight.rect
    if item.property("truncated"):
        yield "elided", ""
    if item.property("contentWidth") > item.width() + EPS:
        yield "too wide", f"{item.property('contentWidth'):.0f} in {item.width():.0f} px"
    if item.property("contentHeight") > item.height() + EPS:
        yield "too tall", f"{item.property('contentHeight'):.0f} in {item.height():.0f} px"
    if not holds(sight.clip, rect):
        yield "clipped", "by a parent that does not scroll"
    if sight.control and not holds(sight.control.mapRectToScene(sight.control.boundingRect()), rect):
        yield "spills", "out of its control"
    across = rect.left() < -EPS or rect.right() > screen.right() + EPS
    if across or (not sight.flickable and not holds(screen, rect)):
        yield "off screen", f"{rect.left():.0f} to {rect.right():.0f}, {rect.top():.0f} to {rect.bottom():.0f} px"
    if not sight.control and QAccessible.queryAccessibleInterface(item) is None:
        yield "silent", "not in the accessible tree"


def _unheard(sight: Sight) -> bool:
    """A MouseArea that no key reaches. Where keys do the same beside it, it says `Accessible.ignored`."""
    silent = told(sight.item, "!Accessible.ignored && !Accessible.name") == "True"
    return silent and not sight.control and sight.item.isEnabled()


def _letter_faults(sight: Sight, kept: Rules) -> Iterator[tuple[str, str]]:
    item = sight.item
    metrics = QFontMetricsF(_drawn(item))
    words = re.split(BREAKS, html.unescape(re.sub(r"<[^>]*>", "", item.property("text"))))
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    if item.property("lineCount") > 1 and longest > item.width() + EPS:
        yield "broken word", f"{longest:.0f} in {item.width():.0f} px"
    capital = metrics.capHeight() if metrics.inFontUcs4(ord("I")) else CAPITAL * _drawn(item).pixelSize()
    height = capital / kept.px_per_mm
    if height < kept.capital - 0.01:
        yield "small letters", f"capital {height:.2f} mm, not {kept.capital}"


def _drawn(item: QQuickItem) -> QFont:
    """The font at the size that it has on screen: a text that is to fit may be smaller than its font says."""
    font = QFont(item.property("font"))
    font.setPixelSize(int(told(item, "fontInfo.pixelSize")))
    return font


def _control_faults(sight: Sight, screen: QRectF, kept: Rules) -> Iterator[tuple[str, str]]:
    rect, px_per_mm = sight.rect, kept.px_per_mm
    if min(rect.width(), rect.height()) / px_per_mm < TARGET - 0.05:
        yield "small target", f"{rect.width() / px_per_mm:.1f} x {rect.height() / px_per_mm:.1f} mm, not {TARGET}"
    elif _leads(sight.item) and rect.height() / px_per_mm < kept.answer - 0.1:
        yield "low answer", f"{rect.height() / px_per_mm:.1f} mm high, not {kept.answer:.0f}"
    if rect.left() < -EPS or rect.right() > screen.right() + EPS or not (sight.flickable or holds(screen, rect)):
        yield "target off screen", f"{rect.left():.0f} to {rect.right():.0f} px"


def _leads(item: QQuickItem) -> bool:
    """Answers, and what leads on or back; a setting is no answer."""
    interface = QAccessible.queryAccessibleInterface(item)
    back = interface is not None and interface.text(QAccessible.Text.Name) == QCoreApplication.translate(
        "VisitBar", "Back"
    )
    answer = item.property("chosen") is not None and not item.metaObject().className().startswith("PreferenceChoice")
    return back or answer or item.property("tone") == PRIMARY


def _spoken_faults(sight: Sight) -> Iterator[tuple[str, str]]:
    interface = QAccessible.queryAccessibleInterface(sight.item)
    if interface is None or not interface.text(QAccessible.Text.Name).strip():
        yield "no name", ""
    if interface is None or interface.role() not in ROLES:
        yield "no role", "neither button nor choice"
    if not sight.item.activeFocusOnTab():
        yield "no tab stop", ""


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)
