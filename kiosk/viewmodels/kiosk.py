"""The kiosk in front of everybody: the attract loop, then one visit, watched by the idle clock until it is over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.idle import IdleLimits
from kiosk.core.preferences import Preferences
from kiosk.core.scripts import family, from_the_right
from kiosk.library.content import Library
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.door import DoorViewModel
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.voice import NoVoice, Voice

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Said(Enum):
    """What the kiosk tells the one who started it."""

    BEGAN = auto()
    OVER = auto()
    HELP = auto()
    FINISHED = auto()  # a check-in, for the first time
    STAFF = auto()


@QmlElement
@QmlUncreatable("kiosk.surface makes it")
class KioskViewModel(QObject):
    visitChanged = Signal()
    countdownChanged = Signal()
    languageChanged = Signal()
    overChanged = Signal()

    def __init__(
        self, library: Library, clock: Callable[[], float], say: Callable[[Said], None], parent: QObject | None = None,
        *, hand_over: Callable[[bytes], None] | None = None, today: Callable[[], date] = date.today,
        now: Callable[[], datetime] = datetime.now, voice: Voice | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._library, self._clock, self._say = library, clock, say
        self._hand_over, self._today = hand_over, today
        keys, sound = library.settings.keys, library.settings.sound
        # with which a visit begins
        self.preferences = Preferences(volume=sound.volume, switches=keys.switches, scan_seconds=keys.scan_seconds)
        self._keys = KeysViewModel(keys.named(), self.preferences, self)
        self._door = DoorViewModel(library.settings.staff, clock, self.askStaffIn, self)
        idle = library.settings.idle
        self._limits = IdleLimits(idle.ask_after_seconds, idle.countdown_seconds, idle.support_seconds)
        self._visit: VisitViewModel | None = None
        self._countdown, self._touched_at, self._over, self._finished = 0, clock(), False, False
        self.pictures = Pictures()
        self.pictures.hold(library.pictures)
        self._voice: Voice = voice or NoVoice()
        self.window: QQuickWindow | None = None  # what stands in it is what a voice reads
        self._attract = AttractViewModel(library, now, clock, self)
        self._attract.changed.connect(self.languageChanged)
        self._watch = QTimer(self, interval=250)
        self._watch.timeout.connect(self.tick)

    @Property(QObject, notify=visitChanged, final=True)
    def visit(self) -> "VisitViewModel | None":
        return self._visit

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        return self._visit.language if self._visit else self._attract.language

    @Property(str, notify=languageChanged, final=True)
    def family(self) -> str:
        """The font of the visit's language; the attract loop shows several, whose fonts stand in for one another."""
        return family(self._visit.language if self._visit else "")

    @Property(bool, notify=languageChanged, final=True)
    def mirrored(self) -> bool:
        return self._visit is not None and from_the_right(self._visit.language)

    @Property(AttractViewModel, constant=True, final=True)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(KeysViewModel, constant=True, final=True)
    def keys(self) -> KeysViewModel:
        return self._keys

    @Property(DoorViewModel, constant=True, final=True)
    def door(self) -> DoorViewModel:
        return self._door

    @Property(int, constant=True, final=True)
    def waitSeconds(self) -> int:
        return int(self._limits.ask_after)

    @Property(int, notify=countdownChanged, final=True)
    def countdown(self) -> int:
        """Seconds that "Still there?" has left to show; 0 while nobody is asked."""
        return self._countdown

    @Property(bool, notify=countdownChanged, final=True)
    def hides(self) -> bool:
        """Whether "Still there?" lies over the page; Support stays readable, with a bar that counts."""
        return self._countdown > 0 and not self._on_support

    @Property(bool, notify=overChanged, final=True)
    def over(self) -> bool:
        """The visit has ended; this process only waits for its own end."""
        return self._over

    @Slot(str)
    def begin(self, language: str) -> None:
        """Somebody is here. There is one visit in the life of a process."""
        self._begin(language, welcomed=False)

    @Slot(str)
    def beginWithWelcome(self, language: str) -> None:
        """With the question how to use this screen."""
        self._begin(language, welcomed=True)

    def _begin(self, language: str, *, welcomed: bool) -> None:
        if self._visit or self._over:
            return
        from kiosk.core.visit import Place, Room, Visit
        from kiosk.viewmodels.visit import VisitViewModel  # 20 ms that the first frame need not wait for

        self._attract.stop()
        listens = self.preferences.listening or self._voice.headphones is True  # whoever plugs them in wants to hear
        begun = Visit(language, replace(self.preferences, listening=listens))
        begun = begun.go(Place(Room.WELCOME)) if welcomed else begun
        ways, ears = (self._ask_staff, self._hand_over), (self._voice, self.window)
        self._visit = VisitViewModel(self._library, begun, self._clock, ways, self, self._today, self.pictures, ears)
        self._visit.languageChanged.connect(self.languageChanged)
        for changed in (self._visit.changed, self._visit.preferences.changed):
            changed.connect(self.touch)  # also what a screen reader presses
        self._visit.changed.connect(self._tell_finished)
        visit = self._visit
        visit.preferences.changed.connect(lambda: self._keys.show(visit.held().preferences))
        self._keys.speaking = lambda: visit.speech.playing
        self.touch()
        self._watch.start()
        self._say(Said.BEGAN)
        self.languageChanged.emit()
        self.visitChanged.emit()

    def _ask_staff(self) -> None:
        self._say(Said.HELP)

    def _tell_finished(self) -> None:
        from kiosk.viewmodels.pages import Page

        if self._visit and self._visit.page == Page.Result and not self._finished:
            self._finished = True
            self._say(Said.FINISHED)

    @Slot()
    def touch(self) -> None:
        self._touched_at = self._clock()
        self._count(0)

    @Slot()
    def tick(self) -> None:
        if self._visit is None:
            return
        if self._visit.speech.playing and not self._countdown:  # idle waits while it speaks, but not for the warning
            self._touched_at = self._clock()
        rested = self._clock() - self._touched_at
        if self._limits.over(rested, on_support=self._on_support):
            self.finish()
        else:
            self._count(self._limits.seconds_left(rested, on_support=self._on_support))

    @Slot()
    def finish(self) -> None:
        """Every end of a visit: say so, show nothing more, and wait to be killed."""
        self._end(Said.OVER)

    @Slot()
    def askStaffIn(self) -> None:
        """The staff page stands in another process, which never meets the visit that ends here."""
        self._end(Said.STAFF)

    def _end(self, said: Said) -> None:
        if not self._over:
            self._over = True
            self._watch.stop()
            self._attract.stop()
            self._voice.stop()
            self._say(said)
            self.overChanged.emit()

    @property
    def _on_support(self) -> bool:
        return self._visit is not None and self._visit.showsSupport

    def _count(self, seconds: int) -> None:
        if seconds != self._countdown:
            hid, self._countdown = self.hides, seconds
            self.countdownChanged.emit()
            if self._visit:
                self._visit.speech.count(counting=seconds > 0, hides=self.hides, hid=hid)
