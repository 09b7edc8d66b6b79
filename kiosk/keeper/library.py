"""The compiled library as the keeper holds it: bytes it does not understand, with the last good ones kept."""

import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.keeper.process import MAIN

MAGIC = b"clearing library 2\n"
SHIPPED = MAIN.parent / "resources"
SOURCES = ("guides", "instruments", "playlists", "texts")


def state_folder() -> Path:
    """Where the last good library is kept: systemd's place, else the user's."""
    given = os.environ.get("STATE_DIRECTORY")
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(given) if given else Path(home) / "clearing"


def prepare(settings: Path | None, report: Callable[[str], None]) -> bytes | None:
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


def parts(compiled: bytes) -> tuple[bytes, bytes]:
    """What stays with the keeper (how to call staff: addresses, one line of JSON), and what every surface gets."""
    keepers, _, surfaces = compiled.partition(b"\n")
    return keepers, surfaces


def share(library: bytes) -> int:
    """A file descriptor on these bytes that nobody can change any more."""
    import fcntl

    fd = os.memfd_create("clearing-library", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC)
    os.write(fd, library)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
    return fd


def _fingerprint(settings: Path | None) -> bytes:
    """Of all that the compiler reads, and of the compiler."""
    sums = [zlib.crc32(MAGIC)]
    for file in _files(settings):
        try:
            content = file.read_bytes()
        except OSError:
            content = b""
        sums += (zlib.crc32(str(file).encode()), len(content), zlib.crc32(content))
    return _sum(repr(sums).encode())


def _sum(content: bytes) -> bytes:
    """Against damage, not malice: who can write here can replace the program. (hashlib: 10 ms of each start.)"""
    return b"%08x" % zlib.crc32(content)


def _files(settings: Path | None) -> Iterator[Path]:
    system = Path("/etc/clearing/settings.toml")
    yield settings or system
    for folder in SOURCES:
        yield from sorted(path for path in (SHIPPED / folder).rglob("*") if path.is_file())
    yield from sorted((MAIN.parent / "kiosk" / "core").glob("*.py"))
    yield from sorted((MAIN.parent / "kiosk" / "library").glob("*.py"))
    yield MAIN.parent / "kiosk" / "settings.py"


def _compile(arguments: list[str], report: Callable[[str], None]) -> bytes | None:
    command = [sys.executable, str(MAIN), "compile", *arguments]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    for line in done.stderr.decode(errors="replace").splitlines():
        report(line)
    return done.stdout if done.returncode == 0 else None


def _kept() -> tuple[bytes | None, bytes]:
    try:
        raw = (state_folder() / "library").read_bytes()
    except OSError:
        return None, b""
    head, body = raw[: len(MAGIC)], raw[len(MAGIC) + 16 :]
    fingerprint, digest = raw[len(MAGIC) : len(MAGIC) + 8], raw[len(MAGIC) + 8 : len(MAGIC) + 16]
    whole = head == MAGIC and _sum(body) == digest
    return (body, fingerprint) if whole else (None, b"")


def _keep(library: bytes, fingerprint: bytes) -> None:
    """On disk for the next start, whole or not at all; where nothing can be written it is compiled each time."""
    folder = state_folder()
    fresh = folder / f"library.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.touch(mode=0o600)  # a webhook's address may be a secret
        fresh.write_bytes(MAGIC + fingerprint + _sum(library) + library)
        fresh.replace(folder / "library")
    except OSError:
        fresh.unlink(missing_ok=True) if os.access(folder, os.W_OK) else None
