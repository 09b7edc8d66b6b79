"""Every page as a picture, made without a screen: for review, and for staff hand-outs."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.library.content import Library
    from kiosk.scene import PatientScene
    from kiosk.viewmodels.visit import VisitViewModel

THEMES = ("light", "dark", "high-contrast-dark", "high-contrast-light")
ALMOST_OVER = 21.0  # s before the end: what the pictured countdown has left


class Clock:
    """A clock that stands still until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


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
    for number, name in enumerate(tour(scene, clock, options.language, options.text_size), 1):
        file = options.out / f"{number:02}-{name}.png"
        if not scene.window.grabWindow().save(str(file)):
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
    scene.window.setGeometry(0, 0, width, height)
    scene.window.show()


def tour(scene: "PatientScene", clock: Clock, language: str, text_size: float) -> Iterator[str]:
    """Goes through every page and gives its name while it stands. Text grows in the visit only."""
    kiosk = scene.kiosk
    while kiosk.language != language:
        kiosk.attract.turn()
    for name in _pages(scene, clock, language, text_size):
        for _ in range(6):
            scene.app.processEvents()
        yield name


def _pages(scene: "PatientScene", clock: Clock, language: str, text_size: float) -> Iterator[str]:
    kiosk, limits = scene.kiosk, scene.library.settings.idle
    kiosk.attract.start(cleared=True)
    yield "cleared"
    kiosk.attract.goOn()
    yield "attract"
    kiosk.begin(language)
    visit = kiosk.visit
    assert visit
    visit.setTextSize(text_size)
    yield from _to_read(visit, [guide.name for guide in scene.library.guides_in(language)])
    yield from _check_in(visit, clock)
    visit.cover(True)
    yield "covered"
    visit.cover(False)
    kiosk.touch()
    clock.now += limits.ask_after_seconds + limits.countdown_seconds - ALMOST_OVER
    kiosk.tick()
    yield "idle"


def _to_read(visit: "VisitViewModel", guides: list[str]) -> Iterator[str]:
    yield "home"
    visit.openGuides()
    yield "guides"
    for name in guides:
        visit.openGuide(name)
        yield f"guide-{name}"
    visit.openSupport()
    yield "support"
    visit.goHome()


def _check_in(visit: "VisitViewModel", clock: Clock) -> Iterator[str]:
    def answer(option: int | None) -> None:
        clock.now += 1  # slower than a shaky double press
        check_in.asking.decline() if option is None else check_in.asking.choose(option)

    check_in = visit.checkIn
    visit.openCheckIn()
    yield "introduction"
    check_in.goOn()
    for number, option in enumerate((2, 1, 2, 3, None, 1, 1, 0, 1), 1):
        yield f"question-{number}"
        answer(option)
    yield "support-asked"
    check_in.goOn()
    yield "question-10"
    answer(1)
    yield "review"
    check_in.finish()
    yield "result-with-a-gap"
    visit.back()
    check_in.change("phq-9", "/44258-2")
    answer(1)
    check_in.finish()
    yield "result"


def cache_pages() -> None:
    """Compiles all QML once, at set-up: a sealed surface can read what Qt caches, but not write it."""
    from kiosk.library.compiler import compile_library
    from kiosk.scene import NoticeScene
    from kiosk.settings import Settings

    NoticeScene()
    clock = Clock()
    scene = _scene(compile_library(Settings()), clock)
    scene.window.show()
    for _ in tour(scene, clock, scene.kiosk.language, 1.0):
        pass
