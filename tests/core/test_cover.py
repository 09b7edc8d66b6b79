"""The cover: one press brings it, one lifts it, and a shaky second one does not."""

import pytest

from kiosk.core.cover import DEAF, Cover
from kiosk.core.visit import HOME, Place, Room, Visit

WAITS = [(0.0, False), (0.5, False), (DEAF - 0.01, False), (DEAF, True), (2.0, True), (600.0, True)]


@pytest.mark.parametrize("wait, lifted", WAITS)
def test_a_press_lifts_it_however_late_but_not_too_soon(wait, lifted):
    assert (Cover(0.0).pressed(wait) is None) is lifted


def test_presses_that_came_too_soon_do_not_make_it_wait_longer():
    cover = Cover(0.0)
    for now in (0.1, 0.3, 0.5):
        cover = cover.pressed(now)
        assert cover is not None
    assert cover.pressed(DEAF) is None


QUIET = (Room.HOME, Room.WELCOME, Room.GUIDES, Room.TOPICS, Room.GUIDE_LIST, Room.GUIDE)


@pytest.mark.parametrize("room, telling", [(room, room not in QUIET) for room in Room])
def test_every_page_that_may_tell_something_can_be_covered(room, telling):
    assert Visit("en", trail=(HOME, Place(room))).telling is telling
