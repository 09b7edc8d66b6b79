"""What a surface can show: guides, questionnaires, slides and words, checked and compiled into one file of bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from kiosk.core.playlist import Playlist
from kiosk.library.shelf import Found as Found
from kiosk.library.shelf import GuideCard as GuideCard
from kiosk.library.shelf import Question as Question
from kiosk.library.shelf import Shelf as Shelf
from kiosk.library.shelf import Topic as Topic
from kiosk.library.sources import Source as Source
from kiosk.library.words import Card as Card
from kiosk.library.words import FindingWords as FindingWords
from kiosk.library.words import PictureWords as PictureWords
from kiosk.library.words import ReadingWords as ReadingWords
from kiosk.library.words import ScaleWords as ScaleWords
from kiosk.library.words import Words as Words
from kiosk.tables import Settings

if TYPE_CHECKING:
    from kiosk.library.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Picture:
    """A checked picture's own bytes: a pack that changes on disk changes nothing in a visit. Sides in its own units."""

    kind: str  # "svg" or "png"
    width: float
    height: float
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a guide. `text` is Qt's StyledText, `plain` the same for the ear; `cites` the sources' numbers.

    paragraph, bullet, callout, heading; step (with `number`); question (with its `answer`); header and row of a table
    (`cells`, and `spoken` for the ear); figure (`picture`; `plain` is its text alternative, the one cell its caption);
    link (`target` is the address, `code` the rows of its QR code); card (`target` is the guide it leads to).
    """

    kind: str
    text: str = ""
    plain: str = ""
    cites: tuple[int, ...] = ()
    number: int = 0
    cells: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    answer: "tuple[Block, ...]" = ()
    picture: Picture | None = None
    target: str = ""
    code: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    name: str
    language: str
    title: str
    summary: str
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    written: date
    topics: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()  # what a visitor would say, in the visitor's own words
    reviewed_by: str = ""  # and reviewed_on: both or neither
    reviewed_on: date | None = None
    expires: date | None = None  # the last day on which it is shown
    only_in_this_language: bool = False

    def blocks(self) -> Iterator[Block]:
        """All of them in the order of reading, an answer behind its question."""
        for block in (block for section in self.sections for block in section.blocks):
            yield block
            yield from block.answer

    def shown_on(self, day: date) -> bool:
        return self.expires is None or day <= self.expires


@dataclass(frozen=True, slots=True)
class Voices:
    """Where recordings lie, as kiosk.voice.recordings reads them, and the languages that are recorded whole."""

    places: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


@dataclass(frozen=True)
class Library:
    """Everything that a surface reads. The guides are on the shelf, a file of their own, and not in the bytes."""

    settings: Settings
    playlist: Playlist
    words: dict[str, Words]
    packed: bytes = field(repr=False)  # the rooms: to import and to read them is 25 ms of a start
    calls_staff: bool = False  # whether "Ask staff to come" is set up; how, only the keeper knows
    pictures: dict[str, Picture] = field(default_factory=dict)  # of the slides, by their place in the pack
    voices: Voices = field(default_factory=Voices)
    shelf: Shelf = field(default_factory=Shelf, compare=False, repr=False)

    @cached_property
    def rooms(self) -> "Rooms":
        from kiosk.library import rooms

        return rooms.decode(self.packed)

    @property
    def states(self) -> tuple[str, ...]:
        """In which the site's prescriber may treat."""
        return self.settings.pre_check.states if self.settings.pre_check else ()

    def language_after(self, language: str) -> str:
        languages = list(self.words)
        return languages[(languages.index(language) + 1) % len(languages)]

    def encode(self) -> bytes:
        return msgspec.msgpack.encode(self, enc_hook=lambda shelf: None)


def decode(compiled: bytes, shelf: Shelf | None = None) -> Library:
    """The library of a compiled file, with its shelf; raises msgspec.DecodeError where the bytes are not one."""
    return msgspec.msgpack.decode(compiled, type=Library, dec_hook=lambda kind, nothing: shelf or Shelf())
