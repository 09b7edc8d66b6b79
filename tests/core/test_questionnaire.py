"""Any questionnaire: each type of item, enableWhen, SDC's expressions, translations; and what is refused, by linkId."""

import pytest

from kiosk.core.answers import Quantity, quantity, toggled
from kiosk.core.initial import starting
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from tests.core.making import (
    HL7,
    SDC,
    calculated,
    choice,
    enabled_by,
    expressed,
    item,
    made,
    option,
    value,
    variable,
    when,
)

KG = {"system": "http://unitsofmeasure.org", "code": "kg", "display": "kg"}
WEIGHT = item("w", "quantity", extension=(value("questionnaire-unit", valueCoding=KG),))


def asked(questionnaire, **answers):
    return [question.item.link_id for question in Response(questionnaire, answers).asked()]


def total(questionnaire, **answers):
    return scores(Response(questionnaire, answers)).get("sum")


TYPES = {
    "boolean": (item("q"), True, {"valueBoolean": True}),
    "a boolean false is an answer": (item("q"), False, {"valueBoolean": False}),
    "integer": (item("q", "integer"), 3, {"valueInteger": 3}),
    "decimal": (item("q", "decimal"), 2.5, {"valueDecimal": 2.5}),
    "quantity": (
        {**WEIGHT, "linkId": "q"},
        Quantity(70, "kg", "kg", KG["system"]),
        {"valueQuantity": {"value": 70, "unit": "kg", "system": KG["system"], "code": "kg"}},
    ),
    "quantity without a unit": (item("q", "quantity"), Quantity(2), {"valueQuantity": {"value": 2}}),
}


@pytest.mark.parametrize("asks, answer, fhir", TYPES.values(), ids=TYPES)
def test_each_type_is_answered_and_written_as_fhir(asks, answer, fhir):
    response = Response(made(asks)).answer(answer)
    assert response.question is None and response.given() == {"q": answer}
    assert response.to_fhir()["item"] == [{"linkId": "q", "answer": [fhir]}]


@pytest.mark.parametrize("asks", [part[0] for part in TYPES.values()] + [choice("q", required=True)])
def test_every_question_can_be_declined_even_a_required_one(asks):
    declined = Response(made({**asks, "required": True})).answer(None)
    assert declined.question is None and declined.given() == {} and declined.to_fhir()["item"] == []


WRONG = [
    (item("q"), 1),
    (item("q", "integer"), True),
    (item("q", "integer"), 1.5),
    (item("q", "decimal"), float("nan")),
    (item("q", "decimal"), float("inf")),
    (item("q", "integer", extension=(value("minValue", valueInteger=2),)), 1),
    (item("q", "integer", extension=(value("maxValue", valueInteger=2),)), 3),
    (item("q", "decimal", extension=(value("maxDecimalPlaces", valueInteger=1),)), 0.25),
    (item("q", "quantity"), 3),
    ({**WEIGHT, "linkId": "q"}, Quantity(3, "g", "g", KG["system"])),
    (choice("q"), True),
]


@pytest.mark.parametrize("asks, answer", WRONG, ids=str)
def test_an_answer_that_does_not_fit_is_refused_without_being_named(asks, answer):
    with pytest.raises(ValueError) as refused:
        Response(made(asks)).answer(answer)
    assert str(answer) not in str(refused.value)


def test_several_options_are_ticked_and_an_exclusive_one_stands_alone():
    several = choice("q", 1, 2, 4, 0, repeats=True)
    several["answerOption"][3]["extension"] = [value("questionnaire-optionExclusive", valueBoolean=True)]
    questionnaire = made(several, calculated("sum", "%resource.item.answer.weight().sum()"))
    one, two, three, none = questionnaire.questions()[0].item.options
    asks = questionnaire.questions()[0].item
    assert toggled(asks, toggled(asks, (three,), one), two) == (one, two, three)
    assert toggled(asks, (one, two), none) == (none,) and toggled(asks, (none,), two) == (two,)
    assert toggled(asks, (one, two), one) == (two,)
    assert total(questionnaire, q=(one, three)) == 5
    for wrong in ((), (one, one), (one, none)):
        with pytest.raises(ValueError, match="option"):
            Response(questionnaire).answer(wrong)


