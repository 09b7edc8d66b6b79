"""Puts the staff's surface together: not sealed, with its line to the keeper and a look at the machine."""

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from kiosk.deskline import DeskLine
from kiosk.library.content import Library, decode
from kiosk.library.opening import handed_over
from kiosk.problems import Refused
from kiosk.scene import application
from kiosk.settings import Settings, load
from kiosk.staffscene import StaffScene
from kiosk.wellness.fact import Fact
from kiosk.wellness.facts import look


def put_together(compiled: bytes, options: Mapping[str, str]) -> StaffScene:
    from kiosk.speaking import Speaking
    from kiosk.surface import seconds
    from kiosk.voice.start import start

    library = decode(compiled, handed_over(int(options["shelf-fd"])))
    voice = start(library.voices, options.get("life-fd"))  # before Qt's first thread
    app = application()
    library.shelf.open()
    speaking = Speaking(voice) if voice else None
    answers = options.get("desk-out-fd")
    desk = DeskLine(int(options["desk-fd"]), app, int(answers) if answers else None)
    given = options.get("settings")
    scene = StaffScene(library, desk, Looking(library, Path(given) if given else None), seconds, voice=speaking)
    if speaking:
        speaking.begin()
        speaking.attend()
    return scene


class Looking:
    """Looks while the PIN is typed, and again after each time that somebody has seen it."""

    def __init__(self, library: Library, settings: Path | None) -> None:
        self._library, self._settings = library, settings
        self._thread = ThreadPoolExecutor(1)
        self._found: Future[tuple[Fact, ...]] = self._thread.submit(self._look)

    def __call__(self) -> tuple[Fact, ...]:
        found = self._found.result()
        self._found = self._thread.submit(self._look)
        return found

    def _look(self) -> tuple[Fact, ...]:
        settings: Settings | None = None
        with suppress(Refused):  # the keeper says so
            settings = load(self._settings)
        return look(self._library, settings)
