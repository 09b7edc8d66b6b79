"""The shelf: every guide in every language, in one read-only SQLite file, read a page at a time as visitors ask."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.library.content import Guide

MOST, CARD = 500, "name, title, summary"  # questions in one answer, and what a card holds
CONTENT = "SELECT content FROM contents WHERE guide = ?"


@dataclass(frozen=True, slots=True)
class GuideCard:
    name: str
    title: str
    summary: str


Found = GuideCard


@dataclass(frozen=True, slots=True)
class Topic:
    """`guides` says how many are about it."""

    key: str
    name: str
    guides: int


@dataclass(frozen=True, slots=True)
class Question:
    """A visitor's own words, and the guide that they lead to."""

    text: str
    guide: str


class Shelf:
    """Opened when it is first asked; without a way to open it there is nothing on it, as on a damaged one.

    What has expired before `today` is not on it either. Nothing that is asked of it can raise, so nothing of it can
    reach a traceback.
    """

    def __init__(
        self, opened: "Callable[[], Connection] | None" = None, today: Callable[[], date] = date.today
    ) -> None:
        self._open, self._today = opened, today
        self._connection: Connection | None = None

    def apart(self) -> "Shelf":
        """The same with a connection of its own: SQLite's belongs to the thread that has opened it."""
        return Shelf(self._open, self._today)

    def open(self) -> None:
        """Makes it ready, so that the first question takes no longer than the next."""
        self._rows("SELECT count(*) FROM languages")

    def guide(self, name: str, language: str) -> "Guide | None":
        asked = (
            "SELECT content FROM guides JOIN contents ON guide = id WHERE language = ? AND name = ? AND expires >= ?"
        )
        found = self._rows(asked, language, name, self._day)
        return _unpacked(found[0][0]) if found else None

    def teaser(self, name: str, language: str) -> tuple[str, str, date] | None:
        """Title, summary and last day of a guide (9999-12-31 where it has none), also of an expired one."""
        asked = "SELECT title, summary, expires FROM guides WHERE language = ? AND name = ?"
        return next(((*said, date.fromisoformat(day)) for *said, day in self._rows(asked, language, name)), None)

    def every(self) -> "Iterator[Guide]":
        """All of them, language by language, expired ones too: for those who look after a pack."""
        for (number,) in self._rows("SELECT id FROM guides ORDER BY id"):
            yield from (_unpacked(content) for (content,) in self._rows(CONTENT, number))

    def cards(self, language: str, topic: str = "", start: int = 0, count: int = 12) -> tuple[GuideCard, ...]:
        """In the order in which they are offered."""
        if topic:
            asked = "SELECT name, title, summary FROM about JOIN guides ON guides.id = about.guide WHERE " \
                    "about.language = ? AND about.topic = ? AND about.expires >= ? ORDER BY about.guide"  # fmt: skip
            found = self._rows(f"{asked} LIMIT ? OFFSET ?", language, topic, self._day, count, start)
        else:
            asked = f"SELECT {CARD} FROM guides WHERE id BETWEEN ? AND ? AND expires >= ? ORDER BY id"
            found = self._rows(f"{asked} LIMIT ? OFFSET ?", *self._span(language), self._day, count, start)
        return tuple(GuideCard(*row) for row in found)

    def count(self, language: str, topic: str = "") -> int:
        if topic:
            asked = "SELECT count(*) FROM about WHERE language = ? AND topic = ? AND expires >= ?"
            found = self._rows(asked, language, topic, self._day)
        else:
            ended = "SELECT count(*) FROM guides WHERE language = tag AND expires < '9999-12-31' AND expires < ?"
            found = self._rows(f"SELECT guides - ({ended}) FROM languages WHERE tag = ?", self._day, language)
        return int(found[0][0]) if found else 0

    def topics(self, language: str) -> tuple[Topic, ...]:
        """Those with a guide in this language, in the pack's order."""
        found = self._rows(
            "SELECT key, name, count(*) FROM topics JOIN about ON about.language = topics.language AND topic = key "
            "WHERE topics.language = ? AND expires >= ? GROUP BY place ORDER BY place",
            language, self._day,
        )  # fmt: skip
        return tuple(Topic(*row) for row in found)

    def questions(self, language: str, start: int = 0, count: int = MOST) -> tuple[Question, ...]:
        """In the order in which their guides are offered."""
        found = self._rows(
            "SELECT text, name FROM asked JOIN guides ON guides.id = asked.guide WHERE asked.guide BETWEEN ? AND ? "
            "AND expires >= ? ORDER BY asked.guide, asked.place LIMIT ? OFFSET ?",
            *self._span(language), self._day, count, start,
        )  # fmt: skip
        return tuple(Question(*row) for row in found)

    def find(self, text: str, language: str, count: int = 12) -> tuple[Found, ...]:
        """The guides that some typed words may mean, best first; the last word may be the beginning of one."""
        from kiosk.library.search import search

        asked, found = f"SELECT {CARD} FROM guides WHERE id = ? AND expires >= ?", list[Found]()
        for guide in search(self._rows, text, language, self._span(language), count):
            found += [GuideCard(*row) for row in self._rows(asked, guide, self._day)]
            if len(found) >= count:
                break
        return tuple(found)

    def as_bytes(self) -> bytes:
        """The whole file."""
        self.open()
        return self._connection.serialize() if self._connection else b""

    @property
    def alone(self) -> frozenset[str]:
        """Names of the guides that are meant for speakers of one language."""
        asked = "SELECT name FROM guides JOIN files ON files.guide = guides.id WHERE files.alone"
        return frozenset(name for (name,) in self._rows(asked))

    @property
    def _day(self) -> str:
        return self._today().isoformat()

    def _span(self, language: str) -> tuple[int, int]:
        found = self._rows("SELECT low, high FROM languages WHERE tag = ?", language)
        return (int(found[0][0]), int(found[0][1])) if found else (0, -1)

    def _rows(self, question: str, *values: object) -> list[Any]:
        import sqlite3

        try:
            if self._connection is None and self._open:
                self._connection = self._open()
            return self._connection.execute(question, values).fetchall() if self._connection else []
        except (sqlite3.Error, OverflowError, UnicodeError):
            return []


def _unpacked(content: bytes) -> "Guide":
    import zlib

    import msgspec

    from kiosk.library.content import Guide

    return msgspec.msgpack.decode(zlib.decompress(content), type=Guide)
