"""The PIN pad: what is typed is dots, and after too many wrong ones there is a pause that counts down."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import Answer, Desk
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 64  # signs: a badge's number; a PIN has 12 at most
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class PinViewModel(QObject):
    """`opened` is called when it was right."""

    changed = Signal()

    def __init__(self, desk: Desk, clock: Callable[[], float], opened: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._opened = desk, clock, opened
        self._typed, self._said = "", ""
        self._asking, self._unset, self._until, self._left = False, False, 0.0, 0

    def begin(self) -> None:
        """Asks with nothing, which is no try, whether there is a pause."""
        self._asking = True
        self._desk.ask("unlock", self._first, pin="")

    def tick(self) -> None:
        """The pause, second by second."""
        left = max(0, ceil(self._until - self._clock()))
        if left != self._left:
            self._left = left
            self.changed.emit()

    @Property(int, notify=changed, final=True)
    def typed(self) -> int:
        """How many signs."""
        return len(self._typed)

    @Property(bool, notify=changed, final=True)
    def open(self) -> bool:
        """Whether it takes keys now."""
        return not (self._asking or self._left or self._unset)

    @Property(bool, notify=changed, final=True)
    def unset(self) -> bool:
        return self._unset

    @Property(bool, notify=changed, final=True)
    def asking(self) -> bool:
        return self._asking

    @Property(int, notify=changed, final=True)
    def wait(self) -> int:
        """Seconds until the next try; 0 where there is none."""
        return self._left

    @Property(str, notify=changed, final=True)
    def said(self) -> str:
        """What came of the last try."""
        return self._said

    @Slot(str)
    def press(self, sign: str) -> None:
        """A key of the pad, or one that a badge's reader or a keyboard types: a letter or a digit of ASCII."""
        if self.open and len(sign) == 1 and sign.isascii() and sign.isalnum() and len(self._typed) < LONGEST:
            self._typed, self._said = self._typed + sign, ""
            self.changed.emit()

    @Slot()
    def deleteOne(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self._typed = ""
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if not (self.open and self._typed):
            return
        secret, self._typed, self._asking, self._said = self._typed, "", True, ""
        self.changed.emit()
        self._desk.ask("unlock", self._answered, pin=secret)

    def _first(self, answer: Answer) -> None:
        self._take(answer)
        self.changed.emit()

    def _answered(self, answer: Answer) -> None:
        self._take(answer)
        if not (answer.get("open") or self._unset):
            left = answer.get("left", 0)
            self._said = _wrong(left if isinstance(left, int) else 0)
        self.changed.emit()

    def _take(self, answer: Answer) -> None:
        self._asking, self._unset = False, answer.get("set") is False
        wait = answer.get("wait", 0)
        self._until = self._clock() + (wait if isinstance(wait, int | float) else 0)
        self._left = max(0, ceil(self._until - self._clock()))
        if answer.get("open") is True:
            self._opened()


def _wrong(left: int) -> str:
    wrong = translate("Staff", "That was not right.")
    if left == 0:
        return wrong
    if left == 1:
        return wrong + " " + translate("Staff", "One try is left before a pause.")
    return wrong + " " + translate("Staff", "{0} tries are left before a pause.").format(left)
