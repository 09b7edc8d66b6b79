"""What is wrong with a slide of a playlist, in words for who wrote it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.library.slides import HOLDS, OWN, SPOKEN, WORDS, WRITE, Around, Row, minutes

ROOM = {"title": 60, "text": 260, "caption": 120, "alternative": 400}  # letters; what is seen fits on 7 inches
LINE = {"title": 40}  # letters that a line counts for at least where another one follows; else 120
LONGEST_WORD = 30
GAPS = re.compile(r"[\s\u2e80-\u9fff\uff00-\uffef]+")  # where a line may end, also between two Chinese signs


@dataclass(frozen=True, slots=True)
class Fault:
    """Of one slide: the key that is meant, what is wrong with it, and what to do."""

    key: str
    reason: str
    remedy: str


def converted(table: Mapping[str, Any]) -> Row | Fault:
    """The table, where every key may be there and has a value of its kind."""
    try:
        return msgspec.convert(table, Row)
    except msgspec.ValidationError as error:
        if unknown := re.search(r"unknown field `([^`]+)`", str(error)):
            return Fault(unknown[1], f'"{unknown[1]}" is not a key of a slide.', f"It may hold: {', '.join(WRITE)}.")
        named = re.search(r"`\$\.(\w+)", str(error))
        key = named[1] if named and named[1] in WRITE else "kind"
        return Fault(key, f"{key} has a value that can't be used.", f"Write {WRITE[key]}.")


def faults(row: Row, around: Around) -> Iterator[Fault]:
    """All that is wrong with it beside its types."""
    needed, more = HOLDS[row.kind]
    for key in needed:
        said = row.words(key).values() if key in SPOKEN else [getattr(row, key)]
        if not said or not all(words.strip() for words in said):
            yield Fault(key, f"a slide of the kind {row.kind} needs its {key}.", f"Write {WRITE[key]}.")
    for key in OWN:
        if getattr(row, key) and key not in (*needed, *more):
            remedy = f"It has {' and '.join((*needed, *more)) or 'none of its own'}; take {key} out."
            yield Fault(key, f"a slide of the kind {row.kind} shows no {key}.", remedy)
    yield from _of_languages(row)
    yield from _of_times(row)
    for key, most in ROOM.items():
        for words in row.words(key).values():
            yield from _of_words(key, key, words, most)
    if row.kind == "guide" and row.guide:
        yield from _of_guide(row, around)


def _of_languages(row: Row) -> Iterator[Fault]:
    said = {key: set(row.words(key)) for key in SPOKEN if row.words(key)}
    if not row.language and any("" in tags for tags in said.values()):
        key = next(key for key, tags in said.items() if "" in tags)
        yield Fault(key, "it is not said in which language it is.", f'Write language = "en"; or {key} as {WORDS[17:]}.')
    elif row.language and any(tags != {row.language} for tags in said.values()):
        key = next(key for key, tags in said.items() if tags != {row.language})
        yield Fault(key, f"it is in {row.language} and by language, too.", f"Write {key} in quotes, or no language.")
    elif len(set(map(frozenset, said.values()))) > 1:
        key = list(said)[-1]
        all_tags = ", ".join(sorted(set().union(*said.values())))
        yield Fault(key, f"{' and '.join(said)} are not in the same languages.", f"Write each in: {all_tags}.")


def _of_times(row: Row) -> Iterator[Fault]:
    begins, _, ends = row.hours.partition("-")
    if row.hours and minutes(begins) == minutes(ends):
        yield Fault("hours", "hours begins and ends at the same time.", "For the whole day leave hours out.")
    if row.first and row.last and row.last < row.first:
        reason = f"until ({row.last}) is before from ({row.first}): it would never be shown."
        yield Fault("until", reason, "Change one of them.")


def _of_words(key: str, what: str, words: str, most: int) -> Iterator[Fault]:
    """What a slide has no room for: it is refused here so that nothing is cut off there."""
    least = LINE.get(key, 120)
    lines = words.strip().split("\n")
    letters = sum(max(len(line), least) for line in lines[:-1]) + len(lines[-1])
    if letters > most:
        breaks = f" (a line before another counts for {least} at least)" if len(lines) > 1 else ""
        reason = f"{what} has {letters} letters{breaks}; a slide has room for {most}."
        yield Fault(key, reason, f"Say it in about {most // 6} words, or make two slides of it.")
    if odd := next((sign for sign in words if not sign.isprintable() and sign not in "\n\xa0"), ""):
        yield Fault(key, f"{what} holds a sign that can't be shown ({odd!r}).", "Take it out.")
    if key != "alternative" and (long := max(map(len, GAPS.split(words)), default=0)) > LONGEST_WORD:
        yield Fault(key, f"{what} holds a word of {long} letters.", f"Write words of {LONGEST_WORD} at most.")


def _of_guide(row: Row, around: Around) -> Iterator[Fault]:
    wanted = (row.language,) if row.language else around.languages
    teasers = [teaser for language in wanted if (teaser := around.teaser(row.guide, language))]
    if not teasers and (not row.language or row.language in around.languages):
        where = f" in {row.language}" if row.language else ""
        yield Fault("guide", f'there is no guide "{row.guide}"{where}.', f"Write {WRITE['guide']}.")
    for teaser in teasers:
        yield from _of_words("guide", f'the title of the guide "{row.guide}"', teaser.title, ROOM["title"])
        yield from _of_words("guide", f'the summary of the guide "{row.guide}"', teaser.summary, ROOM["text"])
