"""What Treatments and its pre-check's result show: the pack's words, with the answers that led there."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.precheck import Outcome, Reason, Verdict, in_force
from kiosk.library.content import Library
from kiosk.library.rooms import OutcomeWords, TreatmentWords
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SaidRow:
    line: str
    source: str = ""


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class PreCheckViewModel(QObject):
    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._words: TreatmentWords
        self._outcome, self._approved = Outcome.OPEN, ""
        self._what, self._facts, self._lines = Rows(SaidRow, self), Rows(SaidRow, self), Rows(SaidRow, self)
        self._reasons, self._next = Rows(SaidRow, self), Rows(SaidRow, self)

    def show(self, language: str, today: date) -> None:
        """To be called before the page Treatments is made: until then there is nothing to read here."""
        self._words, approval = self._library.rooms.treatments[language], self._library.settings.pre_check
        self._what.show([SaidRow(line) for line in self._words.what])
        self._facts.show([SaidRow(fact.text, fact.source) for fact in self._words.facts])
        lines = in_force(self._words.lines, today)
        self._lines.show([SaidRow(_dated(line.text, line.until, self._words, language), line.source) for line in lines])
        if approval:
            said = _dated(self._words.approved, approval.approved_on, self._words, language)
            self._approved = said.replace("{prescriber}", approval.prescriber)
        self.changed.emit()

    def conclude(self, found: Verdict, tag: str) -> None:
        """To be called, after `show`, before the result page is made; `tag` is the questionnaire's language."""
        self._outcome = found.outcome
        self._reasons.show([SaidRow(_reason(reason, tag, self._words)) for reason in found.reasons])
        self._next.show([SaidRow(step) for step in self._said.next])
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._words.title

    @Property(Rows, constant=True, final=True)
    def what(self) -> Rows:
        return self._what

    @Property(str, notify=changed, final=True)
    def checkTitle(self) -> str:
        return self._words.check_title

    @Property(str, notify=changed, final=True)
    def checkText(self) -> str:
        return self._words.check_text

    @Property(str, notify=changed, final=True)
    def approved(self) -> str:
        """Who approved the questions, and when."""
        return self._approved

    @Property(Rows, constant=True, final=True)
    def facts(self) -> Rows:
        return self._facts

    @Property(Rows, constant=True, final=True)
    def lines(self) -> Rows:
        """What the law says, as long as somebody stands for it."""
        return self._lines

    @Property(str, notify=changed, final=True)
    def resultTitle(self) -> str:
        return self._said.title

    @Property(str, notify=changed, final=True)
    def meaning(self) -> str:
        return self._said.meaning

    @Property(str, notify=changed, final=True)
    def noDecision(self) -> str:
        return self._words.no_decision

    @Property(bool, notify=changed, final=True)
    def helpFirst(self) -> bool:
        return self._outcome is Outcome.HELP_FIRST

    @Property(Rows, constant=True, final=True)
    def reasons(self) -> Rows:
        return self._reasons

    @Property(Rows, constant=True, final=True)
    def nextSteps(self) -> Rows:
        return self._next

    @property
    def _said(self) -> OutcomeWords:
        return self._words.outcomes[self._outcome]


def _reason(reason: Reason, tag: str, words: TreatmentWords) -> str:
    answers = "; ".join(option.display.get(tag, "") for option in reason.options)
    return words.reasons[reason.name].replace("{answers}", answers)


def _dated(text: str, day: date, words: TreatmentWords, language: str) -> str:
    written = QLocale(language).toString(QDate(day.year, day.month, day.day), words.date)
    return text.replace("{until}", written).replace("{date}", written)
