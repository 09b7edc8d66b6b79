"""The counts: a row a day of how many visits began and how they ended; small numbers are "<5" already."""

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
    ended: str


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class CountsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._days = Rows(DayRow, self)
        self._known, self._on, self._count = False, True, 0

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
    def on(self) -> bool:
        return self._on

    @Property(bool, notify=changed, final=True)
    def known(self) -> bool:
        return self._known

    def _heard(self, answer: Answer) -> None:
        days = sorted((day for day in answer.get("days", []) if isinstance(day, dict)), key=_day, reverse=True)
        self._known, self._on, self._count = True, answer.get("on", True) is not False, len(days)
        self._days.show([_row(day) for day in days])
        self.changed.emit()


def _day(day: Answer) -> str:
    return str(day.get("day", ""))


def _row(day: Answer) -> DayRow:
    ended = day.get("ended") or {}
    ways = ", ".join(f"{way} {number}" for way, number in ended.items()) if isinstance(ended, dict) else ""
    return DayRow(_day(day), str(day.get("began", 0)), str(day.get("finished", 0)), ways)
