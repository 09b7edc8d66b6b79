"""How hard guides are to read, by formula: English in school grades, Spanish by INFLESZ. Notes, no faults."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.library.content import Block, Guide
from kiosk.problems import read_text

GRADE = 6.0  # Flesch-Kincaid, Kincaid et al. 1975; 6th grade for patients' texts: AHRQ, AMA
EASE = 65.0  # Szigriszt-Pazos 1993; INFLESZ (Barrio-Cantalejo et al. 2008): "bastante fácil" above 65
LONG = 20  # words of a sentence
ENOUGH = 10  # sentences: a grade of fewer says nothing
LISTED = 5  # sentences of one guide that are told
MARKS = re.compile(r"\s*\[@[^\]]*\]|\*\*")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
END = re.compile(r"(?<=[.!?…])[\s\"'”»)]+|\n+|[;:](?=\s)")  # Flesch 1949 counts what ends in ; or : as a sentence
STRONG, WEAK, STRESSED = "aeoáéó", "iuü", "íú"


@dataclass(frozen=True, slots=True)
class Level:
    """`value`: a grade in English, where less is easier; in Spanish the INFLESZ score, where more is."""

    language: str
    value: float

    @property
    def hard(self) -> bool:
        return self.value > GRADE if self.language == "en" else self.value < EASE

    def __str__(self) -> str:
        if self.language == "en":
            return f"grade {self.value:.1f} (Flesch-Kincaid; {GRADE:g} is aimed at)"
        return f"{self.value:.0f} on the INFLESZ scale (above {EASE:g} is aimed at: easy enough)"


def level(texts: Iterable[str], language: str) -> Level | None:
    """Of all of them together; None where there is too little, or no formula for the language."""
    cut = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in cut for word in WORD.findall(sentence)]
    count = {"en": english, "es": spanish}.get(language)
    if count is None or len(cut) < ENOUGH or not words:
        return None
    length, weight = len(words) / len(cut), sum(map(count, words)) / len(words)
    if language == "en":
        return Level(language, 0.39 * length + 11.8 * weight - 15.59)
    return Level(language, 206.835 - 62.3 * weight - length)


def remarks(guide: Guide, file: Path) -> Iterator[str]:
    """What a guide's author should look at again: the whole, hard sections, and the longest sentences."""
    sections = [(section.title, list(_texts(section.blocks))) for section in guide.sections]
    found = level([text for _, texts in sections for text in texts], guide.language)
    if found and found.hard:
        yield f"{file}: it reads at {found}."
    source = MARKS.sub("", read_text(file))
    for title, texts in sections:
        if (part := level(texts, guide.language)) and part.hard and found and found.hard:
            yield f'{_place(file, source, title)}: the section "{title}" reads at {part}.'
    long = [(len(WORD.findall(one)), one) for _, texts in sections for text in texts for one in sentences(text)]
    for count, sentence in sorted((one for one in long if one[0] > LONG), reverse=True)[:LISTED]:
        yield f'{_place(file, source, sentence)}: a sentence of {count} words: "{sentence[:60].strip()}..."'


def sentences(text: str) -> list[str]:
    return [part.strip() for part in END.split(text) if WORD.search(part)]


def english(word: str) -> int:
    """Syllables by rule; against the CMU dictionary 94.5 % are exact and the sum is 0.6 % too small."""
    word = re.sub(r"'(s|d|m|ll|re|ve|t)$", "", word.lower().replace("’", "'"))
    if len(word) <= 3:
        return 1
    stem = re.sub(r"(?:[^laeiouy]es|(?<![td])ed|[^laeiouy]e)$", "", word).removeprefix("y")
    count = len(re.findall(r"[aeiouy]{1,2}", stem))
    if not re.search(r"tia|cia|sia|gia|tio|cio|sio|gio|qua|gua", stem):
        count += bool(re.search(r"ia|io(?!us|n)|eo|ua(?!r)|ii|iu", stem))
    return max(1, count)


def spanish(word: str) -> int:
    """Syllables as they are spelt: two strong vowels, or a weak one with a stress, are two of them."""
    word = re.sub(r"[qg]u(?=[eiéí])", "g", word.lower())
    word = re.sub(r"y(?![aeiouáéíóú])", "i", word)
    count = 0
    for group in re.findall(r"[aeiouáéíóúü]+", word):
        pairs = pairwise(group)
        count += 1 + sum((a in STRONG and b in STRONG) or a in STRESSED or b in STRESSED for a, b in pairs)
    return max(1, count)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """What is read as sentences: no table, no caption, no heading."""
    for block in blocks:
        if block.kind in ("paragraph", "bullet", "callout", "step"):
            yield block.plain
        yield from _texts(block.answer)


def _place(file: Path, source: str, words: str) -> str:
    """The file and the line on which these words begin."""
    begin = source.find(words[:40])
    return f"{file}, line {source.count(chr(10), 0, begin) + 1}" if begin >= 0 else str(file)
