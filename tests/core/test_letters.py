"""The letters of the pad, and what they make of the words typed so far."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.letters import LATIN, MOST, PADS, letters, with_key


def test_each_language_has_its_own_letters():
    assert letters("en") == "abcdefghijklmnopqrstuvwxyz" == letters("fr") == letters("xx")
    assert letters("es") == letters("es-US") == "abcdefghijklmnñopqrstuvwxyz"
    assert letters("uk").endswith("щьюя")
    assert letters("ar").startswith("ابت") and letters("ja") == letters("zh-Hans") == ""


@pytest.mark.parametrize("language", PADS)
def test_a_pad_has_each_letter_once_small_and_as_it_is_typed(language):
    pad = letters(language)
    assert len(set(pad)) == len(pad)
    assert all(with_key("", letter) == letter == letter.lower() for letter in pad)
    assert not pad or set(LATIN) <= set(pad) or not set(LATIN) & set(pad)


@pytest.mark.parametrize(
    "typed, key, then",
    [
        ("", "a", "a"),
        ("sle", "E", "slee"),
        ("", " ", ""),
        ("a", " ", "a "),
        ("a ", " ", "a "),
        ("a", "\t", "a"),
        ("a", "\x7f", "a"),
        ("a", "", "a"),
        ("espan", "\N{COMBINING TILDE}", "espa\N{LATIN SMALL LETTER N WITH TILDE}"),
        ("x" * MOST, "y", "x" * MOST),
    ],
)
def test_a_key_adds_its_letter(typed, key, then):
    assert with_key(typed, key) == then


@given(st.text(max_size=80))
def test_whatever_is_typed_stays_one_short_line(keys):
    typed = ""
    for key in keys:
        typed = with_key(typed, key)
    assert len(typed) <= MOST
    assert typed.isprintable()
    assert "  " not in typed and not typed.startswith(" ")
