"""People whose results differ, as their answers to the shipped instruments, and the result page of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.core.facts import AUDIT_C_ITEMS, GAD_7_ITEMS, PC_PTSD_5_ITEMS, PHQ_9_ITEMS, SCOPE, facts
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.reading import Pattern, Reading, reading
from kiosk.core.response import Response
from kiosk.library.instruments import read_instrument
from kiosk.scene import PatientScene
from kiosk.viewmodels.pages import Page

INSTRUMENTS = Path(__file__).parent.parent.parent / "resources" / "instruments"
TRAUMA = "/102011-4"
WORK, PEOPLE = {"cbi-gate-work": True}, {"cbi-gate-client": True}
AT_HOME = {"cbi-gate-work": False, "cbi-gate-client": False}


@cache
def instrument(name: str) -> Questionnaire:
    return read_instrument(INSTRUMENTS / f"{name}.json")


def by_weight(name: str, links: tuple[str, ...], *weights: int | None) -> dict[str, Any]:
    """The options of these weights; None is "I'd rather not answer", and what is not named stays open."""
    items = {question.item.link_id: question.item for question in instrument(name).questions()}
    return {
        link: next((option for option in items[link].options if option.weight == weight), None)
        for link, weight in zip(links, weights, strict=False)
    }


def by_code(name: str, codes: Mapping[str, str | None]) -> dict[str, Any]:
    items = {question.item.link_id: question.item for question in instrument(name).questions()}
    return {
        link: next((option for option in items[link].options if option.code == code), None)
        for link, code in codes.items()
    }


def mood(*weights: int | None, difficulty: str = "LA6573-5") -> dict[str, Any]:
    """PHQ-9, with "Somewhat difficult" where nothing else is said."""
    return by_weight("phq-9", PHQ_9_ITEMS, *weights) | by_code("phq-9", {"/69722-7": difficulty})


def cbi(part: str, *weights: int | None) -> dict[str, Any]:
    return by_weight("cbi", tuple(f"cbi-{part}{place + 1}" for place in range(len(weights))), *weights)


def scope(column: str | None, selfharm: str | None = "no", **more: str) -> dict[str, Any]:
    rows = {f"scope-{row}": column for row in SCOPE}
    others = {"selfharm": selfharm, "source": "work", "twoweeks": "no", "substances": "no"} | more
    return by_code("scope-questions", rows | {f"scope-{name}": code for name, code in others.items()})


@dataclass(frozen=True, slots=True)
class Person:
    said: Pattern
    answers: dict[str, dict[str, Any]]


TIRED_AT_WORK = WORK | PEOPLE | cbi("p", *[75] * 6) | cbi("w", *[75] * 7) | cbi("c", *[50] * 6)
FINE = mood(0, 1, 0, 1, 0, 0, 0, 0, 0)
RESTED = AT_HOME | cbi("p", *[25] * 6)
PEOPLE_WHO_COME = {
    "few-signs": Person(
        Pattern.FEW_SIGNS,
        {"phq-9": FINE, "cbi": RESTED, "scope-questions": scope("demand", source="none")},
    ),
    "exhaustion-demand": Person(
        Pattern.EXHAUSTION_DEMAND,
        {"phq-9": mood(1, 1, 1, 2, 0, 0, 1, 0, 0), "cbi": TIRED_AT_WORK, "scope-questions": scope("demand")},
    ),
    "exhaustion-unclear": Person(
        Pattern.EXHAUSTION_UNCLEAR,
        {
            "phq-9": mood(1, 1, 1, 2, 0, 0, 1, 0, 0),
            "cbi": AT_HOME | cbi("p", *[50] * 6),
            "scope-questions": scope("unsure", source="illness"),
        },
    ),
    "both": Person(
        Pattern.BOTH,
        {
            "phq-9": mood(2, 2, 3, 3, 1, 2, 2, 1, 0, difficulty="LA6575-0"),
            "cbi": TIRED_AT_WORK,
            "scope-questions": scope("pervasive", twoweeks="yes", substances="yes"),
            "gad-7": by_weight("gad-7", GAD_7_ITEMS, 2, 2, 2, 2, 1, 1, 2),
            "audit-c": by_weight("audit-c", AUDIT_C_ITEMS, 3, 1, 1),
            "pc-ptsd-5": by_code("pc-ptsd-5", {TRAUMA: "LA33-6"})
            | by_weight("pc-ptsd-5", PC_PTSD_5_ITEMS, 1, 1, 1, 0, 0),
        },
    ),
    "depression-with-gaps": Person(
        Pattern.DEPRESSION_LIKE,
        {
            "phq-9": mood(3, 3, None, 3, None, 2, None, 1, 0),
            "cbi": AT_HOME | cbi("p", 25, None, 25, 50, None, 25),
            "scope-questions": scope(None),
        },
    ),
    "help-now": Person(
        Pattern.HELP_NOW,
        {"phq-9": mood(0, 1, 0, 1, 0, 0, 0, 0, 1), "cbi": RESTED, "scope-questions": scope("demand")},
    ),
    "help-offered": Person(
        Pattern.HELP_OFFERED,
        {"phq-9": FINE, "cbi": RESTED, "scope-questions": scope("demand", selfharm="declined")},
    ),
    "hopeless": Person(
        Pattern.WORTH_A_TALK,
        {
            "phq-9": mood(2, 1, 1, 1, 0, 0, 0, 0, 0),
            "cbi": WORK | cbi("p", *[50] * 6) | cbi("w", *[25] * 7),
            "scope-questions": scope("demand", future="pervasive"),
        },
    ),
    "incomplete": Person(
        Pattern.INCOMPLETE,
        {
            "phq-9": mood(1, None, None, None, 0, 0, None, 0, 0),
            "cbi": cbi("p", *[None] * 6),
            "scope-questions": scope(None),
        },
    ),
    "mood-only": Person(Pattern.MOOD_ONLY, {"phq-9": mood(1, 1, 0, 1, 0, 0, 0, 0, 0)}),
    "exhaustion-only": Person(Pattern.INCOMPLETE, {"cbi": AT_HOME | cbi("p", *[75] * 6)}),
    "nothing-said": Person(Pattern.INCOMPLETE, {}),
}


def result_of(name: str) -> Reading:
    """Of one of PEOPLE_WHO_COME."""
    given = PEOPLE_WHO_COME[name].answers
    return reading(facts({form: Response(instrument(form), answers) for form, answers in given.items()}))


def show_result(scene: PatientScene, name: str, language: str, text_size: float = 1.0) -> None:
    """As if this person's check-in had just ended."""
    scene.kiosk.begin(language)
    visit = scene.kiosk.visit
    assert visit
    visit.preferences.setTextSize(text_size)
    visit.checkIn.result.show(result_of(name), scene.library.words[language])
    visit._page = lambda: Page.Result
    visit.changed.emit()


def leave_result(scene: PatientScene) -> None:
    visit = scene.kiosk.visit
    assert visit
    del visit._page
    visit.goHome()