def test_no_more_options_are_ticked_than_max_occurs_allows():
    questionnaire = made(choice("q", repeats=True, extension=(value("questionnaire-maxOccurs", valueInteger=2),)))
    options = questionnaire.questions()[0].item.options
    assert Response(questionnaire).answer(options[:2]).given()
    with pytest.raises(ValueError, match="together"):
        Response(questionnaire).answer(options)


STEPPERS = {
    "nothing known": ((), (None, None, 1, 0, 0)),
    "between two bounds": ((("min", 0), ("max", 10)), (0, 10, 1, 0, 5)),
    "only from below": ((("min", 18),), (18, None, 1, 0, 18)),
    "only from above, below zero": ((("max", -5),), (None, -5, 1, 0, -5)),
}


@pytest.mark.parametrize("bounds, expected", STEPPERS.values(), ids=STEPPERS)
def test_a_stepper_knows_its_bounds_step_and_start(bounds, expected):
    extension = [value(f"{end}Value", valueInteger=number) for end, number in bounds]
    numbers = made(item("q", "integer", extension=extension)).questions()[0].item.numbers
    assert (numbers.lowest, numbers.highest, numbers.step, numbers.places, numbers.start) == expected


def test_a_stepper_takes_the_published_step_places_unit_and_initial_value():
    slider = value("questionnaire-sliderStepValue", valueInteger=5)
    numbers = (
        made(item("q", "integer", extension=(slider,), initial=[{"valueInteger": 20}])).questions()[0].item.numbers
    )
    assert (numbers.step, numbers.start) == (5, 20)
    places = value("maxDecimalPlaces", valueInteger=1)
    assert made(item("q", "decimal", extension=(places,))).questions()[0].item.numbers.step == pytest.approx(0.1)
    asks = made(WEIGHT).questions()[0].item
    assert asks.numbers.unit == {"en": "kg"} and quantity(asks, 3, "en") == Quantity(3, "kg", "kg", KG["system"])


CODED = {"system": "http://example.org/a", "code": "a1"}
CONDITIONS = {  # the item asked about, the condition, the answers that meet it, those that don't (None: unanswered)
    "exists": (item("q"), when("q", "exists", answerBoolean=True), [True, False], [None]),
    "exists not": (item("q"), when("q", "exists", answerBoolean=False), [None], [True, False]),
    "=": (item("q"), when("q", answerBoolean=True), [True], [False, None]),
    "= false": (item("q"), when("q", answerBoolean=False), [False], [True, None]),
    "!=": (item("q"), when("q", "!=", answerBoolean=True), [False, None], [True]),
    ">": (item("q", "integer"), when("q", ">", answerInteger=3), [4], [3, 2, None]),
    ">=": (item("q", "integer"), when("q", ">=", answerInteger=3), [4, 3], [2, None]),
    "<": (item("q", "integer"), when("q", "<", answerInteger=3), [2], [3, 4, None]),
    "<=": (item("q", "integer"), when("q", "<=", answerInteger=3), [2, 3], [4, None]),
    "= integer and a decimal": (item("q", "decimal"), when("q", answerInteger=3), [3.0], [3.1, None]),
    "= decimal": (item("q", "decimal"), when("q", answerDecimal=5.6), [5.6], [5.5, None]),
    "= coding": (choice("q"), when("q", answerCoding=CODED), [1], [0, 2, None]),
    "= coding without a system": (choice("q"), when("q", answerCoding={"code": "a1"}), [1], [0, None]),
    "= coding of another system": (
        choice("q"), when("q", answerCoding={"system": "http://example.org/b", "code": "a1"}), [], [0, 1, None],
    ),
    "!= coding": (choice("q"), when("q", "!=", answerCoding=CODED), [0, 2, None], [1]),
    "> quantity": (
        {**WEIGHT, "linkId": "q"},
        when("q", ">", answerQuantity={"value": 80, "code": "kg"}),
        [Quantity(81, "kg", "kg", KG["system"])],
        [Quantity(80, "kg", "kg", KG["system"]), None],
    ),
    "= string option": (
        item("q", "choice", answerOption=[{"valueString": "often"}, {"valueString": "never"}]),
        when("q", answerString="never"), [1], [0, None],
    ),
    "> integer option": (
        item("q", "choice", answerOption=[{"valueInteger": 1}, {"valueInteger": 5}]),
        when("q", ">", answerInteger=3), [1], [0, None],
    ),
}  # fmt: skip


