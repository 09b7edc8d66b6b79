"""The words as they were checked: every shipped instrument has its hash, and no change of it goes unseen."""

import json
import shutil

import pytest

from kiosk.core.questionnaire import Questionnaire
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from kiosk.library.compiler import SHIPPED
from kiosk.library.fidelity import check_fidelity, fresh, hashes, read_provenance
from kiosk.library.instruments import read_instrument
from kiosk.problems import Refused

FOLDER = SHIPPED / "instruments"
FILES = sorted(FOLDER.glob("*.json"))
PROVENANCE = read_provenance(FOLDER)


def test_every_shipped_instrument_has_its_provenance():
    assert {file.stem for file in FILES} == PROVENANCE.keys()
    assert {stem for stem, known in PROVENANCE.items() if known.off} == {"who-5", "cbi.es-ES", "eligibility-precheck"}
    assert all(known.licence and known.source for known in PROVENANCE.values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_shipped_instrument_is_what_was_checked(file):
    questionnaire = read_instrument(file)
    assert check_fidelity(file, questionnaire, PROVENANCE[file.stem], shipped=True) == ()
    assert questionnaire.notes == ()
    assert PROVENANCE[file.stem].translations.keys() == questionnaire.translation_status.keys()
    for tag, said in PROVENANCE[file.stem].translations.items():
        assert said.startswith(questionnaire.translation_status[tag])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_instrument_means_the_same_after_it_was_compiled(file):
    import msgspec

    questionnaire = read_instrument(file)
    compiled = msgspec.msgpack.decode(msgspec.msgpack.encode(questionnaire), type=Questionnaire)
    assert compiled == questionnaire

    def last(form):
        options = {q.item.link_id: q.item.options[-1] if q.item.options else True for q in form.questions()}
        repeating = {q.item.link_id for q in form.questions() if q.item.repeats}
        return {link: (answer,) if link in repeating else answer for link, answer in options.items()}

    assert scores(Response(compiled, last(compiled))) == scores(Response(questionnaire, last(questionnaire)))


@pytest.fixture
def copied(tmp_path):
    """A copy of the PHQ-9 with one thing changed in its JSON, beside the provenance."""

    def write(change):
        shutil.copy(FOLDER / "provenance.toml", tmp_path)
        resource = json.loads((FOLDER / "phq-9.json").read_text())
        change(resource["item"][0]["item"][0])
        (tmp_path / "phq-9.json").write_text(json.dumps(resource))
        return tmp_path / "phq-9.json"

    return write


def english(item):
    item["text"] = item["text"].replace("doing things", "doing thing")


def spanish(item):
    item["_text"]["extension"][0]["extension"][1]["valueString"] += "."


def weight(item):
    coding = item["answerOption"][1]["valueCoding"]
    for extension in (*coding["extension"], *item["answerOption"][1]["extension"]):
        if "valueDecimal" in extension:
            extension["valueDecimal"] = 2


def option(item):
    item["answerOption"][3]["valueCoding"]["display"] += " "


CHANGES = {english: ["en"], spanish: ["es-US"], weight: ["rules"], option: ["en"]}


@pytest.mark.parametrize("change, parts", CHANGES.items(), ids=lambda part: getattr(part, "__name__", ""))
def test_a_change_is_named_by_file_and_language(copied, change, parts):
    file = copied(change)
    with pytest.raises(Refused) as refused:
        check_fidelity(file, read_instrument(file), PROVENANCE["phq-9"], shipped=False)
    assert len(refused.value.problems) == len(parts)
    for part, problem in zip(parts, refused.value.problems, strict=True):
        assert part in problem.reason and "phq-9.json" in problem.reason and problem.line > 1
        assert "Put the original back" in problem.remedy and "fidelity" in problem.remedy


def test_an_unchanged_copy_passes(copied):
    file = copied(lambda item: None)
    assert check_fidelity(file, read_instrument(file), PROVENANCE["phq-9"], shipped=True) == ()


def test_a_missing_hash_is_a_fault_of_ours_and_a_note_to_a_clinic(copied):
    file = copied(english)
    questionnaire = read_instrument(file)
    assert "hash" in check_fidelity(file, questionnaire, None, shipped=False)[0]
    with pytest.raises(Refused, match="there is no hash"):
        check_fidelity(file, questionnaire, None, shipped=True)


def test_a_language_that_was_taken_out_is_missed(copied):
    def change(item):
        item["_text"]["extension"].pop(0)

    file = copied(change)
    with pytest.raises(Refused, match="es-US"):
        check_fidelity(file, read_instrument(file), PROVENANCE["phq-9"], shipped=True)


def test_the_command_prints_what_belongs_into_the_file():
    file = FOLDER / "audit-c.json"
    found = hashes(read_instrument(file))
    assert found == PROVENANCE["audit-c"].sha256
    assert all(f'"{part}" = "{digest}"' in fresh(file) for part, digest in found.items())


def test_a_broken_provenance_is_refused(tmp_path):
    (tmp_path / "provenance.toml").write_text('["phq-9"]\nlicence = 3\n')
    with pytest.raises(Refused, match=r"provenance\.toml: .*licence"):
        read_provenance(tmp_path)
    assert read_provenance(tmp_path / "none") == {}


def test_none_of_these_excludes_the_other_ticks_of_the_pre_check():
    questions = read_instrument(FOLDER / "eligibility-precheck.json").questions()
    alone = [(option.code, option.exclusive) for q in questions if q.item.repeats for option in q.item.options]
    assert {code for code, exclusive in alone if exclusive} == {"none"}
