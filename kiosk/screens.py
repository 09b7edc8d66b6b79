"""Every page as a picture, made without a screen: for review, and for staff hand-outs."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.scene import PatientScene

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
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.surface import prepare_environment

    prepare_environment()
    from kiosk.scene import PatientScene

    clock = Clock()
    scene = PatientScene(library, clock, lambda said: None)
    prepare(scene, width, height, options.diagonal, THEMES.index(options.theme))
    for number, name in enumerate(tour(scene, clock, options.language, options.text_size), 1):
        file = options.out / f"{number:02}-{name}.png"
        if not scene.window.grabWindow().save(str(file)):
            print(f"{file} could not be written.", file=sys.stderr)
            return 2
        print(file)
    return 0


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
    """Goes through every page and gives its name while it stands."""
    kiosk = scene.kiosk
    while kiosk.language != language:
        kiosk.nextSlide()
    scene.window.setProperty("textScale", text_size)
    for name, step in _steps(scene, clock, language, text_size):
        step()
        for _ in range(6):
            scene.app.processEvents()
        yield name


def _steps(
    scene: "PatientScene", clock: Clock, language: str, text_size: float
) -> Iterator[tuple[str, Callable[[], object]]]:
    kiosk = scene.kiosk
    yield "cleared", lambda: kiosk.start(cleared=True)
    yield "attract", kiosk.attract
    kiosk.begin(language)
    visit = kiosk.visit
    assert visit
    visit.setTextSize(text_size)
    clock.now += 1  # beyond the moment in which the waking touch presses nothing
    check_in = visit.checkIn
    yield "home", lambda: None
    yield "guides", visit.openGuides
    for name in (guide.name for guide in scene.library.guides_in(language)):
        yield f"guide-{name}", lambda name=name: visit.openGuide(name)  # type: ignore[misc]
    yield "support", visit.openSupport
    visit.goHome()
    yield "introduction", visit.openCheckIn
    yield "question", check_in.goOn
    for number, option in enumerate((2, 1, 2, 3, None, 1, 1, 0, 1), 1):
        clock.now += 1
        check_in.decline() if option is None else check_in.choose(option)
        if number == 4:
            yield "question-late", lambda: None
    yield "support-asked", lambda: None
    yield "question-last", check_in.goOn
    clock.now += 1
    check_in.choose(1)
    yield "review", lambda: None
    yield "result-with-a-gap", check_in.finish
    visit.back()
    check_in.change("/44251-7")
    clock.now += 1
    check_in.choose(1)
    yield "result", check_in.finish
    yield "covered", lambda: visit.cover(True)
    visit.cover(False)
    limits = scene.library.settings.idle
    kiosk.touch()
    clock.now += limits.ask_after_seconds + limits.countdown_seconds - ALMOST_OVER
    yield "idle", kiosk.tick
