"""What the pack says in one language where safety or a result speaks: the tables of resources/texts."""

from dataclasses import dataclass


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
    off: str = ""  # why the language is switched off for patients
    reviewed_by: str = ""  # the native speaker who has read it
    danger: tuple[str, ...] = ()  # typed into the search: help first; "kill*" is also "killing"


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