@pytest.mark.parametrize("asks, condition, met, unmet", CONDITIONS.values(), ids=CONDITIONS)
def test_enable_when(asks, condition, met, unmet):
    questionnaire = made(asks, item("then", enableWhen=[condition]))

    def applies(answer):
        if asks["type"] == "choice" and answer is not None:
            answer = option(questionnaire, "q", answer)
        return "then" in asked(questionnaire, q=answer)

    assert [applies(answer) for answer in met] == [True] * len(met)
    assert [applies(answer) for answer in unmet] == [False] * len(unmet)


@pytest.mark.parametrize("behavior, expected", [("all", [True, False, False]), ("any", [True, True, False])])
def test_enable_behavior(behavior, expected):
    conditions = [when("a", answerBoolean=True), when("b", answerBoolean=True)]
    questionnaire = made(item("a"), item("b"), item("then", enableWhen=conditions, enableBehavior=behavior))
    found = ["then" in asked(questionnaire, a=a, b=b) for a, b in ((True, True), (True, False), (False, None))]
    assert found == expected


def test_one_of_several_ticks_meets_a_condition():
    several = choice("q", 0, 0, 0, repeats=True)
    equal = item("same", enableWhen=[when("q", answerCoding=CODED)])
    other = item("other", enableWhen=[when("q", "!=", answerCoding=CODED)])
    questionnaire = made(several, equal, other)
    options = questionnaire.questions()[0].item.options
    assert asked(questionnaire, q=options[:2]) == ["q", "same"]
    assert asked(questionnaire, q=(options[0], options[2])) == ["q", "other"]


def test_what_lies_in_a_disabled_group_is_not_asked_and_counts_as_unanswered():
    gate, group = item("gate"), item("g", "group", item("inner"), enableWhen=[when("gate", answerBoolean=True)])
    after = item("after", enableWhen=[when("inner", answerBoolean=True)])
    without = item("without", enableWhen=[when("inner", "exists", answerBoolean=False)])
    questionnaire = made(gate, group, after, without)
    assert asked(questionnaire, gate=True, inner=True) == ["gate", "inner", "after"]
    assert asked(questionnaire, gate=False, inner=True) == ["gate", "without"]
    assert "inner" not in str(Response(questionnaire, {"gate": False, "inner": True}).to_fhir())


def test_a_question_below_a_question_is_asked_once_that_is_answered_and_stands_in_its_answer():
    questionnaire = made(item("q", "boolean", item("below")))
    assert asked(questionnaire) == asked(questionnaire, q=None) == ["q"]
    assert asked(questionnaire, q=False) == ["q", "below"]
    below = {"linkId": "below", "answer": [{"valueBoolean": True}]}
    node = {"linkId": "q", "answer": [{"valueBoolean": True, "item": [below]}]}
    assert Response(questionnaire, {"q": True, "below": True}).to_fhir()["item"] == [node]


def test_an_enable_when_expression_on_a_group_and_one_that_looks_at_a_score():
    group = item("g", "group", item("inner"), extension=(enabled_by("%resource.item.where(linkId='a').answer.value"),))
    high = item("high", extension=(enabled_by("%resource.item.where(linkId='sum').answer.value >= 2"),))
    low = item("low", enableWhen=[when("sum", "<", answerInteger=2)])
    add = calculated("sum", "%resource.item.where(linkId='b').answer.weight()")
    questionnaire = made(item("a"), group, choice("b"), add, high, low)
    two, none = option(questionnaire, "b", 2), option(questionnaire, "b", 0)
    assert asked(questionnaire, a=True, b=two) == ["a", "inner", "b", "high"]
    assert asked(questionnaire, a=False, b=none) == ["a", "b", "low"]
    assert asked(questionnaire) == ["a", "b"]


