"""A hand and an eye at the real kiosk: X events into its screen, pixels out of it, and a twin that knows its pages."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from kiosk.keeper import control
from kiosk.library.content import Library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock
from kiosk.virtual import virtual_screen
from tests.conftest import PHQ_9_ONLY

ROOT = Path(__file__).parent.parent.parent
# In its place a bundle's program: packaging/bundle/roots.py.
PROGRAM = os.environ.get("CLEARING_TEST_PROGRAM", "").split() or [sys.executable, str(ROOT / "main.py")]
WIDTH, HEIGHT = 1280, 800
SHADES = 40  # of 256: up to 22 were seen; a ring, or a letter one pixel further, is over 100


def until(true: Callable[[], bool], seconds: float = 15) -> bool:
    """Whether it becomes true in time; looks every 10 ms."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


class Hand:
    """Touches and types on an X screen, and sees it."""

    def __init__(self, screen: str) -> None:
        self._display = Display(screen)
        self._root = self._display.screen().root

    def touch(self, x: int, y: int) -> None:
        for event, detail in ((X.MotionNotify, 0), (X.ButtonPress, 1), (X.ButtonRelease, 1)):
            xtest.fake_input(self._display, event, detail, x=x, y=y)
        self._display.sync()

    def drift(self, x: int, y: int, way: int) -> None:
        """A touch that begins `way` pixels above this place and ends on it."""
        places = [(X.MotionNotify, 0, y - way * (6 - step) // 6) for step in range(7)]
        for event, detail, height in (places[0], (X.ButtonPress, 1, y - way), *places[1:], (X.ButtonRelease, 1, y)):
            xtest.fake_input(self._display, event, detail, x=x, y=height)
        self._display.sync()

    def press(self, key: str) -> None:
        code = self._display.keysym_to_keycode(XK.string_to_keysym(key))
        for event in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self._display, event, code)
        self._display.sync()

    def close(self) -> None:
        self._display.close()

    def see(self) -> QImage:
        raw = self._root.get_image(0, 0, WIDTH, HEIGHT, X.ZPixmap, 0xFFFFFFFF).data
        return QImage(raw, WIDTH, HEIGHT, 4 * WIDTH, QImage.Format.Format_RGB32).copy()


class Twin:
    """The same pages in this process, off screen: says where a word stands, and how the page should look."""

    def __init__(self, library: Library) -> None:
        self.clock = Clock()
        self.scene = PatientScene(library, self.clock, lambda said: None)
        prepare(self.scene, WIDTH, HEIGHT, 10.1)

    def close(self) -> None:
        self.scene.close()

    def settle(self) -> None:
        for _ in range(6):
            self.scene.app.processEvents()

    def button(self, name: str) -> QQuickItem:
        self.settle()
        return next(item for item in _walk(self.scene.window.contentItem()) if _is_button(item, name))

    def below_the_fold(self, name: str) -> bool:
        """Whether the button's middle is hidden by the end of the scrolled page."""
        view = item = self.button(name)
        while view.parentItem() and not view.inherits("QQuickFlickable"):
            view = view.parentItem()
        return item.mapRectToScene(item.boundingRect()).center().y() > view.mapRectToScene(view.boundingRect()).bottom()

    def place(self, name: str) -> tuple[int, int]:
        item = self.button(name)
        centre = item.mapRectToScene(item.boundingRect()).center().toPoint()
        return centre.x(), centre.y()

    def looks_like(self, seen: QImage) -> bool:
        """But for shades of a letter's edge that no eye tells apart: a process's second scene draws some otherwise."""
        self.settle()
        mine = self.scene.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        if bytes(mine.constBits()) == bytes(seen.constBits()):
            return True
        painter = QPainter(mine)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(0, 0, seen)
        painter.end()
        apart = mine.convertToFormat(QImage.Format.Format_Grayscale8)
        return not bytes(apart.constBits()).translate(None, delete=bytes(range(SHADES)))


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _walk(child)


def wait_out_the_guard(scene: PatientScene) -> None:
    """Until the page takes touches: right after the waking touch it takes none, on a busy machine for longer."""
    guards = [item for item in _walk(scene.window.contentItem()) if _is_guard(item)]

    def over() -> bool:
        scene.app.processEvents()
        return not any(guard.property("enabled") for guard in guards)  # a MouseArea has one of its own

    assert guards and until(over)


def _is_guard(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("WakeGuard")


def _is_button(item: QQuickItem, name: str) -> bool:
    return item.inherits("QQuickAbstractButton") and item.property("text") == name


SHORT = f'[check_in]\nplan = "{PHQ_9_ONLY}"\n'


def _hold_the_slide(settings: Path) -> None:
    """The first slide for two minutes: on another one the buttons may stand elsewhere than the twin says."""
    text = settings.read_text()
    if "[attract]" not in text:
        settings.write_text(f"{text}\n[attract]\nslide_seconds = 120\n")


@contextmanager
def kiosk(tmp_path: Path, *arguments: str) -> Iterator[tuple[Hand, "subprocess.Popen[str]"]]:
    """The real program on a virtual screen of its own."""
    with virtual_screen(f"{WIDTH}x{HEIGHT}") as screen:
        environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "QT_QUICK_BACKEND": "software"}
        if "--settings" not in arguments:
            (tmp_path / "settings.toml").write_text(SHORT)
            arguments = ("--settings", str(tmp_path / "settings.toml"), *arguments)
        _hold_the_slide(Path(arguments[arguments.index("--settings") + 1]))
        program = subprocess.Popen([*PROGRAM, *arguments], env=environment, stderr=subprocess.PIPE, text=True)
        hand = Hand(screen)
        try:
            assert until(lambda: bool(status().get("painted") and status().get("standby")), 30)
            yield hand, program
        finally:
            program.terminate()
            program.wait(10)
            hand.close()
            if program.stderr:
                program.stderr.close()


def status() -> dict[str, object]:
    try:
        return control.ask("status")
    except ConnectionError:
        return {}
