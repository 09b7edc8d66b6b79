"""The check-in: the way into it, its questions, its result, and what may be taken home of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checkin import CheckIn
from kiosk.core.facts import facts
from kiosk.core.plan import Plan
from kiosk.core.reading import reading
from kiosk.core.visit import Visit
from kiosk.library.content import Library, Words
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.questions import QuestionsViewModel
from kiosk.viewmodels.result import ResultViewModel
from kiosk.viewmodels.takehome import TakeHomeViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class CheckInViewModel(QObject):
    """Keeps nothing itself: `visit` gives the visit, `show_visit` takes the next one."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        visit: Callable[[], Visit],
        show_visit: Callable[[Visit], None],
        clock: Callable[[], float],
        hand_over: Callable[[bytes], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._visit, self._show_visit = library, visit, show_visit
        self._questions = QuestionsViewModel(self.held, self.keep, clock, self)
        self._result = ResultViewModel(self)
        self._take_home = TakeHomeViewModel(library, hand_over, self)

    def show(self, page: Page, words: Words) -> None:
        """To be called before `page` is made."""
        visit, held = self._visit(), self.held()
        self._take_home.show_numbers(visit.language)
        if page in (Page.Result, Page.TakeHome):
            found = reading(facts(held.responses))
            self._result.show(found, words, [part.id for part in held.choices])
            self._take_home.show(found, visit.language, words)
        if visit.check_in:
            self._questions.show(self._library.rooms.tags_in(visit.language), words)
        self.changed.emit()

    def held(self) -> CheckIn:
        return self._visit().check_in or CheckIn.new(self._library.rooms.plan)

    def keep(self, check_in: CheckIn) -> None:
        self._show_visit(self._visit().with_check_in(check_in))

    @Property(bool, notify=changed, final=True)
    def offered(self) -> bool:
        return bool(self._plan)

    @Property(QuestionsViewModel, constant=True, final=True)
    def questions(self) -> QuestionsViewModel:
        return self._questions

    @Property(ResultViewModel, constant=True, final=True)
    def result(self) -> ResultViewModel:
        return self._result

    @Property(TakeHomeViewModel, constant=True, final=True)
    def takeHome(self) -> TakeHomeViewModel:
        return self._take_home

    @Slot()
    def open(self) -> None:
        self._show_visit(self._visit().open_check_in(self._plan))

    @Slot()
    def startAnew(self) -> None:
        self._show_visit(self._visit().renew_check_in(self._plan))

    @property
    def _plan(self) -> Plan:
        return self._library.rooms.plan_in(self._visit().language)
