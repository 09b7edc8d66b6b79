"""The check-in's pages: one answer a press, and the instrument's own words in the visitor's language."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.question import DOUBLE_PRESS

ENGLISH = "Over the last 2 weeks, how often have you been bothered by any of the following problems?"


@pytest.fixture
def visit(kiosk):
    kiosk.begin("en")
    kiosk.visit.checkIn.open()
    kiosk.visit.questions.goOn()
    return kiosk.visit


def press(visit, clock, *indexes):
    for index in indexes:
        clock.now += DOUBLE_PRESS
        visit.questions.asking.decline() if index is None else visit.questions.asking.choose(index)


def column(rows, name):
    role = next(role for role, found in rows.roleNames().items() if found == name.encode())
    return [rows.data(rows.index(row), role) for row in range(rows.rowCount())]


def test_the_first_question_stands_with_stem_and_four_options(visit):
    check_in, asking = visit.questions, visit.questions.asking
    assert (visit.page, asking.stem) == (Page.Question, ENGLISH)
    assert (asking.text, check_in.number) == ("Little interest or pleasure in doing things", 1)
    assert column(asking.options, "label")[0] == "Not at all" and asking.options.rowCount() == 4
    assert not check_in.started and not asking.declined


@pytest.mark.parametrize("after, number", [(0.0, 2), (0.49, 2), (DOUBLE_PRESS, 3)])
def test_a_second_press_within_half_a_second_answers_nothing(visit, clock, after, number):
    press(visit, clock, 1)
    clock.now += after
    visit.questions.asking.choose(1)
    assert visit.questions.number == number


def test_a_chosen_option_is_marked_when_one_comes_back(visit, clock):
    press(visit, clock, 2)
    assert column(visit.questions.asking.options, "chosen") == [False] * 4
    visit.back()
    assert column(visit.questions.asking.options, "chosen") == [False, False, True, False]


def test_a_declined_question_says_so_when_one_comes_back(visit, clock):
    press(visit, clock, None)
    assert not visit.questions.asking.declined
    visit.back()
    assert visit.questions.asking.declined and not any(column(visit.questions.asking.options, "chosen"))


def test_the_count_grows_by_the_difficulty_question_once_something_is_checked(visit, clock, qtbot):
    assert visit.questions.count == 9
    press(visit, clock, 1)
    qtbot.waitUntil(lambda: visit.questions.count == 10, timeout=1000)
    assert visit.questions.count == 10


def test_item_9_opens_support_before_anything_else(visit, clock):
    press(visit, clock, *[0] * 8, 1)
    assert visit.page == Page.Support and visit.support.asked
    visit.questions.goOn()
    assert visit.page == Page.Question


def test_the_review_shows_each_answer_in_words_and_a_gap_as_nothing(visit, clock):
    press(visit, clock, 0, None, *[0] * 7)
    assert visit.page == Page.Review
    assert column(visit.questions.review, "answer") == ["Not at all", "", *["Not at all"] * 7]
    visit.questions.finish()
    assert visit.page == Page.Result
    assert any("Too few answers" in line for line in column(visit.checkIn.result.leftOut, "line"))


def test_another_language_keeps_the_answers_and_speaks_the_instruments_own_spanish(visit, clock, phq9):
    press(visit, clock, 3)
    visit.switchLanguage()
    spanish = phq9.questions()[1]
    assert (visit.language, visit.questions.number) == ("es", 2)
    assert (visit.questions.asking.stem, visit.questions.asking.text) == (
        spanish.stem["es-US"],
        spanish.item.text["es-US"],
    )
    assert visit.questions.asking.stem and visit.questions.asking.stem != ENGLISH
    visit.back()
    assert column(visit.questions.asking.options, "chosen") == [False, False, False, True]
    assert column(visit.questions.asking.options, "label")[3] == phq9.questions()[0].item.options[3].display["es-US"]


def test_an_instrument_that_lacks_a_text_is_not_offered_in_that_language(qapp, library, clock):
    lacking = replace(
        library, packed=replace(library.rooms, tags={**library.rooms.tags, "phq-9": {"en": "en"}}).encode()
    )
    kiosk = KioskViewModel(lacking, clock, lambda said: None)
    kiosk.begin("en")
    assert kiosk.visit.checkIn.offered
    kiosk.visit.switchLanguage()
    assert not kiosk.visit.checkIn.offered
