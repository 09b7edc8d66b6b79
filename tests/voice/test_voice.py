"""The voice as a process: what it says, what it is bound to, and that it never outlives its surface."""

import os
import signal
import wave
from array import array
from math import pi, sin
from pathlib import Path

import pytest

from kiosk.core.speech import recording_key
from kiosk.voice.wire import Able, Attend, Headphones, Heard, Said, Say, Stop
from tests.voice.host import eventually

SECRET = "Zebrafinkensomnolent"
LONG = f"{SECRET} " * 60


def say(number, text="Hello.", language="en", key="", volume=5):
    return Say(number, text, language, key, 100, volume)


def held(pid):
    """What the descriptors of a process lead to."""
    places = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
    return sorted(place.partition(":")[0] for place in places)


def test_where_nothing_makes_sound_it_can_nothing_and_hangs_nowhere(host, silence):
    mute = host(silence)
    mute.end.send(b"!")
    assert mute.hear(Headphones | Able) == Headphones(None)
    mute.say(say(1))
    assert mute.hear(Heard | Said) == Heard(1)
    assert mute.hear(Said | Able) == Said(1)


def test_it_ends_with_the_wire(host, silence):
    mute = host(silence)
    mute.end.send(b"!")
    mute.hear(Headphones)
    assert mute.pid in mute.group()
    mute.end.close()
    assert eventually(lambda: mute.pid not in mute.group())


@pytest.mark.parametrize("number", [None, signal.SIGSTOP])
def test_it_ends_with_a_surface_that_is_killed_even_when_it_is_stopped_itself(host, silence, number):
    mute = host(silence)
    mute.end.send(b"!")
    mute.hear(Headphones)
    if number:
        os.kill(mute.pid, number)
    mute.process.kill()
    assert eventually(lambda: not mute.group())


def test_it_waits_for_its_surface_and_holds_nothing_of_it(host, silence):
    mute = host(silence)
    assert eventually(lambda: held(mute.pid) == [os.devnull, os.devnull, os.devnull, "socket"])
    assert "Qt" not in Path(f"/proc/{mute.pid}/maps").read_text()


def test_it_says_to_the_end_or_is_interrupted_and_no_program_of_it_stays(host, server):
    voice = host(server)
    voice.end.send(b"!")
    assert {"en", "es", "pt", "fr", "ru", "ht", "vi"} <= set(voice.hear(Able).languages)
    voice.say(say(1, LONG))
    assert voice.hear(Heard | Said) == Heard(1)
    voice.say(say(2))
    assert voice.hear(Heard | Said) == Heard(2)
    assert voice.hear(Heard | Said) == Said(2)
    voice.say(say(3, LONG))
    voice.hear(Heard)
    assert eventually(lambda: len(voice.group()) == 4)
    voice.say(Stop())
    assert voice.hear(Heard) == Heard(0)
    assert set(voice.group()) == {voice.process.pid, voice.pid}


def test_what_it_says_stands_in_no_command_line_and_no_environment(host, server):
    voice = host(server)
    voice.end.send(b"!")
    voice.hear(Able)
    voice.say(say(1, LONG))
    assert eventually(lambda: b"espeak-ng" in b"".join(voice.group().values()))
    assert SECRET.encode() not in b"".join(voice.group().values())


def speaking(voice):
    """Whether engine and player run: a process that has only just been made is bound to nothing yet."""
    told = b"".join(voice.group().values())
    return len(voice.group()) == 4 and b"espeak-ng" in told and b"paplay" in told


def stands_still(pid):
    """Only then the kernel wakes and ends it with its parent."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].startswith("T")


@pytest.mark.parametrize("stopped", [False, True])
def test_its_programs_end_with_the_surface_too(host, server, stopped):
    voice = host(server)
    voice.end.send(b"!")
    voice.hear(Able)
    voice.say(say(1, LONG))
    assert eventually(lambda: speaking(voice))
    if stopped:
        programs = set(voice.group()) - {voice.process.pid}
        for pid in programs:
            os.kill(pid, signal.SIGSTOP)
        assert eventually(lambda: all(stands_still(pid) for pid in programs))
    voice.process.kill()
    assert eventually(lambda: not voice.group())


def test_a_recording_is_played_in_place_of_the_engine_and_what_has_none_is_passed_over(host, server, tmp_path):
    key = recording_key("مرحبا")
    place = tmp_path / "voices" / "ar"
    place.mkdir(parents=True)
    with wave.open(str(place / f"{key}.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(array("h", [int(9000 * sin(2 * pi * 200 * i / 16_000)) for i in range(4000)]).tobytes())
    voice = host(server, places=[tmp_path], whole=["ar"])
    voice.end.send(b"!")
    assert "ar" in voice.hear(Able).languages
    voice.say(say(1, "مرحبا", "ar", key))
    assert eventually(lambda: any(b"paplay" in one for one in voice.group().values()))
    assert voice.hear(Said) == Said(1)
    voice.say(say(2, "لا", "ar", recording_key("لا")))
    assert voice.hear(Said) == Said(2)


def test_a_broken_recording_is_said_by_the_engine(host, server, tmp_path):
    key = recording_key("Hello.")
    (tmp_path / "voices" / "en").mkdir(parents=True)
    (tmp_path / "voices" / "en" / f"{key}.wav").write_text("no sound")
    voice = host(server, places=[tmp_path])
    voice.end.send(b"!")
    voice.hear(Able)
    voice.say(say(1, key=key))
    assert voice.hear(Said | Able) == Said(1)


def test_a_device_that_goes_leaves_it_mute_and_alive(host, server):
    voice = host(server)
    voice.end.send(b"!")
    voice.hear(Able)
    voice.say(say(1, LONG))
    assert eventually(lambda: speaking(voice))
    player = next(pid for pid, told in voice.group().items() if b"paplay" in told)
    os.kill(player, signal.SIGKILL)
    assert voice.hear(Able | Said) == Able(())
    assert voice.pid in voice.group()


def test_a_surface_that_is_shown_interrupts_nothing(host, server):
    voice = host(server)
    voice.end.send(b"!")
    voice.hear(Able)
    voice.say(say(1))
    voice.hear(Heard)
    voice.say(Attend())
    assert voice.hear(Heard | Said) == Said(1)
