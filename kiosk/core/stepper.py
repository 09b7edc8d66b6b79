"""What stands on a question's page until it is confirmed: an answer given before, an initial value, a number."""

from kiosk.core.answers import Answer, Quantity, quantity
from kiosk.core.initial import starting
from kiosk.core.item import Item

MANY_STEPS = 20  # from here on single steps are tiresome


def shown(item: Item, given: Answer | None, draft: Answer | None) -> Answer | None:
    """The draft, else the answer given before, else the initial value; else nothing, so that no number leads."""
    if draft is not None:
        return draft
    return given if given is not None else starting(item)


def stepped(item: Item, at: Answer | None, steps: int) -> Answer | None:
    """The number so many steps away, within the bounds; the first step, from nothing, leads to its end of them."""
    numbers, value = item.numbers, at.value if isinstance(at, Quantity) else at
    if numbers is not None and value is None:
        lowest, highest = numbers.lowest, numbers.highest
        either = lowest if lowest is not None else highest if highest is not None else numbers.start
        return _number(item, highest if steps < 0 and highest is not None else either)
    if numbers is None or not isinstance(value, int | float):
        return at
    value += steps * numbers.step
    if numbers.lowest is not None:
        value = max(value, numbers.lowest)
    if numbers.highest is not None:
        value = min(value, numbers.highest)
    return _number(item, value)


def wide(item: Item) -> bool:
    numbers = item.numbers
    if numbers is None:
        return False
    if numbers.lowest is None or numbers.highest is None:
        return True
    return (numbers.highest - numbers.lowest) / numbers.step > MANY_STEPS


def _number(item: Item, value: float) -> Answer:
    places = item.numbers.places if item.numbers and item.numbers.places is not None else 6
    if item.type == "integer":
        return int(value)
    return quantity(item, round(value, places)) if item.type == "quantity" else round(value, places)
