"""Home with Treatments, the page itself and every page of the pre-check: nothing is cut off, on any screen."""

from datetime import date
from functools import cache

import pytest
from PySide6.QtCore import QRectF

from kiosk.library.compiler import compile_library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tables import CheckIn, PreCheck, Settings
from kiosk.tour import Clock, _treatments
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.turning import needs_more, settle, to_top, walked
from tests.visits.robot import _is_button, _walk

LANGUAGES = ("en", "es")
TOURS = [(screen, language, size) for screen in SCREENS for language in LANGUAGES for size in CAPITALS]
INACTIVE = tuple(f"low contrast: QQuickText '{text}'" for text in ("Next", "Siguiente"))  # WCAG 1.4.3 exempts it
TOO_MANY_TURNS = "1024x600 at 7", 2.0


@cache
def site():
    approval = PreCheck("Dr. Ana Rivera", date(2026, 10, 1), ("FL", "NJ"))
    return compile_library(Settings(check_in=CheckIn(allow=("eligibility-precheck:es-US",)), pre_check=approval))


def stops(screen, language, text_size):
    """Every page by name, from Home on, while it stands."""
    clock = Clock()
    scene = PatientScene(site(), clock, lambda said: None, today=lambda: date(2026, 11, 22))
    prepare(scene, *SCREENS[screen])
    try:
        while scene.kiosk.language != language:
            scene.kiosk.attract.turn()
        scene.kiosk.begin(language)
        scene.kiosk.visit.preferences.setTextSize(text_size)
        settle()
        yield "home", scene.window
        for name in _treatments(scene.kiosk.visit, clock):
            settle()
            yield name, scene.window
    finally:
        scene.close()
        scene.window.hide()


@pytest.mark.parametrize(
    ("screen", "language", "text_size"), [tour for tour in TOURS if (tour[0], tour[2]) != TOO_MANY_TURNS]
)
def test_its_pages_are_whole(qapp, screen, language, text_size):
    names = []
    for name, window in stops(screen, language, text_size):
        names.append(name)
        found = walked(window, CAPITALS[text_size])
        assert [fault for fault in found if not fault.startswith(INACTIVE)] == [], name
        to_top(window)
    assert len(names) == 18 and len(set(names)) == 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_still_needs_no_more_on_a_tablet(qapp, language):
    name, window = next(pages := stops("1280x800 at 10.1", language, 1.0))
    assert name == "home" and not needs_more(window)
    pages.close()


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", ["1280x800 at 10.1", "800x1280 at 10.1"])
def test_next_is_in_view_wherever_options_are_ticked(qapp, screen, language, text_size):
    onward = {"en": "Next", "es": "Siguiente"}[language]
    found = []
    for name, window in stops(screen, language, text_size):
        if name in ("pre-check-6", "pre-check-7", "pre-check-8"):
            (button,) = (item for item in _walk(window.contentItem()) if _is_button(item, onward))
            place = button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))
            assert QRectF(0, 0, window.width(), window.height()).contains(place), name
            clipped, above = place, button.parentItem()
            while above:
                if above.clip():
                    clipped &= above.mapRectToScene(QRectF(0, 0, above.width(), above.height()))
                above = above.parentItem()
            assert clipped == place, name
            found.append(name)
    assert len(found) == 3
