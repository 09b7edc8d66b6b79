"""The questions on screen with their review, of the check-in or the pre-check, and what a tap on them does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.questionnaire import Question
from kiosk.library.content import Words
from kiosk.viewmodels.answers import told
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.question import QuestionViewModel
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

AFTER_THE_FRAME = 40  # ms


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """`answer` is empty where the person would rather not."""

    part: str
    link: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    part: str
    title: str
    summary: str


@QmlElement
@QmlUncreatable("CheckInViewModel and TreatmentsViewModel make it")
class QuestionsViewModel(QObject):
    """Holds no answer of its own: `held` gives the check-in, `keep` takes the next one."""

    changed = Signal()
    countChanged = Signal()

    def __init__(
        self,
        held: Callable[[], CheckIn],
        keep: Callable[[CheckIn], None],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._held, self._keep = held, keep
        self._tags: dict[str, str] = {}
        self._words: Words
        self._asked: list[tuple[str, str]] = []
        self._recount = QTimer(self, interval=AFTER_THE_FRAME, singleShot=True)
        self._recount.timeout.connect(self._count_again)
        self._question = QuestionViewModel(held, keep, clock, self)
        self._review, self._choices = Rows(ReviewRow, self), Rows(ChoiceRow, self)

    def show(self, tags: dict[str, str], words: Words) -> None:
        """Project the check-in as it is now, each questionnaire in its tag."""
        self._tags, self._words = tags, words
        check_in = self._held()
        if self._here not in self._asked:
            self._asked = self._links()
        else:  # FHIRPath takes 3 to 10 ms: not between a touch and its frame
            self._recount.start()
        self._question.show(tags.get(check_in.at, ""), words)
        if check_in.step is Step.REVIEW:
            self._review.show([self._row(part, question) for part, question in check_in.asked()])
        if check_in.step is Step.RESULT:
            self._choices.show([self._choice_row(part.id, part.questionnaire.title) for part in check_in.choices])
        self.changed.emit()
        self.countChanged.emit()

    @Property(QuestionViewModel, constant=True, final=True)
    def asking(self) -> QuestionViewModel:
        return self._question

    @Property(int, notify=countChanged, final=True)
    def number(self) -> int:
        """The place of the question on screen among those asked, from 1."""
        return self._asked.index(self._here) + 1 if self._here in self._asked else len(self._asked)

    @Property(int, notify=countChanged, final=True)
    def count(self) -> int:
        return len(self._asked)

    @Property(bool, notify=changed, final=True)
    def started(self) -> bool:
        return self._held().started

    @Property(Rows, constant=True, final=True)
    def review(self) -> Rows:
        return self._review

    @Property(Rows, constant=True, final=True)
    def choices(self) -> Rows:
        """What may be asked beyond the main path."""
        return self._choices

    @Slot()
    def goOn(self) -> None:
        self._keep(self._held().go_on())

    @Slot(str, str)
    def change(self, part: str, link: str) -> None:
        self._keep(self._held().change(part, link))

    @Slot(str)
    def chooseMore(self, part: str) -> None:
        self._keep(self._held().choose(part))

    @Slot()
    def finish(self) -> None:
        self._keep(self._held().finish())

    @property
    def _here(self) -> tuple[str, str]:
        question = self._held().response.question
        return self._held().at, question.item.link_id if question else ""

    def _links(self) -> list[tuple[str, str]]:
        return [(part, question.item.link_id) for part, question in self._held().section()]

    def _count_again(self) -> None:
        """Whether other questions apply since the last answer."""
        links = self._links()
        if links != self._asked:
            self._asked = links
            self.countChanged.emit()

    def _row(self, part: str, question: Question) -> ReviewRow:
        item, tag = question.item, self._tags.get(part, "")
        answer = self._held().responses[part].answers.get(item.link_id)
        return ReviewRow(part, item.link_id, item.text.get(tag, ""), told(item, answer, tag, self._words))

    def _choice_row(self, part: str, title: str) -> ChoiceRow:
        said = self._words.choices.get(part)
        return ChoiceRow(part, said.title if said else title, said.text if said else "")
