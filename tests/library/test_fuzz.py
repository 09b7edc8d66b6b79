"""Mutated questionnaires: refused in a sentence, or they run to the end. CLEARING_FUZZ=10000 (make fuzz) tries more."""

import copy
import json
import os
import random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.questionnaire import Questionnaire
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from kiosk.library.fidelity import hashes
from kiosk.library.instruments import read_instrument
from kiosk.library.tryout import _answers
from kiosk.problems import Refused
from tests.core.making import (
    HL7,
    SDC,
    calculated,
    choice,
    enabled_by,
    expressed,
    form,
    item,
    value,
    variable,
    when,
)

EXAMPLES = int(os.environ.get("CLEARING_FUZZ", "200"))
KG = value("questionnaire-unit", valueCoding={"system": "http://unitsofmeasure.org", "code": "kg", "display": "kg"})
BASES = [
    form(
        item("intro", "display"),
        choice("a", 0, 1, 2, _text={"extension": [{"url": HL7 + "translation", "extension": [
            {"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Texto"}]}]}),
        item("g", "group", choice("b", 0, 3), choice("several", 1, 2, 4, repeats=True),
             enableWhen=[when("a", "!=", answerCoding={"code": "a0"})]),
        calculated("sum", "%resource.repeat(item).where(linkId != 'sum').answer.weight().sum() + %v", "integer",
                   variable("v", "1 + 1")),
        item("high", enableWhen=[when("sum", ">", answerInteger=2), when("a", "exists", answerBoolean=True)],
             enableBehavior="all"),
    ),
    form(
        item("n", "integer", extension=[value("minValue", valueInteger=1), value("maxValue", valueInteger=9)]),
        item("w", "quantity", extension=[KG], initial=[{"valueQuantity": {"value": 70, "code": "kg"}}]),
        item("yes", "boolean", item("below", "decimal"), required=True),
        item("x", extension=[enabled_by("%resource.item.where(linkId='n').answer.value > 4")]),
        calculated("ratio", "(%resource.item.where(linkId='n').answer.value / 3).round(1)", "decimal"),
        calculated("band", "iif(%resource.item.where(linkId='ratio').answer.value > 1, 'high', 'low')", "string"),
        extension=[expressed(HL7 + "variable", "2", name="two")],
    ),
    form(
        item("q", "choice", answerValueSet="#vs"),
        item("h", "integer", readOnly=True, initial=[{"valueInteger": 2}]),
        calculated("t", "%questionnaire.item.count() + %context.linkId.length() + %two", "integer"),
        contained=[{"resourceType": "ValueSet", "id": "vs", "status": "draft", "compose": {"include": [
            {"system": "http://x", "concept": [{"code": "c", "display": "C"}, {"code": "d", "display": "D"}]}]}}],
        extension=[variable("two", "2")],
    ),
]  # fmt: skip
ODD = [None, True, 0, -1, 3.5, "", "x", "a", "sum", "2026-01-01", [], {}, [{}], {"code": "a1"}, "y" * 5000, 10**30,
       "group", "choice", "integer", "string", "display", "quantity", "any", "#vs", "text/cql"]  # fmt: skip
EXPRESSIONS = [
    "%resource.item.answer.value", "(1).repeat($this + 1)", "%nobody", "nosuch()", "1 +", "'x'", "true", "{}", "1 | 2",
    "%resource.item.where(linkId='gone').answer", "%resource.item.where(linkId='sum').answer.value", "%v", "$this",
    "%resource.repeat(item).answer.value.first()", "today()", "%resource.descendants().count()",
    "item.answer.count() > 0",
    "(10).power(1000000)", "'aaaa'.matches('(a+)+b')", "%resource.item.where(linkId != 'a').answer.value.count()",
]  # fmt: skip

ADDED = ("modifierExtension", "repeats", "readOnly", "enableBehavior", "item", "initial", "answerValueSet", "extension")
KINDS = ("group", "display", "choice", "boolean", "integer", "decimal", "quantity")
OPERATORS = ("exists", "=", "!=", "<", ">", "<=", ">=")
LINKS = ("a", "b", "g", "several", "sum", "high", "n", "w", "yes", "below", "x", "ratio", "q", "h", "t", "gone")
LIKELY = {  # another value that FHIR's schema lets pass
    "type": (*KINDS, "string", "date", "open-choice"), "operator": OPERATORS, "question": LINKS, "linkId": LINKS,
    "expression": EXPRESSIONS, "repeats": (True, False), "readOnly": (True, False), "required": (True, False),
    "enableBehavior": ("any", "all"), "valueDecimal": (0, 2.5, -1, 10**30), "valueInteger": (0, 5, -1),
    "code": ("a0", "a1", "kg", "c"), "display": ("", "x", "y" * 5000), "text": ("x", "y" * 2000), "name": ("v", "two"),
    "url": (HL7 + "variable", HL7 + "itemWeight", HL7 + "questionnaire-hidden", SDC + "enableWhenExpression",
            SDC + "initialExpression", SDC + "calculatedExpression", "http://example.org/unknown"),
}  # fmt: skip


