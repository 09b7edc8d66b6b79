"""Out of order, with a line for patients; and cleaning, with a reminder after so many visits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.writing import Writing
from kiosk.viewmodels.desk import Answer, Desk, ErrandViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.stafftyping import TypingViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 120  # letters of a reason that is typed
REMINDERS = (0, 10, 20, 30, 50, 100)  # visits; 0 is never
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """In staff's own language."""

    reason: str


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class ClosingViewModel(QObject):
    """`reasons`: the ready ones, each by language tag; `plain`: what stands in the languages that staff don't type."""

    changed = Signal()

    def __init__(
        self, desk: Desk, reasons: Sequence[Mapping[str, str]], plain: Mapping[str, str], language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._reasons, self._plain, self._language = desk, reasons, plain, language
        self._rows = Rows(ReasonRow, self)
        self._rows.show([ReasonRow(reason[language]) for reason in reasons])
        self._typing = TypingViewModel(Writing(language, MOST), self)
        self._errand = ErrandViewModel(desk, self)
        self._reminder = 0

    @Property(Rows, constant=True, final=True)
    def reasons(self) -> Rows:
        return self._rows

    @Property(TypingViewModel, constant=True, final=True)
    def typing(self) -> TypingViewModel:
        return self._typing

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        return self._errand

    @Property(str, notify=changed, final=True)
    def reminder(self) -> str:
        if not self._reminder:
            return translate("Staff", "never")
        return translate("Staff", "after {0} visits").format(self._reminder)

    @Slot(int)
    def choose(self, index: int) -> None:
        self._errand.run("pause", reason=dict(self._reasons[index]))

    @Slot()
    def chooseTyped(self) -> None:
        typed = self._typing.text.strip()
        if typed:
            self._errand.run("pause", reason={**self._plain, self._language: typed})

    def resume(self, then: Callable[[Answer], None]) -> None:
        self._errand.run("resume", then)

    @Slot()
    def clean(self) -> None:
        self._errand.run("clean", seconds=60)

    def ask(self) -> None:
        """Which reminder is chosen."""
        self._desk.ask("choose", self._heard)

    @Slot(int)
    def stepReminder(self, steps: int) -> None:
        at = next((i for i, visits in enumerate(REMINDERS) if visits >= self._reminder), len(REMINDERS) - 1)
        self._errand.run("choose", self._heard, reminder=REMINDERS[max(0, min(at + steps, len(REMINDERS) - 1))])

    def _heard(self, answer: Answer) -> None:
        reminder = (answer.get("choices") or {}).get("reminder")
        self._reminder = reminder if isinstance(reminder, int) else self._reminder
        self.changed.emit()
