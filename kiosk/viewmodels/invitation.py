"""Before a visit: whoever plugs headphones in hears what the screen shows, and what the keys reach, in its language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.core.speech import Utterance
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.onscreen import Spot, sentences, spots
from kiosk.viewmodels.reader import Reader
from kiosk.viewmodels.screen import Screen
from kiosk.viewmodels.voice import Voice


class Invitation(QObject):
    """It is silent in a language that the voice does not speak; once a visit has begun, that has the word."""

    def __init__(self, voice: Voice, window: QQuickWindow, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._voice, self._kiosk, kiosk.window = voice, kiosk, window
        self._screen = Screen(window, lambda: True)
        self._reader = Reader(self._utter, voice.stop, lambda: None)
        self._plugged = voice.headphones
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._begin)
        voice.watch(self._heed)
        window.activeFocusItemChanged.connect(self._follow)
        kiosk.visitChanged.connect(self._stop)
        kiosk.overChanged.connect(self._stop)

    def show(self) -> None:
        """The screen has come up; it is read to whoever still has the headphones on, or puts them on."""
        if self._voice.headphones:
            self._soon.start()

    def _heed(self) -> None:
        if self._kiosk.visit:
            self._kiosk.visit.speech.heed()
            return
        before, self._plugged = self._plugged, self._voice.headphones
        if self._plugged and not before:
            self._soon.start()
        elif not self._plugged:
            self._stop()

    def _stop(self) -> None:
        self._soon.stop()
        self._reader.stop()

    def _begin(self) -> None:
        if self._may_speak:
            self._reader.read(spots(self._screen.look(), self._kiosk.language))

    def _follow(self) -> None:
        if self._voice.headphones and self._may_speak and (item := self._screen.reached()):
            self._soon.stop()
            found = [heard for heard in self._screen.look() if heard.item == item]
            self._reader.read([spot for heard in found for spot in sentences(heard, self._kiosk.language)])

    @property
    def _may_speak(self) -> bool:
        return self._kiosk.language in self._voice.languages and not (self._kiosk.visit or self._kiosk.over)

    def _utter(self, spot: Spot, then: Callable[[], None]) -> None:
        language = spot.tag if spot.tag in self._voice.languages else self._kiosk.language
        self._voice.say(Utterance(spot.words, language), then)
