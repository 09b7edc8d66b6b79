"""The words of a result: whole in both languages, and nothing in them that no answer can support."""

import re
import shutil
from dataclasses import is_dataclass, replace

import pytest

from kiosk.core.facts import Facts, Score
from kiosk.core.findings import SOURCES
from kiosk.core.picture import Side
from kiosk.core.reading import Pattern, reading
from kiosk.keeper.sources import NO_CONTENT
from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.library.sayings import eases, faults, left_out, line, picture_text, sayings
from kiosk.problems import Refused
from kiosk.settings import Settings
from tests.core.forms import ROWS
from tests.library.packs import alone

LANGUAGES = pytest.mark.parametrize("language", ["en", "es", "pt", "fr", "ru"])


@pytest.fixture(scope="module")
def library(every_language):
    return every_language


def strings(value):
    """Every text in words, with where it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in strings(part))
    elif isinstance(value, tuple):
        yield from (text for part in value for text in strings(part))
    elif is_dataclass(value):
        yield from (text for name in value.__dataclass_fields__ for text in strings(getattr(value, name)))


def of_result(words):
    parts = (words.readings, words.findings, words.scales, words.picture, words.strains, words.sources, words.bands)
    rest = (words.limits, words.say_to_clinician, words.open_note, words.not_asked, words.declined, words.too_few)
    return list(strings(parts + rest))


@LANGUAGES
def test_every_pattern_finding_side_and_source_has_words(library, language):
    words = library.words[language]
    assert set(words.readings) == set(Pattern)
    assert set(words.findings) == set(SOURCES)
    assert set(words.sources) == set(SOURCES.values())
    assert set(words.picture.low_mood) == set(words.picture.exhaustion) == set(Side)
    assert list(faults(words)) == []
    assert all(text.strip() == text for text in of_result(words))
    assert all(text for name in Pattern for text in strings(words.readings[name]))
    assert all(2 <= len(words.readings[name].eases) <= 3 and len(words.readings[name].steps) == 3 for name in Pattern)


@LANGUAGES
def test_what_lies_over_a_line_can_be_said_with_and_without_its_number(library, language):
    for name, words in library.words[language].findings.items():
        assert bool(words.say) is not name.endswith("-under"), name
        scale = name.endswith(("-over", "-first"))
        assert bool(words.say_numbers) is scale and ("{number}" in words.say_numbers) is scale, name


@LANGUAGES
def test_the_first_small_step_can_be_taken_here(library, language):
    here = {
        "en": ("Today, here: ", "Now, here: "),
        "es": ("Hoy, aquí: ", "Ahora, aquí: "),
        "pt": ("Hoje, aqui: ", "Agora, aqui: "),
        "fr": ("Aujourd’hui, ici\u00a0: ", "Maintenant, ici\u00a0: "),
        "ru": ("Сегодня, здесь: ", "Сейчас, здесь: "),
    }[language]
    firsts = [words.steps[0] for words in library.words[language].readings.values()]
    assert all(first.startswith(here) for first in firsts)


FORBIDDEN = {
    "en": r"you have\b|you do not have|you don't have|you suffer|rules? (it |depression )?out|eligib|ketamine|spravato"
    r"|treatment|medicat|prescri|normal|healthy|severe|disorder|not depress|no depression|score of yours|—",
    "es": r"(usted |no )tiene (una |la )?(depresión|ansiedad)|tienes|sufre|padece|descarta|elegib|candidat|ketamina"
    r"|tratamiento|medicamento|receta|normal|sano|trastorno|no es depresión|sin depresión|—",
    "pt": r"(você |não )(tem|está com) (uma |a )?(depressão|ansiedade)|sofre|padece|descarta|elimina|elegív|candidat"
    r"|cetamina|tratamento|medicament|receita|normal|saudável|transtorno|não é depressão|sem depressão|—",
    "fr": r"vous (avez|n.avez pas) (une |de )?(dépression|anxiété)|vous souffrez|exclut|écarte|éligib|candidat|kétamine"
    r"|traitement|prescri|normal|trouble|sans dépression|pas une dépression|—",
    "ru": r"у вас (есть |нет )?(депресси|тревожн|расстройств)|страдаете|исключает|кетамин|лекарство|назнач|нормальн"
    r"|здоров|расстройств|не депрессия|без депрессии",
}
BANDS = {"en": {"Severe", "Moderately severe"}, "es": set(), "pt": set(), "fr": set(), "ru": set()}  # the PHQ-9's own


@LANGUAGES
def test_nothing_in_a_result_diagnoses_excludes_or_sells(library, language):
    texts = [text for text in of_result(library.words[language]) if text not in BANDS[language]]
    assert [text for text in texts if re.search(FORBIDDEN[language], text, re.I)] == []


BURNOUT = re.compile("burn|выгор", re.I)
BAD = {
    "en": ["You have depression.", "This rules out depression.", "You may be eligible.", "Ask about ketamine."],
    "es": ["Usted tiene depresión.", "Esto descarta la depresión.", "Es candidato.", "Tienes una depresión."],
    "pt": ["Você tem depressão.", "Isto descarta a depressão.", "Você é candidato.", "Não é depressão."],
    "fr": ["Vous avez une dépression.", "Cela exclut une dépression.", "Ce n’est pas une dépression."],
    "ru": ["У вас депрессия.", "Это исключает депрессию.", "Вы здоровы."],
}


@LANGUAGES
def test_a_forbidden_phrase_is_seen(language):
    assert all(re.search(FORBIDDEN[language], text, re.I) for text in BAD[language])


@LANGUAGES
def test_only_what_is_about_work_is_called_burnout(library, language):
    words = library.words[language]
    named = {name for name, found in words.findings.items() if any(BURNOUT.search(text) for text in strings(found))}
    assert named == {"cbi-work-over"}  # ICD-11 QD85 keeps the word for work
    rest = replace(words, findings={name: found for name, found in words.findings.items() if name not in named})
    assert [text for text in of_result(rest) if BURNOUT.search(text)] == []


def known(scope=None, **scales):
    most = {"phq_9": 27, "cbi_personal": 100, "cbi_work": 100, "gad_7": 21}
    scores = {
        name: value if isinstance(value, Score) else Score(value, value, value, 9) for name, value in scales.items()
    }
    assert set(scores) <= set(most)
    return Facts(scales={name.replace("_", "-"): score for name, score in scores.items()}, scope=scope)


def test_three_sentences_are_made_from_the_findings(library):
    words = library.words["en"]
    found = reading(known(phq_9=14, cbi_work=62.5, gad_7=12))
    assert sayings(found, words, numbers=False) == (
        "For the last two weeks I have had many of the feelings that can go with depression.",
        "My work wears me out a lot.",
        words.readings["both"].ask,
    )
    assert sayings(found, words, numbers=True)[:2] == (
        "My PHQ-9 total out there was 14 of 27.",
        "My score for exhaustion from work was 62 of 100.",
    )


@LANGUAGES
def test_without_numbers_no_number_is_said(library, language):
    found = reading(known(phq_9=14, cbi_work=62.5, gad_7=12))
    assert not re.search(r"\d", " ".join(sayings(found, library.words[language], numbers=False)))


def test_at_least_is_said_where_questions_are_open(library):
    words = library.words["es"]
    found = reading(known(phq_9=Score(None, 12, 15, 8)))
    assert (
        sayings(found, words, numbers=True)[1] == "Mi total del PHQ-9 en la sala de espera fue de al menos 12 sobre 27."
    )
    assert line(found.findings[0], words) == f"{words.findings['phq-9-over'].line} {words.open_note}"


@LANGUAGES
def test_with_few_findings_the_sentences_are_open_ones(library, language):
    words = library.words[language]
    assert sayings(reading(known(phq_9=3, cbi_personal=20)), words, numbers=True) == (
        *words.say_to_clinician[:2],
        words.readings["few-signs"].ask,
    )


def test_a_score_is_rounded_down_so_that_it_never_reaches_a_line(library):
    found = reading(known(cbi_personal=49.99))
    assert [finding.name for finding in found.findings] == ["cbi-personal-under"]
    (_, said, _) = sayings(reading(known(cbi_personal=62.99)), library.words["en"], numbers=True)
    assert said == "My score for exhaustion was 62 of 100."


@LANGUAGES
def test_what_drains_the_person_has_a_line_of_its_own(library, language):
    words = library.words[language]
    scope = {f"{row}": "demand" for row in ROWS}
    for source in ("care", "none"):
        found = reading(known(scope | {"source": source}, phq_9=3, cbi_personal=80))
        own = (words.strains["care"],) if source == "care" else ()
        assert eases(found, words) == words.readings["exhaustion-demand"].eases + own


def test_what_was_left_out_is_told_by_name(library):
    found = reading(known({}, phq_9=3, gad_7=Score(None, 1, 19, 1)))
    assert left_out(found, library.words["en"]) == (
        "Not asked today: exhaustion; alcohol, past year; after a frightening event, past month.",
        "You would rather not say: where it shows up in your life.",
        "Too few answers to add up: worry and nerves, last 2 weeks.",
    )


def test_the_picture_has_a_text(library):
    facts = known(phq_9=20, cbi_personal=20)
    assert picture_text(facts, library.words["en"]) == "Low mood: above the line. Exhaustion: below the line."


FAULTS = {
    "a finding": ("[findings.hopeless]", "[findings.hopless]", "findings.hopeless"),
    "a source": ("negeri2021 =", "negeri =", "sources.negeri2021"),
    "a scale": ("[scales.gad-7]", "[scales.gad7]", "scales.gad-7"),
    "a side": ("just-below =", "below-just =", "picture.low_mood.just-below"),
    "a template": ("was {number} of {highest}", "was {score} of {highest}", "findings.phq-9-over.say_numbers"),
    "an open brace": ("at least {number}", "at least {number", "at_least"),
}


@pytest.mark.parametrize("there, instead, reason", FAULTS.values(), ids=FAULTS)
def test_words_with_a_gap_are_refused_by_key(tmp_path, there, instead, reason):
    shutil.copytree(SHIPPED, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*NO_CONTENT))
    file = tmp_path / "texts" / "en.toml"
    assert there in file.read_text()
    file.write_text(file.read_text().replace(there, instead))
    with pytest.raises(Refused) as refusal:
        compile_library(Settings(), alone(tmp_path))
    problems = refusal.value.problems
    assert any(reason in problem.reason for problem in problems)
    assert all(problem.file == file and problem.remedy for problem in problems)
