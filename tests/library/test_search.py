"""Search: accents, slips and beginnings forgiven, the better place first, in the visitor's language; nothing raises."""

import logging

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.library.terms import meant, terms
from tests.library.shelving import guide, shelf_of

EN = (
    guide("body", "Rest", body="An accordion helps some people. Numbness."),
    guide("heading", "Work", heading="The accordion", body="Nothing."),
    guide("often", "Friends", body="accordion\naccordion\naccordion"),
    guide("summary", "Family", summary="Why an accordion may help", body="Nothing."),
    guide("question", "Home", questions=("Should I play the accordion?",), body="Nothing."),
    guide("title", "The accordion", body="Nothing."),
    guide("sleep", "Sleep and stress", questions=("I can't sleep",), body="Depression may keep you awake."),
    guide("depression", "What depression is", summary="A sad mood that stays", body="You may sleep badly."),
    guide("caring", "Caring for someone", questions=("I'm caring for my mother",), body="Rest."),
    guide("sadness", "Sadness", body="Nothing."),
)
ES = (
    guide("sleep", "El sueño y el estrés", language="es", questions=("No puedo dormir",), body="La depresión."),
    guide("depression", "Qué es la depresión", language="es", summary="Un ánimo triste", body="El sueño cambia."),
    guide("caring", "Cuidar a alguien", language="es", questions=("Cuido a mi mamá",), body="El niño y la niña."),
)


@pytest.fixture(scope="module")
def shelf():
    return shelf_of(*EN, *ES, ignored=[("en", "the"), ("en", "for"), ("es", "la")], alike=[("en", "tired", "sleep")])


@pytest.fixture
def find(shelf):
    return lambda text, language="en": [card.name for card in shelf.find(text, language)]


def test_a_title_comes_before_a_question_a_summary_a_heading_and_the_text(find):
    assert find("accordion") == ["title", "question", "summary", "heading", "often", "body"]


FIRST = {  # what is typed: the guide that must come first
    "en": {
        "sleep": "sleep", "SLEEP": "sleep", "slee": "sleep", "sl": "sleep", "s": "sleep",
        "slep": "sleep", "sleeep": "sleep", "selep": "sleep", "depresion": "depression", "dépression": "depression",
        "deppres": "depression", "i cant sleep": "sleep", "I can't sleep": "sleep", 
        "i can’t sl": "sleep",
        "caring for my mother": "caring", "my mothr": "caring", "what is depression": "depression",
        "the depression": "depression", "tired": "sleep", "sad mood": "depression",
        "sad ": "depression", "sad": "sadness",
        "accordion sleep xylophone": "sleep", "numbn": "body",
    },
    "es": {
        "sueño": "sleep", "sueno": "sleep", "SUEÑO": "sleep", "suen": "sleep", "no puedo dormir": "sleep",
        "dormr": "sleep", "depresion": "depression", "depresión": "depression", "depresoin": "depression",
        "mi mama": "caring", "mama": "caring", "cuido a mi mamá": "caring", "triste": "depression", "nino": "caring",
        "la": "depression",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "typed"), [(language, typed) for language in FIRST for typed in FIRST[language]])
def test_what_was_meant_comes_first(find, language, typed):
    assert find(typed, language)[:1] == [FIRST[language][typed]]


def test_only_the_visitor_s_language_is_looked_in(find):
    assert find("sueño") == find("mother", "es") == find("sleep", "fr") == []


def test_a_word_that_is_finished_is_no_beginning(find):
    assert "sadness" in find("sad") and "sadness" not in find("sad ")


def test_of_several_words_all_count_before_some(find):
    found = find("sleep depression")
    assert set(found[:2]) == {"sleep", "depression"} and len(found) == 2
    assert find("mother depression") and find("mother depression")[0] in ("caring", "depression", "sleep")


def test_nothing_is_found_twice_and_no_more_than_wanted(shelf):
    for typed in ("a", "s", "accordion", "sleep depression rest", "nothing"):
        found = shelf.find(typed, "en")
        assert len(set(found)) == len(found)
        assert shelf.find(typed, "en", count=2) == found[:2]


@pytest.mark.parametrize("typed", ["", " ", "?", "¿¡", '"', "''''", "*", "\0", "\ud800", "xyzzyx", "-", "()", "🙂"])
def test_what_says_nothing_finds_nothing(find, typed):
    assert find(typed) == []


ODD = (
    st.text(max_size=60)
    | st.text('"*()^:-+{}ANDORTNE sleepdrao\0', max_size=60)
    | st.text("ab ", min_size=150, max_size=900)
)


@settings(max_examples=400, deadline=None)
@given(ODD, st.sampled_from(["en", "es", "fr", "", "e'n"]))
@example('sleep" OR title:*', "en")
@example("NEAR(sleep rest, 2)", "en")
@example("title : sleep", "en")
@example("sleep AND", "en")
def test_no_input_raises_whatever_it_is(shelf, typed, language):
    found = shelf.find(typed, language)
    assert len(found) <= 12 and (language in ("en", "es") or found == ())


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_no_input_is_a_command_to_the_index(shelf, typed):
    """Straight at SQLite, past the net that catches its errors."""
    from kiosk.library.search import search

    def rows(question, *values):
        return shelf._connection.execute(question, values).fetchall()

    list(search(rows, typed, "en", shelf._span("en"), 12))


def test_what_is_typed_is_told_to_nobody(shelf, caplog, capfd, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with caplog.at_level(logging.DEBUG):
        for typed in ('unguessable" (', "unguessable", "\ud800unguessable\0"):
            shelf.find(typed, "en")
    out, err = capfd.readouterr()
    assert "unguessable" not in caplog.text + out + err and list(tmp_path.iterdir()) == []


def test_an_error_of_the_database_does_not_repeat_what_was_typed(shelf):
    """The control: SQLite's own message would."""
    import sqlite3

    with pytest.raises(sqlite3.Error, match="unguessable"):
        shelf._connection.execute("SELECT * FROM heads WHERE heads MATCH 'unguessable:x'").fetchall()
    assert shelf._rows("SELECT * FROM heads WHERE heads MATCH 'unguessable:x'") == []


TERMS = {
    "¿No puedo dormir?": ["no", "puedo", "dormir"],
    "I can't; I can’t": ["i", "cant", "i", "cant"],
    "Señora Núñez, 2026": ["senora", "nunez", "2026"],
    "STRASSE straße": ["strasse", "strasse"],
    "snake_case": ["snake", "case"],
    "L’épuisement qu'on n'a plus": ["l", "epuisement", "qu", "on", "n", "a", "plus"],
    "aujourd’hui, the dogs' day": ["aujourdhui", "the", "dogs", "day"],
    "İstanbul ﬁne": ["istanbul", "fine"],
    "a" * 50: ["a" * 32],
    "": [],
}


@pytest.mark.parametrize(("text", "found"), TERMS.items())
def test_terms_are_small_letters_without_accents(text, found):
    assert terms(text) == found


KNOWN = ["sleep", "stress", "sleepless", "work", "rest", "depression"]


@pytest.mark.parametrize(
    ("term", "whole", "first"),
    [("slep", True, "sleep"), ("wrok", True, "work"), ("depresion", True, "depression"), ("deprs", False, "depression"),
     ("re", True, None), ("xyz", False, None), ("sleples", False, "sleepless")],
)  # fmt: skip
def test_a_slip_is_a_letter_or_two(term, whole, first):
    assert next(iter(meant(term, KNOWN, whole=whole)), None) == first
