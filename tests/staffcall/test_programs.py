"""A command of the clinic's own, and a sound: real programs that succeed, fail, hang or are not there."""

import os
import time
from pathlib import Path

import pytest

from kiosk.staffcall import programs
from kiosk.staffcall.outcome import Result

RECEIVED, SOUNDED, FAILED = Result


def program(folder, name, script):
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


def test_a_command_hears_the_kiosk_s_name_and_nothing_else(tmp_path):
    heard = tmp_path / "heard"
    page = program(tmp_path, "page", f'printf "%s|" "$@" > {heard}; cat >> {heard}')
    outcome = programs.run_command([page, "-m", "{kiosk} calls"], "Room 2; rm -rf $HOME", 5)
    assert outcome.result is RECEIVED and outcome.sentence == f"The command {page} ended well."
    assert heard.read_text() == "-m|Room 2; rm -rf $HOME calls|"


@pytest.mark.parametrize("script, said", [("exit 1", "ended with exit 1."), ("kill -9 $$", "ended with exit -9.")])
def test_a_command_that_fails_has_received_nothing(tmp_path, script, said):
    outcome = programs.run_command([program(tmp_path, "page", script)], "Room 2", 5)
    assert outcome.result is FAILED and outcome.sentence.endswith(said)


@pytest.mark.parametrize("name, said", [("gone", "No such file or directory"), ("plain", "Permission denied")])
def test_a_command_that_is_no_program_is_said(tmp_path, name, said):
    (tmp_path / "plain").write_text("")
    outcome = programs.run_command([str(tmp_path / name)], "Room 2", 5)
    assert outcome.result is FAILED and f"could not be started: {said}." in outcome.sentence


def test_a_command_that_hangs_is_ended_with_all_that_it_started(tmp_path):
    page = program(tmp_path, "page", f"sleep 60 &\necho $! > {tmp_path}/pid\nwait")
    began = time.monotonic()
    outcome = programs.run_command([page], "Room 2", 0.5)
    assert outcome.result is FAILED and "longer than 0.5 s" in outcome.sentence
    assert time.monotonic() - began < 5
    pid = int((tmp_path / "pid").read_text())
    for _ in range(200):
        if not alive(pid):
            return
        time.sleep(0.01)
    pytest.fail("what the command started lives on")


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def bell(tmp_path, monkeypatch):
    """A sound file, and a search path on which only the test's own players lie."""
    (tmp_path / "players").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "players"))
    (tmp_path / "bell.wav").write_bytes(b"RIFF")
    return tmp_path / "bell.wav"


def test_a_sound_that_was_played_is_never_more_than_sounded(bell, tmp_path):
    program(tmp_path / "players", "aplay", f'echo "$@" > {tmp_path}/played')
    outcome = programs.play(str(bell), 5)
    assert outcome.result is SOUNDED and "nobody has confirmed it" in outcome.sentence
    assert (tmp_path / "played").read_text() == f"{bell}\n"


def test_a_player_that_fails_leaves_it_to_the_next(bell, tmp_path):
    program(tmp_path / "players", "paplay", "exit 1")
    assert programs.play(str(bell), 5).result is FAILED
    program(tmp_path / "players", "aplay", "exit 0")
    assert programs.play(str(bell), 5).result is SOUNDED


def test_without_a_player_or_a_file_nothing_was_played(bell):
    assert programs.NO_PLAYER in programs.play(str(bell), 5).sentence
    os.remove(bell)
    outcome = programs.play(str(bell), 5)
    assert outcome.result is FAILED and "can't be read" in outcome.sentence
