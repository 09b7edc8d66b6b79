"""The compiled library as the keeper holds it: bytes it does not understand, with the last good ones kept."""

import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.keeper.process import MAIN, TOP

if TYPE_CHECKING:
    from pathlib import Path  # 15 ms of each start: here paths are strings

MAGIC = b"clearing library 2\n"
SHIPPED = os.path.join(TOP, "resources")
NO_CONTENT = ("fonts", "qml", "take-home", "translations")  # what the compiler does not read


def state_folder() -> str:
    """Where the last good library is kept: systemd's place, else the user's."""
    given = os.environ.get("STATE_DIRECTORY")
    home = os.environ.get("XDG_STATE_HOME") or os.path.expanduser(os.path.join("~", ".local", "state"))
    return given or os.path.join(home, "clearing")


def notice() -> str:
    """Where the staff page puts the clinic's own notice: a slide's keys, its words by language."""
    return os.path.join(state_folder(), "notice.toml")


def prepare(settings: "Path | None", report: Callable[[str], None]) -> bytes | None:
    """The library for these settings: from the cache, compiled anew, or the last good one; None if there is none."""
    fingerprint = _fingerprint(settings)
    kept, kept_for = _kept()
    if kept is not None and kept_for == fingerprint:
        return kept
    compiled = _compile(["--settings", str(settings)] if settings else [], report)
    if compiled is not None:
        _keep(compiled, fingerprint)
        return compiled
    if kept is not None:
        report("going on with the last good settings and content")
        return kept
    report("going on with the default settings")
    return _compile(["--defaults"], report)


def parts(compiled: bytes) -> tuple[bytes, str, bytes]:
    """What stays with the keeper (how to call staff, as JSON; the printer), and what every surface gets."""
    staff, printer, surfaces = compiled.split(b"\n", 2)
    return staff, printer.decode(), surfaces


def share(library: bytes) -> int:
    """A file descriptor on these bytes that nobody can change any more."""
    import fcntl

    fd = os.memfd_create("clearing-library", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC)
    os.write(fd, library)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
    return fd


def _fingerprint(settings: "Path | None") -> bytes:
    """Of all that the compiler reads, and of the compiler."""
    sums = [zlib.crc32(MAGIC)]
    for file in _files(settings):
        content = _read(file)
        sums += (zlib.crc32(file.encode()), len(content), zlib.crc32(content))
    return _sum(repr(sums).encode())


def _sum(content: bytes) -> bytes:
    """Against damage, not malice: who can write here can replace the program. (hashlib: 10 ms of each start.)"""
    return b"%08x" % zlib.crc32(content)


def _files(settings: "Path | None") -> Iterator[str]:
    named = str(settings) if settings else "/etc/clearing/settings.toml"
    yield named
    yield notice()
    yield from _named_in(named)
    for name in sorted(set(os.listdir(SHIPPED)) - set(NO_CONTENT)):
        place = os.path.join(SHIPPED, name)
        yield from _below(place) if os.path.isdir(place) else [place]
    for part in ("core", "library"):
        yield from (file for file in _below(os.path.join(TOP, "kiosk", part)) if file.endswith(".py"))
    yield from (os.path.join(TOP, "kiosk", name) for name in ("settings.py", "tables.py", "allowed.py"))


def _named_in(settings: str) -> Iterator[str]:
    """The files that the settings name, such as a clinic's packs or its own plan: all in them that is quoted."""
    for word in _read(settings).decode(errors="replace").replace("'", '"').split('"'):
        if os.path.isabs(word):
            yield from _below(word) if os.path.isdir(word) else [word]


def _below(folder: str) -> list[str]:
    """Regular files: to read from a pipe would wait for ever."""
    found = (os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
    return sorted(filter(os.path.isfile, found))


def _read(file: str) -> bytes:
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except OSError:
        return b""


def _compile(arguments: list[str], report: Callable[[str], None]) -> bytes | None:
    command = [sys.executable, MAIN, "compile", *arguments]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    for line in done.stderr.decode(errors="replace").splitlines():
        report(line)
    return done.stdout if done.returncode == 0 else None


def _kept() -> tuple[bytes | None, bytes]:
    raw = _read(os.path.join(state_folder(), "library"))
    head, body = raw[: len(MAGIC)], raw[len(MAGIC) + 16 :]
    fingerprint, digest = raw[len(MAGIC) : len(MAGIC) + 8], raw[len(MAGIC) + 8 : len(MAGIC) + 16]
    whole = head == MAGIC and _sum(body) == digest
    return (body, fingerprint) if whole else (None, b"")


def _keep(library: bytes, fingerprint: bytes) -> None:
    """On disk for the next start, whole or not at all; where nothing can be written it is compiled each time."""
    folder = state_folder()
    fresh = os.path.join(folder, f"library.{os.getpid()}")
    try:
        os.makedirs(folder, exist_ok=True)
        mine = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # a webhook's address may be a secret
        with open(mine, "wb") as file:
            file.write(MAGIC + fingerprint + _sum(library) + library)
        os.replace(fresh, os.path.join(folder, "library"))
    except OSError:
        with suppress(OSError):
            os.remove(fresh)
