"""What the take-home page and the sheet of paper say, in order, out of the kiosk's own words for a summary's codes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kiosk.core.summary import OPEN, Scale, Summary

# The one place that knows which tables of resources/texts/*.toml hold the words. Parts of a pattern, in their order:
PARTS = ("meaning", "limit", "eases", "steps")


class Kind(StrEnum):
    HELP = "help"  # first, and set apart
    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Line:
    kind: Kind
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a pattern's words: a list, or one text; `heading` "" where it needs none."""

    heading: str
    texts: tuple[str, ...]
    listed: bool


@dataclass(frozen=True, slots=True)
class PatternWords:
    title: str
    parts: tuple[Part, ...]
    ask: str
    source: str


@dataclass(frozen=True, slots=True)
class Sayings:
    """Every word that a summary can lead to in one language.

    `says` and `sayings` are for the clinician, by finding and for want of findings; `own` are page's and sheet's own.
    """

    name: str
    help: str
    limits: str
    patterns: dict[str, PatternWords]
    findings: dict[str, str]
    says: dict[str, str]
    scales: dict[str, str]
    lines: dict[str, str]
    bands: dict[str, str]
    sayings: tuple[str, ...]
    own: dict[str, str]


def sayings(texts: Mapping[str, Any]) -> Sayings:
    """From one language's tables, whatever else they hold. Raises KeyError, naming the key that is absent."""
    own = texts["take_home"]
    return Sayings(
        name=texts["name"],
        help=texts["help_line"],
        limits=texts["limits"],
        patterns={code: _pattern(table, own) for code, table in texts["readings"].items()},
        findings=_findings(texts),
        says={code: entry["say"] for code, entry in texts.get("findings", {}).items() if entry.get("say")},
        scales={code: entry["label"] for code, entry in texts.get("scales", {}).items()},
        lines={code: entry["line"] for code, entry in texts.get("scales", {}).items() if entry.get("line")},
        bands=dict(_bands(texts["bands"])),
        sayings=tuple(texts["say_to_clinician"]),
        own={key: text for key, text in own.items() if isinstance(text, str)},
    )


def told(summary: Summary, words: Sayings) -> tuple[Line, ...]:
    """The whole summary. A code without words, from a newer kiosk, is owned up to and never left out in silence."""
    pattern = words.patterns.get(summary.pattern)
    findings = [words.findings.get(code, "") for code in summary.findings]
    scales = [_scale(scale, words) for scale in summary.scales]
    lines = [Line(Kind.HELP, words.help)]
    lines += [Line(Kind.TITLE, pattern.title)] if pattern else []
    if pattern is None or not all((*findings, *scales)):
        lines.append(Line(Kind.TEXT, words.own["not_all"]))
    lines += [Line(Kind.TEXT, words.limits)]
    meaning, *others = pattern.parts if pattern else (Part("", (), False),)
    lines += _list("", meaning.texts, listed=meaning.listed)
    lines += _list(words.own["findings"], filter(None, (*findings, *scales)))
    for part in others:
        lines += _list(part.heading, part.texts, listed=part.listed)
    lines += _list(words.own["say"], _say(summary, pattern, words))
    return (*lines, Line(Kind.SMALL, pattern.source)) if pattern else tuple(lines)


def _say(summary: Summary, pattern: PatternWords | None, words: Sayings) -> tuple[str, ...]:
    """Two sentences from the first findings, filled up with general ones, and the pattern's question."""
    if pattern is None or not pattern.ask:
        return words.sayings
    said = [words.says[code] for code in summary.findings if code in words.says][:2]
    return (*words.sayings[: 2 - len(said)], *said, pattern.ask)


def _list(heading: str, texts: Iterable[str], *, listed: bool = True) -> Iterator[Line]:
    texts = tuple(texts)
    if texts and heading:
        yield Line(Kind.HEADING, heading)
    yield from (Line(Kind.ITEM if listed else Kind.TEXT, text) for text in texts)


def _scale(scale: Scale, words: Sayings) -> str:
    """Such as "Low mood: Moderate, 14 (From 10 on, clinics look closer)"; "" where a word is missing."""
    name = words.scales.get(scale.code, "")
    band = words.bands.get(f"{scale.code}:{scale.band}") or words.bands.get(scale.band, "")
    if not name or (scale.band and not band):
        return ""
    said = ", ".join(filter(None, (band, scale.score)))
    line = words.lines.get(scale.code) if scale.score else ""
    return (f"{name}: {said}" if said else name) + (f" ({line})" if line else "")


def _pattern(table: Mapping[str, Any], own: Mapping[str, str]) -> PatternWords:
    parts = (
        Part(own.get(name, ""), (table[name],) if listed is False else tuple(table[name]), listed)
        for name in PARTS
        if table.get(name)
        for listed in [not isinstance(table[name], str)]
    )
    return PatternWords(table["title"], tuple(parts), table.get("ask", ""), table.get("source", ""))


def _findings(texts: Mapping[str, Any]) -> dict[str, str]:
    """Each line with its limit: neither is told without the other."""
    findings = {code: f"{entry['line']} {entry['limit']}" for code, entry in texts.get("findings", {}).items()}
    return findings | ({OPEN: texts["open_note"]} if "open_note" in texts else {})


def _bands(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """By code; by "scale:code" where an instrument has words of its own."""
    for code, entry in table.items():
        if isinstance(entry, str):
            yield code, entry
        else:
            yield from ((f"{code}:{band}", text) for band, text in entry.items())
