"""The result's picture: where the person's area lies, by place and words, never by colour or alarm."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.facts import Facts
from kiosk.core.picture import EXHAUSTION, LOW_MOOD, Area
from kiosk.library.content import PictureWords, Words
from kiosk.library.sayings import picture_text
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE = 0.0, 0.0


@QmlElement
@QmlUncreatable("ResultViewModel makes it")
class PictureViewModel(QObject):
    """All places are shares of an axis, 0 to 1. With one axis, whichever it is, the area goes from `left` to `right`.

    An axis without an answer is left out; without an answer on either there is no picture.
    """

    changed = Signal()

    @QEnum
    class Kind(IntEnum):
        Empty = 0
        OneAxis = 1
        TwoAxes = 2

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._axis, self._area = self.Kind.Empty, LOW_MOOD, Area(*NOWHERE, *NOWHERE)
        self._words: Words
        self._text: str

    def show(self, found: Facts, words: Words) -> None:
        """To be called before the picture is made: until then there is nothing to read here."""
        self._words, self._text = words, picture_text(found, words)
        across, up = EXHAUSTION.span(found), LOW_MOOD.span(found)
        self._kind = self.Kind((across is not None) + (up is not None))
        self._axis = LOW_MOOD if across is None else EXHAUSTION
        self._area = Area(*(across or up or NOWHERE), *(up or NOWHERE))
        self.changed.emit()

    @Property(int, notify=changed, final=True)
    def kind(self) -> Kind:
        return self._kind

    @Property(float, notify=changed, final=True)
    def left(self) -> float:
        return self._area.left

    @Property(float, notify=changed, final=True)
    def right(self) -> float:
        return self._area.right

    @Property(float, notify=changed, final=True)
    def bottom(self) -> float:
        return self._area.bottom

    @Property(float, notify=changed, final=True)
    def top(self) -> float:
        return self._area.top

    @Property(float, notify=changed, final=True)
    def acrossLine(self) -> float:
        return self._axis.line

    @Property(float, constant=True, final=True)
    def upLine(self) -> float:
        return LOW_MOOD.line

    @Property(str, notify=changed, final=True)
    def across(self) -> str:
        """What goes from left to right: exhaustion, or low mood where it is the only axis."""
        return self._said.up if self._axis is LOW_MOOD else self._said.across

    @Property(str, notify=changed, final=True)
    def up(self) -> str:
        return self._said.up

    @Property(str, notify=changed, final=True)
    def lineWords(self) -> str:
        """What stands at the line of the one axis."""
        return self._words.scales[self._axis.scales[0].name].line

    @Property(str, notify=changed, final=True)
    def here(self) -> str:
        return self._said.here

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        """The same for the ear, and as a caption for the eye."""
        return self._text

    @Property(str, notify=changed, final=True)
    def note(self) -> str:
        return self._said.note

    @Property(str, notify=changed, final=True)
    def source(self) -> str:
        return self._said.source

    @Property(str, notify=changed, final=True)
    def both(self) -> str:
        return self._said.fields["both"]

    @Property(str, notify=changed, final=True)
    def lowMood(self) -> str:
        return self._said.fields["low-mood"]

    @Property(str, notify=changed, final=True)
    def exhaustion(self) -> str:
        return self._said.fields["exhaustion"]

    @Property(str, notify=changed, final=True)
    def neither(self) -> str:
        return self._said.fields["neither"]

    @property
    def _said(self) -> PictureWords:
        return self._words.picture
