"""What is offered with the result, and what the result then says of it."""

import pytest

from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page
from tests.viewmodels.test_checkin import column, press


@pytest.fixture
def visit(qapp, whole_library, clock):
    kiosk = KioskViewModel(whole_library, clock, lambda said: None)
    kiosk.begin("en")
    kiosk.visit.checkIn.open()
    kiosk.visit.questions.goOn()
    while kiosk.visit.page == Page.Question:
        press(kiosk.visit, clock, 1 if kiosk.visit.questions.asking.options.rowCount() == 2 else 0)
    return kiosk.visit


def test_the_choices_are_offered_by_name_and_not_told_as_left_out(visit):
    visit.questions.finish()
    assert column(visit.questions.choices, "title") == ["Worry and nerves", "After something frightening", "Alcohol"]
    assert column(visit.checkIn.result.leftOut, "line") == []


def test_a_choice_that_was_answered_is_offered_no_more_and_stands_in_the_numbers(visit, clock):
    visit.questions.finish()
    visit.questions.chooseMore("gad-7")
    assert (visit.questions.number, visit.questions.count) == (1, 7)
    press(visit, clock, *[2] * 7)
    visit.questions.finish()
    assert column(visit.questions.choices, "part") == ["pc-ptsd-5", "audit-c"]
    assert "14" in column(visit.checkIn.result.bars, "number")
