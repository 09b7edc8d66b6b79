"""The counts: a row for each whole day, of how many visits began and how they ended; small ones are "<5" already."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import Answer, Desk
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DayRow:
    day: str
    began: str
    finished: str
    visitor: str
    staff: str
    fault: str


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class CountsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._days = Rows(DayRow, self)
        self._known, self._count = False, 0

    def ask(self) -> None:
        self._desk.ask("counts", self._heard)

    @Property(Rows, constant=True, final=True)
    def days(self) -> Rows:
        """The latest first."""
        return self._days

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return self._count

    @Property(bool, notify=changed, final=True)
    def known(self) -> bool:
        return self._known

    def _heard(self, answer: Answer) -> None:
        days = sorted((day for day in answer.get("days", []) if isinstance(day, dict)), key=_day, reverse=True)
        self._known, self._count = True, len(days)
        self._days.show([_row(day) for day in days])
        self.changed.emit()


def _day(day: Answer) -> str:
    return str(day.get("day", ""))


def _row(day: Answer) -> DayRow:
    return DayRow(*(str(day.get(name, 0)) for name in ("day", "began", "finished", "visitor", "staff", "fault")))
