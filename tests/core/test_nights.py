"""Hours in which the screen is dimmed or dark: over midnight, through jumps of the clock, and with somebody there."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.nights import AWAKE_FOR, LOOK_AGAIN, Light, Nights, Span, span

NIGHTS = Nights(span("21:00", "06:30"), span("23:00", "05:00"))
ALONE = AWAKE_FOR


def at(hour, minute=0, second=0):
    return datetime(2026, 11, 24, hour, minute, second)


@pytest.mark.parametrize(
    "hour, minute, light",
    [
        (20, 59, Light.BRIGHT), (21, 0, Light.DIM), (22, 59, Light.DIM), (23, 0, Light.OFF), (0, 0, Light.OFF),
        (4, 59, Light.OFF), (5, 0, Light.DIM), (6, 29, Light.DIM), (6, 30, Light.BRIGHT), (12, 0, Light.BRIGHT),
    ],
)  # fmt: skip
def test_a_night_goes_over_midnight_and_off_comes_before_dim(hour, minute, light):
    assert NIGHTS.light(at(hour, minute), ALONE) is light


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_a_span_and_its_turned_round_one_share_the_day(begins, ends, minute):
    assert Span(begins, ends).holds(minute) + Span(ends, begins).holds(minute) == (begins != ends)


def test_left_out_it_is_never_dark():
    nights = Nights(span(None, None), span("21:00", None))
    assert not nights.any
    assert {nights.light(at(hour), ALONE) for hour in range(24)} == {Light.BRIGHT}
    assert NIGHTS.any


def test_somebody_has_a_bright_screen_for_a_minute_and_a_clock_that_went_back_gives_no_more():
    for rested, light in ((0, Light.BRIGHT), (59.9, Light.BRIGHT), (60, Light.OFF), (9e9, Light.OFF), (-1, Light.OFF)):
        assert NIGHTS.light(at(2), rested) is light


@given(st.datetimes(), st.floats(-1e6, 1e6))
def test_it_looks_again_within_a_minute_and_not_at_once(now, rested):
    assert 0 < NIGHTS.wait(now, rested) <= LOOK_AGAIN


def test_it_looks_again_as_the_minute_turns_or_when_the_touch_is_over():
    assert NIGHTS.wait(at(20, 59, 50), ALONE) == 10
    assert NIGHTS.wait(at(20, 59, 0), AWAKE_FOR - 5) == 5


def wall(day, hours):
    """The clock on a wall in New York, a minute at a time of the time that really goes by."""
    zone = ZoneInfo("America/New_York")
    start = datetime.fromisoformat(f"{day}T00:00").replace(tzinfo=zone)
    for minute in range(hours * 60):
        told = datetime.fromtimestamp(start.timestamp() + minute * 60, zone)
        yield told.replace(tzinfo=None)


@pytest.mark.parametrize("day, off", [("2026-03-08", 60 + 60), ("2026-11-01", 60 + 60 + 60), ("2026-11-02", 120)])
def test_through_both_changes_of_the_hour_the_wall_decides(day, off):
    """From 0:30 to 2:30 by the wall: in March 2 o'clock is 3 o'clock, in November 1 o'clock comes twice."""
    nights = Nights(off=span("00:30", "02:30"))
    dark = [now for now in wall(day, 6) if nights.light(now, ALONE) is Light.OFF]
    assert len(dark) == off - (30 if day == "2026-03-08" else 0)
    assert all(nights.off.holds(now.hour * 60 + now.minute) for now in dark)
    assert (dark[0].hour, dark[0].minute) == (0, 30)


@pytest.mark.parametrize("hours", [-30, -3, 3, 30])
def test_after_a_jump_of_the_clock_the_next_look_is_right(hours):
    before = at(23, 30)
    after = before + timedelta(hours=hours)
    light = Light.OFF if after.hour >= 23 or after.hour < 5 else Light.DIM if after.hour >= 21 else Light.BRIGHT
    light = Light.DIM if after.hour in (5, 6) and (after.hour, after.minute) < (6, 30) else light
    assert NIGHTS.light(after, ALONE) is light
