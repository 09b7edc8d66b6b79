"""The cover and the longer patience of Support, through the real window, with a clock that the test moves."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.core.cover import TWICE
from kiosk.tables import Keys
from kiosk.viewmodels.kiosk import Said
from tests.visits.robot import HEIGHT, Twin
from tests.visits.test_words import Person, to_the_questions

QUESTION = "Little interest or pleasure in doing things"
HINT = "Touch again to go on"
MIDDLE = 640, 300


def press(person, x, y, wait=0.5):
    person.clock.now += wait
    person.touch_at(x, y)


def names(interface):
    """Everything that a screen reader could come to, visible or not."""
    yield interface.text(QAccessible.Text.Name)
    for index in range(interface.childCount()):
        yield from names(interface.child(index))


def heard(person):
    person.twin.settle()
    return set(names(QAccessible.queryAccessibleInterface(person.window)))


@pytest.fixture
def asked(person):
    QAccessible.setActive(True)
    to_the_questions(person)
    return person


def test_one_touch_covers_and_two_lift(asked):
    assert QUESTION in heard(asked)
    asked.touch("Cover")
    assert not asked.sees(QUESTION) and not asked.sees("Finish") and not asked.sees(HINT)
    assert not {QUESTION, "Not at all", "Question 1 of 9"} & heard(asked)
    press(asked, *MIDDLE)
    assert asked.sees(HINT) and not asked.sees(QUESTION)
    press(asked, *MIDDLE, wait=TWICE - 0.5)
    assert asked.sees(QUESTION) and asked.sees("Question 1 of 9") and not asked.sees(HINT)


def test_touches_far_apart_show_nothing(asked):
    asked.touch("Cover")
    for _ in range(5):
        press(asked, *MIDDLE, wait=TWICE + 0.1)
        assert asked.sees(HINT) and not asked.sees(QUESTION)


def test_the_hint_goes_when_it_is_no_longer_true(asked):
    asked.touch("Cover")
    press(asked, *MIDDLE)
    asked.clock.now += TWICE + 0.1
    asked.twin.scene.kiosk.visit.cover._forget.timeout.emit()  # what the timer does, without the wait
    asked.twin.settle()
    assert not asked.sees(HINT) and not asked.sees(QUESTION)


def test_a_touch_on_the_cover_presses_nothing_below(asked):
    x, y = asked.twin.place("Several days")
    asked.touch("Cover")
    press(asked, x, y)
    press(asked, x, y)
    assert asked.sees("Question 1 of 9")
    asked.touch("Several days")
    assert asked.sees("Question 2 of 10")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_lift_it_as_touches_do(asked, key):
    asked.touch("Cover")
    for shown in (False, True):
        QTest.keyClick(asked.window, key)
        asked.twin.settle()
        assert asked.sees(QUESTION) is shown


def test_it_is_in_the_bar_of_every_telling_page_and_of_no_other(person):
    person.begins()
    assert not person.sees("Cover")
    person.touch("Check in with yourself")
    assert person.sees("Cover")
    person.touch("Start")
    assert person.sees("Cover")
    person.answers(*["Not at all"] * 8, "Several days")
    assert person.sees("You are not alone with this") and person.sees("Cover")
    person.touch("Go on")
    person.touch("Not difficult at all")
    assert person.sees("Your answers") and person.sees("Cover")
    person.touch("See my result")
    person.touch("Cover")
    assert not person.sees("Please talk to someone")
    press(person, *MIDDLE)
    press(person, *MIDDLE)
    assert person.sees("Please talk to someone")


def test_still_there_comes_above_the_cover_and_reveals_nothing(asked, said):
    asked.touch("Cover")
    asked.rest(120)
    assert asked.sees("Still there?") and not asked.sees(QUESTION)
    asked.touch("I need more time", wait=0)
    assert not asked.sees("Still there?") and not asked.sees(QUESTION) and not asked.sees(HINT)
    asked.rest(165)
    assert said[-1] is Said.OVER
    assert not asked.sees(QUESTION)


@pytest.fixture
def keyed(library, qapp):
    twin = Twin(replace(library, settings=structs.replace(library.settings, keys=Keys(cover="F9"))))
    yield Person(twin)
    twin.close()


def hit(person, key=Qt.Key.Key_F9, wait=0.5):
    person.clock.now += wait
    QTest.keyClick(person.window, key)
    person.twin.settle()


def test_the_key_covers_any_page_and_twice_lifts(keyed):
    keyed.window.requestActivate()
    keyed.begins()
    seen = []
    for _ in range(3):
        hit(keyed)
        seen.append(keyed.sees("What would help right now?"))
    assert seen == [False, False, True]


def test_without_a_setting_no_key_covers(asked):
    asked.window.requestActivate()
    hit(asked)
    assert asked.sees(QUESTION)


def test_support_rests_longer_and_is_never_hidden(person, said):
    to_the_questions(person)
    person.answers(*["Not at all"] * 8, "Several days")
    where = person.twin.place("Go on")
    person.rest(299)
    assert not person.sees("clears itself")
    person.rest(1)
    assert person.sees("clears itself in 45 seconds")
    assert person.sees("Call or text 988") and person.sees("Call 911") and person.sees("told nobody")
    assert person.twin.place("Go on") == where  # nothing has moved
    person.touch_at(640, 300)  # anywhere
    assert not person.sees("clears itself")
    assert person.sees("You are not alone with this")
    assert Said.OVER not in said
    person.rest(345)
    assert said[-1] is Said.OVER


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Down])
def test_a_key_keeps_support_too(person, key):
    person.begins()
    person.touch_at(100, HEIGHT - 20)  # the bar
    assert person.sees("Help is here, now.")
    person.rest(310)
    assert person.sees("clears itself")
    hit(person, key, wait=0)
    assert not person.sees("clears itself") and person.sees("Help is here, now.")


def test_the_settings_make_way_for_the_countdown(person):
    person.begins()
    person.touch_at(100, HEIGHT - 20)
    person.touch("Aa")
    assert not person.sees("Help is here, now.")
    person.rest(310)
    assert person.sees("Help is here, now.") and person.sees("clears itself")


def test_covered_support_asks_as_any_page_does(person):
    person.begins()
    person.touch_at(100, HEIGHT - 20)
    person.touch("Cover")
    person.rest(120)
    assert person.sees("Still there?") and not person.sees("988")


def test_off_support_the_usual_limit_holds(person):
    person.begins()
    person.touch_at(100, HEIGHT - 20)
    person.touch("Back to where I was")
    person.rest(120)
    assert person.sees("Still there?")
