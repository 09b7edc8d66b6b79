"""The countdown told to a screen reader, and what it must not come to while "Still there?" covers the page."""

import pytest
from PySide6.QtGui import QAccessible

from tests.visits.robot import Twin, _walk
from tests.visits.test_cover import QUESTION, heard
from tests.visits.test_words import Person, to_the_questions

SUPPORT, ASK, COUNT = 300, 120, 45


def alerts(interface):
    """What stands in the accessible tree as an alert."""
    if interface.role() == QAccessible.Role.AlertMessage:
        yield interface.text(QAccessible.Text.Name)
    for index in range(interface.childCount()):
        yield from alerts(interface.child(index))


def told(person):
    person.twin.settle()
    return [text for text in alerts(QAccessible.queryAccessibleInterface(person.window)) if text]


@pytest.fixture(autouse=True)
def screen_reader():
    QAccessible.setActive(True)


@pytest.fixture
def on_support(person):
    person.begins()
    person.touch("Get help now")
    return person


def test_support_tells_its_countdown_when_it_begins_and_when_little_is_left(on_support):
    assert told(on_support) == []
    on_support.rest(SUPPORT)
    begins = f"Still there? This screen clears itself in {COUNT} seconds. Touch it to stay."
    assert told(on_support) == [begins]
    on_support.rest(1)
    assert told(on_support) == [begins]  # not every second
    for left in (20, 10, 5):
        on_support.rest(told_left(on_support) - left)
        assert told(on_support) == [begins.replace(str(COUNT), str(left))]
    on_support.touch_at(600, 300)
    assert told(on_support) == []


def told_left(person):
    return person.twin.scene.kiosk.countdown


def test_one_second_is_one_second(on_support):
    on_support.rest(SUPPORT)
    on_support.rest(COUNT - 1)
    assert on_support.sees("in 1 second.") and not on_support.sees("1 seconds")


def test_still_there_says_why_and_how_long(person):
    to_the_questions(person)
    person.rest(ASK)
    why = "To keep your visit private, this screen clears itself in {} second"
    assert told(person) == ["Still there? " + why.format(f"{COUNT}") + "s."]
    person.rest(COUNT - 1)
    assert person.sees(why.format(1) + ".")


def test_nothing_of_the_page_can_be_heard_below_still_there(person):
    to_the_questions(person)
    assert QUESTION in heard(person)
    person.rest(ASK)
    assert not {QUESTION, "Not at all", "Question 1 of 9"} & heard(person)
    assert {"Still there?", "I need more time", "Clear it now"} <= heard(person)
    person.touch("I need more time", wait=0)
    assert QUESTION in heard(person) and "Still there?" not in heard(person)


def test_whoever_stays_is_where_they_were(library, qapp):
    twin = Twin(library)
    person = Person(twin)
    person.begins()
    visit = twin.scene.kiosk.visit
    visit.preferences.setTextSize(2.0)
    visit.openGuide("burnout-or-depression")
    twin.settle()
    person.touch("More ›")
    place = read_at(person)
    assert place > 0
    person.rest(ASK)
    person.touch("I need more time", wait=0)
    assert read_at(person) == place
    twin.close()


def read_at(person):
    """How far the page has been turned."""
    person.twin.settle()
    (page,) = (item for item in _walk(person.window.contentItem()) if item.property("contentY") is not None)
    return page.property("contentY")
