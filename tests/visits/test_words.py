"""Whole visits through the real window, by the words that people see, with a clock that the test moves."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.viewmodels.kiosk import Said
from tests.visits.robot import HEIGHT, WIDTH, Twin, _walk, wait_out_the_guard

NINE = ("Not at all", "Several days", "More than half the days", "Nearly every day")


class Person:
    """Touches words, and sees words."""

    def __init__(self, twin: Twin) -> None:
        self.twin, self.window, self.clock = twin, twin.scene.window, twin.clock

    def touch_at(self, x: int, y: int) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        QTest.qWait(50)  # the count of questions follows the frame

    def touch(self, words: str, wait: float = 1.0) -> None:
        self.clock.now += wait
        while self.twin.below_the_fold(words):
            self.touch_at(*self.twin.place("More ›"))
        self.touch_at(*self.twin.place(words))

    def rest(self, seconds: float) -> None:
        self.clock.now += seconds
        self.twin.scene.kiosk.tick()
        self.twin.settle()

    def sees(self, words: str) -> bool:
        return any(words in str(item.property("text") or "") for item in _walk(self.window.contentItem()))

    def begins(self, words: str = "English") -> None:
        self.touch(words)
        wait_out_the_guard(self.twin.scene)

    def answers(self, *choices: str) -> None:
        for choice in choices:
            self.touch(choice)


@pytest.fixture
def said():
    return []


@pytest.fixture
def person(library, qapp, said, monkeypatch):
    monkeypatch.setattr("tests.visits.robot.PatientScene", _telling(said))
    twin = Twin(library)
    yield Person(twin)
    twin.close()


def _telling(said):
    from kiosk.scene import PatientScene

    return lambda library, clock, _: PatientScene(library, clock, said.append)


def to_the_questions(person: Person) -> None:
    person.begins()
    person.touch("Check in with yourself")
    person.touch("Start")


def test_the_waking_touch_presses_nothing(person, said):
    person.twin.settle()
    x, y = WIDTH // 3, HEIGHT // 2
    person.touch_at(x, y)
    person.touch_at(x, y)  # a second one of a shaky hand, where the check-in's card now stands
    assert person.sees("What would help right now?")
    assert said == [Said.BEGAN]


def test_nine_answers_lead_to_a_result_in_words(person):
    to_the_questions(person)
    person.answers(*["Several days"] * 8, "Not at all", "Somewhat difficult")
    assert person.sees("Your answers")
    person.touch("See my result")
    assert person.sees("Your mood answers are below the usual line today")
    assert person.sees("This is not a diagnosis")
    assert not person.sees("Low mood, last 2 weeks: 8 of 27")
    person.touch("Show the numbers")
    assert person.sees("Low mood, last 2 weeks: 8 of 27")


@pytest.mark.parametrize("answer", NINE[1:])
def test_item_nine_opens_support_before_anything_else(person, answer):
    to_the_questions(person)
    person.answers(*["Not at all"] * 8, answer)
    assert person.sees("You are not alone with this")
    assert person.sees("988")
    assert person.sees("told nobody")
    assert not person.sees("Your answers")


def test_item_nine_not_at_all_goes_on(person):
    to_the_questions(person)
    person.answers(*["Not at all"] * 9)
    assert person.sees("Your answers")


def test_back_and_rather_not(person):
    to_the_questions(person)
    person.answers("Nearly every day", "I'd rather not answer")
    assert person.sees("Question 3 of 10")
    person.touch("‹ Back")
    assert person.sees("Question 2 of 10")
    person.answers("Not at all", *["Not at all"] * 7, "Not difficult at all")
    person.touch("See my result")
    assert person.sees("Some answers are worth talking about")


def test_a_shaky_double_press_answers_one_question(person):
    to_the_questions(person)
    person.touch("Several days")
    person.touch("Several days", wait=0.3)
    assert person.sees("Question 2 of 10")


def test_the_language_changes_in_the_middle_and_keeps_the_answers(person):
    to_the_questions(person)
    person.answers("Several days")
    for word in ("English", "Español", "Listo"):  # the bar's button, the choice, and back
        person.touch(word)
    assert person.sees("Se ha sentido decaído")
    assert person.sees("Pregunta 2 de 10")
    for word in ("Español", "English", "Done"):
        person.touch(word)
    person.touch("‹ Back")
    assert person.sees("Little interest or pleasure")


def test_still_there_asks_counts_and_lets_go(person, said):
    person.rest(10_000)
    assert person.sees("Worn out")  # nobody is here: nothing to ask
    person.begins()
    person.rest(119)
    assert not person.sees("Still there?")
    person.touch_at(640, 160)
    for _ in range(12):  # as often as wanted
        person.rest(120)
        assert person.sees("in 45 seconds")
        person.touch("I need more time")
        assert not person.sees("Still there?")
    person.rest(164)
    assert person.sees("in 1 second.")
    assert said == [Said.BEGAN]
    person.rest(1)
    assert said == [Said.BEGAN, Said.OVER]
    assert not person.sees("What would help")


def test_a_touch_anywhere_keeps_the_visit_and_presses_nothing_below(person):
    to_the_questions(person)
    x, y = person.twin.place("Several days")
    person.rest(130)
    assert person.sees("Still there?")
    assert not person.sees("Several days")  # the next chair reads no question under the cover
    person.touch_at(20, HEIGHT - 20)  # where "Get help now" stands below
    assert not person.sees("Still there?")
    assert person.sees("Question 1 of 9")
    person.touch_at(x, y)
    assert person.sees("Question 2 of 10")


def test_clear_it_now_clears_it(person, said):
    person.begins()
    person.rest(130)
    person.touch("Clear it now", wait=0)
    assert said[-1] == Said.OVER


def test_finish_and_clear_leaves_nothing_on_screen(person, said):
    to_the_questions(person)
    person.touch("Finish & clear")
    assert said == [Said.BEGAN, Said.OVER]
    assert not any(person.sees(words) for words in ("Finish", "Question", "Several"))


def test_all_clear_stands_before_the_loop(person):
    person.twin.scene.kiosk.attract.start(cleared=True)
    person.twin.settle()
    assert person.sees("All clear.")
    person.touch_at(600, 300)
    assert person.sees("Worn out")
    assert not person.sees("All clear.")


def test_item_nine_alone_is_never_talked_down(person):
    to_the_questions(person)
    person.answers(*["Not at all"] * 8, "Several days")
    person.touch("Go on")
    person.answers("Not difficult at all")
    person.touch("See my result")
    assert person.sees("Please talk to someone here today")
    assert not person.sees("below the usual line")
    person.touch("Get help now")
    assert person.sees("Help is here, now.")


def test_a_chosen_answer_is_marked_on_coming_back(person):
    to_the_questions(person)
    person.answers("Several days")
    person.touch("‹ Back")
    marked = [name for name in NINE if person.twin.button(name).property("chosen")]
    assert marked == ["Several days"]


def test_closing_the_window_ends_the_visit(person, said):
    person.begins()
    person.window.close()
    person.twin.settle()
    assert said == [Said.BEGAN, Said.OVER]
    assert person.window.isVisible()


def test_a_held_key_does_not_keep_a_visit(person):
    person.begins()
    person.clock.now += 119
    QTest.sendKeyEvent(QTest.KeyAction.Press, person.window, Qt.Key.Key_F5, "", Qt.KeyboardModifier.NoModifier, -1)
    person.clock.now += 119
    for _ in range(3):
        repeat = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(person.window, repeat)
        repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(person.window, repeat)
    person.rest(2)
    assert person.sees("Still there?")
