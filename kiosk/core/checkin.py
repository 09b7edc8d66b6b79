"""The check-in: from its first page to the result, with Support before anything else when an answer asks for it."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from kiosk.core.questionnaire import AnswerOption, Questionnaire
from kiosk.core.reading import THOUGHTS, asks_for_help
from kiosk.core.response import Response


class Step(Enum):
    INTRODUCTION = auto()
    QUESTION = auto()
    SUPPORT = auto()
    REVIEW = auto()
    RESULT = auto()


@dataclass(frozen=True, slots=True)
class CheckIn:
    response: Response = field(repr=False)
    step: Step = field(default=Step.INTRODUCTION, repr=False)

    @classmethod
    def new(cls, questionnaire: Questionnaire) -> "CheckIn":
        return cls(Response(questionnaire))

    @property
    def started(self) -> bool:
        return bool(self.response.answers)

    def go_on(self) -> "CheckIn":
        """From the introduction or from Support to what comes next: a question, or the review."""
        return replace(self, step=_step(self.response))

    def answer(self, option: AnswerOption | None) -> "CheckIn":
        """Answer the question on screen; None is "I'd rather not answer". On another page nothing is answered."""
        if self.step is not Step.QUESTION:
            return self
        question = self.response.question
        response = self.response.answer(option)
        if question is not None and asks_for_help(question.item, option):
            return replace(self, response=response, step=Step.SUPPORT)
        return replace(self, response=response, step=_step(response))

    def back(self) -> "CheckIn":
        """One step back: from Support to the question that led there, from the first question to the introduction."""
        if self.step is Step.RESULT:
            return replace(self, step=Step.REVIEW)
        if self.step is Step.SUPPORT:
            return self.change(THOUGHTS)
        before = self.response.back()
        if before is self.response:
            return replace(self, step=Step.INTRODUCTION)
        return replace(self, response=before, step=Step.QUESTION)

    def change(self, link_id: str) -> "CheckIn":
        """From the review to one question."""
        return replace(self, response=self.response.open(link_id), step=Step.QUESTION)

    def finish(self) -> "CheckIn":
        """From the review to the result."""
        return replace(self, step=Step.RESULT)


def _step(response: Response) -> Step:
    return Step.REVIEW if response.question is None else Step.QUESTION
