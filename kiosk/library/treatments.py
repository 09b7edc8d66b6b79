"""The words of the page Treatments and of its pre-check, in one language."""

from dataclasses import dataclass

from kiosk.core.precheck import LegalLine


@dataclass(frozen=True, slots=True)
class Fact:
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    title: str
    meaning: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreatmentWords:
    """What Treatments and its pre-check say in one language; "{answers}" in a reason stands for the options chosen."""

    date: str  # Qt's format of a date
    title: str
    what: tuple[str, ...]
    check_title: str
    check_text: str
    approved: str  # with {prescriber} and {date}
    no_decision: str
    facts: tuple[Fact, ...]
    outcomes: dict[str, OutcomeWords]
    reasons: dict[str, str]
    lines: tuple[LegalLine, ...] = ()
    reviewed_by: str = ""  # the native speaker who has read it
