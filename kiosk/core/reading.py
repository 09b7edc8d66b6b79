"""What the PHQ-9 may mean: a pattern with its own words in the pack, never a diagnosis. Gaps never make it milder."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.core.questionnaire import AnswerOption, Item
from kiosk.core.response import Response
from kiosk.core.scoring import scores

TOTAL, BAND = "/44261-6", "phq9-band"
INTEREST, MOOD, THOUGHTS, DIFFICULTY = "/44250-9", "/44255-8", "/44260-8", "/69722-7"
NOT_AT_ALL = "LA6568-5"  # LOINC answer list LL358-3, as on the PHQ-9 form
CUT_OFF = 10  # sensitivity 0.85, specificity 0.85: Negeri 2021, BMJ 375:n2183
MORE_THAN_HALF = 2  # "More than half the days" (LA6570-1) has the weight 2: Kroenke 2001, PMID 11556941
GREAT_DIFFICULTY = ("LA6575-0", "LA6574-3")  # "Very" and "Extremely difficult", LOINC LL359-1 (not in code order)
HIGHEST = 27  # nine items of 0 to 3: Kroenke 2001, PMID 11556941


class Pattern(StrEnum):
    """Names of kiosk conventions (../shared/instruments/scoring.json, pattern_rules), not validated classes."""

    DEPRESSION_LIKE = "depression-like"
    HELP_NOW = "help-now"
    WORTH_A_TALK = "unclear-talk"
    INCOMPLETE = "incomplete"
    FEW_SIGNS = "few-signs"


@dataclass(frozen=True, slots=True)
class Reading:
    """`total` is None where a gap forbids one; `at_least` is the sum of what was answered."""

    pattern: Pattern = field(repr=False)
    help_now: bool = field(repr=False)
    total: int | None = field(repr=False)
    at_least: int = field(repr=False)
    band: str | None = field(repr=False)


def asks_for_help(item: Item, option: AnswerOption | None) -> bool:
    """The item 9 rule: any answer but "Not at all". Simon 2013, doi 10.1176/appi.ps.201200587; a zero means nothing."""
    return item.link_id == THOUGHTS and option is not None and option.code != NOT_AT_ALL


def reading(response: Response) -> Reading:
    """What a finished PHQ-9 may mean; raises ValueError where the questionnaire's own expressions fail."""
    found = scores(response)
    given = response.given()
    total, band = found.get(TOTAL), found.get(BAND)
    summed = {link: option for link, option in given.items() if link != DIFFICULTY}
    at_least = int(sum(option.weight or 0 for option in summed.values()))
    help_now = any(asks_for_help(q.item, given.get(q.item.link_id)) for q in response.asked())
    return Reading(
        pattern=_pattern(given, at_least, help_now, complete=total is not None),
        help_now=help_now,
        total=int(total) if total is not None else None,
        at_least=at_least,
        band=str(band) if band is not None else None,
    )


def _pattern(given: dict[str, AnswerOption], at_least: int, help_now: bool, *, complete: bool) -> Pattern:
    if at_least >= CUT_OFF:
        return Pattern.DEPRESSION_LIKE
    if help_now:  # a low total must never speak over item 9
        return Pattern.HELP_NOW
    if _watch(given):
        return Pattern.WORTH_A_TALK
    return Pattern.FEW_SIGNS if complete else Pattern.INCOMPLETE


def _watch(given: dict[str, AnswerOption]) -> bool:
    core_symptoms = [given[link].weight or 0 for link in (INTEREST, MOOD) if link in given]
    difficulty = given.get(DIFFICULTY)
    return any(weight >= MORE_THAN_HALF for weight in core_symptoms) or (
        difficulty is not None and difficulty.code in GREAT_DIFFICULTY
    )
