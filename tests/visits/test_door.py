"""How staff come in, at the real window: a corner held for three seconds or a chord; and nobody else notices."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.tables import Staff
from kiosk.viewmodels.kiosk import Said
from tests.visits.robot import HEIGHT, WIDTH, Twin
from tests.visits.test_cover import heard
from tests.visits.test_words import Person, to_the_questions

CORNER, ELSEWHERE = QPoint(WIDTH - 30, 30), QPoint(WIDTH - 30, HEIGHT // 2)
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Finger:
    """Presses and lets go by itself; between the two the test moves the clock."""

    def __init__(self, person):
        self.person, self.device = person, QTest.createTouchDevice()

    def down(self, place):
        QTest.touchEvent(self.person.window, self.device).press(0, place, self.person.window).commit()

    def move(self, place):
        QTest.touchEvent(self.person.window, self.device).move(0, place, self.person.window).commit()
        QTest.qWait(50)  # Qt tells of moves once a frame

    def rest(self, seconds):
        self.person.clock.now += seconds
        self.person.twin.scene.kiosk.door.tick()
        self.person.twin.settle()

    def up(self, place):
        QTest.touchEvent(self.person.window, self.device).release(0, place, self.person.window).commit()
        self.person.twin.settle()


@pytest.fixture
def finger(person):
    person.twin.settle()
    return Finger(person)


def on_attract(person):
    return []


def on_home(person):
    person.begins()
    return [Said.BEGAN]


def on_a_question(person):
    to_the_questions(person)
    return [Said.BEGAN]


def under_the_cover(person):
    to_the_questions(person)
    person.touch("Cover")
    return [Said.BEGAN]


def under_still_there(person):
    to_the_questions(person)
    person.rest(130)
    assert person.sees("Still there?")
    return [Said.BEGAN]


@pytest.mark.parametrize("page", [on_attract, on_home, on_a_question, under_the_cover, under_still_there])
def test_the_corner_calls_staff_in_after_three_seconds_and_once(person, said, finger, page):
    before = page(person)
    finger.down(CORNER)
    finger.rest(2.9)
    finger.move(CORNER + QPoint(4, 3))  # no finger rests quite still
    assert said == before
    finger.rest(0.1)
    assert said == [*before, Said.STAFF] and person.twin.scene.kiosk.over
    finger.rest(5)
    finger.up(CORNER)
    person.rest(500)
    assert said == [*before, Said.STAFF]


def test_what_lies_under_the_corner_is_pressed_by_a_tap_as_ever(person, said, finger):
    finger.down(CORNER)
    finger.rest(0.3)
    finger.up(CORNER)
    finger.rest(10)
    assert said == [Said.BEGAN]  # the landscape
    person.twin.scene.kiosk.visit.preferences.setTextSize(2.0)
    person.clock.now += 1
    QTest.qWait(450)  # the guard's own time
    x, y = person.twin.place("Finish & clear")
    assert QPoint(x, y).x() > WIDTH * 0.8
    for event in (finger.down, finger.up):
        event(QPoint(WIDTH - 60, y))
    assert said == [Said.BEGAN, Said.OVER]


@pytest.mark.parametrize("place", [ELSEWHERE, QPoint(30, 30), QPoint(WIDTH - 30, HEIGHT - 30)])
def test_no_other_place_calls_staff(person, said, finger, place):
    finger.down(place)
    finger.rest(10)
    assert said == []


def test_a_finger_that_leaves_the_corner_has_let_go(person, said, finger):
    finger.down(CORNER)
    finger.rest(2)
    finger.move(ELSEWHERE)
    finger.move(CORNER)
    finger.rest(10)
    assert said == []


def chord(person, repeats=False):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, CHORD, "", repeats)
    person.twin.scene.app.sendEvent(person.window, event)
    person.twin.settle()


@pytest.mark.parametrize("page", [on_attract, on_a_question, under_the_cover, under_still_there])
def test_the_chord_calls_staff_in_once_while_a_keyboard_repeats(person, said, page):
    before = page(person)
    person.window.requestActivate()
    person.twin.settle()
    chord(person, repeats=True)
    assert said == before
    QTest.keyClick(person.window, Qt.Key.Key_S)
    QTest.keyClick(person.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert Said.STAFF not in said
    for _ in range(2):
        QTest.keyClick(person.window, Qt.Key.Key_S, CHORD)
        chord(person, repeats=True)
    assert said == [*before, Said.STAFF]


def test_a_screen_reader_meets_nothing_in_the_corner(person):
    QAccessible.setActive(True)
    names = heard(person)
    assert names and not any("staff" in name.lower() for name in names)


def test_corner_seconds_and_chord_are_settings(library, qapp, said, monkeypatch):
    monkeypatch.setattr("tests.visits.robot.PatientScene", _telling(said))
    staff = Staff(corner="bottom-left", hold_seconds=5, chord="")
    twin = Twin(replace(library, settings=structs.replace(library.settings, staff=staff)))
    person = Person(twin)
    finger = Finger(person)
    person.window.requestActivate()
    twin.settle()
    QTest.keyClick(person.window, Qt.Key.Key_S, CHORD)
    finger.down(CORNER)
    finger.rest(9)
    finger.up(ELSEWHERE)
    place = QPoint(30, HEIGHT - 30)
    finger.down(place)
    finger.rest(4.9)
    assert Said.STAFF not in said
    finger.rest(0.1)
    assert said[-1] is Said.STAFF
    twin.close()


def _telling(said):
    from kiosk.scene import PatientScene

    return lambda library, clock, _: PatientScene(library, clock, said.append)


def test_a_finished_check_in_is_said_once(person, said):
    to_the_questions(person)
    person.answers(*["Not at all"] * 9)
    assert Said.FINISHED not in said
    person.touch("See my result")
    assert said == [Said.BEGAN, Said.FINISHED]
    person.touch("Home")
    person.touch("Check in with yourself")
    person.touch("Start")
    person.answers(*["Not at all"] * 9)
    person.touch("See my result")
    assert person.sees("This is not a diagnosis")
    assert said == [Said.BEGAN, Said.FINISHED]