def test_a_calculated_item_may_stand_before_what_it_adds_up_and_before_another():
    questionnaire = made(
        calculated("double", "%resource.item.where(linkId='sum').answer.value * 2"),
        calculated("sum", "%resource.repeat(item).where(linkId != 'sum' and linkId != 'double').answer.weight().sum()"),
        item("g", "group", choice("a"), choice("b")),
    )
    answers = {link: option(questionnaire, link, 2) for link in ("a", "b")}
    assert scores(Response(questionnaire, answers)) == {"double": 8, "sum": 4}


WEIGHTS = {
    "ordinalValue in the coding": ((0, 1, 2), HL7 + "ordinalValue", "%resource.item.answer.weight().sum()"),
    "itemWeight in the coding": ((0, 1, 2), HL7 + "itemWeight", "%resource.item.answer.weight().sum()"),
    "ordinal()": ((0, 1, 2), HL7 + "ordinalValue", "%resource.item.answer.value.ordinal().sum()"),
    "the extension's own sum()": (
        (0, 1, 2), HL7 + "itemWeight", "%resource.item.answer.value.extension.value.sum()",
    ),
    "of the value": ((0, 1, 2), HL7 + "itemWeight", "%resource.item.answer.value.weight().sum()"),
    "from the questionnaire's own options": (
        (0, 1, 2), HL7 + "ordinalValue",
        "%questionnaire.item.where(linkId='q').answerOption.where(valueCoding.code = "
        "%resource.item.where(linkId='q').answer.value.code).valueCoding.extension.value",
    ),
    "a path without %resource, at a leaf": ((0, 1, 2), HL7 + "ordinalValue", "item.answer.weight().sum()"),
    "with the resource's name": ((0, 1, 2), HL7 + "ordinalValue", "QuestionnaireResponse.item.answer.weight().sum()"),
}  # fmt: skip


@pytest.mark.parametrize("weights, url, text", WEIGHTS.values(), ids=WEIGHTS)
def test_weights(weights, url, text):
    questionnaire = made(choice("q", *weights, url=url), calculated("sum", text))
    assert [total(questionnaire, q=option(questionnaire, "q", place)) for place in range(3)] == [0, 1, 2]


def test_a_weight_beside_the_coding_and_on_integers_and_strings():
    aside = [{"valueCoding": {"code": "x"}, "extension": [value("itemWeight", valueDecimal=7)]}]
    integers = [{"valueInteger": 1, "extension": [value("ordinalValue", valueDecimal=3)]}]
    strings = [{"valueString": "often", "extension": [value("ordinalValue", valueDecimal=2)]}]
    add = calculated("sum", "%resource.item.answer.weight().sum()")
    for options, expected in ((aside, 7), (integers, 3), (strings, 2)):
        questionnaire = made(item("q", "choice", answerOption=options), add)
        assert total(questionnaire, q=option(questionnaire, "q", 0)) == expected


CONCEPTS = [{"code": "a0", "display": "No"}, {"code": "a1", "display": "Yes", "extension": [
    value("itemWeight", valueDecimal=1)]}]  # fmt: skip
SYSTEM = {"resourceType": "CodeSystem", "id": "cs", "url": "http://example.org/cs", "concept": CONCEPTS}
VALUE_SETS = {
    "concepts listed": ([{"system": "http://example.org/a", "concept": CONCEPTS}], "#vs"),
    "the whole of a contained code system": ([{"system": "http://example.org/cs"}], "#vs"),
    "weights from the contained code system": (
        [
            {
                "system": "http://example.org/cs",
                "concept": [{"code": "a0", "display": "No"}, {"code": "a1", "display": "Y"}],
            }
        ],
        "#vs",
    ),
    "by its url and version": ([{"system": "http://example.org/a", "concept": CONCEPTS}], "http://example.org/vs|1"),
}


@pytest.mark.parametrize("include, name", VALUE_SETS.values(), ids=VALUE_SETS)
def test_options_from_a_contained_value_set(include, name):
    value_set = {
        "resourceType": "ValueSet",
        "id": "vs",
        "url": "http://example.org/vs",
        "compose": {"include": include},
    }
    questionnaire = made(
        item("q", "choice", answerValueSet=name),
        calculated("sum", "%resource.item.answer.weight().sum()"),
        contained=[value_set, SYSTEM],
    )
    assert total(questionnaire, q=option(questionnaire, "q", 1)) == 1


