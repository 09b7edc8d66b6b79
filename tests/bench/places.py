"""Where the buttons stand, asked of the pages themselves in a process without a screen; prints JSON."""

import json
import os
import sys
from collections.abc import Iterator

from tests.bench.programs import PHQ_9_ONLY, TWO
from tests.bench.screen import HEIGHT, WIDTH, Point

SLOWER = 1.0  # s: more than a shaky double press
ANSWER = 0  # "Not at all": the one that leads on without opening Support
QUESTIONS = 9


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.environment import prepare_environment

    prepare_environment()
    from kiosk.library.compiler import compile_library
    from kiosk.scene import PatientScene
    from kiosk.screens import prepare
    from kiosk.tables import CheckIn, Languages, Settings
    from kiosk.tour import Clock

    settings, walk = Settings(check_in=CheckIn(plan=str(PHQ_9_ONLY))), _walk_through
    if "settings" in sys.argv:
        settings, walk = Settings(languages=Languages(TWO)), _through_settings
    clock = Clock()
    scene = PatientScene(compile_library(settings), clock, lambda said: None)
    prepare(scene, WIDTH, HEIGHT, 10.1)
    json.dump(dict(walk(Pages(scene, clock))), sys.stdout)
    return 0


class Pages:
    def __init__(self, scene, clock) -> None:  # type: ignore[no-untyped-def]
        self.kiosk, self._scene, self._clock = scene.kiosk, scene, clock

    def place(self, words: str) -> Point:
        """The middle of the button with these words."""
        self._clock.now += SLOWER
        for _ in range(6):
            self._scene.app.processEvents()
            self._scene.window.grabWindow()  # a frame lays the page out
        item = next(item for item in _items(self._scene.window.contentItem()) if item.property("text") == words)
        middle = item.mapRectToScene(item.boundingRect()).center().toPoint()
        return middle.x(), middle.y()


def _walk_through(pages: Pages) -> Iterator[tuple[str, Point]]:
    yield "begin", pages.place("Touch to begin")
    pages.kiosk.begin("en")
    visit = pages.kiosk.visit
    yield "finish", pages.place("Finish & clear")
    yield "guide", pages.place("Burnout or depression?")
    yield "check in", pages.place("Check in with yourself")
    visit.openGuide("burnout-or-depression")
    yield "home", pages.place("Home")
    visit.goHome()
    visit.checkIn.open()
    yield "start", pages.place("Start")
    visit.questions.goOn()
    for number in range(1, QUESTIONS + 1):
        yield f"answer {number}", pages.place("Not at all")
        visit.questions.asking.choose(ANSWER)


def _through_settings(pages: Pages) -> Iterator[tuple[str, Point]]:
    """What changes the language, the text size and the theme, on Home and in a guide; and what undoes it."""
    yield "begin", pages.place("Touch to begin")
    pages.kiosk.begin("en")
    visit = pages.kiosk.visit
    yield "guide", pages.place("Burnout or depression?")
    for page in ("home", "guide"):
        if page == "guide":
            visit.openGuide("burnout-or-depression")
        yield f"{page}: settings", pages.place("Aa")
        yield f"{page}: language", pages.place("Español")
        visit.setLanguage("es")
        yield f"{page}: language back", pages.place("English")
        visit.setLanguage("en")
        visit.preferences.setTextSize(1.25)
        yield f"{page}: settings at larger text", pages.place("Aa")
        visit.preferences.setTextSize(1.0)
    visit.preferences.open(visit.preferences.Part.Top)
    for name, words, back in (("text size", "Large", "Normal"), ("theme", "White on black", "Light")):
        yield name, pages.place(words)
        if name == "text size":
            visit.preferences.setTextSize(1.25)
            yield "done at larger text", pages.place("Done")
        yield f"{name} back", pages.place(back)
        visit.preferences.setTextSize(1.0)
    yield "done", pages.place("Done")


def _items(item) -> Iterator:  # type: ignore[no-untyped-def, type-arg]
    if item.isVisible():
        if item.inherits("QQuickAbstractButton"):
            yield item
        for child in item.childItems():
            yield from _items(child)


if __name__ == "__main__":
    sys.exit(main())
