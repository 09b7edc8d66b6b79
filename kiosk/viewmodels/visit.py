"""The visit on screen: one core value, projected, and the taps that replace it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.cover import Cover
from kiosk.core.facts import facts
from kiosk.core.plan import Plan
from kiosk.core.precheck import verdict
from kiosk.core.reading import reading
from kiosk.core.visit import TEXT_SIZES, Place, Room, Visit
from kiosk.library.content import Library, Words
from kiosk.viewmodels.checkin import CheckInViewModel
from kiosk.viewmodels.cover import CoverViewModel
from kiosk.viewmodels.guide import GuideViewModel
from kiosk.viewmodels.precheck import PreCheckViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.result import ResultViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.staffcall import StaffCallViewModel
from kiosk.viewmodels.support import SupportViewModel
from kiosk.viewmodels.takehome import TakeHomeViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


MOST_CARDS = 60


@dataclass(frozen=True, slots=True)
class GuideRow:
    name: str
    title: str
    summary: str


@QmlElement
@QmlUncreatable("KioskViewModel makes it when a visit begins")
class VisitViewModel(QObject):
    changed = Signal()
    languageChanged = Signal()

    @QEnum
    class Page(IntEnum):
        Home = 0
        Guides = 1
        Guide = 2
        Introduction = 3
        Question = 4
        Review = 5
        Result = 6
        Support = 7
        TakeHome = 8
        Treatments = 9
        PreCheck = 10

    def __init__(
        self,
        library: Library,
        language: str,
        clock: Callable[[], float],
        ask_staff: Callable[[], None],
        hand_over: Callable[[bytes], None] | None,
        parent: QObject,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._visit = Visit(language)
        self._guides = Rows(GuideRow, self)
        self._guide = GuideViewModel(self)
        self._check_in = CheckInViewModel(self._held_check_in, self._keep_check_in, clock, self)
        keys = library.settings.keys
        self._cover = CoverViewModel(lambda: self._visit.cover, self._keep_cover, clock, keys.cover, self)
        self._pre_checking = CheckInViewModel(self._held_pre_check, self._keep_pre_check, clock, self)
        self._pre_check, self._today = PreCheckViewModel(library, self), today
        self._result = ResultViewModel(self)
        self._support = SupportViewModel(self._words, library.support["crisis"].number, self)
        self._staff_call = StaffCallViewModel(library.calls_staff, ask_staff, self)
        self._take_home = TakeHomeViewModel(library, hand_over, self)
        self._project()

    @property
    def _words(self) -> Words:
        return self._library.words[self._visit.language]

    @Property(int, notify=changed, final=True)
    def page(self) -> Page:
        return self._page()

    @Property(bool, notify=changed, final=True)
    def atHome(self) -> bool:
        return self._visit.place.room is Room.HOME

    @Property(CoverViewModel, constant=True, final=True)
    def cover(self) -> CoverViewModel:
        return self._cover

    @Property(bool, notify=changed, final=True)
    def telling(self) -> bool:
        """The page may tell something of the person, and "Cover" stands in its bar."""
        return self._visit.telling

    @property
    def shows_support(self) -> bool:
        return self._page() is self.Page.Support and self._visit.cover is None

    @Property(float, notify=changed, final=True)
    def textSize(self) -> float:
        return self._visit.text_size

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        return self._visit.language

    @Property(str, notify=languageChanged, final=True)
    def otherLanguage(self) -> str:
        """The next language's own name; empty where there is only one."""
        return self._library.words[self._next_language()].name if len(self._library.words) > 1 else ""

    @Property(bool, notify=changed, final=True)
    def checkInOffered(self) -> bool:
        return bool(self._plan)

    @Property(bool, notify=changed, final=True)
    def treatmentsOffered(self) -> bool:
        return bool(self._pre_check_plan)

    @Property(SupportViewModel, constant=True, final=True)
    def support(self) -> SupportViewModel:
        return self._support

    @Property(StaffCallViewModel, constant=True, final=True)
    def staffCall(self) -> StaffCallViewModel:
        return self._staff_call

    @Property(Rows, constant=True, final=True)
    def guides(self) -> Rows:
        return self._guides

    @Property(GuideViewModel, constant=True, final=True)
    def guide(self) -> GuideViewModel:
        return self._guide

    @Property(CheckInViewModel, notify=changed, final=True)
    def checkIn(self) -> CheckInViewModel:
        """The questions on screen; those of the pre-check while it is open."""
        return self._pre_checking if self._visit.place.room is Room.PRE_CHECK else self._check_in

    @Property(PreCheckViewModel, constant=True, final=True)
    def preCheck(self) -> PreCheckViewModel:
        return self._pre_check

    @Property(ResultViewModel, constant=True, final=True)
    def result(self) -> ResultViewModel:
        return self._result

    @Property(TakeHomeViewModel, constant=True, final=True)
    def takeHome(self) -> TakeHomeViewModel:
        return self._take_home

    @Slot()
    def back(self) -> None:
        self._show(self._visit.back())

    @Slot()
    def goHome(self) -> None:
        self._show(self._visit.home())

    @Slot()
    def openGuides(self) -> None:
        self._show(self._visit.go(Place(Room.GUIDES)))

    @Slot(str)
    def openGuide(self, name: str) -> None:
        self._show(self._visit.go(Place(Room.GUIDE, name)))

    @Slot()
    def openSupport(self) -> None:
        self._show(self._visit.go(Place(Room.SUPPORT)))

    @Slot()
    def openTakeHome(self) -> None:
        self._show(self._visit.go(Place(Room.TAKE_HOME)))

    @Slot()
    def openCheckIn(self) -> None:
        self._show(self._visit.open_check_in(self._plan))

    @Slot()
    def startCheckInAnew(self) -> None:
        self._show(self._visit.renew_check_in(self._plan))

    @Slot()
    def openTreatments(self) -> None:
        if self.treatmentsOffered:
            self._show(self._visit.go(Place(Room.TREATMENTS)))

    @Slot()
    def openPreCheck(self) -> None:
        if self.treatmentsOffered:
            self._show(self._visit.open_pre_check(self._pre_check_plan, self._states))

    @Slot(float)
    def setTextSize(self, size: float) -> None:
        if size in TEXT_SIZES:
            self._show(replace(self._visit, text_size=size))

    @Slot()
    def switchLanguage(self) -> None:
        self._visit = replace(self._visit, language=self._next_language())
        if self._visit.check_in and self._plan:
            self._visit = self._visit.with_check_in(self._visit.check_in.offered(self._plan))
        if self._visit.pre_check and self._pre_check_plan:
            self._keep_pre_check(self._visit.pre_check.offered(self._pre_check_plan))
        elif not self._pre_check_plan:
            self._visit = self._visit.without_treatments()
        self._project()
        self.languageChanged.emit()

    def _keep_cover(self, cover: Cover | None) -> None:
        self._show(replace(self._visit, cover=cover))

    def _show(self, visit: Visit) -> None:
        self._visit = visit
        self._project()

    def _project(self) -> None:
        language, page = self._visit.language, self._page()
        cards = self._library.shelf.cards(language, count=MOST_CARDS)
        self._guides.show([GuideRow(card.name, card.title, card.summary) for card in cards])
        self._support.show(self._words, asked=self._visit.asking is not None)
        if page is self.Page.Guide and (guide := self._library.shelf.guide(self._visit.place.guide, language)):
            self._guide.show(guide)
        if page in (self.Page.Result, self.Page.TakeHome):
            found = reading(facts(self._held_check_in().responses))
            self._result.show(found, self._words, [part.id for part in self._held_check_in().choices])
            self._take_home.show(found, language, self._words)
        self._cover.show()
        if self._visit.check_in:
            self._check_in.show(self._tags, self._words)
        if self._visit.place.room in (Room.TREATMENTS, Room.PRE_CHECK):
            self._project_pre_check(page)
        self.changed.emit()

    def _project_pre_check(self, page: Page) -> None:
        self._pre_check.show(self._visit.language, self._today())
        if self._visit.pre_check:
            self._pre_checking.show(self._tags, self._words)
            if page is self.Page.PreCheck:
                part = self._visit.pre_check.part
                found = verdict(self._visit.pre_check.response, self._states)
                self._pre_check.conclude(found, self._tags[part.id])

    def _page(self) -> Page:
        match self._visit.place.room, self._visit.asking:
            case Room.PRE_CHECK, CheckIn(step=Step.RESULT):
                return self.Page.PreCheck
            case _, CheckIn(step=step):
                return STEP_PAGES[step]
            case room, _:
                return ROOM_PAGES[room]

    def _held_check_in(self) -> CheckIn:
        return self._visit.check_in or CheckIn.new(self._library.plan)

    def _keep_check_in(self, check_in: CheckIn) -> None:
        self._show(self._visit.with_check_in(check_in))

    def _held_pre_check(self) -> CheckIn:
        return self._visit.pre_check or CheckIn.new(self._library.pre_check)

    def _keep_pre_check(self, pre_check: CheckIn) -> None:
        self._show(self._visit.with_pre_check(pre_check, self._states))

    @property
    def _pre_check_plan(self) -> Plan:
        return self._library.pre_check_in(self._visit.language)

    @property
    def _states(self) -> tuple[str, ...]:
        approval = self._library.settings.pre_check
        return approval.states if approval else ()

    @property
    def _plan(self) -> Plan:
        return self._library.plan_in(self._visit.language)

    @property
    def _tags(self) -> dict[str, str]:
        parts = (*self._library.plan, *self._library.pre_check)
        return {part.id: self._library.tag(part.id, self._visit.language) for part in parts}

    def _next_language(self) -> str:
        languages = list(self._library.words)
        return languages[(languages.index(self._visit.language) + 1) % len(languages)]


ROOM_PAGES = {
    Room.HOME: VisitViewModel.Page.Home,
    Room.GUIDES: VisitViewModel.Page.Guides,
    Room.GUIDE: VisitViewModel.Page.Guide,
    Room.SUPPORT: VisitViewModel.Page.Support,
    Room.TAKE_HOME: VisitViewModel.Page.TakeHome,
    Room.TREATMENTS: VisitViewModel.Page.Treatments,
}
STEP_PAGES = {
    Step.INTRODUCTION: VisitViewModel.Page.Introduction,
    Step.QUESTION: VisitViewModel.Page.Question,
    Step.SUPPORT: VisitViewModel.Page.Support,
    Step.REVIEW: VisitViewModel.Page.Review,
    Step.RESULT: VisitViewModel.Page.Result,
}
