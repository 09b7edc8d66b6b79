"""What the result page says: what it may mean and what not, the findings, what eases it, and what to say."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.findings import Finding
from kiosk.core.reading import Pattern, Reading
from kiosk.library.content import ReadingWords, Words
from kiosk.library.sayings import eases, left_out, line, sayings
from kiosk.viewmodels.bars import BarRow, bar_rows
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HELP_FIRST = (Pattern.HELP_NOW, Pattern.HELP_OFFERED)  # a place below the lines must not speak over item 9


@dataclass(frozen=True, slots=True)
class LineRow:
    line: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    line: str
    limit: str


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class ResultViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: Reading
        self._words: Words
        self._picture = PictureViewModel(self)
        self._findings, self._bars = Rows(FindingRow, self), Rows(BarRow, self)
        self._left_out, self._eases, self._steps = Rows(LineRow, self), Rows(LineRow, self), Rows(LineRow, self)
        self._sayings, self._numbered = Rows(LineRow, self), Rows(LineRow, self)

    def show(self, found: Reading, words: Words, offered: Collection[str] = ()) -> None:
        """To be called before the result page is made, and again after more answers; `offered` may still be asked."""
        self._found, self._words = found, words
        self._picture.show(found.facts, words)
        self._findings.show([_finding_row(finding, words) for finding in found.findings])
        self._bars.show(bar_rows(found, words))
        self._left_out.show(_lines(left_out(found, words, offered)))
        self._eases.show(_lines(eases(found, words)))
        self._steps.show(_lines(self._said.steps))
        self._sayings.show(_lines(sayings(found, words, numbers=False)))
        self._numbered.show(_lines(sayings(found, words, numbers=True)))
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._said.title

    @Property(str, notify=changed, final=True)
    def meaning(self) -> str:
        return self._said.meaning

    @Property(str, notify=changed, final=True)
    def limit(self) -> str:
        """What it does not mean."""
        return self._said.limit

    @Property(str, notify=changed, final=True)
    def limits(self) -> str:
        """Of every result: no diagnosis."""
        return self._words.limits

    @Property(str, notify=changed, final=True)
    def source(self) -> str:
        return self._said.source

    @Property(bool, notify=changed, final=True)
    def helpNow(self) -> bool:
        return self._found.help_now

    @Property(bool, notify=changed, final=True)
    def helpSoon(self) -> bool:
        return self._found.help_soon and not self._found.help_now

    @Property(bool, notify=changed, final=True)
    def pictureFirst(self) -> bool:
        """Whether the picture stands beside the words; otherwise it is with the numbers."""
        return self._found.said not in HELP_FIRST

    @Property(bool, notify=changed, final=True)
    def numbersToSay(self) -> bool:
        return sayings(self._found, self._words, numbers=True) != sayings(self._found, self._words, numbers=False)

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel:
        return self._picture

    @Property(Rows, constant=True, final=True)
    def findings(self) -> Rows:
        return self._findings

    @Property(Rows, constant=True, final=True)
    def leftOut(self) -> Rows:
        """What was not asked, declined, or has too few answers: a sentence each."""
        return self._left_out

    @Property(Rows, constant=True, final=True)
    def bars(self) -> Rows:
        return self._bars

    @Property(Rows, constant=True, final=True)
    def eases(self) -> Rows:
        return self._eases

    @Property(Rows, constant=True, final=True)
    def steps(self) -> Rows:
        return self._steps

    @Property(Rows, constant=True, final=True)
    def sayings(self) -> Rows:
        return self._sayings

    @Property(Rows, constant=True, final=True)
    def numberedSayings(self) -> Rows:
        return self._numbered

    @property
    def _said(self) -> ReadingWords:
        return self._words.readings[self._found.said]


def _lines(texts: tuple[str, ...]) -> list[LineRow]:
    return [LineRow(text) for text in texts]


def _finding_row(finding: Finding, words: Words) -> FindingRow:
    return FindingRow(line(finding, words), words.findings[finding.name].limit)
