"""The attract loop on screen: slides at their times, a clock that goes, pictures out of the library's bytes."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.core.playlist import Kind, Playlist, Slide, Times
from kiosk.library.pictures import read_picture
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.slide import KINDS, SlideViewModel

PICTURES = Path(__file__).parent.parent / "every-kind-of-slide" / "pictures"
WELCOME = Slide("en", kind=Kind.WELCOME, name="welcome")


class Wall:
    """A clock on the wall that only a test sets."""

    now = datetime(2026, 11, 24, 9, 41, 20)

    def __call__(self):
        return self.now


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def attract(qapp, library, clock, wall):
    """The loop of some slides."""
    kept = []

    def made(*slides):
        drawn = {"pictures/tall.png": read_picture(PICTURES / "tall.png")}
        shown = replace(library, playlist=Playlist(slides, (WELCOME,)), pictures=drawn)
        kept.append(KioskViewModel(shown, clock, lambda said: None, now=wall))
        return kept[-1].attract

    return made


def slide(name, language="en", **more):
    return Slide(language, name, name=name, **more)


def on(attract):
    return attract.second if attract.secondOn else attract.first


def test_slides_stand_in_two_places_by_turns_and_the_one_before_stays_while_it_fades(attract):
    loop = attract(slide("a"), slide("b"), slide("c"))
    assert (loop.secondOn, loop.first.title) == (False, "a")
    loop.turn()
    assert (loop.secondOn, loop.second.title, loop.first.title) == (True, "b", "a")
    loop.turn()
    assert (loop.secondOn, loop.first.title, loop.second.title) == (False, "c", "b")


def test_a_slide_goes_and_comes_with_its_time_and_something_is_always_on(attract, wall):
    ends = slide("ends", times=Times(last=date(2026, 11, 24)))
    begins = slide("begins", times=Times(first=date(2026, 11, 26)))
    loop = attract(ends, begins)
    shown = []
    for day in (24, 25, 26):
        wall.now = datetime(2026, 11, day, 12)
        loop.turn()
        shown.append((on(loop).title, on(loop).kind))
    assert shown == [("ends", 0), ("", SlideViewModel.Kind.Welcome), ("begins", 0)]


def test_a_slide_does_not_follow_itself_where_another_one_has_gone(attract, wall):
    loop = attract(slide("a"), slide("ends", times=Times(last=date(2026, 11, 24))), slide("c"))
    assert on(loop).title == "a"
    wall.now = datetime(2026, 11, 25)
    loop.turn()
    assert on(loop).title == "c"


def test_a_standby_that_is_shown_later_begins_with_what_has_its_time_then(attract, wall):
    loop = attract(slide("ends", times=Times(last=date(2026, 11, 24))), slide("always"))
    assert on(loop).title == "ends"
    wall.now = datetime(2026, 11, 25)
    loop.start(cleared=False)
    assert on(loop).title == "always"


def test_a_standby_whose_slide_has_its_time_still_stays_with_it(attract, wall):
    loop = attract(slide("a"), slide("b"))
    loop.start(cleared=False)
    assert on(loop).title == "a"


def test_the_language_is_the_slides_own(attract):
    loop = attract(slide("a"), slide("b", "es"))
    spoken = [loop.language]
    loop.turn()
    assert [*spoken, loop.language] == ["en", "es"]


CLOCK = slide("clock", kind=Kind.CLOCK)
SAID = {
    "en": ("9:41\u00a0AM", "Tuesday, November 24, 2026"),
    "es": ("9:41", "Martes, 24 de noviembre de 2026"),
}


@pytest.mark.parametrize("language", SAID)
def test_a_clock_says_time_and_day_as_its_language_does(attract, language):
    loop = attract(slide("clock", language, kind=Kind.CLOCK))
    loop.start(cleared=False)
    assert (on(loop).time, on(loop).day) == SAID[language]


def test_a_clock_goes_on_when_the_minute_is_over_and_only_while_it_is_on(attract, wall):
    loop = attract(CLOCK, slide("b"))
    loop.start(cleared=False)
    assert 39_000 < loop._minute.interval() <= 40_000
    wall.now = datetime(2026, 11, 24, 9, 42, 0, 5000)
    loop._minute.timeout.emit()
    assert on(loop).time == "9:42\u00a0AM"
    assert loop._minute.interval() == 59_995
    loop.turn()
    assert not loop._minute.isActive()
    loop.turn()
    assert loop._minute.isActive()
    loop.stop()
    assert not loop._minute.isActive()


def test_no_timer_runs_for_a_loop_without_a_clock(attract):
    loop = attract(slide("a"))
    loop.start(cleared=False)
    assert not loop._minute.isActive()


def test_every_kind_of_slide_has_a_page_to_stand_on():
    assert set(KINDS) == set(Kind)
    assert sorted(KINDS.values()) == sorted(SlideViewModel.Kind)


def test_a_picture_has_an_address_and_a_shape_and_other_slides_have_none(attract):
    loop = attract(slide("a", kind=Kind.PICTURE, picture="pictures/tall.png"), slide("b"))
    assert (loop.first.picture, loop.first.ratio) == ("image://pictures/pictures/tall.png", 400 / 300)
    loop.turn()
    assert (loop.second.picture, loop.second.ratio) == ("", 1)
