"""Follows the focus: in which order it goes, and whether its ring can be seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.audit.contrast import ratio
from tests.audit.sights import is_control, sights
from tests.audit.walker import Fault

RING, CONTRAST = 0.7, 3.0  # mm (../shared/design/look.md); WCAG 2.4.13
AROUND = 3.0  # mm on both sides of a control's edge: there its ring must be
MOST_STOPS = 200
SIDES = {"left": (0, 0.5, 1, 0), "right": (1, 0.5, -1, 0), "top": (0.5, 0, 0, 1), "bottom": (0.5, 1, 0, -1)}


def order_faults(window: QQuickWindow, right_to_left: bool = False) -> Iterator[Fault]:
    """Where the next control stands before the last one in reading order: above it, or beside it on the wrong side."""
    for last, item in pairwise(_chain(window)):
        one, other = _places(last, item)
        if right_to_left:
            one, other = (QRectF(-rect.right(), rect.top(), rect.width(), rect.height()) for rect in (one, other))
        above = other.bottom() <= one.top() + 1 and other.left() < one.right() - 1
        level = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > min(one.height(), other.height()) / 2
        if above or (level and other.right() <= one.left() + 1):
            names = [f"{control.property('text')!r:.44}" for control in (item, last)]
            yield Fault("out of order", names[0], f"comes after {names[1]}", _rect(item))


def _places(one: QQuickItem, other: QQuickItem) -> tuple[QRectF, QRectF]:
    """Where they stand; what may be scrolled out of view counts as standing where its page does."""
    bodies = [_body(item) for item in (one, other)]
    if bodies[0] is bodies[1]:
        return _rect(one), _rect(other)
    return _rect(bodies[0] or one), _rect(bodies[1] or other)


def _body(item: QQuickItem) -> QQuickItem | None:
    """What really scrolls; a list in a page that scrolls whole stands still in it."""
    up = item.parentItem()
    while up and not (up.inherits("QQuickFlickable") and up.property("contentHeight") > up.height() + 1):
        up = up.parentItem()
    return up


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def _chain(window: QQuickWindow) -> Iterator[QQuickItem]:
    """The controls as Tab leads through them, from the first of the tree."""
    first = next((sight.item for sight in sights(window) if is_control(sight.item)), None)
    item = first
    for _ in range(MOST_STOPS):
        if item is None:
            return
        if is_control(item):
            yield item
        item = _next(item)
        if item is first:
            return


def _next(item: QQuickItem) -> QQuickItem | None:
    """By QML: what nextItemInFocusChain() returns to Python, Python may delete, and with it the control itself."""
    found = QQmlExpression(QQmlEngine.contextForObject(item), item, "nextItemInFocusChain(true)").evaluate()[0]
    return found if isinstance(found, QQuickItem) else None


def ring_faults(window: QQuickWindow, px_per_mm: float, known: set[object]) -> Iterator[Fault]:
    """Of each control whose like is not `known` yet: the ring that it has by keys, and has not by touch."""
    held = window.activeFocusItem()
    for item in [sight.item for sight in sights(window) if is_control(sight.item)]:
        like = item.metaObject().className().split("_QML")[0], str(item.property("tone")), item.property("chosen")
        if like in known or not item.isEnabled():
            continue
        known.add(like)
        window.contentItem().forceActiveFocus(Qt.FocusReason.OtherFocusReason)  # it may have had the focus already,
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)  # by a finger, under which no page turns
        item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
        QGuiApplication.processEvents()
        ringed = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        item.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)
        plain = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        rect, body = _rect(item), _body(item)
        taller = body is not None and rect.height() > 0.9 * body.height()  # no place shows all four sides
        if body and taller:
            rect = rect.intersected(_rect(body))  # its middle may be out of view; its ring runs along what is in view
        for side, place in SIDES.items():
            if taller and side in ("top", "bottom"):
                continue
            thick = _ring(ringed, plain, rect, place, AROUND * px_per_mm) / px_per_mm
            if thick < RING - 1.01 / px_per_mm:
                said = f"{thick:.1f} mm on its {side} side, not {RING}"
                yield Fault("no ring", f"{like[0]} {item.property('text')!r:.44}", said, rect)
    if held:
        held.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        QGuiApplication.processEvents()


def _ring(one: QImage, other: QImage, rect: QRectF, place: tuple[float, float, int, int], around: float) -> int:
    """The longest run of px that the ring changes by `CONTRAST`, across the middle of one side."""
    across, down, dx, dy = place
    x, y = rect.left() + across * (rect.width() - 1), rect.top() + down * (rect.height() - 1)
    longest = run = 0
    for step in range(-round(around), round(around) + 1):
        at = round(x + dx * step), round(y + dy * step)
        seen = one.rect().contains(*at) and ratio(one.pixel(*at), other.pixel(*at)) >= CONTRAST
        run = run + 1 if seen else 0
        longest = max(longest, run)
    return longest
