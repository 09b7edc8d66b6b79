"""When surfaces keep failing: the plain notice, tries with growing pauses, and the way back."""

import pytest

from kiosk.keeper.events import HINTS
from kiosk.keeper.surface import Kind
from kiosk.keeper.wire import LAST_WORDS, ToSurface


def fail(house, times, every=1.0):
    for _ in range(times):
        if house.shown:
            house.ready()
        house.wait(every)
        house.crash(house.standby)


def notice_up(house):
    """Three failures at the start, and the notice on the screen."""
    fail(house, 3)
    house.ready()
    house.painted()
    return house


def kinds(house):
    return [process.kind.value for process in house.started]


def test_three_failures_in_five_minutes_are_trouble(house):
    fail(house.up(), 2, every=140)
    assert not house.keeper.trouble.on
    fail(house, 1, every=140)
    assert house.keeper.trouble.on


def test_in_trouble_the_notice_is_shown(house):
    fail(house, 3)
    assert kinds(house) == ["patient"] * 3 + ["notice"]
    house.ready()
    assert (house.shown.kind, house.shown.process.sent) == (Kind.NOTICE, [ToSurface.SHOW])


def test_three_failures_over_a_longer_time_are_no_trouble(house):
    house.up()
    fail(house, 6, every=160)
    assert not house.keeper.trouble.on


def test_a_standby_that_is_ready_is_dismissed_with_the_trouble_and_the_notice_shown(house):
    house.up()
    fail(house, 2)
    house.ready()
    house.crash(house.shown)
    assert house.keeper.trouble.on and house.keeper.shown is None
    assert house.started[-2].killed and house.standby.kind is Kind.NOTICE


def test_tries_come_with_growing_pauses_up_to_ten_minutes(house):
    notice_up(house)
    failed_at, pauses = house.clock.now, []
    for _ in range(9):
        while house.standby is None:
            house.wait(0.5)
        pauses.append(house.clock.now - failed_at)
        house.crash(house.standby)
        failed_at = house.clock.now
    assert pauses == [15, 30, 60, 120, 240, 480, 600, 600, 600]
    assert house.shown.kind is Kind.NOTICE and not house.shown.process.killed


def test_a_surface_that_fails_as_soon_as_it_is_shown_is_not_tried_faster(house):
    notice_up(house)
    pauses = []
    for _ in range(4):
        failed_at = house.clock.now
        while house.standby is None:
            house.wait(0.5)
        pauses.append(house.clock.now - failed_at)
        house.ready()
        assert (house.shown.kind, house.keeper.trouble.on) == (Kind.PATIENT, False)
        house.crash(house.shown)
        house.ready()
        house.painted()
        assert house.shown.kind is Kind.NOTICE
    assert pauses == [15, 30, 60, 120]


def test_a_patient_surface_that_is_ready_replaces_the_notice(house):
    notice = notice_up(house).shown
    house.wait(15)
    house.ready()
    house.painted()
    assert (house.shown.kind, house.keeper.trouble.on, house.keeper.last_swap.reason) == (
        Kind.PATIENT,
        False,
        "recovered",
    )
    assert notice.process.killed
    assert house.standby.kind is Kind.PATIENT


def test_trouble_behind_a_surface_that_works_ends_when_a_standby_is_ready(house):
    visit = house.up(began=True).shown
    fail(house, 3)
    assert house.keeper.trouble.on and house.shown is visit
    house.wait(15)
    house.ready()
    assert not house.keeper.trouble.on and house.shown is visit


def test_after_five_quiet_minutes_the_failures_are_forgotten(house):
    notice_up(house).wait(15)
    house.ready()
    house.painted()
    house.ready()
    house.wait(301)
    house.crash(house.standby)
    assert not house.keeper.trouble.on


def test_a_notice_that_dies_is_replaced_after_a_pause(house):
    notice_up(house).crash(house.shown)
    assert house.shown is None and house.standby is None
    house.wait(1)
    assert house.standby.kind is Kind.NOTICE
    house.ready()
    assert house.shown.kind is Kind.NOTICE


@pytest.mark.parametrize("code", LAST_WORDS)
def test_a_surface_that_cannot_work_here_leads_to_the_notice_at_once_and_says_why(house, code):
    house.crash(house.standby, code)
    assert house.keeper.trouble.on and kinds(house) == ["patient", "notice"]
    assert any(f"reason={LAST_WORDS[code]}" in line and HINTS[LAST_WORDS[code]] in line for line in house.log)


def test_all_clear_is_not_said_by_the_notice(house):
    house.up(began=True)
    fail(house, 2)
    house.crash(house.shown)
    house.ready()
    assert (house.shown.kind, house.shown.process.sent) == (Kind.NOTICE, [ToSurface.SHOW])
