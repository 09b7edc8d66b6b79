"""A file of the kiosk's own, written whole or not at all: power can fail at any moment."""

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path


def write(file: Path, text: str) -> None:
    """Puts it in the place of the one before. Raises OSError, and then the one before is as it was."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        put(fresh, file)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def put(fresh: Path, file: Path) -> None:
    """Gives a written file its place, for good. Raises OSError."""
    os.replace(fresh, file)
    if sys.platform == "win32":  # there a folder can't be opened, and NTFS keeps a journal of names
        return
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def holds(file: Path, sha256: str) -> bool:
    """Whether it can be read, and is what this sum (in hexadecimal digits) was made of."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == sha256
    except OSError:
        return False
