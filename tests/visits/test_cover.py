"""The cover and the longer patience of Support, through the real window, with a clock that the test moves."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.core.cover import DEAF
from kiosk.tables import Keys
from kiosk.viewmodels.kiosk import Said
from tests.visits.robot import HEIGHT, Twin, wait_out_the_guard
from tests.visits.test_words import Person, to_the_questions

QUESTION = "Little interest or pleasure in doing things"
COVERED, LIFT = "This page is covered.", "Show again"
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


def test_one_touch_covers_and_one_on_its_button_shows_again(asked):
    assert QUESTION in heard(asked)
    asked.touch("Cover")
    assert asked.sees(COVERED) and not asked.sees(QUESTION) and not asked.sees("Finish")
    assert not {QUESTION, "Not at all", "Question 1 of 9"} & heard(asked)
    asked.clock.now += 60  # slow hands
    asked.touch(LIFT)
    assert asked.sees(QUESTION) and asked.sees("Question 1 of 9") and not asked.sees(COVERED)


def test_a_touch_elsewhere_shows_nothing(asked):
    asked.touch("Cover")
    for _ in range(5):
        press(asked, *MIDDLE)
        assert asked.sees(COVERED) and not asked.sees(QUESTION)


@pytest.mark.parametrize("wait, shown", [(0.1, False), (0.5, False), (DEAF + 0.01, True)])
def test_a_shaky_double_press_does_not_lift_it(asked, wait, shown):
    asked.touch("Cover")
    where = asked.twin.place(LIFT)
    press(asked, *where, wait=wait)
    assert asked.sees(QUESTION) is shown


def test_a_shaky_second_touch_on_its_button_presses_nothing_below(asked):
    for name in ("Not at all", "Several days"):  # what of them lies below the button is as it may be
        asked.touch(name)
    asked.touch("Cover")
    press(asked, *asked.twin.place(LIFT), wait=1)
    for name in ("Several days", "More than half the days", "I'd rather not answer"):
        press(asked, *asked.twin.place(name), wait=0.6)
    assert asked.sees("Question 3 of 10")
    wait_out_the_guard(asked.twin.scene)
    asked.touch("Several days")
    assert asked.sees("Question 4 of 10")


def test_help_stands_below_it_and_shows_nothing_of_the_page(asked):
    asked.touch("Cover")
    assert asked.sees("Get help now")
    asked.touch_at(100, HEIGHT - 20)
    assert asked.sees("Help is here, now.") and not asked.sees(COVERED)
    wait_out_the_guard(asked.twin.scene)
    asked.touch("Back to where I was")
    assert asked.sees("Question 1 of 9")


def test_help_stands_below_the_settings(asked):
    asked.touch("Aa")
    assert asked.sees("Size of the words") and asked.sees("Get help now")
    asked.touch_at(100, HEIGHT - 20)
    assert asked.sees("Help is here, now.") and not asked.sees("Size of the words")
    asked.touch("Aa")  # on the page itself
    assert asked.sees("Get help now")
    asked.touch_at(100, HEIGHT - 20)
    assert asked.sees("Help is here, now.")
    asked.touch("Back to where I was")
    assert asked.sees("Question 1 of 9")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_lift_it_as_touches_do(asked, key):
    asked.touch("Cover")
    for wait, shown in ((0.5, False), (0.5, True), (0.1, True)):
        hit(asked, key, wait)
        assert asked.sees(QUESTION) is shown
    assert asked.sees("Question 1 of 9")


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
    person.touch(LIFT, wait=1)
    assert person.sees("Please talk to someone")


def test_still_there_comes_above_the_cover_and_reveals_nothing(asked, said):
    asked.touch("Cover")
    asked.rest(120)
    assert asked.sees("Still there?") and not asked.sees(QUESTION)
    asked.touch("I need more time", wait=0)
    assert not asked.sees("Still there?") and not asked.sees(QUESTION)
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


def test_the_key_covers_any_page_and_shows_it_again(keyed):
    keyed.window.requestActivate()
    keyed.begins()
    seen = []
    for wait in (0.5, 0.5, 0.5):
        hit(keyed, wait=wait)
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
