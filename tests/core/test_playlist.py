"""The attract loop: slides at their times, in an even order, and a picture that drifts and comes back."""

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.playlist import SHIFTS, Kind, Playlist, Slide, Times, shares, shift, turns

MONDAY = date(2026, 11, 23)


def slide(name, language="en", weight=1, **more):
    return Slide(language, name, name=name, weight=weight, **more)


@st.composite
def playlists(draw, most=6):
    """Slides, some of them in two languages, with weights from 1 to 10."""
    names = "abcdef"[: draw(st.integers(1, most))]
    spoken = st.sampled_from([("en",), ("es",), ("en", "es")])
    return tuple(
        slide(name, language, weight)
        for name in names
        for weight in [draw(st.integers(1, 10))]
        for language in draw(spoken)
    )


def by_name(slides, counts):
    names = Counter()
    for one, count in zip(slides, counts, strict=True):
        names[one.name] += count
    return names


@given(playlists())
def test_in_each_round_a_slide_has_the_share_of_its_weight(slides):
    share = shares(slides)
    shown = list(islice(turns(slides), 2 * sum(share)))
    for half in (shown[: sum(share)], shown[sum(share) :]):
        assert [half.count(one) for one in slides] == share
    weights = {one.name: one.weight for one in slides}
    names = by_name(slides, share)
    assert {name: count * sum(weights.values()) for name, count in names.items()} == {
        name: weight * sum(share) for name, weight in weights.items()
    }


@given(playlists(), st.sampled_from("abcdef "))
def test_a_slide_follows_itself_only_where_it_has_more_than_half(slides, last):
    share = shares(slides)
    shown = list(islice(turns(slides, last), 2 * sum(share)))
    twice = {one.name for one, other in pairwise(shown) if one.name == other.name}
    twice |= {last} & {shown[0].name}
    assert twice <= {name for name, count in by_name(slides, share).items() if 2 * count > sum(share)}


@given(playlists())
def test_a_slide_and_a_language_are_never_far_from_their_share(slides):
    share = shares(slides)
    names, spoken, total = by_name(slides, share), Counter(), sum(share)
    for one, count in zip(slides, share, strict=True):
        spoken[one.language] += count
    seen, heard = Counter(), Counter()
    for turn, one in enumerate(islice(turns(slides), total), 1):
        seen[one.name] += 1
        heard[one.language] += 1
        assert all(abs(seen[name] - turn * count / total) < 5 for name, count in names.items())
        assert all(abs(heard[tag] - turn * count / total) < 2 for tag, count in spoken.items())


ORDERS = {
    "in the order of the file": ((slide("a"), slide("b"), slide("c")), "a b c a b c"),
    "languages alternate": ((slide("a"), slide("b"), slide("c", "es"), slide("d", "es")), "a c b d a c"),
    "a heavier one comes more often, never at once": ((slide("a", weight=2), slide("b"), slide("c")), "a b c a b a"),
    "more than half follows itself, the others don't": ((slide("a", weight=3), slide("b")), "a a b a a a"),
    "languages alternate by weight, too": (
        (slide("a", weight=3), slide("b", weight=2), slide("c", "es", 5)),
        "c a c b c a c b c a",
    ),
    "one alone": ((slide("a"),), "a a a a a a"),
    "two languages of one": ((slide("a"), slide("a", "es")), "a a a a a a"),
}


@pytest.mark.parametrize("slides, order", ORDERS.values(), ids=ORDERS)
def test_the_order(slides, order):
    assert [one.name for one in islice(turns(slides), len(order.split()))] == order.split()


def test_the_languages_of_one_slide_take_turns():
    assert [one.language for one in islice(turns((slide("a"), slide("a", "es"))), 4)] == ["en", "es", "en", "es"]


def test_after_a_change_the_slide_that_was_on_does_not_come_again_at_once():
    assert next(turns((slide("a"), slide("b")), "a")).name == "b"


HOURS = {
    "always": (Times(), "2026-11-23 00:00", True),
    "on its day": (Times(days=(0, 4)), "2026-11-23 12:00", True),
    "on another day": (Times(days=(1,)), "2026-11-23 12:00", False),
    "when it begins": (Times(begins=480, ends=750), "2026-11-23 08:00", True),
    "a minute before": (Times(begins=480, ends=750), "2026-11-23 07:59", False),
    "its last minute": (Times(begins=480, ends=750), "2026-11-23 12:29", True),
    "when it ends": (Times(begins=480, ends=750), "2026-11-23 12:30", False),
    "until midnight": (Times(begins=1080, ends=1440), "2026-11-23 23:59", True),
    "the night, before midnight": (Times(begins=1320, ends=360), "2026-11-23 22:00", True),
    "the night, after midnight": (Times(begins=1320, ends=360), "2026-11-23 05:59", True),
    "the night is over": (Times(begins=1320, ends=360), "2026-11-23 06:00", False),
    "Monday's night goes into Tuesday": (Times((0,), 1320, 360), "2026-11-24 03:00", True),
    "but does not begin on Sunday": (Times((0,), 1320, 360), "2026-11-23 03:00", False),
    "from its first day": (Times(first=MONDAY), "2026-11-23 00:00", True),
    "not before": (Times(first=MONDAY), "2026-11-22 23:59", False),
    "through its last day": (Times(last=MONDAY), "2026-11-23 23:59", True),
    "not after": (Times(last=MONDAY), "2026-11-24 00:00", False),
    "the last night ends in the morning": (Times((), 1320, 360, None, MONDAY), "2026-11-24 05:59", True),
    "and not later": (Times((), 1320, 360, None, MONDAY), "2026-11-24 22:00", False),
}


@pytest.mark.parametrize("times, now, shown", HOURS.values(), ids=HOURS)
def test_a_slide_has_its_time(times, now, shown):
    assert times.hold(datetime.fromisoformat(now)) is shown


minutes = st.integers(0, 1439)


@given(minutes, minutes, st.sets(st.integers(0, 6)), st.integers(0, 20_000))
def test_a_week_holds_each_day_of_a_slide_once(begins, ends, days, later):
    """Also over midnight: as many minutes as days times their length."""
    times = Times(tuple(days), begins, ends)
    start = datetime(2026, 11, 23) + timedelta(minutes=later)
    week = sum(times.hold(start + timedelta(minutes=minute)) for minute in range(0, 7 * 1440))
    assert week == (len(days) or 7) * ((ends - begins) % 1440 or 1440)


def test_where_no_slide_has_its_time_somebody_is_still_made_welcome():
    past = slide("past", times=Times(last=MONDAY))
    welcome = Slide("en", kind=Kind.WELCOME)
    playlist = Playlist((past, slide("later", times=Times(first=MONDAY + timedelta(days=2)))), (welcome,))
    assert [playlist.on(datetime(2026, 11, day)) for day in (23, 24, 25)] == [
        (past,), (welcome,), (playlist.slides[1],)
    ]  # fmt: skip


def test_the_layout_starts_in_its_place_and_is_never_far_from_it():
    assert shift(0) == (0, 0)
    assert all(abs(step) <= 1 for place in SHIFTS for step in place)


@given(st.integers(0, 1000))
def test_a_change_moves_the_layout_by_one_step_at_most(changes):
    before, after = shift(changes), shift(changes + 1)
    assert before != after
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) == 1


def test_over_a_round_the_layout_is_nowhere_more_than_elsewhere():
    assert len(set(SHIFTS)) == len(SHIFTS) == 9
    assert [sum(steps) for steps in zip(*SHIFTS, strict=True)] == [0, 0]
