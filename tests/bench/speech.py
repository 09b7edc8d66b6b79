"""The voice: from say to the first sound, from stop to the last, as a sound server without a card hears it."""

import os
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.voice.wire import Able, Heard, Said, Say, Stop
from tests.bench import proc
from tests.bench.figure import Figure
from tests.bench.screen import Missed, Screen
from tests.voice.host import Host, absent, sound_server

START_BAR, STOP_BAR = 300, 100  # ms: issue 5; VVSG 2.0 asks for interruption "at once"
AUDIBLE, PIECE = 40, 220  # of 32,768: also the quiet end of a word; samples: 10 ms
RATE = 22_050
LONG = "This sentence is long enough to be stopped in its middle, wherever that may be, by somebody who goes on. " * 3
SENTENCES = (("en", "Call or text 9 8 8 at any hour."), ("es", "Llame al 9 8 8 y marque 2."), ("fr", "Bonjour."))


class Ear:
    """Hears what the server plays; when it was loud for the first time since it was reset, and for the last time."""

    def __init__(self) -> None:
        self.first: float | None = None
        self.last = 0.0

    def listen(self, recorder: "subprocess.Popen[bytes]") -> None:
        assert recorder.stdout
        while piece := recorder.stdout.read(2 * PIECE):
            samples = array("h", piece[: len(piece) // 2 * 2])
            if samples and max(map(abs, samples)) > AUDIBLE:
                self.last = time.perf_counter()
                self.first = self.first or self.last


def speech(_: Screen, folder: Path, runs: int) -> list[Figure]:
    if lacking := absent():
        raise Missed(f"Not here: {', '.join(lacking)}.")
    room = folder / "sound"
    room.mkdir()
    with sound_server(room) as surroundings, _ear(surroundings) as ear, _voice(surroundings) as voice:
        begun, ended = list[float](), list[float]()
        for number in range(1, runs + 1):
            begun.append(_begin(voice, ear, number, *SENTENCES[number % len(SENTENCES)]))
            voice.hear(Said)
            _begin(voice, ear, 1000 + number, "en", LONG)
            time.sleep(0.4)
            stopped = time.perf_counter()
            voice.say(Stop())
            time.sleep(0.4)
            ended.append(1000 * max(0.0, ear.last - stopped))
        memory = proc.pss([voice.pid])
    return [
        Figure("say to the first sound", "ms", tuple(begun), bar=START_BAR, by="max"),
        Figure("stop to the last sound", "ms", tuple(ended), bar=STOP_BAR, by="max"),
        Figure("a voice's memory (PSS)", "MB", (memory,)),
    ]


def _begin(voice: Host, ear: Ear, number: int, language: str, text: str) -> float:
    """ms until it is heard."""
    time.sleep(0.3)
    ear.first, at = None, time.perf_counter()
    voice.say(Say(number, text, language, "", 100, 10))
    voice.hear(Heard)
    while ear.first is None:
        if time.perf_counter() > at + 5:
            raise Missed("Nothing was heard within 5 s.")
        time.sleep(0.001)
    return 1000 * (ear.first - at)


@contextmanager
def _ear(surroundings: dict[str, str]) -> Iterator[Ear]:
    command = ["parec", "-d", "kiosk.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
    with subprocess.Popen([*command, "--latency-msec=5"], env=surroundings, stdout=subprocess.PIPE) as recorder:
        ear = Ear()
        listening = threading.Thread(target=ear.listen, args=[recorder])
        listening.start()
        time.sleep(2)  # until then the server, which has no card, still counts in blocks of 2 s
        try:
            yield ear
        finally:
            recorder.kill()
            listening.join()


@contextmanager
def _voice(surroundings: dict[str, str]) -> Iterator[Host]:
    voice = Host({**surroundings, "PYTHONPATH": os.getcwd()})
    try:
        voice.end.send(b"!")
        voice.hear(Able)
        yield voice
    finally:
        voice.close()
