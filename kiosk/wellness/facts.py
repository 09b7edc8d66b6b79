"""What is well with this kiosk and what isn't, for the staff page; it never fails, and holds nothing of a visit."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path

from kiosk.keeper.library import state_folder
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.wellness import content, machine, screen
from kiosk.wellness.fact import Fact, safely
from kiosk.wellness.screen import Screen


def look(library: Library, settings: Settings | None = None, found: Screen | None = None) -> tuple[Fact, ...]:
    """In the order of the page. Takes about a second; it may be called in any thread.

    `settings` are the machine's, which a surface's library holds only in part (no printer); `found`: the screen, where
    the one who asks knows it.
    """
    settings, state, today = settings or library.settings, Path(state_folder()), date.today()
    library = replace(library, shelf=library.shelf.apart())
    age = cache(partial(content.age, library))
    looks: dict[str, Callable[[], Fact]] = {
        "content": lambda: content.content(library, age(), today),
        "review": lambda: content.review(age(), today),
        "expiry": lambda: content.expiry(library, age(), today),
        "languages": partial(content.languages, library),
        "sound": partial(machine.sound, library, library.settings),
        "storage": partial(machine.storage, state),
        "clock": lambda: machine.clock(age(), datetime.now().astimezone()),
        "screen": lambda: screen.screen(found or screen.seen(), library.settings),
        "seal": machine.sealed,
        "printer": partial(machine.printer, settings),
        "updates": lambda: machine.updates(state, settings, time.time()),
    }
    return tuple(safely(name, one) for name, one in looks.items())