def test_options_from_an_expansion():
    contains = [{"abstract": True, "display": "All", "contains": [{**CONCEPTS[1], "system": "http://example.org/a"}]}]
    value_set = {"resourceType": "ValueSet", "id": "vs", "expansion": {"contains": contains}}
    questionnaire = made(item("q", "choice", answerValueSet="#vs"), contained=[value_set])
    assert [(o.code, o.weight) for o in questionnaire.questions()[0].item.options] == [("a1", 1)]


def test_variables_of_the_questionnaire_a_group_and_the_item_see_earlier_ones():
    group = item(
        "g", "group", choice("a"), choice("b"),
        calculated("sum", "%both * %factor", "integer", variable("factor", "%base + 1")),
        extension=(variable("both", "item.answer.weight().sum()"), variable("base", "5")),
    )  # fmt: skip
    questionnaire = made(group, choice("outside"), extension=[variable("base", "2")])
    answers = {link: option(questionnaire, link, 2) for link in ("a", "b", "outside")}
    assert total(questionnaire, **answers) == 4 * 6


CONTEXT = {
    "%context": ("%context.linkId", "string", "sum"),
    "%qitem": ("%qitem.text", "string", "Text of sum"),
    "%questionnaire": ("%questionnaire.item.count()", "integer", 2),
    "%resource": ("%resource.status", "string", "in-progress"),
    "the item itself": ("linkId", "string", "sum"),
}


@pytest.mark.parametrize("text, kind, expected", CONTEXT.values(), ids=CONTEXT)
def test_sdc_constants(text, kind, expected):
    assert total(made(item("q"), calculated("sum", text, kind)), q=True) == expected


CALCULATED = {
    "boolean": ("boolean", "1 > 0", True),
    "integer": ("integer", "3.0", 3),
    "decimal": ("decimal", "(10 / 4).round(2)", 2.5),
    "string": ("string", "'severe'", "severe"),
    "quantity": ("quantity", "3 * 2", 6.0),
    "power": ("decimal", "(80 / (2).power(2)).round(1)", 20.0),
    "a root": ("decimal", "(4).power(0.5)", 2.0),
    "a root of less than nothing": ("decimal", "(-4).power(0.5)", None),
    "nothing to a power below nothing": ("decimal", "(0).power(-1)", None),
    "a high power of a part, in HL7's Framingham example": ("decimal", "(0.5).power(200).round(3)", 0.0),
    "a logarithm": ("decimal", "(10).ln().round(3)", 2.303),
    "the logarithm of nothing": ("decimal", "(0).ln()", None),
    "an exponential too large": ("decimal", "(1000000000).exp()", None),
    "nothing": ("integer", "{}", None),
    "a sum of nothing": ("integer", "{}.sum()", 0),
    "a mean": ("decimal", "(1 | 2).avg()", 1.5),
    "a mean of nothing": ("decimal", "{}.avg()", None),
    "the largest": ("integer", "(1 | 3 | 2).max()", 3),
    "the smallest": ("integer", "(3 | 1 | 2).min()", 1),
}


@pytest.mark.parametrize("kind, text, expected", CALCULATED.values(), ids=CALCULATED)
def test_what_can_be_calculated(kind, text, expected):
    found = total(made(item("q"), calculated("sum", text, kind)), q=True)
    assert (type(found), found) == (type(expected), expected)


def test_a_calculated_choice_is_one_of_its_options():
    band = choice("sum", 0, 1, readOnly=True)
    band["extension"] = [expressed(SDC + "calculatedExpression", "%qitem.answerOption.valueCoding.where(code='a1')")]
    assert total(made(item("q"), band), q=True) == "a1"


def test_a_disabled_item_has_no_score():
    gated = calculated("sum", "3", enableWhen=[when("q", answerBoolean=True)])
    assert [total(made(item("q"), gated), q=answer) for answer in (True, False)] == [3, None]


def test_hidden_and_read_only_items_are_not_asked_but_their_fixed_values_count():
    hidden = item("h", "string", extension=(value("questionnaire-hidden", valueBoolean=True),))
    fixed = item("f", "integer", readOnly=True, initial=[{"valueInteger": 4}])
    inside = item("hg", "group", item("in"), extension=(value("questionnaire-hidden", valueBoolean=True),))
    questionnaire = made(
        item("q"), hidden, fixed, inside, calculated("sum", "%resource.item.where(linkId='f').answer.value")
    )
    assert asked(questionnaire) == ["q"] and total(questionnaire) == 4


