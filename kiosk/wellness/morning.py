"""The morning check: what staff try once a day before patients come, and what came of it, kept for IT.

It holds facts about the machine, and no time finer than the minute.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kiosk import whole
from kiosk.itself import PROGRAM
from kiosk.keeper import library as kept
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.wellness import aloud, content, machine, screen
from kiosk.wellness.fact import ASK_IT, Fact, safely
from kiosk.wellness.screen import Screen

FILE = "morning.json"
NOT_TRIED = "Not tried."
PROVEN = (
    "A made-up visit was played as a patient's, with 32 letters as an answer, and ended: its processes were gone after "
    "{0:.0f} ms, they had written {1} bytes to a disk, and the letters are in {2} of the {3} files that have changed "
    "since. Not shown by this: memory, what screen and sound card hold, and other ways to end a visit."
)
TARGETS = tuple(f"{row} {column}" for row in ("top", "middle", "bottom") for column in ("left", "center", "right"))
Target = Annotated[int, msgspec.Meta(ge=0, lt=len(TARGETS))]
WHOLE_PROOF = f"For all of it, IT runs: sudo {PROGRAM} prove"


class Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What only the page and the people before it can tell; None where it was not tried.

    `screen`: whether its colors were as they should be; `touched`: which of the nine targets were met, row by row;
    `heard`: the languages whose voices were; `display`: the screen as the page sees it. `only`: these steps alone.
    """

    screen: bool | None = None
    touched: tuple[Target, ...] | None = None
    heard: tuple[str, ...] | None = None
    display: Screen | None = None
    only: tuple[str, ...] | None = None


class Kept(msgspec.Struct, frozen=True):
    at: str
    well: bool
    facts: tuple[Fact, ...]


Step = Callable[[], Iterable[Fact]]


def steps(library: Library, settings: Settings, state: Path, given: Given, now: datetime) -> dict[str, Step]:
    """By name, in their order. A step may give several facts, such as voice-en and voice-es."""
    return {
        "screen": lambda: [_screen(given, settings)],
        "touch": lambda: [_touch(given.touched)],
        "sound": lambda: [aloud.device() if settings.sound.on else machine.sound(library, settings)],
        "voice": lambda: _voices(library, settings, given),
        "printer": lambda: [machine.printer(settings)],
        "expiry": lambda: [content.expiry(library, content.age(library), now.date())],
        "seal": lambda: [machine.sealed()],
        "prove": lambda: [_prove(state)],
    }


def check(library: Library, settings: Settings, state: Path, given: Given, now: datetime) -> dict[str, Any]:
    """Goes through the steps, keeps what came of them, and gives all that is kept. Raises OSError, Refused."""
    before = read(state) if given.only is not None else {}
    earlier = before.get("facts", []) if str(before.get("at", "")).startswith(f"{now:%Y-%m-%d}") else []
    found = list[dict[str, Any]]()
    for name, step in steps(library, settings, state, given, now).items():
        if given.only is None or name in given.only:
            found += map(asdict, _safe(name, step))
        else:
            found += [fact for fact in earlier if fact["name"].partition("-")[0] == name]
    result = {
        "at": f"{now:%Y-%m-%dT%H:%M}",
        "well": all(fact["well"] is not False for fact in found),
        "facts": found,
    }
    whole.write(state / FILE, json.dumps(result, indent=1, ensure_ascii=False) + "\n")
    return result


def read(state: Path) -> dict[str, Any]:
    """What the last one found; empty where there is none, or none that can be read."""
    try:
        result = msgspec.json.decode((state / FILE).read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError):
        return {}
    return {"at": result.at, "well": result.well, "facts": list(map(asdict, result.facts))}


def summary(result: dict[str, Any]) -> str:
    """In a line."""
    names = {False: list[str](), None: list[str]()}
    for fact in result["facts"]:
        names.get(fact["well"], []).append(fact["name"])
    said = f"Not well: {', '.join(names[False])}." if names[False] else "All that was tried is well."
    return f"{said} Not tried: {', '.join(names[None])}." if names[None] else said


def _safe(name: str, step: Step) -> Iterator[Fact]:
    found = list[Fact]()

    def look() -> Fact:
        found.extend(step())
        return found[0] if found else Fact(name, True, "There is nothing to try.")

    told = safely(name, look)
    yield from found or [told]


def _screen(given: Given, settings: Settings) -> Fact:
    fact = screen.screen(given.display or screen.seen(), settings)
    if given.screen is False:
        return Fact("screen", False, f"{fact.said} Its colors are not even.", "Ask IT for another screen.")
    return fact


def _touch(touched: tuple[int, ...] | None) -> Fact:
    if touched is None:
        return Fact("touch", None, NOT_TRIED)
    missed = [where for target, where in enumerate(TARGETS) if target not in touched]
    if not missed:
        return Fact("touch", True, "All nine targets answered.")
    return Fact("touch", False, f"No answer at: {', '.join(missed)}.", "Wipe the screen, and try again; else ask IT.")


def _voices(library: Library, settings: Settings, given: Given) -> Iterator[Fact]:
    if not settings.sound.on:
        return
    for fact in aloud.voices(library, settings):
        unheard = given.heard is not None and fact.name.removeprefix("voice-") not in given.heard
        silent = Fact(fact.name, False, f"{fact.said} But nobody heard it.", "Turn the loudspeaker up; else ask IT.")
        yield silent if fact.well and unheard else fact


def _prove(state: Path) -> Fact:
    from kiosk.prove.short import NotProven, short

    compiled = kept.last_good()
    if not compiled:
        return Fact("prove", None, "There is nothing to play a visit with: the kiosk can't keep its content.", ASK_IT)
    try:
        proof = short(kept.share(kept.parts(compiled.content).surfaces), compiled.shelf, state)
    except NotProven as reason:
        return Fact("prove", False, str(reason), WHOLE_PROOF)
    found = "none" if not proof.files.found else "SOME"
    said = PROVEN.format(proof.gone * 1000, proof.written, found, proof.files.count)
    return Fact("prove", proof.clean, said, WHOLE_PROOF)
