"""What a PHQ-9 alone may mean: item 9 before all else, and nothing of it in words that could be logged."""

import traceback
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.cover import Cover
from kiosk.core.facts import DIFFICULTY, INTEREST, Facts, Score, facts
from kiosk.core.findings import findings
from kiosk.core.picture import area, bars
from kiosk.core.plan import Part
from kiosk.core.preferences import Preferences
from kiosk.core.questionnaire import AnswerOption
from kiosk.core.reading import Reading, reading
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from kiosk.core.thoughts import SELF_HARM, THOUGHTS, asks_for_help
from kiosk.core.visit import HOME, Place, Room, Visit
from tests.core.forms import FORMS

NOT, SOMEWHAT, VERY, EXTREMELY = "LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"  # LOINC LL359-1
ANSWERS = st.lists(st.none() | st.integers(0, 3), max_size=9)
DIFFICULTIES = st.sampled_from([None, NOT, SOMEWHAT, VERY, EXTREMELY])
slow = settings(deadline=None, max_examples=60)


def read(response: Response) -> Reading:
    return reading(facts({"phq-9": response}))


@pytest.mark.parametrize("weight, helps", [(None, False), (0, False), (1, True), (2, True), (3, True)])
def test_item_9_asks_for_help_unless_not_at_all_or_declined(phq9, weight, helps):
    item = next(item for item in phq9.walk() if item.link_id == THOUGHTS)
    assert asks_for_help(item, None if weight is None else item.options[weight]) is helps


def test_no_other_item_asks_for_help(phq9):
    others = [question.item for question in phq9.questions() if question.item.link_id != THOUGHTS]
    assert len(others) == 9
    assert not any(asks_for_help(item, option) for item in others for option in item.options)


@pytest.mark.parametrize("code, helps", [("yes", True), ("declined", True), (None, True), ("no", False)])
def test_self_harm_told_or_refused_in_the_scope_questions_asks_for_help(code, helps):
    item = next(item for item in FORMS["scope-questions"].walk() if item.link_id == SELF_HARM[0])
    option = next((option for option in item.options if option.code == code), None)
    assert asks_for_help(item, option) is helps


@slow
@given(weights=ANSWERS, difficulty=DIFFICULTIES)
def test_help_now_agrees_with_the_questionnaires_own_flag(fill, weights, difficulty):
    response = fill(weights, difficulty)
    assert read(response).help_now is scores(response)["phq9-item9-flag"]


# Rules: ../shared/instruments/scoring.json, pattern_rules; a pattern, and whose words are used; N is a gap.
# Without the CBI there is no more than "incomplete" below the cut-off; a whole PHQ-9 has words of its own there.
N = None
PATTERNS = [
    ([1, 1, 1, 1, 1, 1, 1, 1, 0], NOT, "incomplete", "mood-only"),  # 8
    ([1, 1, 1, 1, 1, 1, 1, 2, 0], NOT, "incomplete", "mood-only"),  # 9, the last below the cut-off
    ([1, 1, 1, 1, 1, 1, 2, 2, 0], NOT, "depression-like", "depression-like"),  # 10
    ([0, 0, 3, 3, 3, 1, 0, 0, 0], NOT, "depression-like", "depression-like"),  # 10 by body alone: still named
    ([3, 3, 3, 3, 3, 3, 3, 3, 3], EXTREMELY, "depression-like", "depression-like"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0], N, "incomplete", "mood-only"),  # difficulty is not asked
    ([2, 0, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk", "unclear-talk"),  # item 1
    ([0, 2, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk", "unclear-talk"),  # item 2
    ([0, 0, 3, 3, 3, 0, 0, 0, 0], NOT, "incomplete", "mood-only"),  # others don't watch
    ([0, 0, 0, 0, 0, 0, 0, 0, 1], N, "unclear-talk", "help-now"),  # item 9 has words of its own
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], SOMEWHAT, "incomplete", "mood-only"),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], N, "incomplete", "incomplete"),  # difficulty left out: it could have been great
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], VERY, "unclear-talk", "unclear-talk"),
    ([1, 0, 0, 0, 0, 0, 0, 0, 0], EXTREMELY, "unclear-talk", "unclear-talk"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0], EXTREMELY, "incomplete", "mood-only"),  # no longer asked, so it does not count
    ([N, 0, 0, 0, 0, 0, 0, 0, 0], N, "incomplete", "incomplete"),
    ([1, 1, 1, 1, 1, 1, 1, 1, N], N, "incomplete", "incomplete"),
    ([N, 2, 0, 0, 0, 0, 0, 0, 0], N, "unclear-talk", "unclear-talk"),
    ([N, N, N, N, N, N, N, N, 1], N, "unclear-talk", "help-now"),
    ([N, N, 3, 3, 3, 1, N, N, N], N, "depression-like", "depression-like"),  # at least 10, whatever is missing
    ([N, N, 3, 3, 3, 0, N, N, N], N, "incomplete", "incomplete"),  # at least 9
    ([], N, "incomplete", "incomplete"),
]


@pytest.mark.parametrize("weights, difficulty, pattern, said", PATTERNS)
def test_a_pattern_follows_from_the_rules(fill, weights, difficulty, pattern, said):
    found = read(fill(weights, difficulty))
    assert (found.pattern, found.said) == (pattern, said)
    assert found.at_least == sum(filter(None, weights))
    assert found.total == (None if len(weights) < 9 or N in weights else sum(weights))


def held(response: Response) -> list[object]:
    """Everything that holds a person's answers, made from this response."""
    check_in = CheckIn((Part(response.questionnaire),), {"phq-9": response}, "phq-9", Step.REVIEW)
    known = facts({"phq-9": response})
    read = [known, reading(known), *known.scales.values(), *findings(known), *bars(known)]
    return [response, check_in, *read, Visit("en", check_in=check_in)]


@slow
@given(one=ANSWERS, other=ANSWERS, difficulty=DIFFICULTIES)
def test_what_is_printed_of_a_visit_is_the_same_for_everybody(fill, one, other, difficulty):
    assert set(map(repr, held(fill(one)))) ^ set(map(repr, held(fill(other, difficulty)))) <= {"Finding()"}


def test_what_is_printed_of_a_visit_holds_no_language_place_or_score(fill):
    check_in = CheckIn.new((Part(fill([]).questionnaire),))
    visit = Visit("es", Preferences(2.0, "dark"), (HOME, Place(Room.SUPPORT)), check_in, Cover(1))
    found = read(fill([3] * 9))
    assert repr(visit.preferences) == "Preferences()"
    assert (repr(visit), repr(found), repr(found.facts), repr(found.findings[0])) == (
        "Visit()",
        "Reading()",
        "Facts()",
        "Finding()",
    )
    whole = Facts(scales={name: Score(1, 1, 1, 1) for name in ("phq-9", "cbi-personal")})
    assert {repr(area(whole)), *map(repr, bars(whole)), *map(repr, whole.scales.values())} == {
        "Area()",
        "Bar()",
        "Score()",
    }
    assert all(step.name not in repr(CheckIn((), {"phq-9": fill([3])}, "phq-9", step)) for step in Step)


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
