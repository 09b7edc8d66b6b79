"""How hard texts are to read, by formula: English in school grades, others as Flesch's scale. Notes, no faults."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.library import idioms, syllables
from kiosk.library.content import Block, Guide
from kiosk.problems import read_text

GRADE = 6.0  # Flesch-Kincaid, Kincaid et al. 1975; 6th grade for patients' texts: AHRQ, AMA
LONG = 20  # words of a sentence
LONG_CHINESE = 45  # signs: about as much
ENOUGH = 10  # sentences: a grade of fewer says nothing
LISTED = 5  # sentences of one text that are told
MARKS = re.compile(r"\s*\[@[^\]]*\]|\*\*")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Flesch 1949 counts what ends in ; or : as a sentence.
END = re.compile(r"(?<=[.!?…؟])[\s\"'”»)]+|(?<=[。！？；：])|\n+|[;:؛](?=\s)")


@dataclass(frozen=True, slots=True)
class Ease:
    """Flesch's formula as refitted to a language: `base` less so much a word of a sentence and a syllable of a word."""

    base: float
    words: float
    syllables: float
    count: Callable[[str], int]
    aim: float
    name: str


FORMULAS = {
    # Szigriszt-Pazos 1993; INFLESZ (Barrio-Cantalejo et al. 2008): "bastante fácil" above 65.
    "es": Ease(206.835, 1, 62.3, syllables.spanish, 65, "INFLESZ"),
    # Martins, Ghiraldelo, Nunes, Oliveira 1996, Notas do ICMC-USP 28: 50 to 75 is "fácil".
    "pt": Ease(248.835, 1.015, 84.6, syllables.portuguese, 50, "Flesch-Martins"),
    # Kandel and Moles 1958, as textstat gives it (others give 209, 1.15, 68); Flesch 1948: 60 and more is plain.
    "fr": Ease(207, 1.015, 73.6, syllables.french, 60, "Kandel-Moles"),
    # Oborneva 2006, as textstat gives it (Ivanov et al. 2018 give 206.836, 1.52, 65.14); Flesch 1948.
    "ru": Ease(206.835, 1.3, 60.1, syllables.russian, 60, "Flesch-Oborneva"),
}  # Arabic and Chinese have none that was tested on such texts: the length of their sentences is looked at.


@dataclass(frozen=True, slots=True)
class Level:
    """`value`: a grade in English, where less is easier; in other languages a score, where more is."""

    language: str
    value: float

    @property
    def hard(self) -> bool:
        return self.value > GRADE if self.language == "en" else self.value < FORMULAS[self.language].aim

    def __str__(self) -> str:
        if self.language == "en":
            return f"grade {self.value:.1f} (Flesch-Kincaid; {GRADE:g} is aimed at)"
        formula = FORMULAS[self.language]
        return f"{self.value:.0f} on the {formula.name} scale (above {formula.aim:g} is aimed at: easy enough)"


def level(texts: Iterable[str], language: str) -> Level | None:
    """Of all of them together; None where there is too little, or no formula for the language."""
    cut = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in cut for word in WORD.findall(sentence)]
    formula = FORMULAS.get(language)
    count = formula.count if formula else syllables.english
    if (formula is None and language != "en") or len(cut) < ENOUGH or not words:
        return None
    length, weight = len(words) / len(cut), sum(map(count, words)) / len(words)
    if formula is None:
        return Level(language, 0.39 * length + 11.8 * weight - 15.59)
    return Level(language, formula.base - formula.words * length - formula.syllables * weight)


def too_long(texts: Iterable[str], language: str) -> list[tuple[int, str]]:
    """The longest sentences beyond the limit, and how many words they have (in Chinese: signs)."""
    every = [sentence for text in texts for sentence in sentences(text)]
    if language == "zh":
        counted = [(len(sentence), sentence) for sentence in every]
    else:
        counted = [(len(WORD.findall(sentence)), sentence) for sentence in every]
    most = LONG_CHINESE if language == "zh" else LONG
    return sorted((one for one in counted if one[0] > most), reverse=True)[:LISTED]


def remarks(guide: Guide, file: Path) -> Iterator[str]:
    """What a guide's author should look at again: the whole, hard sections, and the longest sentences."""
    sections = [(section.title, list(_texts(section.blocks))) for section in guide.sections]
    found = level([text for _, texts in sections for text in texts], guide.language)
    if found and found.hard:
        yield f"{file}: it reads at {found}."
    source = MARKS.sub("", read_text(file))
    for idiom in idioms.found("\n".join(text for _, texts in sections for text in texts), guide.language):
        yield f'{file}: "{idiom}" is an idiom: say it in plain words.'
    for title, texts in sections:
        if (part := level(texts, guide.language)) and part.hard and found and found.hard:
            yield f'{_place(file, source, title)}: the section "{title}" reads at {part}.'
    for count, sentence in too_long((text for _, texts in sections for text in texts), guide.language):
        yield f'{_place(file, source, sentence)}: a sentence of {count} words: "{sentence[:60].strip()}..."'


def sentences(text: str) -> list[str]:
    return [part.strip() for part in END.split(text) if WORD.search(part)]


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
