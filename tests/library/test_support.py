"""Whom to call: the shipped lines, a site's own, bad ones refused with a sentence, and dates that grow old."""

from datetime import date

import pytest
from msgspec import structs

from kiosk.core import qr
from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.library.content import decode
from kiosk.library.helplines import aged, blanks, card
from kiosk.library.support import SHIPPED as LINES
from kiosk.library.support import read_support
from kiosk.problems import Refused
from kiosk.settings import Settings
from kiosk.tables import Support
from tests.library.packs import alone
from tests.library.test_precheck import site
from tests.library.test_sayings import strings
from tests.reading import guides_in

BOTH = ("en", "es")
CLINIC = """[clinic]
number = "(305) 555-0100"
languages = ["en"]
checked_on = 2026-11-01
source = "called by our front desk"

[clinic.words.en]
title = "Our clinic"
hours = "Monday to Friday, 8 to 5"
text = "Call us: {number}. {hours}."

[clinic.words.es]
title = "Nuestra clínica"
hours = "de lunes a viernes, de 8 a 17"
text = "Llámenos: {number}, {hours}."
"""
CRISIS = """[crisis]
number = "116 123"
languages = ["en", "es"]
checked_on = 2026-11-01
source = "a test"
[crisis.words.en]
title = "By phone"
hours = "day and night"
text = "Call {number}."
reach = "Call {number} at any hour."
[crisis.words.es]
title = "Por teléfono"
hours = "siempre"
text = "Llame al {number}."
reach = "Llame al {number} a cualquier hora."
"""


@pytest.fixture
def own(tmp_path):
    return tmp_path / "support.toml"


def compiled(own, text):
    own.write_text(text)
    return compile_library(Settings(support=Support(str(own))))


def test_the_shipped_lines_can_be_called_by_a_code_and_travel_with_the_library(library):
    assert list(library.rooms.support) == ["crisis", "emergency"]
    assert [qr.call(line.number) for line in library.rooms.support.values()] == ["tel:988", "tel:911"]
    assert qr.message(library.rooms.support["crisis"].text_to) == "sms:988"
    assert decode(library.encode()).rooms.support == library.rooms.support


def test_a_message_is_offered_only_where_somebody_answers_it(library):
    texts = {tag: [code.texts for code in library.rooms.codes_in(tag)] for tag in ("en", "es", "pt")}
    assert texts == {"en": [False, True], "es": [False, True], "pt": [False]}  # 988 has interpreters by phone alone


@pytest.mark.parametrize("language", BOTH)
def test_the_numbers_stand_on_the_cards_and_wherever_the_texts_name_them(library, language):
    words = library.words[language]
    assert ["988" in one.text for one in words.support_cards] == [False, True, False]
    assert "911" in words.support_cards[2].text
    assert "988" in words.help_line and "988" in words.help_line_short
    assert any("988" in step for step in words.readings["help-now"].steps)
    assert any("988" in step for step in words.readings["help-offered"].steps)
    assert not [text for text in strings(words) if "{crisis" in text or "{emergency" in text]


def test_no_number_stands_in_another_file_of_the_pack():
    """Only in the support file, the page built from it, and where a digit is part of something else."""
    files = [file for folder in ("qml", "texts", "guides", "translations", "playlists", "treatments")
             for file in (SHIPPED / folder).rglob("*") if file.suffix in (".qml", ".toml", ".md", ".ts")]  # fmt: skip
    files += (SHIPPED / "take-home" / "source").iterdir()
    assert len(files) > 30
    assert [file.name for file in files if "988" in file.read_text() or "911" in file.read_text()] == []


@pytest.mark.parametrize("language", BOTH)
def test_another_number_reaches_every_page(own, language):
    library = compiled(own, CRISIS)
    texts = [*strings(library.words[language]), *strings(guides_in(library, language))]
    assert not [text for text in texts if "988" in text]
    assert sum("116 123" in text for text in texts) >= 8


def test_a_clinic_s_own_line_stands_behind_the_others(own, library):
    cards = compiled(own, CLINIC).words["en"].support_cards
    assert cards[:3] == library.words["en"].support_cards
    assert (cards[3].title, cards[3].text) == ("Our clinic", "Call us: (305) 555-0100. Monday to Friday, 8 to 5.")


BAD = {  # a change of CLINIC: line, words about what is wrong, words about what to write
    "no number": (('number = "(305) 555-0100"\n', ""), 1, "clinic.number is missing", "a telephone number"),
    "a number in words": (("(305) 555-0100", "our desk"), 2, "clinic.number can't be used", "a telephone number"),
    "a code for the exchange": (("(305) 555-0100", "*21*305#"), 2, "clinic.number can't", "a telephone number"),
    "two digits": (("(305) 555-0100", "98"), 2, "clinic.number can't be used", "a telephone number"),
    "a date in quotes": (("2026-11-01", '"last week"'), 4, "clinic.checked_on can't be used", "without quotes"),
    "no date": (("checked_on = 2026-11-01\n", ""), 1, "clinic.checked_on is missing", "such as 2026-11-22"),
    "no source": (('source = "called by our front desk"\n', ""), 1, "clinic.source is missing", "such as"),
    "a quote in the source": (("front desk", "front \\\"desk"), 5, "clinic.source can't be used", "without quotes"),
    "an unknown key": (('source = "', 'sauce = "'), 5, "clinic.sauce can't be used", "number, languages, checked_on"),
    "an unknown word": (('title = "Our', 'titel = "Our'), 8, "clinic.words.en.titel", "title, hours, text, reach"),
    "no language": (('languages = ["en"]', "languages = []"), 3, "clinic.languages can't be used", "such as"),
    "no hours": (('hours = "Monday to Friday, 8 to 5"\n', ""), 7, "clinic.words.en.hours is missing", "day and night"),
    "a text to nowhere": (("Call us: {number}", "Text {text_to}"), 10, "clinic.words.en.text", "{text_to} where"),
    "an odd brace": (("{number}, {hours}.", "{number, {hours}."), 15, "clinic.words.es.text", "{number} and {hours}"),
    "an attribute": (("{number}, {hours}.", "{number.x}"), 15, "clinic.words.es.text", "{number} and {hours}"),
    "a list of words": (("[clinic.words.en]", "[[clinic.words.en]]"), 7, "clinic.words.en", "title, hours, text"),
    "not TOML": (("[clinic]\n", "[clinic\n"), 0, "not a list of support lines", "Write tables such as [clinic]"),
    "a value and no table": (("[clinic]\n", ""), 0, "not a list of support lines", "Write tables such as [clinic]"),
    "an odd name": (("[clinic]\n", "[our-clinic]\n"), 1, "no name for a line", "small letters"),
}  # fmt: skip


