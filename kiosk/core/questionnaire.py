"""A questionnaire as its authors published it, its questions in order, and the languages it can be asked in."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.core.item import HL7, ORDINAL, AnswerOption, Condition, Item, Numbers, Texts, Variable

__all__ = ["HL7", "ORDINAL", "AnswerOption", "Condition", "Item", "Numbers", "Question", "Questionnaire", "Texts",
           "Variable"]  # fmt: skip

VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Question:
    """An item that is asked, the stem of the groups around it (else empty), and the display items that go with it."""

    stem: Texts
    item: Item
    displays: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`backward`: an expression may look at a later item. `gated`: a score may decide what is asked.

    `definition` is FHIR's own JSON without translations, kept only where an expression looks at %questionnaire.
    `left_out` names by language tag the linkIds that are not asked in it, because nobody knows their words.
    """

    id: str
    url: str
    version: str
    title: str
    copyright: str
    language: str
    items: tuple[Item, ...]
    translation_status: dict[str, str] = field(default_factory=dict)
    backward: bool = False
    gated: bool = False
    definition: dict[str, Any] = field(default_factory=dict, repr=False)
    notes: tuple[str, ...] = ()
    left_out: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def walk(self) -> Iterator[Item]:
        yield from _walk(self.items)

    def questions(self) -> tuple[Question, ...]:
        return tuple(_questions(self.items, {}, ()))

    def closing(self) -> tuple[Item, ...]:
        """The display items after the last question, which no question shows."""
        shown = {item.link_id for question in self.questions() for item in question.displays}
        return tuple(item for item in self.walk() if item.type == "display" and item.link_id not in shown)

    def tag(self, language: str, allowed: Collection[str] = ()) -> str | None:
        """The language tag to use for a visitor's language: "es-US" for "es".

        Only verified translations, and those that `allowed` names as "id:tag" ("cbi:es-ES"). A questionnaire without
        any translation-status is offered in its own language.
        """
        statuses = self.translation_status or {self.language: VERIFIED}
        offered = [tag for tag, status in statuses.items() if status == VERIFIED or f"{self.id}:{tag}" in allowed]
        exact = [tag for tag in offered if tag == language]
        return next(iter(exact or [tag for tag in offered if tag.split("-")[0] == language.split("-")[0]]), None)

    def missing_texts(self, tag: str) -> tuple[str, ...]:
        """LinkIds of what is asked in `tag` and has a stem, an item, an option, a display or a unit without a text."""
        lacking = [question.item.link_id for question in self.questions() if _lacks(question, tag)]
        shown = (item for item in self.walk() if item.type == "display" and not item.unasked)
        lacking += [item.link_id for item in shown if not item.text.get(tag)]
        return tuple(link for link in lacking if link not in self.left_out.get(tag, ()))

    def asked_in(self, tag: str) -> "Questionnaire":
        """Itself without what is left out in a language."""
        gone = self.left_out.get(tag, ())
        return replace(self, items=tuple(_without(self.items, gone))) if gone else self


def _lacks(question: Question, tag: str) -> bool:
    item = question.item
    wanted = [item.text, *(option.display for option in item.options)]
    wanted += [texts for texts in (question.stem, item.numbers.unit if item.numbers else {}) if texts]
    return not all(texts.get(tag) for texts in wanted)


def _without(items: tuple[Item, ...], gone: Collection[str]) -> Iterator[Item]:
    return (replace(item, items=tuple(_without(item.items, gone))) for item in items if item.link_id not in gone)


def _walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _walk(item.items)


def _questions(items: tuple[Item, ...], stem: Texts, displays: tuple[Item, ...]) -> Iterator[Question]:
    """A display item goes with the questions that follow it in its group, up to the next display or group."""
    shown, used = displays, False
    for item in items:
        if item.type == "display":
            if not item.unasked:
                shown, used = (shown if not used else ()) + (item,), False
        elif item.asked:
            below = tuple(child for child in item.items if child.type == "display" and not child.unasked)
            yield Question(stem, item, shown + below)
            yield from _questions(tuple(child for child in item.items if child not in below), stem, ())
            used = True
        elif item.type == "group":
            yield from _questions(item.items, _joined(stem, item.text), () if used else shown)
            shown = ()


def _joined(outer: Texts, inner: Texts) -> Texts:
    """Both stems, one below the other, in the languages that have both; one alone where the other has no words."""
    if not (outer and inner):
        return outer or inner
    return {tag: f"{outer[tag]}\n{inner[tag]}" for tag in outer if tag in inner}
