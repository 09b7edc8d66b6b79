"""What a questionnaire asks for and can't have here: each refused in a sentence with its linkId, none let through."""

import pytest

from kiosk.core.fhir import from_fhir
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from tests.core.making import (
    HL7,
    SDC,
    calculated,
    choice,
    enabled_by,
    expressed,
    form,
    item,
    made,
    value,
    variable,
    when,
)

TYPES = ("string", "text", "url", "date", "dateTime", "time", "attachment", "reference", "open-choice", "question")
ALL = {"enableBehavior": "all"}
UNLISTED = {"resourceType": "ValueSet", "id": "vs", "compose": {"include": [{"system": "http://loinc.org"}]}}
FILTERED = {**UNLISTED, "compose": {"include": [{"system": "http://loinc.org", "filter": [{}]}]}}
EXCLUDING = {**UNLISTED, "compose": {"include": [{"system": "x", "concept": [{"code": "a"}]}], "exclude": [{}]}}


def deep(count):
    made = item("q")
    for depth in range(count):
        made = item(f"g{depth}", "group", made)
    return made


REFUSED = {
    "two linkIds alike": ((item("q"), item("q")), ["linkId q", "twice"]),
    "two linkIds alike in groups": ((item("g", "group", item("q")), item("q")), ["linkId q", "twice"]),
    "nothing asked": ((item("d", "display"),), ["asks nothing"]),
    "401 items": (tuple(item(f"q{i}") for i in range(401)), ["401 items", "400"]),
    "groups too deep": ((deep(13),), ["item g0", "more than 12 items"]),
    "4,001 characters": ((item("q", text="x" * 4001),), ["item q", "4000 characters"]),
    "61 options": ((choice("q", *range(61)),), ["item q", "61 answer options"]),
    "a group that repeats": ((item("g", "group", item("q"), repeats=True),), ["item g", "repeats"]),
    "a number that repeats": ((item("q", "integer", repeats=True),), ["item q", "repeats"]),
    "questions below several ticks": ((choice("q", repeats=True, item=[item("b")]),), ["item q", "below"]),
    "options of a boolean": ((item("q", answerOption=[{"valueString": "x"}]),), ["item q", "boolean"]),
    "an option twice": ((choice("q", answerOption=[{"valueString": "x"}] * 2),), ["item q", "x twice"]),
    "an option that is a date": ((choice("q", answerOption=[{"valueDate": "2026-01-01"}]),), ["item q", "option"]),
    "two weights": (
        (choice("q", answerOption=[{"valueCoding": {"code": "a", "extension": [value("ordinalValue", valueDecimal=1)]},
                                    "extension": [value("itemWeight", valueDecimal=2)]}]),),
        ["item q", "two different weights"],
    ),
    "a weight that is none": (
        (choice("q", answerOption=[{"valueString": "a", "extension": [value("itemWeight", valueDecimal="1")]}]),),
        ["item q", "itemWeight"],
    ),
    "a value set elsewhere": (
        (item("q", "choice", answerValueSet="http://loinc.org/vs/LL358-3"),), ["item q", "http://loinc.org/vs/LL358-3"],
    ),
    "bounds the wrong way": (
        (item("q", "integer", extension=(value("minValue", valueInteger=3), value("maxValue", valueInteger=2))),),
        ["item q", "minValue"],
    ),
    "a total that a patient should add up": (
        (item("q", "decimal", extension=(value("questionnaire-unit", valueCoding={"code": "{score}"}),)),),
        ["item q", "score"],
    ),
    "a step of zero": (
        (item("q", "integer", extension=(value("questionnaire-sliderStepValue", valueInteger=0),)),),
        ["item q", "step"],
    ),
    "several units": (
        (item("q", "quantity", extension=[value("questionnaire-unitOption", valueCoding={"code": c}) for c in "ab"]),),
        ["item q", "unit"],
    ),
    "a hidden condition": ((item("q", modifierExtension=[{"url": "http://x/y"}]),), ["item q", "http://x/y"]),
    "a constraint": ((item("q", extension=(value("questionnaire-constraint"),)),), ["item q", "constraint"]),
    "an answerExpression": ((item("q", extension=({"url": SDC + "answerExpression"},)),), ["item q", "answerExpr"]),
    "toggled options": ((item("q", extension=({"url": SDC + "answerOptionsToggleExpression"},)),), ["q", "Toggle"]),
    "a text made by an expression": (
        (item("q", _text={"extension": [{"url": HL7 + "cqf-expression"}]}),), ["item q", "text made by an expression"],
    ),
    "CQL": ((item("q"), calculated("s", "x", "integer", expressed(HL7 + "variable", "1", "text/cql", name="v"))),
            ["item s", "text/cql"]),
    "x-fhir-query": ((item("q", extension=(expressed(HL7 + "variable", "Patient", "application/x-fhir-query", name="p"),
                                           )),), ["item q", "x-fhir-query"]),
    "an unknown variable": ((item("q"), calculated("s", "%patient.age")), ["item s", "%patient"]),
    "a variable of another item": (
        (item("q", extension=(variable("v", "1"),)), calculated("s", "%v")), ["item s", "%v"],
    ),
    "a variable that looks at a later one": (
        (item("q"), calculated("s", "%a", "integer", variable("a", "%b"), variable("b", "1"))), ["item s", "%b"],
    ),
    "a variable twice": ((item("q", extension=(variable("v", "1"), variable("v", "2"))),), ["item q", "v twice"]),
    "an unknown function in a branch never taken": (
        (item("q"), calculated("s", "iif(true, 1, nosuch())")), ["item s", "nosuch()"],
    ),
    "a linkId that is not there": (
        (item("q"), calculated("s", "%resource.item.where(linkId = 'gone').answer.value")), ["item s", "gone"],
    ),
    "one of several linkIds that is not there": (
        (item("q", extension=(enabled_by("%resource.item.where(linkId in ('s'|'gone')).exists()"),)), item("s")),
        ["item q", "gone"],
    ),
    "a pattern that may never end": ((item("q"), calculated("s", "'aa'.matches('(a+)+$')", "boolean")), ["item s"]),
    "parentheses without end": ((item("q"), calculated("s", "(" * 50 + "1" + ")" * 50)), ["item s", "parentheses"]),
    "a very long expression": ((item("q"), calculated("s", "1" + " + 1" * 6000)), ["item s", "20000"]),
    "a calculated group": (
        (item("g", "group", item("q"), extension=(expressed(SDC + "calculatedExpression", "1"),)),), ["item g"],
    ),
    "an initialExpression that looks around": (
        (item("q", extension=(expressed(SDC + "initialExpression", "%resource.item.count()"),)),),
        ["item q", "constant"],
    ),
    "an initialExpression with the day": (
        (item("q", "date", readOnly=True, extension=(expressed(SDC + "initialExpression", "today()"),)), item("a")),
        ["item q", "constant"],
    ),
    "an initial value that is no answer": (
        (choice("q", initial=[{"valueCoding": {"code": "zz"}}]),), ["item q", "not one of its answers"],
    ),
    "a fixed number that is none": (
        (item("q"), item("f", "integer", readOnly=True, initial=[{"valueInteger": True}])), ["item f", "valueInteger"],
    ),
    "an initial value of another type": ((item("q", initial=[{"valueInteger": 1}]),), ["item q", "valueInteger"]),
    "enableWhen on nothing": ((item("q", enableWhen=[when("gone", answerBoolean=True)]),), ["item q", "gone"]),
    "enableWhen on a group": (
        (item("g", "group", item("a")), item("q", enableWhen=[when("g", "exists", answerBoolean=True)])),
        ["item q", "g,"],
    ),
    "enableWhen of another type": (
        (item("a"), item("q", enableWhen=[when("a", answerInteger=1)])), ["item q", "on a", "answerInteger"],
    ),
    "enableWhen in another unit": (
        (item("a", "quantity", extension=(value("questionnaire-unit", valueCoding={"code": "kg"}),)),
         item("q", enableWhen=[when("a", ">", answerQuantity={"value": 3, "code": "g"})])), ["item q", "unit g"],
    ),
    "exists without a boolean": ((item("a"), item("q", enableWhen=[when("a", "exists", answerInteger=1)])), ["item q"]),
    "more than a coding": (
        (choice("a"), item("q", enableWhen=[when("a", ">", answerCoding={"code": "a1"})])), ["item q", "on a", ">"],
    ),
    "an operator of one's own": ((item("a"), item("q", enableWhen=[when("a", "~", answerBoolean=True)])), ["item q"]),
    "two conditions without a behavior": (
        (item("a"), item("q", enableWhen=[when("a", answerBoolean=True)] * 2)), ["item q", "enableBehavior"],
    ),
    "both kinds of enabling": (
        (item("a"), item("q", enableWhen=[when("a", answerBoolean=True)], extension=(enabled_by("true"),))), ["item q"],
    ),
    "itself": ((item("q", enableWhen=[when("q", answerBoolean=True)]),), ["item q"]),
    "two in a ring": (
        (item("a", enableWhen=[when("b", answerBoolean=True)]), item("b", enableWhen=[when("a", answerBoolean=True)])),
        ["a", "b", "depends on itself"],
    ),
    "a group and what lies in it": (
        (item("g", "group", item("q"), enableWhen=[when("q", answerBoolean=True)]),), ["g", "q", "depends on itself"],
    ),
    "an expression and a condition": (
        (item("a", extension=(enabled_by("%resource.item.where(linkId='b').answer.value"),)),
         item("b", enableWhen=[when("a", answerBoolean=True)])), ["a", "b", "depends on itself"],
    ),
    "by way of a score": (
        (item("a", enableWhen=[when("s", ">", answerInteger=1)]),
         calculated("s", "%resource.item.where(linkId='a').answer.count()")), ["a", "s", "depends on itself"],
    ),
    "by way of a variable": (
        (item("a", extension=(variable("v", "%resource.item.where(linkId='a').answer.value"), enabled_by("%v"))),),
        ["a", "depends on itself"],
    ),
    "a path that starts at a group's own items": (
        (item("a"), item("g", "group", item("q"), extension=(enabled_by("item.where(linkId='a').answer.value"),))),
        ["item g", "%resource"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("items, names", REFUSED.values(), ids=REFUSED)
def test_it_is_refused_by_name(items, names):
    with pytest.raises(ValueError) as refused:
        made(*items)
    assert all(name in str(refused.value) for name in names), str(refused.value)


@pytest.mark.parametrize("kind", TYPES)
def test_what_can_not_be_asked_is_refused_by_its_linkid(kind):
    with pytest.raises(ValueError, match=f"item q is of type {kind}, which can't be asked here"):
        made(item("q", kind, answerOption=[{"valueString": "x"}]))


@pytest.mark.parametrize("value_set", [UNLISTED, FILTERED, EXCLUDING])
def test_a_value_set_that_needs_a_server_is_refused(value_set):
    with pytest.raises(ValueError, match="item q: the value set #vs can't be listed"):
        made(item("q", "choice", answerValueSet="#vs"), contained=[value_set])


@pytest.mark.parametrize("more", [{"modifierExtension": [{"url": "http://x"}]}, {"implicitRules": "http://x"}])
def test_a_questionnaire_that_changes_its_own_meaning_is_refused(more):
    with pytest.raises(ValueError, match=r"modifierExtension|implicitRules"):
        from_fhir(form(item("q")) | more)


def test_an_unknown_plain_extension_is_passed_over():
    assert made(item("q", extension=({"url": "http://example.org/any", "valueString": "x"},))).questions()


ENDLESS = {
    "repeats itself": "(1).repeat($this + 1)",
    "doubles again and again": "%v" + ".combine(%v)" * 30,
    "a power": "(10).power(1000000000)",
    "a text that grows": "'" + "x" * 900 + "'" + ".replace('x', 'xxxxxxxxxx')" * 6,
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
def test_an_expression_without_end_is_ended(text):
    doubled = [variable(f"v{i}", f"%v{i - 1}.combine(%v{i - 1})" if i else "1 | 2") for i in range(30)]
    questionnaire = made(item("q"), calculated("s", text.replace("%v", "%v29"), "integer", *doubled))
    with pytest.raises(ValueError, match="item s"):
        scores(Response(questionnaire))


NOT_OF_TYPE = [("integer", "'ten'"), ("integer", "2.5"), ("boolean", "1"), ("decimal", "true"), ("string", "1"),
               ("integer", "1 | 2")]  # fmt: skip


@pytest.mark.parametrize("kind, text", NOT_OF_TYPE)
def test_a_value_of_another_type_is_an_error(kind, text):
    with pytest.raises(ValueError, match="item s"):
        scores(Response(made(item("q"), calculated("s", text, kind))))


def test_an_enabling_that_is_neither_true_nor_false_enables_nothing():
    questionnaire = made(item("a"), item("q", extension=(enabled_by("5"),)))
    with pytest.raises(ValueError, match="item q gives neither"):
        Response(questionnaire).asked()


def test_expressions_that_chase_each_other_are_stopped():
    chasing = "%resource.repeat(item).where(linkId != 'x').answer.value.sum() + 1"
    questionnaire = made(item("x"), calculated("s", chasing))
    with pytest.raises(ValueError, match="never settle"):
        scores(Response(questionnaire))


def test_300_items_40_options_and_2000_characters_work():
    asks = [choice(f"q{i}", *range(40), text="x" * 2000) for i in range(299)]
    questionnaire = made(*asks, calculated("s", "%resource.item.answer.weight().sum()"))
    answers = {question.item.link_id: question.item.options[39] for question in questionnaire.questions()}
    assert scores(Response(questionnaire, answers)) == {"s": 299 * 39}
