"""The keeper's logic in short scenarios: start, swap, and every way in which a surface may end."""

import pytest

from kiosk.keeper.events import Reason
from kiosk.keeper.surface import Kind
from kiosk.keeper.wire import FromSurface, ToSurface

SHOW, CLEARED = ToSurface.SHOW, ToSurface.CLEARED
OVER, READY, SHOWN, BEGAN, ALIVE = (FromSurface[name] for name in ("OVER", "READY", "SHOWN", "BEGAN", "ALIVE"))


def test_the_first_surface_is_shown_when_it_is_ready_and_the_second_starts_when_it_is_painted(house):
    assert [process.kind for process in house.started] == [Kind.PATIENT]
    assert house.shown is None
    house.ready()
    assert (house.shown.process.pid, house.shown.process.sent) == (100, [SHOW])
    assert len(house.started) == 1
    house.painted()
    assert len(house.started) == 2
    house.ready()
    assert (house.standby.process.pid, house.standby.process.sent) == (101, [])


def test_a_swap_shows_the_new_surface_first_and_kills_the_old_one_once_it_is_painted(house):
    house.up()
    house.keeper.swap(Reason.CLEAR)
    assert house.happened == [("send", 101, "SHOW")]
    house.painted()
    assert house.happened == [("send", 101, "SHOW"), ("kill", 100)]


def test_an_old_surface_is_killed_after_a_moment_even_if_the_new_one_does_not_paint(house):
    house.up().keeper.swap(Reason.CLEAR)
    house.clock.now += 0.29
    house.keeper.tick()
    assert ("kill", 100) not in house.happened
    house.clock.now += 0.02
    house.keeper.tick()
    assert house.happened[-1] == ("kill", 100)


def test_without_a_standby_that_is_ready_the_old_surface_is_killed_at_once(house):
    house.ready()
    house.painted()
    house.happened.clear()
    house.keeper.swap(Reason.CLEAR)
    assert (house.happened, house.shown) == ([("kill", 100)], None)
    house.ready()
    assert (house.shown.process.pid, house.happened[-1]) == (101, ("send", 101, "SHOW"))


def test_a_swap_before_the_first_surface_is_there_harms_nothing(house):
    house.keeper.swap(Reason.CLEAR)
    house.ready()
    assert (len(house.started), house.shown.process.sent) == (1, [SHOW])


@pytest.mark.parametrize("began, word", [(False, SHOW), (True, CLEARED)])
def test_all_clear_is_only_said_after_somebody_was_there(house, began, word):
    house.up(began=began).keeper.swap(Reason.CLEAR)
    assert house.shown.process.sent == [word]


def test_all_clear_is_said_once(house):
    house.up(began=True).say(house.shown, OVER)
    house.painted()
    house.ready()
    house.keeper.swap(Reason.CLEAR)
    assert house.shown.process.sent == [SHOW]


def end_by(house, how):
    shown = house.shown
    if how == "over":
        house.say(shown, OVER)
    elif how == "clear":
        house.keeper.swap(Reason.CLEAR)
    elif how == "crash":
        house.crash(shown)
    elif how == "nonsense":
        house.say(shown, b"x")
    else:
        house.silent.add(shown)
        house.wait(5)


@pytest.mark.parametrize("how", ["over", "clear", "crash", "nonsense", "hang"])
def test_every_end_is_a_swap_to_a_surface_that_has_seen_nobody(house, how):
    old = house.up(began=True).shown
    end_by(house, how)
    house.painted()
    assert (house.shown.process.pid, house.shown.process.sent, house.shown.began) == (101, [CLEARED], False)
    assert (old.process.killed or how == "crash") and old not in (house.shown, house.standby)
    assert (house.keeper.last_swap.reason, house.keeper.last_swap.old) == (how, 100)
    assert house.standby.process.pid == 102


def test_the_swap_reports_its_time_and_the_exit_code_only_when_the_process_is_dead(house):
    swap = (house.up().keeper.swap(Reason.CLEAR), house.keeper.last_swap)[1]
    house.clock.now += 0.02
    house.painted()
    assert (round(swap.took, 3), swap.exit_code) == (0.02, None)
    assert house.started[0].killed
    house.wait(1)
    assert swap.exit_code is None
    house.bury(-9)
    assert (swap.exit_code, house.keeper.leaving) == (-9, [])


def test_stop_kills_everybody(house):
    house.up().keeper.swap(Reason.CLEAR)
    house.keeper.stop()
    assert all(process.killed for process in house.started)


def test_who_dies_after_the_stop_has_not_failed_and_nobody_follows(house):
    """On Windows the loop still hears of their ends, while it closes."""
    surfaces, started = (house.up().shown, house.standby), len(house.started)
    house.keeper.stop()
    for surface in surfaces:
        house.crash(surface)
    assert len(house.started) == started and not [line for line in house.log if line.startswith("failed")]


def test_no_word_carries_a_payload(house):
    words = [word.value for word in (*FromSurface, *ToSurface)]
    assert all(len(word) == 1 for word in words) and len(set(words)) == len(words)
    house.up(began=True).say(house.shown, OVER)
    assert all(isinstance(word, ToSurface) for process in house.started for word in process.sent)
