"""Makes 32 typed letters an answer and lets them travel everywhere an answer travels; only in a `--proof` surface."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.core.checkin import CheckIn
from kiosk.core.plan import Part
from kiosk.core.questionnaire import AnswerOption, Item, Questionnaire
from kiosk.core.speech import Utterance
from kiosk.scene import PatientScene
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.voice import NoVoice, Voice

LENGTH = 32
MARKED = "phq-9"
QUESTIONS = 3  # of the copy that the marker is answered in: each one more is half a second and holds nothing of it
DECLINE_EVERY = 550  # ms: just over what the check-in takes for a shaky hand
SETTLE = 300  # ms for the review page to be laid out and painted
TITLE = "proof:"
PLACES = ("response", "view model", "QML property", "text on screen", "accessible tree")


class Marker(QObject):
    """Says on the window's title in which of the PLACES the marker has really been met, never what it is."""

    def __init__(self, scene: PatientScene, voice: Voice | None) -> None:
        super().__init__(scene.window)
        self._voice = voice or NoVoice()
        self._kiosk, self._window = scene.kiosk, scene.window
        self._typed = ""
        self._declining = QTimer(self, interval=DECLINE_EVERY)
        self._declining.timeout.connect(self._decline)
        QAccessible.setActive(True)
        scene.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and len(self._typed) < LENGTH:
            letter = event.text()
            if self._kiosk.visit and len(letter) == 1 and "a" <= letter <= "z":
                self._typed += letter
                if len(self._typed) == LENGTH:
                    QTimer.singleShot(0, self, self._answer)
        return False

    @property
    def _visit(self) -> VisitViewModel:
        visit = self._kiosk.visit
        assert isinstance(visit, VisitViewModel)
        return visit

    def _answer(self) -> None:
        self._visit.checkIn.open()
        held = next(part for part in self._visit.checkIn.held().plan if part.id == MARKED).questionnaire
        option = _option(held, self._typed)
        # What a touch can't do: the visit's check-in is replaced by one whose first question has our option.
        self._visit.checkIn.keep(CheckIn.new((Part(_with(held, option)),)))
        self._visit.questions.goOn()
        self._visit.questions.asking.answer(option)
        self._declining.start()

    def _decline(self) -> None:
        if self._visit.page == Page.Question:
            self._visit.questions.asking.decline()
        else:
            self._declining.stop()
            QTimer.singleShot(SETTLE, self, self._tell)

    def _tell(self) -> None:
        answers = self._visit.checkIn.held().response.answers.values()
        rows = self._visit.questions.review
        shown = list(_shown(self._window.contentItem()))
        met = (
            any(answer and answer.code == self._typed for answer in answers),
            any(
                rows.data(rows.index(row), role) == self._typed
                for row in range(rows.rowCount())
                for role in rows.roleNames()
            ),
            any(item.property("text") == self._typed for item in shown),
            any(
                item.property("text") == self._typed and "QQuickText" in item.metaObject().className() for item in shown
            ),
            any(self._typed in spoken for spoken in _spoken(QAccessible.queryAccessibleInterface(self._window))),
        )
        self._voice.say(
            Utterance(self._typed, "en", volume=0), lambda: None
        )  # where it can speak: into its memory, too
        self._window.setTitle(TITLE + ",".join(place for place, there in zip(PLACES, met, strict=True) if there))


def _option(questionnaire: Questionnaire, marker: str) -> AnswerOption:
    languages = questionnaire.questions()[0].item.options[0].display
    return AnswerOption("proof", marker, dict.fromkeys(languages, marker))


def _with(questionnaire: Questionnaire, option: AnswerOption) -> Questionnaire:
    """A copy of the first questions, and the first of them has one more option."""
    kept = [question.item.link_id for question in questionnaire.questions()[:QUESTIONS]]

    def copied(items: tuple[Item, ...]) -> Iterator[Item]:
        for item in items:
            if item.type == "group":
                yield replace(item, items=tuple(copied(item.items)))
            elif item.link_id in kept:
                yield replace(item, options=(*item.options, option) if item.link_id == kept[0] else item.options)

    return replace(questionnaire, items=tuple(copied(questionnaire.items)))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below this one, and itself."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _shown(child)


def _spoken(interface: QAccessibleInterface | None) -> Iterator[str]:
    """Every name and description in the accessible tree, asked for as a screen reader would."""
    if interface is None:
        return
    yield interface.text(QAccessible.Text.Name)
    yield interface.text(QAccessible.Text.Description)
    for place in range(interface.childCount()):
        yield from _spoken(interface.child(place))
