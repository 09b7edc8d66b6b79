"""The place in the picture: an area that is true to what was answered, and the same in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.facts import Facts, Score
from kiosk.core.picture import CBI_SPREAD, EXHAUSTION, LOW_MOOD, PHQ_9_SPREAD, Area, Bar, Side, area, bars


def phq(least, most=None):
    most = least if most is None else most
    return {"phq-9": Score(least if most == least else None, least, most, 9 if most == least else 8)}


def cbi(least, most=None, part="personal"):
    most = least if most is None else most
    return {f"cbi-{part}": Score(least, least, most, 6)}


def test_a_whole_score_is_an_area_as_wide_as_its_error():
    assert area(Facts(scales=phq(12) | cbi(75))) == Area(
        left=(75 - CBI_SPREAD) / 100,
        right=(75 + CBI_SPREAD) / 100,
        bottom=(12 - PHQ_9_SPREAD) / 27,
        top=(12 + PHQ_9_SPREAD) / 27,
    )


def test_the_lines_stand_at_10_of_27_and_50_of_100():
    assert (LOW_MOOD.line, EXHAUSTION.line) == (10 / 27, 0.5)


def test_the_area_stays_in_the_picture():
    assert area(Facts(scales=phq(0) | cbi(0))) == Area(0, CBI_SPREAD / 100, 0, PHQ_9_SPREAD / 27)
    high = area(Facts(scales=phq(27) | cbi(100)))
    assert (high.right, high.top) == (1, 1)
    assert (high.left, high.bottom) == pytest.approx((1 - CBI_SPREAD / 100, 1 - PHQ_9_SPREAD / 27))


UNANSWERED = {"cbi-personal": Score(None, 0, 100, 0)}


@pytest.mark.parametrize("scales", [{}, phq(12), cbi(60), phq(12) | UNANSWERED], ids=["none", "mood", "cbi", "refused"])
def test_without_an_answer_on_an_axis_there_is_no_area(scales):
    assert area(Facts(scales=scales)) is None


def test_the_highest_exhaustion_score_counts_and_an_open_scale_could_be_higher():
    assert EXHAUSTION.range(Facts(scales=cbi(30) | cbi(80, part="work"))) == (80, 80)
    assert EXHAUSTION.range(Facts(scales=cbi(80) | {"cbi-work": Score(None, 10, 90, 1)})) == (80, 90)


@given(
    least=st.integers(0, 27),
    gap=st.integers(0, 27),
    more=st.integers(0, 27),
)
def test_gaps_only_make_the_area_larger(least, gap, more):
    most = min(27, least + gap)
    whole = min(most, least + more)
    small, large = area(Facts(scales=phq(whole) | cbi(50))), area(Facts(scales=phq(least, most) | cbi(50)))
    assert large.bottom <= small.bottom < small.top <= large.top


SIDES = [
    (27, 27, Side.ABOVE),
    (13, 13, Side.ABOVE),
    (12, 12, Side.JUST_ABOVE),
    (10, 10, Side.JUST_ABOVE),
    (9, 9, Side.JUST_BELOW),
    (8, 8, Side.JUST_BELOW),
    (7, 7, Side.BELOW),
    (0, 0, Side.BELOW),
    (9, 12, Side.AROUND),
    (0, 24, Side.AROUND),
    (10, 13, Side.JUST_ABOVE),
    (3, 6, Side.BELOW),
]


@pytest.mark.parametrize("least, most, side", SIDES)
def test_a_side_says_where_the_area_lies(least, most, side):
    assert LOW_MOOD.side(Facts(scales=phq(least, most))) is side


@pytest.mark.parametrize("score, side", [(50, Side.JUST_ABOVE), (49.99, Side.JUST_BELOW), (59, Side.ABOVE)])
def test_exhaustion_has_its_line_at_50(score, side):
    assert EXHAUSTION.side(Facts(scales=cbi(score))) is side


def test_an_axis_without_answers_is_told():
    assert LOW_MOOD.side(Facts()) is Side.UNKNOWN


def test_each_scale_that_was_asked_has_a_bar():
    scales = phq(10, 13) | cbi(62.5) | {"gad-7": Score(None, 4, 16, 3), "audit-c": Score(3, 3, 3, 3)}
    assert bars(Facts(scales=scales)) == (
        Bar("phq-9", 10, at_least=True, highest=27, line=10),
        Bar("cbi-personal", 62.5, at_least=False, highest=100, line=50),
        Bar("gad-7", None, at_least=False, highest=21, line=10),
        Bar("audit-c", 3, at_least=False, highest=12, line=3),
    )
