"""Surfaces that hang, crash, talk nonsense or never come: each is replaced, and a healthy one is left alone."""

import pytest

from kiosk.keeper.events import Reason
from kiosk.keeper.keeper import HUNG_AFTER, PAINT_LIMIT, START_LIMIT, WARM_PAINT_LIMIT
from kiosk.keeper.screen import Sight
from kiosk.keeper.wire import BROKE, FromSurface, ToSurface

SHOW = ToSurface.SHOW
OVER, READY, SHOWN, BEGAN, ALIVE = (FromSurface[name] for name in ("OVER", "READY", "SHOWN", "BEGAN", "ALIVE"))


def test_a_hung_surface_is_replaced_within_five_seconds_and_a_living_one_never(house):
    house.up()
    house.wait(60)
    assert house.shown.process.pid == 100
    house.silent.add(house.shown)
    house.wait(HUNG_AFTER - 0.5)
    assert house.shown.process.pid == 100
    house.wait(5 - HUNG_AFTER)
    assert (house.shown.process.pid, house.keeper.last_swap.reason) == (101, "hang")


@pytest.mark.parametrize("how", ["crash", "hang", "nonsense"])
def test_a_standby_that_fails_is_replaced_and_the_visit_goes_on(house, how):
    visit, standby = house.up(began=True).shown, house.standby
    if how == "crash":
        house.crash(standby)
    elif how == "nonsense":
        house.say(standby, b"\0")
    else:
        house.silent.add(standby)
        house.wait(5)
    assert house.shown is visit and not visit.process.killed
    assert house.standby is not standby and house.standby.process.pid == 102


def test_words_out_of_turn_change_nothing(house):
    shown, standby = house.up().shown, house.standby
    house.say(standby, SHOWN, ALIVE)
    house.say(shown, SHOWN, READY, ALIVE)
    assert (house.shown, house.standby, house.happened) == (shown, standby, [])


@pytest.mark.parametrize("word", [BEGAN, OVER])
def test_a_standby_that_somebody_used_is_never_shown(house, word):
    shown, standby = house.up().shown, house.standby
    house.say(standby, word)
    assert standby.process.killed and house.standby is not standby
    assert house.shown is shown and not shown.process.killed


def test_a_process_that_can_not_be_started_does_not_end_the_kiosk(house, monkeypatch):
    shown = house.up().shown

    def refuse(kind):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(house.keeper, "_start", refuse)
    house.say(shown, OVER)
    house.painted()
    assert shown.process.killed and house.shown is not shown
    assert any("not-started kind=patient errno=ENOMEM" in line for line in house.log)


def test_words_from_a_leaving_surface_are_ignored(house):
    old = house.up().shown
    house.keeper.swap(Reason.CLEAR)
    swap = house.keeper.last_swap
    house.say(old, OVER, BEGAN, READY, b"x", b"?", b"x")
    assert house.keeper.last_swap is swap and not house.keeper.trouble.on
    house.painted()
    house.ready()
    house.keeper.swap(Reason.CLEAR)
    assert house.shown.process.sent == [SHOW]


def test_a_surface_that_starts_too_slowly_is_replaced(house):
    house.wait(START_LIMIT)
    assert len(house.started) == 1
    house.wait(0.5)
    assert house.started[0].killed and len(house.started) == 2
    assert any("reason=slow-start" in line for line in house.log)


def test_a_surface_that_never_paints_is_replaced(house):
    house.wait(20)
    house.ready()
    house.wait(PAINT_LIMIT)
    assert house.shown.process.pid == 100
    house.wait(0.5)
    assert house.started[0].killed and house.keeper.last_swap.reason == "no-frame"


def test_a_keeper_that_was_stopped_itself_takes_nobody_for_hung(house):
    house.up()
    house.clock.now += 3600
    house.keeper.tick()
    assert (house.shown.process.pid, house.happened) == (100, [])
    house.silent.add(house.shown)
    house.wait(5)
    assert house.shown.process.pid == 101


def test_a_standby_that_does_not_paint_is_given_up_sooner_and_all_clear_still_comes(house):
    house.up(began=True)
    house.keeper.swap(Reason.CLEAR)
    house.wait(WARM_PAINT_LIMIT + 0.5)
    assert house.keeper.last_swap.reason == "no-frame"
    house.ready()
    assert house.shown.process.sent == [ToSurface.CLEARED]


def test_without_a_screen_nothing_is_started_and_what_dies_of_it_is_no_failure(house):
    house.up(began=True)
    house.keeper.sight = Sight(lambda: house.screen, house.log)
    house.screen, shown, standby = False, house.shown, house.standby
    house.crash(shown, 1)
    house.crash(standby, 1)
    house.wait(60)
    assert len(house.started) == 2 and not house.keeper.trouble.failures
    assert [line.split()[0] for line in house.log if not line.startswith(("gone", "swap"))] == ["no-screen"]
    house.screen = True
    house.wait(0.5)
    assert len(house.started) == 3


@pytest.mark.parametrize("code", BROKE)
def test_a_surface_that_has_ended_itself_says_why_by_its_exit_code(house, code):
    house.up(began=True)
    house.crash(house.shown, code)
    assert house.keeper.last_swap.reason == BROKE[code] and not house.keeper.trouble.on
