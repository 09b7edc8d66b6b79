"""Hands that shake, switches instead of hands, and pads whose keys have names of their own: in the real window."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.library.compiler import compile_library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.settings import Settings
from kiosk.tables import CheckIn, Display, Keys, Languages
from kiosk.tour import Clock, tour
from kiosk.viewmodels.pages import Page
from tests.audit.contrast import ratio
from tests.conftest import PHQ_9_ONLY
from tests.visits.robot import _walk, wait_out_the_guard
from tests.visits.test_access import Keyboard

DRIFTS = (3, 5, 8, 12)  # mm
SAME = math.hypot(800, 800) / (math.hypot(1280, 800) / 10.1)  # makes the imagined screen as dense as the window
PAD = Keys(next="6", previous="4", select="5", back="7", home="9", help="1", cover="0")


@pytest.fixture(scope="module")
def of_keys():
    display = Display(diagonal_inches=SAME)
    library = compile_library(Settings(display=display, check_in=CheckIn(plan=PHQ_9_ONLY)))
    return lambda keys: replace(library, settings=structs.replace(library.settings, keys=keys))


@pytest.fixture
def keyboard(qapp, of_keys, request):
    QAccessible.setActive(True)
    clock = Clock()
    scene = PatientScene(of_keys(getattr(request, "param", Keys())), clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    scene.kiosk.keys._clock.timeout.disconnect()  # a scan's ticks come from the test; stopped, a press starts it
    scene.window.requestActivate()
    keyboard = Keyboard(scene, clock)
    keyboard.settle()
    scene.kiosk.begin("en")
    keyboard.settle()
    wait_out_the_guard(scene)
    yield keyboard
    scene.close()
    scene.window.hide()


def button(keyboard, name):
    return next(
        item
        for item in _walk(keyboard.window.contentItem())
        if item.inherits("QQuickAbstractButton") and item.property("text") == name
    )


def drift(keyboard, name, millimetres, *, finger, across=False):
    """A touch that begins near one end of what it is meant for, drifts towards the other, and ends there."""
    keyboard.clock.now += 1
    item = button(keyboard, name)
    item.forceActiveFocus()  # scrolled into view
    keyboard.settle()
    way = round(millimetres * keyboard.scene.px_per_mm)
    rect = item.mapRectToScene(item.boundingRect())
    start = rect.center().toPoint() - (QPoint(way // 2, 0) if across else QPoint(0, way // 2))
    steps = [start + (QPoint(way * n // 6, 0) if across else QPoint(0, way * n // 6)) for n in range(1, 7)]
    if finger:
        device, window = QTest.createTouchDevice(), keyboard.window
        QTest.touchEvent(window, device).press(0, start, window).commit()
        for place in steps:
            QTest.touchEvent(window, device).move(0, place, window).commit()
        QTest.touchEvent(window, device).release(0, steps[-1], window).commit()
    else:
        QTest.mousePress(keyboard.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for place in steps:
            QTest.mouseMove(keyboard.window, place)
        QTest.mouseRelease(keyboard.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, steps[-1])
    keyboard.settle()


@pytest.mark.parametrize("finger", [False, True], ids=["mouse", "finger"])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_touch_may_drift_within_its_target(keyboard, finger, size):
    """Inside a page that scrolls (at 2.0 it does), and outside it, in the bars."""
    visit = keyboard.scene.kiosk.visit
    visit.preferences.setTextSize(size)
    visit.checkIn.open()
    visit.questions.goOn()
    keyboard.settle()
    assert not button(keyboard, "Not at all").parentItem().inherits("QQuickWindow")
    for number, millimetres in enumerate(DRIFTS):
        drift(keyboard, "Not at all", millimetres, finger=finger)
        assert visit.questions.number == number + 2, f"{millimetres} mm"
    for millimetres in DRIFTS:
        drift(keyboard, "Home", millimetres, finger=finger, across=True)
        assert visit.page == Page.Home, f"{millimetres} mm"
        visit.checkIn.open()
        keyboard.settle()


@pytest.mark.parametrize("finger", [False, True], ids=["mouse", "finger"])
def test_a_touch_that_leaves_its_target_presses_nothing(keyboard, finger):
    visit = keyboard.scene.kiosk.visit
    visit.checkIn.open()
    visit.questions.goOn()
    keyboard.settle()
    drift(keyboard, "Not at all", 60, finger=finger)
    drift(keyboard, "Not at all", 200, finger=finger, across=True)
    assert visit.questions.number == 1


def test_without_the_setting_a_drift_is_lost(keyboard):
    """The control of the tests above: Qt's own distance is a few pixels."""
    visit = keyboard.scene.kiosk.visit
    visit.preferences.setTextSize(2.0)
    visit.checkIn.open()
    visit.questions.goOn()
    keyboard.settle()
    hints = keyboard.scene.app.styleHints()
    ours = hints.startDragDistance()
    hints.setStartDragDistance(10)
    drift(keyboard, "Not at all", 12, finger=False)
    hints.setStartDragDistance(ours)
    assert visit.questions.number == 1
    assert ours == round(12 * keyboard.scene.px_per_mm)


