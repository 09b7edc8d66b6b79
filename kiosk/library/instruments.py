"""Instruments: FHIR R4 Questionnaires, validated, tried out, and refused whole where anything in them fails."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.core.fhir import from_fhir
from kiosk.core.questionnaire import Questionnaire
from kiosk.library.tryout import parse_whole, try_out
from kiosk.problems import Problem, Refused, read_text

LARGEST_FILE = 5_000_000  # characters; our own bound, thirty times the longest that we ship
NARRATIVE = ("text", "contained")  # for the reader, not for the questions; the contained parts are checked where used


def read_instrument(file: Path, tried: Callable[[Questionnaire], bool] = lambda _: False) -> Questionnaire:
    """One questionnaire. Raises Refused where it is not FHIR R4, asks for what isn't supported, or can't be scored.

    What `tried` knows to have been tried out is not tried again.
    """
    resource = read_resource(file)
    _validate(file, resource)
    try:
        questionnaire = from_fhir(resource, file.stem)
        if tried(questionnaire):
            return questionnaire
        for item in questionnaire.walk():
            for expression in filter(None, (item.enabled_when, item.calculated)):
                parse_whole(item.link_id, expression)
            for variable in item.variables:
                parse_whole(item.link_id, variable.expression)
        return try_out(questionnaire)
    except ValueError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Mend it, or take the instrument out.")]) from None
    except KeyError as error:  # optional in FHIR, but needed here
        raise Refused([Problem(file, 0, f"a part is missing that is needed here: {error}.", "Add it.")]) from None
    except (TypeError, AttributeError, RecursionError):  # FHIR's shape, but not where fhir.resources looks
        reason = "an extension or a contained part in it is not built as FHIR says."
        raise Refused([Problem(file, 0, reason, "Compare it with the FHIR R4 page of that element.")]) from None


def read_resource(file: Path) -> dict[str, Any]:
    """The file's JSON. Raises Refused for JSON that two readers might understand differently."""
    text = read_text(file)
    if len(text) > LARGEST_FILE:
        reason = f"it is longer than {LARGEST_FILE} characters."
        raise Refused([Problem(file, 0, reason, "Take out what is no questionnaire, or leave the file out.")])
    try:
        resource = json.loads(
            text, object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite, parse_int=_exact
        )
    except json.JSONDecodeError as error:
        reason = f"this is not JSON: {error.msg}."
        raise Refused([Problem(file, error.lineno, reason, "Is the file whole? Put the original back.")]) from None
    except RecursionError:
        raise Refused([Problem(file, 0, "it is nested too deeply.", "Flatten its groups.")]) from None
    except ValueError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Mend it there.")]) from None
    if not isinstance(resource, dict):
        raise Refused([Problem(file, 1, "it holds no Questionnaire.", "Start it with { and a resourceType.")])
    return resource


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        where = dict(pairs).get("linkId")
        raise ValueError(f'the key "{twice}" stands twice in one place{f" (item {where})" if where else ""}')
    return dict(pairs)


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is not a number in JSON")


def _finite(text: str) -> float:
    if not math.isfinite(number := float(text)):
        raise ValueError(f"{text} is too large a number")
    return number


def _exact(text: str) -> int:
    if len(text) > 16:
        raise ValueError(f"{text[:20]} is too large a number")
    return int(text)


def _validate(file: Path, resource: dict[str, Any]) -> None:
    from fhir.resources.R4B.questionnaire import Questionnaire as Fhir  # slow to import, and only wanted when compiling
    from pydantic import ValidationError

    try:
        Fhir.model_validate(_lenient({key: part for key, part in resource.items() if key not in NARRATIVE}))
    except ValidationError as error:
        raise Refused([_problem(file, resource, dict(part)) for part in error.errors()[:5]]) from None
    except RecursionError:
        raise Refused([Problem(file, 0, "it is nested too deeply.", "Flatten its groups.")]) from None
    except (AttributeError, TypeError, KeyError):  # fhir.resources itself fails on true where an object belongs
        items = resource.get("item")
        if isinstance(items, list) and len(items) > 1:
            for item in items:
                _validate(file, {**resource, "item": [item]})
        link = items[0].get("linkId") if isinstance(items, list) and items and isinstance(items[0], dict) else "?"
        reason = f"it is not a FHIR R4 Questionnaire: a part of it, or of item {link}, has the wrong type."
        raise Refused([Problem(file, 0, reason, "Compare it with the FHIR R4 page of Questionnaire.")]) from None


def _lenient(element: Any) -> Any:
    """Without the names of variables: NLM's own files write q1_value, which FHIR's pattern for a name forbids."""
    if isinstance(element, list):
        return [_lenient(part) for part in element]
    if isinstance(element, dict):
        named = isinstance(element.get("expression"), str) and "language" in element
        return {key: _lenient(part) for key, part in element.items() if not (named and key == "name")}
    return element


def _problem(file: Path, resource: Any, error: dict[str, Any]) -> Problem:
    place = ".".join(map(str, error["loc"])) or "the file"
    link = None
    for part in error["loc"]:
        try:
            resource = resource[part]
        except (KeyError, IndexError, TypeError):
            break
        link = resource.get("linkId", link) if isinstance(resource, dict) else link
    where = f"{place} (item {link})" if link else place
    return Problem(file, 0, f"it is not a FHIR R4 Questionnaire: {where}: {error['msg']}.", "Mend it there.")
