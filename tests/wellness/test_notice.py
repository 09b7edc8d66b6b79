"""The notice that staff type: kept as the compiler reads it, or refused in a sentence."""

from datetime import date

import pytest

from kiosk.library.compiler import compile_library
from kiosk.settings import Settings
from kiosk.tables import Languages
from kiosk.wellness.notice import put

TODAY = date(2026, 11, 22)
BOTH = {
    "title": {"en": "Closed on Friday", "es": "Cerrado el viernes"},
    "text": {"en": 'We are "back"\non Monday \\ 8.', "es": "Volvemos el lunes."},
}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "notice.toml"


def test_the_compiler_reads_what_staff_have_typed(file):
    given = {**BOTH, "start": "2026-11-22", "until": "2026-12-01"}
    assert put(given, ("en", "es"), file, TODAY) == (
        True,
        ["The notice is set: from 2026-11-22 through 2026-12-01, in en, es."],
    )
    slides = compile_library(Settings(languages=Languages(("en", "es"))), notice=file).playlist.slides[-2:]
    assert [(slide.title, slide.text) for slide in slides] == [
        (BOTH["title"][tag], BOTH["text"][tag]) for tag in BOTH["text"]
    ]
    assert (slides[0].times.first, slides[0].times.last) == (TODAY, date(2026, 12, 1))


@pytest.mark.parametrize("none", [{}, {"text": None}, {"text": {}}])
def test_without_words_the_notice_is_taken_away(file, none):
    put(BOTH, ("en",), file, TODAY)
    assert file.exists()
    for _ in range(2):
        assert put(none, ("en",), file, TODAY)[0]
        assert not file.exists()


def test_one_title_serves_every_language_and_a_plain_text_is_in_the_first(file):
    assert put({"title": "A", "text": "B"}, ("es", "en"), file, TODAY)[0]
    assert file.read_text() == 'title = {es = "A"}\ntext = {es = "B"}\n'


@pytest.mark.parametrize(
    "given, words",
    [
        ({"title": ""}, "The notice needs its title"),
        ({"text": {"en": "A", "es": " "}}, "The notice needs its text, in words, in each of its languages."),
        ({"title": {"en": "A"}}, "not in the same languages"),
        ({"text": {"x y": "A"}, "title": "A"}, 'tags such as "en"'),
        ({"text": {"de": "A"}, "title": "A"}, "in none of the languages that this kiosk offers (en, es)"),
        ({"title": "A" + " word" * 20}, "a slide has room for 60"),
        ({"text": {"en": "\x7f", "es": "\ud800"}}, "a sign that can't be shown"),
        ({"start": "tomorrow"}, "tomorrow is no day. Write a day of the calendar, such as 2026-12-01."),
        ({"until": 7}, "7 is no day"),
        ({"until": "2026-11-21"}, "Its last day (2026-11-21) is over"),
        ({"start": "2026-12-02", "until": "2026-12-01"}, "it would never be shown"),
    ],
)
def test_a_wrong_notice_is_refused_in_a_sentence_and_the_one_before_stays(file, given, words):
    put(BOTH, ("en", "es"), file, TODAY)
    before = file.read_text()
    well, said = put({**BOTH, **given}, ("en", "es"), file, TODAY)
    assert not well and words in " ".join(said)
    assert file.read_text() == before
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]
