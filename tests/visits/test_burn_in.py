"""What stands for hours is moved from time to time: no edge stays where it is, and nothing is cut off by that."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QTransform

from kiosk.core.playlist import SHIFTS, Kind, Playlist, Slide
from kiosk.display import px_per_mm
from kiosk.noticescene import NoticeScene
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.turning import settle, walked
from tests.visits.test_nights import DIM, OFF, Night
from tests.visits.test_slides import FIVE, WORST, shown

ALONE = {
    "words": Slide("en", "Feeling worn out?", "You are not the only one here. Many people feel like that.", name="a"),
    "a notice": Slide("en", "Closed on Thursday", "Please come on Friday.", Kind.NOTICE, "n"),
    "a clock": Slide("en", kind=Kind.CLOCK, name="c"),
}
SHARP, EVERY = 12, 5  # least step of lightness (of 255); only each fifth line is looked at, for the time it takes


def edges(picture):
    """Where a pixel differs from its neighbour, along some rows and some columns."""
    across = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    found = set()
    for turned, lines in ((False, across), (True, across.transformed(QTransform().rotate(90)))):
        bits, stride = bytes(lines.constBits()), lines.bytesPerLine()
        for y in range(0, lines.height(), EVERY):
            row = bits[y * stride : y * stride + lines.width()]
            steps = enumerate(pairwise(row))
            found |= {(turned, a < b, x, y) for x, (a, b) in steps if abs(a - b) >= SHARP}
    return found


def staying(window, move):
    """How many edges there are at first, and those that stay where they are through a whole round of moves."""
    settle()
    first = stay = edges(window.grabWindow())
    for _ in SHIFTS:
        move()
        settle()
        stay = stay & edges(window.grabWindow())
    return len(first), stay


@pytest.mark.parametrize("kind", ALONE)
def test_no_edge_of_the_attract_loop_stays_even_where_it_has_one_slide(qapp, kind):
    with shown([ALONE[kind]], "1024x600 at 7") as scene:
        there, stay = staying(scene.window, scene.kiosk.attract.turn)
        assert there > 1000
        assert not stay


def test_no_edge_of_a_dimmed_screen_stays(qapp, library):
    night = Night(replace(library, playlist=Playlist((ALONE["words"],))))
    night.comes(DIM)
    there, stay = staying(night.window, night.kiosk.attract._timer.timeout.emit)
    assert there > 500
    assert not stay
    night.comes(OFF)
    assert not edges(night.window.grabWindow())
    night.scene.close()
    night.window.hide()


def test_no_edge_of_the_notice_stays(qapp):
    scene = NoticeScene(lambda: 0.0, lambda: None)
    scene.window.setGeometry(0, 0, 1280, 800)
    scene.window.show()
    there, stay = staying(scene.window, scene._moves.timeout.emit)
    assert there > 500
    assert not stay
    assert scene._moves.isActive()
    scene.window.hide()


def test_what_is_not_moved_is_seen(qapp):
    with shown([ALONE["words"]], "1024x600 at 7") as scene:
        there, stay = staying(scene.window, lambda: None)
        assert there == len(stay) > 1000


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_wherever_the_layout_is_moved_to(qapp, screen):
    wordy = [replace(slide, language="ru") for slide in WORST[:3]]
    with shown(wordy, screen, languages=FIVE) as scene:
        for _ in SHIFTS:
            settle()
            assert not walked(scene.window, CAPITALS[1.0])
            scene.kiosk.attract.turn()


def test_the_notice_is_whole_wherever_it_is_moved_to(qapp):
    scene = NoticeScene(lambda: 0.0, lambda: None)
    width, height, inches = SCREENS["1024x600 at 7"]
    scene.window.setProperty("pxPerMm", px_per_mm(width, height, (0, 0), inches))
    scene.window.setGeometry(0, 0, width, height)
    scene.window.show()
    for _ in SHIFTS:
        settle()
        assert not walked(scene.window, CAPITALS[1.0])
        scene.shift.move()
    scene.window.hide()
