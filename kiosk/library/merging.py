"""One instrument out of two files: the same questions, with the words of both and the rules of the first."""

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
    if (item.type, item.repeats) != (other.type, other.repeats):
        raise ValueError(f"item {item.link_id} is of another type")
    return replace(
        item,
        text={**item.text, **other.text},
        prefix={**item.prefix, **other.prefix},
        options=_options(item, other),
        items=_items(item.items, other.items),
    )


def _options(item: Item, other: Item) -> tuple[AnswerOption, ...]:
    """In the same order with the same weights; the codes may be those of a country."""
    if [option.weight for option in item.options] != [option.weight for option in other.options]:
        raise ValueError(f"item {item.link_id} has other options")
    pairs = zip(item.options, other.options, strict=True)
    return tuple(replace(one, display={**one.display, **two.display}) for one, two in pairs)
