"""A pack as patients will see it, in a window: what is saved is read again, and a guide that was saved is opened."""

import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import cast

import msgspec
from PySide6.QtCore import QObject, QProcess, QRect, QTimer
from PySide6.QtQml import QQmlComponent

from kiosk.core.preferences import Preferences
from kiosk.core.visit import HOME, Place, Room, Visit
from kiosk.itself import command
from kiosk.library.compiler import compile_library
from kiosk.library.content import Library
from kiosk.preview.folder import saved_guide, stamps, unpacked
from kiosk.problems import Problem, Refused
from kiosk.scene import RESOURCES, PatientScene, application
from kiosk.settings import Settings
from kiosk.tables import Content
from kiosk.viewmodels.kiosk import Said
from kiosk.viewmodels.visit import VisitViewModel

LOOK = 300  # ms between two looks at the folder
SIZE = (1280, 800)  # px, until somebody changes the window
KEPT = (Room.GUIDES, Room.TOPICS, Room.GUIDE_LIST, Room.GUIDE)  # what a new library can show again; else it is Home


def resume(visit: Visit | None, saved: tuple[str, str] | None, library: Library) -> Visit | None:
    """Where the window goes on: in the guide that was saved, on the guide or list that was open, else at Home."""
    preferences = visit.preferences if visit else Preferences()
    if saved and saved[0] in library.words and library.shelf.guide(saved[1], saved[0]):
        return Visit(saved[0], preferences, (HOME, Place(Room.GUIDE, saved[1])))
    if visit is None or visit.language not in library.words:
        return None
    kept = [place for place in visit.trail if place.room in KEPT]
    there = [place for place in kept if not place.guide or library.shelf.guide(place.guide, visit.language)]
    return Visit(visit.language, preferences, (HOME, *there))


class Preview(QObject):
    """The window, the folder that it watches, and the process that reads the folder."""

    def __init__(self, settings: Settings, pack: Path) -> None:
        super().__init__(application())
        packs = Content((*settings.content.packs, str(pack.resolve())))
        self._settings = msgspec.structs.replace(settings, content=packs)
        self._pack, self._stamps = pack, stamps(pack)
        self._saved: tuple[str, str] | None = None
        self.reading: QProcess | None = None
        self.scene: PatientScene | None = None
        problems: tuple[Problem, ...] = ()
        try:
            library = compile_library(self._settings)
        except Refused as refused:
            library, problems = compile_library(settings), refused.problems
        self._show(library)
        self._tell(problems)
        self._watch = QTimer(self, interval=LOOK)
        self._watch.timeout.connect(self.look)
        self._watch.start()

    def look(self) -> None:
        """Begins to read where something was saved since the last look."""
        now = stamps(self._pack)
        if self.reading or now == self._stamps:
            return
        self._saved = saved_guide(self._stamps, now) or self._saved
        self._stamps = now
        self._mark.setProperty("reading", True)
        self.reading = QProcess(self)
        self.reading.finished.connect(self._read)
        program, *words = command("part", "pack")
        self.reading.start(program, words)
        self.reading.write(msgspec.json.encode(self._settings))
        self.reading.closeWriteChannel()

    def _read(self, code: int) -> None:
        reading = cast(QProcess, self.reading)
        self.reading = None
        self._mark.setProperty("reading", False)
        answer = bytes(reading.readAllStandardOutput().data())
        reading.deleteLater()
        if code == 0:
            self._show(unpacked(answer))
            self._tell(())
        else:
            self._tell(answer.decode().splitlines() or [f"Reading the pack ended with exit code {code}."])

    def _show(self, library: Library) -> None:
        """In the old window's place, on the page where it was, or in the guide that was saved."""
        old = self.scene
        visit = old.kiosk.visit.held() if old and old.kiosk.visit and not old.kiosk.over else None
        if old:
            old.close()  # first: else the new one's words would be those of the old one's language
        self.scene = PatientScene(library, time.monotonic, self._said)
        self.scene.furnish()
        self._mark = self._marked(self.scene)
        self.scene.kiosk.attract.start(cleared=False)
        place = old.window.geometry() if old else QRect(0, 0, *SIZE)
        self.scene.window.setGeometry(place)
        self.scene.window.show()
        resumed = resume(visit, self._saved, library)
        if resumed:
            self.scene.kiosk.begin(resumed.language)
            cast(VisitViewModel, self.scene.kiosk.visit).resume(resumed)
        if old:
            old.window.setVisible(False)
            old.engine.deleteLater()
        self.library, self._saved = library, None

    def close(self) -> None:
        self._watch.stop()
        if self.scene:
            self.scene.close()
            self.scene.window.setVisible(False)
            self.scene.engine.deleteLater()

    def _said(self, said: Said) -> None:
        """A visit that is over makes room for the next one, as the keeper would."""
        if said in (Said.OVER, Said.STAFF):
            QTimer.singleShot(0, self, lambda: self._show(self.library))

    def _marked(self, scene: PatientScene) -> QObject:
        component = QQmlComponent(scene.engine, str(RESOURCES / "qml" / "Clearing" / "PreviewMark.qml"))
        mark = component.createWithInitialProperties({"parent": scene.window.contentItem()})
        if mark is None:
            raise RuntimeError(component.errorString())
        mark.setParent(scene.window)
        return mark

    def _tell(self, problems: Iterable[Problem | str]) -> None:
        self.problems = [str(problem).replace(f"{self._pack.resolve()}/", "") for problem in problems]
        self._mark.setProperty("problems", self.problems)
        print("\n".join(self.problems) or "The window shows what is saved.", file=sys.stderr, flush=True)


def run(settings: Settings, pack: Path) -> int:
    """Shows the pack on what the settings name, until Ctrl-C. Raises Refused where that is broken without it."""
    app = application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    watched = Preview(settings, pack)
    return app.exec() if watched.scene else 2
