"""Opens a shelf that is there already: a file, or the descriptor that a sealed surface was given."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.handed import content
from kiosk.library.shelf import Shelf

if TYPE_CHECKING:
    from sqlite3 import Connection

CACHE = 1024  # KiB of the file that a surface keeps in its memory


def opened(file: Path) -> Shelf:
    return Shelf(lambda: connected(str(file)))


def handed_over(fd: int) -> Shelf:
    """The shelf on a file descriptor; works in a sealed process."""
    return Shelf(lambda: _on(fd))


def connected(file: str) -> "Connection":
    """To a file that nobody writes to. Raises sqlite3.Error."""
    import sqlite3
    from urllib.parse import quote

    place = quote(os.path.abspath(file))
    connection = sqlite3.connect(f"file:{place}?mode=ro&immutable=1", uri=True, isolation_level=None)
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    connection.execute("PRAGMA temp_store = memory")
    return connection


def _on(fd: int) -> "Connection":
    """SQLite opens files by their names, and looks behind those in /proc: of a memfd, and of a file whose name is gone
    since, it must be given the bytes."""
    import sqlite3

    try:
        connection = connected(f"/proc/self/fd/{fd}")
        connection.execute("SELECT 1 FROM languages")
        return connection
    except sqlite3.OperationalError:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(content(fd))
        return connection
