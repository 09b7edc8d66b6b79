"""A questionnaire out of FHIR R4 JSON with SDC extensions; what can't be asked here is refused by its linkId."""

from collections.abc import Mapping
from typing import Any

from kiosk.core.questionnaire import HL7, AnswerOption, Item, Questionnaire, Texts

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
TRANSLATION_STATUS = "http://example.org/fhir/kiosk/StructureDefinition/translation-status"


def from_fhir(resource: Mapping[str, Any]) -> Questionnaire:
    """A Questionnaire from FHIR R4 JSON that fhir.resources has validated.

    Raises ValueError with a sentence that names the linkId where something is asked for that is not supported.
    """
    language = resource.get("language", "en")
    questionnaire = Questionnaire(
        id=resource["id"],
        url=resource.get("url", ""),
        version=resource.get("version", ""),
        title=resource.get("title", resource["id"]),
        copyright=resource.get("copyright", ""),
        language=language,
        items=tuple(_item(item, language) for item in resource.get("item", ())),
        translation_status=_statuses(resource),
    )
    links = [item.link_id for item in questionnaire.walk()]
    if twice := next((link for link in links if links.count(link) > 1), None):
        raise ValueError(f"the linkId {twice} stands there twice")
    if not questionnaire.questions():
        raise ValueError("it asks nothing")
    return questionnaire


def _item(item: Mapping[str, Any], language: str) -> Item:
    calculated = _expression(item, SDC + "calculatedExpression")
    if item["type"] not in ("group", "choice", "display") and calculated is None:
        raise ValueError(f"item {item['linkId']} is of type {item['type']}, which can't be asked here; use choice")
    if item.get("enableWhen"):
        raise ValueError(f"item {item['linkId']} has enableWhen; write it as an enableWhenExpression")
    if item["type"] == "choice" and calculated is None and not item.get("answerOption"):
        raise ValueError(f"item {item['linkId']} is a choice without answerOption")
    return Item(
        link_id=item["linkId"],
        type=item["type"],
        text=_texts(item, "text", language),
        options=tuple(_option(option, item["linkId"], language) for option in item.get("answerOption", ())),
        items=tuple(_item(child, language) for child in item.get("item", ())),
        enabled_when=_expression(item, SDC + "enableWhenExpression"),
        calculated=calculated,
    )


def _option(option: Mapping[str, Any], link_id: str, language: str) -> AnswerOption:
    coding = option.get("valueCoding")
    if coding is None or "code" not in coding:
        raise ValueError(f"item {link_id} has an answer option without a valueCoding with a code")
    weight = _extension(coding, HL7 + "ordinalValue") or _extension(option, HL7 + "ordinalValue")
    return AnswerOption(
        system=coding.get("system", ""),
        code=coding["code"],
        display=_texts(coding, "display", language),
        weight=weight["valueDecimal"] if weight else None,
    )


def _extension(element: Mapping[str, Any], url: str) -> Mapping[str, Any] | None:
    return next((extension for extension in element.get("extension", ()) if extension["url"] == url), None)


def _expression(item: Mapping[str, Any], url: str) -> str | None:
    extension = _extension(item, url)
    return str(extension["valueExpression"]["expression"]) if extension else None


def _texts(element: Mapping[str, Any], name: str, language: str) -> Texts:
    texts = {language: element[name]} if element.get(name) else {}
    for extension in element.get(f"_{name}", {}).get("extension", ()):
        if extension["url"] == HL7 + "translation":
            parts = {part["url"]: part for part in extension["extension"]}
            texts[parts["lang"]["valueCode"]] = parts["content"]["valueString"]
    return texts


def _statuses(resource: Mapping[str, Any]) -> dict[str, str]:
    statuses = {}
    for extension in resource.get("extension", ()):
        if extension["url"] == TRANSLATION_STATUS:
            parts = {part["url"]: part for part in extension["extension"]}
            statuses[parts["lang"]["valueCode"]] = parts["status"]["valueCode"]
    return statuses
