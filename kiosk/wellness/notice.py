"""The clinic's own notice for the attract loop, typed by staff: checked like a slide, written whole or taken away."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import whole
from kiosk.library.pack import TAG
from kiosk.library.slidefaults import Fault, converted, faults
from kiosk.library.slides import Around, languages

GONE = "The notice is taken away. Patients don't see it from the next visit on."
SHOWN = "The notice is set: {0}, in {1}."
DAYS = {"start": ("from", "first"), "until": ("until", "last")}  # the page's word: the file's, ours


def put(given: Mapping[str, Any], offered: tuple[str, ...], file: Path, today: date) -> tuple[bool, list[str]]:
    """`given`: text and title by language (or none at all, to take it away), start and until as 2026-12-01.

    Whether it stands now, and sentences. Raises OSError.
    """
    if not given.get("text"):
        file.unlink(missing_ok=True)
        return True, [GONE]
    table: dict[str, Any] = {}
    wrong = list(_read(given, offered, table))
    if not wrong:
        wrong = list(_faults(table, offered, today))
    if wrong:
        return False, wrong
    whole.write(file, "".join(f"{key} = {_toml(value)}\n" for key, value in table.items()))
    return True, [SHOWN.format(_when(table), ", ".join(tag for tag in offered if tag in table["text"]))]


def _read(given: Mapping[str, Any], offered: tuple[str, ...], table: dict[str, Any]) -> Iterator[str]:
    """Fills the table; yields what can't be read."""
    text = given["text"] if isinstance(given["text"], dict) else {offered[0]: given["text"]}
    title = given.get("title")
    for key, words in (("title", title if isinstance(title, dict) else dict.fromkeys(text, title)), ("text", text)):
        said = {tag: word.strip() for tag, word in words.items() if isinstance(word, str) and word.strip()}
        table[key] = said
        if len(said) < len(words) or not said:
            yield f"The notice needs its {key}, in words, in each of its languages."
        elif not all(re.fullmatch(TAG, tag) for tag in said):
            yield f'The languages of the {key} are named by tags such as "en" or "es".'
    for key, (written, _) in DAYS.items():
        if day := given.get(key):
            try:
                table[written] = date.fromisoformat(day)
            except (TypeError, ValueError):
                yield f"{day} is no day. Write a day of the calendar, such as 2026-12-01."


def _faults(table: Mapping[str, Any], offered: tuple[str, ...], today: date) -> Iterator[str]:
    row, around = converted({**table, "kind": "notice"}), Around(offered, lambda *_: None, Path)
    if isinstance(row, Fault):
        yield f"{row.reason} {row.remedy}"
        return
    for fault in faults(row, around):
        yield f"{fault.reason[0].upper()}{fault.reason[1:]} {fault.remedy}"
    if not languages(row, around):
        yield f"The notice is in none of the languages that this kiosk offers ({', '.join(offered)})."
    if row.last and row.last < today:
        yield f"Its last day ({row.last}) is over. Choose a later one."


def _when(table: Mapping[str, Any]) -> str:
    first, last = table.get("from"), table.get("until")
    from_, until = f"from {first}" if first else "from now on", f"through {last}" if last else "until you take it away"
    return f"{from_} {until}"


def _toml(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{tag} = {_toml(words)}" for tag, words in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
