"""The visit on screen: one core value, projected, and the taps that replace it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.core.cover import Cover
from kiosk.core.preferences import Preferences
from kiosk.core.visit import Place, Room, Visit
from kiosk.library.content import Library, Words
from kiosk.viewmodels.checkin import CheckInViewModel
from kiosk.viewmodels.cover import CoverViewModel
from kiosk.viewmodels.find import FindViewModel
from kiosk.viewmodels.guide import GuideViewModel
from kiosk.viewmodels.lists import is_there
from kiosk.viewmodels.pages import Page, page_of
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.place import PlaceViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.questions import QuestionsViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.staffcall import StaffCallViewModel
from kiosk.viewmodels.support import SupportViewModel
from kiosk.viewmodels.treatments import TreatmentsViewModel
from kiosk.viewmodels.voice import Voice

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskViewModel makes it when a visit begins")
class VisitViewModel(QObject):
    changed = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        library: Library,
        begun: Visit,
        clock: Callable[[], float],
        ways: tuple[Callable[[], None], Callable[[bytes], None] | None],
        parent: QObject,
        today: Callable[[], date],
        pictures: Pictures,
        ears: tuple[Voice, QQuickWindow | None],
    ) -> None:
        """`ways`: asks staff to come; takes a sheet to the printer. `ears`: a voice, and the window that it reads."""
        super().__init__(parent)
        ask_staff, hand_over = ways
        self._library = library
        self._visit = begun
        speaks = lambda: self._visit.language in ears[0].languages  # noqa: E731
        self._preferences = PreferencesViewModel(lambda: self._visit.preferences, self._prefer, self, speaks)
        self._find = FindViewModel(library.shelf, self.held, self._show, self, lambda: self._words.danger)
        self._guide = GuideViewModel(library.shelf, pictures, self)
        self._check_in = CheckInViewModel(library, self.held, self._show, clock, hand_over, self)
        self._treatments = TreatmentsViewModel(library, self.held, self._show, clock, today, self)
        self._cover = CoverViewModel(lambda: self._visit.cover, self._keep_cover, clock, self)
        self._support = SupportViewModel(self._words, library.rooms.support["crisis"].number, self)
        self._staff_call = StaffCallViewModel(library.calls_staff, ask_staff, self)
        self._place = PlaceViewModel(self.held, self._keep, self)
        self._speech = SpeechViewModel(*ears, self.held, self._preferences, self)
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

    @Property(bool, notify=changed, final=True)
    def showsSupport(self) -> bool:
        return self._page() is Page.Support and self._visit.cover is None

    @Property(PreferencesViewModel, constant=True, final=True)
    def preferences(self) -> PreferencesViewModel:
        return self._preferences

    @Property(PlaceViewModel, constant=True, final=True)
    def place(self) -> PlaceViewModel:
        return self._place

    @Property(SpeechViewModel, constant=True, final=True)
    def speech(self) -> SpeechViewModel:
        return self._speech

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        return self._visit.language

    @Property(str, notify=languageChanged, final=True)
    def otherLanguage(self) -> str:
        """The one other language's own name; empty where there is none, or a choice."""
        words = self._library.words
        return words[self._library.language_after(self._visit.language)].name if len(words) == 2 else ""

    @Property(str, notify=languageChanged, final=True)
    def chosenLanguage(self) -> str:
        """The visit's own language by its name, where there is a choice of more than two; else empty."""
        return self._words.name if len(self._library.words) > 2 else ""

    @Property(SupportViewModel, constant=True, final=True)
    def support(self) -> SupportViewModel:
        return self._support

    @Property(StaffCallViewModel, constant=True, final=True)
    def staffCall(self) -> StaffCallViewModel:
        return self._staff_call

    @Property(CheckInViewModel, constant=True, final=True)
    def checkIn(self) -> CheckInViewModel:
        return self._check_in

    @Property(TreatmentsViewModel, constant=True, final=True)
    def treatments(self) -> TreatmentsViewModel:
        return self._treatments

    @Property(QuestionsViewModel, notify=changed, final=True)
    def questions(self) -> QuestionsViewModel:
        """Those on screen: the check-in's, or the pre-check's while it is open."""
        asking = self._treatments if self._visit.place.room is Room.PRE_CHECK else self._check_in
        return asking.questions

    @Property(FindViewModel, constant=True, final=True)
    def find(self) -> FindViewModel:
        return self._find

    @Property(GuideViewModel, constant=True, final=True)
    def guide(self) -> GuideViewModel:
        return self._guide

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
        """To the guide; to all of them where a clinic has hidden this one."""
        self._show(self._visit.go(Place(Room.GUIDE, name) if self.offers(name) else Place(Room.GUIDES)))

    @Slot(str, result=bool)
    def offers(self, name: str) -> bool:
        return self._library.shelf.guide(name, self._visit.language) is not None

    @Slot()
    def openSupport(self) -> None:
        """From every page, and from under the cover."""
        self._show(replace(self._visit, cover=None).go(Place(Room.SUPPORT)))

    @Slot()
    def openWelcome(self) -> None:
        self._show(self._visit.go(Place(Room.WELCOME)))

    @Slot()
    def openTakeHome(self) -> None:
        self._show(self._visit.go(Place(Room.TAKE_HOME)))

    @Slot()
    def switchLanguage(self) -> None:
        self.setLanguage(self._library.language_after(self._visit.language))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """One of those offered; the place and the answers stay."""
        library = self._library
        if language == self._visit.language or language not in library.words:
            return
        plans = library.rooms.plan_in(language), library.rooms.pre_check_in(language)
        there = self._visit.in_language(language, *plans, library.states)
        self._show(there.keeping(lambda place: is_there(library.shelf, language, place)))
        self.languageChanged.emit()
        self._preferences.changed.emit()  # whether there is a voice

    def _prefer(self, preferences: Preferences) -> None:
        self._visit = replace(self._visit, preferences=preferences)

    def _keep_cover(self, cover: Cover | None) -> None:
        self._show(replace(self._visit, cover=cover))

    def held(self) -> Visit:
        return self._visit

    def resume(self, visit: Visit) -> None:
        """For the preview of a pack: goes on with a visit that another library showed before."""
        self._show(visit)
        self._preferences.changed.emit()

    def _keep(self, visit: Visit) -> None:
        self._visit = visit

    def _show(self, visit: Visit) -> None:
        before, self._visit = (self._page(), self._visit.place), visit
        self._project()
        self._place.show(visit, anew=(self._page(), visit.place) != before)

    def _project(self) -> None:
        language, page = self._visit.language, self._page()
        self._find.show()
        self._support.show(self._words, asked=self._visit.asking is not None)
        if page is Page.Guide:
            self._guide.show(self._visit.place.guide, language)
        self._check_in.show(page, self._words)
        self._treatments.show(page, self._words)
        self._cover.changed.emit()
        self.changed.emit()
        asked = self._visit.asking and (self._visit.asking.at, self._visit.asking.response.question)
        self._speech.show((page, self._visit.place, language, self._visit.cover is None, asked))

    def _page(self) -> Page:
        return page_of(self._visit)
