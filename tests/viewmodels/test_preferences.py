"""The settings of the visit: what is offered is taken, all else is not, and the next visit begins with the usual."""

import pytest

from kiosk.core.preferences import OFFERED, THEMES, Preferences
from kiosk.core.visit import HOME
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page


@pytest.fixture
def visit(kiosk):
    kiosk.begin("en")
    return kiosk.visit


@pytest.fixture
def preferences(visit):
    return visit.preferences


FIELDS = {
    "setTextSize": ("textSize", "text_size", 1.6, 1.7),
    "setScheme": ("scheme", "theme", THEMES.index("high-contrast-dark"), 4),
    "setMotion": ("motion", "motion", False, None),
    "setListening": ("listening", "listening", True, None),
    "setVolume": ("volume", "volume", 10, 11),
    "setSpeed": ("speed", "speed", 175, 110),
    "setLoudspeaker": ("loudspeaker", "loudspeaker", True, None),
    "setSwitches": ("switches", "switches", 1, 3),
    "setScanSeconds": ("scanSeconds", "scan_seconds", 1.5, 0.1),
}


def test_every_setting_has_its_slot():
    assert {field for _, field, _, _ in FIELDS.values()} == set(OFFERED) == set(Preferences.__dataclass_fields__)


@pytest.mark.parametrize("slot", FIELDS)
def test_what_is_offered_is_kept_by_the_visit_and_nothing_else(visit, preferences, slot, qtbot):
    name, field, offered, not_offered = FIELDS[slot]
    before = visit.held()
    with qtbot.waitSignal(preferences.changed):
        getattr(preferences, slot)(offered)
    assert getattr(preferences, name) == offered
    chosen = visit.held().preferences
    assert [key for key in OFFERED if getattr(chosen, key) != getattr(before.preferences, key)] == [field]
    if not_offered is not None:
        getattr(preferences, slot)(not_offered)
    assert visit.held().preferences == chosen


@pytest.mark.parametrize("name, step, least, most", [
    ("volume", "stepVolume", 0, 10), ("speed", "stepSpeed", 50, 200), ("scanSeconds", "stepScanning", 1.0, 4.0),
])  # fmt: skip
def test_steps_stop_at_both_ends(preferences, name, step, least, most):
    seen = []
    for steps in (*[1] * 12, *[-1] * 12):
        getattr(preferences, step)(steps)
        seen.append(getattr(preferences, name))
    assert (min(seen), max(seen), seen[-1]) == (least, most, least)
    assert len(set(seen)) > 4


def test_one_touch_makes_it_bigger_or_starker_and_another_takes_it_back(visit, preferences):
    preferences.setTextSize(1.25)
    assert preferences.bigger
    preferences.switchBigger()
    assert (preferences.bigger, preferences.textSize) == (False, 1.0)
    preferences.switchBigger()
    preferences.switchContrast()
    assert visit.held().preferences == Preferences(text_size=1.6, theme="high-contrast-dark")
    preferences.switchContrast()
    assert (preferences.contrasting, visit.held().preferences.theme) == (False, "light")


def test_all_goes_back_to_how_the_visit_began(kiosk):
    kiosk.preferences = Preferences(theme="dark")
    kiosk.begin("en")
    preferences = kiosk.visit.preferences
    assert preferences.usual
    preferences.setTextSize(2.0)
    preferences.setScheme(3)
    assert not preferences.usual
    preferences.backToUsual()
    assert preferences.usual and kiosk.visit.held().preferences == Preferences(theme="dark")


def test_the_welcome_leads_home_and_leaves_nothing(kiosk):
    kiosk.beginWithWelcome("es")
    visit = kiosk.visit
    assert (visit.page, visit.language, visit.telling) == (Page.Welcome, "es", False)
    visit.back()
    assert visit.held().trail == (HOME,)


def test_the_panel_opens_at_a_part_and_is_no_place_of_the_visit(visit, preferences):
    before = visit.held()
    for part in preferences.Part:
        preferences.open(part)
        assert preferences.part == part
    preferences.close()
    assert preferences.part == preferences.Part.Closed and visit.held() == before


def test_the_same_again_changes_nothing(preferences, qtbot):
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.setTextSize(1.0)
        preferences.setScheme(0)


def test_a_setting_is_a_sign_of_life_and_moves_nothing_else(kiosk, visit, clock):
    visit.checkIn.open()
    trail = visit.held().trail
    clock.now = kiosk.waitSeconds + 1
    kiosk.tick()
    assert kiosk.countdown
    visit.preferences.setSpeed(50)
    assert not kiosk.countdown
    assert visit.held().trail == trail


def test_the_next_visit_begins_with_the_usual(preferences, library, clock):
    preferences.setTextSize(2.0)
    after = KioskViewModel(library, clock, lambda said: None)
    after.begin("en")
    assert after.visit.held().preferences == Preferences()


def test_a_language_that_is_not_offered_is_not_spoken(visit):
    visit.setLanguage("es")
    visit.setLanguage("xx")
    assert visit.language == "es"
