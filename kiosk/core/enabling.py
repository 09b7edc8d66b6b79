"""FHIR's enableWhen: whether the answers so far make an item apply."""

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kiosk.core.questionnaire import Condition, Item

FhirAnswer = Mapping[str, Any]
"""One answer as in a QuestionnaireResponse: {"valueInteger": 3}."""

ORDER: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
OPERATORS = {"exists", "=", "!=", *ORDER}
NUMBER = {"Integer", "Decimal"}
KINDS = {  # item type: the answers that an enableWhen may ask of it (http://hl7.org/fhir/R4/questionnaire.html, que-7)
    "boolean": {"Boolean"},
    "integer": NUMBER,
    "decimal": NUMBER,
    "quantity": {"Quantity"},
    "string": {"String"},
    "text": {"String"},
    "url": {"String"},
    "date": {"Date"},
    "dateTime": {"DateTime"},
    "time": {"Time"},
}


def applies(item: Item, answers: Callable[[str], Sequence[FhirAnswer]]) -> bool:
    """Whether its enableWhen are met; `answers` gives those of a question by linkId, none while it doesn't apply."""
    if not item.conditions:
        return True
    met = (_met(condition, answers(condition.question)) for condition in item.conditions)
    return any(met) if item.any_condition else all(met)


def _met(condition: Condition, answers: Sequence[FhirAnswer]) -> bool:
    """R4's enable operators; "!=" is met where no answer is equal, so also where there is none."""
    if condition.operator == "exists":
        return bool(answers) is condition.expected
    values = [_value(answer) for answer in answers]
    if condition.operator in ("=", "!="):
        return any(_equal(condition, *value) for value in values) is (condition.operator == "=")
    order = ORDER[condition.operator]
    return any(_ordered(condition, *value, order) for value in values)


def _value(answer: FhirAnswer) -> tuple[str, Any]:
    key = next(key for key in answer if key.startswith("value"))
    return key.removeprefix("value"), answer[key]


def _equal(condition: Condition, kind: str, value: Any) -> bool:
    expected = condition.expected
    if {kind, condition.kind} <= NUMBER:
        return bool(value == expected)
    if kind != condition.kind:
        return False
    if kind == "Coding":
        systems = (value.get("system"), expected.get("system"))
        return value["code"] == expected["code"] and (None in systems or systems[0] == systems[1])
    if kind == "Quantity":
        return bool(value["value"] == expected["value"]) and _unit(value) == _unit(expected)
    return bool(value == expected)


def _ordered(condition: Condition, kind: str, value: Any, order: Callable[[Any, Any], bool]) -> bool:
    if kind == condition.kind == "Quantity":
        return _unit(value) == _unit(condition.expected) and order(value["value"], condition.expected["value"])
    return (kind == condition.kind or {kind, condition.kind} <= NUMBER) and order(value, condition.expected)


def _unit(quantity: Mapping[str, Any]) -> str:
    return str(quantity.get("code") or quantity.get("unit") or "")


def check(item: Item, items: Mapping[str, Item]) -> None:
    """Raises ValueError, with both linkIds, where a condition can't be decided: nothing unknown is ever enabled."""
    for condition in item.conditions:
        where = f"item {item.link_id} has an enableWhen on {condition.question}"
        asked = items.get(condition.question)
        if asked is None:
            raise ValueError(f"{where}, which is not in the questionnaire")
        if asked.type in ("group", "display"):
            raise ValueError(f"{where}, which is a {asked.type} and never answered")
        if condition.operator in ORDER and condition.kind in ("Coding", "Boolean"):
            raise ValueError(f"{where} with {condition.operator}, which a {condition.kind} does not have")
        if condition.operator != "exists":
            _check_kind(condition, asked, where)


def _check_kind(condition: Condition, asked: Item, where: str) -> None:
    offered = {"Coding"} | {option.kind for option in asked.options} if asked.type == "choice" else set()
    kinds = KINDS.get(asked.type, offered)
    if condition.kind not in kinds:
        raise ValueError(f"{where} with answer{condition.kind}, but that item is of type {asked.type}")
    if condition.kind == "Quantity" and asked.numbers and _unit(condition.expected) not in (
        asked.numbers.unit_code, *asked.numbers.unit.values(),
    ):  # fmt: skip
        raise ValueError(f"{where} in the unit {_unit(condition.expected)}, which is not the unit of that item")