def places(element, found):
    """Every container of the JSON with a key or an index in it."""
    for key in range(len(element)) if isinstance(element, list) else list(element):
        found.append((element, key))
        if isinstance(element[key], dict | list):
            places(element[key], found)
    return found


def mutated(seed):
    chance = random.Random(seed)
    resource = copy.deepcopy(chance.choice(BASES))
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        found = places(resource, [])
        if not found:
            break
        element, key = chance.choice(found)
        other, another = chance.choice(found)
        likely = [place for place in found if place[1] in LIKELY]
        if likely and chance.random() < 0.6:
            element, key = chance.choice(likely)
            element[key] = chance.choice(LIKELY[key])
        else:
            alter(chance, element, key, other[another])
    return resource


def alter(chance, element, key, elsewhere):
    way = chance.randrange(6)
    if way == 0:
        element.pop(key)
    elif way == 1 and isinstance(element, list):
        element.insert(key, copy.deepcopy(element[key]))
    elif way == 2:
        element[key] = copy.deepcopy(elsewhere)
    elif way == 3 and isinstance(element, dict):
        element[chance.choice(ADDED)] = copy.deepcopy(chance.choice(ODD))
    elif way == 4 or key == "expression":
        element[key] = chance.choice(EXPRESSIONS)
    else:
        element[key] = copy.deepcopy(chance.choice(ODD))


def everything(element, inside=False):
    """All objects of the JSON that are part of an item or of the questionnaire itself."""
    if isinstance(element, dict):
        yield element
    for part in element.values() if isinstance(element, dict) else element if isinstance(element, list) else ():
        yield from everything(part)


def let_through(resource):
    """What an accepted questionnaire must not hold, looked up in its JSON without the code that refuses it."""
    items = [part for part in everything(resource.get("item")) if "linkId" in part and "type" in part]
    links = [part["linkId"] for part in items]
    hidden = any(part.get("url") == HL7 + "questionnaire-hidden" for part in everything(resource))
    for part in items:
        quiet = part.get("readOnly") is True or hidden or SDC + "calculatedExpression" in str(part.get("extension"))
        if part["type"] not in KINDS and not quiet:
            yield f"type {part['type']}"
        if part.get("modifierExtension"):
            yield "modifierExtension"
        for condition in part.get("enableWhen") or ():
            if condition["question"] not in links or condition["operator"] not in OPERATORS:
                yield "enableWhen"
    if len(set(links)) != len(links):
        yield "linkIds"
    for part in [extension for place in (resource, *items) for extension in place.get("extension") or ()]:
        url = str(part.get("url"))
        expression = part.get("valueExpression")
        if url.endswith(("variable", "calculatedExpression", "enableWhenExpression")) and (
            not expression or expression.get("language") != "text/fhirpath"
        ):
            yield "language"


def run(questionnaire, chance):
    """One person's way through, with every kind of answer; nothing in it may fail."""
    response = Response(questionnaire)
    for _ in questionnaire.questions():
        if response.question is None:
            break
        response = response.answer(chance.choice([*_answers(response.question.item), None]))
        response.asked(), response.displays(), response.given(), response.back()
    assert response.question is None
    assert scores(response).keys() <= {item.link_id for item in questionnaire.walk() if item.calculated}
    json.dumps(response.to_fhir())
    response.displays()


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz") / "mutated.json"


def tried(file, resource, seed):
    """Whether it was accepted."""
    file.write_text(json.dumps(resource))
    try:
        questionnaire = read_instrument(file)
    except Refused as refused:
        assert all(problem.file == file and problem.reason and problem.remedy for problem in refused.problems)
        return False
    assert list(let_through(resource)) == []
    compiled = msgspec.msgpack.decode(msgspec.msgpack.encode(questionnaire), type=Questionnaire)
    assert hashes(compiled) == hashes(questionnaire)
    for turn in range(3):
        run(compiled, random.Random(seed + turn))
    questionnaire.missing_texts("es")
    return True


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=EXAMPLES == 200)
@given(seed=st.integers(0, 2**40))
def test_a_mutated_questionnaire_is_refused_or_runs(file, seed):
    tried(file, mutated(seed), seed)


def test_the_bases_themselves_run(file):
    assert [tried(file, base, 1) for base in BASES] == [True] * len(BASES)


def test_the_mutations_lead_to_both_ends(file):
    found = [tried(file, mutated(seed), seed) for seed in range(60)]
    assert 12 <= sum(found) <= 48


def test_what_must_not_be_let_through_is_seen():
    bad = form(item("q", "string", modifierExtension=[{}], enableWhen=[when("gone")]), item("q"))
    assert set(let_through(bad)) == {"type string", "modifierExtension", "enableWhen", "linkIds"}
