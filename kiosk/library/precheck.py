"""What the page Treatments and its pre-check say: read from the pack, with the site's own legal lines."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from kiosk.core.precheck import REASONS, LegalLine, Outcome
from kiosk.library.helplines import all_filled
from kiosk.library.stack import Stack
from kiosk.library.treatments import TreatmentWords
from kiosk.problems import Problem, Refused, read_text
from kiosk.settings import Settings


def read_treatments(
    settings: Settings, stack: Stack, named: Mapping[str, Mapping[str, str]]
) -> dict[str, TreatmentWords]:
    """By language; empty where the pre-check is off. `named` holds the support lines' numbers and words by language.

    Raises Refused with every problem of every file.
    """
    if settings.pre_check is None:
        return {}
    found, problems = dict[str, TreatmentWords](), list[Problem]()
    for language in settings.languages.offered:
        file = stack.file(f"treatments/{language}.toml")
        try:
            words = all_filled(_read(file), named[language], file) if language in named else _read(file)
        except Refused as refused:
            problems += refused.problems
            continue
        problems += [Problem(file, 0, reason, "Compare it with the shipped file.") for reason in _missing(words)]
        lines = (*_of_states(words.lines, settings), *_own(settings, language))
        found[language] = replace(words, lines=lines)
    if problems:
        raise Refused(problems)
    return found


def _read(file: Path) -> TreatmentWords:
    try:
        return msgspec.toml.decode(read_text(file), type=TreatmentWords)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None


def _missing(words: TreatmentWords) -> Iterator[str]:
    yield from (f"outcomes.{name} is missing." for name in Outcome if name not in words.outcomes)
    yield from (f"reasons.{name} is missing." for name in REASONS if name not in words.reasons)


def _of_states(lines: tuple[LegalLine, ...], settings: Settings) -> Iterator[LegalLine]:
    """Those of the states that the site serves, and those that hold everywhere."""
    served = settings.pre_check.states if settings.pre_check else ()
    return (line for line in lines if line.state in ("", *served))


def _own(settings: Settings, language: str) -> Iterator[LegalLine]:
    lines = settings.pre_check.lines if settings.pre_check else ()
    return (LegalLine(line.text[language], line.until, source=line.source) for line in lines if language in line.text)
