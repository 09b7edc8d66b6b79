"""Counts: whole days, no answer, and no number below five that anybody could work out."""

import json
from functools import cache
from itertools import product

import pytest

from kiosk.keeper.counts import DAYS, OFTEN, Counts
from kiosk.keeper.events import Reason
from kiosk.keeper.masked import masked
from tests.keeper.house import Lines


class Calendar:
    day = "2026-03-01"

    def __call__(self):
        return self.day


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def start(tmp_path, clock, calendar):
    """Counts as a keeper that has just started has them."""

    def start(on=True):
        counts = Counts(str(tmp_path / "state"), Lines(), calendar, clock)
        counts.switch(on)
        return counts

    start.file = tmp_path / "state" / "counts.json"
    return start


def visits(counts, number, reason=Reason.OVER, finished=False):
    for _ in range(number):
        counts.began()
        if finished:
            counts.finished()
        counts.ended(reason)


def test_a_day_is_shown_once_it_is_over(start, calendar):
    counts = start()
    visits(counts, 20, finished=True)
    visits(counts, 7)
    visits(counts, 6, Reason.STAFF)
    visits(counts, 8, Reason.HANG)
    assert counts.shown() == []
    calendar.day = "2026-03-02"
    assert counts.shown() == [
        {"day": "2026-03-01", "began": "41", "finished": "20", "visitor": "27", "staff": "6", "fault": "8"}
    ]


def test_a_visit_over_midnight_counts_on_the_day_on_which_it_began(start, calendar):
    counts = start()
    counts.began()
    calendar.day = "2026-03-02"
    counts.finished()
    counts.ended(Reason.OVER)
    counts.write()
    assert json.loads(start.file.read_text()) == {"2026-03-01": {"began": 1, "finished": 1, "visitor": 1}}


def test_of_each_visit_each_thing_counts_once_and_none_that_was_not_seen_to_begin(start):
    counts = start()
    counts.finished()
    counts.ended(Reason.OVER)
    for _ in range(9):
        counts.began()
        counts.finished()
    counts.ended(Reason.OVER)
    counts.ended(Reason.OVER)
    counts.write()
    assert json.loads(start.file.read_text()) == {"2026-03-01": {"began": 1, "finished": 1, "visitor": 1}}


@pytest.mark.parametrize("reason", Reason)
def test_what_neither_visitor_nor_staff_have_asked_for_is_a_fault(start, reason):
    counts = start()
    visits(counts, 1, reason)
    counts.write()
    asked = reason in (Reason.CLEAR, Reason.PAUSED, Reason.CLEANING, Reason.OPEN_AGAIN, Reason.NEW_CONTENT)
    how = "visitor" if reason == "over" else "staff" if asked or reason.startswith("staff") else "fault"
    assert json.loads(start.file.read_text())["2026-03-01"][how] == 1


def test_it_is_written_once_a_minute_and_at_the_end_of_the_day_and_read_again(start, clock, calendar):
    counts = start()
    visits(counts, 3)
    clock.now += OFTEN - 1
    counts.tick()
    assert not start.file.exists()
    clock.now += 1
    counts.tick()
    written = start.file.read_text()
    visits(counts, 3)
    counts.tick()
    assert start.file.read_text() == written and oct(start.file.stat().st_mode)[-3:] == "600"
    calendar.day = "2026-03-02"
    counts.tick()
    again = start()
    visits(again, 4)
    again.write()
    kept = json.loads(start.file.read_text())
    assert {day: counts["began"] for day, counts in kept.items()} == {"2026-03-01": 6, "2026-03-02": 4}
    assert [file.name for file in start.file.parent.iterdir()] == ["counts.json"]


def test_ninety_days_are_kept(start, calendar):
    counts = start()
    for month, day in product(range(1, 6), range(1, 29)):
        calendar.day = f"2026-{month:02}-{day:02}"
        visits(counts, 5)
        counts.tick()
    shown = [one["day"] for one in counts.shown()]
    assert (len(shown), shown[0], shown[-1]) == (85, "2026-05-27", "2026-02-27")
    visits(counts, 5)
    counts.write()
    calendar.day = "2026-08-26"  # a kiosk that stood still
    assert [one["day"] for one in start().shown()] == ["2026-05-28"]
    calendar.day = "1970-01-01"
    assert len(start().shown()) == 86 <= DAYS


