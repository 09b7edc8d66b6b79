"""The reading page as it is touched, heard and seen: a guide with every block, on every kind of screen."""

from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.library.compiler import compile_library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.settings import Settings
from kiosk.tour import Clock
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.sights import is_control, sights
from tests.audit.turning import flickable, items, press, settle, walked
from tests.viewmodels.test_guide import STACK, rows


@pytest.fixture(scope="module")
def stocked():
    library = compile_library(Settings(), STACK)
    library.shelf._today = lambda: date(2026, 1, 1)
    return library


@contextmanager
def reading(stocked, screen="1280x800 at 10.1", language="en", text_size=1.0, opened=(), name="every-block"):
    scene = PatientScene(stocked, Clock(), lambda said: None)
    prepare(scene, *SCREENS[screen])
    try:
        scene.kiosk.attract.start(cleared=True)
        scene.kiosk.begin(language)
        scene.kiosk.visit.preferences.setTextSize(text_size)
        scene.kiosk.visit.openGuide(name)
        settle()
        for row in rows(scene.kiosk.visit.guide):
            if row["kind"] in opened:
                scene.kiosk.visit.guide.fold(row["at"])
        settle()
        scene.window.grabWindow()
        yield scene
    finally:
        scene.close()
        scene.window.hide()


def control(scene, text):
    return next(s.item for s in sights(scene.window) if is_control(s.item) and s.item.property("text") == text)


def texts(scene):
    return [
        str(item.property("text")).replace("\u200b", "")
        for item in items(scene.window.contentItem())
        if item.inherits("QQuickText")
    ]


def heard(scene):
    """Names in the accessible tree."""
    found = []

    def walk(interface):
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child:
                found.append(child.text(QAccessible.Text.Name))
                walk(child)

    walk(QAccessible.queryAccessibleInterface(scene.window))
    return found


LANGUAGES, TEXT_SIZES = ("en", "es"), tuple(CAPITALS)
TOO_MANY_TURNS = "1024x600 at 7", 2.0  # whole, but it takes long
KINDS = [(screen, language, size) for screen in SCREENS for language in LANGUAGES for size in TEXT_SIZES]
TOURS = [tour for tour in KINDS if (tour[0], tour[2]) != TOO_MANY_TURNS]


@pytest.mark.parametrize(("screen", "language", "text_size"), TOURS)
def test_every_block_is_whole(qapp, stocked, screen, language, text_size):
    with reading(stocked, screen, language, text_size, ("question", "sources")) as scene:
        assert walked(scene.window, CAPITALS[text_size]) == []


ANSWER = "It may be, or it may not. A clinician can help you find out."


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, None])
def test_a_question_opens_in_its_place_and_keeps_the_focus(qapp, stocked, key):
    with reading(stocked) as scene:
        question, page = control(scene, "Is this depression?"), flickable(scene.window)
        question.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        settle()
        where, place, height = page.property("contentY"), question.mapToScene(QPointF(0, 0)), question.height()
        assert ANSWER not in heard(scene)
        assert interface(question).state().checked == 0

        def press():
            QTest.keyClick(scene.window, key) if key else question.click()
            settle()
            scene.window.grabWindow()

        longer = page.property("contentHeight")
        press()
        assert ANSWER in heard(scene) and page.property("contentHeight") > longer
        assert (page.property("contentY"), question.mapToScene(QPointF(0, 0)), question.height()) == (
            where,
            place,
            height,
        )
        assert scene.window.activeFocusItem() == question
        assert interface(question).state().checked == 1
        assert "below" in interface(question).text(QAccessible.Text.Description)
        press()
        assert ANSWER not in heard(scene) and page.property("contentHeight") == longer
        assert scene.window.activeFocusItem() == question


def interface(item):
    return QAccessible.queryAccessibleInterface(item)


def test_a_section_s_sources_are_one_press_away(qapp, stocked):
    with reading(stocked) as scene:
        listed = "2.  Kroenke K, Spitzer RL, Williams JBW. The PHQ-9. Journal of General Internal Medicine. 2001"
        assert listed not in texts(scene)
        control(scene, "+  Sources 1, 2").click()
        settle()
        assert texts(scene).count(listed) == 1
        assert "PMID 11556941, doi 10.1046/j.1525-1497.2001.016009606.x" in texts(scene)
        control(scene, "Show the sources").click()
        settle()
        assert texts(scene).count(listed) == 2


