"""The hours of rest in the real window: dimmed, dark, and woken by a finger, a key, a mouse or a screen reader."""

from dataclasses import replace
from datetime import datetime

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tables import Screen
from kiosk.tour import Clock
from tests.visits.robot import _walk, until
from tests.visits.test_hands import button

HOURS = Screen(dim_from="21:00", dim_until="06:30", dim_percent=25, off_from="23:00", off_until="05:00")
DAY, DIM, OFF = (datetime(2026, 11, 24, hour) for hour in (12, 22, 2))
MIDDLE = QPoint(640, 300)


class Night:
    """The kiosk at an hour that the test sets, and the ways to touch it."""

    def __init__(self, library, screen=HOURS):
        self.clock, self.now = Clock(), DAY
        library = replace(library, settings=structs.replace(library.settings, screen=screen))
        self.scene = PatientScene(library, self.clock, lambda said: None, now=lambda: self.now)
        prepare(self.scene, 1280, 800, 10.1)
        self.window, self.kiosk, self.night = self.scene.window, self.scene.kiosk, self.scene.kiosk.attract.night
        self.window.requestActivate()
        self.kiosk.attract.start(cleared=False)
        self.settle()

    def settle(self):
        self.window.grabWindow()
        for _ in range(4):
            self.scene.app.processEvents()

    def comes(self, now):
        self.now = now
        self.clock.now += 3600
        self.night.look()
        self.settle()

    def light(self):
        """Of a place without words, as the eye sees it."""
        self.settle()
        return self.window.grabWindow().pixelColor(5, 5)

    def wait_for_the_page(self):
        def over():
            self.scene.app.processEvents()
            return not any(item.property("enabled") for item in self.guards())

        assert until(over)

    def guards(self):
        items = _walk(self.window.contentItem())
        return [item for item in items if item.metaObject().className().startswith("WakeGuard")]


@pytest.fixture
def night(qapp, library):
    QAccessible.setActive(True)
    night = Night(library)
    yield night
    night.scene.close()
    night.window.hide()


def test_it_is_bright_by_day_dimmed_in_the_evening_and_black_at_night(night):
    bright = night.light()
    night.comes(DIM)
    dimmed = night.light()
    assert abs(dimmed.green() - bright.green() * 0.25) <= 1 and bright.green() > 40
    night.comes(OFF)
    picture = night.window.grabWindow()
    assert {picture.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 800, 7)} == {0xFF000000}
    night.comes(DAY)
    assert night.light() == bright


def test_without_hours_it_is_always_bright_and_no_clock_runs(qapp, library):
    night = Night(library, Screen())
    for now in (DAY, DIM, OFF):
        night.comes(now)
        assert not (night.night.resting or night.night._soon.isActive())
    night.scene.close()
    night.window.hide()


def test_the_loop_stands_still_while_it_is_dark_and_goes_on_with_what_has_its_time(night):
    attract = night.kiosk.attract
    night.comes(DIM)
    assert attract._timer.isActive()
    night.comes(OFF)
    assert not (attract._timer.isActive() or attract._minute.isActive())
    assert 0 < night.night._soon.interval() <= 60_000
    shown = []
    night.window.frameSwapped.connect(lambda: shown.append(1))
    until(lambda: night.scene.app.processEvents(), 0.3)
    assert not shown
    night.comes(DAY)
    assert attract._timer.isActive() and shown


def finger(night, *places):
    device = QTest.createTouchDevice()
    down = QTest.touchEvent(night.window, device)
    for number, place in enumerate(places):
        down.press(number, place, night.window)
    down.commit()
    up = QTest.touchEvent(night.window, device)
    for number, place in enumerate(places):
        up.release(number, place, night.window)
    up.commit()


