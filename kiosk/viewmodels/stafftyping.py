"""The letter pad of staff: one text of their own, in one language, key after key."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.writing import Keys, Writing
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a view model of the staff page makes it")
class TypingViewModel(QObject):
    changed = Signal()

    def __init__(self, writing: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing

    def held(self) -> Writing:
        return self._writing

    def take(self, writing: Writing) -> None:
        """Goes on with another text."""
        self._writing = writing
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._writing.text

    @Property(int, notify=changed, final=True)
    def room(self) -> int:
        """Letters that may still come."""
        return self._writing.most - len(self._writing.text)

    @Property("QStringList", notify=changed, final=True)
    def pad(self) -> list[str]:
        return list(self._writing.pad)

    @Property(bool, notify=changed, final=True)
    def small(self) -> bool:
        return self._writing.keys is Keys.SMALL

    @Property(bool, notify=changed, final=True)
    def marks(self) -> bool:
        return self._writing.keys is Keys.MARKS

    @Slot(str)
    def type(self, signs: str) -> None:
        self.take(self._writing.typed(signs))

    @Slot()
    def deleteOne(self) -> None:
        self.take(self._writing.shortened())

    @Slot()
    def clear(self) -> None:
        self.take(self._writing.emptied())

    @Slot()
    def turnCase(self) -> None:
        """Capitals from small letters; small ones from anything else."""
        self.take(self._writing.shown(Keys.CAPITAL if self._writing.keys is Keys.SMALL else Keys.SMALL))

    @Slot()
    def turnMarks(self) -> None:
        self.take(self._writing.shown(Keys.SMALL if self._writing.keys is Keys.MARKS else Keys.MARKS))
