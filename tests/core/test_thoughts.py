"""Item 9 of the PHQ-9 opens Support in whose ever file it stands, and under whatever linkId."""

import json

import pytest

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.facts import PHQ_9_ITEMS, facts
from kiosk.core.plan import Part
from kiosk.core.reading import reading
from kiosk.core.response import Response
from kiosk.core.thoughts import THOUGHTS, asks_for_help, is_item_9
from kiosk.library.compiler import SHIPPED
from kiosk.library.instruments import read_instrument
from tests.core.making import calculated, choice, form, item, made

LOINC = "http://loinc.org"
CODE = THOUGHTS.strip("/")
SAID = "Thoughts that you would be better off dead, or thoughts of hurting yourself in some way?"  # in HL7's example


def coded(code, system=LOINC):
    return [{"code": code} | ({"system": system} if system else {})]


ITEMS = {
    "LOINC's code": ({"code": coded(CODE)}, True),
    "LOINC's code without its system": ({"code": coded(CODE, "")}, True),
    "the second of two codes": ({"code": [*coded("q9", "http://example.org"), *coded(CODE)]}, True),
    "the form's words": ({"text": SAID}, True),
    "the form's words in Spanish only": ({"text": "Pensamientos de que estar\u00eda mejor muerto"}, True),
    "the same code in another system": ({"code": coded(CODE, "http://example.org")}, False),
    "item 6": ({"code": coded("44258-2"), "text": "that you have let yourself or your family down"}, False),
}


@pytest.mark.parametrize("parts, known", ITEMS.values(), ids=ITEMS)
def test_item_9_of_another_file_is_known(parts, known):
    (question,) = made(choice("/q9", 0, 1, 2, 3, **parts)).questions()
    options = question.item.options
    assert [asks_for_help(question.item, option) for option in (*options, None)] == [False, *[known] * 3, False]


def test_no_other_item_of_the_shipped_files_is_taken_for_it():
    found = {
        (file.stem, item.link_id)
        for file in (SHIPPED / "instruments").glob("*.json")
        for item in read_instrument(file, lambda read: True).walk()
        if is_item_9(item) and item.asked
    }
    assert found == {("phq-9", THOUGHTS)}


@pytest.mark.parametrize("tag", ["en", "es-US", "pt-BR", "fr-FR", "ru", "zh-Hans", "ar"])
def test_its_words_alone_are_enough_in_every_language_that_we_ship(tag):
    shipped = read_instrument(SHIPPED / "instruments" / "phq-9.json", lambda read: True)
    said = {item.link_id: item.text[tag] for item in shipped.walk() if item.link_id in PHQ_9_ITEMS}
    known = [link for link, text in said.items() if is_item_9(made(choice("q", text=text)).items[0])]
    assert known == [THOUGHTS]


NO_WEIGHTS = [{"valueCoding": {"code": f"c{place}", "display": text}} for place, text in enumerate(
    ["Not at all", "Several days"])]  # fmt: skip
KINDS = {
    "yes or no": (item("q", text=SAID), {True: True, False: False}),
    "a number": (item("q", "integer", text=SAID), {0: False, 1: True}),
}


@pytest.mark.parametrize("asked, answers", KINDS.values(), ids=KINDS)
def test_a_no_and_a_zero_do_not_ask_for_help(asked, answers):
    (question,) = made(asked).questions()
    assert {answer: asks_for_help(question.item, answer) for answer in answers} == answers


def test_not_at_all_is_zero_also_without_a_weight():
    (question,) = made(item("q", "choice", text=SAID, answerOption=NO_WEIGHTS)).questions()
    assert [asks_for_help(question.item, option) for option in question.item.options] == [False, True]


def own_phq_9(name):
    """A clinic's own, with linkIds of its own and LOINC's codes."""
    links = [
        choice(f"/q{place + 1}", 0, 1, 2, 3, code=coded(link.strip("/"))) for place, link in enumerate(PHQ_9_ITEMS)
    ]
    total = calculated("sum", "%resource.item.answer.value.ordinal().sum()", code=coded("44261-6"))
    return json.loads(json.dumps(form(*links, total, id=name)))


def answered(name, weights, tmp_path):
    (tmp_path / f"{name}.json").write_text(json.dumps(own_phq_9(name)))
    questionnaire = read_instrument(tmp_path / f"{name}.json")
    check_in = CheckIn.new((Part(questionnaire),)).go_on()
    for weight in weights:
        assert check_in.step is Step.QUESTION
        check_in = check_in.answer(check_in.response.question.item.options[weight])
    return check_in


@pytest.mark.parametrize("weight, step", [(0, Step.REVIEW), (1, Step.SUPPORT), (3, Step.SUPPORT)])
@pytest.mark.parametrize("name", ["phq-9", "our-phq"])
def test_a_clinics_own_file_opens_support(tmp_path, name, weight, step):
    check_in = answered(name, [1] * 8 + [weight], tmp_path)
    assert check_in.step is step
    found = facts(check_in.responses)
    assert found.thoughts is (weight > 0) and reading(found).help_now is (weight > 0)


def test_a_clinics_own_phq_9_is_read_like_ours(tmp_path):
    found = facts(answered("phq-9", [3, 2, 1, 1, 1, 1, 1, 1, 0], tmp_path).responses)
    assert (found.scales["phq-9"].value, found.interest, found.mood) == (11, 3, 2)
    assert not found.open and found.scales["phq-9"].answered == 9


def test_numbers_instead_of_options_are_read_too():
    asked = [item(f"q{place}", "integer", code=coded(link.strip("/"))) for place, link in enumerate(PHQ_9_ITEMS)]
    response = Response(made(*asked, id="phq-9"), {f"q{place}": 2 for place in range(9)})
    assert facts({"phq-9": response}).scales["phq-9"].least == 18 and facts({"phq-9": response}).thoughts
