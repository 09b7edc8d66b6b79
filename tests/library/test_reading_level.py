"""Reading level: known words and known texts, and the sentences that an author should look at."""

import pytest

from kiosk.library.content import Block, Guide, Section
from kiosk.library.reading_level import level, remarks, sentences, too_long
from kiosk.library.syllables import english, french, portuguese, russian, spanish

ENGLISH = {
    "the": 1, "tired": 1, "rested": 2, "table": 2, "burnout": 2, "exhaustion": 3,
    "depression": 3, "emotional": 4, "medicine": 3, "question": 2, "don't": 1, "nurse's": 1, "feelings": 2,
}  # fmt: skip
SPANISH = {
    "día": 2, "ayuda": 3, "cuidado": 3, "que": 1, "guía": 2, "agotamiento": 5, "depresión": 3, "país": 2, "hoy": 1,
    "caos": 2, "muy": 1, "energía": 4, "vergüenza": 3, "y": 1, "sueño": 2, "médico": 3, "quiere": 2,
}  # fmt: skip


PORTUGUESE = {
    "não": 1, "ajuda": 3, "saúde": 3, "você": 2, "respostas": 3, "depressão": 3, "põe": 1, "mãe": 1, "país": 2,
    "quem": 1, "guia": 2, "cansaço": 3, "dia": 2, "água": 2, "coração": 3, "sono": 2,
}  # fmt: skip
FRENCH = {
    "aide": 1, "vous": 1, "fatigue": 2, "réponses": 2, "personne": 2, "questions": 2, "dépression": 3, "sommeil": 2,
    "médecin": 3, "que": 1, "l'aide": 1, "écran": 2, "parler": 2, "aujourd'hui": 3, "épuisement": 4, "santé": 2,
}  # fmt: skip
RUSSIAN = {"помощь": 2, "вы": 1, "усталость": 3, "ответы": 3, "её": 2, "в": 1, "врач": 1, "настроение": 5}
WORDS = [(count, word, known) for count, words in (
    (english, ENGLISH), (spanish, SPANISH), (portuguese, PORTUGUESE), (french, FRENCH), (russian, RUSSIAN),
) for word, known in words.items()]  # fmt: skip


@pytest.mark.parametrize("count, word, known", WORDS, ids=[word for _, word, _ in WORDS])
def test_syllables(count, word, known):
    assert count(word) == known


def test_sentences_end_where_a_unit_of_speech_does():
    found = sentences('Stop. "Go!" he said; then: nothing\n- 1.5 mg')
    assert found == ["Stop.", "Go!", "he said", "then", "nothing", "- 1.5 mg"]


EASY = "You may feel tired. Rest can help. Ask for a break. Talk to a friend. Go for a walk. " * 2
HARD = "Persistent psychological exhaustion frequently accompanies occupational responsibilities. " * 10
FÁCIL = "Usted puede estar cansado. Pida ayuda. Hable con un amigo. Salga a dar un paseo. Duerma bien. " * 2
DIFÍCIL = "El agotamiento psicológico persistente acompaña frecuentemente las responsabilidades profesionales. " * 10


def test_figures_of_known_texts_are_those_of_the_formulas():
    """38 words of one syllable in 10 sentences; the Spanish ones are counted here."""
    easy = level([EASY], "en")
    assert easy.value == pytest.approx(0.39 * 3.8 + 11.8 - 15.59) and not easy.hard
    hard = level([HARD], "en")
    assert hard.value > 25 and hard.hard
    assert not level([FÁCIL], "es").hard and level([DIFÍCIL], "es").hard
    words = [len(FÁCIL.split()), sum(map(spanish, FÁCIL.replace(".", "").split()))]
    assert level([FÁCIL], "es").value == pytest.approx(206.835 - 62.3 * words[1] / words[0] - words[0] / 10)


FLESCH = {  # base, for each word of a sentence, for each syllable of a word; ten sentences of two words
    "pt": ("Ajuda agora. " * 10, 248.835 - 1.015 * 2 - 84.6 * 3),
    "fr": ("Parlez maintenant. " * 10, 207 - 1.015 * 2 - 73.6 * 2.5),
    "ru": ("Нужна помощь. " * 10, 206.835 - 1.3 * 2 - 60.1 * 2),
}


@pytest.mark.parametrize("language", FLESCH)
def test_other_languages_have_their_own_formula(language):
    text, known = FLESCH[language]
    assert level([text], language).value == pytest.approx(known)


def test_a_language_without_a_formula_has_its_long_sentences_told():
    assert too_long(["短。" * 3, "长" * 60 + "。"], "zh") == [(61, "长" * 60 + "。")]
    assert too_long(["كلمة " * 25 + ". قصير؟ نعم."], "ar")[0][0] == 25


@pytest.mark.parametrize("text, language", [("One sentence alone.", "en"), (EASY, "ht"), ("", "en"), ("1. 2.", "es")])
def test_too_little_or_another_language_has_no_level(text, language):
    assert level([text], language) is None


def guide(*texts, language="en"):
    blocks = tuple(Block("paragraph", plain=text) for text in texts)
    return Guide("g", language, "T", "S", (Section("First", blocks),), (), None)


def test_a_hard_guide_its_section_and_its_long_sentences_are_told_with_their_lines(tmp_path):
    long = "It goes on " + "and on " * 12 + "until nobody knows how it began."
    file = tmp_path / "g.md"
    file.write_text(f"---\ntitle: T\n---\n\n## First\n\n{HARD.strip()}\n\nIt **goes** on [@one]{long[10:]}\n")
    told = list(remarks(guide(HARD, long), file))
    assert told[0].startswith(f"{file}: it reads at grade ") and "6 is aimed at" in told[0]
    assert told[1].startswith(f'{file}, line 5: the section "First"')
    assert told[2].startswith(f'{file}, line 9: a sentence of 33 words: "It goes on and on')
    assert len(told) == 3


def test_an_easy_guide_is_not_mentioned(tmp_path):
    (tmp_path / "g.md").write_text(EASY)
    assert list(remarks(guide(EASY), tmp_path / "g.md")) == []
    assert list(remarks(guide(FÁCIL, language="es"), tmp_path / "g.md")) == []


def test_an_answer_counts_and_a_table_does_not(tmp_path):
    (tmp_path / "g.md").write_text(EASY)
    answer = Block("question", plain="Why?", answer=(Block("paragraph", plain=HARD),))
    table = Block("row", cells=(HARD,), plain=HARD)
    for block, told in ((answer, True), (table, False)):
        sections = (Section("S", (Block("paragraph", plain=EASY), block)),)
        assert bool(list(remarks(Guide("g", "en", "T", "S", sections, (), None), tmp_path / "g.md"))) is told
