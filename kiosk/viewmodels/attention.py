"""What is said by itself: the control that keys have reached, and what has changed on screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodels.onscreen import ALERT, Heard
from kiosk.viewmodels.screen import Screen

AFTER_A_CHANGE = 120  # ms: one touch may change several things, in several frames


class Attention(QObject):
    """`when`: whether anything is said at all; whether something is being said, which only an alert interrupts.

    `ways`: says what keys have reached; says what has changed.
    """

    def __init__(
        self,
        window: QQuickWindow | None,
        screen: Screen,
        when: tuple[Callable[[], bool], Callable[[], bool]],
        ways: tuple[Callable[[Sequence[Heard]], None], Callable[[Sequence[Heard]], None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._screen, (self._awake, self._busy), (self._say_reached, self._say) = screen, when, ways
        self.alerted = False  # while a warning counts down
        self._change = QTimer(self, interval=AFTER_A_CHANGE, singleShot=True)
        self._change.timeout.connect(self._say_what_changed)
        if window:
            window.activeFocusItemChanged.connect(self.follow_focus)
            window.afterAnimating.connect(self.look)

    def follow_focus(self) -> None:
        if self._awake() and (item := self._screen.reached()):
            self._say_reached([heard for heard in self._screen.look() if heard.item == item])

    def look(self) -> None:
        """Something may have changed: a frame is drawn, or nothing is said any more."""
        if not self._change.isActive() and (self.alerted or not self._busy()) and self._awake():
            self._change.start()

    def _say_what_changed(self) -> None:
        if not self._awake() or (self._busy() and not self.alerted):
            return
        changes = self._screen.changes()
        alerts = [heard for heard in changes if heard.role == ALERT]
        if said := alerts or (changes if not self._busy() else []):
            self._say(said)
