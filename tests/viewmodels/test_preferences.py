"""The settings of the visit: what is offered is taken, all else is not, and the next visit begins with the usual."""

import pytest

from kiosk.core.preferences import OFFERED, THEMES, Preferences
from kiosk.viewmodels.kiosk import KioskViewModel


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
