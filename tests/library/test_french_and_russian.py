"""French and Russian: what is asked in them, and that no word of a result frightens or soothes."""

import re

import pytest

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.danger import in_danger
from kiosk.core.facts import DIFFICULTY, PHQ_9_ITEMS, facts
from kiosk.core.reading import reading
from kiosk.library.sayings import left_out
from tests.library.test_sayings import strings


@pytest.fixture(scope="module")
def library(every_language):
    return every_language


def asked(library, language):
    return [
        question.item.link_id
        for part in library.rooms.plan_in(language)
        if part.id == "phq-9"
        for question in part.questionnaire.questions()
    ]


def answered(library, language, weight, questions=9):
    """The PHQ-9 of a visit in a language."""
    plan = [part for part in library.rooms.plan_in(language) if part.id == "phq-9"]
    check_in = CheckIn.new(tuple(plan)).go_on()
    for _ in range(questions):
        check_in = check_in.answer(check_in.response.question.item.options[weight])
        check_in = check_in.go_on() if check_in.step is Step.SUPPORT else check_in
    return check_in


def test_the_french_phq_9_is_asked_without_the_question_whose_words_nobody_knows(library):
    assert asked(library, "fr") == [*PHQ_9_ITEMS]
    assert asked(library, "en") == asked(library, "ru") == [*PHQ_9_ITEMS, DIFFICULTY]
    assert [note for note in library.rooms.notes if note.startswith("phq-9 is asked in fr without /69722-7")]


@pytest.mark.parametrize("language, weight, told", [("fr", 1, True), ("fr", 0, False), ("en", 1, False)])
def test_a_result_tells_that_it_was_not_asked_where_it_would_have_been(library, language, weight, told):
    found = reading(facts(answered(library, language, weight, 10 if language == "en" and weight else 9).responses))
    label = library.words["fr"].scales["difficulty"].label.lower()
    assert found.total == 9 * weight
    assert (label in " ".join(left_out(found, library.words["fr"]))) is told


def test_in_another_language_the_question_is_passed_over_or_comes_back(library):
    def in_language(check_in, language):
        return check_in.offered(tuple(part for part in library.rooms.plan_in(language) if part.id == "phq-9"))

    english = answered(library, "en", 1)
    assert english.response.question.item.link_id == DIFFICULTY
    french = in_language(english, "fr")
    assert french.step is Step.REVIEW and len(french.asked()) == 9
    answers = in_language(english.answer(english.response.question.item.options[2]), "fr")
    assert facts(answers.responses).difficulty is None
    assert facts(in_language(answers, "en").responses).difficulty == "LA6575-0"
    half = in_language(answered(library, "en", 1, questions=4), "fr")
    assert half.step is Step.QUESTION and half.response.question.item.link_id == PHQ_9_ITEMS[4]


HARM = {"fr": r"suicid|\bmort\b|mourir|faire du mal|vaut pas la peine", "ru": r"самоуб|суицид|смерт|вред|жить не стоит"}
OF_HARM = ("help-now", "help-offered", "self-harm", "self-harm-declined")
SOOTHING = {
    "fr": r"(?<!ne veut pas dire que )tout va bien|(sans|aucun) (risque|danger)"
    r"|ne vous inquiétez pas|rassur|félicit|bravo",
    "ru": r"(?<!не значит, что )всё в порядке|нет риска|не волнуйтесь|не беспокойтесь|поздравля|молодец|всё хорошо",
}


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_a_result_speaks_of_such_thoughts_only_where_they_were_told_and_soothes_nobody(library, language):
    words = library.words[language]
    told = {name: " ".join(strings(said)) for name, said in {**words.readings, **words.findings}.items()}
    assert {name for name, said in told.items() if re.search(HARM[language], said, re.I)} == set(OF_HARM)
    assert [said for said in strings(words) if re.search(SOOTHING[language], said, re.I)] == []


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_the_line_is_called_and_an_interpreter_is_asked_for_in_english(library, language):
    assert [code.texts for code in library.rooms.codes_in(language)] == [False]
    card = next(card.text for card in library.words[language].support_cards if "988" in card.text)
    assert {"fr": "French, please", "ru": "Russian, please"}[language] in card


DANGER = {
    "fr": ["suicide", "je veux mourir", "me tuer", "je me tue", "me faire du mal", "je veux en finir", "overdose",
           "mort", "plus envie de vivre", "je veux crever", "me foutre en l’air", "disparaître"],
    "ru": ["суицид", "самоубийство", "хочу умереть", "не хочу жить", "убить себя", "покончить с собой", "порезать себя",
           "передозировка", "нет смысла жить", "хочу сдохнуть", "выпилиться"],
}  # fmt: skip
FINE = {
    "fr": [
        "je suis crevé",
        "sommeil",
        "moral",
        "tout le temps",
        "morose",
        "finir tôt",
        "vivre mieux",
        "perdre le goût",
    ],
    "ru": ["устал", "жить лучше", "умею", "сон", "убираю", "смена", "исчерпан"],
}


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_help_comes_first_where_words_of_danger_are_typed_and_only_there(library, language):
    words = library.words[language].danger
    assert [typed for typed in DANGER[language] if not in_danger(typed, words)] == []
    assert [typed for typed in FINE[language] if in_danger(typed, words)] == []


FIRST = {
    "fr": {"épuisement": "emotional-exhaustion", "dormir": "sleep-and-stress", "kétamine": "ketamine"},
    "ru": {"истощение": "emotional-exhaustion", "уснуть": "sleep-and-stress", "кетамин": "ketamine"},
}


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_what_was_meant_is_found(library, language):
    found = {typed: [card.name for card in library.shelf.find(typed, language)][:3] for typed in FIRST[language]}
    assert [typed for typed, guide in FIRST[language].items() if guide not in found[typed]] == []
