"""The attract loop: one slide after the other, "All clear" before it, and the languages by their own names."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.playlist import Slide, shift
from kiosk.library.content import Library
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CLEARED_FOR = 2000  # ms that "All clear" stays


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """Nobody knows which language the visitor who has just left spoke: "All clear" is said in each."""

    tag: str
    name: str
    cleared: str
    farewell: str


@QmlElement
@QmlUncreatable("KioskViewModel makes it")
class AttractViewModel(QObject):
    changed = Signal()
    clearedChanged = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._playlist = library.playlist
        self._changes, self._cleared = 0, False
        self._languages = Rows(LanguageRow, self)
        self._languages.show(
            [LanguageRow(tag, words.name, words.cleared, words.farewell) for tag, words in library.words.items()]
        )
        self._timer = QTimer(self, interval=library.settings.attract.slide_seconds * 1000)
        self._timer.timeout.connect(self.turn)

    def start(self, *, cleared: bool) -> None:
        """On screen from now on; first with "All clear" where somebody has just left."""
        self._timer.start()
        if cleared:
            self._cleared = True
            self.clearedChanged.emit()
            QTimer.singleShot(CLEARED_FOR, self, self.goOn)

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def goOn(self) -> None:
        self._cleared = False
        self.clearedChanged.emit()

    @Slot()
    def turn(self) -> None:
        """To the next slide."""
        self._changes += 1
        self.changed.emit()

    @Property(bool, notify=clearedChanged, final=True)
    def cleared(self) -> bool:
        return self._cleared

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        return self._slide.language

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._slide.title

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._slide.text

    @Property(int, notify=changed, final=True)
    def shiftX(self) -> int:
        return shift(self._changes)[0]

    @Property(int, notify=changed, final=True)
    def shiftY(self) -> int:
        return shift(self._changes)[1]

    @Property(Rows, constant=True, final=True)
    def languages(self) -> Rows:
        return self._languages

    @property
    def _slide(self) -> Slide:
        return self._playlist.after(self._changes)
