"""Packs on sticks: the .zip files at the top of what is mounted here, and in its folders, one level down."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.library.pack import leftover
from kiosk.library.unpack import LARGEST, head
from kiosk.problems import Refused

MOUNTS = Path("/proc/self/mounts")
PLACES = r"/media/[^/]+(/[^/]+)?|/run/media/[^/]+/[^/]+|/mnt(/[^/]+)?"
LOOKED_AT, MOST = 2_000, 50  # entries of a stick; packs on it


@dataclass(frozen=True, slots=True)
class Found:
    """A pack on a stick, by what its head says of it; or a repository of signed ones, not looked at yet."""

    file: Path
    name: str
    title: str
    version: str
    stick: str
    signed: bool = False


def sticks(mounts: Path = MOUNTS, places: str = PLACES) -> tuple[Path, ...]:
    """Where removable media are mounted."""
    found = dict[Path, None]()
    try:
        lines = mounts.read_text(errors="surrogateescape").splitlines()
    except OSError:
        return ()
    for line in lines:
        words = line.split(" ")
        mounted = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), words[1] if len(words) > 1 else "")
        if re.fullmatch(places, mounted):
            found[Path(mounted)] = None
    return tuple(found)


def packs(on: tuple[Path, ...]) -> Iterator[Found]:
    """Those whose head can be read; whether all of one is good is found out when it is taken."""
    seen = set[Path]()
    for stick in sorted(on, key=lambda stick: -len(stick.parts)):  # one may be mounted below another
        for file in islice(_zips(stick), MOST):
            if file in seen:
                continue
            seen.add(file)
            try:
                pack = head(file)
            except (Refused, MemoryError):
                continue
            yield Found(file, pack.name, pack.title, pack.version, stick.name)


def repositories(on: tuple[Path, ...]) -> Iterator[Found]:
    """At the top of a stick, and in its folders."""
    for stick in on:
        for folder in (stick, *_folders(stick)):
            if _is_repository(folder):
                yield Found(folder, "signed content", "", "", stick.name, signed=True)


def refused(file: Path, on: tuple[Path, ...]) -> str:
    """Why this file is not to be taken; "" where it may be: a file of its own, on a stick, not too long."""
    if not any(file.is_relative_to(stick) for stick in on) or os.path.realpath(file) != str(file):
        return f"{file} is on no stick that is plugged in. Plug it in, wait a moment, and look again."
    try:
        facts = file.lstat()
    except OSError as error:
        return f"{file.name} can't be read ({error.strerror}). Plug the stick in again."
    if not stat.S_ISREG(facts.st_mode):
        return f"{file.name} is no file. Copy the pack itself onto the stick."
    if facts.st_size > LARGEST:
        return f"{file.name} has {facts.st_size:,} bytes, and {LARGEST:,} are the most. Is it a pack of this kiosk?"
    return ""


def _zips(stick: Path) -> Iterator[Path]:
    for place in islice(_below(stick), LOOKED_AT):
        if place.name.lower().endswith(".zip") and not leftover(place.name) and not refused(place, (stick,)):
            yield place


def _below(folder: Path, levels: int = 2) -> Iterator[Path]:
    """Links are not followed: a stick must not lead to the kiosk's own files."""
    try:
        with os.scandir(folder) as listed:
            entries = sorted(islice(listed, LOOKED_AT), key=lambda entry: entry.name)
    except OSError:
        return
    yield from (Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False))
    for entry in entries if levels > 1 else []:
        if entry.is_dir(follow_symlinks=False) and not leftover(entry.name):
            yield from _below(Path(entry.path), levels - 1)


def _folders(stick: Path) -> list[Path]:
    try:
        return sorted(entry for entry in stick.iterdir() if _is_folder(entry) and not leftover(entry.name))[:50]
    except OSError:
        return []


def _is_repository(folder: Path) -> bool:
    return _is_folder(folder / "metadata") and (folder / "metadata" / "timestamp.json").is_file()


def _is_folder(place: Path) -> bool:
    """Itself: a link on a stick must not lead to the kiosk's own files."""
    try:
        return stat.S_ISDIR(place.lstat().st_mode)
    except OSError:
        return False
