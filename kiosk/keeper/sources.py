"""All that a library is made of, told apart by a few bytes: whether to compile anew is asked at each start."""

import os
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.itself import BUILT, RESOURCES, TOP
from kiosk.keeper.variables import overrides, settings_file

if TYPE_CHECKING:
    from pathlib import Path  # 15 ms of each start: here paths are strings

SHIPPED = RESOURCES
OWN = (".prom", ".log")  # what the keeper itself writes, though the settings name it
NO_CONTENT = ("example", "fonts", "qml", "take-home", "translations")  # what the compiler does not read
MANY = tuple(f"{os.sep}{folder}{os.sep}" for folder in ("guides", "pictures", "voices"))  # by their date and size alone
GUIDES, PACKED = MANY[0], ".zip"


def fingerprints(settings: "Path | None", own: Iterable[str] = ()) -> tuple[bytes, bytes]:
    """Of all that the compiler reads, and of the compiler; the guides' files by themselves.

    `own`: what staff have put into the state folder.
    """
    rest, guides = zlib.crc32(repr(overrides()).encode()), 0
    for file in (*own, *_files(settings)):
        if GUIDES in file and file.endswith(".md"):
            guides = zlib.crc32(_dated(file), guides)
        elif file.endswith(PACKED) or any(folder in file for folder in MANY):
            rest = zlib.crc32(_dated(file), rest)
        else:
            content = read(file)
            rest = zlib.crc32(b"%s\0%d\0%s" % (os.fsencode(file), len(content), content), rest)
    return b"%08x" % rest, b"%08x" % guides


def fonts_there() -> bool:
    """Whether there is any of the program's own."""
    try:
        return any(name.endswith(".ttf") for name in os.listdir(os.path.join(SHIPPED, "fonts")))
    except OSError:
        return False


def read(file: str) -> bytes:
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except OSError:
        return b""


def _dated(file: str) -> bytes:
    try:
        facts = os.stat(file)
    except OSError:
        return os.fsencode(file)
    return b"%s\0%d\0%d" % (os.fsencode(file), facts.st_mtime_ns, facts.st_size)


def _files(settings: "Path | None") -> Iterator[str]:
    named = str(settings) if settings else settings_file()
    yield named
    for given in (read(named).decode(errors="replace"), *(f'"{value}"' for value in overrides().values())):
        yield from _named_in(given)
    for name in sorted(set(os.listdir(SHIPPED)) - set(NO_CONTENT)):
        place = os.path.join(SHIPPED, name)
        yield from _below(place) if os.path.isdir(place) else [place]
    yield BUILT  # in its place there are sources
    for part in ("core", "library"):
        yield from (file for file in _below(os.path.join(TOP, "kiosk", part)) if file.endswith(".py"))
    own = ("settings.py", "given.py", "shape.py", "tables.py", "allowed.py")
    yield from (os.path.join(TOP, "kiosk", name) for name in own)


def _named_in(settings: str) -> Iterator[str]:
    """The files that the settings name, such as a clinic's packs or its own plan: all in them that is quoted."""
    for word in settings.replace("'", '"').split('"'):
        if not os.path.isabs(word) or "\0" in word or word.endswith(OWN):
            continue
        if os.path.isdir(word):
            yield from _below(word)
        elif os.path.isfile(word) or not os.path.exists(word):  # a pipe or a device would be read without end
            yield word


def _below(folder: str) -> list[str]:
    """Regular files: to read from a pipe would wait for ever."""
    found = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    return sorted(file for file in found if file.endswith(".md") or os.path.isfile(file))
