"""The check-in's plan: which instruments it asks, in which order, and which are free choices."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from kiosk.core.plan import Part, Plan
from kiosk.core.thoughts import is_item_9
from kiosk.library.catalogue import PRE_CHECK, Instrument
from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused, line_of, read_text
from kiosk.settings import Settings

ALWAYS = "phq-9"  # never gated: a PHQ-2 of 3 or more finds 49 % of those with such thoughts, PMC5942185


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    questionnaire: str
    choice: bool = False
    stem: bool = True


class Lines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    parts: tuple[Line, ...]


def read_plan(settings: Settings, stack: Stack, found: dict[str, Instrument]) -> Plan:
    """The plan in the file that the settings name, else the stack's; then what the clinic brought, as free choices."""
    file = Path(settings.check_in.plan) if settings.check_in.plan else stack.file("check-in.toml")
    text = read_text(file)
    try:
        lines = msgspec.toml.decode(text, type=Lines).parts
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped check-in.toml.")]) from None
    if problems := list(_problems(file, text, lines, found)):
        raise Refused(problems)
    planned = [Part(found[line.questionnaire].questionnaire, line.choice, line.stem) for line in lines]
    ids = {part.id for part in planned} | {PRE_CHECK}
    more = [Part(each.questionnaire, choice=True) for each in found.values() if each.questionnaire.id not in ids]
    off = {each.questionnaire.id for each in found.values() if each.off}
    return tuple(part for part in (*planned, *more) if part.id not in off)


def pre_check_plan(settings: Settings, found: dict[str, Instrument]) -> Plan:
    """The pre-check alone; empty where it is off."""
    return (Part(found[PRE_CHECK].questionnaire),) if settings.pre_check and PRE_CHECK in found else ()


def _problems(file: Path, text: str, lines: Iterable[Line], found: dict[str, Instrument]) -> Iterator[Problem]:
    for line in lines:
        if line.questionnaire not in found:
            where, known = line_of(text, f'questionnaire = "{line.questionnaire}"'), ", ".join(sorted(found))
            yield Problem(file, where, f'there is no instrument "{line.questionnaire}".', f"There are: {known}.")
    if PRE_CHECK in [line.questionnaire for line in lines]:
        yield Problem(file, line_of(text, f'questionnaire = "{PRE_CHECK}"'), f"{PRE_CHECK} has a page of its own.",
                      "Take it out; [pre_check] in the settings switches it on.")  # fmt: skip
    if ALWAYS not in [line.questionnaire for line in lines if not line.choice]:
        yield Problem(file, 0, f"{ALWAYS} is not on the main path.", f'Add a part with questionnaire = "{ALWAYS}".')
    if ALWAYS in found and not any(map(is_item_9, found[ALWAYS].questionnaire.walk())):
        yield Problem(found[ALWAYS].file, 0, "it asks nothing of what item 9 asks (LOINC 44260-8), which opens help.",
                      "Bring the PHQ-9 with its item 9; or give this questionnaire a name of its own.")  # fmt: skip
    if len({line.questionnaire for line in lines}) < len(list(lines)):
        yield Problem(file, 0, "a questionnaire stands in it twice.", "Take one of them out.")
