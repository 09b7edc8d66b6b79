"""The idle clock: when the screen asks, what the countdown shows, and when the visit is over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.idle import IdleLimits

TABLE = [  # seconds rested, seconds left to show, over; at the defaults of 120 and 45
    (0, 0, False),
    (119.99, 0, False),
    (120, 45, False),
    (120.01, 45, False),
    (121, 44, False),
    (164, 1, False),
    (164.99, 1, False),
    (165, 0, True),
    (100_000, 0, True),
]
LIMITS = st.builds(IdleLimits, st.integers(30, 300), st.integers(20, 120))  # what the settings allow
RESTED = st.floats(0, 1000)


@pytest.mark.parametrize("rested, left, over", TABLE)
def test_the_screen_asks_counts_down_and_clears(rested, left, over):
    assert (IdleLimits().seconds_left(rested), IdleLimits().over(rested)) == (left, over)


@pytest.mark.parametrize("ask_after, countdown", [(30, 20), (30, 120), (300, 20), (300, 120)])
def test_the_limits_hold_at_their_edges(ask_after, countdown):
    limits = IdleLimits(ask_after, countdown)
    end = ask_after + countdown
    shown = [limits.seconds_left(rested) for rested in (ask_after - 0.01, ask_after, end - 0.01, end)]
    assert shown == [0, countdown, 1, 0]
    assert [limits.over(end - 0.01), limits.over(end)] == [False, True]


@given(limits=LIMITS, rested=RESTED)
def test_the_countdown_never_exceeds_its_length_and_shows_something_until_it_is_over(limits, rested):
    left, asked = limits.seconds_left(rested), rested >= limits.ask_after
    assert 0 <= left <= limits.countdown
    assert (left > 0) is (asked and not limits.over(rested))


@given(limits=LIMITS, rested=RESTED)
def test_it_is_over_exactly_after_both_limits(limits, rested):
    assert limits.over(rested) is (rested >= limits.ask_after + limits.countdown)


@pytest.mark.parametrize(
    "rested, left, over", [(165, 0, False), (299.9, 0, False), (300, 45, False), (344.5, 1, False), (345, 0, True)]
)
def test_support_rests_longer_and_then_counts_down_too(rested, left, over):
    limits = IdleLimits()
    assert (limits.seconds_left(rested, on_support=True), limits.over(rested, on_support=True)) == (left, over)


@given(limits=LIMITS, rested=RESTED)
def test_support_is_never_asked_or_cleared_earlier_than_another_page(limits, rested):
    """Also where the settings say less."""
    limits = IdleLimits(limits.ask_after, limits.countdown, support=60)
    assert limits.over(rested) or not limits.over(rested, on_support=True)
    assert bool(limits.seconds_left(rested)) or limits.over(rested) or not limits.seconds_left(rested, on_support=True)


@given(limits=LIMITS, one=RESTED, other=RESTED)
def test_the_countdown_only_falls(limits, one, other):
    earlier, later = sorted((max(one, limits.ask_after), max(other, limits.ask_after)))
    assert limits.seconds_left(earlier) >= limits.seconds_left(later)
