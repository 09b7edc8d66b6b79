"""No chord, no click and no other program leads out of the kiosk: the real program, real X events (docs/escape.md)."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.keeper.wire import FromSurface, ToSurface
from kiosk.virtual import virtual_screen
from tests.visits.robot import ROOT, Hand, Twin, kiosk, status, until
from tests.visits.stranger import Stranger

CHORDS = """
    Alt_L+F4 Control_L+q Control_L+w Control_L+Shift_L+w F11 Escape Shift_L+Escape Print Alt_L+Print Control_L+p Menu
    Shift_L+F10 Alt_L+space Alt_L+Return Control_L+Return Control_L+space Alt_L+Shift_L+space Alt_L+Escape Alt_L+F2
    Alt_L+F8 Alt_L+F9 Alt_L+F10 Control_L+Alt_L+Delete Control_L+Alt_L+BackSpace Control_L+Alt_L+t Control_L+Escape
    Control_L+c Control_L+v Control_L+x Control_L+a Control_L+z Control_L+Insert Shift_L+Insert Shift_L+Delete
    Control_L+Shift_L+i Control_L+Shift_L+c Control_L+f Control_L+g Control_L+h Control_L+j Control_L+l Control_L+n
    Control_L+o Control_L+r Control_L+s Control_L+t Control_L+u Control_L+plus Control_L+minus Control_L+0
    F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F12 Super_L Super_R Super_L+d Super_L+l Super_L+r Alt_L+Left Alt_L+Right
    Alt_L+Home Control_L+Home Pause Scroll_Lock Num_Lock Insert Delete BackSpace Help
