"""What a PHQ-9 may mean: item 9 before all else, the pattern rules, and nothing of it in words that could be logged."""

import traceback
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.questionnaire import AnswerOption
from kiosk.core.reading import DIFFICULTY, INTEREST, THOUGHTS, Pattern, asks_for_help, reading
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from kiosk.core.visit import HOME, Place, Room, Visit

NOT, SOMEWHAT, VERY, EXTREMELY = "LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"  # LOINC LL359-1
ANSWERS = st.lists(st.none() | st.integers(0, 3), max_size=9)
DIFFICULTIES = st.sampled_from([None, NOT, SOMEWHAT, VERY, EXTREMELY])
slow = settings(deadline=None, max_examples=60)


@pytest.mark.parametrize("weight, helps", [(None, False), (0, False), (1, True), (2, True), (3, True)])
def test_item_9_asks_for_help_unless_not_at_all_or_declined(phq9, weight, helps):
    item = next(item for item in phq9.walk() if item.link_id == THOUGHTS)
    assert asks_for_help(item, None if weight is None else item.options[weight]) is helps


def test_no_other_item_asks_for_help(phq9):
    others = [question.item for question in phq9.questions() if question.item.link_id != THOUGHTS]
    assert len(others) == 9
    assert not any(asks_for_help(item, option) for item in others for option in item.options)


@slow
@given(weights=ANSWERS, difficulty=DIFFICULTIES)
def test_help_now_agrees_with_the_questionnaires_own_flag(fill, weights, difficulty):
    response = fill(weights, difficulty)
    assert reading(response).help_now is scores(response)["phq9-item9-flag"]


# Rules: ../shared/instruments/scoring.json, pattern_rules, as far as the PHQ-9 alone goes; N is a gap.
N = None
PATTERNS = [
    ([1, 1, 1, 1, 1, 1, 1, 1, 0], N, "few-signs"),  # 8
    ([1, 1, 1, 1, 1, 1, 1, 2, 0], N, "few-signs"),  # 9, the last below the cut-off
    ([1, 1, 1, 1, 1, 1, 2, 2, 0], N, "depression-like"),  # 10
    ([0, 0, 3, 3, 3, 1, 0, 0, 0], N, "depression-like"),  # 10 by body alone: still named
    ([3, 3, 3, 3, 3, 3, 3, 3, 3], EXTREMELY, "depression-like"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0], N, "few-signs"),
    ([2, 0, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk"),  # item 1
    ([0, 2, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk"),  # item 2
    ([0, 0, 3, 3, 3, 0, 0, 0, 0], N, "few-signs"),  # others don't watch
    ([0, 0, 0, 0, 0, 0, 0, 0, 1], N, "help-now"),  # item 9 has words of its own
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], NOT, "few-signs"),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], SOMEWHAT, "few-signs"),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], VERY, "unclear-talk"),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], EXTREMELY, "unclear-talk"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0], EXTREMELY, "few-signs"),  # no longer asked, so it does not count
    ([N, 0, 0, 0, 0, 0, 0, 0, 0], N, "incomplete"),
    ([1, 1, 1, 1, 1, 1, 1, 1, N], N, "incomplete"),
    ([N, 2, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk"),
    ([N, N, N, N, N, N, N, N, 1], N, "help-now"),
    ([N, N, 3, 3, 3, 1, N, N, N], N, "depression-like"),  # at least 10, whatever is missing
    ([N, N, 3, 3, 3, 0, N, N, N], N, "incomplete"),  # at least 9
    ([], N, "incomplete"),
]


@pytest.mark.parametrize("weights, difficulty, pattern", PATTERNS)
def test_a_pattern_follows_from_the_rules(fill, weights, difficulty, pattern):
    found = reading(fill(weights, difficulty))
    assert found.pattern == pattern
    assert found.at_least == sum(filter(None, weights))
    assert found.total == (None if len(weights) < 9 or N in weights else sum(weights))


@slow
@given(weights=st.lists(st.integers(0, 3), min_size=9, max_size=9), gaps=st.sets(st.integers(0, 8), min_size=1))
def test_gaps_never_make_a_result_milder(fill, weights, gaps):
    left = [None if place in gaps else weight for place, weight in enumerate(weights)]
    found, whole = reading(fill(left)), reading(fill(weights))
    assert found.pattern is not Pattern.FEW_SIGNS
    assert (found.pattern is Pattern.DEPRESSION_LIKE) is (sum(filter(None, left)) >= 10)
    if whole.pattern is not Pattern.DEPRESSION_LIKE:
        unsaid = {Pattern.WORTH_A_TALK} if 8 in gaps and whole.pattern is Pattern.HELP_NOW else set()
        assert found.pattern in {whole.pattern, Pattern.INCOMPLETE} | unsaid
    assert found.help_now is (8 not in gaps and whole.help_now)


def held(response: Response) -> list[object]:
    """Everything that holds a person's answers, made from this response."""
    check_in = CheckIn(response, Step.REVIEW)
    return [response, check_in, reading(response), Visit("en", check_in=check_in)]


@slow
@given(one=ANSWERS, other=ANSWERS, difficulty=DIFFICULTIES)
def test_what_is_printed_of_a_visit_is_the_same_for_everybody(fill, one, other, difficulty):
    assert list(map(repr, held(fill(one)))) == list(map(repr, held(fill(other, difficulty))))


def test_what_is_printed_of_a_visit_holds_no_language_place_or_score(fill):
    visit = Visit("es", 2.0, (HOME, Place(Room.SUPPORT)), CheckIn.new(fill([]).questionnaire), covered=True)
    assert (repr(visit), repr(reading(fill([3] * 9)))) == ("Visit()", "Reading()")
    assert all(step.name not in repr(CheckIn(fill([3]), step)) for step in Step)


MARK = AnswerOption("marker-system", "marker-code", {"en": "marker-text"}, weight=3)


@pytest.mark.parametrize("expression", ["'a' & 1", "%resource.nosuch('x')", "%resource.item.answer.value"])
def test_a_failing_expression_tells_no_answer(fill, phq9, expression):
    items = [replace(i, calculated=expression) if i.link_id == "/44261-6" else i for i in phq9.items]
    response = Response(replace(phq9, items=tuple(items)), {INTEREST: MARK, DIFFICULTY: MARK})
    with pytest.raises(ValueError) as raised:
        scores(response)
    assert "marker" not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize("at", [0, 10])
def test_an_answer_out_of_place_is_refused_without_telling_it(fill, at):
    with pytest.raises(ValueError) as raised:
        replace(fill([3] * 9), at=at).answer(MARK)
    assert "marker" not in "".join(traceback.format_exception(raised.value))
