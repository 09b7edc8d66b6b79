"""The kiosk in front of everybody: one visit, watched by the idle clock, told to the keeper once."""

import pytest

from kiosk.library.compiler import compile_library
from kiosk.tables import Languages, Settings
from kiosk.viewmodels.kiosk import KioskViewModel, Said


def test_the_idle_clock_is_armed_and_the_keeper_told_only_when_a_visit_begins(kiosk, said):
    kiosk.attract.start(cleared=True)
    kiosk.attract.turn()
    kiosk.attract.goOn()
    assert (said, kiosk.visit, kiosk._watch.isActive()) == ([], None, False)
    kiosk.begin("en")
    assert (said, kiosk._watch.isActive()) == ([Said.BEGAN], True)


def test_a_visit_begins_once_and_ends_once(kiosk, clock, said):
    for _ in range(2):
        kiosk.begin("en")
    for _ in range(2):
        kiosk.finish()
    clock.now += 1000
    kiosk.tick()
    assert said == [Said.BEGAN, Said.OVER]
    assert kiosk.over


def test_after_the_end_no_second_visit_begins(kiosk, said):
    kiosk.finish()
    kiosk.begin("en")
    assert (said, kiosk.visit) == ([Said.OVER], None)


@pytest.mark.parametrize(
    "rested, shown, over", [(119.9, 0, False), (120, 45, False), (164.5, 1, False), (165, 0, True)]
)
def test_the_countdown_runs_and_ends_the_visit(kiosk, clock, said, rested, shown, over):
    kiosk.begin("en")
    clock.now += rested
    kiosk.tick()
    assert (kiosk.countdown, kiosk.over, said) == (shown, over, [Said.BEGAN, *[Said.OVER] * over])


@pytest.mark.parametrize(
    "rested, shown, over", [(299.9, 0, False), (300, 45, False), (344.5, 1, False), (345, 0, True)]
)
def test_support_waits_longer_and_hides_nothing(kiosk, clock, rested, shown, over):
    kiosk.begin("en")
    kiosk.visit.openSupport()
    clock.now += rested
    kiosk.tick()
    assert (kiosk.countdown, kiosk.over, kiosk.hides) == (shown, over, False)


def test_still_there_hides_every_other_page_and_a_covered_support(kiosk, clock):
    kiosk.begin("en")
    kiosk.visit.openSupport()
    kiosk.visit.cover.cover()
    for _ in range(2):
        clock.now += 120
        kiosk.tick()
        assert (kiosk.countdown, kiosk.hides) == (45, True)
        kiosk.visit.goHome()
        assert (kiosk.countdown, kiosk.hides) == (0, False)


def test_a_touch_keeps_the_visit_as_often_as_wanted(kiosk, clock, said):
    kiosk.begin("en")
    for _ in range(20):
        clock.now += 164
        kiosk.tick()
        assert kiosk.countdown == 1
        kiosk.touch()
        assert kiosk.countdown == 0
    assert said == [Said.BEGAN]


def test_the_countdown_is_told_once_a_second(kiosk, clock):
    told = []
    kiosk.countdownChanged.connect(lambda: told.append(kiosk.countdown))
    kiosk.begin("en")
    for _ in range(400):
        clock.now += 0.25
        kiosk.tick()
    assert told == []
    for _ in range(4 * 20):
        clock.now += 0.25
        kiosk.tick()
    assert told == [45]
    clock.now += 1
    kiosk.tick()
    assert told == [45, 44]


def test_the_screen_says_how_long_it_waits(kiosk, library):
    assert kiosk.waitSeconds == library.settings.idle.ask_after_seconds == 120


def test_slides_come_in_turn_and_stop_at_a_visit(kiosk):
    spoken = [kiosk.language]
    for _ in range(5):
        kiosk.attract.turn()
        spoken.append(kiosk.language)
    assert spoken == ["en", "es", "pt", "fr", "ru", "en"]
    kiosk.attract.start(cleared=False)
    assert kiosk.attract._timer.isActive()
    kiosk.begin("en")
    assert not kiosk.attract._timer.isActive()


def test_all_clear_stands_until_the_attract_loop_goes_on(kiosk):
    kiosk.attract.start(cleared=True)
    assert kiosk.attract.cleared
    kiosk.attract.goOn()
    assert not kiosk.attract.cleared


@pytest.mark.parametrize("language, other", [("en", "Español"), ("es", "English")])
def test_of_two_languages_a_visit_offers_the_other(qapp, clock, language, other):
    library = compile_library(Settings(languages=Languages(("en", "es"))))
    kiosk = KioskViewModel(library, clock, lambda said: None)
    kiosk.begin(language)
    assert (kiosk.language, kiosk.visit.otherLanguage, kiosk.visit.chosenLanguage) == (language, other, "")
    kiosk.visit.switchLanguage()
    assert kiosk.language != language
    kiosk.visit.switchLanguage()
    assert kiosk.language == language


def test_of_more_languages_a_visit_names_its_own_and_takes_any(kiosk):
    kiosk.begin("fr")
    assert (kiosk.language, kiosk.visit.otherLanguage, kiosk.visit.chosenLanguage) == ("fr", "", "Français")
    kiosk.visit.setLanguage("ru")
    assert (kiosk.language, kiosk.visit.chosenLanguage) == ("ru", "Русский")
    kiosk.visit.setLanguage("de")
    assert kiosk.language == "ru"
