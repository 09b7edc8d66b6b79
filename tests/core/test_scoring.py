"""The PHQ-9's numbers, checked against plain Python; the published vectors are in test_vectors.py."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.scoring import scores

BANDS = ((20, "severe"), (15, "moderately-severe"), (10, "moderate"), (5, "mild"), (0, "minimal"))  # PMID 11556941
TOTAL, PAIR, FLAG, BAND, CUT = "/44261-6", "/55758-7", "phq9-item9-flag", "phq9-band", "phq9-cut"
WEIGHTS = st.lists(st.integers(0, 3), min_size=9, max_size=9)
WITH_GAPS = st.lists(st.none() | st.integers(0, 3), min_size=9, max_size=9).filter(lambda weights: None in weights)
slow = settings(deadline=None, max_examples=60)


@slow
@given(weights=WEIGHTS)
def test_nine_answers_add_up_and_fall_into_their_band(fill, weights):
    total = sum(weights)
    assert scores(fill(weights)) == {
        TOTAL: total,
        PAIR: sum(weights[:2]),
        FLAG: weights[8] > 0,
        BAND: next(band for lowest, band in BANDS if total >= lowest),
        CUT: total >= 10,
    }


@slow
@given(weights=WITH_GAPS)
def test_any_gap_forbids_total_band_and_cut_but_not_the_flag_of_item_9(fill, weights):
    found = scores(fill(weights))
    assert not {TOTAL, BAND, CUT} & found.keys()
    assert found[FLAG] is bool(weights[8])


@pytest.mark.parametrize("answered", range(9))
def test_questions_left_open_are_gaps_too(fill, answered):
    assert TOTAL not in scores(fill([3] * answered))


@pytest.mark.parametrize("difficulty", ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"])
def test_the_difficulty_answer_adds_nothing(fill, difficulty):
    assert scores(fill([1] * 9, difficulty)) == scores(fill([1] * 9))