SHAKY = {"keys": Keys(), "switches": Keys(switches=2), "one switch": Keys(switches=1)}


@pytest.mark.parametrize("keyboard", SHAKY.values(), ids=SHAKY, indirect=True)
def test_a_shaky_double_press_of_a_key_answers_one_question(keyboard):
    visit = keyboard.scene.kiosk.visit
    visit.checkIn.open()
    visit.questions.goOn()
    keyboard.settle()
    button(keyboard, "Several days").forceActiveFocus()
    keyboard.press(Qt.Key.Key_Return)
    button(keyboard, "Several days").forceActiveFocus()  # even where the ring stood on an answer again
    QTest.keyClick(keyboard.window, Qt.Key.Key_Return)
    assert visit.questions.number == 2
    keyboard.clock.now += 0.6
    QTest.keyClick(keyboard.window, Qt.Key.Key_Return)
    assert visit.questions.number == 3


def scan_to(keyboard, name):
    for _ in range(80):
        if keyboard.scene.kiosk.keys.resting:  # the page was turned, and is read
            keyboard.press(Qt.Key.Key_Space)
        keyboard.scene.kiosk.keys.ticked.emit()
        keyboard.settle()
        if keyboard.here()[1] == name:
            return
    raise AssertionError(f"the ring never comes to {name}")


@pytest.mark.parametrize("keyboard", [Keys(switches=1)], indirect=True)
def test_a_whole_visit_with_one_switch(keyboard):
    visit = keyboard.scene.kiosk.visit
    answers = ["Several days"] * 9
    for name in ("Check in with yourself", "Start", *answers, "Go on", "Somewhat difficult", "See my result"):
        scan_to(keyboard, name)
        keyboard.press(Qt.Key.Key_Space)
        assert keyboard.here()[0] == QAccessible.Role.Heading, name  # where the next round begins
    assert visit.page == Page.Result
    scan_to(keyboard, "Finish & clear")
    keyboard.press(Qt.Key.Key_Space)
    assert keyboard.scene.kiosk.over


@pytest.mark.parametrize("keyboard", [Keys(switches=1)], indirect=True)
def test_a_scan_that_nobody_answers_rests_and_presses_nothing(keyboard):
    keys, visit = keyboard.scene.kiosk.keys, keyboard.scene.kiosk.visit
    keys.ticked.emit()
    first, been = keyboard.focus, 0
    while not keys.resting:
        keys.ticked.emit()
        been += 1
    assert keyboard.focus is first and been == 3 * len(keyboard.round(Qt.Key.Key_Tab))
    first.forceActiveFocus()
    assert visit.page == Page.Home
    keyboard.press(Qt.Key.Key_Space)  # only wakes it
    assert visit.page == Page.Home and not keys.resting
    keyboard.press(Qt.Key.Key_Space)
    assert visit.page != Page.Home


@pytest.mark.parametrize("keyboard", [PAD], indirect=True)
def test_a_pad_of_nine_keys(keyboard):
    visit, pad = keyboard.scene.kiosk.visit, {name: getattr(Qt.Key, f"Key_{name}") for name in "0123456789"}
    while keyboard.here()[1] != "Read":
        keyboard.press(pad["6"])
    keyboard.press(pad["4"])
    keyboard.press(pad["6"])
    keyboard.press(pad["5"])
    assert visit.page == Page.Guides
    keyboard.press(pad["1"])
    assert visit.page == Page.Support
    keyboard.press(pad["7"])
    assert visit.page == Page.Guides
    keyboard.press(pad["0"])
    assert visit.cover.on
    keyboard.press(pad["0"])
    assert not visit.cover.on
    keyboard.press(pad["9"])
    assert visit.page == Page.Home
    keyboard.clock.now += 130
    keyboard.scene.kiosk.tick()
    keyboard.press(pad["9"])  # under "Still there?" a key says yes and does nothing else
    assert not keyboard.scene.kiosk.countdown


