"""The attract loop: every slide in its turn, and a picture that drifts and comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.playlist import SHIFTS, Playlist, Slide, shift

ONE, TWO, THREE = (Slide("en", name, "") for name in ("one", "two", "three"))


@pytest.mark.parametrize("changes, slide", [(0, ONE), (1, TWO), (2, THREE), (3, ONE), (7, TWO), (300, ONE)])
def test_slides_follow_one_another_and_begin_again(changes, slide):
    assert Playlist((ONE, TWO, THREE)).after(changes) is slide


@given(st.integers(1, 20), st.integers(0, 1000))
def test_no_slide_is_left_out_of_a_round(count, start):
    slides = tuple(Slide("en", str(number), "") for number in range(count))
    shown = [Playlist(slides).after(changes) for changes in range(start, start + count)]
    assert sorted(shown, key=lambda slide: int(slide.title)) == list(slides)


def test_the_layout_starts_in_its_place_and_is_never_far_from_it():
    assert shift(0) == (0, 0)
    assert all(abs(step) <= 1 for place in SHIFTS for step in place)


@given(st.integers(0, 1000))
def test_a_change_moves_the_layout_by_one_step_at_most(changes):
    before, after = shift(changes), shift(changes + 1)
    assert before != after
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) == 1


def test_over_a_round_the_layout_is_nowhere_more_than_elsewhere():
    assert len(set(SHIFTS)) == len(SHIFTS) == 9
    assert [sum(steps) for steps in zip(*SHIFTS, strict=True)] == [0, 0]
