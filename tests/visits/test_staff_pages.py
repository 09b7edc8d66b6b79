"""The staff's pages and the notices in their windows: whole on each screen, by touch, by keys and by a badge."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.core.preferences import THEMES
from kiosk.fakedesk import FACTS, TODAY, UNWELL, FakeDesk
from kiosk.library.compiler import compile_library
from kiosk.notices import About, reasons
from kiosk.noticescene import NoticeScene, told
from kiosk.settings import Settings
from kiosk.staffscene import StaffScene
from kiosk.tables import Staff
from kiosk.tour import Clock
from kiosk.tour_of_staff import on_screen, pages
from kiosk.viewmodels.staff import StaffViewModel
from tests.audit.matrix import SCREENS, SMALL
from tests.audit.sights import is_control, sights
from tests.audit.turning import settle, walked

Page = StaffViewModel.Page
WALKS = [
    ("1024x600 at 7", "es", "light"),
    ("1024x600 at 7", "en", "high-contrast-dark"),
    ("800x1280 at 10.1", "es", "light"),
    ("1920x1080 at 15.6", "en", "dark"),
]
SIX_LANGUAGES = ("en", "es", "pt", "fr", "ru", "ar")  # the walker takes a Chinese sentence for one word


class Desk:
    """A staff window, with everything that stands behind it."""

    def __init__(self, library, screen="1280x800 at 10.1", language="en", theme="light", facts=FACTS):
        self.desk, self.clock = FakeDesk(), Clock()
        settings = structs.replace(library.settings, staff=Staff(language=language))
        self.scene = StaffScene(
            replace(library, settings=settings), self.desk, lambda: facts, self.clock, lambda: TODAY
        )
        self.staff = self.scene.staff
        self.window = on_screen(self.scene, *SCREENS[screen], THEMES.index(theme))
        self.window.requestActivate()
        settle()

    def type(self, *keys):
        for key in keys:
            QTest.keyClick(self.window, key)
        settle()

    def press(self, name):
        self.window.grabWindow()
        button = next(s for s in sights(self.window) if is_control(s.item) and s.item.property("text") == name)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=button.rect.center().toPoint())
        settle()

    def come_in(self):
        self.staff.start()
        self.type(*"4711", Qt.Key.Key_Return)
        assert self.staff.page == Page.Overview
        self.desk.asked.clear()

    def close(self):
        self.scene.close()
        self.window.hide()


@pytest.fixture
def open_desk(qapp, library):
    opened = []

    def open_(*args, **more):
        QAccessible.setActive(True)
        opened.append(Desk(library, *args, **more))
        return opened[-1]

    yield open_
    for desk in opened:
        desk.close()


@pytest.mark.parametrize("screen, language, theme", WALKS)
def test_every_page_of_staff_is_whole(open_desk, screen, language, theme):
    desk = open_desk(screen, language, theme, facts=(*UNWELL, *FACTS))
    found = {}
    for page in pages(desk.scene):
        settle()
        colors = page == "staff-morning-colors"
        found[page] = [fault for fault in walked(desk.window, SMALL, THEMES.index(theme)) if not colors]
    assert len(found) == 18
    assert {page: faults for page, faults in found.items() if faults} == {}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("about", About)
def test_every_notice_is_whole(qapp, screen, about):
    library = compiled(SIX_LANGUAGES)
    for reason in reasons(SIX_LANGUAGES) if about is About.PAUSED else ({},):
        scene = NoticeScene(Clock(), lambda: None, about, {"reason": reason, "until": 42}, library)
        on_screen(scene, *SCREENS[screen])
        settle()
        assert walked(scene.window, SMALL) == []
        scene.window.hide()


def compiled(tags):
    return replace(compile_library(Settings()), words=dict.fromkeys(tags))


@pytest.mark.parametrize("said", [b"", b"[]", b"\xff", b'{"reason": {"xx": "?"}}'])
def test_a_notice_stands_whatever_the_keeper_has_written(qapp, said):
    scene = NoticeScene(Clock(), lambda: None, About.PAUSED, told(said))
    assert scene.loaded and scene.page.large.rowCount() == 2


def test_staff_come_in_from_a_pause_by_the_corner_and_not_while_it_is_wiped(qapp):
    for about, comes in ((About.PAUSED, 1), (About.CLEANING, 0)):
        clock, came = Clock(), []
        scene = NoticeScene(clock, lambda came=came: came.append(1), about, {"until": 60})
        window = on_screen(scene, *SCREENS["1280x800 at 10.1"])
        settle()
        place = window.contentItem().mapToScene(window.contentItem().boundingRect().topRight()).toPoint()
        place.setX(place.x() - 20)
        place.setY(20)
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=place)
        clock.now += 3
        if scene.page.door:
            scene.page.door.tick()
        assert len(came) == comes
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=place)
        window.hide()


def test_a_badge_opens_whatever_has_the_focus(open_desk):
    desk = open_desk()
    desk.desk.answers["unlock"] = {"open": False, "wait": 0, "left": 5}
    desk.staff.start()
    desk.type(Qt.Key.Key_Tab, Qt.Key.Key_Tab, *"00AB1234", Qt.Key.Key_Return)
    assert [more["pin"].upper() for _, more in desk.desk.asked] == ["", "00AB1234"]
    assert desk.staff.page == Page.Pin and desk.staff.pin.typed == 0


def test_a_badge_that_is_read_so_fast_that_keys_seem_held_is_read_whole(open_desk):
    desk = open_desk()
    desk.staff.start()
    for key, text, repeats in ((Qt.Key.Key_4, "4", False), (Qt.Key.Key_4, "4", True), (Qt.Key.Key_Return, "\r", True)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeats)
        desk.scene.app.sendEvent(desk.window, event)
    assert desk.staff.pin.typed == 2 and len(desk.desk.asked) == 1  # Enter held down is no Enter


def test_the_pad_is_pressed_by_touch_and_by_keys(open_desk):
    desk = open_desk()
    desk.staff.start()
    for key in "471":
        desk.press(key)
    desk.press("Delete")
    desk.press("1")
    desk.press("1")
    assert desk.staff.pin.typed == 4
    desk.press("OK")
    assert desk.staff.page == Page.Overview


SIX = ["Clear now", "Out of order", "Cleaning", "Sound & screen", "Update content", "Restart"]


def test_the_six_actions_stand_on_the_staff_page_and_do_what_they_say(open_desk):
    desk = open_desk()
    desk.come_in()
    for name, asked in (("Clear now", "clear"), ("Restart", "restart")):
        desk.press(name)
        assert desk.desk.asked[-1][0] == asked
    for name, page in zip(SIX[1:5], (Page.OutOfOrder, Page.Cleaning, Page.SoundScreen, Page.Content), strict=True):
        desk.press(name)
        assert desk.staff.page == page
        desk.press("‹ Back")
        assert desk.staff.page == Page.Overview
    desk.press("Back to patients")
    assert desk.desk.asked[-1][0] == "leave"


def test_out_of_order_with_a_typed_reason_by_touch(open_desk):
    desk = open_desk()
    desk.come_in()
    for name in ("Out of order", "Write another reason", "H", "i", "Space", "123?", "5", "Space", "p", "m"):
        desk.press(name)
    desk.press("Show this notice")
    assert desk.desk.asked[-1][1]["reason"]["en"] == "Hi 5 pm"


def test_a_touch_and_a_key_keep_the_page_open(open_desk):
    desk = open_desk()
    desk.come_in()
    empty = QPoint(5, 5)
    for touch in (
        lambda: QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=empty),
        lambda: desk.type(Qt.Key.Key_Tab),
    ):
        desk.staff.touch()
        desk.clock.now += 59
        touch()
        desk.clock.now += 2
        desk.staff.tick()
        assert "leave" not in [word for word, _ in desk.desk.asked]
    desk.clock.now += 60
    desk.staff.tick()
    assert desk.desk.asked[-1][0] == "leave"
