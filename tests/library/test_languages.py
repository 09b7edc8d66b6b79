"""Which languages patients are shown: whole ones; and what is said of the others."""

import shutil

import pytest

from kiosk.library import languages
from kiosk.library.compiler import compile_library
from kiosk.library.pack import SHIPPED
from kiosk.problems import Refused
from kiosk.tables import Languages, Settings
from tests.library.packs import alone


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """A copy of the shipped words that a test may break, the interface's among them."""
    for folder in ("instruments", "playlists", "support", "texts", "translations"):
        shutil.copytree(SHIPPED / folder, tmp_path / folder)
    for file in ("check-in.toml", "sources.toml", "topics.toml"):
        shutil.copy(SHIPPED / file, tmp_path)
    monkeypatch.setattr(languages, "SHIPPED", tmp_path)
    return tmp_path


def offering(*tags, **more):
    return Settings(languages=Languages(tags, **more))


def change(file, old, new):
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


TS = "translations/clearing_es.ts"
HOLES = {
    "its texts": (lambda pack: (pack / "texts/es.toml").unlink(), "texts/es.toml", "it is missing"),
    "words where help is": (
        lambda pack: change(pack / "support/us.toml", "[emergency.words.es]", "[emergency.words.xx]"),
        "support/us.toml", "[emergency] has no words in es",
    ),
    "a word of the interface": (
        lambda pack: change(pack / TS, "<translation>Guías: %1<", '<translation type="unfinished"><'),
        f"{TS}, line ", '"Guides: %1" is not translated',
    ),
    "its interface": (lambda pack: (pack / "translations/clearing_es.qm").unlink(), "clearing_es.qm", "it is missing"),
}  # fmt: skip


@pytest.mark.parametrize("hole, place, reason", HOLES.values(), ids=HOLES)
def test_a_language_that_is_not_whole_is_left_out_and_staff_are_told_what_is_missing(pack, hole, place, reason):
    assert list(compile_library(offering("en", "es"), alone(pack)).words) == ["en", "es"]
    hole(pack)
    library = compile_library(offering("en", "es"), alone(pack))
    assert list(library.words) == ["en"] and library.settings.languages.offered == ("en",)
    (told,) = [note for note in library.rooms.notes if note.startswith("es is offered in the settings, but not shown")]
    assert str(pack / place) in told if "/" in place else place in told
    assert reason in told


def test_where_no_language_is_whole_all_is_refused_with_what_is_missing(pack):
    with pytest.raises(Refused) as refused:
        compile_library(offering("eo"), alone(pack))
    assert {problem.file.relative_to(pack).as_posix() for problem in refused.value.problems} >= {
        "texts/eo.toml", "support/us.toml", "translations/clearing_eo.qm",
    }  # fmt: skip


def test_a_language_that_is_switched_off_is_refused_but_by_name(pack):
    change(pack / "texts/es.toml", 'name = "Español"', 'name = "Español"\noff = "Nobody has read it."')
    with pytest.raises(
        Refused, match=r'es\.toml, line \d+: "es" is offered.*off for patients: Nobody.*unreviewed = \["es"'
    ):
        compile_library(offering("en", "es"), alone(pack))
    assert list(compile_library(offering("en", "es", unreviewed=("es",)), alone(pack)).words) == ["en", "es"]


def test_what_no_native_speaker_has_read_is_told_in_a_line_a_language(pack):
    guides = {"one": "", "two": "Dr. A"}
    told = languages.unreviewed("es", alone(pack), guides)
    assert told.startswith("es: not reviewed by a native speaker: ") and "1 of 2 guides" in told
    assert (
        "texts/es.toml" in told and " interface texts" in told and languages.unreviewed("en", alone(pack), guides) == ""
    )
    file = pack / "translations/clearing_es.ts"
    file.write_text(file.read_text().replace(languages.UNREVIEWED, ""))
    change(pack / "texts/es.toml", "name =", 'reviewed_by = "A. B., 2026"\nname =')
    told = languages.unreviewed("es", alone(pack), {})
    assert "interface" not in told and "texts/es" not in told
