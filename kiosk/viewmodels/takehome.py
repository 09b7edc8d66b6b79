"""What may be taken home: codes for a phone's camera, and one sheet of paper; of a result only what is set up."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import qr, summary
from kiosk.core.reading import Reading
from kiosk.core.summary import Summary, address
from kiosk.core.takehome import sayings
from kiosk.library.content import Library, Words
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NumberRow:
    number: str
    texts: bool
    code: list[str]


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class TakeHomeViewModel(QObject):
    """`hand_over` takes a sheet to the printer, None where paper is off; it is called once at most."""

    changed = Signal()

    @QEnum
    class Paper(IntEnum):
        Off = 0  # no printer is named
        Offered = 1
        Sending = 2
        Sent = 3  # it has left the print queue; whether it lies in the tray, nobody knows
        Failed = 4

    def __init__(self, library: Library, hand_over: Callable[[bytes], None] | None, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._size = library.settings.take_home.page, library.settings.paper.size
        self._hand_over = hand_over
        self._paper = self.Paper.Offered if hand_over else self.Paper.Off
        self._numbers = False
        self._found: Reading
        self._summary: Summary
        self._words: Words
        self._address, self._code = "", list[str]()
        self._codes = Rows(NumberRow, self)
        self._codes_in = library.rooms.codes_in

    def show_numbers(self, language: str) -> None:
        """To be called before the page is made."""
        self._codes.show([NumberRow(code.number, code.texts, list(code.rows)) for code in self._codes_in(language)])

    def show(self, found: Reading, language: str, words: Words) -> None:
        """To be called before the page is made: until then there is nothing to take."""
        self._found, self._language, self._words = found, language, words
        self._sum_up()

    @Property("QStringList", notify=changed, final=True)
    def code(self) -> list[str]:
        """The result's code; empty where the clinic has set no page."""
        return self._code

    @Property(int, notify=changed, final=True)
    def paper(self) -> Paper:
        return self._paper

    @Property(bool, notify=changed, final=True)
    def numbersThere(self) -> bool:
        """Whether there is anything to take, and a number in it."""
        anything = bool(self._page) or self._paper is self.Paper.Offered
        return anything and any(finding.number is not None for finding in self._found.findings)

    @Property(bool, notify=changed, final=True)
    def numbers(self) -> bool:
        """Whether the numbers are wanted."""
        return self._numbers

    @Property(bool, notify=changed, final=True)
    def tooLong(self) -> bool:
        """The numbers are wanted, and left out all the same."""
        return self._numbers and self.numbersThere and not self._summary.scales

    @Property(Rows, constant=True, final=True)
    def codes(self) -> Rows:
        """Of the numbers that help."""
        return self._codes

    @Slot(bool)
    def setNumbers(self, wanted: bool) -> None:
        self._numbers = wanted
        self._sum_up()

    @Slot()
    def printSheet(self) -> None:
        if self._paper is not self.Paper.Offered or not self._hand_over:
            return
        from kiosk.viewmodels.paper import pdf  # only where somebody prints

        try:
            sheet = pdf(self._summary, sayings(asdict(self._words)), self._size)
        except ValueError:  # more words than a page holds
            return self.ended(self.Paper.Failed)
        self.ended(self.Paper.Sending)
        self._hand_over(sheet)

    def ended(self, state: Paper) -> None:
        """What the keeper says of the sheet."""
        self._paper = state
        self.changed.emit()

    def _sum_up(self) -> None:
        try:
            self._summary = summary.of(self._found, self._language, numbers=self._numbers)
        except ValueError:  # too long with them
            self._summary = summary.of(self._found, self._language)
        if self._page and self._address != (there := address(self._page, self._summary)):
            self._address, self._code = there, list(qr.modules(there))
        self.changed.emit()
