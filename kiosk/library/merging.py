"""One instrument out of two files: the same questions, with the words of both."""

from dataclasses import replace
from pathlib import Path

from kiosk.core.questionnaire import AnswerOption, Item, Questionnaire
from kiosk.problems import Problem, Refused


def with_words(base: Questionnaire, more: Questionnaire, file: Path) -> Questionnaire:
    """`base` in the languages of both. Raises Refused where `more` (from `file`) is not the same questionnaire."""
    try:
        items = _items(base.items, more.items)
    except ValueError as error:
        reason = f"it is not {base.id} in another language: {error}."
        raise Refused([Problem(file, 0, reason, f"Give it the items, options and rules of {base.id}.")]) from None
    return replace(base, items=items, translation_status={**base.translation_status, **more.translation_status})


def _items(first: tuple[Item, ...], second: tuple[Item, ...]) -> tuple[Item, ...]:
    """By linkId: what only `base` has, such as a score, needs no other words."""
    others = {item.link_id: item for item in second}
    if unknown := [link for link in others if link not in [item.link_id for item in first]]:
        raise ValueError(f"item {unknown[0]} is not in both")
    return tuple(_item(item, others[item.link_id]) if item.link_id in others else item for item in first)


def _item(item: Item, other: Item) -> Item:
    text, prefix = {**item.text, **other.text}, {**item.prefix, **other.prefix}
    options, items = _options(item, other), _items(item.items, other.items)
    same = replace(other, text=item.text, prefix=item.prefix, options=item.options, items=item.items)
    if same != replace(item, numbers=same.numbers):
        raise ValueError(f"item {item.link_id} has other rules")
    return replace(item, text=text, prefix=prefix, options=options, items=items)


def _options(item: Item, other: Item) -> tuple[AnswerOption, ...]:
    pairs = list(zip(item.options, other.options, strict=False))
    alike = all(replace(two, display=one.display) == one for one, two in pairs)
    if not alike or len(item.options) != len(other.options):
        raise ValueError(f"item {item.link_id} has other options")
    return tuple(replace(one, display={**one.display, **two.display}) for one, two in pairs)
