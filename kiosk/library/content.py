"""What a surface can show: guides, questionnaires, slides and words, checked and compiled into one file of bytes."""

from dataclasses import dataclass, field

import msgspec

from kiosk.core.plan import Part
from kiosk.core.playlist import Playlist
from kiosk.core.questionnaire import Questionnaire
from kiosk.library.helplines import Line
from kiosk.library.treatments import OutcomeWords as OutcomeWords
from kiosk.library.treatments import TreatmentWords as TreatmentWords
from kiosk.tables import Settings


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
    yes: str
    no: str
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
    say_to_clinician: tuple[str, ...]  # where the findings give fewer than three sentences
    limits: str
    findings: dict[str, "FindingWords"]
    sources: dict[str, str]
    strains: dict[str, str]  # one line of "what eases this" by what drains the person most
    scales: dict[str, "ScaleWords"]
    picture: "PictureWords"
    at_least: str  # with {number}
    open_note: str
    not_asked: str  # with {names}, as the next two
    declined: str
    too_few: str
    choices: dict[str, Card]  # by questionnaire id: what is offered with the result


@dataclass(frozen=True, slots=True)
class ReadingWords:
    title: str
    meaning: str
    limit: str  # what it does not mean
    eases: tuple[str, ...]
    steps: tuple[str, str, str]
    ask: str  # the last of the three sentences for the clinician
    source: str


@dataclass(frozen=True, slots=True)
class FindingWords:
    """`say` is for the clinician, `say_numbers` the same with {number} and {highest}; both may be empty."""

    line: str
    limit: str
    say: str = ""
    say_numbers: str = ""


@dataclass(frozen=True, slots=True)
class ScaleWords:
    label: str
    line: str


@dataclass(frozen=True, slots=True)
class PictureWords:
    """`low_mood` and `exhaustion` say for the ear where the area lies, by kiosk.core.picture.Side."""

    across: str
    up: str
    here: str
    note: str
    source: str
    fields: dict[str, str]
    low_mood: dict[str, str]
    exhaustion: dict[str, str]


@dataclass(frozen=True, slots=True)
class NumberCode:
    """A QR code that calls the number or, with `texts`, writes to it; `rows` as kiosk.core.qr.modules gives them."""

    number: str
    rows: tuple[str, ...]
    texts: bool = False


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that a surface reads. Guides stand in the order in which they are offered."""

    settings: Settings
    guides: tuple[Guide, ...]
    plan: tuple[Part, ...]
    tags: dict[str, dict[str, str]]  # questionnaire id, visitor's language: the tag it is asked in; else not offered
    playlist: Playlist
    words: dict[str, Words]
    support: dict[str, Line]  # by name: whom to call, in the order of the support page
    calls_staff: bool = False  # whether "Ask staff to come" is set up; how, only the keeper knows
    codes: tuple[NumberCode, ...] = ()
    pre_check: tuple[Part, ...] = ()  # off, where the settings name no prescriber
    treatments: dict[str, TreatmentWords] = field(default_factory=dict)
    notes: tuple[str, ...] = field(default=())  # what staff should know: a language that an instrument lacks ...

    def guides_in(self, language: str) -> tuple[Guide, ...]:
        return tuple(guide for guide in self.guides if guide.language == language)

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

    def encode(self) -> bytes:
        return msgspec.msgpack.encode(self)


def decode(compiled: bytes) -> Library:
    """The library of a compiled file; raises msgspec.DecodeError where the bytes are not one."""
    return msgspec.msgpack.decode(compiled, type=Library)
