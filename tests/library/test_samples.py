"""Questionnaires by others: NLM's as they are (not ours to ship: LOINC's terms), and our own of the same kinds."""

import json
from pathlib import Path

import pytest

from kiosk.core.response import Response
from kiosk.core.scoring import scores
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

FOLDER = Path("/work/shared/fhir-samples")
OTHERS = {  # the last answer to each question: its scores; or words of the refusal
    "4712701": ("0.2", "string"),
    "apgar-with-itemWeight-variable": {"9272-6": 10.0},
    "argonaut-phq9-ish": {},
    "calculatedExpression-on-boolean-item": {"overweight": False},
    "enableWhen-test.R4": ("Q9c-eq-B", "answerInteger"),
    "phq9-with-the-weight-function": {"/44261-6": 27.0},
    "phq9": {"/44261-6": 27.0},
    "q-enableWhen-with-reference-loop": ("item1", "item3"),
    "q-with-nested-enableWhen": ("d1", "string"),
}
needed = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"NOT TRIED: {FOLDER} with the files by others is not here")


def filled(questionnaire, place):
    response = Response(questionnaire)
    while response.question is not None:
        response = response.answer(_answers(response.question.item)[place])
    return response


@needed
def test_every_file_by_others_is_tried():
    assert {file.stem for file in FOLDER.glob("*.json")} == OTHERS.keys()


@needed
@pytest.mark.parametrize("name, expected", OTHERS.items(), ids=OTHERS)
def test_a_file_by_others_is_scored_or_refused_with_its_linkid(name, expected):
    file = FOLDER / f"{name}.json"
    if isinstance(expected, tuple):
        with pytest.raises(Refused) as refused:
            read_instrument(file)
        assert all(word in str(refused.value) for word in expected), str(refused.value)
        return
    questionnaire = read_instrument(file)
    assert questionnaire.missing_texts(questionnaire.tag("en")) == ()
    assert scores(filled(questionnaire, -1)) == expected


ORDINAL_OF = (
    "%questionnaire.item.where(linkId = '{0}').answerOption.where(valueCoding.code = "
    "%resource.item.where(linkId = '{0}').answer.valueCoding.code).valueCoding.extension.where(url = %url).valueDecimal"
)
WEIGHTED = [choice("a", 0, 1, 2), choice("b", 0, 3, 6)]
DISPLAYED = item("negative", "choice", readOnly=True, enableWhen=[when("s", "<", answerInteger=4)],
                 answerOption=[{"valueCoding": {"code": "n", "display": "no"}, "initialSelected": True}])  # fmt: skip
KINDS = {  # of the kinds seen at NLM, HL7 and CIRG; the last answers: scores
    "NLM: a variable for each item": (
        form(*WEIGHTED, calculated(
            "s", "iif(%a.exists() and %b.exists(), %a + %b, {})", "decimal",
            variable("url", f"'{HL7}ordinalValue'"),
            variable("a", ORDINAL_OF.format("a")), variable("b", ORDINAL_OF.format("b")))),
        {"s": 8.0},
    ),
    "NLM: a score that gates": (form(*WEIGHTED, calculated("s", "%resource.item.answer.weight().sum()"), DISPLAYED),
                                {"s": 8}),
    "HL7: a total of the type quantity": (
        form(item("H1", "group", *WEIGHTED), calculated(
            "H1/TS", "%resource.repeat(item).where(linkId != 'H1/TS').answer.value.weight().sum()", "quantity",
            value("questionnaire-unitOption", valueCoding={"system": "http://unitsofmeasure.org", "code": "1"}))),
        {"H1/TS": 8.0},
    ),
    "HL7: the sum of answers()": (
        form(item("H1/T1", "group", *WEIGHTED), calculated(
            "H1/TS", "%resource.answers().value.ordinal().sum()", "quantity")),
        {"H1/TS": 8.0},
    ),
    "HL7: answers() below a group, not beside it": (
        form(item("g", "group", *WEIGHTED), choice("c", 0, 1, 5), calculated(
            "s", "%resource.item.where(linkId = 'g').answers().ordinal().sum()", "decimal")),
        {"s": 8.0},
    ),
    "HL7: answers() below answers, and their own numbers": (
        form(item("n", "integer", item("m", "decimal")), calculated("s", "%resource.answers().sum()", "decimal")),
        {"s": 200.0},
    ),
    "HL7 and NLM: valueDecimal of a whole number": (
        form(item("w", "decimal"), calculated("half", "%resource.item.where(linkId='w').answer.valueDecimal / 2",
                                              "decimal")),
        {"half": 50.0},
    ),
    "CIRG: an enableWhenExpression on each": (
        form(WEIGHTED[0], choice("b", 0, 3, 6, extension=[enabled_by(
            "%resource.item.where(linkId='a').answer.valueCoding.code = 'a2'")]),
            calculated("s", "%resource.item.where(linkId='b').answer.valueCoding.extension.valueDecimal", "decimal")),
        {"s": 6.0},
    ),
    "a body mass index": (
        form(item("w", "decimal"), item("h", "integer", extension=[value("minValue", valueInteger=50),
                                                                  value("maxValue", valueInteger=200)]),
             calculated("bmi", "(%w / ((%h / 100).power(2))).round(1)", "decimal"),
             extension=[variable("w", "%resource.item.where(linkId='w').answer.value"),
                        variable("h", "%resource.item.where(linkId='h').answer.value")]),
        {"bmi": 25.0},
    ),
}  # fmt: skip


