"""The check-in's plan: which questionnaires, in which order, and which of them are a free choice afterwards."""

from dataclasses import dataclass

from kiosk.core.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Part:
    """`choice`: offered with the result, asked only where it is wanted. `stem`: shown above its questions."""

    questionnaire: Questionnaire
    choice: bool = False
    stem: bool = True

    @property
    def id(self) -> str:
        return self.questionnaire.id


Plan = tuple[Part, ...]
