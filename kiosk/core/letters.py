"""The letters of the pad on the search page, and what a letter, "Delete" and "Space" do to the words typed so far.

Search forgives accents; so a pad holds only those letters that an alphabet counts as letters of their own.
"""

import unicodedata

MOST = 40  # characters: longer than any search, short enough for the line that shows them
LATIN = "abcdefghijklmnopqrstuvwxyz"
SPANISH = LATIN.replace("n", "nñ")
NORDIC = LATIN + "æøå"
SWEDISH = LATIN + "åäö"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء"  # search takes أ for ا, ى for ي and ة for ه
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
PADS = {
    "es": SPANISH,
    "gl": SPANISH,
    "tl": SPANISH,
    "fil": SPANISH,
    "de": LATIN + "äöüß",
    "sv": SWEDISH,
    "fi": SWEDISH,
    **dict.fromkeys(["da", "nb", "nn", "no"], NORDIC),
    "pl": LATIN.replace("l", "lł"),
    "vi": LATIN.replace("d", "dđ"),
    "tr": LATIN.replace("c", "cç").replace("g", "gğ").replace("i", "ıi").replace("o", "oö").replace("s", "sş")
    .replace("u", "uü"),
    "ru": RUSSIAN,
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "ar": ARABIC,
    "el": "αβγδεζηθικλμνξοπρστυφχψως",
    # Not spelt with some thirty keys in a row from the left: search is not offered there yet.
    **dict.fromkeys(["am", "bn", "fa", "he", "hi", "ja", "km"], ""),
    **dict.fromkeys(["ko", "lo", "my", "ne", "ps", "th", "ur", "zh"], ""),
}  # fmt: skip


def letters(language: str) -> str:
    """The pad of a language in its alphabet's order: A to Z where no other is known, empty where there is none."""
    return PADS.get(language.partition("-")[0], LATIN)


def with_key(typed: str, key: str) -> str:
    """After a key: small letters, no space at the start and no two in a row, nothing beyond MOST characters."""
    if not key.isprintable() or (key == " " and (not typed or typed.endswith(" "))):
        return typed
    longer = unicodedata.normalize("NFC", typed + key.lower())
    return longer if len(longer) <= MOST else typed