@pytest.mark.parametrize("resource, expected", KINDS.values(), ids=KINDS)
def test_files_of_these_kinds_load_and_are_scored(tmp_path, resource, expected):
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps({key: part for key, part in resource.items() if key != "id"}))
    questionnaire = read_instrument(file)
    assert questionnaire.id == "theirs"
    assert scores(filled(questionnaire, -1)) == expected


SCORES = {
    "by its text": item("peg", "decimal", text="Mean score"),
    "by its code": item("peg", "decimal", text="Mean", code=[{"code": "91147-9", "display": "Mean score [PEG]"}]),
    "by its unit": item("peg", "decimal", extension=[value("questionnaire-unit", valueCoding={"code": "{score}"})]),
}


@pytest.mark.parametrize("score", SCORES.values(), ids=SCORES)
def test_no_patient_is_asked_for_a_score(tmp_path, score):
    (tmp_path / "a.json").write_text(json.dumps(form(choice("q", 0, 1), score)))
    with pytest.raises(Refused, match=r"a\.json: item peg asks for a score; give it a calculatedExpression"):
        read_instrument(tmp_path / "a.json")


ASKED = {
    "a question": item("q", "integer", text="What is your pain score?"),
    "within bounds": item("q", "integer", text="Pain score", extension=[value("maxValue", valueInteger=10)]),
    "another word": item("q", "integer", text="Scoreboards seen"),
}


@pytest.mark.parametrize("question", ASKED.values(), ids=ASKED)
def test_a_number_that_a_person_can_tell_is_asked(tmp_path, question):
    (tmp_path / "a.json").write_text(json.dumps(form(question)))
    assert read_instrument(tmp_path / "a.json").questions()


def test_a_score_that_is_never_reached_is_told(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(form(item("q"), calculated("s", "%resource.item.answer.weight()"))))
    assert read_instrument(tmp_path / "a.json").notes == ("form: item s was never calculated, whatever was answered.",)


LANGUAGES = {
    "CQL": expressed(SDC + "calculatedExpression", "1", "text/cql"),
    "no language": {"url": SDC + "calculatedExpression", "valueExpression": {"expression": "1"}},
    "no expression": {"url": SDC + "calculatedExpression", "valueExpression": {"language": "text/fhirpath"}},
    "no value": {"url": SDC + "calculatedExpression"},
}


@pytest.mark.parametrize("extension", LANGUAGES.values(), ids=LANGUAGES)
def test_another_language_than_fhirpath_is_refused(tmp_path, extension):
    (tmp_path / "a.json").write_text(json.dumps(form(item("q"), item("s", "integer", extension=[extension]))))
    with pytest.raises(Refused, match=r"a\.json: .*(item s|item\.1\.extension)"):
        read_instrument(tmp_path / "a.json")


BAD_JSON = {
    "a key twice": ('{"resourceType": "Questionnaire", "item": [{"linkId": "q", "type": "a", "type": "b"}]}', '"type"'),
    "not a number": ('{"resourceType": "Questionnaire", "x": NaN}', "NaN"),
    "a number too large": ('{"resourceType": "Questionnaire", "x": 1e999}', "1e999"),
    "a whole number too large": ('{"resourceType": "Questionnaire", "x": 100000000000000000}', "too large"),
    "nested without end": ("[" * 100_000, "nested too deeply"),
    "a list": ("[]", "no Questionnaire"),
    "very long": (" " * 5_000_001, "5000000"),
}


@pytest.mark.parametrize("text, reason", BAD_JSON.values(), ids=BAD_JSON)
def test_json_that_two_readers_might_understand_differently_is_refused(tmp_path, text, reason):
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(Refused, match=r"a\.json") as refused:
        read_instrument(tmp_path / "a.json")
    assert reason in str(refused.value)


def test_a_wrong_type_is_named_with_its_linkid(tmp_path):
    broken = form(item("a"), item("q", enableWhen=[when("a", answerInteger="2022-09")]))
    (tmp_path / "a.json").write_text(json.dumps(broken))
    with pytest.raises(Refused, match=r"answerInteger \(item q\)"):
        read_instrument(tmp_path / "a.json")


def test_a_type_that_the_validator_itself_stumbles_over_is_refused_with_its_linkid(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(form(item("a"), item("q", _text="true"))))
    with pytest.raises(Refused, match=r"item q.* has the wrong type"):
        read_instrument(tmp_path / "a.json")


def test_a_deeply_nested_group_is_refused(tmp_path):
    resource = item("q")
    for depth in range(300):
        resource = item(f"g{depth}", "group", resource)
    (tmp_path / "a.json").write_text(json.dumps(form(resource)))
    with pytest.raises(Refused, match=r"nested too deeply|more than 12"):
        read_instrument(tmp_path / "a.json")
