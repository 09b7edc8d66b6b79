"""Turns a page to its end by nothing but "More", and looks at every place on the way."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.audit.sights import EPS, Sight, is_control, is_text, sights
from tests.audit.walker import Fault, faults, rules

MOST_TURNS = 400


def settle() -> None:
    for _ in range(4):
        QGuiApplication.processEvents()


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items(child)


def press(window: QQuickWindow, text: str) -> None:
    next(s.item for s in sights(window) if is_control(s.item) and s.item.property("text") == text).click()
    settle()


def flickable(window: QQuickWindow) -> QQuickItem | None:
    return next((item for item in items(window.contentItem()) if item.inherits("QQuickFlickable")), None)


def to_top(window: QQuickWindow) -> None:
    """Also where a page was left further down, and so has opened there again."""
    body = flickable(window)
    if body:
        scroller: QQuickItem | None = body
        while scroller and scroller.property("opensAt") is None:
            scroller = scroller.parentItem()
        if scroller:
            scroller.setProperty("opensAt", 0)
        body.setProperty("contentY", 0)
    settle()


def needs_more(window: QQuickWindow) -> bool:
    window.grabWindow()  # brings every layout to rest
    body = flickable(window)
    return body is not None and body.property("contentHeight") > body.height() + EPS


def turned(window: QQuickWindow) -> Iterator[float]:
    """How far down the body is, from the top to the end."""
    body, more = flickable(window), QCoreApplication.translate("Scroller", "More") + " ›"
    button: QQuickItem | None = None
    for _ in range(MOST_TURNS):
        yield body.property("contentY") if body else 0.0
        if body and not button:
            buttons = (item for item in items(window.contentItem()) if is_control(item))
            button = next((item for item in buttons if item.property("text") == more), None)
        if not button or not button.isVisible():
            return
        button.click()
        settle()
    raise AssertionError("the body has no end")


class Reach:
    """Whether everything on a page was whole in view at one of its places."""

    def __init__(self) -> None:
        self._seen: dict[QQuickItem, tuple[Sight, list[QRectF]]] = {}

    def look(self, seen: list[Sight]) -> None:
        for sight in seen:
            if sight.flickable and (is_text(sight.item) or is_control(sight.item)):
                _, views = self._seen.setdefault(sight.item, (sight, []))
                if not sight.view.isEmpty():
                    views.append(sight.view.translated(-sight.rect.topLeft()))
                    self._seen[sight.item] = sight, views

    def faults(self) -> Iterator[Fault]:
        for sight, views in self._seen.values():
            if not reached(sight, views):
                yield Fault("never whole in view", sight.name, "", sight.rect)


def reached(sight: Sight, views: list[QRectF]) -> bool:
    """Whether every line of a text, and a control as a whole (or half, if it fills the view), was once in view."""
    height = sight.rect.height()
    if not is_text(sight.item):
        room = sight.flickable.height() if sight.flickable else 2 * height
        return any(view.height() >= (height - EPS if height < 0.9 * room else room / 2) for view in views)
    line = height / sight.item.property("lineCount")
    tops = [index * line for index in range(sight.item.property("lineCount"))]
    return all(any(v.top() <= top + EPS and v.bottom() >= top + line - EPS for v in views) for top in tops)


def walked(window: QQuickWindow, capital: float, theme: int = 0) -> list[str]:
    """The faults of a whole page, each once."""
    found, reach, kept = Counter[str](), Reach(), rules(window, capital)
    for _ in turned(window):
        found.update(map(str, faults(window, kept, theme)))
        reach.look(sights(window))
    found.update(map(str, reach.faults()))
    return list(found)
