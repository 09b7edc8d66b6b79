"""A clinic's pack of very many guides: invented words, as unevenly used as real ones; the form of a real guide."""

import itertools
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.library.compiler import SHIPPED

LANGUAGES = ("en", "es", "fr", "de", "pt")
WORDS, TOPICS = 16_000, 30  # of a language; of a pack
CONSONANTS = {
    "en": "bcdfghlmnprstw",
    "es": "bcdfglmnñprstv",
    "fr": "bcçdfglmnprstv",
    "de": "bdfghklmnrstwz",
    "pt": "bcdfglmnprstvx",
}
VOWELS = {"en": "aeiou", "es": "aáeéiíoóu", "fr": "aàeéèiou", "de": "aäeioöuü", "pt": "aãeêioõu"}
SECTIONS, BULLETS, ROWS = 5, 4, 3


class Writer:
    """Writes in one language, the same for the same seed."""

    def __init__(self, language: str, seed: int) -> None:
        self.dice = random.Random(f"{language} {seed}")
        self.language = language
        syllables = [c + v for c in CONSONANTS[language] for v in VOWELS[language]]
        made = dict.fromkeys(
            "".join(self.dice.choices(syllables, k=1 + min(4, int(rank**0.2)))) + self.dice.choice(("", "s", "n", "r"))
            for rank in range(2 * WORDS)
        )
        self.words = list(made)[:WORDS]
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def some(self, count: int) -> str:
        return " ".join(self.dice.choices(self.words, cum_weights=self.weights, k=count))

    def sentence(self) -> str:
        return f"{self.some(self.dice.randint(7, 13)).capitalize()} [@one]."

    def guide(self) -> str:
        """A file of some 350 words below its head."""
        title, topics = self.some(4), sorted(self.dice.sample(range(TOPICS), 2))
        return "\n".join(self._head(title.capitalize(), topics)) + "\n" + "\n\n".join(self._body()) + "\n"

    def _head(self, title: str, topics: list[int]) -> Iterator[str]:
        yield from ("---", f"title: {title}", f"summary: {self.some(9).capitalize()}.", f"language: {self.language}")
        yield f"topics: [{', '.join(f'topic-{number}' for number in topics)}]"
        yield "questions:"
        yield from (f'  - "{self.some(self.dice.randint(3, 6)).capitalize()}?"' for _ in range(3))
        yield from ("written: 2026-11-22", "sources:", "  - key: one", '    text: "A book of 2026"', "---", "")

    def _body(self) -> Iterator[str]:
        yield "## In short"
        yield "\n".join(f"- {self.sentence()}" for _ in range(3))
        for number in range(SECTIONS):
            yield f"## {self.some(3).capitalize()}"
            yield f"{self.sentence()} {self.sentence()}"
            if number == 1:
                yield "\n".join(f"- **{self.some(2).capitalize()}.** {self.sentence()}" for _ in range(BULLETS))
            elif number == 2:
                rows = "\n".join(f"| {self.some(2)} | {self.some(5)} | {self.some(5)} |" for _ in range(ROWS))
                yield f"| | {self.some(2)} | {self.some(2)} |\n|---|---|---|\n{rows}"
            elif number == 3:
                yield "\n".join(f"{step}. {self.sentence()}" for step in range(1, BULLETS + 1))
            else:
                yield f"> {self.sentence()}"
                yield self.sentence()


def write_pack(folder: Path, guides: int) -> None:
    """`guides` of them in each of five languages, and what else the pack needs to be one."""
    for language in LANGUAGES:
        writer, place = Writer(language, guides), folder / "guides" / language
        place.mkdir(parents=True, exist_ok=True)
        for number in range(guides):
            (place / f"guide-{number:05}.md").write_text(writer.guide(), encoding="utf-8")
    names = "".join(f'{language} = "Topic {{0}} ({language})", ' for language in LANGUAGES).rstrip(", ")
    shipped = msgspec.toml.decode((SHIPPED / "topics.toml").read_bytes())["topics"]
    keys = [*(topic["key"] for topic in shipped), *(f"topic-{number}" for number in range(TOPICS))]
    tables = (f'[[topics]]\nkey = "{key}"\nname = {{{names.replace("{0}", key)}}}\n' for key in keys)
    (folder / "topics.toml").write_text("".join(tables))
    sources = msgspec.toml.decode((SHIPPED / "sources.toml").read_bytes())
    named = {key: source["text"] for key, source in sources.items()}  # some in words of a language: here in English
    texts = {key: text if isinstance(text, str) else text["en"] for key, text in named.items()}
    (folder / "sources.toml").write_text(
        "".join(f"[{key}]\ntext = {json.dumps(text)}\n" for key, text in texts.items())
    )
    (folder / "pack.toml").write_text('format = 1\nname = "many"\ntitle = "Many guides"\n')
    _as_shipped(folder)


def _as_shipped(folder: Path) -> None:
    """The shipped pack's texts in the languages that it lacks: its English ones."""
    (folder / "texts").mkdir(exist_ok=True)
    (folder / "support").mkdir(exist_ok=True)
    support = (SHIPPED / "support" / "us.toml").read_text()
    for language in LANGUAGES[2:]:
        (folder / "texts" / f"{language}.toml").write_text((SHIPPED / "texts" / "en.toml").read_text())
        for table in re.findall(r"^\[\w+\.words\.en\]\n(?:.+\n)+", support, re.MULTILINE):
            support += "\n" + table.replace(".words.en]", f".words.{language}]")
        for file in (SHIPPED / "guides" / "en").glob("*.md"):
            words = file.read_text().replace("\nlanguage: en\n", f"\nlanguage: {language}\n")
            (folder / "guides" / language / file.name).write_text(words)
    (folder / "support" / "us.toml").write_text(support)
