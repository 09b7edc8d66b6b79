"""A voice at work: it hears the surface, has one thing said at a time, and looks whether it still can."""

import os
import socket
from collections.abc import Sequence

import msgspec

from kiosk.voice import engine, jack
from kiosk.voice.children import Child, holding, program
from kiosk.voice.loop import Loop
from kiosk.voice.recordings import Recordings, header, play
from kiosk.voice.seal import bind
from kiosk.voice.wire import LARGEST, Able, Attend, FromVoice, Headphones, Heard, Said, Say, pack, read_for_voice

LOOK, AGAIN = 4.0, 10.0  # s between two looks at the jack; between two tries, where nothing can be heard


class Voice:
    def __init__(self, end: socket.socket, places: Sequence[str], whole: Sequence[str]) -> None:
        self._end, self._whole, self._loop = end, tuple(whole), Loop()
        self._recordings = Recordings(places)
        self._engine, self._player, self._questions = engine.engine(), engine.player(), jack.questions()
        self._nothing = os.open(os.devnull, os.O_RDWR)
        self._saying: tuple[Say, Child, Child] | None = None  # the word, what makes sound of it, what plays that
        self._able, self._plugged = tuple[str, ...](), list[bool | None]()
        self._deaf = self._attends = self._looks = self._made = False

    def run(self) -> None:
        """Until the surface is gone."""
        programs = [self._engine, *(self._player or [])[:1], *(question[0] for question in self._questions)]
        bind([*filter(None, programs), *engine.loaders()])
        self._loop.hear(self._end.fileno(), self._hear)
        self._look([], self._questions)
        while True:
            self._loop.turn()

    def _hear(self) -> None:
        try:
            packet = self._end.recv(LARGEST)
            word = read_for_voice(packet) if packet else None
        except (OSError, msgspec.DecodeError):
            word = None
        if isinstance(word, Attend):
            self._attends = True
            if not self._looks:
                self._look([], self._questions)
            return
        self._hush()
        if word is None:
            os._exit(0)
        self._tell(Heard(word.number if isinstance(word, Say) else 0))
        if isinstance(word, Say):
            self._say(word)

    def _tell(self, word: FromVoice) -> None:
        try:
            self._end.send(pack(word))
        except OSError:
            os._exit(0)

    def _say(self, word: Say, *, made: bool = False) -> None:
        """By a recording where there is one, unless it is to be `made` by the engine."""
        recording = None if made else self._recordings.find(word.language, word.key)
        if not self._player or not (recording or (self._engine and word.language in engine.VOICES)):
            self._tell(Said(word.number))  # passed over: the next sentence may be one that can be said
            return
        reading, writing = os.pipe()
        self._made = not recording
        if recording:
            given, place = os.dup(self._nothing), recording
            maker = Child(lambda: play(*place, word.speed, word.volume, 1), given, writing)
        else:
            assert self._engine
            given = holding(word.text.encode())
            command = engine.speaking(self._engine, word.language, word.speed, word.volume)
            maker = Child(program(command), given, writing)
        player = Child(program(self._player), reading, self._nothing)
        for fd in (given, reading, writing):
            os.close(fd)
        self._saying = word, maker, player
        self._loop.hear(player.ended, self._played)

    def _played(self) -> None:
        assert self._saying
        (word, maker, player), self._saying = self._saying, None
        self._loop.forget(player.ended)
        well = player.wait() == 0
        maker.kill()
        broken = maker.wait() > 0  # it has failed by itself
        if well or (broken and self._made):
            self._tell(Said(word.number))
        elif broken:
            self._say(word, made=True)
        else:
            self._can(())
            self._loop.later(AGAIN, self._try)

    def _hush(self) -> None:
        if self._saying:
            _, maker, player = self._saying
            self._loop.forget(player.ended)
            for child in (player, maker):
                child.kill()
            for child in (player, maker):
                child.wait()
            self._saying = None

    def _try(self) -> None:
        """Whether the engine makes sound, and the player takes it: without a device it would be said to nobody."""

        def spoken(sound: bytes | None) -> None:
            languages = {*self._whole, *(engine.VOICES if sound and len(sound) > len(header(0)) else ())}
            self._loop.ask(self._player or [], header(22_050, 0), lambda well: tried(well is not None, languages))

        def tried(well: bool, languages: set[str]) -> None:
            self._can(tuple(sorted(languages)) if well and not self._deaf else ())
            if not self._able:
                self._loop.later(AGAIN, self._try)

        if not self._player:
            return
        if self._engine:
            self._loop.ask(engine.speaking(self._engine, "en", 100, 0), b"a", spoken)
        else:
            spoken(None)

    def _can(self, languages: tuple[str, ...]) -> None:
        if languages != self._able:
            self._able = languages
            self._tell(Able(languages))

    def _look(self, told: list[str], left: list[list[str]]) -> None:
        """Asks all questions about headphones, one after the other, and begins anew after a while."""
        self._looks = bool(left)
        if left:
            self._loop.ask(
                left[0], b"", lambda said: self._look([*told, (said or b"").decode(errors="replace")], left[1:])
            )
            return
        first, self._deaf = not self._plugged, jack.deaf(told)
        if first:
            self._try()
        elif self._deaf and self._able:
            self._can(())
            self._loop.later(AGAIN, self._try)
        if self._plugged != [plugged := jack.plugged(told)]:
            self._plugged = [plugged]
            self._tell(Headphones(plugged))
        if self._questions and self._attends:  # pactl takes 12 ms: too much for a surface that nobody sees
            self._loop.later(LOOK, lambda: self._look([], self._questions))
