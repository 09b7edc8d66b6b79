"""The shelf: every guide in every language, in one read-only SQLite file, read a page at a time as visitors ask."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.library.content import Guide

CACHE = 1024  # KiB of the file that a surface keeps in its memory
MOST = 500  # questions in one answer


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
    """Opened when it is first asked; without a way to open it there is nothing on it, as in a damaged one.

    Nothing that is asked of it can raise, and so nothing of it can reach a traceback.
    """

    def __init__(self, opened: "Callable[[], Connection] | None" = None) -> None:
        self._open = opened
        self._connection: Connection | None = None

    def open(self) -> None:
        """Makes it ready, so that the first question takes no longer than the next."""
        self._rows("SELECT count(*) FROM languages")

    def guide(self, name: str, language: str) -> "Guide | None":
        import msgspec

        from kiosk.library.content import Guide

        found = self._rows("SELECT content FROM guides WHERE language = ? AND name = ?", language, name)
        return msgspec.msgpack.decode(found[0][0], type=Guide) if found else None

    def cards(self, language: str, topic: str = "", start: int = 0, count: int = 12) -> tuple[GuideCard, ...]:
        """In the order in which they are offered."""
        if topic:
            told = "about JOIN guides ON guides.id = about.guide WHERE about.language = ? AND about.topic = ?"
            found = self._rows(f"SELECT name, title, summary FROM {told} ORDER BY about.guide LIMIT ? OFFSET ?",
                               language, topic, count, start)  # fmt: skip
        else:
            found = self._rows("SELECT name, title, summary FROM guides WHERE id BETWEEN ? AND ? ORDER BY id "
                               "LIMIT ? OFFSET ?", *self._span(language), count, start)  # fmt: skip
        return tuple(GuideCard(*row) for row in found)

    def count(self, language: str, topic: str = "") -> int:
        if topic:
            found = self._rows("SELECT count(*) FROM about WHERE language = ? AND topic = ?", language, topic)
        else:
            found = self._rows("SELECT guides FROM languages WHERE tag = ?", language)
        return int(found[0][0]) if found else 0

    def topics(self, language: str) -> tuple[Topic, ...]:
        """Those with a guide in this language, in the pack's order."""
        found = self._rows(
            "SELECT key, name, count(*) FROM topics JOIN about ON about.language = topics.language AND about.topic = key "
            "WHERE topics.language = ? GROUP BY topics.place ORDER BY topics.place",
            language,
        )
        return tuple(Topic(*row) for row in found)

    def questions(self, language: str, start: int = 0, count: int = MOST) -> tuple[Question, ...]:
        """In the order in which their guides are offered."""
        found = self._rows(
            "SELECT text, name FROM asked JOIN guides ON guides.id = asked.guide WHERE asked.guide BETWEEN ? AND ? "
            "ORDER BY asked.guide, asked.place LIMIT ? OFFSET ?",
            *self._span(language), count, start,
        )  # fmt: skip
        return tuple(Question(*row) for row in found)

    def find(self, text: str, language: str, count: int = 12) -> tuple[Found, ...]:
        """The guides that some typed words may mean, best first; the last word may be the beginning of one."""
        from kiosk.library.search import search

        ids = search(self._rows, text, language, self._span(language), count)
        return tuple(GuideCard(*row) for id in ids
                     for row in self._rows("SELECT name, title, summary FROM guides WHERE id = ?", id))  # fmt: skip

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


def handed_over(fd: int) -> Shelf:
    """The shelf on a file descriptor; works in a sealed process."""
    return Shelf(lambda: _opened(fd))


def _opened(fd: int) -> "Connection":
    """SQLite opens files by their names only, and looks behind /proc for them: a memfd, and a file that has lost its
    name since, it must be given as bytes."""
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:/proc/self/fd/{fd}?mode=ro&immutable=1", uri=True, isolation_level=None)
    except sqlite3.OperationalError:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(os.pread(fd, os.fstat(fd).st_size, 0))
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    connection.execute("PRAGMA temp_store = memory")
    return connection
