"""The window of a notice. It needs no content: where a library is given and can be read, it says the languages."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer

from kiosk.library.content import Library
from kiosk.notices import About, lines
from kiosk.scene import Scene, application
from kiosk.tables import Staff
from kiosk.viewmodels.notice import NoticePageViewModel
from kiosk.viewmodels.shift import ShiftViewModel

MOVED_EVERY = 60_000  # ms
CRISIS_NUMBER = "988"  # where no library can be read; as in resources/support/us.toml


class NoticeScene(Scene):
    """`told`: what the keeper says of it, {"reason": {"en": ...}, "until": seconds left or None}.

    `come_in` is called where staff hold the corner; while the screen is wiped they can't.
    """

    def __init__(
        self, clock: Callable[[], float], come_in: Callable[[], None], about: About = About.TROUBLE,
        told: Mapping[str, Any] | None = None, library: Library | None = None,
    ) -> None:  # fmt: skip
        told = told or {}
        reason, left = told.get("reason") or {}, told.get("until")
        said = lines(about, reason, library.words if library else (), CRISIS_NUMBER)
        application(line.language for line in said)
        way = None if about is About.CLEANING else library.settings.staff if library else Staff()
        until = None if left is None else clock() + left
        self.page = NoticePageViewModel(said, until, clock, way, come_in)
        self.shift = ShiftViewModel(application())
        diagonal = library.settings.display.diagonal_inches if library else None
        super().__init__("Notice", {"page": self.page, "shift": self.shift}, diagonal)
        self.page.setParent(self.engine)
        self._moves = QTimer(self.app, interval=MOVED_EVERY)  # it may stand for days
        self._moves.timeout.connect(self.shift.move)
        self._moves.start()

    def fits(self) -> bool:
        return True  # a notice too small to read well is better than a blank screen


def told(content: bytes) -> dict[str, Any]:
    """What the keeper has written of a notice; nothing where that can't be read."""
    try:
        said = json.loads(content)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
