"""The pre-check in the library: off without a prescriber, whole words in both languages, and none that sells."""

import re
import shutil
import tomllib
from datetime import date

import pytest

from kiosk.core.precheck import REASONS, Outcome, in_force
from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.library.content import decode
from kiosk.problems import Refused
from kiosk.tables import CheckIn, LegalLine, PreCheck, Settings
from tests.library.packs import alone

SPANISH = CheckIn(allow=("eligibility-precheck:es-US",))
DAY = date(2026, 12, 31)
PLACEHOLDERS = {"answers", "until", "prescriber", "date", "crisis_text"}


def site(*lines, states=("FL", "NJ"), check_in=SPANISH):
    return Settings(check_in=check_in, pre_check=PreCheck("Dr. Ana Rivera", date(2026, 10, 1), states, lines))


@pytest.fixture(scope="module")
def on():
    return compile_library(site())


@pytest.mark.parametrize("allow", [(), ("eligibility-precheck",), ("eligibility-precheck:es-US",)])
def test_without_a_prescriber_it_is_off_whatever_is_allowed(allow):
    off = compile_library(Settings(check_in=CheckIn(allow=allow)))
    assert (off.rooms.pre_check, off.rooms.treatments, off.rooms.pre_check_in("en")) == ((), {}, ())
    assert not off.rooms.tags["eligibility-precheck"]
    assert any("eligibility-precheck is off: A prescriber" in note for note in off.rooms.notes)


def test_with_a_prescriber_it_is_on_but_never_in_the_check_in(on):
    assert [part.id for part in on.rooms.pre_check] == ["eligibility-precheck"]
    assert "eligibility-precheck" not in [part.id for part in on.rooms.plan]
    assert len(on.rooms.pre_check[0].questionnaire.questions()) <= 10


def test_an_unreviewed_translation_is_offered_only_by_name(on):
    assert on.rooms.pre_check_in("es") == on.rooms.pre_check
    english = compile_library(site(check_in=CheckIn()))
    assert english.rooms.pre_check_in("en") and not english.rooms.pre_check_in("es")


def test_it_goes_through_the_compiled_file_unchanged(on):
    assert decode(on.encode()) == on


def test_a_plan_cannot_hold_it(tmp_path):
    plan = tmp_path / "plan.toml"
    plan.write_text('[[parts]]\nquestionnaire = "phq-9"\n\n[[parts]]\nquestionnaire = "eligibility-precheck"\n')
    with pytest.raises(Refused, match=r"plan.toml, line 5: .* has a page of its own"):
        compile_library(Settings(check_in=CheckIn(plan=str(plan))))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_outcome_and_every_reason_has_words(on, language):
    words = on.rooms.treatments[language]
    assert set(words.outcomes) == set(Outcome) and set(words.reasons) == set(REASONS)
    assert all(said.title and said.meaning and said.next for said in words.outcomes.values())
    assert len({said.title for said in words.outcomes.values()}) == len(Outcome)
    assert [fact.source for fact in words.facts] and all(fact.source for fact in words.facts)


@pytest.mark.parametrize("table, name", [("outcomes", "not-now"), ("reasons", "exhaustion")])
def test_a_missing_word_is_refused_by_name(tmp_path, table, name):
    pack = shutil.copytree(SHIPPED, tmp_path / "pack", ignore=shutil.ignore_patterns("qml", "fonts"))
    file = pack / "treatments" / "es.toml"
    text = file.read_text()
    mark = f"[outcomes.{name}]" if table == "outcomes" else f"\n{name} = "
    assert text.count(mark) == 1
    file.write_text(text.replace(mark, mark.replace(name, "odd")))
    with pytest.raises(Refused) as refused:
        compile_library(site(), alone(pack))
    assert f"{file}: {table}.{name} is missing." in str(refused.value)
    compile_library(Settings(), alone(pack))  # off, its words are not read


# Words that promise or sell; and brands, which may stand only in a fact's source.
FORBIDDEN = r"eligib|elegib|qualif|califica|\bcur(a|e|as|es)\b|guarant|garanti|breakthrough|\bbest\b|mejor opción"
BRANDS = r"spravato|ketalar|tovani|discreet|joyous|mindbloom"


def texts(found, path=()):
    if isinstance(found, str):
        yield path, found
    elif isinstance(found, dict):
        for key, value in found.items():
            yield from texts(value, (*path, key))
    elif isinstance(found, list):
        for value in found:
            yield from texts(value, path)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_word_promises_or_sells(language):
    said = list(texts(tomllib.loads((SHIPPED / "treatments" / f"{language}.toml").read_text())))
    assert len(said) > 60
    assert not [text for _, text in said if re.search(FORBIDDEN, text, re.IGNORECASE)]
    assert not [path for path, text in said if re.search(BRANDS, text, re.IGNORECASE) and path[-1] != "source"]
    assert not [text for _, text in said if "—" in text]
    assert {name for _, text in said for name in re.findall(r"\{(\w+)\}", text)} == PLACEHOLDERS


@pytest.mark.parametrize("said", ["You are eligible", "Usted es elegible", "You qualify", "a cure", "Se garantiza"])
def test_a_planted_promise_is_found(said):
    assert re.search(FORBIDDEN, said, re.IGNORECASE)


@pytest.mark.parametrize("language, not_approved, certified", [
    ("en", "Ketamine is not approved by the FDA for any psychiatric disorder", "only in a certified clinic"),
    ("es", "La FDA no ha aprobado la ketamina para ningún trastorno psiquiátrico", "Solo se da en una clínica"),
])  # fmt: skip
def test_the_two_facts_that_must_be_told_stand_there_with_their_source(on, language, not_approved, certified):
    first, second = on.rooms.treatments[language].facts
    assert not_approved in first.text and "FDA" in first.source and "2023" in first.source
    assert certified in second.text and "REMS" in second.source


@pytest.mark.parametrize("language", ["en", "es"])
def test_shipped_lines_have_a_source_and_end(on, language):
    lines = on.rooms.treatments[language].lines
    assert [(line.state, line.until) for line in lines] == [("", DAY), ("NJ", DAY), ("FL", DAY)]
    assert [line.source for line in lines] == ["DEA, 90 FR 61301", "N.J.S.A. 45:1-62(e)", "SB 312 (2022)"]
    assert in_force(lines, DAY) == lines and in_force(lines, date(2027, 1, 1)) == ()


def test_only_lines_of_the_sites_states_are_there_and_its_own():
    own = LegalLine({"en": "A line of ours."}, date(2027, 3, 1), "our counsel")
    found = compile_library(site(own, states=("FL", "GA"))).rooms.treatments
    assert [line.state for line in found["en"].lines] == ["", "FL", ""]
    assert [line.state for line in found["es"].lines] == ["", "FL"]
    assert (found["en"].lines[-1].text, found["en"].lines[-1].source) == ("A line of ours.", "our counsel")
    assert in_force(found["en"].lines, date(2027, 1, 1)) == found["en"].lines[-1:]
