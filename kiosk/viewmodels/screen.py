"""The window as a listener meets it: what is there, what has changed since, and what the keys have reached."""

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.viewmodels.onscreen import ALERT, FIRST, USUAL, Heard, on_screen


class Screen:
    """`all_of_it` tells whether what a page tells of a person may be heard. Without a window there is nothing."""

    def __init__(self, window: QQuickWindow | None, all_of_it: Callable[[], bool]) -> None:
        self._window, self._all_of_it = window, all_of_it
        self._seen: dict[QQuickItem, tuple[str, str]] = {}

    def look(self) -> list[Heard]:
        """All that may be said of it, in reading order; it is remembered for `changes`."""
        found = on_screen(self._window.contentItem()) if self._window else []
        self._seen = {heard.item: (heard.name, heard.added) for heard in found}
        return found if self._all_of_it() else [heard for heard in found if heard.free]

    def changes(self) -> list[Heard]:
        """What says something else than at the last look, alerts, and what stands first and is new; but no bars."""
        seen = self._seen
        return [heard for heard in self.look() if _changed(heard, seen)]

    def forget(self) -> None:
        self._seen = {}

    def reached(self) -> QQuickItem | None:
        """The control that has the focus, if keys led there."""
        item = self._window.activeFocusItem() if self._window else None
        return item if item and item.property("visualFocus") else None


def _changed(heard: Heard, seen: dict[QQuickItem, tuple[str, str]]) -> bool:
    before, now = seen.get(heard.item), (heard.name, heard.added)
    if heard.role == ALERT:
        return before != now
    return before != now if heard.order == FIRST else before is not None and before != now and heard.order == USUAL
