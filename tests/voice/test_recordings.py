"""Recordings: which sentences there are, what comes back and is wrong, and how one sounds faster and softer."""

import csv
import os
import wave
from array import array
from itertools import pairwise
from math import pi, sin

import pytest

from kiosk.app import main
from kiosk.core.sentences import sentences
from kiosk.core.speech import recording_key
from kiosk.library.aloud import interface, to_record
from kiosk.library.content import Voices
from kiosk.library.layout import misplaced
from kiosk.library.pack import read_pack
from kiosk.library.packing import write_zip
from kiosk.library.stacking import stacked
from kiosk.library.voices import read_voices
from kiosk.recordings import check
from kiosk.settings import Settings
from kiosk.tables import Content
from kiosk.voice.engine import PACES, gain
from kiosk.voice.recordings import Recordings, play
from kiosk.voice.stretch import stretched

RATE = 16_000
TEXT = "You can stop at any time, and nothing is kept."


def tone(seconds, height=6000):
    return array("h", [int(height * sin(2 * pi * 150 * i / RATE)) for i in range(int(RATE * seconds))])


def record(file, samples, width=2, rate=RATE):
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as opened:
        opened.setparams((1, width, rate, 0, "NONE", ""))
        opened.writeframes(samples.tobytes())


@pytest.fixture(scope="module")
def wanted(whole_library):
    return {language: to_record(whole_library, language) for language in whole_library.words}


@pytest.fixture
def pack(tmp_path):
    (tmp_path / "pack.toml").write_text('format = 1\nname = "voices"\ntitle = "Voices"\n')
    (tmp_path / "voices" / "en").mkdir(parents=True)
    (tmp_path / "voices" / "en" / "voice.toml").write_text('speaker = "A. Reader, CC0"\n')
    return tmp_path


def test_every_sentence_of_every_kind_of_page_is_listed_and_nothing_with_a_blank(whole_library):
    listed = to_record(whole_library, "es")
    said = set(listed.values())
    guide = next(guide for guide in whole_library.shelf.every() if guide.language == "es")
    question = next(item for item in whole_library.rooms.questionnaires if item.id == "phq-9").questions()[0]
    words = whole_library.words["es"]
    reading = next(iter(words.readings.values()))
    some = (guide.title, next(guide.blocks()).plain, words.help_line, reading.meaning, question.item.text["es-US"])
    some += tuple(interface("es"))
    wanted = {" ".join(cut.split()) for text in some for cut in sentences(text, "es")}
    assert {text for text in wanted if "%" not in text and "<" not in text} <= said
    assert not [text for text in said if "{" in text or "%1" in text]
    assert all(recording_key(text) == key for key, text in listed.items())


def test_the_list_is_a_table_and_a_good_recording_passes(pack, capsys, wanted):
    assert main(["recordings", "list", "--language", "en"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert {row["hash"]: row["text"] for row in rows} == wanted["en"]
    record(pack / rows[0]["file"], tone(0.07 * len(rows[0]["text"]) + 0.5))
    assert check(pack, wanted) == 0
    assert "en: 1 of" in capsys.readouterr().out


@pytest.mark.parametrize(("samples", "fault"), [
    (tone(0.2), "lasts"), (tone(60), "lasts"), (tone(3, 300), "level"), (tone(3, 30_000), "level"),
    (array("h", [32_767 if i % 40 == 0 else 0 for i in range(3 * RATE)]), "clipped"),
])  # fmt: skip
def test_a_bad_recording_is_told(pack, capsys, wanted, samples, fault):
    key = next(key for key, text in wanted["en"].items() if 40 <= len(text) <= 60)
    record(pack / "voices" / "en" / f"{key}.wav", samples)
    assert check(pack / "voices", wanted) == 2
    assert fault in capsys.readouterr().out


def test_what_belongs_to_no_sentence_or_is_no_sound_or_is_not_whole_is_told(pack, capsys, wanted):
    key = next(iter(wanted["en"]))
    record(pack / "voices" / "en" / f"{'0' * 20}.wav", tone(1))
    (pack / "voices" / "en" / f"{key}.wav").write_text("no sound")
    (pack / "voices" / "en" / "voice.toml").write_text('speaker = "A. Reader"\nwhole = true\n')
    assert check(pack, wanted) == 2
    told = capsys.readouterr().out
    assert all(word in told for word in ("no sentence has this hash", "not a WAV file", "whole = true, but"))


def test_a_packs_recordings_reach_the_voice_the_uppermost_first(pack, tmp_path_factory):
    (pack / "voices" / "en" / "voice.toml").write_text('speaker = "A. Reader"\nwhole = true\n')
    key = recording_key(TEXT)
    record(pack / "voices" / "en" / f"{key}.wav", tone(0.1))
    assert not list(misplaced(read_pack(pack)))
    upper = tmp_path_factory.mktemp("upper") / "upper.zip"
    write_zip(pack, upper)
    settings = Settings(content=Content((str(pack), str(upper))))
    with stacked(settings) as stack:
        voices = read_voices(settings, stack)
    assert voices == Voices((str(upper), str(pack)), ("en",))
    found = Recordings(voices.places).find("en", key)
    assert found == (str(upper), f"voices/en/{key}.wav")
    assert Recordings(voices.places).find("es", key) is None
    read, write = os.pipe()
    play(*found, 100, 10, write)
    os.close(write)
    with os.fdopen(read, "rb") as played:
        assert played.read()[44:] == tone(0.1).tobytes()


@pytest.mark.parametrize("speed", PACES)
def test_a_recording_is_stretched_at_its_own_pitch(speed):
    whole = array("h")
    for piece in stretched(tone(2), RATE, speed):
        whole.extend(piece)
    assert len(whole) == pytest.approx(2 * RATE * 100 / speed, rel=0.05)
    crossings = sum(a < 0 <= b for a, b in pairwise(whole)) / (len(whole) / RATE)
    assert crossings == pytest.approx(150, rel=0.03)
    assert max(abs(a - b) for a, b in pairwise(whole)) < 2 * 6000 * 2 * pi * 150 / RATE


def test_volume_goes_from_silence_to_all_that_there_is_and_grows():
    assert (gain(0), gain(10)) == (0, 1)
    assert all(gain(step) < gain(step + 1) for step in range(10))