@pytest.mark.parametrize("off", [True, False])
def test_switched_off_nothing_is_counted_and_nothing_stays(start, off):
    counts = start()
    visits(counts, 3)
    counts.write()
    if off:
        counts.switch(False)
    visits(counts, 3)
    counts.write()
    assert start.file.exists() is not off


DAMAGED = ["", "{", "[]", '{"2026-03-01": 3}', '{"yesterday": {"began": 3}}', '{"2026-03-01": {"PHQ-9": 3}}',
           '{"2026-03-01": {"began": -1}}', '{"2026-03-01": {"began": true}}', "[" * 9999]  # fmt: skip


@pytest.mark.parametrize("text", DAMAGED)
def test_what_is_damaged_is_set_aside_and_counting_begins_anew(start, text):
    start.file.parent.mkdir()
    start.file.write_text(text)
    counts = start()
    visits(counts, 1)
    counts.write()
    assert counts._log == ["set-aside what=counts"]
    assert start.file.with_name("counts.json.damaged").read_text() == text and "began" in start.file.read_text()


def test_where_nothing_can_be_written_it_is_said_once_and_tried_again(start, clock):
    start.file.parent.write_text("")
    counts = start()
    for _ in range(3):
        visits(counts, 1)
        clock.now += OFTEN
        counts.tick()
    assert counts._log == [f"not-kept what=counts errno={word}" for word in ("ENOTDIR", "EEXIST")]
    start.file.parent.unlink()
    clock.now += OFTEN
    counts.tick()
    assert json.loads(start.file.read_text())["2026-03-01"]["began"] == 3


def possible(word):
    return range(5) if word == "<5" else range(5, 30) if word == "5+" else [int(word)]


@cache
def worked_out(**shown):
    """All that the shown words allow: the sets of values of each number, the part that is never shown among them."""
    fits = [
        (began, finished, began - finished, visitor, staff, began - visitor - staff, visitor + staff, began - staff)
        for began in possible(shown["began"])
        for finished in possible(shown["finished"])
        for visitor in possible(shown["visitor"])
        for staff in possible(shown["staff"])
        if finished <= began and began - visitor - staff in possible(shown["fault"])
    ]
    return [set(values) for values in zip(*fits, strict=True)]


def test_no_number_below_five_follows_from_the_others():
    few = (0, 1, 4, 5, 9)
    for visitor, staff, fault in product(few, repeat=3):
        began = visitor + staff + fault
        for finished in {0, 4, 5, began - 5, began - 4, began} & set(range(began + 1)):
            true = {"began": began, "finished": finished, "visitor": visitor, "staff": staff, "fault": fault}
            known = worked_out(**masked(true))
            each = (began, finished, began - finished, visitor, staff, fault, visitor + staff, began - staff)
            for value, values in zip(each, known, strict=True):
                assert value in values and (value >= 5 or len(values) > 1), (true, masked(true))


def test_without_hiding_a_number_follows():
    shown = {"began": "12", "finished": "7", "visitor": "9", "staff": "<5", "fault": "<5"}
    assert worked_out(**{**shown, "visitor": "12"})[4] == {0}
    assert masked({"began": 12, "finished": 6, "visitor": 12})["visitor"] == "5+"


def test_what_can_be_shown_is_shown():
    many = {"began": 100, "finished": 40, "visitor": 80, "staff": 12, "fault": 8}
    assert masked(many) == {name: str(count) for name, count in many.items()}
    assert masked({"began": 30, "finished": 12, "visitor": 24, "staff": 4, "fault": 2})["visitor"] == "24"
    assert masked({"began": 60, "visitor": 40, "staff": 12})["fault"] == "8"  # of which the keeper saw no end
