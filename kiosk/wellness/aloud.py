"""Each language's voice, really heard: its own name is made and played as a visit would have it read."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from kiosk.core.speech import recording_key
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.voice import engine, jack
from kiosk.voice.recordings import Recordings, header, play
from kiosk.wellness.fact import ASK_IT, Fact, safely

MAKING, PLAYING = 5, 8  # s, for one word
NO_CARD = "The sound server plays into nothing: it knows of no sound card."


def voices(library: Library, settings: Settings) -> Iterator[Fact]:
    """For each language that patients can choose: voice-en, voice-es ..."""
    player = engine.player()
    for tag in library.words:
        yield safely(f"voice-{tag}", partial(_voice, tag, library, settings.sound.volume, player))


def device() -> Fact:
    """Whether the player takes a sound, and whether there is a card behind it."""
    player = engine.player()
    if not player:
        return Fact("sound", False, next(iter(engine.missing()), engine.NO_PLAYER), ASK_IT)
    if not _plays(player, header(22_050, 0)):
        return Fact("sound", False, "The sound device takes no sound.", ASK_IT)
    if jack.deaf(_answers()):
        return Fact("sound", False, NO_CARD, ASK_IT)
    return Fact("sound", True, "The sound device takes sound.")


def _voice(tag: str, library: Library, volume: int, player: list[str] | None) -> Fact:
    word = library.words[tag].name
    recording = Recordings(library.voices.places).find(tag, recording_key(word))
    made = _recorded(recording, volume) if recording else _made(tag, word, volume)
    if not made:
        return Fact(f"voice-{tag}", False, f"{word}: it has no voice.", "A voice is installed or recorded by IT.")
    if not any(made[len(header(0)) :]):
        return Fact(f"voice-{tag}", not volume, f"{word}: its voice is silent (volume {volume}).")
    if not player or not _plays(player, made):
        return Fact(f"voice-{tag}", False, f"{word}: its voice is there, but could not be played.", ASK_IT)
    return Fact(f"voice-{tag}", True, f"{word}: its own name was played.")


def _made(tag: str, word: str, volume: int) -> bytes:
    """By the engine; nothing where it has no voice for the language."""
    program = engine.engine()
    if not program or tag not in engine.VOICES:
        return b""
    command = engine.speaking(program, tag, 100, volume)
    made = subprocess.run(command, input=word.encode(), capture_output=True, timeout=MAKING, check=False).stdout
    return made if len(made) > len(header(0)) else b""


def _recorded(recording: tuple[str, str], volume: int) -> bytes:
    out = os.memfd_create("recording")
    try:
        play(*recording, 100, volume, out)
        return os.pread(out, os.fstat(out).st_size, 0)
    finally:
        os.close(out)


def _plays(player: list[str], sound: bytes) -> bool:
    """Whether it takes all of it in time."""
    with suppress(subprocess.TimeoutExpired):
        return subprocess.run(player, input=sound, capture_output=True, timeout=PLAYING, check=False).returncode == 0
    return False


def _answers() -> list[str]:
    """What the sound server, or each card, says of itself."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    asked = (subprocess.run(question, capture_output=True, env=environment, timeout=5, check=False)
             for question in jack.questions())  # fmt: skip
    return [one.stdout.decode(errors="replace") for one in asked]
