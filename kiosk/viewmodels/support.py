"""Help, in the pack's words: the bar on every page, and the page behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.library.content import Words
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardRow:
    """`share`: of the letters of all cards, 0 to 1."""

    title: str
    text: str
    share: float


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class SupportViewModel(QObject):
    changed = Signal()

    def __init__(self, words: Words, number: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._number, self._asked = words, number, False
        self._cards = Rows(CardRow, self)
        self.show(words, asked=False)

    def show(self, words: Words, *, asked: bool) -> None:
        """`asked`: an answer, not the bar, has opened the page."""
        self._words, self._asked = words, asked
        letters = sum(len(card.text) for card in words.support_cards)
        self._cards.show([CardRow(card.title, card.text, len(card.text) / letters) for card in words.support_cards])
        self.changed.emit()

    @Property(bool, notify=changed, final=True)
    def asked(self) -> bool:
        return self._asked

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._words.support_asked_title if self._asked else self._words.support_title

    @Property(str, notify=changed, final=True)
    def nobodyTold(self) -> str:
        return self._words.support_nobody_told

    @Property(str, notify=changed, final=True)
    def line(self) -> str:
        return self._words.help_line

    @Property(str, notify=changed, final=True)
    def shortLine(self) -> str:
        return self._words.help_line_short

    @Property(str, constant=True, final=True)
    def number(self) -> str:
        """Of the crisis line, where there is room for nothing else."""
        return self._number

    @Property(Rows, constant=True, final=True)
    def cards(self) -> Rows:
        return self._cards
