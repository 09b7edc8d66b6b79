"""Staff at the screen, out of order, cleaning, new content: which surface stands, and what waits behind it."""

import json

import pytest

from kiosk.keeper.duty import Duty, Mode, reason_of
from kiosk.keeper.events import Reason
from kiosk.keeper.surface import Kind
from kiosk.keeper.wire import FromSurface


def kinds(house):
    return house.shown.kind, house.standby and house.standby.kind


def staff_page(house):
    house.say(house.shown, FromSurface.STAFF)
    house.painted()
    house.ready()
    house.painted()
    house.ready()
    assert kinds(house) == (Kind.STAFF, Kind.PATIENT)
    return house


def test_the_gesture_ends_the_visit_before_anything_of_staff_stands(house):
    visitor = house.up(began=True).shown
    house.say(visitor, FromSurface.STAFF)
    assert visitor not in (house.shown, house.standby) and house.keeper.last_swap.reason == "staff"
    assert house.shown.kind is Kind.PATIENT
    house.painted()
    assert visitor.process.killed and house.standby.kind is Kind.STAFF
    house.ready()
    assert (house.shown.kind, house.keeper.last_swap.reason) == (Kind.STAFF, "staff-page")


def test_without_a_visit_the_attract_loop_stands_until_the_staff_page_is_ready(house):
    attract = house.up().shown
    house.say(attract, FromSurface.STAFF)
    assert house.shown is attract and house.standby.kind is Kind.STAFF
    house.ready()
    house.painted()
    assert house.shown.kind is Kind.STAFF and attract.process.killed


def test_when_staff_leave_the_page_goes_once_a_fresh_surface_is_ready(house):
    house.up()
    house.say(house.shown, FromSurface.STAFF)
    house.ready()
    house.painted()
    staff = house.shown
    house.say(staff, FromSurface.OVER)
    assert house.shown is staff
    house.ready()
    assert house.shown.kind is Kind.PATIENT and house.keeper.last_swap.reason == "staff-left"
    house.painted()
    assert staff.process.killed


def test_what_staff_have_cleared_stays_the_first_page(house):
    staff_page(house.up())
    house.keeper.swap(Reason.CLEAR)
    house.painted()
    house.bury()
    house.ready()
    assert kinds(house) == (Kind.PATIENT, Kind.PATIENT)


@pytest.mark.parametrize("when", ["starting", "shown"])
def test_a_staff_page_that_crashes_gives_the_screen_back_and_is_no_trouble(house, when):
    house.up()
    for _ in range(4):
        house.say(house.shown, FromSurface.STAFF)
        if when == "shown":
            house.ready()
            house.painted()
            house.ready()
        house.crash(house.shown if when == "shown" else house.standby)
        assert not house.keeper.trouble.on and not house.keeper.wanted.staffed
        if when == "shown":
            house.painted()
        house.ready()
        assert kinds(house) == (Kind.PATIENT, Kind.PATIENT)


def test_the_word_staff_from_a_standby_ends_it(house):
    standby = house.up().standby
    house.say(standby, FromSurface.STAFF)
    assert standby.process.killed and not house.keeper.wanted.staffed


def test_out_of_order_shows_the_notice_and_keeps_a_patient_surface_warm(house):
    visitor = house.up(began=True).shown
    house.keeper.duty.pause({"en": "Back at noon."})
    house.keeper.settle()
    assert house.shown is visitor and house.standby.kind is Kind.NOTICE
    house.ready()
    assert house.keeper.last_swap.reason == "paused"
    house.painted()
    house.ready()
    assert kinds(house) == (Kind.NOTICE, Kind.PATIENT) and visitor.process.killed
    house.wait(20)
    assert house.shown.kind is Kind.NOTICE
    house.keeper.duty.resume()
    house.keeper.settle()
    assert house.shown.kind is Kind.PATIENT and house.keeper.last_swap.reason == "open-again"


def test_staff_get_in_from_the_notice_and_back_to_it(house):
    house.up()
    house.keeper.duty.pause({})
    house.keeper.settle()
    house.ready()
    house.painted()
    house.ready()
    house.say(house.shown, FromSurface.STAFF)
    house.ready()
    house.painted()
    assert kinds(house) == (Kind.STAFF, Kind.NOTICE)
    house.ready()
    house.keeper.let_staff_out()
    assert house.shown.kind is Kind.NOTICE


