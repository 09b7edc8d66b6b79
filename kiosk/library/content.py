"""What a surface can show: guides, questionnaires, slides and words, checked and compiled into one file of bytes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import msgspec

from kiosk.core.freshness import Dates
from kiosk.core.plan import Part
from kiosk.core.playlist import Playlist
from kiosk.core.questionnaire import Questionnaire
from kiosk.library.helplines import Line
from kiosk.library.shelf import Found as Found
from kiosk.library.shelf import GuideCard as GuideCard
from kiosk.library.shelf import Question as Question
from kiosk.library.shelf import Shelf as Shelf
from kiosk.library.shelf import Topic as Topic
from kiosk.library.sources import Source as Source
from kiosk.library.treatments import OutcomeWords as OutcomeWords
from kiosk.library.treatments import TreatmentWords as TreatmentWords
from kiosk.library.words import Card as Card
from kiosk.library.words import FindingWords as FindingWords
from kiosk.library.words import PictureWords as PictureWords
from kiosk.library.words import ReadingWords as ReadingWords
from kiosk.library.words import ScaleWords as ScaleWords
from kiosk.library.words import Words as Words
from kiosk.tables import Settings


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
class NumberCode:
    """A QR code that calls the number or, with `texts`, writes to it; `rows` as kiosk.core.qr.modules gives them."""

    number: str
    rows: tuple[str, ...]
    texts: bool = False


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that a surface reads. The guides are on the shelf, a file of their own, and not in the bytes."""

    settings: Settings
    plan: tuple[Part, ...]
    tags: dict[str, dict[str, str]]  # questionnaire id, visitor's language: the tag it is asked in; else not offered
    playlist: Playlist
    words: dict[str, Words]
    support: dict[str, Line]  # by name: whom to call, in the order of the support page
    calls_staff: bool = False  # whether "Ask staff to come" is set up; how, only the keeper knows
    codes: tuple[NumberCode, ...] = ()
    pre_check: tuple[Part, ...] = ()  # off, where the settings name no prescriber
    treatments: dict[str, TreatmentWords] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)  # of the slides, by their place in the pack
    dates: Dates = field(default_factory=Dates)  # by which kiosk.core.freshness tells staff what grows old
    notes: tuple[str, ...] = field(default=())  # what staff should know: a language that an instrument lacks ...
    shelf: Shelf = field(default_factory=Shelf, compare=False, repr=False)

    @property
    def questionnaires(self) -> tuple[Questionnaire, ...]:
        return tuple(part.questionnaire for part in (*self.plan, *self.pre_check))

    def plan_in(self, language: str) -> tuple[Part, ...]:
        """What can be asked in a visitor's language; empty where the main path can't be."""
        parts = tuple(part for part in self.plan if language in self.tags[part.id])
        return parts if any(not part.choice for part in parts) else ()

    def pre_check_in(self, language: str) -> tuple[Part, ...]:
        return tuple(part for part in self.pre_check if language in self.tags[part.id])

    def tag(self, questionnaire: str, language: str) -> str:
        """The tag in which a questionnaire is asked; empty where it is not offered."""
        return self.tags[questionnaire].get(language, "")

    def tags_in(self, language: str) -> dict[str, str]:
        """By questionnaire, also the pre-check's."""
        return {part.id: self.tag(part.id, language) for part in (*self.plan, *self.pre_check)}

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
