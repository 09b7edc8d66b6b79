"""Reads what the pack says in one language, texts/<language>.toml, whole or not at all."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from kiosk.core.reading import Pattern
from kiosk.library.helplines import Line, all_filled, card
from kiosk.library.sayings import faults
from kiosk.library.words import Card, Words
from kiosk.problems import Problem, Refused, read_text


def read_words(file: Path, support: Mapping[str, Line], named: Mapping[str, str] | None) -> Words:
    """With the support lines' cards and numbers in it; without them where they can't be read (`named` is None).

    Raises Refused.
    """
    try:
        words = msgspec.toml.decode(read_text(file), type=Words)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None
    missing = [f"readings.{pattern} is missing." for pattern in Pattern if pattern not in words.readings]
    if wrong := [*missing, *faults(words)]:
        raise Refused([Problem(file, 0, reason, "Compare it with the shipped file.") for reason in wrong])
    if named is None:
        return words
    cards = [Card(*card(line, file.stem)) for line in support.values()]
    return all_filled(replace(words, support_cards=(*words.support_cards, *cards)), named, file)
