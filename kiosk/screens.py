"""Every page as a picture, made without a screen: for review, and for staff hand-outs."""

import os
import sys
from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.core.preferences import THEMES
from kiosk.tour import Clock, tour

if TYPE_CHECKING:
    from kiosk.library.content import Library
    from kiosk.scene import PatientScene


def make(options: Namespace) -> int:
    """Writes one PNG a page into `options.out`; returns 2 where that can't be done."""
    from kiosk.library.compiler import compile_library
    from kiosk.problems import Refused
    from kiosk.settings import load

    try:
        library = compile_library(load(options.settings))
        width, height = map(int, options.size.split("x"))
        options.out.mkdir(parents=True, exist_ok=True)
        if options.language not in library.words:
            raise ValueError(f"the language {options.language} is not offered; there are: {', '.join(library.words)}")
    except (Refused, OSError, ValueError) as error:
        print(f"No pictures were made: {error}", file=sys.stderr)
        return 2
    clock = Clock()
    scene = _scene(library, clock)
    prepare(scene, width, height, options.diagonal, THEMES.index(options.theme))
    for number, name in enumerate(tour(scene, clock, options.language, options.text_size, every=True), 1):
        file = options.out / f"{number:02}-{name}.png"
        if not scene.window.grabWindow().save(str(file)):
            print(f"{file} could not be written.", file=sys.stderr)
            return 2
        print(file)
    scene.window.hide()
    scene.close()
    return _staff_and_notices(library, options)


def _staff_and_notices(library: "Library", options: Namespace) -> int:
    from kiosk.tour_of_staff import standing

    width, height = map(int, options.size.split("x"))
    patients = len(list(options.out.glob("*.png")))
    pages = standing(library, options.language, width, height, options.diagonal, THEMES.index(options.theme))
    for number, (name, window) in enumerate(pages, patients + 1):
        file = options.out / f"{number:02}-{name}.png"
        window.grabWindow()  # brings every layout to rest
        if not window.grabWindow().save(str(file)):
            print(f"{file} could not be written.", file=sys.stderr)
            return 2
        print(file)
    return 0


def _scene(library: "Library", clock: Clock) -> "PatientScene":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.environment import prepare_environment

    prepare_environment()
    from kiosk.scene import PatientScene

    return PatientScene(library, clock, lambda said: None)


def prepare(scene: "PatientScene", width: int, height: int, diagonal: float, scheme: int = 0) -> None:
    """The window as it would be on a screen of this many pixels and inches, with nothing moving."""
    from kiosk.display import px_per_mm

    for name, value in (
        ("pxPerMm", px_per_mm(width, height, (0, 0), diagonal)), ("scheme", scheme), ("motion", False)
    ):  # fmt: skip
        scene.window.setProperty(name, value)
    scene.kiosk.preferences = replace(scene.kiosk.preferences, theme=THEMES[scheme], motion=False)
    scene.window.setGeometry(0, 0, width, height)
    scene.window.show()


def cache_pages() -> None:
    """Compiles all QML once, at set-up: a sealed surface can read what Qt caches, but not write it."""
    from kiosk.library.compiler import compile_library
    from kiosk.noticescene import NoticeScene
    from kiosk.settings import Settings

    clock = Clock()
    NoticeScene(clock, lambda: None)
    scene = _scene(compile_library(Settings()), clock)
    scene.window.show()
    for _ in tour(scene, clock, scene.kiosk.language, 1.0):
        pass
