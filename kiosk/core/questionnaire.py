"""A questionnaire as its authors published it: items, answer options and expressions, read from FHIR R4 / SDC."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

HL7 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
TRANSLATION_STATUS = "http://example.org/fhir/kiosk/StructureDefinition/translation-status"
VERIFIED = "verified"

Texts = dict[str, str]
"""One wording by language tag; the questionnaire's own language is always there."""


@dataclass(frozen=True, slots=True)
class AnswerOption:
    system: str
    code: str
    display: Texts
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """`enabled_when` and `calculated` are FHIRPath; a calculated item is never asked."""

    link_id: str
    type: str
    text: Texts
    options: tuple[AnswerOption, ...] = ()
    items: tuple["Item", ...] = ()
    enabled_when: str | None = None
    calculated: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """An item that is asked, with the stem of the group around it (empty texts where there is none)."""

    stem: Texts
    item: Item


@dataclass(frozen=True, slots=True)
class Questionnaire:
    id: str
    url: str
    version: str
    title: str
    copyright: str
    language: str
    items: tuple[Item, ...]
    translation_status: dict[str, str] = field(default_factory=dict)

    def walk(self) -> Iterator[Item]:
        yield from _walk(self.items)

    def questions(self) -> tuple[Question, ...]:
        return tuple(_questions(self.items, {}))

    def tag(self, language: str) -> str | None:
        """The verified language tag of this questionnaire for a visitor's language: "es-US" for "es"."""
        verified = [tag for tag, status in self.translation_status.items() if status == VERIFIED]
        exact = [tag for tag in verified if tag == language]
        return next(iter(exact or [tag for tag in verified if tag.split("-")[0] == language.split("-")[0]]), None)

    def missing_texts(self, tag: str) -> tuple[str, ...]:
        """LinkIds of the questions that have a stem, an item or an option without a text in the language `tag`."""
        return tuple(
            question.item.link_id
            for question in self.questions()
            if not question.item.text.get(tag)
            or (question.stem and not question.stem.get(tag))
            or not all(option.display.get(tag) for option in question.item.options)
        )


def _walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _walk(item.items)


def _questions(items: tuple[Item, ...], stem: Texts) -> Iterator[Question]:
    for item in items:
        if item.type == "group":
            yield from _questions(item.items, item.text)
        elif item.calculated is None and item.type != "display":
            yield Question(stem, item)


def from_fhir(resource: Mapping[str, Any]) -> Questionnaire:
    """A Questionnaire from FHIR R4 JSON that fhir.resources has validated.

    Raises ValueError with a sentence that names the linkId where something is asked for that is not supported.
    """
    language = resource.get("language", "en")
    return Questionnaire(
        id=resource["id"],
        url=resource.get("url", ""),
        version=resource.get("version", ""),
        title=resource.get("title", resource["id"]),
        copyright=resource.get("copyright", ""),
        language=language,
        items=tuple(_item(item, language) for item in resource.get("item", ())),
        translation_status=_statuses(resource),
    )


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
