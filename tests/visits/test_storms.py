"""Children's hands, ten fingers at once and a panel gone mad: no answer twice, nothing dead, nothing that grows."""

import os
import random
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.question import DOUBLE_PRESS
from tests.visits.robot import HEIGHT, WIDTH, kiosk, status, until, wait_out_the_guard
from tests.visits.stranger import Stranger
from tests.visits.test_nights import Night
from tests.visits.test_words import NINE, to_the_questions

SECONDS = float(os.environ.get("CLEARING_STORM", "5"))  # make storm: 60
A_SECOND = 200  # touches
MOST_GROWTH = 4_000  # kB of a visit's process while it is touched where nothing is; what the allocator rounds to


def fingers(window, places):
    """All down, then all up."""
    device = QTest.createTouchDevice()
    for what in ("press", "release"):
        event = QTest.touchEvent(window, device)
        for number, place in enumerate(places):
            getattr(event, what)(number, QPoint(*place), window)
        event.commit()


def test_ten_fingers_at_once_give_one_answer(person):
    to_the_questions(person)
    questions = person.twin.scene.kiosk.visit.questions
    places = [person.twin.place(words) for words in NINE]
    person.clock.now += 1
    fingers(person.window, [(x + dx, y) for x, y in places for dx in (0, 25, 50)][:10])
    person.twin.settle()
    assert questions.number == 2
    answered = person.twin.scene.kiosk.visit.checkIn.held().response.answers
    assert len(answered) == 1


def test_a_hundred_touches_in_one_moment_give_one_answer(person):
    to_the_questions(person)
    questions = person.twin.scene.kiosk.visit.questions
    places = [person.twin.place(words) for words in NINE] * 25
    person.clock.now += 1
    for place in places:
        fingers(person.window, [place])
    person.twin.settle()
    assert questions.number == 2
    person.touch("Several days")  # a calm touch goes on
    assert questions.number == 3


def test_a_panel_that_goes_on_pressing_answers_no_faster_than_a_hand_may(person):
    """Two hundred touches a second on one answer, for a second and a half."""
    to_the_questions(person)
    questions = person.twin.scene.kiosk.visit.questions
    place = person.twin.place("Not at all")
    person.clock.now += 1
    for _ in range(round(1.5 * A_SECOND)):
        fingers(person.window, [place])
        person.clock.now += 1 / A_SECOND
    assert 1 < questions.number <= 1 + 1 + 1.5 / DOUBLE_PRESS


def test_ten_fingers_press_nothing_on_the_page_that_the_first_opens(qapp, library):
    night = Night(library)
    night.kiosk.begin("en")
    night.settle()
    place = (300, 330)  # where the check-in's card stands
    fingers(night.window, [(place[0] + 20 * n, place[1]) for n in range(10)])
    device, away = QTest.createTouchDevice(), QPoint(1270, 400)  # a hand that rests on the glass while a finger presses
    QTest.touchEvent(night.window, device).press(0, away, night.window).commit()
    QTest.touchEvent(night.window, device).stationary(0).press(1, QPoint(*place), night.window).commit()
    QTest.touchEvent(night.window, device).stationary(0).release(1, QPoint(*place), night.window).commit()
    QTest.touchEvent(night.window, device).release(0, away, night.window).commit()
    night.settle()
    assert night.kiosk.visit.page == Page.Home
    wait_out_the_guard(night.scene)
    fingers(night.window, [place])
    night.settle()
    assert night.kiosk.visit.page != Page.Home
    night.scene.close()
    night.window.hide()


def resident(pid):
    """kB that are its own."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(row.split()[1]) for row in rows if row.startswith("Private_"))


def storm(stranger, seconds, place):
    """As many touches a second as asked for, each where `place` says; gives how many there were."""
    begun, touches = time.monotonic(), 0
    while (gone := time.monotonic() - begun) < seconds:
        while touches < gone * A_SECOND:
            stranger.click(1, *place())
            touches += 1
        time.sleep(0.005)
    return touches


def test_two_hundred_touches_a_second_kill_nothing_and_nothing_grows(tmp_path):
    with kiosk(tmp_path) as (hand, program):
        stranger = Stranger(os.environ["DISPLAY"])
        try:
            hand.touch(640, 300)
            assert until(lambda: bool(status()["visit"]))
            shown, keeper = status()["shown"], program.pid
            storm(stranger, SECONDS / 5, lambda: (WIDTH - 8, 300))  # beside every card
            before = resident(shown), resident(keeper)
            assert storm(stranger, SECONDS * 2 / 5, lambda: (WIDTH - 8, 300)) > 100
            assert stranger.answers()
            assert (status()["shown"], status()["visit"]) == (shown, True)
            assert resident(shown) - before[0] < MOST_GROWTH

            chance = random.Random(6)
            storm(stranger, SECONDS * 2 / 5, lambda: (chance.randrange(WIDTH), chance.randrange(HEIGHT)))
            assert until(lambda: bool(status().get("painted") and status().get("standby")), 30)
            assert stranger.answers() and stranger.covers_the_screen()
            assert status()["keeper"] == keeper and not status()["trouble"]
            assert status()["last_swap"]["reason"] in ("start", "over", "staff")
            assert resident(keeper) - before[1] < MOST_GROWTH
        finally:
            stranger.close()
