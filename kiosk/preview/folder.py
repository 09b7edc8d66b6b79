"""The folder of a pack that somebody works on: which files were saved, and the library that it makes."""

import os
import sqlite3
import sys
from pathlib import Path

import msgspec

from kiosk.library.compiler import compile_library
from kiosk.library.content import Library, Shelf, decode
from kiosk.problems import Refused
from kiosk.settings import Settings

Stamps = dict[Path, tuple[int, int]]


def stamps(folder: Path) -> Stamps:
    """By file: when it was last written (ns), and its size in bytes; an editor's own hidden files are left out."""
    found: Stamps = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for file in (Path(place, name) for name in names if not name.startswith(".")):
            try:
                state = file.stat()
            except OSError:
                continue  # an editor has just replaced it
            found[file.relative_to(folder)] = (state.st_mtime_ns, state.st_size)
    return found


def saved_guide(before: Stamps, after: Stamps) -> tuple[str, str] | None:
    """Language and name of the guide that was saved last; None where none was."""
    saved = [file for file in after if after[file] != before.get(file)]
    guides = [file for file in saved if file.parts[0] == "guides" and len(file.parts) == 3 and file.suffix == ".md"]
    latest = max(guides, key=lambda file: after[file], default=None)
    return (latest.parts[1], latest.stem) if latest else None


def read() -> int:
    """In a process of its own: settings come in as JSON, out go library and shelf; or the problems, a line each."""
    try:
        library = compile_library(msgspec.json.decode(sys.stdin.buffer.read(), type=Settings))
    except Refused as refused:
        print(refused)
        return 2
    sys.stdout.buffer.write(msgspec.msgpack.encode((library.encode(), library.shelf.as_bytes())))
    return 0


def unpacked(answer: bytes) -> Library:
    """What read() has written."""
    library, shelf = msgspec.msgpack.decode(answer, type=tuple[bytes, bytes])
    return decode(library, Shelf(lambda: _connected(shelf)))


def _connected(shelf: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(shelf)
    return connection
