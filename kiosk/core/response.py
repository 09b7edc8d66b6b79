"""One person's way through a questionnaire: what was answered, what they'd rather not, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.core import fhirpath
from kiosk.core.questionnaire import HL7, AnswerOption, Item, Question, Questionnaire

Answers = Mapping[str, AnswerOption | None]
"""By linkId; None where the person would rather not answer."""


@dataclass(frozen=True, slots=True)
class Response:
    """`at` is a place in `questionnaire.questions()`; one past the last is the review."""

    questionnaire: Questionnaire
    answers: Answers = field(default_factory=dict, repr=False)
    at: int = field(default=0, repr=False)

    @property
    def question(self) -> Question | None:
        """The question on screen, or None once there is nothing left to ask."""
        questions = self.questionnaire.questions()
        return questions[self.at] if self.at < len(questions) else None

    def asked(self) -> tuple[Question, ...]:
        """The questions that apply to this person, given the answers so far."""
        return tuple(q for q in self.questionnaire.questions() if self._enabled(q.item))

    def answer(self, option: AnswerOption | None) -> "Response":
        """Answer the question on screen (None: rather not) and go to the first one still open."""
        question = self.question
        if question is None:
            raise ValueError("there is no question left to answer")
        if option is not None and option not in question.item.options:
            raise ValueError("this option does not belong to the question on screen")
        answered = replace(self, answers={**self.answers, question.item.link_id: option})
        return replace(answered, at=answered._first_open())

    def back(self) -> "Response":
        """To the question before this one that applies; from the first one nothing changes."""
        places = [i for i in range(self.at) if self._enabled(self.questionnaire.questions()[i].item)]
        return replace(self, at=places[-1]) if places else self

    def open(self, link_id: str) -> "Response":
        """To a question by its linkId, to change its answer."""
        links = [question.item.link_id for question in self.questionnaire.questions()]
        return replace(self, at=links.index(link_id))

    def given(self) -> dict[str, AnswerOption]:
        """The answers that count: given, and to a question that (still) applies."""
        applies = {question.item.link_id for question in self.asked()}
        return {link: option for link, option in self.answers.items() if option is not None and link in applies}

    def to_fhir(self) -> dict[str, Any]:
        """A QuestionnaireResponse (FHIR R4 JSON) that holds the answers given; the whole Coding is copied."""
        return self._resource(self.given())

    def _first_open(self) -> int:
        questions = self.questionnaire.questions()
        still_open = (
            i for i, q in enumerate(questions) if q.item.link_id not in self.answers and self._enabled(q.item)
        )
        return next(still_open, len(questions))

    def _enabled(self, item: Item) -> bool:
        if item.enabled_when is None:
            return True
        given = {link: option for link, option in self.answers.items() if option is not None}
        resource = self._resource(given)
        return fhirpath.evaluate(item.enabled_when, resource, item.link_id) == [True]

    def _resource(self, given: Mapping[str, AnswerOption]) -> dict[str, Any]:
        return {
            "resourceType": "QuestionnaireResponse",
            "questionnaire": self.questionnaire.url,
            "status": "in-progress",
            "item": _nodes(self.questionnaire.items, given),
        }


def _nodes(items: tuple[Item, ...], given: Mapping[str, AnswerOption]) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for item in items:
        if item.link_id in given:
            nodes.append({"linkId": item.link_id, "answer": [{"valueCoding": _coding(given[item.link_id])}]})
        elif children := _nodes(item.items, given):
            nodes.append({"linkId": item.link_id, "item": children})
    return nodes


def _coding(option: AnswerOption) -> dict[str, Any]:
    coding: dict[str, Any] = {"system": option.system, "code": option.code}
    if option.weight is not None:
        coding["extension"] = [{"url": HL7 + "ordinalValue", "valueDecimal": option.weight}]
    return coding
