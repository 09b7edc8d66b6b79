"""The way through the check-in, and Support before anything else when item 9 asks for it."""

from dataclasses import replace

import pytest

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.reading import DIFFICULTY
from kiosk.core.thoughts import THOUGHTS

FIRST, SECOND = "/44250-9", "/44255-8"


@pytest.fixture
def begun(plan):
    return CheckIn.new(plan).go_on()


def pressed(check_in, *weights):
    """Answers one question after another; None is "I'd rather not answer". Goes on from Support."""
    for weight in weights:
        question = check_in.response.question
        check_in = check_in.answer(None if weight is None else question.item.options[weight])
        check_in = check_in.go_on() if check_in.step is Step.SUPPORT else check_in
    return check_in


def page(check_in):
    question = check_in.response.question
    return question.item.link_id if check_in.step is Step.QUESTION else check_in.step


def test_it_starts_with_an_introduction_and_no_answers(plan):
    new = CheckIn.new(plan)
    assert (new.step, new.started, page(new.go_on())) == (Step.INTRODUCTION, False, FIRST)


WAYS = {
    "all zero: no difficulty question": ([0] * 9, Step.REVIEW),
    "something checked: the difficulty question": ([0, 1, 0, 0, 0, 0, 0, 0, 0], DIFFICULTY),
    "and answered": ([0, 1, 0, 0, 0, 0, 0, 0, 0, 2], Step.REVIEW),
    "and declined": ([0, 1, 0, 0, 0, 0, 0, 0, 0, None], Step.REVIEW),
    "all declined": ([None] * 9, Step.REVIEW),
    "item 9 is the last of nine": ([1] * 8, THOUGHTS),
    "one declined, then the next": ([None], SECOND),
}


@pytest.mark.parametrize("weights, comes", WAYS.values(), ids=WAYS)
def test_the_first_open_question_comes_next(begun, weights, comes):
    assert page(pressed(begun, *weights)) == comes


def test_back_goes_question_by_question_to_the_introduction_and_keeps_the_answers(begun):
    check_in, seen = pressed(begun, 1, 2), []
    while check_in.step is Step.QUESTION:
        seen.append(page(check_in))
        check_in = check_in.back()
    assert (seen, check_in.step) == (["/44259-0", SECOND, FIRST], Step.INTRODUCTION)
    assert page(check_in.go_on()) == FIRST
    assert page(pressed(check_in.go_on(), 0)) == "/44259-0"


def test_back_leads_from_the_result_to_the_review_and_from_there_to_the_last_question_asked(begun):
    without, with_difficulty = pressed(begun, *[0] * 9), pressed(begun, 1, *[0] * 9)
    assert without.finish().back() == without
    assert page(without.back()) == THOUGHTS
    assert page(with_difficulty.back()) == DIFFICULTY


def test_an_answer_changed_from_the_review_leads_back_to_the_review(begun):
    changed = pressed(pressed(begun, 1, *[0] * 9).change("phq-9", SECOND), 3)
    assert changed.step is Step.REVIEW
    assert [changed.response.given()[link].weight for link in (FIRST, SECOND)] == [1, 3]


def test_the_difficulty_question_appears_when_a_change_asks_for_it(begun):
    review = pressed(begun, *[0] * 9)
    assert page(pressed(review.change("phq-9", FIRST), 1)) == DIFFICULTY


def test_the_difficulty_question_is_withdrawn_with_its_answer_when_all_is_back_to_zero(begun):
    review = pressed(begun, 1, *[0] * 8, 3)
    assert DIFFICULTY in review.response.given()
    zero = pressed(review.change("phq-9", FIRST), 0)
    assert zero.step is Step.REVIEW
    assert DIFFICULTY not in zero.response.given()
    assert DIFFICULTY not in [question.item.link_id for question in zero.response.asked()]


@pytest.mark.parametrize("weight", [1, 2, 3])
def test_item_9_above_zero_opens_support_at_once_and_each_time(begun, weight):
    at_nine = pressed(begun, *[0] * 8)
    option = at_nine.response.question.item.options[weight]
    support = at_nine.answer(option)
    assert support.step is Step.SUPPORT
    assert page(support.go_on()) == DIFFICULTY
    review = pressed(support.go_on(), 0)
    assert review.change("phq-9", THOUGHTS).answer(option).step is Step.SUPPORT
    assert review.change("phq-9", THOUGHTS).answer(option).go_on().step is Step.REVIEW


def test_support_stays_in_a_language_that_lacks_the_question_which_opened_it(begun, whole_library):
    support = pressed(begun, *[0] * 8).answer(begun.responses["phq-9"].questionnaire.questions()[8].item.options[3])
    without = tuple(part for part in whole_library.rooms.plan_in("en") if part.id not in ("phq-9", "cbi"))
    there = support.offered(without)
    assert there.step is Step.SUPPORT and there.responses["phq-9"] == support.responses["phq-9"]
    assert there.go_on().step is Step.QUESTION and there.back().at == there.go_on().at == "scope-questions"


@pytest.mark.parametrize("weight", [0, None])
def test_item_9_at_zero_or_declined_opens_nothing(begun, weight):
    assert pressed(begun, *[0] * 8, weight).step is Step.REVIEW
    option = begun.change("phq-9", THOUGHTS).response.question.item.options[weight] if weight is not None else None
    assert begun.change("phq-9", THOUGHTS).answer(option).step is not Step.SUPPORT


def test_a_high_sum_without_item_9_opens_nothing(begun):
    steps = [pressed(begun, *[3] * count).step for count in range(9)]
    assert steps == [Step.QUESTION] * 9


def test_back_from_support_keeps_the_answer(begun):
    at_nine = pressed(begun, *[0] * 8)
    support = at_nine.answer(at_nine.response.question.item.options[2])
    assert support.back().step is Step.QUESTION
    assert support.back().response.given()[THOUGHTS].weight == 2


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.QUESTION], ids=lambda step: step.name)
def test_answering_outside_a_question_page_changes_nothing(begun, step):
    elsewhere = replace(begun, step=step)
    option = begun.response.question.item.options[1]
    assert elsewhere.answer(option) == elsewhere
    assert elsewhere.answer(None) == elsewhere
    assert begun.answer(option) != begun


def test_an_option_of_another_question_is_refused(begun):
    difficulty = begun.change("phq-9", DIFFICULTY).response.question.item.options[0]
    with pytest.raises(ValueError, match="does not belong"):
        begun.answer(difficulty)
