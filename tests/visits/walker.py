"""Looks at a page as a picky eye and an unsure finger would: every text and every control of its item tree."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.visits.contrast import contrast_faults

EPS = 1.0  # px that rounding may cost
TARGET, ANSWER, GAP = 12.7, 16.0, 2.5  # mm (VVSG 2.0 7.2-I; ../shared/design/look.md for answers on 7 inches)


@dataclass(frozen=True, slots=True)
class Sight:
    """One text or control: where it is, what can be seen of it, and what holds it."""

    item: QQuickItem
    rect: QRectF
    view: QRectF
    clip: QRectF
    flickable: QQuickItem | None
    control: QQuickItem | None

    @property
    def name(self) -> str:
        return f"{self.item.metaObject().className().split('_QML')[0]} {self.item.property('text')!r:.44}"


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def sights(window: QQuickWindow) -> list[Sight]:
    screen = QRectF(0, 0, window.width(), window.height())
    return list(_walk(window.contentItem(), screen, QRectF(-1e6, -1e6, 2e6, 2e6), None, None))


def _walk(
    item: QQuickItem, view: QRectF, clip: QRectF, flickable: QQuickItem | None, control: QQuickItem | None
) -> Iterator[Sight]:
    if not item.isVisible() or item.opacity() < 0.01:
        return
    whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if is_text(item) or is_control(item):
        rect = _painted(item) if is_text(item) and whole.intersects(view) else whole
        yield Sight(item, rect, rect.intersected(view), clip, flickable, control)
    if is_control(item):
        control = item
    if item.clip():
        view = view.intersected(whole)
        if not item.inherits("QQuickFlickable"):
            clip = clip.intersected(whole)
    if item.inherits("QQuickFlickable"):
        flickable = item
    for child in item.childItems():
        yield from _walk(child, view, clip, flickable, control)


def _painted(item: QQuickItem) -> QRectF:
    """What the lines of a Text cover."""
    left, top = item.property("leftPadding"), item.property("topPadding")
    width = item.width() - left - item.property("rightPadding")
    height = item.height() - top - item.property("bottomPadding")
    across, down = item.property("contentWidth"), item.property("contentHeight")
    # property() can't read Qt Quick's own enums, QML can
    aligned = QQmlExpression(QQmlEngine.contextForObject(item), item, "[horizontalAlignment, verticalAlignment].join()")
    side, end = str(aligned.evaluate()[0]).split(",")
    x = left + {"2": width - across, "4": (width - across) / 2}.get(side, 0)
    y = top + {"64": height - down, "128": (height - down) / 2}.get(end, 0)
    return item.mapRectToScene(QRectF(x, y, across, down))


def faults(
    window: QQuickWindow, px_per_mm: float, capital: float, contrast: bool = True
) -> Iterator[tuple[str, str, str]]:
    """Each fault as its kind, the item's name, and figures; `capital` is the least height of a capital in mm."""
    picture = window.grabWindow()  # also brings every layout to rest
    # what is scrolled out of view has its turn at another place
    seen = [sight for sight in sights(window) if sight.flickable is None or not sight.view.isEmpty()]
    texts, controls = [s for s in seen if is_text(s.item)], [s for s in seen if is_control(s.item)]
    screen = QRectF(0, 0, window.width(), window.height())
    for sight in texts:
        for kind, said in (*_text_faults(sight, screen), *_letter_faults(sight, px_per_mm, capital)):
            yield kind, sight.name, said
    for sight in controls:
        for kind, said in _control_faults(sight, screen, px_per_mm):
            yield kind, sight.name, said
    for one, other in combinations(texts, 2):
        both = one.view.intersected(other.view)
        if both.width() > 2 and both.height() > 2:
            yield "texts overlap", one.name, f"{both.width():.0f} x {both.height():.0f} px with {other.name}"
    for text, control in product(texts, controls):
        both = text.view.intersected(control.view)
        if text.control is not control.item and both.width() > 2 and both.height() > 2:
            yield "texts overlap", text.name, f"{both.width():.0f} x {both.height():.0f} px with {control.name}"
    for one, other in combinations(controls, 2):
        gap = _gap(one.view, other.view) / px_per_mm
        if gap < GAP - 0.2:  # a pixel of rounding on each side
            kind = "targets overlap" if gap < 0 else "targets crowded"
            yield kind, one.name, f"{gap:.1f} mm to {other.name}"
    if contrast:
        seen = [(s.name, s.item, s.rect, s.view) for s in texts if not s.view.isEmpty()]
        yield from contrast_faults(window, seen, picture)


def _text_faults(sight: Sight, screen: QRectF) -> Iterator[tuple[str, str]]:
    item, rect = sight.item, sight.rect
    if item.property("truncated"):
        yield "elided", ""
    if item.property("contentWidth") > item.width() + EPS:
        yield "too wide", f"{item.property('contentWidth'):.0f} in {item.width():.0f} px"
    if item.property("contentHeight") > item.height() + EPS:
        yield "too tall", f"{item.property('contentHeight'):.0f} in {item.height():.0f} px"
    if not _holds(sight.clip, rect):
        yield "clipped", "by a parent that does not scroll"
    if sight.control and not _holds(sight.control.mapRectToScene(sight.control.boundingRect()), rect):
        yield "spills", "out of its control"
    across = rect.left() < -EPS or rect.right() > screen.right() + EPS
    if across or (not sight.flickable and not _holds(screen, rect)):
        yield "off screen", f"{rect.left():.0f} to {rect.right():.0f}, {rect.top():.0f} to {rect.bottom():.0f} px"
    if not sight.control and QAccessible.queryAccessibleInterface(item) is None:
        yield "silent", "not in the accessible tree"


def _letter_faults(sight: Sight, px_per_mm: float, capital: float) -> Iterator[tuple[str, str]]:
    item = sight.item
    metrics = QFontMetricsF(_drawn(item))
    words = re.split(r"[\s\u200b]+", html.unescape(re.sub(r"<[^>]*>", "", item.property("text"))))
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    if item.property("lineCount") > 1 and longest > item.width() + EPS:
        yield "broken word", f"{longest:.0f} in {item.width():.0f} px"
    height = metrics.capHeight() / px_per_mm
    if height < capital - 0.05:
        yield "small letters", f"capital {height:.2f} mm, not {capital}"


def _drawn(item: QQuickItem) -> QFont:
    """The font at the size that it has on screen: a text that is to fit may be smaller than its font says."""
    font = QFont(item.property("font"))
    size = QQmlExpression(QQmlEngine.contextForObject(item), item, "fontInfo.pixelSize")
    font.setPixelSize(int(str(size.evaluate()[0])))
    return font


def _control_faults(sight: Sight, screen: QRectF, px_per_mm: float) -> Iterator[tuple[str, str]]:
    rect, interface = sight.rect, QAccessible.queryAccessibleInterface(sight.item)
    least = ANSWER if sight.item.property("chosen") is not None else TARGET
    if min(rect.width(), rect.height()) / px_per_mm < least - 0.1:
        yield "small target", f"{rect.width() / px_per_mm:.1f} x {rect.height() / px_per_mm:.1f} mm, not {least}"
    if rect.left() < -EPS or rect.right() > screen.right() + EPS or not (sight.flickable or _holds(screen, rect)):
        yield "target off screen", f"{rect.left():.0f} to {rect.right():.0f} px"
    if interface is None or not interface.text(QAccessible.Text.Name).strip():
        yield "no name", ""
    if not sight.item.activeFocusOnTab():
        yield "no tab stop", ""


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-EPS, -EPS, EPS, EPS).contains(inner)