def test_an_arrow_leaves_no_text_out(keyboard):
    """A long guide at the largest text: each press shows what follows, without a gap."""
    visit = keyboard.scene.kiosk.visit
    visit.preferences.setTextSize(2.0)
    visit.openGuide("burnout-or-depression")
    keyboard.settle()
    flick = next(item for item in _walk(keyboard.window.contentItem()) if item.inherits("QQuickFlickable"))
    seen = flick.property("contentY") + flick.height()
    for _ in range(80):
        keyboard.press(Qt.Key.Key_Down)
        assert flick.property("contentY") <= seen + 1, keyboard.here()
        seen = max(seen, flick.property("contentY") + flick.height())
        if keyboard.here()[1] == "Get help now":
            break
    assert seen >= flick.property("contentHeight") - 1
    keyboard.press(Qt.Key.Key_Up)
    for _ in range(80):
        before = flick.property("contentY")
        keyboard.press(Qt.Key.Key_Up)
        assert before - flick.property("contentY") <= flick.height()
        if keyboard.here()[1] == "Finish & clear":
            break
    assert flick.property("contentY") <= 1


def button_of_bar(item):
    return item.inherits("QQuickAbstractButton") and item.parentItem().inherits("QQuickFlow")


def test_the_ring_is_wide_and_plain_enough_on_every_kind_of_control(keyboard):
    """From pixels, as WCAG 2.4.13 measures: what changes at 3:1 is at least a border of 0.7 mm around the control."""
    told = set()
    for page in tour(keyboard.scene, keyboard.clock, "en", 1.0):
        if page in ("cleared", "attract", "covered", "covered-touched", "support-counting", "idle"):
            continue
        bars = [item for item in _walk(keyboard.window.contentItem()) if button_of_bar(item)]
        if not bars:
            continue
        for item in [item for item in _walk(keyboard.window.contentItem()) if item.inherits("QQuickAbstractButton")]:
            kind = (item.metaObject().className().split("_QML")[0], item.property("tone"), item.property("chosen"))
            if kind in told or not item.isEnabled():
                continue
            told.add(kind)
            keyboard.settle()
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            keyboard.settle()  # scrolled into view
            rung = keyboard.window.grabWindow()
            other = next(bar for bar in bars if bar != item)
            other.forceActiveFocus(Qt.FocusReason.MouseFocusReason)  # outside what scrolls, and without a ring
            keyboard.settle()
            plain = keyboard.window.grabWindow()
            rect = item.mapRectToScene(item.boundingRect())
            y, ring = round(rect.center().y()), 0
            for x in range(max(0, round(rect.left()) - 20), round(rect.left()) + 20):
                one, other = rung.pixelColor(x, y), plain.pixelColor(x, y)
                ring += ratio(one.rgb(), other.rgb()) >= 3
            assert ring >= 0.7 * keyboard.scene.px_per_mm - 0.5, (page, kind, item.property("text"), ring)
    assert len(told) > 8


@pytest.fixture
def keyboard_in(qapp):
    """In any language, also one that is switched off for patients."""
    offered = Languages(offered=("en", "ar"), unreviewed=("ar",))
    library, clock = compile_library(Settings(languages=offered)), Clock()
    scene = PatientScene(library, clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    scene.window.requestActivate()

    def begin(language):
        scene.kiosk.begin(language)
        keyboard = Keyboard(scene, clock)
        keyboard.settle()
        wait_out_the_guard(scene)
        return keyboard

    yield begin
    scene.close()
    scene.window.hide()


@pytest.mark.parametrize(
    ("language", "onward", "back"),
    [("en", Qt.Key.Key_Right, Qt.Key.Key_Left), ("ar", Qt.Key.Key_Left, Qt.Key.Key_Right)],
)
def test_the_arrow_in_the_way_of_writing_leads_on(keyboard_in, language, onward, back):
    """On a bar the ring goes to what is seen on that side."""
    keyboard = keyboard_in(language)
    places = []
    for _ in range(12):
        keyboard.press(onward)
        places.append(keyboard.focus.mapToScene(QPointF(0, 0)))
    rows = [(later.x() > earlier.x()) for earlier, later in pairwise(places) if abs(later.y() - earlier.y()) < 1]
    assert len(rows) >= 4 and set(rows) == {language == "en"}, places
    keyboard.press(back)
    assert keyboard.focus.mapToScene(QPointF(0, 0)) == places[-2]
