"""The answer options of a choice: written in the item, or in a ValueSet and CodeSystem that the file contains."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kiosk.core.elements import Element, extended_flag, number, texts
from kiosk.core.questionnaire import HL7, ORDINAL, AnswerOption

ITEM_WEIGHT = HL7 + "itemWeight"
MOST_OPTIONS = 60  # our own bound: more can't be read on a touch screen
KINDS = ("Coding", "Integer", "String")

Contained = Mapping[str, Element]
"""ValueSets and CodeSystems inside the file, by "#id" and by url."""


def contained(resource: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for inner in resource.get("contained") or ():
        for key in (f"#{inner['id']}" if "id" in inner else None, inner.get("url")):
            if isinstance(key, str):
                found[key] = inner
    return found


def options(item: Element, inside: Contained, language: str) -> tuple[AnswerOption, ...]:
    """Raises ValueError, naming the linkId, for a value that can't be offered or a value set that isn't in the file."""
    where = f"item {item['linkId']}"
    given, value_set = item.get("answerOption") or (), item.get("answerValueSet")
    if given and value_set:
        raise ValueError(f"{where} has both answerOption and answerValueSet")
    if value_set:
        found = list(_from_value_set(str(value_set), inside, language, where))
    else:
        found = [_weighed(_option(option, where, language), inside, language, where) for option in given]
    if len(found) > MOST_OPTIONS:
        raise ValueError(f"{where} has {len(found)} answer options; {MOST_OPTIONS} is the most that can be shown")
    codes = [(option.kind, option.system, option.code) for option in found]
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        raise ValueError(f"{where} has the answer option {twice[2]} twice")
    return tuple(found)


def _option(option: Element, where: str, language: str) -> AnswerOption:
    kind = next((kind for kind in KINDS if f"value{kind}" in option), None)
    if kind is None:
        raise ValueError(f"{where} has an answer option without a valueCoding with a code, valueInteger or valueString")
    value = option[f"value{kind}"]
    exclusive = extended_flag(option, HL7 + "questionnaire-optionExclusive", where)
    if kind == "Coding":
        return replace(_coding(value, where, language, option), exclusive=exclusive)
    if kind == "Integer":
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"{where} has an answer option with a valueInteger that is no integer")
        display = {language: str(value)}
    else:
        display = texts(option, "valueString", language, where)
    weight, url = _weight((option, option.get(f"_value{kind}") or {}), where)
    return AnswerOption("", str(value), display, weight, kind, exclusive, url)


def _coding(coding: Any, where: str, language: str, *around: Element) -> AnswerOption:
    code, system = coding.get("code"), coding.get("system", "")
    if not isinstance(code, str) or not code or not isinstance(system, str):
        raise ValueError(f"{where} has an answer option without a valueCoding with a code")
    weight, url = _weight((coding, *around), where)
    return AnswerOption(system, code, texts(coding, "display", language, where), weight, weighed_by=url)


def _weight(elements: tuple[Element, ...], where: str) -> tuple[float | None, str]:
    found = [
        (weight, url)
        for element in elements
        for url in (ORDINAL, ITEM_WEIGHT)
        if (weight := number(element, url, where)) is not None
    ]
    if len({weight for weight, _ in found}) > 1:
        raise ValueError(f"{where} has an answer option with two different weights")
    return found[0] if found else (None, ORDINAL)


def _weighed(option: AnswerOption, inside: Contained, language: str, where: str) -> AnswerOption:
    """With the weight of its concept in a contained CodeSystem, where it has none of its own."""
    if option.weight is not None or option.kind != "Coding" or option.system not in inside:
        return option
    concepts = _concepts(inside[option.system], language, where)
    concept = next((concept for concept in concepts if concept.code == option.code), option)
    return replace(option, weight=concept.weight, weighed_by=concept.weighed_by)


def _from_value_set(name: str, inside: Contained, language: str, where: str) -> Iterator[AnswerOption]:
    value_set = inside.get(name) or inside.get(name.split("|")[0])
    if value_set is None or value_set.get("resourceType") != "ValueSet":
        raise ValueError(f"{where} takes its options from {name}, which the file does not contain")
    expansion = (value_set.get("expansion") or {}).get("contains")
    if expansion:
        for contains in _flat(expansion, "contains"):
            if not contains.get("abstract"):
                yield _weighed(_concept(contains, contains.get("system", ""), language, where), inside, language, where)
        return
    compose = value_set.get("compose") or {}
    if compose.get("exclude") or not compose.get("include"):
        raise ValueError(f"{where}: the value set {name} can't be listed (it has exclude, or no include)")
    for include in compose["include"]:
        yield from _included(include, name, inside, language, where)


def _included(include: Element, name: str, inside: Contained, language: str, where: str) -> Iterator[AnswerOption]:
    system = include.get("system", "")
    if include.get("filter") or include.get("valueSet") or not (include.get("concept") or system in inside):
        raise ValueError(f"{where}: the value set {name} can't be listed without a terminology server")
    if concepts := include.get("concept"):
        for concept in concepts:
            yield _weighed(_concept(concept, system, language, where), inside, language, where)
    else:
        yield from _concepts(inside[system], language, where)


def _concepts(code_system: Element, language: str, where: str) -> Iterator[AnswerOption]:
    for concept in _flat(code_system.get("concept") or (), "concept"):
        yield _concept(concept, code_system.get("url", ""), language, where)


def _concept(concept: Element, system: str, language: str, where: str) -> AnswerOption:
    option = _coding({**concept, "system": system}, where, language)
    display = dict(option.display)
    for designation in concept.get("designation") or ():
        if "use" not in designation and designation.get("language") and designation.get("value"):
            display.setdefault(designation["language"], designation["value"])
    if option.weight is None:
        for given in concept.get("property") or ():
            if given.get("code") == "itemWeight" and "valueDecimal" in given:
                return replace(option, display=display, weight=given["valueDecimal"], weighed_by=ITEM_WEIGHT)
    return replace(option, display=display)


def _flat(elements: Any, key: str) -> Iterator[Element]:
    for element in elements:
        yield element
        yield from _flat(element.get(key) or (), key)
