"""The pre-check "Is this treatment worth asking about?": its outcome, and which answers led there."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.questionnaire import AnswerOption
from kiosk.core.response import Response
from kiosk.core.scoring import scores

OUTCOME, SAFETY, STATE = "pc-outcome", "pc-safety", "pc-state"
NOTHING, UNSURE = "none", "unsure"


class Outcome(StrEnum):
    """What the questionnaire's own FHIRPath can give, from the one that goes before all others; OPEN: nothing."""

    HELP_FIRST = "help-first"
    NOT_OFFERED_HERE = "not-offered-here"
    NOT_NOW = "not-now"
    CLINICIAN_FIRST = "clinician-first"
    WORTH_ASKING = "worth-asking"
    OPEN = "open"


FINAL = (Outcome.HELP_FIRST, Outcome.NOT_OFFERED_HERE, Outcome.NOT_NOW)  # no later answer changes these


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it came out so; the name has words in the pack, and `options` are the answers meant."""

    name: str = field(repr=False)
    options: tuple[AnswerOption, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome = field(repr=False)
    reasons: tuple[Reason, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """An answer that counts towards an outcome; no codes: whatever was named from a list."""

    name: str
    outcome: Outcome
    link: str
    codes: tuple[str, ...] = ()


RULES = (  # the conditions of pc-outcome's FHIRPath one by one; tests hold them to it
    Rule("safety", Outcome.HELP_FIRST, SAFETY, ("yes",)),
    Rule("safety-declined", Outcome.HELP_FIRST, SAFETY, ("declined",)),
    Rule("elsewhere", Outcome.NOT_OFFERED_HERE, STATE, ("elsewhere",)),
    Rule("minor", Outcome.NOT_NOW, "pc-age", ("minor",)),
    Rule("exhaustion", Outcome.NOT_NOW, "pc-reason", ("exhaustion",)),
    Rule("label", Outcome.NOT_NOW, "pc-label"),
    Rule("exclude", Outcome.NOT_NOW, "pc-exclude"),
    Rule("low-mood", Outcome.CLINICIAN_FIRST, "pc-reason", ("low-mood",)),
    Rule("other-reason", Outcome.CLINICIAN_FIRST, "pc-reason", ("other",)),
    Rule("few-trials", Outcome.CLINICIAN_FIRST, "pc-trials", (NOTHING, "one")),
    Rule("trials-unsure", Outcome.CLINICIAN_FIRST, "pc-trials", (UNSURE,)),
    Rule("label-unsure", Outcome.CLINICIAN_FIRST, "pc-label", (UNSURE,)),
    Rule("exclude-unsure", Outcome.CLINICIAN_FIRST, "pc-exclude", (UNSURE,)),
    Rule("tell", Outcome.CLINICIAN_FIRST, "pc-tell"),
    Rule("tell-unsure", Outcome.CLINICIAN_FIRST, "pc-tell", (UNSURE,)),
    Rule("support-no", Outcome.CLINICIAN_FIRST, "pc-support", ("no",)),
    Rule("support-unsure", Outcome.CLINICIAN_FIRST, "pc-support", (UNSURE,)),
    Rule("diagnosed", Outcome.WORTH_ASKING, "pc-reason", ("depression-diagnosed",)),
    Rule("two-trials", Outcome.WORTH_ASKING, "pc-trials", ("two-or-more",)),
    Rule("nothing-named", Outcome.WORTH_ASKING, "pc-exclude", (NOTHING,)),
    Rule("support-yes", Outcome.WORTH_ASKING, "pc-support", ("yes",)),
)
NOT_SERVED, LEFT_OPEN = "not-served", "open"
REASONS = (*(rule.name for rule in RULES), NOT_SERVED, LEFT_OPEN)


@dataclass(frozen=True, slots=True)
class LegalLine:
    """A sentence on the law, shown through the day `until`; `state` is empty where it holds in all of them."""

    text: str
    until: date
    state: str = ""
    source: str = ""


def in_force(lines: Iterable[LegalLine], today: date) -> tuple[LegalLine, ...]:
    return tuple(line for line in lines if today <= line.until)


def verdict(response: Response, states: Collection[str]) -> Verdict:
    """By the questionnaire's own FHIRPath; then by the `states` that the site serves. A refused safety question
    counts as the option "declined". Raises ValueError where the expression fails.
    """
    given = response.given()
    if response.answers.get(SAFETY, "") is None:
        return Verdict(Outcome.HELP_FIRST, (Reason("safety-declined"),))
    outcome = Outcome(str(scores(response).get(OUTCOME, Outcome.OPEN)))
    unserved = tuple(each for each in _options(given, STATE) if each.code not in states)
    if unserved and outcome not in (Outcome.HELP_FIRST, Outcome.NOT_OFFERED_HERE):
        return Verdict(Outcome.NOT_OFFERED_HERE, (Reason(NOT_SERVED, unserved),))
    return Verdict(outcome, _reasons(outcome, given))


def onward(check_in: CheckIn, states: Collection[str]) -> CheckIn:
    """To the result as soon as no further answer can change it; a question that was opened again stays open."""
    question = check_in.response.question
    if check_in.step is Step.QUESTION and question and question.item.link_id not in check_in.response.answers:
        decided = verdict(check_in.response, states).outcome in FINAL
        return replace(check_in, step=Step.RESULT) if decided else check_in
    return replace(check_in, step=Step.RESULT) if check_in.step is Step.REVIEW else check_in


def back(check_in: CheckIn) -> CheckIn:
    """One step back; from the result to the last question that was asked."""
    if check_in.step is not Step.RESULT:
        return check_in.back()
    asked = [question.item.link_id for question in check_in.response.asked()]
    return check_in.change(check_in.at, [link for link in asked if link in check_in.response.answers][-1])


def _reasons(outcome: Outcome, given: Mapping[str, Any]) -> tuple[Reason, ...]:
    if outcome is Outcome.OPEN:
        return (Reason(LEFT_OPEN),)
    found = (Reason(rule.name, _meant(rule, given)) for rule in RULES if rule.outcome is outcome)
    return tuple(reason for reason in found if reason.options)


def _meant(rule: Rule, given: Mapping[str, Any]) -> tuple[AnswerOption, ...]:
    return tuple(
        option
        for option in _options(given, rule.link)
        if (option.code in rule.codes if rule.codes else option.code not in (NOTHING, UNSURE))
    )


def _options(given: Mapping[str, Any], link: str) -> tuple[AnswerOption, ...]:
    answer = given.get(link, ())
    return answer if isinstance(answer, tuple) else (answer,)
