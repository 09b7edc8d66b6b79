"""What a pack's claims rest on: sources.toml, one table a source, named by its key in the guides."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from kiosk.library.helplines import filled
from kiosk.problems import Problem, Refused, line_of, read_text

KEY = r"[A-Za-z0-9][\w-]*"  # as it stands in [@key]
WRITE = {
    "key": "small letters, digits and dashes, such as who-qd85",
    "text": 'who wrote it, its title, where and when, in "quotes"; where languages differ {en = "...", es = "..."}',
    "doi": 'the DOI alone, such as "10.1136/bmj.n2183"',
    "pmid": 'the number alone, such as "11556941"',
    "url": 'the whole address, such as "https://www.who.int/..."',
}
Text = Annotated[str, Meta(pattern=r"\S", max_length=600)]


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A source as it is written down; `text` may differ by language."""

    text: Text | dict[str, Text]
    doi: Annotated[str, Meta(pattern=r"^(10\.\d{4,9}/\S+)?\Z")] = ""  # DOI Handbook, 2.2
    pmid: Annotated[str, Meta(pattern=r"^(\d{1,8})?\Z")] | Annotated[int, Meta(ge=1, lt=10**8)] = ""
    url: Annotated[str, Meta(pattern=r"^(https?://\S+)?\Z")] = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A source as a guide shows it, in the guide's language."""

    key: str
    text: str
    doi: str = ""
    pmid: str = ""
    url: str = ""

    @property
    def locator(self) -> str:
        """Where to find it: "PMID 11556941, doi 10.1046/j...."; else the address; "" where neither is known."""
        known = (f"PMID {self.pmid}" if self.pmid else "", f"doi {self.doi}" if self.doi else "")
        return ", ".join(filter(None, known)) or self.url


def read_sources(files: Iterable[Path]) -> dict[str, Listed]:
    """By key; a file's sources replace those of the files before it. Raises Refused with every problem."""
    found, problems = dict[str, Listed](), list[Problem]()
    for file in files:
        try:
            text = read_text(file)
            tables = msgspec.toml.decode(text, type=dict[str, dict[str, Any]])
        except Refused as refused:
            problems += refused.problems
            continue
        except (msgspec.DecodeError, RecursionError) as error:
            problems.append(_no_list(file, error))
            continue
        for key, table in tables.items():
            try:
                found[key] = listed(key, table)
            except ValueError as wrong:
                wrong_key, reason, remedy = wrong.args
                line = line_of(text, wrong_key, key) or line_of(text, f"[{key}]")
                problems.append(Problem(file, line, reason, remedy))
    if problems:
        raise Refused(problems)
    return found


def listed(key: str, table: Mapping[str, Any]) -> Listed:
    """Raises ValueError: the key that is wrong, why, and what to write."""
    if not re.fullmatch(KEY, key):
        raise ValueError(f"[{key}]", f'"{key}" is no key of a source.', f"Write {WRITE['key']}.")
    try:
        return msgspec.convert(table, Listed)
    except msgspec.ValidationError as error:
        named = re.search(r"field `(\w+)`|`\$\.(\w+)", str(error))
        wrong = (named[1] or named[2]) if named else "text"
        if "missing" in str(error):
            raise ValueError("", f'the source "{key}" has no {wrong}.', f"Write {WRITE[wrong]}.") from None
        if wrong not in WRITE or "unknown" in str(error):
            remedy = f"It may hold: {', '.join(Listed.__struct_fields__)}."
            raise ValueError(wrong, f'the source "{key}" has a key {wrong}, which is not known.', remedy) from None
        raise ValueError(
            wrong, f'the {wrong} of the source "{key}" can\'t be used.', f"Write {WRITE[wrong]}."
        ) from None


def in_language(key: str, source: Listed, language: str, named: Mapping[str, str] | None = None) -> Source:
    """As a guide in that language shows it. Raises KeyError: a language that it lacks, or a blank that none fills."""
    text = source.text if isinstance(source.text, str) else source.text[language]
    return Source(key, text if named is None else filled(text, named), source.doi, str(source.pmid), source.url)


def _no_list(file: Path, error: Exception) -> Problem:
    said = re.match(r"(.*?) \(at line (\d+)", str(error))
    reason = f"it is not a list of sources: {said[1] if said else str(error).replace('`', '')}."
    return Problem(file, int(said[2]) if said else 0, reason, 'Write tables such as [who-qd85] with text = "...".')
