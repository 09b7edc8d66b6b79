"""The staff's window: PIN pad and staff page, in staff's own language."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk import notices
from kiosk.library.content import Library
from kiosk.scene import Scene, application, translator
from kiosk.tables import Keys
from kiosk.viewmodels.desk import Desk, Look
from kiosk.viewmodels.staff import Room, StaffViewModel
from kiosk.viewmodels.voice import NoVoice, Voice


class StaffScene(Scene):
    """`look` says what library and machine say of themselves. `voice` is for trying the sound."""

    def __init__(
        self, library: Library, desk: Desk, look: Look, clock: Callable[[], float],
        now: Callable[[], datetime] = datetime.now, voice: Voice | None = None,
    ) -> None:  # fmt: skip
        settings = library.settings
        language = settings.staff.language
        application(library.words)
        self._translators = [translator(language, catalogue) for catalogue in ("clearing", "staff")]
        for catalogue in self._translators:
            QCoreApplication.installTranslator(catalogue)
        names, offered = {tag: words.name for tag, words in library.words.items()}, library.words
        sound = settings.sound.on, settings.sound.volume
        room = Room(
            names, language, notices.reasons(offered), notices.plain(offered), Keys().named(), sound=sound,
            voice=voice or NoVoice(),
        )  # fmt: skip
        self.staff = StaffViewModel(desk, look, room, clock, now)
        super().__init__("StaffMain", {"staff": self.staff}, settings.display.diagonal_inches, module="ClearingStaff")
        self.staff.setParent(self.engine)

    def show(self, *, windowed: bool, cleared: bool) -> None:
        self.staff.start()
        super().show(windowed=windowed, cleared=cleared)

    def close(self) -> None:
        """For tests and pictures: one application shows several scenes."""
        for catalogue in self._translators:
            self.app.removeTranslator(catalogue)
