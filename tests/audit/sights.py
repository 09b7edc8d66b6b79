"""What stands on a page: every text, every control and every place that a finger reaches, with its rectangle."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

EPS = 1.0  # px that rounding may cost


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
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider") or item.inherits("QQuickTextInput")


def sights(window: QQuickWindow) -> list[Sight]:
    screen = QRectF(0, 0, window.width(), window.height())
    return list(_walk(window.contentItem(), screen, QRectF(-1e6, -1e6, 2e6, 2e6), None, None))


def _walk(
    item: QQuickItem, view: QRectF, clip: QRectF, flickable: QQuickItem | None, control: QQuickItem | None
) -> Iterator[Sight]:
    if not item.isVisible() or item.opacity() < 0.01 or item.objectName() == "readingMark":
        return  # a mark is the spoken sentence again, underlined, on the very same place
    whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    text, pressed = is_text(item), is_control(item)
    if text or pressed or item.inherits("QQuickMouseArea"):
        rect = _painted(item) if text and whole.intersects(view) else whole
        yield Sight(item, rect, rect.intersected(view), clip, flickable, control)
    if pressed:
        control = item
    if item.clip():
        view = view.intersected(whole)
        if not item.inherits("QQuickFlickable"):
            clip = clip.intersected(whole)
    if item.inherits("QQuickFlickable") and (flickable is None or item.height() < flickable.height()):
        flickable = item  # the lower of two: one that holds all its content turns nothing
    for child in item.childItems():
        yield from _walk(child, view, clip, flickable, control)


def _painted(item: QQuickItem) -> QRectF:
    """What the lines of a Text cover."""
    left, top = item.property("leftPadding"), item.property("topPadding")
    width = item.width() - left - item.property("rightPadding")
    height = item.height() - top - item.property("bottomPadding")
    across, down = item.property("contentWidth"), item.property("contentHeight")
    side, end = told(item, "[effectiveHorizontalAlignment, verticalAlignment].join()").split(",")
    x = left + {"2": width - across, "4": (width - across) / 2}.get(side, 0)
    y = top + {"64": height - down, "128": (height - down) / 2}.get(end, 0)
    return item.mapRectToScene(QRectF(x, y, across, down))


def in_view(all_sights: list[Sight]) -> list[Sight]:
    """What is scrolled out of view has its turn at another place."""
    return [sight for sight in all_sights if sight.flickable is None or not sight.view.isEmpty()]


def told(item: QQuickItem, expression: str) -> str:
    """What QML says of an item: property() can't read Qt Quick's own enums and attached objects."""
    return str(QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()[0])


def holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-EPS, -EPS, EPS, EPS).contains(inner)
