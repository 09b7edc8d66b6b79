"""Answers and questions in words, for the check-in's pages."""

from dataclasses import dataclass

from kiosk.core.answers import Answer, Quantity
from kiosk.core.questionnaire import AnswerOption, Item
from kiosk.library.content import Words


@dataclass(frozen=True, slots=True)
class OptionRow:
    label: str
    chosen: bool


def option_rows(item: Item, answer: Answer | None, tag: str, words: Words) -> list[OptionRow]:
    if item.type == "boolean":
        return [OptionRow(words.yes, answer is True), OptionRow(words.no, answer is False)]
    ticked = answer if isinstance(answer, tuple) else (answer,)
    return [OptionRow(option.display.get(tag, ""), option in ticked) for option in item.options]


def told(item: Item, answer: Answer | None, tag: str, words: Words) -> str:
    """An answer as the review says it; empty where there is none."""
    match answer:
        case None:
            return ""
        case AnswerOption():
            return answer.display.get(tag, "")
        case tuple():
            return ", ".join(option.display.get(tag, "") for option in answer)
        case bool():
            return words.yes if answer else words.no
    return number(item, answer, tag)


def number(item: Item, answer: Answer | None, tag: str) -> str:
    """A number with its unit: "7.5 kg"."""
    value = answer.value if isinstance(answer, Quantity) else answer
    unit = item.numbers.unit.get(tag, "") if item.numbers else ""
    return f"{value:g} {unit}".strip() if isinstance(value, int | float) else ""
