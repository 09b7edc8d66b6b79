"""Before a visit: whoever plugs headphones in hears what the screen shows, in the language in which it stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.core.speech import Utterance
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.onscreen import Spot, spots
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
        if self._kiosk.language in self._voice.languages and not (self._kiosk.visit or self._kiosk.over):
            self._reader.read(spots(self._screen.look(), self._kiosk.language))

    def _utter(self, spot: Spot, then: Callable[[], None]) -> None:
        language = spot.tag if spot.tag in self._voice.languages else self._kiosk.language
        self._voice.say(Utterance(spot.words, language), then)
