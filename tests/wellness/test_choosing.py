"""What staff choose is kept, lies on top of IT's settings, and reaches a visit; what can't be done is said."""

from dataclasses import replace

import pytest

from kiosk import choices, overlay
from kiosk.choices import Choices
from kiosk.settings import Settings
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.wellness.choosing import choose


@pytest.fixture
def light(tmp_path):
    folder = tmp_path / "lights" / "panel"
    folder.mkdir(parents=True)
    (folder / "max_brightness").write_text("255\n")
    (folder / "brightness").write_text("255\n")
    return folder


def test_what_is_chosen_is_kept_beside_what_was_chosen_before(state):
    assert choose({"volume": 8}, state)[:2] == (True, [])
    assert choose({"sound": False, "reminder": 12}, state)[0]
    assert choices.read(state) == Choices(volume=8, sound=False, reminder=12)
    assert choose({"sound": None}, state)[2] == {"volume": 8, "sound": None, "brightness": None, "reminder": 12}


@pytest.mark.parametrize(
    "given, words",
    [
        ({"volume": 11}, "volume can't be 11. Choose a whole number from 0 (silent) to 10."),
        ({"volume": True}, "volume can't be True"),
        ({"sound": "loud"}, "Choose true or false"),
        ({"brightness": 0}, "from 5 to 100"),
        ({"reminder": -1}, "or 0 for no reminder"),
        ({"reminder": None}, "reminder can't be None"),
        ({"colour": 1}, "There are: volume, sound, brightness, reminder."),
    ],
)
def test_a_wrong_choice_is_refused_in_a_sentence_and_nothing_is_kept(state, given, words):
    well, said, _ = choose({"volume": 3, **given}, state)
    assert not well and words in said[0]
    assert not state.exists()


def test_brightness_goes_to_the_backlight(state, light):
    assert choose({"brightness": 40}, state, light.parent)[:2] == (True, [])
    assert (light / "brightness").read_text() == "102"
    assert choices.read(state).brightness == 40


def test_where_brightness_cannot_be_set_that_is_said_and_the_rest_is_kept(state, light, tmp_path):
    (light / "max_brightness").write_text("nonsense")
    for lights, words in ((light.parent, "Ask IT"), (tmp_path / "none", "the screen's own buttons")):
        well, said, chosen = choose({"brightness": 40, "volume": 2}, state, lights)
        assert (well, chosen["brightness"], chosen["volume"]) == (True, None, 2)
        assert words in said[0]
        assert not choose({"brightness": 40}, state, lights)[0]


def test_choices_lie_on_the_settings_and_a_visit_begins_with_them(state, tmp_path, library):
    file = tmp_path / "settings.toml"
    file.write_text("[sound]\non = true\nvolume = 4\n")
    said = []
    assert overlay.loaded(file, state, said.append).sound.volume == 4
    choose({"volume": 9, "sound": False}, state)
    settings = overlay.loaded(file, state, said.append)
    assert (settings.sound.volume, settings.sound.on, said) == (9, False, [])
    kiosk = KioskViewModel(replace(library, settings=settings), lambda: 0.0, said.append)
    assert kiosk.preferences.volume == 9


def test_a_file_of_choices_that_is_garbage_is_said_and_passed_over(state):
    state.mkdir()
    (state / choices.FILE).write_text("volume = 'loud'")
    said = []
    assert overlay.loaded(None, state, said.append) == Settings()
    assert "choices.toml: it does not hold what staff can choose" in said[0]
    assert choose({"volume": 1}, state)[0]
    assert choices.read(state) == Choices(volume=1)
