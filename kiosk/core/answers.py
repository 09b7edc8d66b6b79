"""What a person can answer, checked against its item, and as FHIR writes it in a response."""

import math
from dataclasses import dataclass
from typing import Any

from kiosk.core.questionnaire import AnswerOption, Item, Texts


@dataclass(frozen=True, slots=True)
class Quantity:
    value: float
    unit: str = ""
    code: str = ""
    system: str = ""


Answer = AnswerOption | bool | int | float | Quantity | tuple[AnswerOption, ...]


def check(item: Item, answer: Answer) -> None:
    """Raises ValueError, without the answer in it, where it doesn't fit the item."""
    if item.type == "choice":
        _check_options(item, answer)
    elif item.type == "boolean":
        if not isinstance(answer, bool):
            raise ValueError("this question is answered with yes or no")
    else:
        _check_number(item, answer)


def _check_options(item: Item, answer: Answer) -> None:
    ticked = answer if isinstance(answer, tuple) else (answer,)
    if isinstance(answer, tuple) and not item.repeats:
        raise ValueError("this question takes one option")
    if not ticked or any(option not in item.options for option in ticked):
        raise ValueError("this option does not belong to the question on screen")
    codes = [(option.system, option.code) for option in ticked if isinstance(option, AnswerOption)]
    alone = any(isinstance(option, AnswerOption) and option.exclusive for option in ticked)
    if len(set(codes)) < len(ticked) or len(ticked) > (item.at_most or len(ticked)) or (alone and len(ticked) > 1):
        raise ValueError("these options can't be ticked together")


def _check_number(item: Item, answer: Answer) -> None:
    given = answer.value if isinstance(answer, Quantity) else answer
    wanted = {"integer": int, "decimal": int | float, "quantity": int | float}[item.type]
    if isinstance(given, bool) or not isinstance(given, wanted) or not math.isfinite(given):
        raise ValueError("this question is answered with a number")
    if isinstance(answer, Quantity) is not (item.type == "quantity"):
        raise ValueError("this question is answered with a number of its own unit")
    numbers = item.numbers
    if numbers is None:
        return
    if isinstance(answer, Quantity) and (answer.code, answer.system) != (numbers.unit_code, numbers.unit_system):
        raise ValueError("this question is answered in its own unit")
    if (numbers.lowest is not None and given < numbers.lowest) or (
        numbers.highest is not None and given > numbers.highest
    ):
        raise ValueError("this number is outside of the question's bounds")
    if numbers.places is not None and round(given, numbers.places) != given:
        raise ValueError("this number has more digits than the question takes")


def toggled(item: Item, ticked: tuple[AnswerOption, ...], option: AnswerOption) -> tuple[AnswerOption, ...]:
    """The options ticked after a touch on one of them, in the item's order: an exclusive one stands alone."""
    if option in ticked:
        return tuple(other for other in ticked if other != option)
    if option.exclusive:
        return (option,)
    kept = [other for other in ticked if not other.exclusive]
    return tuple(other for other in item.options if other in kept or other == option)


def quantity(item: Item, number: float, tag: str = "") -> Quantity:
    """A number in the item's own unit."""
    numbers = item.numbers
    if numbers is None:
        return Quantity(number)
    unit = numbers.unit.get(tag) or next(iter(numbers.unit.values()), "")
    return Quantity(number, unit, numbers.unit_code, numbers.unit_system)


def to_fhir(answer: Answer, language: str) -> list[dict[str, Any]]:
    """FHIR's `answer` list; a chosen option carries its weight, as weight() expects it."""
    if isinstance(answer, tuple):
        return [_chosen(option, language) for option in answer]
    if isinstance(answer, AnswerOption):
        return [_chosen(answer, language)]
    if isinstance(answer, Quantity):
        parts = {"value": answer.value, "unit": answer.unit, "system": answer.system, "code": answer.code}
        return [{"valueQuantity": {key: part for key, part in parts.items() if part != ""}}]
    kind = "Boolean" if isinstance(answer, bool) else "Integer" if isinstance(answer, int) else "Decimal"
    return [{f"value{kind}": answer}]


def _chosen(option: AnswerOption, language: str) -> dict[str, Any]:
    weight = [] if option.weight is None else [{"url": option.weighed_by, "valueDecimal": option.weight}]
    if option.kind != "Coding":
        value = int(option.code) if option.kind == "Integer" else option.code
        return {f"value{option.kind}": value} | ({f"_value{option.kind}": {"extension": weight}} if weight else {})
    return {"valueCoding": _coding(option, language, weight)}


def _coding(option: AnswerOption, language: str, weight: list[dict[str, Any]]) -> dict[str, Any]:
    display: Texts = {"display": option.display[language]} if language in option.display else {}
    system = {"system": option.system} if option.system else {}
    return {**system, "code": option.code, **display} | ({"extension": weight} if weight else {})
