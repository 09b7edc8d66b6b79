"""What is well with this kiosk and what isn't, for the staff page; it never fails, and holds nothing of a visit."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from kiosk.keeper.library import state_folder
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.wellness import content, machine, screen
from kiosk.wellness.fact import Fact, safely
from kiosk.wellness.screen import Screen


def look(library: Library, settings: Settings | None = None, found: Screen | None = None) -> tuple[Fact, ...]:
    """In the order of the page. Takes about a second: not for a window's own thread.

    `settings` are the machine's, which a surface's library holds only in part (no printer); `found`: the screen, where
    the one who asks knows it.
    """
    settings, state, today = settings or library.settings, Path(state_folder()), date.today()
    looks: dict[str, Callable[[], Fact]] = {
        "content": partial(content.content, library, today),
        "review": partial(content.review, library, today),
        "expiry": partial(content.expiry, library, today),
        "languages": partial(content.languages, library),
        "sound": partial(machine.sound, library, settings),
        "storage": partial(machine.storage, state),
        "clock": lambda: machine.clock(library, datetime.now().astimezone()),
        "screen": lambda: screen.screen(found or screen.seen(), settings),
        "seal": machine.sealed,
        "printer": partial(machine.printer, settings),
        "updates": partial(machine.updates, state),
    }
    return tuple(safely(name, one) for name, one in looks.items())