def test_initial_values_start_a_question_and_answer_nothing():
    ticked = choice("c")
    ticked["answerOption"][1]["initialSelected"] = True
    worked_out = item("e", "integer", extension=(expressed(SDC + "initialExpression", "2 + 3"),))
    questionnaire = made(item("b", initial=[{"valueBoolean": True}]), ticked, worked_out, item("n"))
    starts = [starting(question.item) for question in questionnaire.questions()]
    assert starts == [True, option(questionnaire, "c", 1), 5, None]
    assert Response(questionnaire).given() == {}


def test_stems_join_and_displays_go_with_the_questions_that_follow():
    inner = item("inner", "group", item("b"), text="About sleep")
    group = item("g", "group", item("d", "display"), item("a"), inner, item("end", "display"), text="In two weeks")
    questionnaire = made(item("hi", "display"), group)
    shown = {q.item.link_id: (q.stem["en"], [d.link_id for d in q.displays]) for q in questionnaire.questions()}
    assert shown == {"a": ("In two weeks", ["hi", "d"]), "b": ("In two weeks\nAbout sleep", [])}
    assert [display.link_id for display in questionnaire.closing()] == ["end"]


def test_only_displays_that_apply_are_shown():
    help = item("help", "display", enableWhen=[when("a", answerBoolean=True)])
    questionnaire = made(item("a"), help, item("b"))
    assert [d.link_id for d in Response(questionnaire, {"a": True}, at=1).displays()] == ["help"]
    assert Response(questionnaire, {"a": False}, at=1).displays() == ()


def translated(name, text, tag="es-US"):
    parts = [{"url": "lang", "valueCode": tag}, {"url": "content", "valueString": text}]
    return {f"_{name}": {"extension": [{"url": HL7 + "translation", "extension": parts}]}}


def status(tag, status):
    parts = [{"url": "lang", "valueCode": tag}, {"url": "status", "valueCode": status}]
    return {"url": "http://example.org/fhir/kiosk/StructureDefinition/translation-status", "extension": parts}


def test_a_language_is_offered_when_verified_or_allowed_by_name():
    statuses = [status("en", "verified"), status("es-US", "review"), status("pt-BR", "verified")]
    questionnaire = made(item("q"), extension=statuses)
    assert [questionnaire.tag(tag) for tag in ("en", "es", "pt", "fr")] == ["en", None, "pt-BR", None]
    assert questionnaire.tag("es", allowed=("form:es-US",)) == "es-US"
    assert questionnaire.tag("es", allowed=("other:es-US", "form:es-MX")) is None


def test_a_questionnaire_without_a_status_is_offered_in_its_own_language():
    assert [made(item("q"), language=tag).tag("de") for tag in ("de", "en", "de-AT")] == ["de", None, "de-AT"]


UNIT = {**WEIGHT, **translated("text", "Peso")}
LACKING = {
    "nothing": (item("q", **translated("text", "Hola")), ()),
    "the item": (item("q"), ("q",)),
    "the stem": (item("g", "group", item("q", **translated("text", "Hola"))), ("q",)),
    "an option": (choice("q", **translated("text", "Hola")), ("q",)),
    "a display": (item("d", "display"), ("d",)),
    "a unit": (UNIT, ("w",)),
}


@pytest.mark.parametrize("part, missing", LACKING.values(), ids=LACKING)
def test_a_language_in_which_anything_is_missing_says_what(part, missing):
    questionnaire = made(item("first", **translated("text", "Uno")), part)
    assert questionnaire.missing_texts("es-US") == missing and questionnaire.missing_texts("en") == ()


def test_a_display_with_nothing_but_xhtml_is_shown_as_plain_text():
    xhtml = {"extension": [value("rendering-xhtml", valueString="<div>Over the <b>past</b> week &amp; now</div>")]}
    display = {"linkId": "d", "type": "display", "_text": xhtml}
    assert made(display, item("q")).questions()[0].displays[0].text == {"en": "Over the past week & now"}
