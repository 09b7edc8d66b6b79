"""Instruments: the shipped PHQ-9 word for word, and every kind of broken file refused before a patient meets it."""

import hashlib
import json

import pytest

from kiosk.library.compiler import SHIPPED
from kiosk.library.instruments import read_instrument
from kiosk.problems import Refused

FILE = SHIPPED / "instruments" / "phq-9.json"
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
ENABLED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"
# Of stem, items, options and weights in en and es-US, taken on 2026-11-22 from ../shared/instruments/phq-9.json,
# whose wording was compared with the published forms. If it differs, the wording was changed: that needs a clinician.
WORDING = "e840e39fcc129373ed78a035f0fb154b5ff11ada77da7ab3d84d31a637af8053"


def wording(questionnaire):
    texts = [
        [
            q.item.link_id,
            [q.stem.get(tag) for tag in ("en", "es-US")],
            [q.item.text[tag] for tag in ("en", "es-US")],
            [[o.system, o.code, o.display["en"], o.display["es-US"], float(o.weight or 0)] for o in q.item.options],
        ]
        for q in questionnaire.questions()
    ]
    return hashlib.sha256(json.dumps(texts, ensure_ascii=False).encode()).hexdigest()


@pytest.fixture
def broken(tmp_path):
    """Writes the shipped PHQ-9 with one thing changed in its JSON and gives the file."""

    def write(change):
        resource = json.loads(FILE.read_text())
        change(resource)
        file = tmp_path / "phq-9.json"
        file.write_text(json.dumps(resource))
        return file

    return write


def items(resource):
    """Its items by linkId, of both levels."""
    return {item["linkId"]: item for top in resource["item"] for item in (top, *top.get("item", ()))}


def expression(link, url, text):
    def change(resource):
        extensions = items(resource)[link]["extension"]
        next(e for e in extensions if e["url"] == url)["valueExpression"]["expression"] = text

    return change


def without(link, *keys):
    def change(resource):
        element = items(resource)[link]
        for key in keys[:-1]:
            element = element[key]
        del element[keys[-1]]

    return change


def typed(kind):
    return lambda resource: items(resource)["/44250-9"].update(type=kind)


def test_the_shipped_phq_9_has_ten_questions_in_two_languages():
    questionnaire = read_instrument(FILE)
    assert len(questionnaire.questions()) == 10
    assert [questionnaire.tag(language) for language in ("en", "es", "es-US", "xx")] == ["en", "es-US", "es-US", None]
    assert questionnaire.missing_texts("en") == questionnaire.missing_texts("es-US") == ()


def test_the_shipped_wording_is_the_published_one():
    assert wording(read_instrument(FILE)) == WORDING


@pytest.mark.parametrize("id", ["scope-questions", "eligibility-precheck"])
def test_our_own_unreviewed_spanish_is_offered_by_name_only_and_lacks_nothing(id):
    questionnaire = read_instrument(FILE.with_name(f"{id}.json"))
    assert questionnaire.translation_status["es-US"] == "unreviewed"
    assert [questionnaire.tag(language) for language in ("es", "es-US")] == [None, None]
    assert questionnaire.tag("es", allowed=("phq-9:es-US", f"{id}:en")) is None
    assert questionnaire.tag("es", allowed=(f"{id}:es-US",)) == "es-US"
    assert questionnaire.missing_texts("es-US") == ()


def test_a_single_changed_letter_is_noticed(broken):
    file = broken(
        lambda resource: items(resource)["/44250-9"].update(text="Little interest or pleasure in doing thing")
    )
    assert wording(read_instrument(file)) != WORDING


def test_every_text_is_there_in_both_languages_and_differs():
    for question in read_instrument(FILE).questions():
        for texts in (question.item.text, *(option.display for option in question.item.options)):
            assert texts["en"] and texts["es-US"] and texts["en"] != texts["es-US"]


BAD = {
    "an item of an unknown type": (typed("slider"), "/44250-9 is of type slider", "use choice"),
    "an item that can't be asked": (typed("text"), "/44250-9 is of type text", "use choice"),
    "a choice without options": (without("/44250-9", "answerOption"), "/44250-9 is a choice without", "Mend it"),
    "no linkId": (without("/44250-9", "linkId"), "item.0.item.0.linkId", "Mend it there"),
    "an option without a code": (without("/44250-9", "answerOption", 0, "valueCoding", "code"), "/44250-9", "Mend it"),
    "another resource": (lambda resource: resource.update(resourceType="Patient"), "Questionnaire", "Mend it"),
    "enableWhen beside an enableWhenExpression": (
        lambda resource: items(resource)["/69722-7"].update(
            enableWhen=[{"question": "/44250-9", "operator": "exists", "answerBoolean": True}]
        ),
        "/69722-7 has both enableWhen and enableWhenExpression",
        "Mend it",
    ),
    "FHIRPath with a syntax error": (expression("/44261-6", CALCULATED, "%resource.item.where("), "%resource", "Mend"),
    "FHIRPath that breaks off": (expression("/44261-6", CALCULATED, "1 +"), "1 +", "Mend"),
    "FHIRPath that fails": (expression("/44261-6", CALCULATED, "%resource.nosuch('x')"), "%resource.nosuch", "Mend"),
    "FHIRPath that fails only with answers": (
        expression("/44261-6", CALCULATED, "iif(%resource.item.exists(), 1 + 'x')"), "1 + 'x'", "Mend"
    ),
    "an enabling that fails": (expression("/69722-7", ENABLED, "%resource.nosuch('x')"), "%resource.nosuch", "Mend"),
    "FHIRPath of the wrong type": (expression("/44261-6", CALCULATED, "'ten'"), "/44261-6 does not give", "integer"),
}  # fmt: skip


@pytest.mark.parametrize("change, reason, remedy", BAD.values(), ids=BAD)
def test_a_broken_instrument_is_refused_with_a_reason_and_a_remedy(broken, change, reason, remedy):
    file = broken(change)
    with pytest.raises(Refused) as refused:
        read_instrument(file)
    assert str(refused.value).startswith(f"{file}: ")
    assert reason in str(refused.value) and remedy in str(refused.value)


@pytest.mark.parametrize("text", ["add them all up", "%resource.item)", "iif(true, 1, 2", "1 2"])
def test_fhirpath_that_is_only_right_at_its_beginning_is_refused(broken, text):
    with pytest.raises(Refused):
        read_instrument(broken(expression("/44261-6", CALCULATED, text)))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_a_truncated_instrument_is_refused_with_its_line(tmp_path, share):
    file, text = tmp_path / "phq-9.json", FILE.read_text()
    file.write_text(text[: int(len(text) * share)])
    with pytest.raises(Refused, match=r"phq-9\.json, line \d+: this is not JSON: .* Put the original back"):
        read_instrument(file)


def test_a_missing_instrument_is_named(tmp_path):
    with pytest.raises(Refused, match=r"gone\.json: it can't be read .* Put it there"):
        read_instrument(tmp_path / "gone.json")


def test_the_unbroken_copy_is_read(broken):
    assert read_instrument(broken(lambda resource: None)) == read_instrument(FILE)
