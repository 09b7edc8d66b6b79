"""10,000 kiosks look evenly spread, each at its own minute; a server that was down is not run over when it is back."""

from collections import Counter

import pytest

from kiosk.fleet.schedule import FIRST_RETRY, SETTLED, SPREAD, first_look, next_look

HOUR, MANY = 3600.0, 10_000
NOON = 1_795_348_800.0
OFFSETS = [place / MANY for place in range(MANY)]


def test_looks_are_spread_evenly_and_each_kiosk_keeps_its_minute():
    first = [NOON + next_look(NOON, HOUR, offset) for offset in OFFSETS]
    minutes = Counter(int(at % HOUR // 60) for at in first)
    assert len(minutes) == 60 and max(minutes.values()) <= MANY / 60 + 1
    for at, offset in zip(first[::100], OFFSETS[::100], strict=True):
        assert next_look(at + 2, HOUR, offset) == pytest.approx(HOUR - 2)  # the look itself took 2 s


@pytest.mark.parametrize("offset", [0.0, 0.5, 0.999])
def test_a_failure_is_tried_again_soon_and_then_less_and_less_often(offset):
    waits = [next_look(NOON, HOUR, offset, failures) for failures in range(1, 200)]
    assert waits[0] == FIRST_RETRY * (0.5 + offset) and waits[1] == 2 * waits[0]
    assert all(0 < wait <= HOUR for wait in waits)
    assert set(waits[10:]) == {next_look(NOON, HOUR, offset)}


def test_after_a_start_all_look_within_some_minutes_but_not_together():
    waits = [first_look(NOON, HOUR, offset, None) for offset in OFFSETS]
    assert min(waits) == SETTLED and max(waits) < SETTLED + SPREAD
    assert max(Counter(int(wait) for wait in waits).values()) <= MANY / SPREAD + 1


@pytest.mark.parametrize("last, soon", [(NOON - 60, False), (NOON - 2 * HOUR, True), (NOON + 60, True), (None, True)])
def test_only_one_that_is_late_looks_soon_after_a_start(last, soon):
    assert (first_look(NOON, HOUR, 0.9, last) == SETTLED + 0.9 * SPREAD) is soon
