"""The check-in: from its first page to the result, with Support before anything else when an answer asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from kiosk.core.answers import Answer
from kiosk.core.plan import Part, Plan
from kiosk.core.questionnaire import Question
from kiosk.core.response import Response
from kiosk.core.thoughts import asks_for_help


class Step(Enum):
    INTRODUCTION = auto()
    QUESTION = auto()
    SUPPORT = auto()
    REVIEW = auto()
    RESULT = auto()


@dataclass(frozen=True, slots=True)
class CheckIn:
    """`plan` holds what can be asked in the language on screen; `responses` what was begun, in any language.

    `at` is the id of the questionnaire on screen, `led_here` the linkId of the question that opened Support;
    `draft` is what stands ticked or set on screen and is no answer yet.
    """

    plan: Plan = field(repr=False)
    responses: Mapping[str, Response] = field(repr=False)
    at: str = field(repr=False)
    step: Step = field(default=Step.INTRODUCTION, repr=False)
    led_here: str = field(default="", repr=False)
    draft: Answer | None = field(default=None, repr=False)

    @classmethod
    def new(cls, plan: Plan) -> "CheckIn":
        responses = {part.id: Response(part.questionnaire) for part in plan if not part.choice}
        return cls(plan, responses, next(iter(responses)))

    @property
    def response(self) -> Response:
        return self.responses[self.at]

    @property
    def part(self) -> Part:
        return next(part for part in self.plan if part.id == self.at)

    @property
    def started(self) -> bool:
        return any(response.answers for response in self.responses.values())

    @property
    def choices(self) -> Plan:
        """What may still be asked where the person wants it."""
        return tuple(part for part in self.plan if part.choice and not self._answered(part.id))

    def section(self) -> tuple[tuple[str, Question], ...]:
        """The questions between which progress is told, with their questionnaires: the main path, or one choice."""
        main = [part for part in self.plan if not part.choice]
        parts = main if any(part.id == self.at for part in main) else [p for p in self.plan if p.id == self.at]
        return self._asked(parts)

    def asked(self) -> tuple[tuple[str, Question], ...]:
        """All questions that apply in what was begun, with their questionnaires, for the review."""
        return self._asked([part for part in self.plan if part.id in self.responses])

    def go_on(self) -> "CheckIn":
        """From the introduction or from Support to what comes next: a question, or the review."""
        if self.response.question is not None:
            return replace(self, step=Step.QUESTION)
        for part in self.plan:
            if part.id in self.responses and self.responses[part.id].question is not None:
                return replace(self, at=part.id, step=Step.QUESTION)
        return replace(self, step=Step.REVIEW)

    def set(self, draft: Answer | None) -> "CheckIn":
        """Several ticks, or a number: they stand on screen until they are confirmed with `answer`."""
        return replace(self, draft=draft)

    def answer(self, answer: Answer | None) -> "CheckIn":
        """Answer the question on screen; None is "I'd rather not answer". On another page nothing is answered."""
        question = self.response.question
        if self.step is not Step.QUESTION or question is None:
            return self
        answered = self._with(self.response.answer(answer))
        if asks_for_help(question.item, answer):
            return replace(answered, step=Step.SUPPORT, led_here=question.item.link_id)
        return answered.go_on()

    def back(self) -> "CheckIn":
        """One step back: from Support to the question that led there, from the first question to the introduction."""
        match self.step:
            case Step.RESULT:
                return replace(self, step=Step.REVIEW)
            case Step.SUPPORT:
                return self.change(self.at, self.led_here) if self.led_here else self.go_on()
            case Step.REVIEW:
                return self._before_the_end()
        before = self.response.back()
        if before is not self.response:
            return replace(self._with(before), step=Step.QUESTION)
        return self._part_before()

    def change(self, questionnaire: str, link_id: str) -> "CheckIn":
        """From the review to one question."""
        opened = replace(self, at=questionnaire)
        return replace(opened._with(opened.response.open(link_id)), step=Step.QUESTION)

    def choose(self, questionnaire: str) -> "CheckIn":
        """From the result to a free choice."""
        part = next(part for part in self.plan if part.id == questionnaire)
        response = self.responses.get(part.id, Response(part.questionnaire))
        return replace(self, responses={**self.responses, part.id: response}, at=part.id, step=Step.QUESTION)

    def finish(self) -> "CheckIn":
        """From the review to the result."""
        return replace(self, step=Step.RESULT)

    def offered(self, plan: Plan) -> "CheckIn":
        """In another language: what can't be asked in it is passed over, and what was answered stays."""
        begun = {
            part.id: self.responses.get(part.id, Response(part.questionnaire)).asked_as(part.questionnaire)
            for part in plan
            if not part.choice or part.id in self.responses
        }
        moved = replace(self, plan=plan, responses={**self.responses, **begun})
        if self.at in begun:
            return moved.go_on() if self.step is Step.QUESTION and moved.response.question is None else moved
        moved = replace(moved, at=next(iter(begun)), led_here="")
        return moved.go_on() if self.step is Step.QUESTION else moved  # Support, once opened, stays

    def _with(self, response: Response) -> "CheckIn":
        return replace(self, responses={**self.responses, self.at: response}, draft=None)

    def _answered(self, name: str) -> bool:
        return name in self.responses and bool(self.responses[name].answers)

    def _asked(self, parts: list[Part]) -> tuple[tuple[str, Question], ...]:
        return tuple((part.id, question) for part in parts for question in self.responses[part.id].asked())

    def _before_the_end(self) -> "CheckIn":
        last, question = self.asked()[-1]
        return self.change(last, question.item.link_id)

    def _part_before(self) -> "CheckIn":
        """The end of the questionnaire before; from a choice the result, from the first one the introduction."""
        main = [part.id for part in self.plan if not part.choice]
        if self.at not in main:
            begun = {
                name: response for name, response in self.responses.items() if self._answered(name) or name in main
            }
            return replace(self, responses=begun, at=main[0], step=Step.RESULT)
        for name in reversed(main[: main.index(self.at)]):
            if asked := self.responses[name].asked():
                return self.change(name, asked[-1].item.link_id)
        return replace(self, step=Step.INTRODUCTION)
