"""The whole library: compiled, carried as bytes, and never half a language."""

import json
import shutil

import pytest

from kiosk.core.reading import Pattern
from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.library.content import decode
from kiosk.problems import Refused
from kiosk.tables import CheckIn, Idle, Languages, Settings
from tests.library.packs import alone
from tests.reading import guides_in


@pytest.fixture
def pack(tmp_path):
    """A copy of the shipped content that a test may break."""
    for folder in ("guides", "instruments", "playlists", "support", "texts"):
        shutil.copytree(SHIPPED / folder, tmp_path / folder)
    for file in ("check-in.toml", "sources.toml"):
        shutil.copy(SHIPPED / file, tmp_path)
    return tmp_path


def refused(pack, settings=Settings()):  # noqa: B008 - frozen
    with pytest.raises(Refused) as refusal:
        compile_library(settings, alone(pack))
    return refusal.value.problems


def test_a_library_comes_out_of_its_bytes_as_it_went_in(library):
    assert decode(library.encode()) == library


def test_settings_travel_with_the_library():
    settings = Settings(idle=Idle(ask_after_seconds=90))
    assert decode(compile_library(settings).encode()).settings == settings


def test_the_shipped_library_is_whole_in_its_languages(library):
    assert list(library.words) == ["en", "es", "pt", "fr", "ru"]
    names = [guide.name for guide in guides_in(library, "en")]
    assert len(names) == 14 and all(names == [guide.name for guide in guides_in(library, tag)] for tag in library.words)
    assert all(set(words.readings) == set(Pattern) for words in library.words.values())
    assert [library.rooms.tag("phq-9", tag) for tag in library.words] == ["en", "es-US", "pt-BR", "fr-FR", "ru"]


def test_the_shipped_plan_asks_what_each_language_has(whole_library):
    languages = (*whole_library.words, "de")
    asked = {language: [part.id for part in whole_library.rooms.plan_in(language)] for language in languages}
    assert asked == {
        "en": ["cbi", "phq-9", "scope-questions", "gad-7", "pc-ptsd-5", "audit-c"],
        **{tag: ["phq-9", "scope-questions", "gad-7"] for tag in ("es", "pt", "fr", "ru")},
        "de": [],
    }
    told = "\n".join(whole_library.rooms.notes)
    for said in ("who-5 is off", "NC-SA", "cbi is not offered in es", "audit-c is not offered in es", "prescriber"):
        assert said in told
    assert "asq" not in told


def test_every_band_that_the_phq_9_can_give_has_a_name(library):
    for words in library.words.values():
        assert list(words.bands) == ["minimal", "mild", "moderate", "moderately-severe", "severe"]


def test_only_offered_languages_are_in_it():
    spanish = compile_library(Settings(languages=Languages(("es",))))
    assert {guide.language for guide in spanish.shelf.every()} == {"es"} == set(spanish.words)
    assert {slide.language for slide in spanish.playlist.slides} == {"es"}


def test_the_problems_of_several_files_are_reported_at_once(pack):
    (pack / "guides" / "en" / "emotional-exhaustion.md").write_text("no front matter")
    (pack / "guides" / "es" / "burnout-or-depression.md").write_bytes(b"---\ntitle: \xff\n---\n")
    (pack / "instruments" / "phq-9.json").write_text("{")
    (pack / "texts" / "es.toml").write_text("name = 3")
    (pack / "playlists" / "waiting-room.toml").unlink()
    names = [str(problem.file.relative_to(pack)) for problem in refused(pack)]
    assert names == [
        "guides/en/emotional-exhaustion.md",
        "guides/es/burnout-or-depression.md",
        "instruments/phq-9.json",
        "texts/es.toml",
        "playlists/waiting-room.toml",
    ]


WORDS = {
    "a reading that is missing": (lambda text: text.replace("few-signs", "fewer-signs"), "readings.few-signs"),
    "not TOML": (lambda text: text + "\nwords\n", "line"),
    "a missing key": (lambda text: text.replace("help_line_short", "help_line_brief"), "help_line_short"),
}


@pytest.mark.parametrize("change, reason", WORDS.values(), ids=WORDS)
def test_broken_words_are_refused(pack, change, reason):
    file = pack / "texts" / "en.toml"
    file.write_text(change(file.read_text()))
    (problem,) = refused(pack)
    assert problem.file == file and reason in problem.reason and problem.remedy


@pytest.mark.parametrize("content", ["slides = []", '[[slides]]\nlanguage = "de"\ntitle = "T"\ntext = "T"\n'])
def test_a_playlist_without_a_slide_to_show_is_refused(pack, content):
    (pack / "playlists" / "waiting-room.toml").write_text(content)
    (problem,) = refused(pack)
    assert "slide" in problem.reason and problem.remedy


def own(folder, resource, **more):
    """Settings with a clinic's own folder, in which this questionnaire lies under another id."""
    folder.mkdir(exist_ok=True)
    (folder / "clinic.json").write_text(json.dumps({**resource, "id": "clinic"}))
    return Settings(check_in=CheckIn(folder=str(folder), **more))


@pytest.fixture
def untranslated(pack):
    """One Spanish option text is gone; the translation still calls itself verified."""
    file = pack / "instruments" / "phq-9.json"
    resource = json.loads(file.read_text())
    coding = resource["item"][0]["item"][3]["answerOption"][2]["valueCoding"]
    spanish = [e for e in coding["_display"]["extension"] if {"url": "lang", "valueCode": "es-US"} in e["extension"]]
    coding["_display"]["extension"].remove(*spanish)
    return compile_library(own(pack / "own", resource), alone(pack))


def test_an_instrument_is_never_offered_half_translated(untranslated):
    assert [untranslated.rooms.tag("clinic", language) for language in ("en", "es")] == ["en", ""]
    assert "clinic is not offered in es: no text for /44254-1." in untranslated.rooms.notes


def test_a_translation_that_nobody_verified_is_not_offered(pack):
    resource = json.loads((pack / "instruments" / "gad-7.json").read_text().replace('"verified"', '"review"'))
    library = compile_library(own(pack / "own", resource), alone(pack))
    assert library.rooms.tag("clinic", "es") == ""
    assert "clinic is not offered in es: no verified translation." in library.rooms.notes
    allowed = compile_library(own(pack / "own", resource, allow=("clinic:es-US",)), alone(pack))
    assert allowed.rooms.tag("clinic", "es") == "es-US"
