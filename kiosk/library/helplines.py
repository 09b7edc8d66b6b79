"""A place to call for help: its number, its hours and its words, and how other texts name it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from kiosk.core.scripts import number_in
from kiosk.problems import Problem, Refused

MOST_DAYS = 180
BLANK = re.compile(r"\{([a-z0-9]+_[a-z_]+)\}")  # others, such as {number} in a result's words, have no underscore
Phone = Annotated[str, Meta(pattern=r"^\+?([ ().-]*[0-9]){3,15}[ ().-]*\Z")]  # ITU-T E.164: 15 digits at most
Said = Annotated[str, Meta(min_length=1, max_length=400)]
T = TypeVar("T")


class LineWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language. `text` and `reach` (one sentence for other pages) may hold {number}, {text_to} and {hours}."""

    title: Said
    hours: Said
    text: Said
    reach: str = ""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`text_to` takes text messages; `languages` are those in which somebody answers; `words` by language tag."""

    number: Phone
    languages: Annotated[tuple[Said, ...], Meta(min_length=1)]
    checked_on: date
    source: Annotated[str, Meta(pattern=r'^[^"\\\n]+\Z')]  # it stands in quotes in a guide's head
    words: dict[str, LineWords]
    text_to: Phone | None = None


def blanks(support: Mapping[str, Line], language: str) -> dict[str, str]:
    """What stands for {crisis_number}, {crisis_reach} and so on."""
    named: dict[str, str] = {}
    for name, line in support.items():
        told = _own(line, language)
        reach, (_, text) = line.words[language].reach.format_map(told), card(line, language)
        told |= {"reach": reach, "text": text, "source": line.source}
        named |= {f"{name}_{key}": said for key, said in told.items() if said}
    return named


def card(line: Line, language: str) -> tuple[str, str]:
    """A line's title and text."""
    words = line.words[language]
    return words.title, words.text.format_map(_own(line, language))


def filled(text: str, named: Mapping[str, str]) -> str:
    """The text with every {crisis_number} and the like filled in. Raises KeyError where no line has such a thing."""
    return BLANK.sub(lambda found: named[found[1]], text)


def all_filled(value: T, named: Mapping[str, str], file: Path) -> T:
    """The same for every text of a value such as Words, out of `file`. Raises Refused instead."""
    try:
        return msgspec.convert(_throughout(msgspec.to_builtins(value), named), type(value))
    except KeyError as unknown:
        raise Refused([unknown_blank(file, unknown.args[0], named)]) from None


def aged(support: Mapping[str, Line], today: date) -> Iterator[str]:
    """A sentence for each line that nobody has checked for long, or whose date is yet to come."""
    for name, line in support.items():
        days = (today - line.checked_on).days
        if days > MOST_DAYS or days < 0:
            when = f"{days} days ago" if days > 0 else "which is yet to come"
            yield f'The support line "{name}" ({line.number}) was checked on {line.checked_on}, {when}. ' \
                  f"Call it, read its page, and set checked_on in its file."  # fmt: skip


def unknown_blank(file: Path, blank: str, named: Mapping[str, str], text: str = "") -> Problem:
    """Where a text names what no line has."""
    line = next((number for number, row in enumerate(text.splitlines(), 1) if f"{{{blank}}}" in row), 0)
    reason = f"{{{blank}}} stands for no support line's number or words."
    return Problem(file, line, reason, f"There are: {', '.join(f'{{{name}}}' for name in named)}.")


def _own(line: Line, language: str) -> dict[str, str]:
    number, texts = number_in(language, line.number), number_in(language, line.text_to or "")
    return {"number": number, "text_to": texts, "hours": line.words[language].hours}


def _throughout(value: Any, named: Mapping[str, str]) -> Any:
    match value:
        case str():
            return filled(value, named)
        case dict():
            return {key: _throughout(part, named) for key, part in value.items()}
        case list() | tuple():
            return [_throughout(part, named) for part in value]
    return value
