"""Help on the wire: one byte in, one truthful byte out, one call at a time, and nothing of a visit in the log."""

import asyncio
import os
import stat
import sys
import time
from itertools import pairwise

import msgspec
import pytest

from kiosk.keeper import library, run, staffcall
from kiosk.keeper.staffcall import AGAIN_AFTER, StaffCall
from kiosk.keeper.wire import FromSurface, ToSurface
from kiosk.library.compiler import compile_library
from kiosk.settings import Settings
from kiosk.tables import StaffCall as Setting
from tests.keeper.house import Lines, instead

HELP, OVER = FromSurface.HELP, FromSurface.OVER
RECEIVED, SOUNDED, FAILED = ToSurface.HELP_RECEIVED, ToSurface.HELP_SOUNDED, ToSurface.HELP_FAILED


class Bell:
    """A staff call whose making only a test ends."""

    def __init__(self, clock):
        self.rung, self.log, self.heard = [], Lines(), []
        self.calls = StaffCall(clock, self.log, self.ring)

    async def ring(self, setting, log):
        self.rung.append((setting, asyncio.get_running_loop().create_future()))
        return await self.rung[-1][1]

    async def press(self, who="A"):
        self.calls.press(b"{}", lambda word: self.heard.append((who, word)))
        await asyncio.sleep(0)

    async def end(self, word):
        future = self.rung[-1][1]
        future.set_exception(word) if isinstance(word, Exception) else future.set_result(word)
        for _ in range(5):
            await asyncio.sleep(0)


def play(scenario):
    """A test's coroutine as a test."""

    def played(clock):
        asyncio.run(scenario(Bell(clock), clock))

    return played


@pytest.mark.parametrize("word", [RECEIVED, SOUNDED, FAILED])
def test_the_answer_is_how_the_call_ended_and_only_then(clock, word):
    async def scenario(bell):
        await bell.press()
        assert (len(bell.rung), bell.heard) == (1, [])
        await bell.end(word)
        assert bell.heard == [("A", word)]

    asyncio.run(scenario(Bell(clock)))


@play
async def test_a_press_during_a_call_starts_no_second_one(bell, clock):
    for who in "AAB":
        await bell.press(who)
    await bell.end(RECEIVED)
    assert (len(bell.rung), bell.heard) == (1, [("B", RECEIVED)])


@play
async def test_a_hundred_presses_ring_once_in_half_a_minute(bell, clock):
    await bell.press()
    await bell.end(SOUNDED)
    for _ in range(100):
        clock.now += (AGAIN_AFTER - 0.1) / 100
        await bell.press()
    assert len(bell.rung) == 1 and bell.heard == [("A", SOUNDED)] * 101
    clock.now += 0.2
    await bell.press()
    assert len(bell.rung) == 2


@play
async def test_after_a_failure_one_may_try_again_at_once(bell, clock):
    await bell.press()
    await bell.end(FAILED)
    await bell.press()
    await bell.end(RECEIVED)
    assert bell.heard == [("A", FAILED), ("A", RECEIVED)]


@play
async def test_whatever_breaks_is_a_failure_that_is_told(bell, clock):
    await bell.press()
    await bell.end(RuntimeError("SECRET"))
    assert bell.heard == [("A", FAILED)] and not any("SECRET" in line for line in bell.log)


@play
async def test_the_log_says_that_staff_were_called_and_how_it_ended_and_no_more(bell, clock):
    await bell.press()
    await bell.end(RECEIVED)
    await bell.press()
    assert bell.log == ["staff-called ended=received"]


def test_only_the_surface_on_screen_may_ask(house):
    shown = house.up(began=True).shown
    house.say(shown, HELP)
    assert house.calls == [shown]
    house.say(shown, OVER)
    house.say(shown, HELP)
    assert house.calls == [shown]


def test_a_standby_that_asks_is_never_shown(house):
    standby = house.up().standby
    house.say(standby, HELP)
    assert (house.calls, standby.process.killed) == ([], True)


