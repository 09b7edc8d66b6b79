"""Where the layout of what stands for hours is moved to, so that nothing burns in."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.playlist import shift
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("AttractViewModel, or the notice's scene, makes it")
class ShiftViewModel(QObject):
    """`x` and `y` are steps, as core/playlist.py has them: -1, 0 or 1."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moves = 0

    @Slot()
    def move(self) -> None:
        self._moves += 1
        self.changed.emit()

    @Property(int, notify=changed, final=True)
    def x(self) -> int:
        return shift(self._moves)[0]

    @Property(int, notify=changed, final=True)
    def y(self) -> int:
        return shift(self._moves)[1]
