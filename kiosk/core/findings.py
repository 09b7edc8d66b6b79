"""Findings: what single answers and scores say, each by a name that has words in the pack, and with its source."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.core.facts import SCALES, SCOPE, Facts, Scale, Score

MORE_THAN_HALF = 2  # "More than half the days" (LA6570-1) has the weight 2: Kroenke 2001, PMID 11556941
GREAT_DIFFICULTY = ("LA6575-0", "LA6574-3")  # "Very" and "Extremely difficult", LOINC LL359-1 (not in code order)
MOSTLY_PERVASIVE = 4  # of seven scope answers: a convention of this kiosk, scoring.json pattern_rules

SOURCES = {
    "self-harm": "simon2013",
    "self-harm-declined": "kiosk",
    "phq-9-over": "negeri2021",
    "hopeless": "kiosk",
    "two-weeks": "kiosk",
    "low-mood": "kiosk",
    "low-interest": "kiosk",
    "hard-days": "kiosk",
    "most-of-life": "kiosk",
    "cbi-work-over": "kristensen2005",
    "cbi-client-over": "kristensen2005",
    "cbi-personal-over": "kristensen2005",
    "pc-ptsd-5-over": "prins2016",
    "gad-7-over": "spitzer2006",
    "audit-c-over": "bradley2003",
    "audit-c-first": "bradley2003",
    "substances": "kiosk",
    "phq-9-under": "negeri2021",
    "cbi-work-under": "kristensen2005",
    "cbi-client-under": "kristensen2005",
    "cbi-personal-under": "kristensen2005",
    "pc-ptsd-5-under": "prins2016",
    "gad-7-under": "spitzer2006",
    "audit-c-under": "bradley2003",
}
"""Every name with its source (a key of scoring.json's citations), in the order in which they are told."""

WATCH = frozenset(SOURCES) & {
    "self-harm",
    "self-harm-declined",
    "hopeless",
    "two-weeks",
    "low-mood",
    "low-interest",
    "hard-days",
    "most-of-life",
}
"""Worth a talk whatever the total: the "watch" rule of scoring.json, pattern_rules."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`number` (of `highest`) where a scale gives one; `at_least` where gaps leave only the sum of the answers."""

    name: str = field(repr=False)
    source: str = field(repr=False)
    number: float | None = field(default=None, repr=False)
    highest: int | None = field(default=None, repr=False)
    at_least: bool = field(default=False, repr=False)


def told(facts: Facts) -> bool:
    """Thoughts of death or of self-harm, by PHQ-9 item 9 or by the scope questions."""
    return facts.thoughts or _scope(facts, "selfharm") == "yes"


def help_now(facts: Facts) -> bool:
    return told(facts) or _scope(facts, "selfharm") == "declined"


def hopeless(facts: Facts) -> bool:
    return _scope(facts, "future") == "pervasive"


def count(facts: Facts, column: str) -> int:
    """Answers of the seven scope rows in one column: "demand" or "pervasive"."""
    return sum(_scope(facts, name) == column for name in SCOPE)


def findings(facts: Facts) -> tuple[Finding, ...]:
    """In the order of SOURCES. What lies under a line is left out where a low total would speak over item 9."""
    named = {name: Finding(name, SOURCES[name]) for name in _named(facts)}
    for scale in SCALES:
        score = facts.scales.get(scale.name)
        if score is not None and (name := _of_scale(scale, score, facts)):
            number = score.least if score.value is None else score.value
            named[name] = Finding(name, SOURCES[name], number, scale.highest, score.value is None)
    unsaid = {name for name in named if name.endswith("-under")} if help_now(facts) else set()
    return tuple(named[name] for name in SOURCES if name in named and name not in unsaid)


def over(scale: Scale, score: Score) -> bool:
    """Over its line by the published score, or already by what was answered: then "at least" is true with any gap."""
    return max(score.least, score.value or 0) >= scale.line


def _of_scale(scale: Scale, score: Score, facts: Facts) -> str | None:
    if over(scale, score):
        first_only = scale.name == "audit-c" and facts.first_drinks_only  # to be confirmed first: scoring.json
        return "audit-c-first" if first_only else f"{scale.name}-over"
    return f"{scale.name}-under" if score.value is not None else None


def _named(facts: Facts) -> Iterator[str]:
    rules = {
        "self-harm": told(facts),
        "self-harm-declined": help_now(facts) and not told(facts),
        "hopeless": hopeless(facts),
        "two-weeks": _scope(facts, "twoweeks") == "yes",
        "low-mood": facts.mood >= MORE_THAN_HALF,
        "low-interest": facts.interest >= MORE_THAN_HALF,
        "hard-days": facts.difficulty in GREAT_DIFFICULTY,
        "most-of-life": count(facts, "pervasive") >= MOSTLY_PERVASIVE,
        "substances": _scope(facts, "substances") == "yes",
    }
    return (name for name, holds in rules.items() if holds)


def _scope(facts: Facts, name: str) -> str | None:
    return facts.scope.get(name) if facts.scope else None
