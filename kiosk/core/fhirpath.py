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


def _answers(elements: list[Any]) -> list[Any]:
    """SDC's answers(): those of all items below, not of these themselves."""
    found = []
    for element in elements:
        around = [element, *element.get("answer", ())] if isinstance(element, Mapping) else []
        for item in (item for part in around for item in part.get("item", ())):
            found += [node(answer, "QuestionnaireResponse.item.answer") for answer in item.get("answer", ())]
            found += _answers([item])
    return found


def _number(element: Any) -> Any:
    """An answer's own number, as answers().sum() means it; FHIRPath's numbers as they are."""
    given = element if not isinstance(element, Mapping) else element.get("valueInteger", element.get("valueDecimal"))
    return Decimal(str(given)) if isinstance(given, float) else given


def _power(elements: list[Any], degree: Any) -> list[Any]:
    """The engine's own takes no root of a decimal; empty where the power can't be represented, as FHIRPath says."""
    if len(elements) != 1:
        return []
    base, by = Decimal(elements[0]), Decimal(degree)
    if abs(base) > 10**9 or (abs(by) > 100 and not 0 < base < 1):
        raise ValueError("a power too large")
    try:
        power = base**by
    except ArithmeticError:
        return []
    whole = isinstance(elements[0], int) and isinstance(degree, int) and by >= 0
    return [int(power) if whole else power] if power.is_finite() else []


def _represented(name: str) -> Callable[[list[Any]], list[Any]]:
    """The engine's own, and empty where the number can't be represented: the logarithm of 0."""

    def reckoned(elements: list[Any]) -> list[Any]:
        from fhirpathpy.engine.invocations import math

        try:
            result = getattr(math, name)({}, elements) if elements else []
        except ArithmeticError:
            return []
        return [result] if isinstance(result, Decimal) and result.is_finite() else []

    return reckoned


def _over(reckon: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """sum() and its like over answers: fhirpathpy's own add up literals only."""

    def reckoned(given: list[Any]) -> list[Any]:
        elements = [_number(element) for element in given]
        if any(isinstance(element, bool) or not isinstance(element, int | Decimal) for element in elements):
            raise ValueError("not a number")
        return [reckon(elements)] if elements or reckon is sum else []

    return reckoned


OURS: dict[str, dict[str, Any]] = {
    "weight": {"fn": _weight, "arity": {0: []}},
    "ordinal": {"fn": _weight, "arity": {0: []}},
    "answers": {"fn": _answers, "arity": {0: []}},
    "power": {"fn": _power, "arity": {1: ["Number"]}, "nullable": True},
    "ln": {"fn": _represented("ln")},
    "exp": {"fn": _represented("exp")},
    "sum": {"fn": _over(sum)},
    "min": {"fn": _over(min)},
    "max": {"fn": _over(max)},
    "avg": {"fn": _over(lambda numbers: Decimal(sum(numbers)) / len(numbers))},
}
