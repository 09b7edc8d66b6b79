"""What is being said, as the page marks it: which item, and which of its words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.core.sentences import marked_on_screen
from kiosk.viewmodels.onscreen import Spot
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("SpeechViewModel makes it")
class MarkViewModel(QObject):
    changed = Signal()

    def __init__(self, said: Callable[[], Spot | None], parent: QObject) -> None:
        super().__init__(parent)
        self._said = said

    @Property(QObject, notify=changed, final=True)
    def item(self) -> QQuickItem | None:
        spot = self._said()
        return spot.heard.item if spot and spot.heard.there else None

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        """The item's text with the sentence underlined; empty for what is no text."""
        spot = self._said()
        if spot is None or not spot.heard.there or not spot.heard.item.inherits("QQuickText"):
            return ""
        return marked_on_screen(spot.heard.item.property("text"), spot.heard.name, spot.start, spot.end)

    @Property(float, notify=changed, final=True)
    def begin(self) -> float:
        """Where in its item the sentence begins, as a share of its letters."""
        spot = self._said()
        return max(0, spot.start) / len(spot.heard.name) if spot else 0

    @Property(float, notify=changed, final=True)
    def end(self) -> float:
        spot = self._said()
        return spot.end / len(spot.heard.name) if spot and spot.end > 0 else 1
