"""A notice instead of the patients' pages: what it says in each language, and the seconds that are left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.scripts import family, from_the_right
from kiosk.viewmodels.door import DoorViewModel, Way
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Line(Protocol):
    """As kiosk.notices has it."""

    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def counted(self) -> str: ...
    @property
    def crisis(self) -> str: ...


@dataclass(frozen=True, slots=True)
class NoticeRow:
    title: str
    text: str
    crisis: str
    family: str
    mirrored: bool


@QmlElement
@QmlUncreatable("kiosk.noticescene makes it")
class NoticePageViewModel(QObject):
    """`until`: the clock's seconds at which it will be over, None where nobody knows. The first two lines are large."""

    changed = Signal()

    def __init__(
        self, lines: Sequence[Line], until: float | None, clock: Callable[[], float], way: Way | None,
        come_in: Callable[[], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._lines, self._until, self._clock, self._held = lines, until, clock, way is not None
        self._large, self._small = Rows(NoticeRow, self), Rows(NoticeRow, self)
        self._door = DoorViewModel(way, clock, come_in, self) if way else None
        self._seconds = -1
        self.tick()
        self._watch = QTimer(self, interval=250)
        self._watch.timeout.connect(self.tick)
        if until is not None:
            self._watch.start()

    @Property(Rows, constant=True, final=True)
    def large(self) -> Rows:
        return self._large

    @Property(Rows, constant=True, final=True)
    def small(self) -> Rows:
        return self._small

    @Property(DoorViewModel, constant=True, final=True)
    def door(self) -> DoorViewModel | None:
        """Null while the screen is wiped: a cloth holds corners, too."""
        return self._door

    def tick(self) -> None:
        seconds = 0 if self._until is None else max(0, ceil(self._until - self._clock()))
        if seconds != self._seconds:
            self._seconds = seconds
            rows = [_row(line, seconds) for line in self._lines]
            self._large.show(rows[:2])
            self._small.show(rows[2:])
            self.changed.emit()


def _row(line: Line, seconds: int) -> NoticeRow:
    text = line.counted.format(seconds) if seconds and line.counted else line.text
    return NoticeRow(line.title, text, line.crisis, family(line.language), from_the_right(line.language))
