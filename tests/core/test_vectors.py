"""The 124 published vectors: answers in, every calculated value and every enabling out, through our own engine."""

import json
from collections import Counter
from pathlib import Path

import pytest

from kiosk.core.fhir import from_fhir
from kiosk.core.response import Response
from kiosk.core.scoring import scores

HERE, SHIPPED = Path(__file__).parent, Path(__file__).parents[2] / "resources" / "instruments"
VECTORS = json.loads((HERE / "test-vectors.json").read_text())["questionnaires"]


@pytest.fixture(scope="session")
def questionnaires():
    files = [*SHIPPED.glob("*.json"), *(HERE / "unshipped").glob("*.json")]
    return {file.stem: from_fhir(json.loads(file.read_text())) for file in files}


def answered(questionnaire, answers):
    items = {question.item.link_id: question.item for question in questionnaire.questions()}

    def answer(link, given):
        if given is None or isinstance(given, bool):
            return given
        options = {option.code: option for option in items[link].options}
        return tuple(options[code] for code in given) if isinstance(given, list) else options[given]

    return Response(questionnaire, {link: answer(link, given) for link, given in answers.items()})


def test_the_vectors_are_all_here():
    assert len(VECTORS) == 124
    assert Counter(vector["questionnaire"] for vector in VECTORS)["phq-9"] == 16


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_published_vector_gives_the_expected_values(questionnaires, vector):
    questionnaire = questionnaires[vector["questionnaire"]]
    response = answered(questionnaire, vector["answers"])
    found, asked = scores(response), {question.item.link_id for question in response.asked()}
    for key, expected in vector["expect"].items():
        value = key.removeprefix("enabled:") in asked if key.startswith("enabled:") else found.get(key)
        assert (type(value), value) == (type(expected), expected), key


def test_the_vectors_expect_every_value_that_is_calculated(questionnaires):
    for vector in VECTORS:
        calculated = {item.link_id for item in questionnaires[vector["questionnaire"]].walk() if item.calculated}
        assert {key for key in vector["expect"] if not key.startswith("enabled:")} == calculated
