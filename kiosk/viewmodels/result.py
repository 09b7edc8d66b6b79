"""What the result page shows: a picture by position and words, never by colour or alarm."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.reading import CUT_OFF, HIGHEST, Reading
from kiosk.library.content import ReadingWords, Words
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BandRow:
    label: str
    here: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    line: str


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class ResultViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: Reading
        self._words: Words
        self._bands, self._steps, self._sayings = Rows(BandRow, self), Rows(LineRow, self), Rows(LineRow, self)

    def show(self, found: Reading, words: Words) -> None:
        """To be called before the result page is made: until then there is nothing to read here."""
        self._found, self._words = found, words
        here = list(words.bands).index(found.band) if found.band else None
        rows = [BandRow(label, place == here) for place, label in enumerate(words.bands.values())]
        self._bands.show(rows[::-1])
        self._steps.show([LineRow(step) for step in self._said.steps])
        self._sayings.show([LineRow(line) for line in words.say_to_clinician])
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._said.title

    @Property(str, notify=changed, final=True)
    def meaning(self) -> str:
        return self._said.meaning

    @Property(str, notify=changed, final=True)
    def limits(self) -> str:
        return self._words.limits

    @Property(str, notify=changed, final=True)
    def source(self) -> str:
        return self._said.source

    @Property(bool, notify=changed, final=True)
    def helpNow(self) -> bool:
        return self._found.help_now

    @Property(bool, notify=changed, final=True)
    def complete(self) -> bool:
        return self._found.total is not None

    @Property(int, notify=changed, final=True)
    def total(self) -> int:
        """The total, or where there is none the sum of what was answered: at least so much is true."""
        found = self._found
        return found.at_least if found.total is None else found.total

    @Property(int, constant=True, final=True)
    def highest(self) -> int:
        return HIGHEST

    @Property(int, constant=True, final=True)
    def cutOff(self) -> int:
        return CUT_OFF

    @Property(Rows, constant=True, final=True)
    def bands(self) -> Rows:
        """From the highest to the lowest band, as they stand on the page."""
        return self._bands

    @Property(Rows, constant=True, final=True)
    def steps(self) -> Rows:
        return self._steps

    @Property(Rows, constant=True, final=True)
    def sayings(self) -> Rows:
        return self._sayings

    @property
    def _said(self) -> ReadingWords:
        return self._words.readings[self._found.said]
