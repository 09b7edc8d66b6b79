"""The cover: one touch brings it, two in time lift it, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.cover import TWICE, Cover
from kiosk.core.visit import HOME, Place, Room, Visit

WAITS = [(0.0, True), (1.0, True), (TWICE, True), (TWICE + 0.01, False), (600.0, False)]


@pytest.mark.parametrize("wait, lifted", WAITS)
def test_a_second_touch_lifts_it_only_in_time(wait, lifted):
    first = Cover().touched(10.0)
    assert first is not None and first.awaits(10.0)
    assert (first.touched(10.0 + wait) is None) is lifted
    assert first.awaits(10.0 + wait) is lifted


def test_it_awaits_nothing_before_the_first_touch():
    assert not Cover().awaits(0.0)


@given(st.lists(st.floats(TWICE + 0.1, 100), max_size=20))
def test_touches_far_apart_never_lift_it(waits):
    cover, now = Cover(), 0.0
    for wait in waits:
        now += wait
        cover = cover.touched(now)
        assert cover is not None


QUIET = (Room.HOME, Room.WELCOME, Room.GUIDES, Room.TOPICS, Room.GUIDE_LIST, Room.GUIDE)


@pytest.mark.parametrize("room, telling", [(room, room not in QUIET) for room in Room])
def test_every_page_that_may_tell_something_can_be_covered(room, telling):
    assert Visit("en", trail=(HOME, Place(room))).telling is telling
