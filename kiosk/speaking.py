"""The surface's end of its voice: hands over what is to be said, and never waits for it."""

import socket
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.core.speech import Utterance
from kiosk.voice.wire import (
    LARGEST,
    Able,
    Attend,
    Headphones,
    Heard,
    Said,
    Say,
    Stop,
    ToVoice,
    pack,
    read_from_voice,
)

PATIENCE = 3000  # ms; a voice that has not heard by then is taken for gone: its sentence would come out of place


class Speaking(QObject):
    """Fulfils kiosk.viewmodels.voice.Voice. A voice that is gone, or hangs, speaks no language any more."""

    def __init__(self, end: socket.socket, patience: int = PATIENCE) -> None:
        super().__init__()
        self.languages: frozenset[str] = frozenset()
        self.headphones: bool | None = None
        self._end, self._number = end, 0
        self._then: Callable[[], None] | None = None
        self._watching = list[Callable[[], None]]()
        end.setblocking(False)
        self._notifier = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._waiting = QTimer(self, singleShot=True, interval=patience)
        self._waiting.timeout.connect(self._lose)

    def begin(self) -> None:
        """Wakes the voice, which then seals itself and tells what it can."""
        self._send(b"!")

    def attend(self) -> None:
        """The surface is shown: from now on headphones are looked for again and again."""
        self._send(pack(Attend()))

    def watch(self, changed: Callable[[], None]) -> None:
        self._watching.append(changed)

    def say(self, utterance: Utterance, then: Callable[[], None]) -> None:
        if utterance.language not in self.languages:
            return
        from kiosk.core.spoken import spoken  # its patterns take 5 ms that a start need not wait for

        self._number += 1
        self._then = then
        text = spoken(utterance.text, utterance.language)
        chosen = utterance.speed, utterance.volume
        self._post(Say(self._number, text, utterance.language, utterance.key, *chosen))

    def stop(self) -> None:
        if self._then:
            self._then = None
            self._number += 1
            self._post(Stop())

    def _post(self, word: ToVoice) -> None:
        packed = pack(word)
        if len(packed) <= LARGEST:
            self._waiting.start()
            self._send(packed)

    def _send(self, packet: bytes) -> None:
        try:
            self._end.send(packet)
        except OSError:  # it has ended, or has not read for so long that the queue is full
            self._lose()

    def _hear(self) -> None:
        try:
            packet = self._end.recv(LARGEST)
            word = read_from_voice(packet) if packet else None
        except BlockingIOError:
            return
        except (OSError, msgspec.DecodeError):
            word = None
        match word:
            case None:
                self._lose()
            case Able():
                self._know(frozenset(word.languages), self.headphones)
            case Headphones():
                self._know(self.languages, word.plugged)
            case Heard():
                if word.number in (0, self._number):
                    self._waiting.stop()
            case Said():
                if word.number == self._number and (then := self._then):
                    self._then = None
                    then()

    def _lose(self) -> None:
        self._waiting.stop()
        self._notifier.setEnabled(False)
        self._end.close()
        self._then = None
        self._know(frozenset(), None)

    def _know(self, languages: frozenset[str], headphones: bool | None) -> None:
        if (languages, headphones) != (self.languages, self.headphones):
            self.languages, self.headphones = languages, headphones
            for changed in self._watching:
                changed()
