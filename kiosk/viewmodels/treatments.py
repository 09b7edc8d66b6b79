"""Treatments and its pre-check: the way in, the questions, and the result."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checkin import CheckIn
from kiosk.core.plan import Plan
from kiosk.core.precheck import verdict
from kiosk.core.visit import Place, Room, Visit
from kiosk.library.content import Library, Words
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.precheck import PreCheckViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.questions import QuestionsViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class TreatmentsViewModel(QObject):
    """Keeps nothing itself: `visit` gives the visit, `show_visit` takes the next one."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        visit: Callable[[], Visit],
        show_visit: Callable[[Visit], None],
        clock: Callable[[], float],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._visit, self._show_visit, self._today = library, visit, show_visit, today
        self._said = PreCheckViewModel(library, self)
        self._questions = QuestionsViewModel(self._held, self._keep, clock, self)

    def show(self, page: Page, words: Words) -> None:
        """To be called before `page` is made."""
        visit = self._visit()
        if visit.place.room in (Room.TREATMENTS, Room.PRE_CHECK):
            self._said.show(visit.language, self._today())
            if visit.pre_check:
                self._questions.show(self._library.rooms.tags_in(visit.language), words)
        if visit.pre_check and page is Page.PreCheck:
            tag = self._library.rooms.tag(visit.pre_check.part.id, visit.language)
            self._said.conclude(verdict(visit.pre_check.response, self._library.states), tag)
        self.changed.emit()

    @Property(bool, notify=changed, final=True)
    def offered(self) -> bool:
        return bool(self._plan)

    @Property(PreCheckViewModel, constant=True, final=True)
    def said(self) -> PreCheckViewModel:
        return self._said

    @Property(QuestionsViewModel, constant=True, final=True)
    def questions(self) -> QuestionsViewModel:
        return self._questions

    @Slot()
    def open(self) -> None:
        if self.offered:
            self._show_visit(self._visit().go(Place(Room.TREATMENTS)))

    @Slot()
    def openPreCheck(self) -> None:
        if self.offered:
            self._show_visit(self._visit().open_pre_check(self._plan, self._library.states))

    def _held(self) -> CheckIn:
        return self._visit().pre_check or CheckIn.new(self._library.rooms.pre_check)

    def _keep(self, pre_check: CheckIn) -> None:
        self._show_visit(self._visit().with_pre_check(pre_check, self._library.states))

    @property
    def _plan(self) -> Plan:
        return self._library.rooms.pre_check_in(self._visit().language)