""".strip()
BUTTONS = (2, 3, 8, 9)  # the middle one pastes, the right one asks for a menu, two that go back and forward
DRAGS = ("text/uri-list", "text/plain")
FASTER = 60  # times as fast runs the clock of those who are to see "Still there?"


def children(pid):
    """The processes that it has started; for a keeper its surfaces, each with its voice."""
    found = Path(f"/proc/{pid}/task").glob("*/children")
    own = {int(child) for file in found for child in file.read_text().split()}
    return own.union(*map(children, own))


def steady(hand):
    """What is on the screen once it is whole: the word that a frame was drawn comes before its last pixels."""
    seen = [hand.see()]
    while until(lambda: hand.see() != seen[-1], 0.15):
        seen.append(hand.see())
    return seen[-1]


class Watch:
    """What must stay as it is."""

    def __init__(self, hand, stranger):
        self.hand, self.stranger = hand, stranger
        self.picture, self.facts = steady(hand), self._facts()

    def _facts(self):
        now = status()
        return now["keeper"], now["shown"], now["standby"], now["visit"]

    def holds(self):
        """After all that was sent has been heard: the same processes, the same visit, full screen and on top."""
        assert self.stranger.answers()
        return self._facts() == self.facts and self.stranger.covers_the_screen()

    def sees_the_same(self):
        return until(lambda: self.hand.see() == self.picture, 5)


@contextmanager
def running(tmp_path, *arguments):
    with kiosk(tmp_path, *arguments) as (hand, program):
        stranger = Stranger(os.environ["DISPLAY"])
        try:
            yield hand, stranger, program
        finally:
            stranger.close()


@pytest.fixture
def twin(library, qapp):
    twin = Twin(library)
    yield twin
    twin.close()


def at_the_second_question(hand, twin):
    scene = twin.scene
    steps = (
        ("English", lambda: scene.kiosk.begin("en")),
        ("Check in with yourself", lambda: scene.kiosk.visit.checkIn.open()),
        ("Start", lambda: scene.kiosk.visit.questions.goOn()),
        ("Several days", lambda: scene.kiosk.visit.questions.asking.choose(1)),
    )
    for name, twin_does in steps:
        hand.touch(*twin.place(name))
        twin.clock.now += 1
        twin_does()
        assert until(lambda: twin.looks_like(hand.see()), 8), name
        until(lambda: False, 0.6)  # the guard, and slower than a shaky double press


def everything(hand, stranger):
    """All chords, clicks and requests of another program; gives those after which something was not as before."""
    watch, wrong = Watch(hand, stranger), []

    def tried(name):
        wrong.extend([] if watch.holds() else [name])

    for chords in CHORDS.splitlines():
        for chord in chords.split():
            stranger.chord(chord)
        tried(chords)
    for button in BUTTONS:
        stranger.click(button, 1270, 400)
        stranger.click(button)
        tried(f"button {button}")
    stranger.click(3, hold=1.2)  # as long as a finger that asks for a menu
    tried("a long press")
    for kind in DRAGS:
        assert stranger.drops(kind) == (False, False)
        tried(f"a drop of {kind}")
    stranger.offers()
    for paste in ("Control_L+v", "Shift_L+Insert"):
        stranger.chord(paste)
    stranger.click(2)
    tried("pasting")
    assert stranger.asked_for() == []
    return wrong if watch.sees_the_same() else [*wrong, "the picture"]


def comes_back(stranger, hand, program):
    """However another program puts its window away, it is back where it was, with the keys."""
    picture = steady(hand)
    for put_away in (stranger.minimises, stranger.shrinks, stranger.takes_the_focus):
        put_away()
        assert until(lambda: stranger.covers_the_screen() and stranger.has_the_keys(), 5), put_away
        assert until(lambda: hand.see() == picture, 5), put_away


def test_nothing_leads_out_of_the_attract_loop_or_a_visit_but_its_end(tmp_path, twin):
    with running(tmp_path) as (hand, stranger, program):
        before = children(program.pid)
        assert everything(hand, stranger) == []
        comes_back(stranger, hand, program)
        stranger.asks_to_close()
        assert Watch(hand, stranger).holds()
        assert not status()["visit"]

        watch = Watch(hand, stranger)
        at_the_second_question(hand, twin)
        assert not watch.holds() and hand.see() != watch.picture  # so it can fail
        assert everything(hand, stranger) == []
        comes_back(stranger, hand, program)
        assert stranger.clipboards() == {"PRIMARY": False, "CLIPBOARD": False}
        assert children(program.pid) == before

        ended = status()["shown"]
        stranger.asks_to_close()  # one more exit, and so one more swap
        assert until(lambda: status()["shown"] != ended and bool(status()["painted"]))
        assert (status()["last_swap"]["reason"], status()["keeper"]) == ("over", program.pid)
        assert until(stranger.covers_the_screen, 5)


def test_a_program_that_was_started_is_seen():
    before = children(os.getpid())
    with subprocess.Popen(["sleep", "9"]) as other:
        assert children(os.getpid()) - before == {other.pid}
        other.kill()


HURRIED = f"""
import time
real = time.clock_gettime
time.clock_gettime = lambda clock: real(clock) * {FASTER}
"""


def test_nothing_leads_past_still_there(tmp_path, monkeypatch):
    """Any key keeps the visit, and that is all that it does; the clock runs faster here."""
    (tmp_path / "sitecustomize.py").write_text(HURRIED)
    settings = tmp_path / "settings.toml"
    settings.write_text("[idle]\nask_after_seconds = 60\ncountdown_seconds = 120\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with running(tmp_path, "--settings", str(settings)) as (hand, stranger, _):
        hand.touch(640, 300)
        assert until(lambda: bool(status()["visit"]))
        page, shown = steady(hand), status()["shown"]
        for chord in ("Escape", "Alt_L+space"):
            assert until(lambda: hand.see() != page, 5), f"no cover before {chord}"
            stranger.chord(chord)
            assert stranger.answers()
            assert until(lambda: hand.see() == page, 5), chord
            assert (status()["shown"], status()["visit"]) == (shown, True), chord
            assert stranger.covers_the_screen(), chord


def test_nothing_leads_out_of_the_notice(tmp_path):
    with virtual_screen("1280x800") as screen:
        command = [sys.executable, "-B", str(ROOT / "main.py"), "surface", "--kind=notice"]
        surface = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        hand, stranger = Hand(screen), Stranger(screen)
        try:
            heard = surface.stdout.read(1)
            while heard != FromSurface.SHOWN:
                if heard == FromSurface.READY:
                    surface.stdin.write(ToSurface.SHOW)
                heard = surface.stdout.read(1)
            picture = steady(hand)
            for chord in CHORDS.split():
                stranger.chord(chord)
            for button in BUTTONS:
                stranger.click(button)
            assert [stranger.drops(kind) for kind in DRAGS] == [(False, False)] * 2
            stranger.asks_to_close()
            assert stranger.answers()
            assert stranger.covers_the_screen()
            assert until(lambda: hand.see() == picture, 5)
            comes_back(stranger, hand, surface)
            assert surface.poll() is None
            assert children(surface.pid) == set()
        finally:
            surface.kill()
            surface.wait()
            for end in (hand, stranger, surface.stdin, surface.stdout):
                end.close()
