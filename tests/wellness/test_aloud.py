"""Each language's voice is really made and played: with programs in the place of engine and player."""

import pytest

from kiosk.settings import Settings
from kiosk.tables import Sound
from kiosk.voice.recordings import header
from kiosk.wellness import aloud


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Writes a program; only these are there. What the player was given lies in `played`."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (tmp_path / "word.wav").write_bytes(header(22_050, 200) + b"\1\2" * 100)
    (tmp_path / "silence.wav").write_bytes(header(22_050, 200) + b"\0\0" * 100)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("PULSE_SERVER", "none")

    def program(name, script):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
        return tmp_path

    return program


def told(library):
    return [(fact.name, fact.well, fact.said) for fact in aloud.voices(library, Settings())]


def test_every_language_that_patients_can_choose_is_made_and_played(programs, library):
    place = programs("espeak-ng", "/bin/cat {}/word.wav".format("$(dirname $0)/.."))
    programs("espeak-ng", f"/bin/cat {place}/word.wav")
    programs("paplay", f"/bin/cat >> {place}/played")
    assert [(name, well) for name, well, _ in told(library)] == [(f"voice-{tag}", True) for tag in library.words]
    assert (place / "played").read_bytes() == (place / "word.wav").read_bytes() * len(library.words)


def test_what_is_not_heard_is_said(programs, library):
    assert told(library)[0] == ("voice-en", False, "English: it has no voice.")
    place = programs("espeak-ng", "exit 1")
    assert told(library)[0][2] == "English: it has no voice."
    programs("espeak-ng", f"/bin/cat {place}/word.wav")
    assert told(library)[0][2] == "English: its voice is there, but could not be played."
    programs("paplay", "exit 1")
    assert told(library)[0][1] is False
    programs("espeak-ng", f"/bin/cat {place}/silence.wav")
    assert told(library)[0][2] == "English: its voice is silent (volume 5)."


def test_a_visit_that_begins_silent_has_silent_voices_and_that_is_well(programs, library):
    place = programs("espeak-ng", f"/bin/cat {programs('paplay', '/bin/cat')}/silence.wav")
    assert place
    facts = aloud.voices(library, Settings(sound=Sound(volume=0)))
    assert {(fact.well, fact.said[-11:]) for fact in facts} == {(True, "(volume 0).")}


def test_the_device(programs):
    assert aloud.device().well is False
    programs("paplay", "exit 1")
    assert aloud.device().said == "The sound device takes no sound."
    programs("paplay", "/bin/cat > /dev/null")
    assert aloud.device().well
    programs("pactl", "echo '  Name: auto_null'")
    assert aloud.device().said == aloud.NO_CARD
