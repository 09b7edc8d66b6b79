"""A questionnaire as its authors published it: items, answer options and the expressions that score it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

HL7 = "http://hl7.org/fhir/StructureDefinition/"
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
