"""The morning check: colors to look at, nine places to touch, and then what the machine finds by itself."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import Answer, Desk, ErrandViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.staffrows import StateRow, of_fact

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

COLORS, TARGETS = 5, 9


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class MorningViewModel(QObject):
    changed = Signal()

    @QEnum
    class Step(IntEnum):
        Start = 0
        Colors = 1
        Even = 2  # whether they were even
        Touch = 3
        Results = 4  # or on the way to them

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._step, self._color, self._even = self.Step.Start, 0, False
        self._touched, self._played = frozenset[int](), False
        self._results = Rows(StateRow, self)
        self._errand = ErrandViewModel(desk, self)

    @Property(int, notify=changed, final=True)
    def step(self) -> Step:
        return self._step

    @Property(int, notify=changed, final=True)
    def color(self) -> int:
        """Which of the five is on."""
        return self._color

    @Property("QVariantList", notify=changed, final=True)
    def touched(self) -> list[bool]:
        """Of each target, row by row."""
        return [target in self._touched for target in range(TARGETS)]

    @Property(int, notify=changed, final=True)
    def left(self) -> int:
        return TARGETS - len(self._touched)

    @Property(Rows, constant=True, final=True)
    def results(self) -> Rows:
        return self._results

    @Property(bool, notify=changed, final=True)
    def played(self) -> bool:
        """Whether voices have just been played, and nobody has told yet that they were heard."""
        return self._played

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        return self._errand

    @Slot()
    def start(self) -> None:
        self._color, self._touched, self._played = 0, frozenset(), False
        self._results.show([])
        self._errand.forget()
        self._go(self.Step.Colors)

    @Slot()
    def nextColor(self) -> None:
        self._color += 1
        self._go(self.Step.Colors if self._color < COLORS else self.Step.Even)

    @Slot(bool)
    def tellEven(self, even: bool) -> None:
        self._even = even
        self._go(self.Step.Touch)

    @Slot(int)
    def touch(self, target: int) -> None:
        self._touched |= {target}
        self.changed.emit()
        if not self.left:
            self.goOn()

    @Slot()
    def goOn(self) -> None:
        """To what the machine finds by itself; targets that are left did not answer."""
        if self._step is self.Step.Touch:
            self._go(self.Step.Results)
            self._errand.run("morning", self._ended, screen=self._even, touched=sorted(self._touched))

    @Slot(bool)
    def tellHeard(self, heard: bool) -> None:
        """Where they were not, they are played once more, and told as not heard."""
        self._played = False
        if not heard:
            self._errand.run("morning", self._show, heard=[], only=["voice"])
        self.changed.emit()

    def leave(self) -> None:
        """For the next time."""
        self._go(self.Step.Start)

    def _go(self, step: Step) -> None:
        self._step = step
        self.changed.emit()

    def _ended(self, answer: Answer) -> None:
        facts = [fact for fact in answer.get("facts", []) if isinstance(fact, dict)]
        self._played = any(str(fact.get("name")).startswith("voice-") and fact.get("well") for fact in facts)
        self._show(answer)

    def _show(self, answer: Answer) -> None:
        facts = [fact for fact in answer.get("facts", []) if isinstance(fact, dict)]
        rows = [
            of_fact(str(f.get("name", "")), str(f.get("said", "")), f.get("well"), str(f.get("remedy", "")))
            for f in facts
        ]
        rows.sort(key=lambda row: row.well)
        self._results.show(rows)
        self.changed.emit()
