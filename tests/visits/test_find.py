"""Finding a guide in the real window: by touch, by keys, and by role and name, as a screen reader meets it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock
from kiosk.viewmodels.pages import Page
from tests.audit.sights import sights
from tests.viewmodels.shelves import Shelf
from tests.visits.robot import wait_out_the_guard
from tests.visits.test_access import Keyboard

REAL = (
    "burnout-or-depression",
    "emotional-exhaustion",
)  # only these can be opened: the pages behind them are the shipped
ENGLISH = [
    (REAL[0], "Sleep and stress", "Why stress keeps you awake", "Sleep", ("I can't sleep",)),
    *[(REAL[1], f"Guide number {n}", f"What it says {n}", "Work", (f"I ask {n}",)) for n in range(13)],
]
SPANISH = [(REAL[0], "El sueño y el estrés", "Lo que quita el sueño", "Sueño", ("No puedo dormir",))]


class Reader(Keyboard):
    """Keys and touches, and the names and roles of what is on screen."""

    def names(self, role: QAccessible.Role) -> list[str]:
        return [name for kind, name in map(met, self.items()) if kind == role]

    def items(self) -> list[QQuickItem]:
        self.settle()
        return [item for item in shown(self.window.contentItem()) if QAccessible.queryAccessibleInterface(item)]

    def touch(self, name: str) -> None:
        self.clock.now += 1
        item = next(item for item in self.items() if met(item) == (QAccessible.Role.Button, name))
        place = item.mapRectToScene(item.boundingRect()).center().toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def type(self, letters: str) -> None:
        for letter in letters:
            QTest.keyClick(self.window, letter)
        self.settle()

    @property
    def visit(self):
        return self.scene.kiosk.visit


def met(item: QQuickItem) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role(), interface.text(QAccessible.Text.Name)


def shown(item: QQuickItem):
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from shown(child)


@pytest.fixture
def reader(qapp, library):
    QAccessible.setActive(True)
    clock = Clock()
    stocked = Shelf({"en": ENGLISH, "es": SPANISH}, library.shelf)
    scene = PatientScene(replace(library, shelf=stocked), clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    reader = Reader(scene, clock)
    scene.window.requestActivate()
    scene.kiosk.begin("en")
    reader.settle()
    wait_out_the_guard(scene)
    yield reader
    scene.close()
    scene.window.hide()


@pytest.fixture
def searching(reader):
    reader.touch("Read")
    reader.touch("Search")
    assert reader.here() == (QAccessible.Role.Heading, "Search")
    return reader


def test_letters_touched_on_the_pad_find_and_open_a_guide(searching):
    for letter in "SLEE":
        searching.touch(letter)
    assert searching.names(QAccessible.Role.Heading) == ["Guides found: 1"]
    assert "Typed: slee" in searching.names(QAccessible.Role.StaticText)
    searching.touch("Sleep and stress")
    assert searching.visit.page == Page.Guide
    searching.touch("Back")
    assert "Typed: slee" in searching.names(QAccessible.Role.StaticText)
    assert searching.here() == (QAccessible.Role.Button, "Sleep and stress")


def test_delete_and_clear(searching):
    for key in ("N", "O", "Space", "Space", "Q"):
        searching.touch(key)
    assert searching.visit.find.typed == "no q"
    searching.touch("Delete the last letter")
    searching.touch("Delete the last letter")
    assert searching.visit.find.typed == "no"
    searching.touch("Clear all letters")
    assert searching.here()[1] == "Clear all letters"
    assert searching.names(QAccessible.Role.Heading) == ["Search"]


def test_keys_type_wherever_the_focus_is(searching):
    searching.type("guide")
    searching.touch("N")  # now the focus is on the pad, and a space must not press its key again
    searching.type("u")
    assert searching.here()[0] == QAccessible.Role.Heading
    searching.type("mber 7x")
    assert searching.visit.find.typed == "guidenumber 7x"
    searching.press(Qt.Key.Key_Backspace)
    assert searching.visit.find.typed == "guidenumber 7"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_after_typing_one_key_leads_to_the_first_result(searching, key):
    searching.type("number 7")
    searching.press(key)
    assert searching.here() == (QAccessible.Role.Button, "Guide number 7")
    searching.press(Qt.Key.Key_Return)
    assert searching.visit.page == Page.Guide


def test_a_key_that_is_held_types_once_and_a_shortcut_not_at_all(searching):
    searching.press(Qt.Key.Key_A)
    searching.hold(Qt.Key.Key_A, "a")
    assert searching.visit.find.typed == "a"
    searching.hold(Qt.Key.Key_Backspace)
    searching.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    searching.press(Qt.Key.Key_Escape)
    searching.press(Qt.Key.Key_Delete)
    assert searching.visit.find.typed == "a"


def test_letters_type_nothing_on_other_pages(reader):
    reader.touch("Read")
    reader.type("sleep")
    assert reader.visit.find.typed == ""


def test_nothing_found_says_so_and_leads_on(searching):
    searching.type("zzzz")
    assert searching.names(QAccessible.Role.Heading) == ["Nothing found"]
    assert any(name.startswith("We have no guide") for name in searching.names(QAccessible.Role.StaticText))
    searching.touch("Get help")
    assert searching.visit.page == Page.Support
    searching.touch("Back")
    searching.touch("Choose a question")
    assert searching.visit.page == Page.Guides


def test_twelve_results_at_most_and_the_last_is_reached_by_more(searching):
    searching.type("guide")
    assert searching.names(QAccessible.Role.Heading) == ["The 12 best guides"]
    for _ in range(8):
        if "More" not in searching.names(QAccessible.Role.Button):
            break
        searching.touch("More")
    last = next(s for s in sights(searching.window) if s.item.property("text") == "Guide number 11")
    assert last.view.height() >= last.rect.height() - 1


def test_going_home_forgets_what_was_typed(searching):
    searching.type("sleep")
    searching.touch("Home")
    searching.touch("Read")
    searching.touch("Search")
    assert searching.visit.find.typed == ""


def test_search_offers_the_cover_and_lists_do_not(reader):
    reader.touch("Read")
    assert "Cover" not in reader.names(QAccessible.Role.Button)
    reader.touch("Search")
    reader.type("dark thoughts")
    reader.touch("Cover")
    assert "dark thoughts" not in " ".join(name for _, name in map(met, reader.items()))


def test_spanish_has_its_own_letters(searching):
    searching.visit.setLanguage("es")
    for letter in ("S", "U", "E", "Ñ", "O"):
        searching.touch(letter)
    searching.touch("El sueño y el estrés")
    assert searching.visit.page == Page.Guide


def test_a_question_leads_to_its_guide_and_back_to_its_card(reader):
    reader.touch("Read")
    reader.touch("More questions")
    assert reader.here() == (QAccessible.Role.Heading, "What is on your mind?")
    reader.touch("Earlier")
    reader.touch("I can't sleep")
    assert reader.visit.page == Page.Guide
    reader.touch("Back")
    assert reader.here() == (QAccessible.Role.Button, "I can't sleep")


def test_a_topic_says_how_many_guides_it_has_and_lists_them(reader):
    reader.touch("Read")
    reader.touch("Topics")
    work = next(item for item in reader.items() if met(item)[1] == "Work")
    assert QAccessible.queryAccessibleInterface(work).text(QAccessible.Text.Description) == "Guides: 13"
    reader.touch("Work")
    assert reader.here() == (QAccessible.Role.Heading, "Work")
    reader.touch("More guides")
    assert "Guide number 5" in reader.names(QAccessible.Role.Button)
