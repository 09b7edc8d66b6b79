"""Reading aloud: the page from its heading on, what the keys reach, and what changes under a visitor's hands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.core.listening import permitted
from kiosk.core.speech import Utterance
from kiosk.core.visit import Visit
from kiosk.viewmodels.attention import Attention
from kiosk.viewmodels.mark import MarkViewModel
from kiosk.viewmodels.onscreen import HELP, PLAYER, Heard, Spot, place, sentences, spots
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.reader import Reader
from kiosk.viewmodels.screen import Screen
from kiosk.viewmodels.voice import Voice

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class SpeechViewModel(QObject):
    changed = Signal()

    def __init__(
        self,
        voice: Voice,
        window: QQuickWindow | None,
        visit: Callable[[], Visit],
        preferences: PreferencesViewModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._voice, self._visit, self._preferences = voice, visit, preferences
        self._chosen = visit().preferences
        self._screen = Screen(window, lambda: self._permitted)
        self._reader = Reader(self._utter, voice.stop, self._moved)
        self._mark = MarkViewModel(lambda: self._reader.spot if self._reader.saying else None, self)
        self._shown: object = None
        self._plugged = voice.headphones
        self._refused = False
        self._turned = QTimer(self, interval=0, singleShot=True)
        self._turned.timeout.connect(self._begin)
        awake, busy = (lambda: self.on and not self._turned.isActive()), (lambda: self._reader.saying)
        ways = self._say_reached, self._say
        self._attention = Attention(window, self._screen, (awake, busy), ways, self)
        preferences.changed.connect(self._prefer)

    @Property(bool, notify=changed, final=True)
    def offered(self) -> bool:
        """Whether a voice speaks the page's language."""
        return self._visit().language in self._voice.languages

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._visit().preferences.listening and self.offered

    @Property(bool, notify=changed, final=True)
    def playing(self) -> bool:
        return self._reader.saying

    @Property(bool, notify=changed, final=True)
    def quiet(self) -> bool:
        """The page is not read: others might hear what it tells of the person."""
        return self.on and not self._permitted

    @Property(bool, notify=changed, final=True)
    def asks(self) -> bool:
        """Whether others may hear it; asked once."""
        return self.quiet and not self._refused

    @Property(MarkViewModel, constant=True, final=True)
    def mark(self) -> MarkViewModel:
        return self._mark

    @Slot()
    def play(self) -> None:
        """On from where it stopped, wherever keys have led since; from the top where all was said."""
        said, stood = self._spots(self._screen.look()), self._reader.standing
        self._read(said, 0 if stood.done and stood.whole else place(said, stood.spot) + stood.done)

    @Slot()
    def pause(self) -> None:
        self._reader.stop()

    @Slot(int)
    def skip(self, steps: int) -> None:
        """So many sentences on, or back where it is negative."""
        said = self._spots(self._screen.look())
        self._read(said, place(said, self._reader.standing.spot) + steps)

    @Slot(str)
    def tell(self, words: str) -> None:
        """What a press on the player has set, where nothing else can be heard of it."""
        if self.on and not self._reader.saying:
            self._voice.say(self._utterance(words, ""), lambda: None)

    @Slot(bool)
    def answer(self, loudspeaker: bool) -> None:
        """Whether others may hear what the pages tell."""
        self._refused = not loudspeaker
        self._preferences.setLoudspeaker(loudspeaker)
        self.turn()

    @Slot()
    def interrupt(self) -> None:
        """A visitor has done something."""
        self._turned.stop()
        self._voice.stop()
        self._reader.stop()

    @Slot()
    def turn(self) -> None:
        """Another page, or something else in its place: read from its beginning, once it is there."""
        if self.on:
            self._turned.start()
        self._reader.stop()
        self._screen.forget()
        self.changed.emit()

    def count(self, *, counting: bool, hides: bool, hid: bool) -> None:
        """Whether "Still there?" counts down, and lies over the page; whoever stays hears where they are."""
        self._attention.alerted = counting
        if hides and not hid:
            self.turn()
        elif hid and not hides:
            self._reader.stop()
            self._attention.follow_focus()

    def show(self, page: object) -> None:
        """`page` is another value for another page."""
        if page != self._shown:
            self._shown = page
            self.turn()

    def heed(self) -> None:
        """The voice speaks other languages, or headphones were plugged in or out."""
        before, self._plugged = self._plugged, self._voice.headphones
        if self._plugged and not before and not self.on:
            self._preferences.setListening(True)
        elif self._plugged and not before and not self._reader.saying:
            self._turned.start()
        elif not self.on:
            self._reader.stop()
        elif self.quiet and before:
            self.turn()
        self.changed.emit()
        self._preferences.changed.emit()  # whether there is a voice

    @property
    def _permitted(self) -> bool:
        visit, headphones = self._visit(), self._voice.headphones
        return permitted(telling=visit.telling, headphones=headphones, loudspeaker=visit.preferences.loudspeaker)

    def _spots(self, found: Sequence[Heard]) -> list[Spot]:
        """Of the page and its bars; where it is quiet, of what lies above the page."""
        last = HELP if self.quiet else PLAYER
        return spots([heard for heard in found if heard.order < last], self._visit().language)

    def _begin(self) -> None:
        self._read(self._spots(self._screen.look()), 0)

    def _read(self, said: Sequence[Spot], start: int) -> None:
        self._reader.read(said, max(0, min(start, len(said) - 1)), self._come_up)

    def _come_up(self) -> list[Spot]:
        """What the page shows only since it was turned while it was read."""
        known = {(spot.heard.item, spot.heard.name) for spot in self._reader.said}
        found = self._spots(self._screen.look())
        return [spot for spot in found if (spot.heard.item, spot.heard.name) not in known]

    def _say(self, found: Sequence[Heard]) -> None:
        self._reader.read([spot for heard in found for spot in sentences(heard, self._visit().language)])

    def _say_reached(self, found: Sequence[Heard]) -> None:
        self._reader.aside([spot for heard in found for spot in sentences(heard, self._visit().language)])

    def _moved(self) -> None:
        self._mark.changed.emit()
        self.changed.emit()
        self._attention.look()

    def _prefer(self) -> None:
        before, self._chosen = self._chosen, self._visit().preferences
        if before.listening != self._chosen.listening:
            self.turn()
        elif self._reader.saying and (before.speed, before.volume) != (self._chosen.speed, self._chosen.volume):
            self._reader.again()
        self.changed.emit()

    def _utter(self, spot: Spot, then: Callable[[], None]) -> None:
        self._voice.say(self._utterance(spot.words, spot.tag), then)

    def _utterance(self, words: str, tag: str) -> Utterance:
        visit = self._visit()
        language = tag if tag in self._voice.languages else visit.language
        return Utterance(words, language, visit.preferences.speed, visit.preferences.volume)
