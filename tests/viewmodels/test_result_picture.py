"""The picture's geometry: two axes, one or none, and an area that lies where the answers put it."""

import pytest

from kiosk.core.picture import CBI_SPREAD, PHQ_9_SPREAD
from kiosk.viewmodels.picture import PictureViewModel
from tests.visits.results import PEOPLE_WHO_COME, result_of

Kind = PictureViewModel.Kind


@pytest.fixture
def picture(kiosk, library):
    def shown(name, language="en"):
        model = PictureViewModel(kiosk)
        model.show(result_of(name).facts, library.words[language])
        return model

    return shown


KINDS = {
    "both": Kind.TwoAxes,
    "few-signs": Kind.TwoAxes,
    "help-now": Kind.TwoAxes,
    "depression-with-gaps": Kind.TwoAxes,
    "incomplete": Kind.OneAxis,
    "mood-only": Kind.OneAxis,
    "exhaustion-only": Kind.OneAxis,
    "nothing-said": Kind.Empty,
}


@pytest.mark.parametrize("name", KINDS)
def test_an_axis_without_answers_is_left_out(picture, name):
    assert picture(name).kind == KINDS[name]


def test_the_area_is_as_wide_as_what_one_answering_may_vary(picture):
    shown = picture("both")
    assert (shown.left, shown.right) == pytest.approx(((75 - CBI_SPREAD) / 100, (75 + CBI_SPREAD) / 100))
    assert (shown.bottom, shown.top) == pytest.approx(((16 - PHQ_9_SPREAD) / 27, (16 + PHQ_9_SPREAD) / 27))
    assert (shown.acrossLine, shown.upLine) == (0.5, 10 / 27)


def test_gaps_make_the_area_larger(picture):
    shown = picture("depression-with-gaps")
    assert (shown.bottom, shown.top) == pytest.approx(((12 - PHQ_9_SPREAD) / 27, (21 + PHQ_9_SPREAD) / 27))
    assert shown.right - shown.left > 2 * CBI_SPREAD / 100


@pytest.mark.parametrize("name", PEOPLE_WHO_COME)
def test_the_area_lies_in_the_picture_and_is_no_point(picture, name):
    shown = picture(name)
    if shown.kind != Kind.Empty:
        assert 0 <= shown.left < shown.right - 0.05 <= 1
    if shown.kind == Kind.TwoAxes:
        assert 0 <= shown.bottom < shown.top - 0.05 <= 1


ONE_AXIS = {
    "mood-only": ("Low mood", 10 / 27, "From 10 on, clinics look closer", (3 - PHQ_9_SPREAD) / 27),
    "exhaustion-only": ("Exhaustion", 0.5, "50: a line others use, not a tested one", (75 - CBI_SPREAD) / 100),
}


@pytest.mark.parametrize("name", ONE_AXIS)
def test_one_axis_has_its_own_name_line_and_place(picture, name):
    shown = picture(name)
    assert (shown.across, shown.acrossLine, shown.lineWords, shown.left) == pytest.approx(ONE_AXIS[name])


TOLD = [
    ("both", "en", "Low mood: above the line. Exhaustion: above the line."),
    ("few-signs", "en", "Low mood: below the line. Exhaustion: below the line."),
    ("exhaustion-demand", "en", "Low mood: below the line. Exhaustion: above the line."),
    ("mood-only", "en", "Low mood: below the line. Exhaustion: no answers."),
    ("mood-only", "es", "Ánimo bajo: por debajo de la línea. Agotamiento: sin respuestas."),
]


@pytest.mark.parametrize("name, language, told", TOLD)
def test_the_picture_has_a_text_in_its_place(picture, name, language, told):
    assert picture(name, language).text == told


def test_the_fields_have_names(picture):
    shown = picture("both")
    assert len({shown.both, shown.lowMood, shown.exhaustion, shown.neither}) == 4
