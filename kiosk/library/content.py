"""What a surface can show: guides, questionnaires, slides and words, checked and compiled into one file of bytes."""

from dataclasses import dataclass, field

import msgspec

from kiosk.core.playlist import Playlist
from kiosk.core.questionnaire import Questionnaire
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a guide. `text` is Qt's StyledText, `plain` the same for the ear; a row of a table has `cells`."""

    kind: str  # paragraph, bullet, step, callout, question, header, row
    text: str = ""
    plain: str = ""
    cells: tuple[str, ...] = ()


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
    sources: tuple[str, ...]
    written: str
    reviewed_by: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """What the pack says in one language where safety or a result speaks."""

    name: str  # the language's own name
    cleared: str
    farewell: str
    take_home: dict[str, str]  # the sentences of the page and the sheet themselves
    support_title: str
    support_asked_title: str
    support_nobody_told: str
    support_cards: tuple[Card, ...]
    help_line: str
    help_line_short: str
    readings: dict[str, "ReadingWords"]
    bands: dict[str, str]
    say_to_clinician: tuple[str, ...]
    limits: str


@dataclass(frozen=True, slots=True)
class ReadingWords:
    title: str
    meaning: str
    steps: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that a surface reads. Guides stand in the order in which they are offered."""

    settings: Settings
    guides: tuple[Guide, ...]
    questionnaires: tuple[Questionnaire, ...]
    playlist: Playlist
    words: dict[str, Words]
    calls_staff: bool = False  # whether "Ask staff to come" is set up; how, only the keeper knows
    notes: tuple[str, ...] = field(default=())  # what staff should know: a language that an instrument lacks ...

    def guides_in(self, language: str) -> tuple[Guide, ...]:
        return tuple(guide for guide in self.guides if guide.language == language)

    def tag(self, questionnaire: Questionnaire, language: str) -> str | None:
        """The tag in which it is offered for a visitor's language; None where a text is missing or not verified."""
        tag = questionnaire.tag(language)
        return tag if tag and not questionnaire.missing_texts(tag) else None

    def encode(self) -> bytes:
        return msgspec.msgpack.encode(self)


def decode(compiled: bytes) -> Library:
    """The library of a compiled file; raises msgspec.DecodeError where the bytes are not one."""
    return msgspec.msgpack.decode(compiled, type=Library)
