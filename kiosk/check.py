"""`python main.py check`: a sentence for everything that is wrong with settings, content or machine."""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk import display, pinfile, seal
from kiosk.core.freshness import freshness
from kiosk.doctor.devices import paper as paper
from kiosk.doctor.kernel import swap
from kiosk.fleet import standing
from kiosk.itself import command
from kiosk.keeper.library import notice, state_folder
from kiosk.keeper.variables import FILE, overrides
from kiosk.library import own_words, reading_level
from kiosk.library.ageing import with_guides
from kiosk.library.compiler import compile_library
from kiosk.library.helplines import aged
from kiosk.library.languages import chosen, unreviewed
from kiosk.library.stack import Stack
from kiosk.library.stacking import stacked
from kiosk.overlay import loaded
from kiosk.problems import Refused
from kiosk.settings import Settings
from kiosk.staffcall import sight as staff_call
from kiosk.voice import engine


def check(file: Path | None) -> int:
    """Prints what is wrong, then what is worth knowing; 0 where nothing is wrong, else 2."""
    problems, notes, settings = list[str](), list(environment(file)), Settings()
    try:
        settings = loaded(file, Path(state_folder()), notes.append)
    except Refused as refused:
        problems += map(str, refused.problems)
    try:
        with stacked(settings) as stack:
            problems += [str(one) for found in chosen(settings, stack).lacking.values() for one in found]
            notes += _content(settings, stack)
    except Refused as refused:
        problems += map(str, refused.problems)
        problems += staff_call.problems(settings.staff_call)
    notes += staff_call.notes(settings.staff_call)
    problems += _in_qt(file)
    sealed = seal.available()
    (notes if sealed.whole or sealed is seal.NO_SEAL else problems).extend(sealed.missing)  # none is to be had there
    notes += swap()
    problems += screen_reader(settings.screen_reader.on, os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    notes += list(engine.missing()) if settings.sound.on else []
    problems += paper(settings.paper.printer)
    of_pin = pinfile.remarks(pinfile.place(settings.staff.pin_file))
    for wrong, worth_knowing in (of_pin, standing.remarks(settings.updates, Path(state_folder()), time.time())):
        problems, notes = problems + wrong, notes + worth_knowing
    for line in (*problems, *(f"Good to know: {note}" for note in notes)):
        print(line)
    print(f"{len(problems)} to mend." if problems else "Nothing is wrong.")
    return 2 if problems else 0


def environment(file: Path | None, given: Mapping[str, str] = os.environ) -> Iterator[str]:
    """What it says of the settings: by name, since a value may be a secret."""
    if not file and given.get(FILE):
        yield f"{FILE} names the settings' file: {given[FILE]}."
    if variables := list(overrides(given)):
        yield f"Over the settings' file stand these variables of the environment: {', '.join(variables)}."


def _content(settings: Settings, stack: Stack) -> Iterator[str]:
    """What is worth knowing of the content today. Raises Refused."""
    library = compile_library(settings, stack, notice=Path(notice()))
    guides, today = list(library.shelf.every()), date.today()
    yield from library.rooms.notes
    yield from aged(library.rooms.support, today)
    yield from map(str, freshness(with_guides(library.rooms.dates, guides), today))
    for tag in library.words:
        reviewers = {guide.name: guide.reviewed_by for guide in guides if guide.language == tag}
        yield from filter(None, [unreviewed(tag, stack, reviewers)])
        yield from own_words.remarks(tag, stack, library.rooms.support)
    for guide in guides:
        file = stack.files(f"guides/{guide.language}", ".md")[guide.name]
        yield from reading_level.remarks(guide, file)


def screen_reader(on: bool, bus: str) -> Iterator[str]:
    """Where one is wanted: whether there is a bus for it, and whether the seal stays whole with it."""
    kind, _, place = bus.partition("=")
    if on and kind == "unix:path" and not Path(place.split(",")[0]).is_socket():
        yield f"screen_reader.on is true, but nothing is at its bus ({place}). See docs/decisions/014."
    elif on and kind != "unix:path":
        yield ("screen_reader.on is true, but the kiosk's session has no bus by path: start one, and set "
               "DBUS_SESSION_BUS_ADDRESS=unix:path=... before the kiosk (docs/decisions/014).")  # fmt: skip


def _in_qt(file: Path | None) -> list[str]:
    """Fonts and display, looked at in a process of their own: Qt ends the process where there is no screen."""
    if not display.present():
        return [display.NO_SCREEN]
    looking = command("part", "look", *([str(file)] if file else []))
    looked = subprocess.run(looking, capture_output=True, text=True, timeout=60, check=False)
    if looked.returncode:
        return [f"Qt could not open the display (exit {looked.returncode}): {looked.stderr.strip()[-300:]}"]
    return looked.stdout.splitlines()