def test_another_reason_is_another_notice(house):
    house.up()
    for reason in ({"en": "Back at noon."}, {"en": "Back at two."}):
        house.keeper.duty.pause(reason)
        house.keeper.settle()
        house.ready()
        house.painted()
        house.ready()
    assert house.shown.duty == house.keeper.duty.number == 2


def test_on_a_paused_kiosk_a_crashed_notice_is_followed_by_a_notice(house):
    house.up()
    house.keeper.duty.pause({})
    house.keeper.settle()
    house.ready()
    house.painted()
    house.ready()
    house.crash(house.shown)
    house.wait(1)
    house.ready()
    assert house.shown.kind is Kind.NOTICE


def test_cleaning_ends_by_itself_and_goes_back_to_what_was_before(house):
    house.up()
    duty = house.keeper.duty
    duty.pause({"en": "Back at noon."})
    duty.clean(60)
    house.keeper.settle()
    assert duty.mode is Mode.CLEANING
    house.wait(59)
    assert duty.mode is Mode.CLEANING and duty.seconds_left <= 1
    house.wait(1.5)
    assert (duty.mode, duty.reason) == (Mode.PAUSED, {"en": "Back at noon."})
    duty.resume()
    duty.clean(60)
    house.wait(61)
    assert duty.mode is Mode.OPEN


def test_new_content_comes_at_once_where_nobody_is_and_after_a_visit_else(house):
    old = house.up().shown
    house.keeper.renew()
    assert house.shown is old
    house.ready()
    assert house.shown is not old and house.keeper.last_swap.reason == "new-content"
    house.painted()
    house.ready()
    house.say(house.shown, FromSurface.BEGAN)
    visited, waiting = house.shown, house.standby
    house.keeper.renew()
    house.ready()
    house.wait(5)
    assert house.shown is visited and waiting.process.killed
    house.say(visited, FromSurface.OVER)
    assert house.shown is not visited and not house.shown.stale


def test_what_is_counted_of_a_visit(clock):
    from tests.keeper.house import House

    said = []

    class Tally:
        def began(self):
            said.append("began")

        def ended(self, reason):
            said.append(reason)

        def finished(self):
            said.append("finished")

    house = House(clock, tally=Tally())
    house.up()
    house.say(house.shown, FromSurface.FINISHED)  # before anybody has begun: nonsense
    house.painted()
    house.ready()
    house.say(house.shown, FromSurface.BEGAN, FromSurface.FINISHED, FromSurface.OVER)
    assert said == ["began", "finished", "over"]


def test_out_of_order_outlives_a_restart(tmp_path):
    file = tmp_path / "state" / "paused.json"
    assert Duty(lambda: 0.0, str(file)).pause({"en": "Back at noon.", "es": "Volvemos a las doce."})
    again = Duty(lambda: 0.0, str(file))
    assert (again.mode, again.reason["es"]) == (Mode.PAUSED, "Volvemos a las doce.")
    assert again.resume() and not file.exists()
    assert Duty(lambda: 0.0, str(file)).mode is Mode.OPEN


@pytest.mark.parametrize("rubbish", ["", "{", "[]", '{"en": 3}', '{"en": ""}', json.dumps({"en": "x" * 201})])
def test_a_damaged_pause_is_no_pause(tmp_path, rubbish):
    file = tmp_path / "paused.json"
    file.write_text(rubbish)
    assert Duty(lambda: 0.0, str(file)).mode is Mode.OPEN


def test_a_pause_that_can_not_be_written_down_is_a_pause_all_the_same(tmp_path):
    (tmp_path / "file").write_text("")
    duty = Duty(lambda: 0.0, str(tmp_path / "file" / "paused.json"))
    assert not duty.pause({}) and duty.mode is Mode.PAUSED
    assert duty.resume()


def test_a_reason_without_words_is_refused():
    with pytest.raises(ValueError, match="1 to 200 letters"):
        reason_of({"en": " "})


def test_visits_are_counted_until_the_screen_is_cleaned(house):
    for visits in (1, 2):
        house.up(began=True) if visits == 1 else house.say(house.shown, FromSurface.BEGAN)
        assert house.keeper.duty.visits == visits
        house.say(house.shown, FromSurface.OVER)
        house.painted()
        house.ready()
    house.keeper.duty.clean(60)
    assert house.keeper.duty.visits == 0
