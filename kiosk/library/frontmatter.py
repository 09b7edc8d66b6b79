"""What stands above a guide's text: title, language, dates and sources, in YAML between two lines ---."""

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec
import yaml
from msgspec import Meta

from kiosk.library.sources import WRITE as OF_A_SOURCE
from kiosk.library.sources import Listed, listed
from kiosk.problems import Problem, Refused

BETWEEN = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
MOST_CHARACTERS = 10_000  # libyaml's stack ends at some 50,000 brackets within each other, and the process with it
NEEDED = ("title", "summary", "language", "written", "sources")
WRITE = {
    "title": 'a few words; in "quotes" where they hold a colon',
    "summary": 'one sentence; in "quotes" where it holds a colon',
    "language": "the name of the folder it lies in, such as en",
    "written": "a day, such as 2026-11-22",
    "sources": "the keys of sources.toml, such as [who-qd85, bianchi2015]; [] where nothing is claimed",
    "topics": "the keys of topics.toml, such as [burnout, sleep-and-rest]",
    "questions": 'what a visitor would say, such as - "I can\'t sleep"',
    "reviewed_by": 'who has read and approved it, such as "Dr. Ana Rivera"',
    "reviewed_on": "the day of the review, such as 2026-11-22",
    "only_in_this_language": "true where the other languages lack it on purpose",
    "expires": "the last day on which it is shown, such as 2027-11-22",
}
Words = Annotated[str, Meta(pattern=r"\S", max_length=300)]
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class FrontMatter(msgspec.Struct, frozen=True):
    """`sources`: by key, with what is written down here and nowhere else; None where sources.toml says it."""

    title: Words
    summary: Words
    language: Words
    written: date
    sources: dict[str, Listed | None]
    topics: tuple[Words, ...] = ()
    questions: tuple[Words, ...] = ()
    reviewed_by: str = ""
    reviewed_on: date | None = None
    expires: date | None = None
    only_in_this_language: bool = False  # a clinic's own guide may be; a shipped one never


KINDS = get_type_hints(FrontMatter, include_extras=True)


def split(file: Path, text: str) -> tuple[FrontMatter, str, int, Mapping[str, int]]:
    """Front matter, body, the number of lines before the body, and each key's line. Raises Refused."""
    found = BETWEEN.match(text)
    if not found:
        remedy = "Start it with a line ---, then title: ... and the other keys, then a line ---."
        raise Refused([Problem(file, 1, "it has no front matter.", remedy)])
    if len(found[1]) > MOST_CHARACTERS:
        reason = f"the front matter has {len(found[1]):,} characters; it may have {MOST_CHARACTERS:,}."
        raise Refused([Problem(file, 1, reason, "Say less in it; the text stands below the second line ---.")])
    values, lines = _keys(file, found[1])
    return _checked(file, values, lines), text[found.end() :], found[0].count("\n"), lines


def _keys(file: Path, written: str) -> tuple[dict[str, Any], dict[str, int]]:
    """Each key's value and line."""
    try:
        loader = Loader(written)
        root = loader.get_single_node()
        pairs = root.value if isinstance(root, yaml.MappingNode) else []
        lines = [(str(key.value), key.start_mark.line + 2) for key, _ in pairs]
        values = loader.construct_document(root) if pairs else {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = f"the front matter is not YAML: {getattr(error, 'problem', 'a character that it does not allow')}."
        remedy = 'Write one key a line, such as title: "..."; words that hold a colon in quotes.'
        raise Refused([Problem(file, mark.line + 2 if mark else 1, reason, remedy)]) from None
    except (ValueError, AttributeError, TypeError, RecursionError):  # such as a 13th month, or !!timestamp x
        remedy = "Write days such as 2026-11-22."
        raise Refused([Problem(file, 1, "the front matter holds a value that is none.", remedy)]) from None
    if not lines:
        raise Refused([Problem(file, 1, "the front matter holds no keys.", "Write lines such as title: ...")])
    twice = [(key, line) for at, (key, line) in enumerate(lines) if key in [earlier for earlier, _ in lines[:at]]]
    if twice:
        raise Refused([Problem(file, line, f"{key} stands there twice.", "Keep one of them.") for key, line in twice])
    return {str(key): value for key, value in values.items()}, defaultdict(lambda: 1, lines)  # << merges others in


def _checked(file: Path, values: Mapping[str, Any], lines: Mapping[str, int]) -> FrontMatter:
    problems, checked = list[Problem](), dict[str, Any]()
    for key in (key for key in NEEDED if values.get(key) is None):
        problems.append(Problem(file, lines.get(key, 1), f"the front matter has no {key}.", f"Add a line: {key}: ..."))
    for key, value in values.items():
        if value is None:
            continue
        if key not in KINDS:
            remedy = f"It may hold: {', '.join(KINDS)}."
            problems.append(Problem(file, lines[key], f"{key} is no key of the front matter.", remedy))
            continue
        try:
            checked[key] = _sources(value) if key == "sources" else msgspec.convert(value, KINDS[key])
        except msgspec.ValidationError:
            problems.append(Problem(file, lines[key], f"{key} has a wrong value.", f"Write {WRITE[key]}."))
        except ValueError as wrong:
            problems.append(Problem(file, lines[key], *wrong.args[1:]))
    problems += _at_odds(file, checked, lines)
    if problems:
        raise Refused(problems)
    return FrontMatter(**checked)


def _at_odds(file: Path, checked: Mapping[str, Any], lines: Mapping[str, int]) -> list[Problem]:
    problems, folder = list[Problem](), file.parent.name
    if checked.get("language", folder) != folder:
        reason = f'its language is "{checked["language"]}", but it lies in the folder {folder}.'
        problems.append(Problem(file, lines["language"], reason, "Change one of them."))
    if bool(checked.get("reviewed_by")) is not ("reviewed_on" in checked):
        there, absent = ("reviewed_on", "reviewed_by") if "reviewed_on" in checked else ("reviewed_by", "reviewed_on")
        reason = f"there is a {there}, but no {absent}."
        problems.append(Problem(file, lines[there], reason, f"Add {absent}: {WRITE[absent]}; or take out both."))
    return problems


def _sources(value: Any) -> dict[str, Listed | None]:
    """Raises ValueError as kiosk.library.sources.listed does."""
    if not isinstance(value, list):
        raise ValueError("", "sources is no list.", f"Write {WRITE['sources']}.")
    found = dict[str, Listed | None]()
    for entry in value:
        inline = dict(entry) if isinstance(entry, dict) else {}
        key = inline.pop("key", None) if inline else entry
        if not isinstance(key, str):
            raise ValueError(
                "", "a source has no key.", f"Write {OF_A_SOURCE['key']}; or - key: ... and below it text: ..."
            )
        if key in found:
            raise ValueError("", f'the source "{key}" stands there twice.', "Keep one of them.")
        found[key] = listed(key, inline) if isinstance(entry, dict) else None
    return found
