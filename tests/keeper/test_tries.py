"""Wrong PINs: five are free, then pauses that no restart and no clock shortens, and that nothing makes endless."""

import asyncio
import json
import os

import pytest

from kiosk.keeper.lock import Lock
from kiosk.keeper.tries import FREE, LONGEST_PAUSE, Tries
from tests.keeper.house import Lines


class Machine:
    """Two clocks that a test moves, and the run of the machine that the first belongs to."""

    def __init__(self, folder):
        self.folder, self.up, self.wall, self.boots = folder, 1000.0, 1e9, 0

    def tries(self):
        return Tries(str(self.folder), lambda: self.up, lambda: self.wall, f"boot {self.boots}")

    def pass_(self, seconds):
        self.up, self.wall = self.up + seconds, self.wall + seconds

    def boot(self, off=0.0):
        self.boots, self.up, self.wall = self.boots + 1, 2 * self.up, self.wall + off

    @property
    def file(self):
        return self.folder / "tries"


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path / "state")


def wrong(tries, times):
    for _ in range(times):
        tries.wrong()
    return tries


def test_five_are_free_and_then_each_costs_twice_as_much_up_to_an_hour(machine):
    tries, pauses = machine.tries(), []
    assert tries.allowed() == 0 and tries.left == FREE
    for _ in range(15):
        tries.wrong()
        pauses.append(tries.allowed())
        machine.pass_(tries.allowed())
        assert tries.allowed() == 0
    assert pauses == [0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_the_right_one_forgets_them(machine):
    tries = wrong(machine.tries(), 7)
    tries.right()
    assert (tries.allowed(), tries.left, machine.file.exists()) == (0, FREE, False)
    assert machine.tries().left == FREE


def test_a_try_is_on_the_disk_before_it_takes_the_name(machine, monkeypatch):
    """Else who pulls the plug tries again for nothing."""
    done = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *given, name=name, real=real: (done.append(name), real(*given))[1])
    wrong(machine.tries(), 1)
    assert done == ["fsync", "replace"]


def test_a_keeper_that_starts_again_goes_on_counting(machine):
    wrong(machine.tries(), 6)
    machine.pass_(10)
    assert machine.tries().allowed() == 20
    assert oct(machine.file.stat().st_mode)[-3:] == "600"


@pytest.mark.parametrize("off, left", [(10, 20), (3600, 0), (0, 30), (-1e8, 30)])
def test_after_a_restart_of_the_machine_the_calendar_counts_but_never_for_longer_than_the_pause(machine, off, left):
    wrong(machine.tries(), 6)
    machine.boot(off)
    tries = machine.tries()
    assert tries.allowed() == pytest.approx(left)
    machine.pass_(left)
    assert tries.allowed() == 0 and machine.tries().allowed() == 0


def test_a_calendar_that_is_set_while_the_machine_runs_changes_nothing(machine):
    tries = wrong(machine.tries(), 6)
    for off in (1e6, -1e6):
        machine.wall += off
        assert tries.allowed() == machine.tries().allowed() == 30


def test_who_may_remove_the_file_need_not_wait(machine):
    tries = wrong(machine.tries(), 9)
    machine.file.unlink()
    assert (tries.allowed(), tries.left) == (0, FREE)


SOUND = {"wrong": 9, "at": 1.0, "boot": "boot 0", "wall": 1.0}
RUBBISH = ["", "{", "[]", "\xff", "{}x", json.dumps({**SOUND, "wrong": -1}), json.dumps({**SOUND, "wrong": True}),
           json.dumps({**SOUND, "at": "1"}), json.dumps({**SOUND, "at": 1e300}), json.dumps({**SOUND, "more": 1}),
           json.dumps({**SOUND, "wall": None}), "[" * 900]  # fmt: skip


@pytest.mark.parametrize("rubbish", RUBBISH)
def test_a_damaged_file_costs_one_short_pause(machine, rubbish):
    machine.folder.mkdir()
    machine.file.write_text(rubbish, encoding="latin-1")
    tries = machine.tries()
    assert 0 < tries.allowed() <= 15
    machine.pass_(15)
    assert tries.allowed() == 0
    tries.right()
    assert machine.tries().left == FREE


def test_a_moment_that_has_not_come_yet_is_no_longer_than_the_pause(machine):
    machine.folder.mkdir()
    machine.file.write_text(json.dumps({**SOUND, "at": 1e9, "wall": 1e11}))
    assert machine.tries().allowed() == 240 < LONGEST_PAUSE


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux only")
def test_where_nothing_can_be_written_they_are_counted_in_memory(tmp_path):
    (tmp_path / "file").write_text("")
    tries = wrong(Machine(tmp_path / "file").tries(), 6)
    assert tries.allowed() == 30 and not tries.kept


def unlocks(machine, *typed, answers):
    """What the lock says to each; `answers` is what the comparing process says."""
    log, seen = Lines(), []

    async def compare(secret, file, log):
        seen.append((secret, file, machine.tries().left))
        await asyncio.sleep(0)
        return answers[secret]

    async def all_of_them():
        lock = Lock(lambda: "the file", machine.tries(), log, compare)
        return await asyncio.gather(*(lock.unlock(secret) for secret in typed))

    return asyncio.run(all_of_them()), seen, log


def test_the_lock_counts_a_try_before_it_looks_at_it_also_of_many_at_once(machine):
    said, seen, log = unlocks(machine, *["4712"] * 9, "4711", answers={"4711": True, "4712": False})
    assert [left for _, _, left in seen] == [4, 3, 2, 1, 0]
    assert said[4:] == [{"open": False, "wait": 15.0, "left": 0}] * 6
    assert log[-1] == "wrong-pin left=0 wait_s=15" and "471" not in "".join(log)


def test_the_lock_opens_for_the_right_one_alone(machine):
    said, _, log = unlocks(machine, "4712", "4711", "", answers={"4711": True, "4712": False, "": False})
    assert said == [{"open": False, "wait": 0, "left": 4}, {"open": True}, {"open": False, "wait": 0, "left": 5}]
    assert log[-1] == "unlocked"


def test_where_no_pin_is_set_the_lock_says_so_and_nothing_is_counted(machine):
    said, _, _ = unlocks(machine, *["4711"] * 8, "", answers={"4711": None, "": None})
    assert said == [{"open": False, "set": False}] * 9 and machine.tries().left == FREE
    wrong(machine.tries(), 6)
    machine.pass_(30)
    said, _, _ = unlocks(machine, "4711", "4711", "", answers={"4711": None, "": None})
    assert said == [{"open": False, "set": False}] * 3 and machine.tries().allowed() == 0
