"""The value of a calculated item: what FHIRPath gives, checked against the item's type."""

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from kiosk.core.answers import to_fhir
from kiosk.core.questionnaire import Item

Value = int | float | bool | str

TEXTS = {"string": "String", "text": "String", "url": "Uri", "date": "Date", "dateTime": "DateTime", "time": "Time"}
CALCULABLE = {"boolean", "integer", "decimal", "quantity", "choice", *TEXTS}


def read(item: Item, result: list[Any], language: str) -> tuple[Value | None, list[dict[str, Any]]]:
    """The value and its FHIR answer; nothing for an empty result. Raises ValueError where the type is another."""
    if not result:
        return None, []
    if len(result) > 1:
        raise ValueError(f"the expression of item {item.link_id} gives {len(result)} values instead of one")
    try:
        return _read(item, result[0], language)
    except (TypeError, ValueError, KeyError, ArithmeticError):
        raise ValueError(f"the expression of item {item.link_id} does not give a value of type {item.type}") from None


def _read(item: Item, result: Any, language: str) -> tuple[Value, list[dict[str, Any]]]:
    if item.type == "boolean":
        if not isinstance(result, bool):
            raise TypeError
        return result, [{"valueBoolean": result}]
    if item.type == "choice":
        return _coding(item, result, language)
    if item.type in TEXTS:
        text = _text(item, result)
        return text, [{f"value{TEXTS[item.type]}": text}]
    number = _number(result)
    if item.type == "integer":
        if number != int(number):
            raise ValueError
        return int(number), [{"valueInteger": int(number)}]
    if item.type == "decimal":
        return number, [{"valueDecimal": number}]
    return number, [{"valueQuantity": {"value": number} | _unit(item)}]


def _number(result: Any) -> float:
    if isinstance(result, Mapping):  # a Quantity
        result = result["value"]
    result = getattr(result, "value", result)
    if isinstance(result, bool) or not isinstance(result, int | float | Decimal):
        raise TypeError
    if not isfinite(number := float(result)):
        raise ValueError
    return number


def _text(item: Item, result: Any) -> str:
    if isinstance(result, bool | int | float | Decimal | Mapping):
        raise TypeError
    if item.type in ("string", "text", "url") and not isinstance(result, str):
        raise TypeError
    return str(result)


def _coding(item: Item, result: Any, language: str) -> tuple[Value, list[dict[str, Any]]]:
    code = result["code"] if isinstance(result, Mapping) else result
    option = next((option for option in item.options if option.code == str(code)), None)
    if option is not None:
        return option.code, to_fhir(option, language)
    if isinstance(result, Mapping):
        return str(code), [{"valueCoding": dict(result)}]
    raise ValueError


def _unit(item: Item) -> dict[str, str]:
    if item.numbers is None:
        return {}
    unit = next(iter(item.numbers.unit.values()), "")
    parts = {"unit": unit, "system": item.numbers.unit_system, "code": item.numbers.unit_code}
    return {key: part for key, part in parts.items() if part}
