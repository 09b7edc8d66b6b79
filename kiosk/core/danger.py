"""Words typed into the search by which somebody may be in danger: then help stands before any guide."""

import unicodedata
from collections.abc import Iterable

HALF_TYPED = 4  # letters from which on the beginning of such a word counts


def in_danger(typed: str, words: Iterable[str]) -> bool:
    """Whether one of `words` is typed: "kill*" is also "killing", and of one word four letters are enough."""
    said = f" {_plain(typed)}"
    return any(_is_typed(said, _plain(word)) for word in words)


def _is_typed(said: str, word: str) -> bool:
    begins, word = word.endswith("*"), word.rstrip("*")
    last = said.rpartition(" ")[2]
    half = len(last) >= HALF_TYPED and " " not in word and word.startswith(last)
    return half or (f" {word}" in said if begins else f" {word} " in f"{said} ")


def _plain(text: str) -> str:
    """Small letters without accents, a space between words."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in letters if not unicodedata.combining(sign)).split())
