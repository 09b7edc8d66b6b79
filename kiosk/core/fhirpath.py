"""FHIRPath, parsed once: fhirpathpy with the R4 model, and errors that hold no answer."""

from collections.abc import Callable
from functools import cache
from typing import Any

Compiled = Callable[[Any, dict[str, Any]], list[Any]]


@cache
def compiled(expression: str) -> Compiled:
    """The expression, ready to run. Raises ValueError where it is not FHIRPath."""
    import fhirpathpy  # takes 0.1 s: not before the first frame
    from fhirpathpy.models import models

    try:
        return fhirpathpy.compile(expression, models["r4"])
    except Exception:
        raise ValueError(f"not a FHIRPath expression: {expression[:80]}") from None


def evaluate(expression: str, resource: dict[str, Any], link_id: str) -> list[Any]:
    """The result as FHIRPath's collection. Raises ValueError, without the resource in it, where it fails."""
    try:
        return compiled(expression)(resource, {"resource": resource})
    except Exception:
        raise ValueError(f"the FHIRPath of item {link_id} failed: {expression[:80]}") from None
