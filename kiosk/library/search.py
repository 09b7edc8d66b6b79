"""Finds guides by typed words: where all of them stand, a title before a question, a summary, a heading, the text."""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.library.terms import meant, terms

Rows = Callable[..., list[Any]]
Group = tuple[str, ...]  # terms of which any will do
Span = tuple[int, int]  # the first and the last id of a language's guides, which stand in the offered order

COLUMNS = ("title", "questions", "summary", "headings", "often")
MOST_LETTERS, MOST_WORDS, MOST_ALIKE = 200, 6, 12
LAST = "\U0010ffff"
BY_WEIGHT = "ORDER BY heads DESC, guides DESC, word"


def search(rows: Rows, text: str, language: str, span: Span, count: int) -> Iterator[int]:
    """Ids of guides, best first and each once; `rows` puts a question to the shelf, `count` is how many are wanted."""
    typed, ended = terms(text[:MOST_LETTERS])[:MOST_WORDS], text[-1:].isspace()
    found = set[int]()
    if telling := _telling(rows, typed, language, ended=ended):
        for wanted in _weaker(rows, telling, language, ended=ended):
            for guide in _where(rows, wanted, span, count + len(found)):
                if guide not in found:
                    found.add(guide)
                    yield guide


def _telling(rows: Rows, typed: list[str], language: str, *, ended: bool) -> list[str]:
    """Without words such as "the", if others are left. What is still being typed may become any word."""
    ignored = {term for (term,) in rows("SELECT word FROM ignored WHERE language = ?", language)}
    last = len(typed) - 1
    left = [term for place, term in enumerate(typed) if term not in ignored or (place == last and not ended)]
    return left if left else typed


def _weaker(rows: Rows, typed: list[str], language: str, *, ended: bool) -> Iterator[list[list[Group]]]:
    """What to look for: all words, as they stand and with endings and slips; then without the commonest of them."""
    exact = [_alike(rows, term, language) for term in typed]
    wide = [*exact[:-1], exact[-1] if ended else (*exact[-1], *_completions(rows, typed[-1], language))]
    known = [_known(rows, group, language) for group in wide]
    if not all(known):
        vocabulary = _vocabulary(rows, language)
        for place in (place for place, guides in enumerate(known) if not guides):
            wide[place] = tuple(meant(typed[place], vocabulary, whole=ended or place < len(typed) - 1))
            known[place] = _known(rows, wide[place], language)
    yield [exact, wide]
    rarest = [wide[place] for place in sorted(range(len(wide)), key=known.__getitem__) if known[place]]
    for some in range(min(len(rarest), len(wide) - 1), 0, -1):
        yield [rarest[:some]]


def _where(rows: Rows, ways: list[list[Group]], span: Span, count: int) -> Iterator[int]:
    """Guides in which each group stands, by how high the lowest of them stands; and so in one way, then in another."""
    matches = [_all_of(groups) for groups in ways if all(groups)]
    for depth in range(1, len(COLUMNS) + 1):
        columns = " ".join(COLUMNS[:depth])
        for match in matches:
            yield from _ids(rows, "heads", f"{{{columns}}} : ({match})", span, count)
    for match in matches:
        yield from _ids(rows, "whole", match, span, count)


def _all_of(groups: list[Group]) -> str:
    """In the words of FTS5; terms are letters and digits alone, so nothing in them is a command."""
    return " AND ".join("({})".format(" OR ".join(f'"{term}"' for term in group)) for group in groups)


def _ids(rows: Rows, index: str, match: str, span: Span, count: int) -> list[int]:
    asked = f"SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"
    return [guide for (guide,) in rows(asked, match, *span, count)]


def _alike(rows: Rows, term: str, language: str) -> Group:
    """The term and what the pack calls the same."""
    return (
        term,
        *(other for (other,) in rows("SELECT other FROM alike WHERE language = ? AND word = ?", language, term)),
    )


def _completions(rows: Rows, begun: str, language: str) -> Group:
    """The terms that begin so, first those that stand in most titles and questions."""
    asked = (
        "SELECT word FROM words WHERE language = ? AND word > ? AND word < ? ORDER BY heads DESC, guides DESC LIMIT ?"
    )
    return tuple(word for (word,) in rows(asked, language, begun, begun + LAST, MOST_ALIKE))


def _known(rows: Rows, group: Group, language: str) -> int:
    """In how many guides the commonest of them stands."""
    marks = ",".join("?" * len(group))
    found = rows(f"SELECT max(guides) FROM words WHERE language = ? AND word IN ({marks})", language, *group)
    return (found[0][0] or 0) if found else 0


def _vocabulary(rows: Rows, language: str) -> list[str]:
    """Every term of the language, those of titles first."""
    found = rows(
        f"SELECT group_concat(word, ' ') FROM (SELECT word FROM words WHERE language = ? {BY_WEIGHT})", language
    )
    return (found[0][0] or "").split() if found else []
