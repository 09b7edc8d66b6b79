"""The compiled library as the keeper holds it: bytes it does not understand, with the last good ones kept."""

import os
import subprocess
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.itself import command
from kiosk.keeper import children
from kiosk.keeper.events import Event, Note, Sentence
from kiosk.keeper.sources import fingerprints, fonts_there, read
from kiosk.keeper.state import notice as notice
from kiosk.keeper.state import staffs
from kiosk.keeper.state import state_folder as state_folder
from kiosk.keeper.unnamed import sealed, unnamed

if TYPE_CHECKING:
    from pathlib import Path  # 15 ms of each start: here paths are strings

MAGIC = b"clearing library 5\n"
SUM = 8  # bytes of each sum
COMPILE_LIMIT = 900  # s: a very large pack, on a slow machine


class Compiled:
    """`content` is for parts(); `shelf` a file descriptor on the guides, for every surface; `name` its file's, if any.

    `made_of` is what fingerprints() said of a kept one. `grade`: "fresh", "last good" or "defaults".
    """

    def __init__(self, content: bytes, shelf: int, name: str = "", made_of: tuple[bytes, ...] = ()) -> None:
        self.content, self.shelf, self.name, self.made_of = content, shelf, name, made_of
        self.grade = "fresh"


class Parts:
    """`staff_call`: how to call staff, as JSON; `printer`: its name; `house`: what else is the keeper's, as JSON."""

    def __init__(self, staff_call: bytes, printer: bytes, house: bytes, surfaces: bytes) -> None:
        self.staff_call, self.printer, self.house, self.surfaces = staff_call, printer.decode(), house, surfaces


def prepare(settings: "Path | None", log: Note, *, gently: bool = False) -> Compiled | None:
    """The library for these settings: from the cache, compiled anew, or the last good one; None if there is none.

    `gently`: somebody may be at the screen.
    """
    if not fonts_there():
        log(Event.NO_FONTS)
    fingerprint = rest, _ = fingerprints(settings, staffs())
    kept = last_good()
    if kept and kept.made_of == fingerprint:
        return kept
    words = [*(["--settings", str(settings)] if settings else []), f"--state={state_folder()}"]
    words += ["--gently"] if gently else []
    words += [f"--before={kept.name}"] if kept else []
    words += ["--core-kept"] if kept and kept.made_of[0] == rest else []
    compiled = _compiled(words, log, kept)
    if compiled:
        _keep(compiled, fingerprint, kept)
        if kept:
            os.close(kept.shelf)
        return compiled
    if kept:
        log(Event.LAST_GOOD)
        kept.grade = "last good"
        return kept
    log(Event.DEFAULTS)
    defaults = _compiled(["--defaults"], log)
    if defaults:
        defaults.grade = "defaults"
    return defaults


def parts(compiled: bytes) -> Parts:
    return Parts(*compiled.split(b"\n", 3))


def share(library: bytes) -> int:
    """A file descriptor on these bytes that nobody can change any more."""
    fd = unnamed("library")
    os.write(fd, library)
    return sealed(fd)


def _sum(content: bytes) -> bytes:
    """Against damage, not malice: who can write here can replace the program. (hashlib: 10 ms of each start.)"""
    return b"%08x" % zlib.crc32(content)


def _compiled(words: list[str], log: Note, before: Compiled | None = None) -> Compiled | None:
    """What a process of its own has compiled; what is the same as before, and so is not told again, from `before`."""
    memory = unnamed("shelf")
    told = _compile(words, log, memory)
    name, _, content = (told or b"").partition(b"\n")
    content = content or (before.content if before else b"")
    if name or told is None:
        os.close(memory)
    if told is None:
        return None
    shelf = _open(os.path.join(state_folder(), name.decode())) if name else sealed(memory)
    return Compiled(content, shelf, name.decode()) if shelf is not None else None


def _compile(arguments: list[str], log: Note, memory: int) -> bytes | None:
    given = {"shelf": memory, **({"progress": os.dup(2)} if os.isatty(2) else {})}
    named, handing = children.handing(given)
    compiler = command("compile", *arguments, *named)
    done: subprocess.CompletedProcess[bytes] = subprocess.run(  # type: ignore[assignment]  # no text: it is of bytes
        compiler, capture_output=True, timeout=COMPILE_LIMIT, check=False, creationflags=children.WINDOWLESS, **handing
    )
    if "progress" in given:
        os.close(given["progress"])
    for line in done.stderr.decode(errors="replace").splitlines():
        log(Event.PROBLEM, said=Sentence(line))
    return done.stdout if done.returncode == 0 else None


def last_good() -> Compiled | None:
    """The last good pair: the library names its shelf, and how large that is."""
    raw, start = read(os.path.join(state_folder(), "library")), len(MAGIC)
    rest, guides, digest = (raw[place : place + SUM] for place in range(start, start + 3 * SUM, SUM))
    body = raw[start + 3 * SUM :]
    if raw[:start] != MAGIC or _sum(body) != digest:
        return None
    named, _, content = body.partition(b"\n")
    name, size = named.decode().split()
    shelf = _open(os.path.join(state_folder(), name))
    if shelf is not None and os.fstat(shelf).st_size != int(size):
        os.close(shelf)
        return None
    return Compiled(content, shelf, name, (rest, guides)) if shelf is not None else None


def _open(file: str) -> int | None:
    with suppress(OSError):
        return os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    return None


def _keep(compiled: Compiled, fingerprint: tuple[bytes, bytes], before: Compiled | None) -> None:
    """On disk for the next start, whole or not at all; where nothing can be written it is compiled each time.

    The shelf lies there already. The one before stays for surfaces that have not opened it yet, older ones go.
    """
    if not compiled.name:
        return
    folder = state_folder()
    fresh = os.path.join(folder, f"library.{os.getpid()}")
    body = b"%s %d\n%s" % (compiled.name.encode(), os.fstat(compiled.shelf).st_size, compiled.content)
    try:
        mine = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # a webhook's address may be a secret
        with open(mine, "wb") as file:
            file.write(MAGIC + b"".join(fingerprint) + _sum(body) + body)
        os.replace(fresh, os.path.join(folder, "library"))
        for name in os.listdir(folder):
            if name.startswith("shelf") and name not in (compiled.name, before.name if before else ""):
                os.remove(os.path.join(folder, name))
    except OSError:
        with suppress(OSError):
            os.remove(fresh)
