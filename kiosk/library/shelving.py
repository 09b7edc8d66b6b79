"""What a shelf is made of, and how one guide is put on it or taken off again."""

import zlib
from collections import Counter
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import NamedTuple

import msgspec

from kiosk.library.content import Guide
from kiosk.library.terms import terms

NEVER = "9999-12-31"  # the day on which a guide without one expires
OFTEN, MOST_OFTEN = 3, 16  # a term that stands so many times in a guide tells what it is about; at most so many of them
COLUMNS = "title, questions, summary, headings, often"
LAYOUT = """
CREATE TABLE languages(tag TEXT PRIMARY KEY, low INTEGER, high INTEGER, guides INTEGER) WITHOUT ROWID;
CREATE TABLE guides(id INTEGER PRIMARY KEY, language TEXT, name TEXT, title TEXT, summary TEXT,
                    expires TEXT);
CREATE TABLE contents(guide INTEGER PRIMARY KEY, content BLOB);
CREATE UNIQUE INDEX guides_by_name ON guides(language, name);
CREATE INDEX guides_by_end ON guides(language, expires) WHERE expires < '9999-12-31';
CREATE TABLE files(guide INTEGER PRIMARY KEY, path TEXT, mtime INTEGER, size INTEGER, key TEXT, pictures TEXT,
                   leads TEXT, alone INTEGER);
CREATE TABLE about(language TEXT, topic TEXT, guide INTEGER, expires TEXT,
                   PRIMARY KEY(language, topic, guide)) WITHOUT ROWID;
CREATE TABLE topics(language TEXT, place INTEGER, key TEXT, name TEXT, PRIMARY KEY(language, place)) WITHOUT ROWID;
CREATE TABLE asked(guide INTEGER, place INTEGER, text TEXT, PRIMARY KEY(guide, place)) WITHOUT ROWID;
CREATE TABLE words(language TEXT, word TEXT, heads INTEGER, guides INTEGER, PRIMARY KEY(language, word)) WITHOUT ROWID;
CREATE TABLE ignored(language TEXT, word TEXT, PRIMARY KEY(language, word)) WITHOUT ROWID;
CREATE TABLE alike(language TEXT, word TEXT, other TEXT, PRIMARY KEY(language, word, other)) WITHOUT ROWID;
CREATE TABLE kept(name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE VIRTUAL TABLE heads USING fts5(title, questions, summary, headings, often,
                                      content='', columnsize=0, detail=column, tokenize='ascii');
CREATE VIRTUAL TABLE whole USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');
"""
TABLES = ("topics", "ignored", "alike")  # what the pack says of all guides
INDEXES = "CREATE INDEX IF NOT EXISTS words_by_weight ON words(language, heads DESC, guides DESC, word)"


class Stamp(NamedTuple):
    """A guide's file as it was read, and `key`: of all else that its content came from."""

    path: str
    mtime: int  # ns
    size: int
    key: str


@dataclass(frozen=True, slots=True)
class Indexed:
    """A guide ready to be put: its columns of `heads`, each term of it once, and the names that it leads to."""

    language: str
    name: str
    title: str
    summary: str
    expires: str
    topics: tuple[str, ...]
    questions: tuple[str, ...]
    leads: tuple[str, ...]
    alone: bool
    content: bytes
    heads: tuple[str, ...]
    whole: str


def indexed(guide: Guide) -> Indexed:
    blocks = list(guide.blocks())
    text = terms("\n".join([block.plain for block in blocks] + [cell for block in blocks for cell in block.spoken]))
    headings = [section.title for section in guide.sections]
    headings += [block.plain for block in blocks if block.kind in ("heading", "question")]
    often = [term for term, times in Counter(text).most_common(MOST_OFTEN) if times >= OFTEN]
    parts = (guide.title, "\n".join(guide.questions), guide.summary, "\n".join(headings))
    heads = [terms(part) for part in parts]
    return Indexed(
        guide.language, guide.name, guide.title, guide.summary,
        expires=guide.expires.isoformat() if guide.expires else NEVER,
        topics=tuple(dict.fromkeys(guide.topics)),
        questions=guide.questions,
        leads=tuple(block.target for block in blocks if block.kind == "card"),
        alone=guide.only_in_this_language,
        content=zlib.compress(msgspec.msgpack.encode(guide), 1),
        heads=tuple(" ".join(dict.fromkeys(column)) for column in (*heads, often)),
        whole=" ".join(dict.fromkeys(term for column in (*heads, text) for term in column)),
    )  # fmt: skip


