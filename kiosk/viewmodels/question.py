"""The question on screen: its words, what stands ticked or set, and what a tap on it does."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.answers import Answer, toggled
from kiosk.core.checkin import CheckIn
from kiosk.core.questionnaire import Question
from kiosk.core.stepper import shown, stepped, wide
from kiosk.library.content import Words
from kiosk.viewmodels.answers import OptionRow, number, option_rows
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DECLINED = ("declined", "asked-declined")  # ours; FHIR's data-absent-reason
DOUBLE_PRESS = 0.5  # s: a second press so soon is a shaky hand, not an answer (EN 301 549 5.8, see ../shared/a11y.md)


@QmlElement
@QmlUncreatable("QuestionsViewModel makes it")
class QuestionViewModel(QObject):
    """Holds no answer of its own: `held` gives the visit's check-in, `keep` takes the next one."""

    changed = Signal()

    @QEnum
    class Kind(IntEnum):
        One = 0  # one option, which leads on
        Several = 1  # ticks, then "Next"
        Number = 2  # a stepper, then "Next"

    def __init__(
        self,
        held: Callable[[], CheckIn],
        keep: Callable[[CheckIn], None],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._held, self._keep, self._clock = held, keep, clock
        self._answered_at, self._tag, self._labels = float("-inf"), "", ""
        self._options = Rows(OptionRow, self)

    def show(self, tag: str, words: Words) -> None:
        """Project the question as it is now, in its questionnaire's language `tag`."""
        self._tag = tag
        if self._question:
            rows = option_rows(self._question.item, self._shown, tag, words)
            self._labels = " ".join(row.label for row in rows)
            self._options.show(rows)
        self.changed.emit()

    def answer(self, answer: Answer | None) -> None:
        """The one way that every answer takes, whether touched, typed or declined."""
        now = self._clock()
        if now - self._answered_at >= DOUBLE_PRESS:
            self._answered_at = now
            self._keep(self._held().answer(answer))

    @Property(str, notify=changed, final=True)
    def stem(self) -> str:
        return self._question.stem.get(self._tag, "") if self._question and self._held().part.stem else ""

    @Property(str, notify=changed, final=True)
    def aside(self) -> str:
        """What the questionnaire says beside the question."""
        said = self._held().response.displays() if self._question and self._question.displays else ()
        return "\n".join(item.text.get(self._tag, "") for item in said)

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._question.item.text.get(self._tag, "") if self._question else ""

    @Property(str, notify=changed, final=True)
    def tag(self) -> str:
        """Of the language in which the questionnaire stands, as "pt-BR"."""
        return self._tag

    @Property(int, notify=changed, final=True)
    def kind(self) -> Kind:
        item = self._question.item if self._question else None
        if item is None or item.type == "boolean" or (item.type == "choice" and not item.repeats):
            return self.Kind.One
        return self.Kind.Several if item.type == "choice" else self.Kind.Number

    @Property(bool, notify=changed, final=True)
    def declined(self) -> bool:
        """Whether it was met with "I'd rather not answer"."""
        question, answers = self._question, self._held().response.answers
        return question is not None and answers.get(question.item.link_id, question) is None

    @Property(bool, notify=changed, final=True)
    def declinable(self) -> bool:
        """Whether the page has to bring "I'd rather not answer"; false where the authors' own options hold it."""
        options = self._question.item.options if self._question else ()
        return not any(option.code in DECLINED for option in options)

    @Property(bool, notify=changed, final=True)
    def ready(self) -> bool:
        """Whether there is something that "Next" could confirm."""
        return self._shown is not None

    @Property(str, notify=changed, final=True)
    def value(self) -> str:
        """The number on the stepper, with its unit."""
        return number(self._question.item, self._shown, self._tag) if self._question else ""

    @Property(bool, notify=changed, final=True)
    def wide(self) -> bool:
        """Whether single steps would be tiresome."""
        return self._question is not None and wide(self._question.item)

    @Property(Rows, constant=True, final=True)
    def options(self) -> Rows:
        return self._options

    @Property(str, notify=changed, final=True)
    def labels(self) -> str:
        """All words of the options, to be measured."""
        return self._labels

    @Slot(int)
    def choose(self, index: int) -> None:
        item, at = self._question.item if self._question else None, self._shown
        if item is None or self.kind == self.Kind.Number:
            return
        if item.repeats:
            ticked = toggled(item, at if isinstance(at, tuple) else (), item.options[index])
            self._keep(self._held().set(ticked))
        else:
            self.answer(index == 0 if item.type == "boolean" else item.options[index])

    @Slot(int)
    def step(self, steps: int) -> None:
        """So many steps up, or down where it is negative."""
        if self._question and self.kind == self.Kind.Number:
            self._keep(self._held().set(stepped(self._question.item, self._shown, steps)))

    @Slot()
    def confirm(self) -> None:
        if self.ready:
            self.answer(self._shown)

    @Slot()
    def decline(self) -> None:
        self.answer(None)

    @property
    def _question(self) -> Question | None:
        return self._held().response.question

    @property
    def _shown(self) -> Answer | None:
        check_in = self._held()
        if self._question is None:
            return None
        given = check_in.response.answers.get(self._question.item.link_id)
        at = shown(self._question.item, given, check_in.draft)
        return None if at == () else at
