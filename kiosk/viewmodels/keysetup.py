"""The window that asks staff for each function's key, projected."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQml import QmlElement

from kiosk.core.keysetup import ASKED, KeySetup
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("kiosk.keysetup makes it")
class KeySetupViewModel(QObject):
    """`finished` is called with what was found, when staff say so."""

    changed = Signal()

    def __init__(
        self, usable: Collection[str], finished: Callable[[KeySetup], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._usable, self._finished, self._setup = usable, finished, KeySetup()

    @Property(str, notify=changed, final=True)
    def asks(self) -> str:
        return self._setup.asks

    @Property(str, notify=changed, final=True)
    def place(self) -> str:
        return "" if self._setup.done else f"{self._setup.at + 1} of {len(ASKED)}"

    @Property(str, notify=changed, final=True)
    def said(self) -> str:
        return self._setup.said

    @Property(str, notify=changed, final=True)
    def table(self) -> str:
        return self._setup.table()

    @Property(bool, notify=changed, final=True)
    def done(self) -> bool:
        return self._setup.done

    @Slot(int)
    def pressed(self, key: int) -> None:
        """A key as Qt numbers it."""
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        self._show(self._setup.pressed(name, self._usable))

    @Slot()
    def skip(self) -> None:
        self._show(self._setup.skip())

    @Slot()
    def again(self) -> None:
        self._show(self._setup.again())

    @Slot()
    def finish(self) -> None:
        self._finished(self._setup)

    def _show(self, setup: KeySetup) -> None:
        self._setup = setup
        self.changed.emit()