@dataclass
class Shelving:
    """A shelf being filled: changed at once but for the vocabulary, which is counted up and written at the end."""

    db: Connection
    heads: dict[str, Counter[str]] = field(default_factory=dict)
    guides: dict[str, Counter[str]] = field(default_factory=dict)
    cards: set[tuple[str, ...]] = field(default_factory=set)  # that were put and not taken, or taken and not put

    def put(self, guide: Indexed, number: int, stamp: Stamp, pictures: str = "") -> None:
        row = (number, guide.language, guide.name, guide.title, guide.summary, guide.expires)
        self.db.execute("INSERT INTO guides VALUES(?,?,?,?,?,?)", row)
        self.db.execute("INSERT INTO contents VALUES(?,?)", (number, guide.content))
        file = (number, *stamp, pictures, " ".join(guide.leads), guide.alone)
        self.db.execute("INSERT INTO files VALUES(?,?,?,?,?,?,?,?)", file)
        about = [(guide.language, topic, number, guide.expires) for topic in guide.topics]
        self.db.executemany("INSERT INTO about VALUES(?,?,?,?)", about)
        self.db.executemany(
            "INSERT INTO asked VALUES(?,?,?)", [(number, place, text) for place, text in enumerate(guide.questions)]
        )
        self.db.execute(f"INSERT INTO heads(rowid, {COLUMNS}) VALUES(?,?,?,?,?,?)", (number, *guide.heads))
        self.db.execute("INSERT INTO whole(rowid, words) VALUES(?,?)", (number, guide.whole))
        self._count(guide, add=True)

    def take(self, number: int) -> None:
        """Off the shelf; the indexes hold no texts, and must be told what they were."""
        ((content,),) = self.db.execute("SELECT content FROM contents WHERE guide = ?", (number,))
        guide = indexed(msgspec.msgpack.decode(zlib.decompress(content), type=Guide))
        told = (number, *guide.heads)
        self.db.execute(f"INSERT INTO heads(heads, rowid, {COLUMNS}) VALUES('delete',?,?,?,?,?,?)", told)
        self.db.execute("INSERT INTO whole(whole, rowid, words) VALUES('delete',?,?)", (number, guide.whole))
        for table, column in (("guides", "id"), ("contents", "guide"), ("files", "guide"), ("asked", "guide")):
            self.db.execute(f"DELETE FROM {table} WHERE {column} = ?", (number,))
        about = [(guide.language, topic, number) for topic in guide.topics]
        self.db.executemany("DELETE FROM about WHERE language = ? AND topic = ? AND guide = ?", about)
        self._count(guide, add=False)

    def _count(self, guide: Indexed, *, add: bool) -> None:
        self.cards ^= {(guide.language, guide.name, guide.title, guide.summary, guide.expires)}
        telling = f"{guide.heads[0]} {guide.heads[1]}".split()
        for counts, words in ((self.heads, set(telling)), (self.guides, guide.whole.split())):
            counter = counts.setdefault(guide.language, Counter())
            counter.update(words) if add else counter.subtract(words)

    def finish(self) -> None:
        """Writes the vocabulary, and in how many guides each term stands."""
        for language, counter in self.guides.items():
            heads = self.heads[language]
            self.db.executemany(
                "INSERT INTO words VALUES(?,?,?,?) ON CONFLICT(language, word) DO UPDATE "
                "SET heads = heads + excluded.heads, guides = guides + excluded.guides",
                sorted((language, word, heads[word], count) for word, count in counter.items()
                       if count or heads[word]),
            )  # fmt: skip
        self.db.execute("DELETE FROM words WHERE guides = 0")
        self.db.execute("DELETE FROM languages")
        self.db.execute(
            "INSERT INTO languages SELECT language, min(id), max(id), count(*) FROM guides GROUP BY language"
        )
