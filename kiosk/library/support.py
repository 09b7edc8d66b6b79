"""Where help is: each line's number, hours and words, shipped or the site's own, and when it was last checked."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.library.helplines import Line, LineWords
from kiosk.library.pack import SHIPPED as RESOURCES
from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused, line_of, read_text

SHIPPED = RESOURCES / "support" / "us.toml"
NEEDED = ("crisis", "emergency")  # what the pack's texts name
WRITE = {
    "number": 'a telephone number such as "988" or "(305) 555-0100"',
    "text_to": 'a number that takes text messages, such as "988", or leave it out',
    "languages": 'the languages that answer there, such as ["en", "es"]',
    "checked_on": "the day on which somebody looked, such as 2026-11-22, without quotes",
    "source": 'where or by whom it was checked, such as "called by our front desk", without quotes in it',
    "words": "a table for each language, such as [crisis.words.en]",
    "title": 'a short heading such as "By phone"',
    "hours": 'when somebody answers, such as "day and night"',
    "text": "a sentence or two for the card",
    "reach": "one sentence that says how to get help there, or leave it out",
}
T = TypeVar("T")


def support_files(stack: Stack, own: str | None) -> tuple[Path, ...]:
    """The files of the stack's folder support, then the one that the settings name."""
    there = tuple(stack.files("support", ".toml").values()) or (stack.file("support/us.toml"),)
    return (*there, Path(own)) if own else there


def read_support(languages: Iterable[str], files: Sequence[Path] = (SHIPPED,)) -> dict[str, Line]:
    """By name: the lines of the first file, with later files' of the same name in their place, and others behind them.

    Raises Refused with every problem, also where a line has no words in one of the languages.
    """
    lines, problems = dict[str, Line](), list[Problem]()
    for file in files:
        found, wrong = _read(file, tuple(languages))
        lines |= found
        problems += wrong
    missing = [name for name in NEEDED if name not in lines and not problems]
    problems += [Problem(files[0], 0, f"there is no [{name}].", "Put the shipped file back.") for name in missing]
    if problems:
        raise Refused(problems)
    return lines


def _read(file: Path, languages: tuple[str, ...]) -> tuple[dict[str, Line], list[Problem]]:
    try:
        text = read_text(file)
        tables = msgspec.toml.decode(text, type=dict[str, dict[str, Any]])
    except Refused as refused:
        return {}, list(refused.problems)
    except msgspec.DecodeError as error:
        remedy = "Write tables such as [clinic] and [clinic.words.en], as in resources/support/us.toml."
        reason = f"it is not a list of support lines: {str(error).split(' - at ')[0].replace('`', '')}."
        return {}, [Problem(file, 0, reason, remedy)]
    lines, problems = dict[str, Line](), list[Problem]()
    for name, table in tables.items():
        try:
            lines[name] = _line(file, text, name, table, languages)
        except Refused as refused:
            problems += refused.problems
    return lines, problems


def _line(file: Path, text: str, name: str, table: dict[str, Any], languages: tuple[str, ...]) -> Line:
    if not re.fullmatch("[a-z][a-z0-9]*", name):
        raise _refused(
            file, text, name, "", f"[{name}] is no name for a line.", "Write small letters, such as [clinic]."
        )
    words = table.get("words")
    for language, said in words.items() if isinstance(words, dict) else ():
        _convert(said, LineWords, file, text, f"{name}.words.{language}")
    line = _convert(table, Line, file, text, name)
    for language in languages:
        if language not in line.words:
            reason = f"[{name}] has no words in {language}, which this kiosk offers."
            raise _refused(file, text, name, "", reason, f"Add [{name}.words.{language}] with title, hours and text.")
        said = line.words[language]
        odd = next((key for key in ("text", "reach") if _odd(getattr(said, key), line)), "")
        if odd or (name == "crisis" and not said.reach):
            place, key = f"{name}.words.{language}", odd or "reach"
            reason = f"{place}.{key} is missing, or has braces that can't be filled."
            remedy = "Write a sentence; it may hold {number} and {hours}, and {text_to} where the line has one."
            raise _refused(file, text, place, key, reason, remedy)
    return line


def _odd(text: str, line: Line) -> bool:
    try:
        text.format_map({"number": "1", "hours": "2", **({"text_to": "3"} if line.text_to else {})})
    except (KeyError, ValueError, IndexError, AttributeError):
        return True
    return False


def _convert(table: Any, kind: type[T], file: Path, text: str, place: str) -> T:
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as error:
        named = re.search(r"field `(\w+)`|`\$\.(\w+)", str(error))
        key = (named[1] or named[2]) if named else ""
        known = f"It may hold: {', '.join(kind.__struct_fields__)}."  # type: ignore[attr-defined]
        remedy = f"Write {WRITE[key]}." if key in WRITE and "unknown" not in str(error) else known
        missing = "missing" in str(error)
        wrong = "is missing" if missing else "can't be used"
        reason = f"{'.'.join(filter(None, (place, key)))} {wrong}."
        raise _refused(file, text, place, "" if missing else key, reason, remedy) from None


def _refused(file: Path, text: str, place: str, key: str, reason: str, remedy: str) -> Refused:
    header = line_of(text, f"[{place}]") or line_of(text, f"[[{place}]]")
    line = (key and line_of(text, key, place)) or header
    return Refused([Problem(file, line, reason, remedy)])
