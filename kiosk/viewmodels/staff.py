"""The staff's pages: the PIN pad, what is well, and what staff can do; it leaves by itself when nobody touches it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from math import ceil

from PySide6.QtCore import QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.keys import Keys
from kiosk.core.preferences import Preferences
from kiosk.viewmodels.desk import Counter, Desk, ErrandViewModel, Look
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.staffclosing import ClosingViewModel
from kiosk.viewmodels.staffcontent import ContentViewModel
from kiosk.viewmodels.staffcounts import CountsViewModel
from kiosk.viewmodels.staffmorning import MorningViewModel
from kiosk.viewmodels.staffnotice import NoticeViewModel
from kiosk.viewmodels.staffpin import PinViewModel
from kiosk.viewmodels.staffsound import SoundScreenViewModel
from kiosk.viewmodels.staffstate import StateViewModel
from kiosk.viewmodels.voice import NoVoice, Voice

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_AFTER, TELLS_AT = 60.0, 15  # s without a touch; s that are left when it says so


@dataclass(frozen=True, slots=True)
class Room:
    """What the pages need of the kiosk: `names` are the offered languages', `sound` whether there is any and how loud.

    `reasons` and `plain`: see ClosingViewModel.
    """

    names: Mapping[str, str]
    language: str
    reasons: Sequence[Mapping[str, str]]
    plain: Mapping[str, str]
    keys: Keys
    sound: tuple[bool, int] = (True, 5)
    voice: Voice = field(default_factory=NoVoice)


@QmlElement
@QmlUncreatable("kiosk.staffscene makes it")
class StaffViewModel(QObject):
    changed = Signal()
    leavesInChanged = Signal()

    @QEnum
    class Page(IntEnum):
        Pin = 0
        Overview = 1
        Everything = 2
        OutOfOrder = 3
        WriteReason = 4
        Cleaning = 5
        SoundScreen = 6
        Content = 7
        Notice = 8
        NoticeText = 9
        Days = 10
        Morning = 11
        Counts = 12

    def __init__(
        self, desk: Desk, look: Look, room: Room, clock: Callable[[], float], now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._clock = Counter(desk), clock
        self._page, self._touched_at, self._leaves_in = self.Page.Pin, clock(), 0
        counted, language = self._desk, room.language
        self._pin = PinViewModel(counted, clock, self._let_in, self)
        self._state = StateViewModel(counted, look, now, self)
        self._closing = ClosingViewModel(counted, room.reasons, room.plain, language, self)
        self._sound = SoundScreenViewModel(counted, room.sound, room.voice, language, self)
        self._content = ContentViewModel(counted, self)
        self._notice = NoticeViewModel(counted, room.names, language, lambda: now().date(), self)
        self._morning = MorningViewModel(counted, self)
        self._counts = CountsViewModel(counted, self)
        self._errand = ErrandViewModel(counted, self)
        self._keys = KeysViewModel(room.keys, Preferences(), self)
        for changed in (self.changed, self._closing.typing.changed, self._notice.changed, self._morning.changed):
            changed.connect(self.touch)  # also what a screen reader presses
        self._watch = QTimer(self, interval=250)
        self._watch.timeout.connect(self.tick)

    def start(self) -> None:
        """On screen from now on."""
        self.touch()
        self._pin.begin()
        self._watch.start()

    @Property(int, notify=changed, final=True)
    def page(self) -> Page:
        return self._page

    @Property(int, notify=leavesInChanged, final=True)
    def leavesIn(self) -> int:
        """Seconds, once few are left; else 0."""
        return self._leaves_in

    @Property(KeysViewModel, constant=True, final=True)
    def keys(self) -> KeysViewModel:
        return self._keys

    @Property(PinViewModel, constant=True, final=True)
    def pin(self) -> PinViewModel:
        return self._pin

    @Property(StateViewModel, constant=True, final=True)
    def state(self) -> StateViewModel:
        return self._state

    @Property(ClosingViewModel, constant=True, final=True)
    def closing(self) -> ClosingViewModel:
        return self._closing

    @Property(SoundScreenViewModel, constant=True, final=True)
    def sound(self) -> SoundScreenViewModel:
        return self._sound

    @Property(ContentViewModel, constant=True, final=True)
    def content(self) -> ContentViewModel:
        return self._content

    @Property(NoticeViewModel, constant=True, final=True)
    def notice(self) -> NoticeViewModel:
        return self._notice

    @Property(MorningViewModel, constant=True, final=True)
    def morning(self) -> MorningViewModel:
        return self._morning

    @Property(CountsViewModel, constant=True, final=True)
    def counts(self) -> CountsViewModel:
        return self._counts

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        """Of "Clear now" and "Restart", which stand on the staff page itself."""
        return self._errand

    @Slot(int)
    def open(self, page: int) -> None:
        if self._page is self.Page.Pin:
            return
        self._page = self.Page(page)
        opening = {
            self.Page.Cleaning: self._closing.ask,
            self.Page.SoundScreen: self._sound.ask,
            self.Page.Content: self._content.look,
            self.Page.Counts: self._counts.ask,
            self.Page.Notice: lambda: self._notice.writeText(False),
            self.Page.NoticeText: lambda: self._notice.writeText(True),
            self.Page.Overview: self._state.refresh,
        }
        opening.get(self._page, lambda: None)()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self._sound.quiet()
        self._morning.leave()
        for one in (self._closing, self._sound, self._content, self._notice, self._morning):
            one.errand.forget()
        above = {
            self.Page.WriteReason: self.Page.OutOfOrder,
            self.Page.NoticeText: self.Page.Notice,
            self.Page.Days: self.Page.NoticeText,
        }
        self.open(above.get(self._page, self.Page.Overview))

    @Slot()
    def clearNow(self) -> None:
        self._errand.run("clear")

    @Slot()
    def restart(self) -> None:
        self._errand.run("restart")

    @Slot()
    def resume(self) -> None:
        """Back in order."""
        self._closing.resume(lambda answer: self._state.refresh())

    @Slot()
    def leave(self) -> None:
        self._watch.stop()
        self._desk.ask("leave", lambda answer: None)

    @Slot()
    def touch(self) -> None:
        self._touched_at = self._clock()
        self._tell(0)

    @Slot()
    def tick(self) -> None:
        self._pin.tick()
        if self._desk.waiting:
            self._touched_at = self._clock()
        left = LEAVES_AFTER - (self._clock() - self._touched_at)
        if left <= 0:
            self.leave()
        self._tell(ceil(left) if 0 < left <= TELLS_AT else 0)

    def _let_in(self) -> None:
        if self._page is self.Page.Pin:
            self._page = self.Page.Overview
            self._state.refresh()
            self.changed.emit()

    def _tell(self, seconds: int) -> None:
        if seconds != self._leaves_in:
            self._leaves_in = seconds
            self.leavesInChanged.emit()
