"""What the check-in's pages show, and what a tap on them does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.questionnaire import AnswerOption, Texts
from kiosk.core.response import Response
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

AFTER_THE_FRAME = 40  # ms
DOUBLE_PRESS = 0.5  # s: a second press so soon is a shaky hand, not an answer (EN 301 549 5.8, see ../shared/a11y.md)


@dataclass(frozen=True, slots=True)
class OptionRow:
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """`answer` is empty where the person would rather not."""

    link: str
    question: str
    answer: str


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class CheckInViewModel(QObject):
    """Holds no answer of its own: `held` gives the visit's check-in, `keep` takes the next one."""

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
        self._held, self._keep, self._clock = held, keep, clock
        self._answered_at = float("-inf")
        self._tag = ""
        self._asked: list[str] = []
        self._recount = QTimer(self, interval=AFTER_THE_FRAME, singleShot=True)
        self._recount.timeout.connect(self._count_again)
        self._options, self._review = Rows(OptionRow, self), Rows(ReviewRow, self)

    def show(self, tag: str) -> None:
        """Project the check-in as it is now, in the questionnaire's language `tag`."""
        self._tag = tag
        check_in = self._held()
        question = check_in.response.question
        if question is None or question.item.link_id not in self._asked:
            self._asked = self._links()
        else:  # FHIRPath takes 3 to 10 ms: not between a touch and its frame
            self._recount.start()
        if question:
            chosen = self._given(question.item.link_id)
            self._options.show([OptionRow(self._text(o.display), o == chosen) for o in question.item.options])
        if check_in.step is Step.REVIEW:
            self._review.show([self._review_row(q.item.link_id, q.item.text) for q in check_in.response.asked()])
        self.changed.emit()
        self.countChanged.emit()

    def answer(self, option: AnswerOption | None) -> None:
        """The one way that every answer takes, whether touched, typed or declined."""
        now = self._clock()
        if now - self._answered_at >= DOUBLE_PRESS:
            self._answered_at = now
            self._keep(self._held().answer(option))

    @Property(str, notify=changed, final=True)
    def stem(self) -> str:
        question = self._response.question
        return self._text(question.stem) if question else ""

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        question = self._response.question
        return self._text(question.item.text) if question else ""

    @Property(int, notify=countChanged, final=True)
    def number(self) -> int:
        """The place of the question on screen among those asked, from 1."""
        link = self._response.question.item.link_id if self._response.question else ""
        return self._asked.index(link) + 1 if link in self._asked else len(self._asked)

    @Property(int, notify=countChanged, final=True)
    def count(self) -> int:
        return len(self._asked)

    @Property(bool, notify=changed, final=True)
    def declined(self) -> bool:
        question = self._response.question
        return question is not None and self._response.answers.get(question.item.link_id, question) is None

    @Property(bool, notify=changed, final=True)
    def started(self) -> bool:
        return self._held().started

    @Property(Rows, constant=True, final=True)
    def options(self) -> Rows:
        return self._options

    @Property(Rows, constant=True, final=True)
    def review(self) -> Rows:
        return self._review

    @Slot(int)
    def choose(self, index: int) -> None:
        question = self._response.question
        if question:
            self.answer(question.item.options[index])

    @Slot()
    def decline(self) -> None:
        self.answer(None)

    @Slot()
    def goOn(self) -> None:
        self._keep(self._held().go_on())

    @Slot(str)
    def change(self, link: str) -> None:
        self._keep(self._held().change(link))

    @Slot()
    def finish(self) -> None:
        self._keep(self._held().finish())

    def _links(self) -> list[str]:
        return [question.item.link_id for question in self._response.asked()]

    def _count_again(self) -> None:
        """Whether other questions apply since the last answer."""
        links = self._links()
        if links != self._asked:
            self._asked = links
            self.countChanged.emit()

    @property
    def _response(self) -> Response:
        return self._held().response

    def _given(self, link: str) -> AnswerOption | None:
        return self._response.answers.get(link)

    def _text(self, texts: Texts) -> str:
        return texts.get(self._tag, "")

    def _review_row(self, link: str, text: Texts) -> ReviewRow:
        option = self._given(link)
        return ReviewRow(link, self._text(text), self._text(option.display) if option else "")
