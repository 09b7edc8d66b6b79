"""What is offered of the instruments: shipped ones, a clinic's own, what is off, and the plan that names them."""

import json
import shutil

import pytest

from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.problems import Refused
from kiosk.tables import CheckIn, Settings
from tests.library.packs import alone

PLAN = '[[parts]]\nquestionnaire = "phq-9"\n'


def offered(**check_in):
    library = compile_library(Settings(check_in=CheckIn(**check_in)))
    return {language: [part.id for part in library.rooms.plan_in(language)] for language in ("en", "es")}, library


def refusal(**check_in):
    with pytest.raises(Refused) as refused:
        compile_library(Settings(check_in=CheckIn(**check_in)))
    return refused.value.problems


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "own"
    place.mkdir()
    return place


def own(folder, name, **changed):
    """A clinic's file made from the shipped GAD-7."""
    resource = json.loads((SHIPPED / "instruments" / "gad-7.json").read_text())
    (folder / f"{name}.json").write_text(json.dumps({**resource, "id": name, **changed}))


def test_a_clinics_own_questionnaire_becomes_a_free_choice(folder):
    own(folder, "sleep")
    asked, library = offered(folder=str(folder))
    assert asked["en"][-1] == "sleep" and asked["es"][-1] == "sleep"
    assert next(part for part in library.rooms.plan if part.id == "sleep").choice
    assert any("sleep: nobody has written down a hash" in note for note in library.rooms.notes)


def test_a_clinics_own_plan_is_followed(tmp_path):
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN + '[[parts]]\nquestionnaire = "gad-7"\n')
    asked, library = offered(plan=str(plan))
    assert asked["en"][:2] == ["phq-9", "gad-7"]
    assert not library.rooms.plan[1].choice


PLANS = {
    "no such instrument": (PLAN + '[[parts]]\nquestionnaire = "phq-90"\n', 'no instrument "phq-90"', 4),
    "the PHQ-9 left out": ('[[parts]]\nquestionnaire = "gad-7"\n', "phq-9 is not on the main path", 0),
    "the PHQ-9 as a choice": (PLAN + "choice = true\n", "phq-9 is not on the main path", 0),
    "one twice": (PLAN + PLAN, "twice", 0),
    "an unknown key": (PLAN + "gate = 3\n", "gate", 0),
    "not TOML": ("parts = [", "", 0),
}


@pytest.mark.parametrize("text, reason, line", PLANS.values(), ids=PLANS)
def test_a_plan_that_cannot_be_followed_is_refused_in_a_sentence(tmp_path, text, reason, line):
    plan = tmp_path / "plan.toml"
    plan.write_text(text)
    problem = refusal(plan=str(plan))[0]
    assert (problem.file, problem.line) == (plan, line)
    assert reason in problem.reason and problem.remedy


def test_what_the_settings_name_and_is_not_there_is_said(tmp_path):
    assert "can't be read" in refusal(plan=str(tmp_path / "none.toml"))[0].reason
    assert "no such folder" in refusal(folder=str(tmp_path / "none"))[0].reason


def test_a_clinics_file_with_the_id_of_another_is_refused(folder):
    own(folder, "mine", id="phq-9")
    (problem,) = refusal(folder=str(folder))
    assert problem.file == folder / "mine.json" and 'id "phq-9"' in problem.reason


def test_what_is_off_can_be_allowed_by_name():
    assert "who-5" not in offered()[0]["en"]
    library = offered(allow=("who-5", "who-5:en"))[1]
    assert "who-5" in [part.id for part in library.rooms.plan]
    assert not any(note.startswith("who-5 is off") for note in library.rooms.notes)


def test_a_single_source_translation_is_there_and_off_until_it_is_allowed_by_name():
    asked, library = offered()
    assert "cbi" not in asked["es"]
    assert any(
        "cbi is not offered in es-ES: The Spanish words come from a single source" in n for n in library.rooms.notes
    )
    asked, library = offered(allow=("cbi:es-ES",))
    assert asked["es"] == ["cbi", "phq-9", "scope-questions", "gad-7"]
    cbi = next(part.questionnaire for part in library.rooms.plan if part.id == "cbi")
    first = next(item for item in cbi.walk() if item.link_id == "cbi-p1")
    assert set(first.text) == {"en", "es-ES"} and first.options[0].display.keys() == {"en", "es-ES"}


def test_a_translation_of_something_else_is_refused(tmp_path):
    pack = tmp_path / "pack"
    for name in ("guides", "instruments", "playlists", "texts"):
        shutil.copytree(SHIPPED / name, pack / name)
    for file in ("check-in.toml", "sources.toml"):
        shutil.copy(SHIPPED / file, pack)
    file = pack / "instruments" / "cbi.es-ES.json"
    resource = json.loads(file.read_text())
    resource["item"][2]["item"][0]["linkId"] = "cbi-p9"
    file.write_text(json.dumps(resource))
    with pytest.raises(Refused) as refused:
        compile_library(Settings(check_in=CheckIn(allow=("cbi:es-ES",))), alone(pack))
    assert any(problem.file.name in ("cbi.es-ES.json", "provenance.toml") for problem in refused.value.problems)
