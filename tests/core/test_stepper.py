"""The number on a stepper: none until somebody sets it, then within its bounds."""

import pytest

from kiosk.core.stepper import shown, stepped
from tests.core.making import item, made, value


def bounded(kind="integer", lowest=None, highest=None, **more):
    ends = {"minValue": lowest, "maxValue": highest}
    extension = [value(end, valueInteger=number) for end, number in ends.items() if number is not None]
    return made(item("q", kind, extension=extension, **more)).items[0]


def test_no_number_stands_there_before_it_is_set():
    assert shown(bounded(lowest=0, highest=24), None, None) is None


def test_what_the_authors_put_there_and_what_was_answered_stand_there():
    question = bounded(lowest=0, highest=24, initial=[{"valueInteger": 7}])
    assert shown(question, None, None) == 7
    assert shown(question, 0, None) == 0 and shown(question, 3, 4) == 4


FIRST = {  # lowest, highest: the first number, up and down
    "both ends": ((0, 24), 0, 24),
    "above a lowest": ((5, None), 5, 5),
    "below a highest": ((None, 9), 9, 9),
    "no end": ((None, None), 0, 0),
}


@pytest.mark.parametrize("ends, up, down", FIRST.values(), ids=FIRST)
@pytest.mark.parametrize("steps", [1, 10])
def test_the_first_step_leads_to_an_end(ends, up, down, steps):
    question = bounded(lowest=ends[0], highest=ends[1])
    assert (stepped(question, None, steps), stepped(question, None, -steps)) == (up, down)


def test_further_steps_stay_within_the_ends():
    question = bounded(lowest=0, highest=24)
    assert [stepped(question, 20, steps) for steps in (1, 10, -10, -30)] == [21, 24, 10, 0]


def test_a_quantity_begins_in_its_unit():
    unit = value("questionnaire-unit", valueCoding={"code": "kg", "display": "kg"})
    question = made(item("q", "quantity", extension=[unit])).items[0]
    assert (stepped(question, None, 1).value, stepped(question, None, 1).code) == (0, "kg")
