"""The result page of people who answer differently: whole on every screen, true for the ear, and reached by keys."""

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.audit.matrix import CAPITALS
from tests.audit.sights import EPS, is_control, is_text, sights
from tests.audit.stops import openable, scene_on
from tests.audit.turning import items, press, settle, to_top, walked
from tests.visits.results import PEOPLE_WHO_COME, leave_result, result_of, show_result
from tests.visits.test_access import Keyboard

LANGUAGES = ("en", "es")
SCREENS = ("1024x600 at 10.1", "800x1280 at 10.1")
TOURS = [(screen, language, size) for screen in SCREENS for language in LANGUAGES for size in (1.0, 2.0)]
OTHERS = ("both", "1280x800 at 10.1", 1.0), ("both", "1920x1080 at 15.6", 2.0), ("both", "1024x600 at 7", 1.0)
PICTURED = {name for name in PEOPLE_WHO_COME if name not in ("help-now", "help-offered", "nothing-said")}


def walk(screen, language, text_size, *names):
    found = {}
    with scene_on(screen) as (scene, _):
        for name in names:
            show_result(scene, name, language, text_size)
            settle()
            openable(scene.window, "numbersOpen").setProperty("numbersOpen", True)
            to_top(scene.window)
            found[name] = walked(scene.window, CAPITALS[text_size])
            leave_result(scene)
    return found


@cache
def faults(screen, language, text_size):
    return walk(screen, language, text_size, *PEOPLE_WHO_COME)


@pytest.mark.parametrize("name", PEOPLE_WHO_COME)
@pytest.mark.parametrize(("screen", "language", "text_size"), TOURS)
def test_a_result_with_its_numbers_is_whole(qapp, screen, language, text_size, name):
    assert faults(screen, language, text_size)[name] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "screen", "text_size"), OTHERS)
def test_a_long_result_is_whole_on_other_screens(qapp, name, screen, text_size, language):
    assert walk(screen, language, text_size, name)[name] == []


@pytest.fixture
def stage(qapp):
    with scene_on("1280x800 at 10.1") as (scene, clock):
        yield scene, clock


def opened(scene, name, language="en"):
    show_result(scene, name, language)
    settle()
    scene.window.grabWindow()