@pytest.mark.parametrize("change, line, reason, remedy", BAD.values(), ids=BAD)
def test_a_bad_line_is_refused_with_place_and_remedy(own, change, line, reason, remedy):
    assert change[0] in CLINIC
    with pytest.raises(Refused) as refused:
        compiled(own, CLINIC.replace(*change))
    problem = refused.value.problems[0]
    assert (problem.file, problem.line) == (own, line), str(problem)
    assert reason in problem.reason and remedy in problem.remedy
    assert not any(sign in str(problem) for sign in "$`\n")


def test_a_line_without_words_in_a_language_leaves_the_language_out(own):
    library = compiled(own, CLINIC.replace("[clinic.words.es]", "[clinic.words.xx]"))
    assert list(library.words) == ["en"]
    told = f"{own}, line 1: [clinic] has no words in es, which this kiosk offers. Add [clinic.words.es]"
    assert any(told in note for note in library.rooms.notes)


def test_a_crisis_line_says_how_to_reach_it(own):
    with pytest.raises(Refused, match=r"crisis.words.en.reach is missing"):
        compiled(own, CRISIS.replace('reach = "Call {number} at any hour."\n', ""))


def test_a_file_that_is_not_there_is_named(own):
    with pytest.raises(Refused, match="can't be read") as refused:
        compile_library(Settings(support=Support(str(own))))
    assert [problem.file for problem in refused.value.problems] == [own]


def test_a_text_that_names_what_no_line_has_is_refused(tmp_path):
    import shutil

    pack = shutil.copytree(SHIPPED, tmp_path / "pack")
    for file in (pack / "texts" / "en.toml", pack / "guides" / "en" / "emotional-exhaustion.md"):
        file.write_text(file.read_text().replace("{crisis_", "{crises_"))
    with pytest.raises(Refused) as refused:
        compile_library(Settings(), alone(pack))
    guide, text = refused.value.problems
    assert guide.line and "{crises_text} stands for no" in guide.reason and "{crisis_number}" in guide.remedy
    assert text.file.name == "en.toml" and "{crises_reach}" in text.reason


def test_blanks_hold_what_is_there_and_nothing_empty():
    named = blanks(read_support(BOTH), "en")
    assert (named["crisis_number"], named["emergency_number"]) == ("988", "911")
    assert named["crisis_text"] == card(read_support(BOTH)["crisis"], "en")[1]
    assert "emergency_text_to" not in named and "emergency_reach" not in named


@pytest.mark.parametrize(
    "today, said", [("2026-11-22", ""), ("2027-05-21", ""), ("2027-05-22", "181 days ago"), ("2026-11-21", "to come")]
)
def test_a_date_grows_old_after_180_days(today, said):
    sentences = list(aged(read_support(BOTH), date.fromisoformat(today)))
    assert len(sentences) == (2 if said else 0)
    assert all(said in sentence and "Call it" in sentence for sentence in sentences)


def test_check_says_so_without_calling_it_an_error(own, tmp_path, monkeypatch, capsys):
    from kiosk import check

    monkeypatch.setattr(check, "_in_qt", lambda file: [])  # another process, and not what this is about
    own.write_text(CLINIC.replace("2026-11-01", "2020-01-01"))
    settings = tmp_path / "settings.toml"
    settings.write_text(f'[support]\nfile = "{own}"\n')
    check.check(settings)
    noted = [line for line in capsys.readouterr().out.splitlines() if '"clinic"' in line]
    assert len(noted) == 1
    assert noted[0].startswith('Good to know: The support line "clinic" ((305) 555-0100) was checked on 2020-01-01')


def test_the_notice_s_compiled_in_number_is_the_shipped_one(library):
    from kiosk.noticescene import CRISIS_NUMBER

    assert library.rooms.support["crisis"].number == CRISIS_NUMBER


def test_the_shipped_file_says_that_nobody_called():
    assert "nobody has called" in " ".join(LINES.read_text().replace("#", "").split())


def test_the_pre_check_names_the_lines_too(own):
    settings = structs.replace(site(), support=Support(str(own)))
    own.write_text(CRISIS)
    for words in compile_library(settings).rooms.treatments.values():
        texts = " ".join(words.outcomes["help-first"].next)
        assert "116 123" in texts and "988" not in texts
