"""Whole visits by keys and by switches, in Russian at the largest text: the real program gets X key events.

Its twin says where the ring is. Language and size are chosen on the pages, by the same keys. Russian has the longest
words of the five languages; over all its interface it is as wide as French (2,849 and 2,925 em, English 2,506).
"""

import os
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.tables import Keys
from tests.visits.robot import SHORT, Twin, kiosk, status, until
from tests.visits.test_access import Keyboard
from tests.visits.tongue import tongue

QT = {"Down": Qt.Key.Key_Down, "Return": Qt.Key.Key_Return, "space": Qt.Key.Key_Space}
WAYS = {"arrows": (0, "Down", "Return"), "two switches": (2, "space", "Return")}
MOST = 120


@pytest.fixture
def twin(library, qapp, request):
    QAccessible.setActive(True)
    settings = structs.replace(library.settings, keys=Keys(switches=request.param))
    twin = Twin(replace(library, settings=settings))
    twin.scene.kiosk.preferences = replace(twin.scene.kiosk.preferences, motion=True)  # as the settings page shows it
    twin.scene.window.requestActivate()
    twin.scene.kiosk.keys._clock.timeout.disconnect()  # a scan's ticks come from the test; stopped, a press starts it
    twin.keyboard = Keyboard(twin.scene, twin.clock)
    twin.keyboard.settle()
    yield twin
    twin.close()
    twin.scene.window.hide()


class Both:
    """Presses the same keys on the kiosk and on its twin, and sees that they look the same."""

    def __init__(self, hand, twin, move: str, select: str) -> None:
        self.hand, self.twin, self.move, self.select = hand, twin, move, select

    def press(self, key: str) -> None:
        self.hand.press(key)
        self.twin.keyboard.press(QT[key])

    def go_to(self, name: str) -> None:
        for _ in range(MOST):
            if self.twin.keyboard.here()[1] == name:
                return
            self.press(self.move)
            assert self.sees_the_page(), f"on the way to {name}"  # else the next key could meet a page half laid out
        raise AssertionError(f"no key leads to {name}")

    def sees_the_page(self) -> bool:
        return until(lambda: self.twin.looks_like(self.hand.see()))

    def do(self, name: str) -> None:
        self.go_to(name)
        self.press(self.select)
        assert self.sees_the_page(), f"after {name}"

    def answer(self, name: str) -> None:
        until(lambda: False, 0.55)  # slower than a shaky double press
        self.do(name)


def settings(tmp_path, switches: int, scan_seconds: int = 2) -> str:
    file = tmp_path / "keys.toml"
    file.write_text(f"{SHORT}[keys]\nswitches = {switches}\nscan_seconds = {scan_seconds}\n")
    return str(file)


def ended(pid: object) -> bool:
    """Whether the surface that this was has been swapped away, by the visitor."""
    over = until(lambda: status().get("shown") not in (pid, None) and status()["last_swap"]["exit_code"] is not None)
    return over and status()["last_swap"]["reason"] == "over"


@pytest.mark.parametrize("twin, way", [(way[0], name) for name, way in WAYS.items()], ids=WAYS, indirect=["twin"])
def test_a_whole_visit(tmp_path, library, twin, way):
    switches, move, select = WAYS[way]
    russian = tongue(library, "ru")
    with kiosk(tmp_path, "--settings", settings(tmp_path, switches)) as (hand, _):
        both, pid = Both(hand, twin, move, select), status()["shown"]
        both.do("Русский")
        for words in ("Settings: words, colors, ways to press", "Largest", "Done", "Burnout or depression?", "Home"):
            both.do(russian(words))
        assert twin.scene.kiosk.visit.preferences.textSize == 2.0
        for words in ("Check in with yourself", "Start"):
            both.do(russian(words))
        for words in ("I'd rather not answer", *["Several days"] * 8):
            both.answer(russian(words))
        both.do(russian("Go on"))
        both.answer(russian("Somewhat difficult"))
        for words in ("See my result", "Show the numbers"):
            both.do(russian(words))
        both.go_to(russian("Finish & clear"))
        hand.press(select)
        assert ended(pid)


class OneSwitch(Both):
    """The kiosk's ring goes by its own clock, the twin's by the test; the switch is pressed where they meet."""

    def __init__(self, hand, twin) -> None:
        super().__init__(hand, twin, "", "space")
        assert until(self.meets)

    def meets(self) -> bool:
        """Whether both rings stand on the same; else the twin's goes on."""
        if self.twin.looks_like(self.hand.see()):
            return True
        self.twin.scene.kiosk.keys.ticked.emit()
        return False

    def go_to(self, name: str) -> None:
        keys = self.twin.scene.kiosk.keys
        for _ in range(MOST):
            if keys.resting:  # the page was turned, and is read
                self.press(self.select)
            elif self.twin.keyboard.here()[1] == name:
                return
            else:
                keys.ticked.emit()
                assert self.sees_the_page(), f"on the way to {name}"
        raise AssertionError(f"the ring never comes to {name}")


@pytest.mark.parametrize("twin", [1], indirect=True)
def test_one_switch_opens_the_check_in(tmp_path, twin):
    with kiosk(tmp_path, "--settings", settings(tmp_path, 1, 1)) as (hand, _):
        one = OneSwitch(hand, twin)
        one.do("English")
        one.do("Check in with yourself")
        assert twin.keyboard.here()[1] == "A quiet check-in"


@pytest.mark.skipif("CLEARING_SCAN" not in os.environ, reason="takes 200 s: make one-switch")
@pytest.mark.parametrize("twin", [1], indirect=True)
def test_a_whole_visit_with_one_switch(tmp_path, library, twin):
    russian = tongue(library, "ru")
    with kiosk(tmp_path, "--settings", settings(tmp_path, 1, 2)) as (hand, _):
        one, pid = OneSwitch(hand, twin), status()["shown"]
        one.do("Русский")
        for words in ("Settings: words, colors, ways to press", "Largest", "Done", "Check in with yourself", "Start"):
            one.do(russian(words))
        for words in ("Several days", *["Not at all"] * 8, "Somewhat difficult", "See my result"):
            one.do(russian(words))
        one.go_to(russian("Finish & clear"))
        hand.press(one.select)
        assert ended(pid)