def spoken(item):
    """Roles and names of the accessible tree below an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is not None:
        yield interface.role(), interface.text(QAccessible.Text.Name)
    for child in item.childItems():
        if child.isVisible():
            yield from spoken(child)


def graphics(scene):
    return [name for role, name in spoken(scene.window.contentItem()) if role == QAccessible.Role.Graphic]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PEOPLE_WHO_COME)
def test_the_picture_is_told_in_words_for_the_ear_and_for_the_eye(stage, name, language):
    scene, _ = stage
    opened(scene, name, language)
    caption = scene.kiosk.visit.checkIn.result.picture.text
    seen = [s.item.property("text") for s in sights(scene.window) if is_text(s.item)]
    assert graphics(scene) == ([caption] if name in PICTURED else [])
    assert seen.count(caption) == (name in PICTURED)


@pytest.mark.parametrize("name", ["both", "few-signs", "depression-with-gaps", "exhaustion-demand"])
def test_the_area_is_drawn_where_its_shares_say(stage, name):
    scene, _ = stage
    opened(scene, name)
    picture = scene.kiosk.visit.checkIn.result.picture
    plot = next(item for item in items(scene.window.contentItem()) if item.property("split") is not None)
    area = next(item for item in plot.childItems() if "SoftArea" in item.metaObject().className())
    across, down = (area.x(), area.x() + area.width()), (area.y(), area.y() + area.height())
    assert across == pytest.approx((picture.left * plot.width(), picture.right * plot.width()), abs=0.01)
    assert down == pytest.approx(((1 - picture.top) * plot.height(), (1 - picture.bottom) * plot.height()), abs=0.01)
    assert plot.property("split") == pytest.approx((1 - picture.upLine) * plot.height())


def test_a_low_place_waits_with_the_numbers_where_item_9_speaks(stage):
    scene, _ = stage
    opened(scene, "help-now")
    assert graphics(scene) == []
    press(scene.window, "Show the numbers")
    assert "Low mood: just below the line. Exhaustion: below the line." not in graphics(scene)
    assert graphics(scene)[-1] == "Low mood: below the line. Exhaustion: below the line."


def test_each_bar_says_its_number_and_its_line(stage):
    scene, _ = stage
    opened(scene, "depression-with-gaps")
    press(scene.window, "Show the numbers")
    assert graphics(scene)[1:] == [
        "Low mood, last 2 weeks: at least 12 of 27. From 10 on, clinics look closer.",
        "Exhaustion: 31 of 100. 50: a line others use, not a tested one.",
    ]


def test_a_scale_with_too_few_answers_has_no_bar_and_says_so(stage):
    scene, _ = stage
    opened(scene, "incomplete")
    press(scene.window, "Show the numbers")
    seen = [s.item.property("text") for s in sights(scene.window) if is_text(s.item)]
    assert "Low mood, last 2 weeks: Too few answers for a number." in seen
    assert not [name for name in graphics(scene) if "of 27" in name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["both", "exhaustion-demand", "few-signs", "mood-only"])
def test_the_first_screen_has_the_words_and_the_picture(stage, name, language):
    scene, _ = stage
    opened(scene, name, language)
    result = scene.kiosk.visit.checkIn.result
    texts = {s.item.property("text"): s for s in sights(scene.window) if is_text(s.item)}
    for words in (result.title, result.meaning, result.limits, result.picture.here):
        assert texts[words].view.height() >= texts[words].rect.height() - EPS, words


@pytest.mark.parametrize("name", ["both", "help-now", "nothing-said"])
def test_keys_reach_every_control_and_unfold_what_is_folded(stage, name):
    scene, clock = stage
    opened(scene, name)
    keys = Keyboard(scene, clock)
    keys.go_to("Show the numbers")
    keys.press(Qt.Key.Key_Return)
    assert keys.here()[1] == "Hide the numbers"
    wanted = {item for item in items(scene.window.contentItem()) if is_control(item)}
    reached = set()
    for _ in range(2 * len(wanted)):
        reached.add(keys.focus)
        keys.press(Qt.Key.Key_Tab)
        wanted |= {item for item in items(scene.window.contentItem()) if is_control(item)}  # "Back up" comes and goes
    missed = {item.property("text") for item in wanted - reached if item.isVisible()}
    assert missed <= {"‹ Back up", "More ›"}


def test_help_is_the_first_thing_after_the_title_when_an_answer_asks_for_it(stage):
    scene, _ = stage
    opened(scene, "help-now")
    body = next(item for item in items(scene.window.contentItem()) if item.property("numbersOpen") is False)
    controls = [item.property("text") for item in items(body) if is_control(item)]
    assert controls[0] == "Get help now"
    press(scene.window, "Get help now")
    assert scene.kiosk.visit.support.title


@pytest.mark.parametrize(
    "name, offered", [("hopeless", True), ("both", True), ("few-signs", False), ("help-now", False)]
)
def test_help_is_offered_quietly_where_hope_is_low(stage, name, offered):
    scene, _ = stage
    opened(scene, name)
    assert ("See who can help" in [s.item.property("text") for s in sights(scene.window)]) == offered


def test_the_sentences_to_say_have_numbers_only_when_wanted(stage):
    scene, _ = stage
    opened(scene, "both")

    def said():
        return [s.item.property("text") for s in sights(scene.window) if "PHQ-9 total" in str(s.item.property("text"))]

    assert said() == []
    press(scene.window, "Say it with numbers")
    assert said() == ["“My PHQ-9 total out there was 16 of 27.”"]
    press(scene.window, "Say it without numbers")
    assert said() == []


def test_a_result_that_is_shown_again_with_more_answers_says_more(stage):
    scene, _ = stage
    opened(scene, "mood-only")
    assert "Low mood" not in [s.item.property("text") for s in sights(scene.window)]
    scene.kiosk.visit.checkIn.result.show(result_of("both"), scene.library.words["en"])
    settle()
    scene.window.grabWindow()
    texts = [s.item.property("text") for s in sights(scene.window)]
    assert "^ Low mood" in texts and "You feel really hopeless about the future." in texts
    assert "Low mood ›" not in texts
