"""All ways at once: the command line for IT, the process for the keeper, and what `check` says beforehand."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import pytest

from kiosk.keeper.wire import CALL_FAILED, CALL_RECEIVED, CALL_SOUNDED
from kiosk.staffcall import call, sight
from kiosk.staffcall.outcome import Outcome, Result, best
from kiosk.tables import Mqtt, StaffCall
from tests.staffcall.servers import Web, free_port, status

ROOT = Path(__file__).parent.parent.parent
RECEIVED, SOUNDED, FAILED = (Outcome(result, result.name) for result in Result)


def run(*arguments, given=b""):
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments], input=given, capture_output=True, timeout=60
    )


@pytest.mark.parametrize(
    "outcomes, said",
    [
        ([], Result.FAILED),
        ([FAILED, FAILED], Result.FAILED),
        ([FAILED, SOUNDED], Result.SOUNDED),
        ([SOUNDED, FAILED, RECEIVED], Result.RECEIVED),
    ],
)
def test_a_call_is_as_good_as_its_best_way(outcomes, said):
    assert best(outcomes) is said


def test_a_way_that_hangs_or_breaks_does_not_hold_up_the_others(monkeypatch):
    hold = threading.Event()
    ways = {"slow": lambda: hold.wait(60), "broken": lambda: 1 / 0, "good": lambda: RECEIVED}
    monkeypatch.setattr(call, "_ways", lambda setting, seconds: ways.items())
    began = time.monotonic()
    slow, broken, good = call.call(None, 0.2)
    hold.set()
    assert time.monotonic() - began < 5
    assert (slow.result, broken.result, good.result) == (Result.FAILED, Result.FAILED, Result.RECEIVED)
    assert "did not end within 0.2 s" in slow.sentence and "ZeroDivisionError" in broken.sentence


@pytest.mark.parametrize("code, exits, said", [(204, 0, "has received it (204)"), (500, 2, "refused it (500)")])
def test_it_tries_it_by_hand(tmp_path, code, exits, said):
    settings = tmp_path / "settings.toml"
    with Web(status(code)) as server:
        settings.write_text(
            f'[staff_call]\nkiosk = "Room 2"\ncommand = ["true"]\nwebhook = "http://127.0.0.1:{server.port}/"\n'
        )
        done = run("call-staff", "--settings", str(settings))
    lines = done.stdout.decode().splitlines()
    assert done.returncode == exits
    assert lines[0] == 'Calling staff to "Room 2" ...' and len(lines) == 3
    assert any(said in line for line in lines) and "The command true ended well." in lines


def test_it_is_told_when_nothing_is_set_up_or_the_settings_are_wrong(tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text("")
    done = run("call-staff", "--settings", str(settings))
    assert (done.returncode, b"no table [staff_call]" in done.stderr) == (2, True)
    settings.write_text('[staff_call]\nkiosk = "A"\n')
    done = run("call-staff", "--settings", str(settings))
    assert (done.returncode, b"names no way" in done.stderr) == (2, True)


@pytest.mark.parametrize("command, code", [("true", CALL_RECEIVED), ("false", CALL_FAILED)])
def test_the_keeper_s_process_ends_with_the_outcome(command, code):
    setting = StaffCall("Room 2", command=(command,), webhook=f"http://127.0.0.1:{free_port()}/?token=SECRET")
    done = run("call-staff", "--for-keeper", given=msgspec.json.encode(setting))
    assert done.returncode == code
    assert b"could not be reached" in done.stdout and b"SECRET" not in done.stdout


def test_the_keeper_s_process_never_ends_well_by_accident():
    codes = {CALL_RECEIVED, CALL_SOUNDED, CALL_FAILED}
    assert len(codes) == 3 and not codes & {0, 1, 2}
    for broken in (b"null", b"", b"{"):
        assert run("call-staff", "--for-keeper", given=broken).returncode not in codes


def test_check_names_what_a_way_lacks(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    gone = str(tmp_path / "gone")
    setting = StaffCall("A", gone, (gone,), "http://a/", Mqtt("a", "b", password_file=gone))
    found = list(sight.problems(setting))
    for start in ("sound: ", "sound: no player", "command: ", "mqtt.password_file: ", "mqtt: there is a password_file"):
        assert any(line.startswith(f"staff_call.{start}") for line in found), start
    assert len(found) == 5
    assert list(sight.problems(None)) == []


def test_check_says_whether_it_is_set_up_and_what_others_can_read():
    assert ["not set up" in note for note in sight.notes(None)] == [True]
    open_ways = StaffCall("A", webhook="http://a/", mqtt=Mqtt("a", "b", user="c"))
    assert [note.partition(" ")[0] for note in sight.notes(open_ways)][1:] == ["staff_call.webhook", "staff_call.mqtt"]
    closed = StaffCall("A", webhook="https://a/", mqtt=Mqtt("a", "b", user="c", tls=True))
    assert len(list(sight.notes(closed))) == 1