def test_a_picture_is_drawn_and_named(qapp, stocked):
    with reading(stocked) as scene:
        image = next(item for item in items(scene.window.contentItem()) if item.inherits("QQuickImage"))
        assert interface(image).role() == QAccessible.Role.Graphic
        assert interface(image).text(QAccessible.Text.Name).startswith("A drawing of one slow breath")
        assert image.width() == round(110 * scene.window.property("pxPerMm")) and image.height() < image.width()
        flickable(scene.window).setProperty("contentY", image.mapToItem(flickable(scene.window), QPointF(0, 0)).y())
        settle()
        corner = image.mapToScene(QPointF(image.width() / 2, image.height() * 0.05))
        assert scene.window.grabWindow().pixelColor(corner.toPoint()).name() == "#e2eee7"


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_picture_is_never_wider_than_the_column_nor_higher_than_the_page(qapp, stocked, screen, text_size):
    with reading(stocked, screen, text_size=text_size) as scene:
        found = [item for item in items(scene.window.contentItem()) if item.inherits("QQuickImage")]
        assert len(found) == 2
        for image in found:
            assert (
                0 < image.width() <= image.parentItem().width() and image.height() <= flickable(scene.window).height()
            )


@pytest.mark.parametrize("screen", ["1280x800 at 10.1", "1920x1080 at 15.6"])
def test_the_page_says_which_part_is_being_read(qapp, stocked, screen):
    with reading(stocked, screen) as scene:
        assert "1 of 8" in texts(scene) and "Part 1 of 8" in heard(scene)
        control(scene, "Steps").click()
        settle()
        assert "3 of 8" in texts(scene)
        page = flickable(scene.window)
        page.setProperty("contentY", page.property("contentHeight") - page.height())
        settle()
        assert "8 of 8" in texts(scene)


def test_a_card_leads_to_the_other_guide_and_back(qapp, stocked):
    with reading(stocked) as scene:
        link = control(scene, "Another guide: sleep and stress")
        link.forceActiveFocus()  # scrolled into view
        settle()
        was = flickable(scene.window).property("contentY")
        link.click()
        settle()
        assert scene.kiosk.visit.guide.title == "Another guide" and flickable(scene.window).property("contentY") == 0
        scene.kiosk.visit.back()
        settle()
        assert scene.kiosk.visit.guide.title == "Every block of a guide"
        assert was > 0 and flickable(scene.window).property("contentY") == pytest.approx(was, abs=2)


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_way_over_support_leads_back_to_the_place(qapp, stocked, size):
    with reading(stocked, text_size=size) as scene:
        visit = scene.kiosk.visit
        for turn in (1, 2):
            press(scene.window, "More ›")
            was = flickable(scene.window).property("contentY")
            visit.openSupport()
            settle()
            visit.back()
            settle()
            assert was > 0 and flickable(scene.window).property("contentY") == pytest.approx(was, abs=2), turn
        visit.goHome()
        visit.openGuide("every-block")
        settle()
        assert flickable(scene.window).property("contentY") == 0


def test_a_guide_that_nobody_reviewed_says_nothing_of_a_review(qapp, stocked):
    with reading(stocked) as scene:
        assert "Reviewed by Dr. Ana Rivera on November 20, 2026" in texts(scene)
    with reading(stocked, name="another") as scene:
        assert not [text for text in texts(scene) if "eview" in text] and "Written January 1, 2025" in texts(scene)
        assert "Show the sources" not in texts(scene)


def test_a_list_of_sections_stands_beside_the_page_where_there_is_room(qapp, stocked):
    with reading(stocked, "1920x1080 at 15.6") as scene:
        steps = control(scene, "Steps")
        assert steps.mapToScene(QPointF(0, 0)).x() < 20 * scene.window.property("pxPerMm")
        steps.click()
        settle()
        assert interface(control(scene, "Steps")).text(QAccessible.Text.Description) == "You are reading it"


@pytest.mark.parametrize("screen", ["1280x800 at 10.1", "1920x1080 at 15.6"])
def test_no_block_leaves_a_hole(qapp, stocked, screen):
    """What is not shown, such as the ways on where a list stands beside the page, takes no room."""
    with reading(stocked, screen) as scene:
        column = flickable(scene.window).property("contentItem").childItems()[0]
        shown = [item for item in column.childItems() if item.isVisible() and not item.inherits("QQuickRepeater")]
        assert len(shown) > 30 and [item for item in shown if item.height() == 0] == []
        words = [item for item in items(column) if item.inherits("QQuickText")]
        assert len(words) > 30 and [item for item in words if not item.property("text")] == []


@pytest.mark.parametrize(
    ("screen", "size", "stacked"), [("1280x800 at 10.1", 1.0, False), ("800x1280 at 10.1", 2.0, True)]
)
def test_a_table_of_two_columns_stacks_where_it_is_narrow(qapp, stocked, screen, size, stacked):
    with reading(stocked, screen, text_size=size) as scene:
        said = texts(scene)
        assert ("When you may notice" in said) is not stacked
        assert ("When you may notice: After about two weeks" in said) is stacked
        assert "When you may notice: After about two weeks" in heard(scene)
