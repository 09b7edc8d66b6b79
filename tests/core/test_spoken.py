"""What a page shows, and what a voice is given for it."""

import pytest

from kiosk.core.speech import Utterance, recording_key
from kiosk.core.spoken import WORDS, spoken

SAID = [
    ("en", "Call or text 988, free, 24/7.", "Call or text 9 8 8, free, 24 hours a day, 7 days a week."),
    ("en", "In danger: 911.", "In danger: 9 1 1."),
    ("en", "988lifeline.org", "9 8 8 lifeline.org"),
    ("en", "Call 1-800-799-7233.", "Call 1, 8 0 0, 7 9 9, 7 2 3 3."),
    ("en", "(800) 799-7233 or more", "8 0 0, 7 9 9, 7 2 3 3 or more"),
    ("en", "Text HOME to 741741", "Text HOME to 7 4 1 7 4 1"),
    ("en", "PHQ-9: 12/27", "P H Q 9: 12 of 27"),
    ("en", "AUDIT-C, GAD-7 and WHO", "AUDIT C, G A D 7 and W H O"),
    ("en", "4–8 weeks; 2.5-3 days", "4 to 8 weeks; 2.5 to 3 days"),
    ("en", "62 % of 375 people in 2021", "62 % of 375 people in 2021"),
    ("en", "988 %, 1,988 people, 10 375 of 1 234 567", "988 %, 1,988 people, 10 375 of 1 234 567"),
    ("en", "Reviewed 2026-11-22", "Reviewed 2026, 11, 22"),
    ("en", "Home › Guides · Sleep", "Home, Guides, Sleep"),
    ("en", "✓ Done [[x]] & gone", "Done [x]] and gone"),
    ("es", "Llame al 988, 24/7. 5/27", "Llame al 9 8 8, las 24 horas, los 7 días de la semana. 5 de 27"),
    ("es", "¿De 4–8 semanas?", "¿De 4 a 8 semanas?"),
    ("pt", "Ligue 988 · 24/7", "Ligue 9 8 8, 24 horas por dia, 7 dias por semana"),
    ("fr", "Appelez le 988, 24h/24, 7j/7", "Appelez le 9 8 8, 24 heures sur 24, 7 jours sur 7"),
    ("fr", "01 45 39 40 00", "0 1, 4 5, 3 9, 4 0, 0 0"),
    ("ru", "Позвоните 988, 24/7; 5/27", "Позвоните 9 8 8, круглосуточно, без выходных; 5 из 27"),
    ("ht", "Rele 988", "Rele 9 8 8"),
    ("vi", "Gọi 988", "Gọi 9 8 8"),
    ("ar", "اتصل 988", "اتصل 9 8 8"),
    ("zh", "拨打988。", "拨打9 8 8。"),
]


@pytest.mark.parametrize(("language", "shown", "said"), SAID)
def test_what_is_shown_is_said_so(language, shown, said):
    assert spoken(shown, language) == said


@pytest.mark.parametrize("language", [*WORDS, "ar", "zh"])
def test_the_help_line_is_said_digit_by_digit_in_every_language_and_every_place(language):
    for text in (
        "988",
        "(988)",
        "988.",
        "988!",
        "¿988?",
        "«988»",
        "988,",
        "988:",
        "988 / 911",
        "988\n",
        "988-",
        "988/911",
    ):
        assert spoken(text, language).startswith(("9 8 8", "(9 8 8", "¿9 8 8", "«9 8 8")), text


def test_a_recording_is_found_whatever_the_spaces_and_the_way_the_accents_are_written():
    assert recording_key("Llame  al\n988 ¿Sí?") == recording_key("Llame al 988 ¿Si\u0301?")
    assert recording_key("Sí.") != recording_key("Si.")


def test_an_utterance_does_not_say_its_text_by_itself():
    assert "secret" not in repr(Utterance("secret", "en"))
