"""The button "Ask staff to come", and what may truthfully be said of the call."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class StaffCallViewModel(QObject):
    changed = Signal()

    @QEnum
    class State(IntEnum):
        Off = 0  # no clinic has set it up
        Idle = 1
        Calling = 2
        Received = 3  # something of the clinic's confirmed it
        Sounded = 4  # a sound was played, and nobody can say who heard it
        Failed = 5

    def __init__(self, offered: bool, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask, self._state = ask, self.State.Idle if offered else self.State.Off

    @Property(int, notify=changed, final=True)
    def state(self) -> State:
        return self._state

    @Slot()
    def askStaff(self) -> None:
        if self._state not in (self.State.Off, self.State.Calling):
            self._show(self.State.Calling)
            self._ask()

    def ended(self, state: State) -> None:
        """What the keeper says of the last call."""
        self._show(state)

    def _show(self, state: State) -> None:
        self._state = state
        self.changed.emit()
