"""Swaps of whole days, five at a time: what is told later, what waits, what outlives a restart."""

import json

import pytest

from kiosk.keeper.daily import BOUNDS, Daily
from kiosk.keeper.events import Reason
from tests.keeper.house import Lines


@pytest.fixture
def kept(tmp_path, clock):
    """Swaps as a keeper that has just started knows them."""

    class Kept:
        day, file, log = "2026-03-01", tmp_path / "state" / "swaps.json", Lines()

        def start(self, on=True):
            daily = Daily(str(self.file.parent), self.log, lambda: self.day, clock)
            daily.switch(on)
            return daily

    return Kept()


def test_a_day_is_told_on_the_next_and_in_fives_the_rest_waits(kept):
    daily = kept.start()
    daily.heard([(Reason.OVER, 30)] * 12 + [(Reason.CLEAR, 30)] * 4)
    daily.tick()
    assert (daily.told, sum(daily.places)) == ({}, 0)
    kept.day = "2026-03-02"
    daily.tick()
    assert daily.told == {Reason.OVER: 10, Reason.CLEAR: 0}
    daily.heard([(Reason.OVER, 30)] * 3 + [(Reason.CLEAR, 30)])
    kept.day = "2026-03-03"
    daily.tick()
    assert daily.told == {Reason.OVER: 15, Reason.CLEAR: 5}
    assert sum(daily.places) == 20 and daily.seconds == pytest.approx(0.6)


def test_each_time_has_its_place_and_starts_have_none(kept):
    daily = kept.start()
    daily.heard([(Reason.OVER, took) for took in (25, 26, 200, 5000, 5001)] + [(Reason.START, 3000)] * 5)
    kept.day = "2026-03-02"
    daily.tick()
    assert dict(zip((*BOUNDS, None), daily.places, strict=True)) == dict.fromkeys(BOUNDS, 0) | {
        0.025: 1, 0.05: 1, 0.2: 1, 5.0: 1, None: 1,
    }  # fmt: skip
    assert daily.told == {Reason.OVER: 5, Reason.START: 5} and daily.seconds == pytest.approx(10.252)


def test_a_restart_loses_nothing_and_tells_nothing_of_the_same_day(kept):
    daily = kept.start()
    daily.heard([(Reason.OVER, 30)] * 9)
    daily.write()
    assert kept.file.stat().st_mode & 0o777 == 0o600
    again = kept.start()
    again.tick()
    assert again.told == {}
    kept.day = "2026-03-09"
    last = kept.start()
    last.tick()
    assert last.told == {Reason.OVER: 5} and sum(last.places) == 5


def test_a_clock_that_is_set_back_ends_no_day(kept):
    daily = kept.start()
    daily.heard([(Reason.OVER, 30)] * 9)
    kept.day = "1970-01-01"
    daily.tick()
    daily.write()
    kept.start().tick()
    kept.day = "2026-03-01"
    again = kept.start()
    again.tick()
    assert again.told == {}


def test_switched_off_nothing_is_counted_and_what_was_is_gone(kept):
    daily = kept.start()
    daily.heard([(Reason.OVER, 30)] * 9)
    daily.write()
    daily.switch(False)
    daily.heard([(Reason.OVER, 30)] * 9)
    kept.day = "2026-03-02"
    daily.tick()
    assert daily.told == {} and not kept.file.exists()


@pytest.mark.parametrize(
    "garbage", ["", "[]", "{", '{"day": 3}', '{"day": "2026-03-01", "told": {"mood": 5}}', "[" * 9999]
)
def test_garbage_is_set_aside(kept, garbage):
    kept.file.parent.mkdir()
    kept.file.write_text(garbage)
    assert kept.start().told == {}
    assert kept.log == ["set-aside what=swaps"] and kept.file.with_name("swaps.json.damaged").exists()


def test_where_nothing_can_be_written_that_is_said_once(kept, clock):
    kept.file.parent.write_text("a file where a folder should be")
    daily = kept.start()
    kept.log.clear()
    for _ in range(3):
        clock.now += 100
        daily.heard([(Reason.OVER, 30)])
        daily.tick()
    assert len(kept.log) == 1 and kept.log[0].startswith("not-kept what=swaps errno=")


def test_what_is_kept_has_no_time_of_day(kept, clock):
    daily = kept.start()
    daily.heard([(Reason.OVER, 30)])
    clock.now += 100
    daily.tick()
    assert json.loads(kept.file.read_text()) == {
        "day": "2026-03-01", "waiting": {"over": [30]}, "told": {}, "places": [0] * 9, "seconds": 0.0,
    }  # fmt: skip
