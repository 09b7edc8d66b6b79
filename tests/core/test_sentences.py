"""Sentences for a voice: abbreviations, numbers, questions in two languages; and one of them marked in styled text."""

import re

import pytest

from kiosk.core.sentences import marked, marked_on_screen, plain, sentences, spans

EN = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("Dr. Rivera sees this, e.g. after winter. So do we.", ["Dr. Rivera sees this, e.g. after winter.", "So do we."]),
    ("Ask Mrs. Diaz or J. Smith. They know.", ["Ask Mrs. Diaz or J. Smith.", "They know."]),
    ("Some 3.5 in 10 say so. Call 988. It is free.", ["Some 3.5 in 10 say so.", "Call 988.", "It is free."]),
    ("Come at 9 a.m. or later. We open at 8 a.m. Please ring.",
     ["Come at 9 a.m. or later.", "We open at 8 a.m.", "Please ring."]),
    ("The U.S. Food and Drug Administration says no. That is all.",
     ["The U.S. Food and Drug Administration says no.", "That is all."]),
    ("Is it mine? No. It is room No. 5, then.", ["Is it mine?", "No.", "It is room No. 5, then."]),
    ("“I am tired.” That is enough. (Or less.) Say it.", ["“I am tired.”", "That is enough.", "(Or less.)", "Say it."]),
    ("“Why?” you may ask. Well … so be it.", ["“Why?” you may ask.", "Well … so be it."]),
    ("Tea, rest, walks, etc. help. Rest, etc. Then sleep.",
     ["Tea, rest, walks, etc. help.", "Rest, etc.", "Then sleep."]),
    ("A line\nAnother one\n\n", ["A line", "Another one"]),
    ("", []),
    ("   ", []),
    ("...", ["..."]),
]  # fmt: skip
ES = [
    ("¿Le pasa a usted? ¡Pida ayuda! Estamos aquí.", ["¿Le pasa a usted?", "¡Pida ayuda!", "Estamos aquí."]),
    ("La Sra. Díaz y la Dra. Rivera ayudan, p. ej. hoy. Sí.",
     ["La Sra. Díaz y la Dra. Rivera ayudan, p. ej. hoy.", "Sí."]),
    ("Unas 3,5 de cada 10, o 3.5. Llame al 988. Es gratis.",
     ["Unas 3,5 de cada 10, o 3.5.", "Llame al 988.", "Es gratis."]),
    ("En EE. UU. hay ayuda. Ud. no está solo.", ["En EE. UU. hay ayuda.", "Ud. no está solo."]),
    ("Abrimos a las 8 a. m. Toque el timbre.", ["Abrimos a las 8 a. m.", "Toque el timbre."]),
    ("«No puedo más.» Con eso basta. ¿Sí?", ["«No puedo más.»", "Con eso basta.", "¿Sí?"]),
]  # fmt: skip


OTHERS = [
    ("pt", "A Dra. Rivera ajuda, p. ex. hoje. Ligue 988. É grátis.",
     ["A Dra. Rivera ajuda, p. ex. hoje.", "Ligue 988.", "É grátis."]),
    ("fr", "Qui peut aider\u00a0? Mme Rivera et M. Diaz. Dites «\u00a0Bonjour.\u00a0» Merci\u202f!",
     ["Qui peut aider\u00a0?", "Mme Rivera et M. Diaz.", "Dites «\u00a0Bonjour.\u00a0»", "Merci\u202f!"]),
    ("ru", "Это помощь, т. е. разговор. Прогулка, чай и т. д. Звоните 988. Нет? Да.",
     ["Это помощь, т. е. разговор.", "Прогулка, чай и т. д.", "Звоните 988.", "Нет?", "Да."]),
    ("ru", "В 2026 г. Вы сказали «Да». Хорошо.", ["В 2026 г. Вы сказали «Да».", "Хорошо."]),
    ("ar", "هل أنت هنا؟ اتصل على 988. شكرًا، د. ريفيرا هنا.",
     ["هل أنت هنا؟", "اتصل على 988.", "شكرًا، د. ريفيرا هنا."]),
    ("zh", "您还在吗？请拨打 988。他说：“好。”谢谢！", ["您还在吗？", "请拨打 988。", "他说：“好。”", "谢谢！"]),
]  # fmt: skip


@pytest.mark.parametrize("language, text, expected", OTHERS)
def test_sentences_of_other_languages(language, text, expected):
    assert list(sentences(text, language)) == expected
    assert [text[start:end] for start, end in spans(text, language)] == expected


@pytest.mark.parametrize("text, expected", EN)
def test_english_sentences(text, expected):
    assert list(sentences(text, "en")) == expected


@pytest.mark.parametrize("text, expected", ES)
def test_spanish_sentences(text, expected):
    assert list(sentences(text, "es")) == expected


@pytest.mark.parametrize("text", [text for text, _ in EN + ES])
def test_nothing_is_lost_and_nothing_said_twice(text):
    assert re.sub(r"\s", "", "".join(sentences(text, "fr"))) == re.sub(r"\s", "", text)
    ends = [place for span in spans(text, "fr") for place in span]
    assert ends == sorted(ends)


STYLED = '<b>Name &amp; face it.</b> Ask yourself&nbsp;<font size="2">[1,&nbsp;2]</font>. <b>A. B</b> is C.'
PLAIN = "Name & face it. Ask yourself. A. B is C."


@pytest.mark.parametrize(
    "sentence, shown",
    [
        ("Name & face it.", STYLED.replace("Name &amp; face it.", "<u>Name &amp; face it.</u>")),
        ("Ask yourself.", STYLED.replace("Ask yourself", "<u>Ask yourself</u>").replace("font>.", "font><u>.</u>")),
        ("A. B is C.", STYLED.replace("A. B", "<u>A. B</u>").replace(" is C.", "<u> is C.</u>")),
    ],
)
def test_one_sentence_is_marked_in_styled_text(sentence, shown):
    start = PLAIN.index(sentence)
    assert marked(STYLED, start, start + len(sentence)) == shown


def test_a_new_line_of_a_call_out_counts():
    assert marked("One.<br>Two.", 5, 9) == "One.<br><u>Two.</u>"


def test_what_is_styled_is_said_without_its_marks():
    assert plain(STYLED) == PLAIN
    assert plain("One.<br>Two.") == "One.\nTwo."


@pytest.mark.parametrize(
    "shown, said, span, expected",
    [
        ("Finish & clear. Now.", "Finish & clear. Now.", (16, 20), "Finish &amp; clear. <u>Now.</u>"),
        ("One.\nTwo.", "One.\nTwo.", (5, 9), "One.<br><u>Two.</u>"),
        (STYLED, PLAIN, (0, 15), STYLED.replace("Name &amp; face it.", "<u>Name &amp; face it.</u>")),
        ("\u2039 Back", "Back", (0, 4), "<u>\u2039 Back</u>"),  # not the same letters: all of it
        ("1 < 2", "1 < 2", (-1, -1), "<u>1 &lt; 2</u>"),
    ],
)
def test_what_is_said_is_marked_in_what_is_shown(shown, said, span, expected):
    assert marked_on_screen(shown, said, *span) == expected
