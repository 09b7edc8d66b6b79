"""One person's way through a questionnaire: what was answered, what they'd rather not, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.core.answers import Answer, check
from kiosk.core.evaluation import Evaluation, evaluate
from kiosk.core.questionnaire import Item, Question, Questionnaire

Answers = Mapping[str, Any]
"""An Answer by linkId; None where the person would rather not answer."""


@dataclass(frozen=True, slots=True)
class Response:
    """`at` is a place in `questionnaire.questions()`; one past the last is the review."""

    questionnaire: Questionnaire
    answers: Answers = field(default_factory=dict, repr=False)
    at: int = field(default=0, repr=False)
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def question(self) -> Question | None:
        """The question on screen, or None once there is nothing left to ask."""
        questions = self._questions()
        return questions[self.at] if self.at < len(questions) else None

    def asked(self) -> tuple[Question, ...]:
        """The questions that apply to this person, given the answers so far."""
        enabled = self.evaluated(scored=False).enabled
        return tuple(q for q in self._questions() if q.item.link_id in enabled)

    def displays(self) -> tuple[Item, ...]:
        """The display items that apply on screen now: those of the question, or those that close the questionnaire."""
        question = self.question
        shown = question.displays if question else self.questionnaire.closing()
        enabled = self.evaluated(scored=False).enabled
        return tuple(item for item in shown if item.link_id in enabled)

    def answer(self, answer: Answer | None) -> "Response":
        """Answer the question on screen (None: rather not) and go to the first one still open."""
        question = self.question
        if question is None:
            raise ValueError("there is no question left to answer")
        if answer is not None:
            check(question.item, answer)
        answered = replace(self, answers={**self.answers, question.item.link_id: answer})
        return replace(answered, at=answered._first_open())

    def back(self) -> "Response":
        """To the question before this one that applies; from the first one nothing changes."""
        enabled = self.evaluated(scored=False).enabled
        places = [i for i, q in enumerate(self._questions()[: self.at]) if q.item.link_id in enabled]
        return replace(self, at=places[-1]) if places else self

    def open(self, link_id: str) -> "Response":
        """To a question by its linkId, to change its answer."""
        links = [question.item.link_id for question in self._questions()]
        return replace(self, at=links.index(link_id))

    def asked_as(self, questionnaire: Questionnaire) -> "Response":
        """The same answers to the same questionnaire as it is asked in another language, at the same question."""
        if questionnaire == self.questionnaire:
            return self
        links = [question.item.link_id for question in questionnaire.questions()]
        moved = replace(self, questionnaire=questionnaire)
        at = self.question.item.link_id if self.question else ""
        return replace(moved, at=links.index(at) if at in links else moved._first_open())

    def given(self) -> dict[str, Any]:
        """The answers that count, by linkId: given, and to a question that (still) applies."""
        applies = {question.item.link_id for question in self.asked()}
        return {link: answer for link, answer in self.answers.items() if answer is not None and link in applies}

    def to_fhir(self) -> dict[str, Any]:
        """A QuestionnaireResponse (FHIR R4 JSON) that holds the answers given; the whole Coding is copied."""
        return evaluate(self.questionnaire, self.answers, scored=False).resource()

    def evaluated(self, *, scored: bool) -> Evaluation:
        """What follows from the answers; worked out once. Raises ValueError where an expression fails."""
        for key in ("scored",) if scored else ("scored", "asked"):
            if key in self._known:
                return self._known[key]  # type: ignore[no-any-return]
        evaluation = evaluate(self.questionnaire, self.answers, scored=scored)
        self._known["scored" if scored else "asked"] = evaluation
        return evaluation

    def _questions(self) -> tuple[Question, ...]:
        if "questions" not in self._known:
            self._known["questions"] = self.questionnaire.questions()
        return self._known["questions"]  # type: ignore[no-any-return]

    def _first_open(self) -> int:
        enabled = self.evaluated(scored=False).enabled
        questions = self._questions()
        still_open = (
            i for i, q in enumerate(questions) if q.item.link_id not in self.answers and q.item.link_id in enabled
        )
        return next(still_open, len(questions))
