"""The attract loop: one slide after the other, "All clear" before it, and the languages by their own names."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.playlist import Kind, turns
from kiosk.library.content import Library
from kiosk.viewmodels.night import NightViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shift import ShiftViewModel
from kiosk.viewmodels.slide import SlideViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CLEARED_FOR = 2000  # ms that "All clear" stays


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """Nobody knows which language the visitor who has just left spoke: "All clear" is said in each."""

    tag: str
    name: str
    cleared: str
    farewell: str


@QmlElement
@QmlUncreatable("KioskViewModel makes it")
class AttractViewModel(QObject):
    """Slides stand in two places by turns, so that one can fade into the other."""

    changed = Signal()
    clearedChanged = Signal()

    def __init__(
        self, library: Library, now: Callable[[], datetime], clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shift = ShiftViewModel(self)
        self._night = NightViewModel(library.settings.screen, now, clock, self)
        self._night.changed.connect(self._turn_or_rest)
        self._playlist, self._now = library.playlist, now
        self._changes, self._cleared, self._started = 0, False, False
        self._on = self._playlist.on(begun := now())
        self._turns = turns(self._on)
        self._slide = next(self._turns)
        first = self._slide, begun, library.pictures, self
        self._places = SlideViewModel(*first), SlideViewModel(*first)
        self._languages = Rows(LanguageRow, self)
        self._languages.show(
            [LanguageRow(tag, words.name, words.cleared, words.farewell) for tag, words in library.words.items()]
        )
        self._timer = QTimer(self, interval=library.settings.attract.slide_seconds * 1000)
        self._timer.timeout.connect(self.turn)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.tell)

    def start(self, *, cleared: bool) -> None:
        """On screen from now on; first with "All clear" where somebody has just left."""
        self._started = True
        self._night.start(woken=cleared)
        self._turn_or_rest()
        if cleared:
            self._cleared = True
            self.clearedChanged.emit()
            QTimer.singleShot(CLEARED_FOR, self, self.goOn)

    def stop(self) -> None:
        self._started = False
        self._night.stop()
        self._timer.stop()
        self._minute.stop()

    @Slot()
    def _turn_or_rest(self) -> None:
        """A dark screen stands still."""
        if not self._started or self._night.dark:
            self._timer.stop()
            self._minute.stop()
            return
        self._timer.start()
        if self._playlist.on(self._now()) != self._on:  # it has stood by, or rested, for long
            self.turn()
        self.tell()

    @Slot()
    def goOn(self) -> None:
        self._cleared = False
        self.clearedChanged.emit()

    @Slot()
    def turn(self) -> None:
        """To the next of the slides that have their time now."""
        now = self._now()
        if (on := self._playlist.on(now)) != self._on:
            self._on, self._turns = on, turns(on, self._slide.name)
        self._slide = next(self._turns)
        self._changes += 1
        self._shift.move()
        self._place.show(self._slide, now)
        self.tell()
        self.changed.emit()

    @Slot()
    def tell(self) -> None:
        """The time, where a clock is on; and again when the minute is over."""
        self._minute.stop()
        if self._slide.kind is Kind.CLOCK:
            now = self._now()
            self._place.goTo(now)
            self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000)

    @Property(bool, notify=clearedChanged, final=True)
    def cleared(self) -> bool:
        return self._cleared

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        return self._slide.language

    @Property(SlideViewModel, constant=True, final=True)
    def first(self) -> SlideViewModel:
        return self._places[0]

    @Property(SlideViewModel, constant=True, final=True)
    def second(self) -> SlideViewModel:
        return self._places[1]

    @Property(bool, notify=changed, final=True)
    def secondOn(self) -> bool:
        """Whether the slide that is on stands in the second place."""
        return self._changes % 2 == 1

    @Property(ShiftViewModel, constant=True, final=True)
    def shift(self) -> ShiftViewModel:
        return self._shift

    @Property(NightViewModel, constant=True, final=True)
    def night(self) -> NightViewModel:
        return self._night

    @Property(Rows, constant=True, final=True)
    def languages(self) -> Rows:
        return self._languages

    @property
    def _place(self) -> SlideViewModel:
        return self._places[self._changes % 2]
