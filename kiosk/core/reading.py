"""What the answers may mean together: one of seven patterns, never a diagnosis. Gaps never make a result milder."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.core.facts import CUT_OFF as CUT_OFF
from kiosk.core.facts import DIFFICULTY, SCALES, SCOPE, Facts, Score
from kiosk.core.facts import HIGHEST as HIGHEST
from kiosk.core.findings import MOSTLY_PERVASIVE, WATCH, Finding, count, findings, help_now, hopeless, over, told

MOSTLY_DEMAND = 4  # of seven scope answers: a convention of this kiosk, scoring.json pattern_rules
FEW_PERVASIVE = 1  # of seven scope answers: a convention of this kiosk, scoring.json pattern_rules
CBI = tuple(scale for scale in SCALES if scale.questionnaire == "cbi")


class Pattern(StrEnum):
    """Names of kiosk conventions (scoring.json, pattern_rules), not validated classes; the last three only of words."""

    BOTH = "both"
    DEPRESSION_LIKE = "depression-like"
    WORTH_A_TALK = "unclear-talk"
    INCOMPLETE = "incomplete"
    EXHAUSTION_DEMAND = "exhaustion-demand"
    EXHAUSTION_UNCLEAR = "exhaustion-unclear"
    FEW_SIGNS = "few-signs"
    HELP_NOW = "help-now"
    HELP_OFFERED = "help-offered"
    MOOD_ONLY = "mood-only"


@dataclass(frozen=True, slots=True)
class Reading:
    """`not_asked`, `declined` (not one answer) and `too_few` name scales, "scope-questions" or "difficulty"."""

    facts: Facts = field(repr=False)
    pattern: Pattern = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)
    help_now: bool = field(repr=False)
    help_soon: bool = field(repr=False)
    not_asked: tuple[str, ...] = field(repr=False)
    declined: tuple[str, ...] = field(repr=False)
    too_few: tuple[str, ...] = field(repr=False)

    @property
    def said(self) -> Pattern:
        """Whose words to use: a low total must never speak over item 9, and a whole PHQ-9 is worth a word alone."""
        if self.pattern is Pattern.WORTH_A_TALK and self.help_now:
            return Pattern.HELP_NOW if told(self.facts) else Pattern.HELP_OFFERED
        if self.pattern is Pattern.INCOMPLETE and self.total is not None and not _may_watch(self.facts):
            return Pattern.MOOD_ONLY
        return self.pattern

    @property
    def strain(self) -> str | None:
        """What drains the person most, in their own answer: "work", "care", "study", "illness", "other" or "none"."""
        return self.facts.scope.get("source") if self.facts.scope else None

    @property
    def total(self) -> int | None:
        """Of the PHQ-9; None where a gap forbids one."""
        value = self._phq9.value
        return None if value is None else int(value)

    @property
    def at_least(self) -> int:
        """The sum of the PHQ-9 items that were answered."""
        return int(self._phq9.least)

    @property
    def band(self) -> str | None:
        return self.facts.bands.get("phq-9")

    @property
    def _phq9(self) -> Score:
        return self.facts.scales.get("phq-9", NOTHING)


NOTHING = Score(value=None, least=0, most=HIGHEST, answered=0)


def reading(facts: Facts) -> Reading:
    """What the answers may mean, by scoring.json's pattern_rules."""
    found = findings(facts)
    missing = [name for name, score in facts.scales.items() if score.value is None and not _over_by_name(facts, name)]
    unheard = tuple(name for name in missing if facts.scales[name].answered == 0)
    return Reading(
        facts=facts,
        pattern=_pattern(facts, watch=any(finding.name in WATCH for finding in found)),
        findings=found,
        help_now=help_now(facts),
        help_soon=hopeless(facts),
        not_asked=tuple(scale.name for scale in SCALES if not scale.conditional and scale.name not in facts.scales)
        + (("scope-questions",) if facts.scope is None else ())
        + (("difficulty",) if facts.without_difficulty else ()),
        declined=unheard + (("scope-questions",) if _scope_refused(facts) else ()),
        too_few=tuple(name for name in missing if name not in unheard),
    )


def _pattern(facts: Facts, *, watch: bool) -> Pattern:
    cbi = [(scale, facts.scales[scale.name]) for scale in CBI if scale.name in facts.scales]
    exhausted = any(over(scale, score) for scale, score in cbi)
    if _over_by_name(facts, "phq-9"):
        return Pattern.BOTH if exhausted else Pattern.DEPRESSION_LIKE
    if watch:
        return Pattern.WORTH_A_TALK
    whole = "phq-9" in facts.scales and facts.scales["phq-9"].value is not None
    if not whole or all(score.value is None for _, score in cbi):
        return Pattern.INCOMPLETE
    if exhausted:
        return Pattern.EXHAUSTION_DEMAND if _one_demand(facts) else Pattern.EXHAUSTION_UNCLEAR
    may_be_exhausted = any(score.most >= scale.line for scale, score in cbi)
    return Pattern.INCOMPLETE if may_be_exhausted or _may_watch(facts) else Pattern.FEW_SIGNS


def _one_demand(facts: Facts) -> bool:
    """A gap counts as if it stood in the other column."""
    return (
        facts.scope is not None
        and facts.scope.get("where") == "demand"
        and count(facts, "demand") >= MOSTLY_DEMAND
        and count(facts, "pervasive") + _open_rows(facts) <= FEW_PERVASIVE
        and not _may_watch(facts)
    )


def _may_watch(facts: Facts) -> bool:
    """Whether an answer that was left out could have been one of those that are worth a talk."""
    single = {DIFFICULTY, "scope-future", "scope-twoweeks"}
    return bool(single & facts.open) or count(facts, "pervasive") + _open_rows(facts) >= MOSTLY_PERVASIVE


def _scope_refused(facts: Facts) -> bool:
    return facts.scope is not None and set(facts.scope.values()) <= {"declined"}


def _open_rows(facts: Facts) -> int:
    return sum(f"scope-{name}" in facts.open for name in SCOPE)


def _over_by_name(facts: Facts, name: str) -> bool:
    scale = next(scale for scale in SCALES if scale.name == name)
    return name in facts.scales and over(scale, facts.scales[name])