MAIN = "import sys, time\nassert sys.argv[1:] == ['call-staff', '--for-keeper']\n"
ENDS = {
    "received": ("sys.exit(20)", RECEIVED),
    "sounded": ("sys.exit(21)", SOUNDED),
    "failed": ("sys.exit(22)", FAILED),
    "nothing was called": ("sys.exit(0)", FAILED),
    "it broke": ("raise OSError", FAILED),
    "it was killed": ("import os; os.kill(os.getpid(), 9)", FAILED),
    "it hangs": ("time.sleep(60)", FAILED),
    "it floods": ("print('x' * 5000 + '\\n' + 'y\\n' * 99); sys.exit(22)", FAILED),
}


@pytest.fixture
def script(tmp_path, monkeypatch):
    """In place of the program that calls, one of the test's own."""
    monkeypatch.setattr(staffcall, "command", instead(tmp_path / "main.py"))
    return lambda text: (tmp_path / "main.py").write_text(MAIN + text)


@pytest.mark.parametrize("text, word", ENDS.values(), ids=ENDS)
def test_a_real_process_is_believed_only_by_its_exit_code(script, monkeypatch, text, word):
    monkeypatch.setattr(staffcall, "LIMIT", 1.0 if "sleep" in text else 30.0)
    script(text)
    log = Lines()
    assert asyncio.run(staffcall.call(b"{}", log)) is word
    assert len(log) <= 10 and all(len(line) <= 350 for line in log)
    assert bool(log) is ("print" in text)


def test_a_call_that_hangs_never_holds_up_the_keeper(script, monkeypatch):
    monkeypatch.setattr(staffcall, "LIMIT", 1.0)
    script("time.sleep(60)")
    beats = []

    async def heart():
        while True:
            beats.append(time.monotonic())
            await asyncio.sleep(0.01)

    async def scenario():
        beating = asyncio.create_task(heart())
        assert await staffcall.call(b"{}", Lines()) is FAILED
        beating.cancel()

    asyncio.run(scenario())
    assert len(beats) > 20
    assert max(later - sooner for sooner, later in pairwise(beats)) < 0.5


def test_where_no_process_can_be_started_it_is_a_failure(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    log = Lines()
    assert asyncio.run(staffcall.call(b"{}", log)) is FAILED
    assert log == ["call-failed errno=ENOENT"]


SECRET = Setting("Room 2", webhook="https://a.example/call?token=SECRET")


def test_how_staff_are_called_stays_with_the_keeper():
    settings = Settings(staff_call=SECRET)
    parts = library.parts(settings.keepers_lines() + compile_library(settings).encode())
    keepers, surfaces = parts.staff_call, parts.surfaces
    assert msgspec.json.decode(keepers, type=Setting) == SECRET
    assert b"SECRET" not in surfaces and b"Room 2" not in surfaces and compile_library(settings).calls_staff
    assert not compile_library(Settings()).calls_staff and Settings().keepers_lines().startswith(b"null\n\n{")


def test_a_kept_library_is_for_its_user_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    (tmp_path / "settings.toml").write_text('[staff_call]\nkiosk = "Room 2"\ncommand = ["true"]\n')
    kept = library.prepare(tmp_path / "settings.toml", Lines())
    parts = library.parts(kept.content)
    assert b'"kiosk":"Room 2"' in parts.staff_call and b"Room 2" not in parts.surfaces
    mode = os.stat(tmp_path / "state" / "library").st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_an_outcome_that_comes_after_its_visit_is_told_to_nobody(house, monkeypatch):
    monkeypatch.setattr(run.House, "_start", lambda self, kind: house.start(kind))
    keeper, answers = run.House(None, [], debug=False), []
    keeper.keeper = house.up(began=True).keeper
    keeper._staff_call = type("Calls", (), {"press": lambda self, setting, answer: answers.append(answer)})()
    old = house.shown
    keeper._call_staff(old)
    answers[0](RECEIVED)
    house.say(old, OVER)
    keeper._call_staff(old)
    answers[1](RECEIVED)
    assert old.process.sent.count(RECEIVED) == 1
    assert not any(RECEIVED in process.sent for process in house.started if process is not old.process)
