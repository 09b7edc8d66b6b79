"""What the notices say, in every language: read from a file of the installation, since no library may be there."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.itself import RESOURCES

FILE = Path(RESOURCES, "notices.toml")
FIRST = ("en", "es")  # stand large on every notice


class About(StrEnum):
    TROUBLE = "trouble"
    PAUSED = "paused"
    CLEANING = "cleaning"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's. `seconds` has a place for a number, `crisis` one for the number to call."""

    ask: str
    resting: str
    crisis: str
    cleaning: str
    seconds: str
    soon: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """What a notice says in one language: `counted` has a place for the seconds that are left, and may be empty."""

    language: str
    title: str
    text: str
    counted: str
    crisis: str


def wordings() -> dict[str, Wording]:
    with FILE.open("rb") as file:
        return {
            tag: Wording(**{**words, "reasons": tuple(words["reasons"])}) for tag, words in tomllib.load(file).items()
        }


def lines(about: About, reason: Mapping[str, str], offered: Iterable[str], number: str) -> tuple[Line, ...]:
    """English and Spanish, then the other offered languages that we have words in."""
    words = wordings()
    tags = dict.fromkeys((*FIRST, *(tag for tag in (*reason, *offered) if tag in words)))
    return tuple(_line(about, tag, words[tag], reason.get(tag, ""), number) for tag in tags)


def _line(about: About, tag: str, words: Wording, reason: str, number: str) -> Line:
    crisis = words.crisis.format(number)
    if about is About.CLEANING:
        return Line(tag, words.cleaning, words.soon, words.seconds, crisis)
    return Line(tag, words.ask, reason if about is About.PAUSED and reason else words.resting, "", crisis)


def reasons(offered: Iterable[str]) -> tuple[dict[str, str], ...]:
    """The ready ones for "Out of order", each in the offered languages, English and Spanish."""
    words = wordings()
    tags = dict.fromkeys((*FIRST, *(tag for tag in offered if tag in words)))
    return tuple({tag: words[tag].reasons[at] for tag in tags} for at in range(len(words["en"].reasons)))


def plain(offered: Iterable[str]) -> dict[str, str]:
    """What stands in the languages in which staff have not typed a reason."""
    words = wordings()
    return {tag: words[tag].resting for tag in dict.fromkeys((*FIRST, *offered)) if tag in words}