def mouse(night, place):
    QTest.mouseClick(night.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def pushed(night, place):
    for step in range(4):
        QTest.mouseMove(night.window, place + QPoint(20 * step, 0))
    mouse(night, place)  # a touch panel that passes for a mouse comes along before it presses


def begin_button(night):
    item = button(night, "Touch to begin")
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


WAYS = {
    "a finger": lambda night, place: finger(night, place),
    "ten fingers": lambda night, place: finger(night, *(place + QPoint(9 * n, 0) for n in range(10))),
    "a shaky finger": lambda night, place: [finger(night, place) for _ in range(3)],
    "a mouse": mouse,
    "a mouse that came along": pushed,
    "the right button": lambda night, place: QTest.mouseClick(
        night.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place
    ),
    **{
        f"the key {key.name[4:]}": lambda night, place, key=key: QTest.keyClick(night.window, key)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Shift,
                    Qt.Key.Key_F9, Qt.Key.Key_Escape, Qt.Key.Key_A)
    },
    "a shaky key": lambda night, place: [QTest.keyClick(night.window, Qt.Key.Key_Return) for _ in range(3)],
    "a screen reader": lambda night, place: reader(night),
}  # fmt: skip


def heard(night):
    """Name and role of what has the focus, to a screen reader."""
    interface = QAccessible.queryAccessibleInterface(night.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name), interface.role()


def reader(night):
    interface = QAccessible.queryAccessibleInterface(night.window.activeFocusItem())
    interface.actionInterface().doAction("Press")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("hour", [DIM, OFF], ids=["dim", "off"])
def test_what_wakes_it_presses_nothing_and_the_next_touch_does(night, hour, way):
    place = begin_button(night)
    night.comes(hour)
    assert heard(night) == ("This screen is resting. Touch it, or press any key, to wake it.", QAccessible.Role.Button)
    WAYS[way](night, place)
    night.settle()
    assert night.kiosk.visit is None
    assert not night.night.resting
    night.wait_for_the_page()
    night.settle()
    assert heard(night)[0] == "Touch to begin"
    finger(night, place)
    assert night.kiosk.visit


def test_a_finger_that_stays_down_for_long_presses_nothing_when_it_is_lifted(night):
    place = begin_button(night)
    night.comes(OFF)
    device = QTest.createTouchDevice()
    QTest.touchEvent(night.window, device).press(0, place, night.window).commit()
    night.wait_for_the_page()
    QTest.touchEvent(night.window, device).move(0, place + QPoint(2, 0), night.window).commit()
    QTest.touchEvent(night.window, device).release(0, place + QPoint(2, 0), night.window).commit()
    night.settle()
    assert night.kiosk.visit is None and not night.night.resting
    finger(night, place)
    assert night.kiosk.visit


def test_a_key_that_stays_down_presses_nothing(night):
    night.comes(OFF)
    QTest.keyPress(night.window, Qt.Key.Key_Space)
    night.wait_for_the_page()
    QTest.keyRelease(night.window, Qt.Key.Key_Space)
    night.settle()
    assert night.kiosk.visit is None


def test_no_voice_and_no_switch_reaches_a_page_that_rests(night):
    """Its buttons are no buttons then: a screen reader that keeps one in hand can't press it."""
    kept = QAccessible.queryAccessibleInterface(button(night, "Touch to begin"))
    night.comes(DIM)
    kept.actionInterface().doAction("Press")
    assert night.kiosk.visit is None
    night.kiosk.keys.ticked.emit()
    assert heard(night)[0].startswith("This screen is resting")


def test_a_mouse_that_lies_there_or_shakes_does_not_wake_it(night):
    night.comes(OFF)
    for step in (0, 3, 0, 5, -3):
        QTest.mouseMove(night.window, MIDDLE + QPoint(step, step))
    assert night.night.dark
    QTest.mouseMove(night.window, MIDDLE + QPoint(60, 0))
    assert not night.night.resting


def test_a_visit_is_bright_and_stays_so_when_the_hour_comes(night):
    night.kiosk.begin("en")
    night.comes(OFF)
    assert not night.night._soon.isActive()
    night.night._soon.timeout.emit()
    night.settle()
    assert not night.night.resting
    assert night.light().green() > 40


def test_after_a_visit_it_stays_bright_for_a_minute(night):
    night.comes(OFF)
    night.kiosk.attract.start(cleared=True)
    assert not night.night.resting
    night.clock.now += 59
    night.night.look()
    assert not night.night.resting
    night.clock.now += 1
    night.night.look()
    assert night.night.dark


def test_nobody_who_only_looks_keeps_it_awake_for_long(night):
    night.comes(OFF)
    night.night.wake()
    assert 0 < night.night._soon.interval() <= 60_000
    night.clock.now += 60
    night.night._soon.timeout.emit()
    night.settle()
    assert night.night.dark
    assert night.light().lightness() == 0
