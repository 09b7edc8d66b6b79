"""Initial values: checked against their items, and worked out where an initialExpression gives them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.core import fhirpath, values
from kiosk.core.answers import Answer, Quantity, check, quantity
from kiosk.core.dependencies import KNOWN, check_expression, constants
from kiosk.core.questionnaire import Item, Questionnaire

CLOCK = re.compile(r"\b(?:now|today|timeOfDay)\s*\(")
KINDS = {
    "boolean": {"Boolean"},
    "integer": {"Integer"},
    "decimal": {"Decimal", "Integer"},
    "quantity": {"Quantity"},
    "choice": {"Coding", "Integer", "String"},
}


def checked(questionnaire: Questionnaire, expressions: Mapping[str, str]) -> Questionnaire:
    """With every initial value in its place. Raises ValueError, naming the linkId, where one does not fit."""
    items = tuple(_checked(item, expressions, questionnaire.language) for item in questionnaire.items)
    return replace(questionnaire, items=items)


def _checked(item: Item, expressions: Mapping[str, str], language: str) -> Item:
    if item.link_id in expressions:
        item = replace(item, initial=_worked_out(item, expressions[item.link_id], language))
    for initial in item.initial:
        kind = next(key for key in initial if key.startswith("value")).removeprefix("value")
        if kind not in KINDS.get(item.type, {kind}) or item.type in ("group", "display"):
            raise ValueError(f"item {item.link_id} is of type {item.type} and has an initial value{kind}")
        if not _is(kind, initial[f"value{kind}"]):
            raise ValueError(f"item {item.link_id} has an initial value{kind} that is none")
    if item.asked and item.initial:
        starting(item)
    return replace(item, items=tuple(_checked(child, expressions, language) for child in item.items))


def _is(kind: str, given: Any) -> bool:
    """Whether it is a value of FHIR's kind; true is no number."""
    if kind == "Quantity":
        return isinstance(given, Mapping) and _is("Decimal", given.get("value"))
    wanted = {"Boolean": bool, "Integer": int, "Decimal": int | float, "Coding": Mapping}.get(kind, str)
    return isinstance(given, wanted) and (kind == "Boolean" or not isinstance(given, bool))


def _worked_out(item: Item, expression: str, language: str) -> tuple[dict[str, Any], ...]:
    where = f"the initialExpression of item {item.link_id}"
    check_expression(expression, (), where, fhirpath.functions())
    if CLOCK.search(expression) or constants(expression) & (KNOWN - {"ucum", "sct", "loinc"}):
        raise ValueError(f"{where} is more than a constant, which is not supported here")
    if item.initial or item.calculated:
        raise ValueError(f"{where} stands beside another initial value or a calculatedExpression")
    return tuple(values.read(item, fhirpath.evaluate(expression, {}, item.link_id), language)[1])


def starting(item: Item) -> Answer | None:
    """The answer that a question starts with, already ticked; nothing counts as answered before it is confirmed."""
    found = [_answer(item, initial) for initial in item.initial]
    if not found:
        return None
    answer = tuple(found) if item.repeats else found[0]
    try:
        check(item, answer)
    except ValueError:
        raise ValueError(f"the initial value of item {item.link_id} is not one of its answers") from None
    return answer


def _answer(item: Item, initial: Mapping[str, Any]) -> Any:
    key = next(key for key in initial if key.startswith("value"))
    value, kind = initial[key], key.removeprefix("value")
    if item.type == "choice":
        code = value.get("code") if kind == "Coding" else str(value)
        system = value.get("system", "") if kind == "Coding" else ""
        return next((o for o in item.options if (o.kind, o.system, o.code) == (kind, system, code)), code)
    if kind == "Quantity":
        own = quantity(item, value.get("value"))
        return own if value.get("code", own.code) == own.code else Quantity(own.value, code=value["code"])
    return value
