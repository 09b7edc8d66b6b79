"""The bounds, the step and the unit of a question that is answered with a number."""

import math
import re

from kiosk.core.elements import SDC, Element, extensions, number, texts, value
from kiosk.core.questionnaire import HL7, Numbers

TYPES = ("integer", "decimal", "quantity")
SCORE = "{score}"  # UCUM's annotation for a score: no patient can answer that


def numbers(item: Element, language: str) -> Numbers | None:
    """Raises ValueError where bounds, step or unit contradict each other or can't be told."""
    if item["type"] not in TYPES:
        return None
    where = f"item {item['linkId']}"
    lowest, highest = (_bound(item, end, where) for end in ("min", "max"))
    if lowest is not None and highest is not None and lowest > highest:
        raise ValueError(f"{where}: minValue is above maxValue")
    places = 0 if item["type"] == "integer" else _places(item, where)
    step = number(item, HL7 + "questionnaire-sliderStepValue", where)
    step = step if step is not None else 10.0**-places if places is not None else 1
    if step <= 0 or (item["type"] == "integer" and step != int(step)):
        raise ValueError(f"{where}: a step of {step} can't be counted in")
    unit, code, system = _unit(item, language, where)
    bounded = lowest is not None or highest is not None
    if not _quiet(item) and (SCORE in (code, *unit.values()) or (_says_score(item) and not bounded)):
        raise ValueError(f"{where} asks for a score; give it a calculatedExpression, or make it readOnly")
    start = _start(item, lowest, highest, step)
    return Numbers(lowest, highest, step, places, start, unit, code, system)


def _says_score(item: Element) -> bool:
    """PEG's "Mean score", which CIRG leaves to the program: no patient can tell that."""
    said = [item.get("text", ""), *(code.get("display", "") for code in item.get("code") or ())]
    return not any("?" in text for text in said) and any(re.search(r"\bscore\b", text, re.I) for text in said)


def _quiet(item: Element) -> bool:
    calculated = next(extensions(item, SDC + "calculatedExpression"), None)
    hidden = value(item, HL7 + "questionnaire-hidden", "Boolean", where="an item")
    return calculated is not None or item.get("readOnly") is True or hidden is True


def _bound(item: Element, end: str, where: str) -> float | None:
    url = f"{HL7}{end}Value"
    if next(extensions(item, f"{SDC}{end}Quantity"), None) is not None:
        raise ValueError(f"{where} has {end}Quantity; write it as {end}Value in the unit of the item")
    for extension in extensions(item, url):
        if any("cqf" in inner.get("url", "") for name in extension if name.startswith("_value")
               for inner in extension[name].get("extension", ())):  # fmt: skip
            raise ValueError(f"{where} has a {end}Value made by an expression, which can't be used here")
    quantity = value(item, url, "Quantity", "Decimal", "Integer", where=where) if item["type"] == "quantity" else None
    if isinstance(quantity, dict):
        return number({"extension": [{"url": url, "valueDecimal": quantity.get("value")}]}, url, where)
    return number(item, url, where)


def _places(item: Element, where: str) -> int | None:
    places = value(item, HL7 + "maxDecimalPlaces", "Integer", where=where)
    if places is not None and (isinstance(places, bool) or not isinstance(places, int) or not 0 <= places <= 9):
        raise ValueError(f"{where}: maxDecimalPlaces is not a whole number from 0 to 9")
    return places


def _unit(item: Element, language: str, where: str) -> tuple[dict[str, str], str, str]:
    units = [extension.get("valueCoding") for extension in extensions(item, HL7 + "questionnaire-unit")]
    units = units or [extension.get("valueCoding") for extension in extensions(item, HL7 + "questionnaire-unitOption")]
    if any(extensions(item, HL7 + "questionnaire-unitValueSet")) or len(units) > 1:
        raise ValueError(f"{where} lets the patient choose a unit, which can't be done here; keep one unit")
    if not units:
        return {}, "", ""
    coding = units[0]
    if not isinstance(coding, dict) or not (coding.get("code") or coding.get("display")):
        raise ValueError(f"{where} has a unit without a code or a display")
    code, system = coding.get("code", ""), coding.get("system", "")
    return texts(coding, "display", language, where) or {language: str(code)}, str(code), str(system)


def _start(item: Element, lowest: float | None, highest: float | None, step: float) -> float:
    for initial in item.get("initial") or ():
        quantity = initial.get("valueQuantity") or {}
        for given in (initial.get("valueInteger"), initial.get("valueDecimal"), quantity.get("value")):
            if isinstance(given, int | float) and not isinstance(given, bool) and _between(lowest, given, highest):
                return given
    if lowest is None or highest is None:
        return lowest if lowest is not None else min(0, highest) if highest is not None else 0
    return lowest + step * math.floor((highest - lowest) / 2 / step)


def _between(lowest: float | None, number: float, highest: float | None) -> bool:
    return (lowest is None or number >= lowest) and (highest is None or number <= highest)
