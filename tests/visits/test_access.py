"""Without a finger and without an eye: every page by keys, by role and by name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.preferences import THEMES
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock, tour
from kiosk.viewmodels.pages import Page
from tests.visits.robot import wait_out_the_guard

PAGES = (("en", 1.0), ("ru", 2.0))
BUTTONS = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)
MOST_STEPS, MOST_TURNS = 60, 60


class Keyboard:
    """Presses keys, and says in roles and names where they led. It keeps no interface: they die with their page."""

    def __init__(self, scene: PatientScene, clock: Clock) -> None:
        self.scene, self.clock, self.window = scene, clock, scene.window

    def settle(self) -> None:
        self.window.grabWindow()
        for _ in range(4):
            self.scene.app.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.clock.now += 1  # slower than a shaky double press
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def hold(self, key: Qt.Key, text: str = "", repeats: int = 5) -> None:
        """What a key that stays down sends after its first press."""
        for _ in range(repeats):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, True)
                self.scene.app.sendEvent(self.window, event)
        self.settle()

    @property
    def focus(self) -> QQuickItem:
        item = self.window.activeFocusItem()
        assert item
        return item

    def here(self) -> tuple[QAccessible.Role, str]:
        interface = QAccessible.queryAccessibleInterface(self.focus)
        assert interface, self.focus
        return interface.role(), interface.text(QAccessible.Text.Name)

    def go_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        for _ in range(MOST_STEPS):
            if self.here()[1] == name:
                return
            self.press(key)
        raise AssertionError(f"no key leads to {name} from {self.here()}")

    def do(self, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.go_to(name)
        self.press(key)

    def on(self, key: Qt.Key) -> None:
        """To another control: on the way there an arrow may turn the page."""
        before = self.focus
        for _ in range(MOST_TURNS):
            self.press(key)
            if self.focus is not before:
                return

    def round(self, key: Qt.Key) -> list[QQuickItem]:
        """Everything that a key leads to, from where it first led until it comes round."""
        self.on(key)
        found = [self.focus]
        for _ in range(MOST_STEPS):
            self.on(key)
            if self.focus is found[0]:
                return found
            assert self.focus not in found, f"a trap at {self.here()}"
            found.append(self.focus)
        raise AssertionError("it never comes round")


@pytest.fixture
def keys(qapp, library) -> Iterator[Keyboard]:
    QAccessible.setActive(True)
    clock = Clock()
    scene = PatientScene(library, clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    keyboard = Keyboard(scene, clock)
    scene.window.requestActivate()
    keyboard.settle()
    yield keyboard
    scene.app.removeTranslator(scene._translators[scene._spoken])  # else the next scene speaks its language
    scene.window.hide()


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.inherits("QQuickAbstractButton"):
            yield item
        for child in item.childItems():
            yield from controls(child)


def lasting(items: list[QQuickItem]) -> list[QQuickItem]:
    """Without the buttons that turn a page: they come and go with its turns."""
    return [item for item in items if not item.property("turns")]


@pytest.mark.parametrize(("language", "size"), PAGES)
def test_every_page_begins_at_its_heading_and_goes_round(keys, language, size):
    """In reading order: as the controls stand in the tree, both ways, by Tab and by the arrows."""
    for page in tour(keys.scene, keys.clock, language, size):
        keys.settle()
        if page == "cleared":
            continue  # two seconds of nothing to do
        alone = page in ("attract", "covered", "covered-touched", "idle")
        role, name = keys.here()
        assert role in BUTTONS if alone else role == QAccessible.Role.Heading, (page, role, name)
        if page == "idle":
            break  # any key ends it
        for forward, backward in ((Qt.Key.Key_Tab, Qt.Key.Key_Backtab), (Qt.Key.Key_Down, Qt.Key.Key_Up)):
            keys.press(forward)
            next(controls(keys.window.contentItem())).forceActiveFocus()  # where no page is turned, by coming round
            there = keys.round(forward)
            seen = list(controls(keys.window.contentItem()))
            start = seen.index(there[0])
            assert lasting(there) == lasting(seen[start:] + seen[:start]), page
            next(controls(keys.window.contentItem())).forceActiveFocus()
            back = keys.round(backward)
            assert set(lasting(back)) == set(lasting(there)), page


@pytest.mark.parametrize(("language", "size"), PAGES)
def test_every_control_has_a_role_and_a_name(keys, language, size):
    for page in tour(keys.scene, keys.clock, language, size):
        keys.settle()
        for item in controls(keys.window.contentItem()):
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface.role() in BUTTONS, page
            assert interface.text(QAccessible.Text.Name).strip(), page
            assert "Press" in interface.actionInterface().actionNames(), page


@pytest.fixture
def at_home(keys) -> Keyboard:
    keys.press(Qt.Key.Key_Return)
    assert keys.here() == (QAccessible.Role.Heading, "What would help right now?")
    wait_out_the_guard(keys.scene)
    return keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_once_and_its_repeat_presses_nothing(at_home, key):
    at_home.go_to("Check in with yourself")
    at_home.hold(key, " " if key == Qt.Key.Key_Space else "")
    assert at_home.here()[1] == "Check in with yourself"
    at_home.press(key)
    assert at_home.here() == (QAccessible.Role.Heading, "A quiet check-in")


def test_a_held_arrow_goes_one_step(at_home):
    at_home.press(Qt.Key.Key_Down)
    there = at_home.here()
    at_home.hold(Qt.Key.Key_Down)
    assert at_home.here() == there


SETTINGS = "Settings: words, colors, ways to press"


@pytest.mark.parametrize("page", ["home", "question", "support"])
def test_the_settings_hold_the_focus_until_done_and_lose_no_place(at_home, page):
    visit = at_home.scene.kiosk.visit
    if page == "question":
        at_home.do("Check in with yourself")
        at_home.do("Start")
        at_home.do("Several days")
    elif page == "support":
        visit.openSupport()
        at_home.settle()
    heading, before = at_home.here(), visit.held()
    at_home.do(SETTINGS)
    assert at_home.here() == (QAccessible.Role.Heading, "How would you like this screen to be?")
    inside = at_home.round(Qt.Key.Key_Tab)
    names = [QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name) for item in inside]
    assert {"Largest", "White on black", "Español", "Nothing moves on this screen", "Touch or keys", "Done"} <= set(
        names
    )
    assert "Read the pages aloud" not in names  # there is no voice
    for name in ("Largest", "White on black"):
        at_home.do(name)
        assert at_home.here()[1] == name
    at_home.do("Done")
    assert at_home.here() in (heading, (QAccessible.Role.Button, SETTINGS))
    assert visit.held() == replace(before, preferences=replace(before.preferences, text_size=2.0, theme=THEMES[2]))


def test_a_voice_is_offered_where_there_is_one(at_home):
    preferences = at_home.scene.kiosk.visit.preferences
    preferences._speaks = lambda: True
    preferences.changed.emit()
    at_home.do(SETTINGS)
    at_home.do("Read the pages aloud")
    at_home.do("Louder")
    at_home.do("Slower")
    assert (preferences.listening, preferences.volume, preferences.speed) == (True, 6, 75)
    slower = QAccessible.queryAccessibleInterface(at_home.focus)
    assert slower.text(QAccessible.Text.Description) == "How fast: 75 percent"


def test_a_choice_says_whether_it_is_chosen_and_which_of_how_many_it_is(at_home):
    at_home.do(SETTINGS)
    at_home.go_to("Large")
    for chosen in (False, True):
        large = QAccessible.queryAccessibleInterface(at_home.focus)
        assert (large.role(), large.state().checked) == (QAccessible.Role.RadioButton, chosen)
        assert large.text(QAccessible.Text.Description) == "2 of 4"
        at_home.press(Qt.Key.Key_Space)


def test_the_language_stays_in_the_settings_and_so_does_the_focus(at_home):
    at_home.do(SETTINGS)
    at_home.do("Español")
    assert at_home.here() == (QAccessible.Role.RadioButton, "Español")
    assert at_home.scene.kiosk.visit.language == "es"
    at_home.do("Listo")
    assert at_home.scene.kiosk.visit.page == Page.Home


def test_who_asks_for_it_begins_with_how_to_use_this_screen(keys):
    keys.do("Easier to use")
    visit = keys.scene.kiosk.visit
    assert keys.here() == (QAccessible.Role.Heading, "How would you like to use this screen?")
    wait_out_the_guard(keys.scene)
    for name in ("Bigger words", "White words on black"):
        keys.do(name)
    assert (visit.preferences.textSize, visit.preferences.scheme) == (1.6, THEMES.index("high-contrast-dark"))
    keys.do("Bigger words")
    assert visit.preferences.textSize == 1.0
    keys.do("Keys or switches")
    assert keys.here() == (QAccessible.Role.RadioButton, "Touch or keys")
    keys.do("One switch: the screen moves on by itself, the switch presses")
    keys.do("Later")
    assert (visit.preferences.switches, visit.preferences.scanSeconds) == (1, 3.0)
    keys.do("Done")
    keys.do("Just go on")
    assert visit.page == Page.Home


def visit_to_result(keys: Keyboard) -> None:
    keys.do("Check in with yourself")
    keys.do("Start", Qt.Key.Key_Space)
    for number in range(1, 9):
        assert keys.here()[0] == QAccessible.Role.Heading
        keys.do("Several days" if number % 2 else "I'd rather not answer")
    keys.do("Nearly every day")
    assert keys.here() == (QAccessible.Role.Heading, "Thank you for saying so. You are not alone with this.")
    keys.do("Go on")
    keys.do("Somewhat difficult", Qt.Key.Key_Space)
    assert keys.here() == (QAccessible.Role.Heading, "Your answers")
    keys.do("See my result")


def test_a_whole_visit_by_keys(at_home):
    visit_to_result(at_home)
    visit = at_home.scene.kiosk.visit
    assert visit.page == Page.Result
    assert at_home.here() == (QAccessible.Role.Heading, visit.checkIn.result.title)
    at_home.do("Finish & clear")
    assert at_home.scene.kiosk.over


def test_the_cover_holds_the_focus(at_home):
    visit_to_result(at_home)
    at_home.do("Cover")
    assert at_home.here() == (QAccessible.Role.Button, "Show again")
    assert len(at_home.round(Qt.Key.Key_Tab)) == 2  # and help
    at_home.do("Show again")
    assert not at_home.scene.kiosk.visit.cover.on
    assert at_home.here()[0] == QAccessible.Role.Heading


def idle(keys: Keyboard) -> None:
    keys.clock.now += 130
    keys.scene.kiosk.tick()
    keys.settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_A])
def test_any_key_keeps_the_visit_and_does_nothing_else(at_home, key):
    at_home.do("Check in with yourself")
    at_home.go_to("Start")
    kiosk = at_home.scene.kiosk
    for _ in range(12):  # WCAG 2.2.1: ten times at least
        idle(at_home)
        assert kiosk.countdown
        assert at_home.here() == (QAccessible.Role.Button, "I need more time")
        at_home.hold(key)
        assert kiosk.countdown
        at_home.press(key)
        assert not kiosk.countdown
        assert kiosk.visit.page == Page.Introduction
        assert at_home.here()[1] == "Start"


def test_the_order_test_can_fail(keys):
    """A control that no key reaches is missed."""
    item = list(controls(keys.window.contentItem()))[1]
    item.setActiveFocusOnTab(False)
    assert item not in keys.round(Qt.Key.Key_Tab)
