"""A pack: a folder of content with a pack.toml at its head."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.itself import PROGRAM, RESOURCES
from kiosk.problems import Problem, Refused, line_of, read_text

SHIPPED = Path(RESOURCES)
FILE = "pack.toml"
NAME = "[a-z0-9]+(-[a-z0-9]+)*"  # of a pack, a guide, a playlist, a picture
TAG = "[a-z]{2,3}(-[A-Za-z]{2,4})?"  # of a language
LEFT = ("__MACOSX", "Thumbs.db", "desktop.ini", "__pycache__")
WRITE = {
    "format": "format = 1",
    "name": 'small letters and hyphens, such as name = "riverside-clinic"',
    "title": 'words for people, such as title = "Riverside Clinic"',
    "hide": 'a list such as hide = ["guides/ketamine", "playlists/waiting-room"], without language and ending',
    "languages": 'a list of language tags such as languages = ["en", "es"]: those that the pack is written in',
    "guides": 'a list of names such as guides = ["our-clinic", "sleep-and-stress"], in the order wanted',
    "version": 'words such as version = "2026-11", by which staff tell it from an older one',
}


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """pack.toml."""

    format: Literal[1]
    name: Annotated[str, Meta(pattern=rf"^{NAME}\Z", max_length=40)]
    title: Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\S[^\x00-\x1f\x7f]*\Z", max_length=80)]
    hide: tuple[Annotated[str, Meta(pattern=rf"^(guides|playlists|instruments)/{NAME}(\.[A-Za-z-]+)?\Z")], ...] = ()
    guides: tuple[Annotated[str, Meta(pattern=rf"^{NAME}\Z")], ...] = ()
    languages: tuple[Annotated[str, Meta(pattern=rf"^{TAG}\Z")], ...] = ()
    version: Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\Z", max_length=40)] = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """`hide`: places of lower packs, such as "guides/ketamine" (in every language); `guides`: the order offered.

    `languages`: those that it is written in; none named, all that the kiosk offers.
    """

    folder: Path
    name: str
    title: str = ""
    hide: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    version: str = ""

    def hidden(self, kind: str) -> frozenset[str]:
        """The names of this kind ("guides") that it hides of lower packs."""
        places = (place.partition("/") for place in self.hide)
        return frozenset(name for found, _, name in places if found == kind)


def read_pack(folder: Path) -> Pack:
    """The pack in this folder, by its pack.toml. Raises Refused."""
    file = folder / FILE
    if not file.is_file():
        remedy = f"Name a pack's own folder; {PROGRAM} pack new FOLDER makes one to begin with."
        raise Refused([Problem(folder, 0, f"there is no {FILE} in it.", remedy)])
    text = read_text(file)
    try:
        head = msgspec.toml.decode(text, type=Head)
    except msgspec.ValidationError as error:
        raise Refused([_fault(file, text, str(error))]) from None
    except msgspec.DecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        reason = f"this is not TOML: {error}."
        remedy = 'A line is: key = value; words stand in "quotes", a list in [brackets].'
        raise Refused([Problem(file, int(line[1]) if line else 0, reason, remedy)]) from None
    return Pack(folder, head.name, head.title, head.hide, head.guides, head.languages, head.version)


def _fault(file: Path, text: str, message: str) -> Problem:
    if unknown := re.search(r"unknown field `([^`]+)`", message):
        known = f"It may hold: {', '.join(WRITE)}."
        return Problem(file, line_of(text, unknown[1]), f'"{unknown[1]}" is not a key of a pack.', known)
    if missing := re.search(r"missing required field `(\w+)`", message):
        return Problem(file, 0, f"it has no {missing[1]}.", f"Write {WRITE[missing[1]]}.")
    named = re.search(r"`\$\.(\w+)", message)
    key = named[1] if named else "name"
    return Problem(file, line_of(text, key), f"{key} has a value that can't be used.", f"Write {WRITE[key]}.")


def leftover(name: str) -> bool:
    """Whether a file or folder is what editors and systems leave behind: no part of a pack, and no fault in it."""
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp")) or name in LEFT
