"""What a patient sees, looked at again and again: the page they were on, the attract loop, the notice, or nothing."""

import threading
import time
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtGui import QImage, qRgb
from Xlib import X
from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayError, XError

from kiosk.display import px_per_mm
from kiosk.library.compiler import compile_library
from kiosk.noticescene import NoticeScene
from kiosk.scene import PatientScene, Scene
from kiosk.settings import Settings
from kiosk.tables import Attract

CLEAN = ("the attract loop", '"All clear"', "the notice")
LOOK_EVERY = 0.01  # s
Pictures = dict[str, QImage]


def references(width: int, height: int) -> Pictures:
    """The clean screens, painted off screen."""
    library = compile_library(Settings(attract=Attract(slide_seconds=120)))
    resting, cleared = patient(library), patient(library)
    cleared.kiosk.attract.start(cleared=True)
    notice = NoticeScene(lambda: 0.0, lambda: None, library=library)
    return {name: painted(scene, width, height) for name, scene in zip(CLEAN, (resting, cleared, notice), strict=True)}


def painted(scene: Scene, width: int, height: int) -> QImage:
    scene.window.setProperty("pxPerMm", px_per_mm(width, height, (0, 0), None))
    scene.window.setProperty("motion", False)
    scene.window.setGeometry(0, 0, width, height)
    scene.window.show()
    for _ in range(6):
        scene.app.processEvents()
    return plain(scene.window.grabWindow())


def patient(library) -> PatientScene:
    return PatientScene(library, lambda: 0.0, lambda said: None, today=date.today, now=datetime.now)


def plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)


@dataclass
class Look:
    what: str
    began: float
    ended: float
    picture: QImage | None = field(repr=False, default=None)


class Eye(threading.Thread):
    """From the moment that it is opened; `looks` are what it saw, one after the other (monotonic seconds)."""

    def __init__(self, screen: str, size: tuple[int, int], known: Pictures) -> None:
        super().__init__(daemon=True)
        self._screen, self.size, self.known = screen, size, known
        self._display: Display | None = None
        self._shut = threading.Event()
        self.looks: list[Look] = []

    def run(self) -> None:
        while not self._shut.is_set():
            at = time.monotonic()
            picture = self.see()
            what = self.name(picture)
            if self.looks and self.looks[-1].what == what:
                self.looks[-1].ended = time.monotonic()
            else:
                self.looks.append(Look(what, at, time.monotonic(), picture))
            time.sleep(LOOK_EVERY)
        if self._display:
            self._display.close()

    def see(self) -> QImage | None:
        try:
            self._display = self._display or Display(self._screen)
            return grab(self._display, *self.size)
        except (DisplayError, ConnectionClosedError, XError, OSError):
            self._display = None
            return None

    def name(self, picture: QImage | None) -> str:
        if picture is None:
            return "no screen"
        for name, known in self.known.items():
            if same(known, picture):
                return name
        return "black" if black(picture) else "something else"

    def shut(self) -> None:
        self._shut.set()
        self.join()


def same(one: QImage, other: QImage) -> bool:
    """But for antialiasing and a gradient's steps: of an eighth of the pixels, 98 of 100 are nearly as light."""
    first, second = few(one), few(other)
    return len(first) == len(second) and sum(abs(a - b) > 8 for a, b in zip(first, second, strict=True)) < 0.02 * len(
        first
    )


def few(image: QImage) -> bytes:
    small = image.scaled(image.width() // 8, image.height() // 8).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())


def black(picture: QImage) -> bool:
    empty = QImage(picture.size(), QImage.Format.Format_RGB32)
    empty.fill(qRgb(0, 0, 0))
    return bool(empty == picture)


def grab(display: Display, width: int, height: int) -> QImage:
    raw = display.screen().root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF).data
    return QImage(raw, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
