"""10,000 kiosks by the program's own schedule: spread evenly, also after a power cut and a night without server."""

from math import sqrt

import pytest

from kiosk.fleet.rollout import Meant
from tests.scale.kiosks import DAY, HOUR, Fleet, kiosks, load, looks

COUNT = 10_000
NOW = 20_000 * DAY  # a midnight; nothing here reads a clock


@pytest.fixture
def many():
    return kiosks(COUNT, seed=7)


def test_over_an_hour_each_looks_once_and_no_minute_is_full(many):
    times = [now for now, _ in looks(Fleet(many, HOUR, NOW), NOW + HOUR)]
    assert len(times) == COUNT
    peak, mean = load(times, 60)
    assert mean == pytest.approx(COUNT / HOUR, rel=0.01)
    assert peak * 60 < COUNT / 60 + 5 * sqrt(COUNT / 60)  # as if drawn by lot


def test_kiosks_that_all_look_on_the_hour_are_seen():
    def on_the_hour(now, every, offset, failures=0):
        return every - now % every

    fleet = Fleet(kiosks(COUNT, seed=7), HOUR, NOW + 1, on_the_hour)
    assert load((now for now, _ in looks(fleet, NOW + HOUR + 2)), 60)[0] * 60 == COUNT


@pytest.mark.parametrize("before", [None, NOW - 3 * HOUR], ids=["never looked", "off for three hours"])
def test_when_all_have_their_power_back_ten_minutes_share_them(many, before):
    for one in many:
        one.last = before
    times = [now - NOW for now, _ in looks(Fleet.started(many, HOUR, NOW), NOW + 700)]
    first = sorted(times)[:COUNT]
    assert first[0] >= 60 and first[-1] <= 660
    assert load(times)[0] < 3 * COUNT / 600


def test_after_a_night_without_a_server_they_do_not_come_together(many):
    up = NOW + 6 * HOUR
    told = list(looks(Fleet(many, HOUR, NOW), up + 2 * HOUR, lambda now: now >= up))
    tries = [now for now, good in told if not good]
    assert len(tries) < 12 * COUNT  # each: twelve times in six hours at most
    assert load(tries, 60)[0] < 5 * COUNT / HOUR
    after = [now for now, good in told if good]
    assert load(after, 60)[0] < 2 * COUNT / HOUR
    assert sum(now < up + HOUR for now in after) >= COUNT  # within an hour all are back
    assert not any(one.failures for one in many)


def test_a_back_off_that_waits_for_the_clock_is_seen_to_come_together(many):
    def on_five_minutes(now, every, offset, failures=0):
        return 300 - now % 300 if failures else every - (now - offset * every) % every

    fleet = Fleet(many, HOUR, NOW, on_five_minutes)
    tries = [now for now, good in looks(fleet, NOW + 2 * HOUR, lambda now: False)]
    assert load(tries, 60)[0] > 50 * COUNT / HOUR


@pytest.mark.parametrize("wide", [1, 10, 50, 100])
def test_a_roll_out_reaches_about_as_many_as_it_says_and_keeps_who_it_had(many, wide):
    meant, narrower = (Meant("our-clinic", 2, {"all": share}) for share in (wide, wide / 2))
    path = "packs/our-clinic/2.zip"
    reached = {one.number for one in many if meant.reaches("", one.number, path)}
    assert abs(len(reached) - COUNT * wide / 100) <= 5 * sqrt(COUNT * wide / 100)
    assert reached >= {one.number for one in many if narrower.reaches("", one.number, path)}
