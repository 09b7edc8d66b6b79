"""Scores by the questionnaire's own FHIRPath: every calculatedExpression, in the order of the file."""

from typing import Any

from kiosk.core import fhirpath
from kiosk.core.questionnaire import Item
from kiosk.core.response import Response

Value = int | float | bool | str
Scores = dict[str, Value]
"""By linkId of the calculated item; an item whose expression gives nothing (too few answers) is not in it."""

FHIR_VALUE: dict[str, type[Value]] = {"boolean": bool, "integer": int, "decimal": float, "string": str}


def scores(response: Response) -> Scores:
    """All that the questionnaire calculates from the answers given; later expressions see earlier results."""
    resource = response.to_fhir()
    found: Scores = {}
    for item in response.questionnaire.walk():
        if item.calculated is None:
            continue
        result = fhirpath.evaluate(item.calculated, resource, item.link_id)
        if result:
            found[item.link_id] = _value(item, result[0])
            resource["item"].append(_node(item, found[item.link_id]))
    return found


def _value(item: Item, result: Any) -> Value:
    try:
        return FHIR_VALUE[item.type](result)
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"the expression of item {item.link_id} does not give a value of type {item.type}") from None


def _node(item: Item, value: Value) -> dict[str, Any]:
    return {"linkId": item.link_id, "answer": [{f"value{item.type.capitalize()}": value}]}
