"""FHIRPath, parsed once: fhirpathpy with the R4 model and SDC's weight(), bounded, and errors that hold no answer."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, cast

from kiosk.core import bounds
from kiosk.core.questionnaire import HL7

Compiled = Callable[[Any, dict[str, Any]], list[Any]]

WEIGHTS = (HL7 + "itemWeight", HL7 + "ordinalValue")


@cache
def compiled(expression: str, raw: bool = False) -> Compiled:
    """The expression, ready to run; `raw` keeps FHIR's types. Raises ValueError where it is not FHIRPath."""
    import fhirpathpy  # takes 0.1 s: not before the first frame
    from fhirpathpy.models import models

    bounds.install()
    try:
        ready: Any = fhirpathpy.compile(expression, models["r4"], {"userInvocationTable": OURS, "returnRawData": raw})
        bounds.fold(ready.parsedPath)
        return cast(Compiled, ready)
    except Exception:
        raise ValueError(f"not a FHIRPath expression: {expression[:80]}") from None


def evaluate(
    expression: str, resource: Any, link_id: str, variables: Mapping[str, Any] | None = None, *, raw: bool = False
) -> list[Any]:
    """The result as FHIRPath's collection. Raises ValueError, without the resource in it, where it fails."""
    try:
        return compiled(expression, raw)(resource, {"resource": resource, **(variables or {})})
    except Exception:
        raise ValueError(f"the FHIRPath of item {link_id} failed: {expression[:80]}") from None


def node(element: dict[str, Any], path: str) -> Any:
    """An element that knows its place ("QuestionnaireResponse.item"), so that `value` finds valueCoding."""
    from fhirpathpy.engine.nodes import ResourceNode

    return ResourceNode.create_node(element, path)  # type: ignore[no-untyped-call]


def functions() -> frozenset[str]:
    """The names of all functions that can be used."""
    from fhirpathpy.engine.invocations import invocation_registry

    return frozenset(name for name in invocation_registry if name.isalpha()) | OURS.keys()


def _weight(elements: list[Any]) -> list[Any]:
    """SDC's weight(): of answers, of answer options, or of their values, as the extension beside them says."""
    return [weight for element in elements if (weight := _weight_of(element)) is not None]


def _weight_of(element: Any) -> Any:
    if not isinstance(element, Mapping):
        return None
    values = [element[key] for key in element if key.lstrip("_").startswith("value")]
    for place in (element, *(value for value in values if isinstance(value, Mapping))):
        for extension in place.get("extension") or ():
            if extension.get("url") in WEIGHTS:
                return extension.get("valueDecimal", extension.get("valueInteger"))
    return None


def _power(elements: list[Any], degree: Any) -> list[Any]:
    from fhirpathpy.engine.invocations.math import power

    if len(elements) == 1 and (abs(elements[0]) > 10**9 or abs(degree) > 100):
        raise ValueError("a power too large")
    result = power({}, elements, degree)  # type: ignore[no-untyped-call]
    return result if isinstance(result, list) else [result]


def _over(reckon: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """sum() and its like over answers: fhirpathpy's own add up literals only."""

    def reckoned(elements: list[Any]) -> list[Any]:
        if any(isinstance(element, bool) or not isinstance(element, int | Decimal) for element in elements):
            raise ValueError("not a number")
        return [reckon(elements)] if elements or reckon is sum else []

    return reckoned


OURS: dict[str, dict[str, Any]] = {
    "weight": {"fn": _weight, "arity": {0: []}},
    "ordinal": {"fn": _weight, "arity": {0: []}},
    "power": {"fn": _power, "arity": {1: ["Number"]}, "nullable": True},
    "sum": {"fn": _over(sum)},
    "min": {"fn": _over(min)},
    "max": {"fn": _over(max)},
    "avg": {"fn": _over(lambda numbers: Decimal(sum(numbers)) / len(numbers))},
}
