"""Where a shelf is made: in memory, or as a file beside the one before; then only what has changed is read."""

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

from kiosk.library.opening import connected, opened
from kiosk.library.shelf import Shelf
from kiosk.library.shelving import INDEXES, LAYOUT, TABLES
from kiosk.library.stocking import Changes, Progress, Stock, bring, changes

FAST = ("journal_mode = off", "synchronous = off", "locking_mode = exclusive", "cache_size = -65536")
GATHERED = 64 << 20  # bytes of an index that are held before they are written: all of a large pack at once
WORTH = 4  # where more than a quarter has changed, a new shelf is made sooner than the old one mended
EMPTY = Changes([], [])
Rows = Mapping[str, Sequence[tuple[object, ...]]]
KEPT = {"layout": LAYOUT}


@dataclass(frozen=True, slots=True)
class Content:
    """All that a shelf is made of: the guides, and by table the rows that all guides share."""

    stock: Stock
    rows: Rows


Shelve = Callable[[Content], Shelf]


def in_memory(content: Content) -> Shelf:
    """Raises Refused, as the next one."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    _fill(db, content, lambda done, of: None)
    return Shelf(lambda: db)


@dataclass(slots=True)
class Folder:
    """Makes a shelf as a file of this folder, out of the shelf `before` where that helps.

    `name` is then its name, and `same_cards` says whether names, titles and summaries are those of the one before.

    Nothing else in the folder changes, and `before` stays as it is. Raises Refused, and OSError where nothing can be
    written there.
    """

    place: Path
    before: str = ""
    progress: Progress = lambda done, of: None
    name: str = ""
    same_cards: bool = False

    def __call__(self, content: Content) -> Shelf:
        old = self.place / self.before
        todo, same = _todo(old, content) if self.before else (None, False)
        if same:
            self.name, self.same_cards = self.before, True
            return opened(old)
        fresh = self.place / f"shelf.{os.getpid()}"
        try:
            self.place.mkdir(parents=True, exist_ok=True)
            os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            if todo:
                copyfile(old, fresh)
            with closing(sqlite3.connect(fresh, isolation_level=None)) as db:
                self.same_cards = _fill(db, content, self.progress, todo)
            self.name = f"shelf-{os.urandom(8).hex()}"
            os.replace(fresh, self.place / self.name)
        except sqlite3.OperationalError as error:  # no room, no right: as other writing would say it
            raise OSError(str(error)) from None
        finally:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
        return opened(self.place / self.name)


def _todo(old: Path, content: Content) -> tuple[Changes | None, bool]:
    """What of the old shelf is to change, None where a new one is better; and whether nothing at all is."""
    with suppress(sqlite3.Error), closing(connected(str(old))) as db:
        if dict(db.execute("SELECT name, value FROM kept")) != KEPT:
            return None, False
        todo = changes(db, content.stock)
        if len(todo.gone) + len(todo.fresh) > sum(map(len, content.stock.wanted.values())) / WORTH:
            return None, False
        rows = {table: set(db.execute(f"SELECT * FROM {table}")) for table in TABLES}
        return todo, todo == EMPTY and rows == {table: set(content.rows.get(table, ())) for table in TABLES}
    return None, False


def _fill(db: sqlite3.Connection, content: Content, progress: Progress, todo: Changes | None = None) -> bool:
    """Makes this shelf hold the content; without `todo` it is still empty. Says whether the cards are the same."""
    for pragma in FAST:
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN")
    if todo is None:
        for statement in LAYOUT.split(";"):
            db.execute(statement)
        for index in ("heads", "whole"):
            db.execute(f"INSERT INTO {index}({index}, rank) VALUES('hashsize', {GATHERED})")
        db.executemany("INSERT INTO kept VALUES(?,?)", KEPT.items())
    same = bring(db, content.stock, todo or changes(db, content.stock), progress)
    for table in TABLES:
        db.execute(f"DELETE FROM {table}")
        for row in content.rows.get(table, ()):
            db.execute(f"INSERT INTO {table} VALUES({','.join('?' * len(row))})", row)
    db.execute(INDEXES)
    db.execute("COMMIT")
    return same
