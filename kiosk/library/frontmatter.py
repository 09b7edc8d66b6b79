"""What stands above a guide's text: title, language, dates and sources, in YAML between two lines ---."""

import datetime
import re
from pathlib import Path
from typing import Any

import msgspec
import yaml

from kiosk.problems import Problem, Refused, line_of

BETWEEN = re.compile(r"\A---\r?\n(.*?)\r?\n---\r?\n", re.DOTALL)
NEEDED = ("title", "summary", "language", "written", "sources")


class Source(msgspec.Struct, frozen=True):
    key: str
    text: str


class FrontMatter(msgspec.Struct, frozen=True):
    title: str
    summary: str
    language: str
    written: datetime.date
    sources: list[Source]
    topics: list[str] = []
    reviewed_by: str = ""
    only_in_this_language: bool = False  # a clinic's own guide may be; a shipped one never


def split(file: Path, text: str) -> tuple[FrontMatter, str, int]:
    """Front matter, body, and the number of lines before the body. Raises Refused."""
    found = BETWEEN.match(text)
    if not found:
        remedy = "Start it with a line ---, then title: ... and the other keys, then a line ---."
        raise Refused([Problem(file, 1, "it has no front matter.", remedy)])
    try:
        front = yaml.safe_load(found[1])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = f"the front matter is not YAML: {getattr(error, 'problem', 'a character that it does not allow')}."
        raise Refused([Problem(file, mark.line + 2 if mark else 1, reason, "Mend it.")]) from None
    if not isinstance(front, dict):
        raise Refused([Problem(file, 1, "the front matter holds no keys.", "Write lines such as title: ...")])
    return _checked(file, text, front), text[found.end() :], found[0].count("\n")


def _checked(file: Path, text: str, front: dict[str, Any]) -> FrontMatter:
    missing = [key for key in NEEDED if not front.get(key)]
    if missing:
        remedies = [(f"the front matter has no {key}.", f"Add a line: {key}: ...") for key in missing]
        raise Refused([Problem(file, 1, reason, remedy) for reason, remedy in remedies])
    sources = front["sources"]
    if not isinstance(sources, list) or not all(isinstance(s, dict) and {"key", "text"} <= s.keys() for s in sources):
        remedy = "Write for each: - key: ... and below it text: ..."
        raise Refused([Problem(file, line_of(text, "sources:"), "a source has no key or no text.", remedy)])
    try:
        checked = msgspec.convert(front, FrontMatter)
    except msgspec.ValidationError as error:
        where = re.search(r"\$\.(\w+)", str(error))
        key = where[1] if where else "the front matter"
        remedy = 'Write words in "quotes", a day as 2026-11-22, topics as [one, two].'
        raise Refused([Problem(file, line_of(text, f"{key}:"), f"{key} has a wrong value.", remedy)]) from None
    if checked.language != file.parent.name:
        reason = f'its language is "{checked.language}", but it lies in the folder {file.parent.name}.'
        raise Refused([Problem(file, line_of(text, "language:"), reason, "Change one of them.")])
    return checked
