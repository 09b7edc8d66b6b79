"""Brings a shelf up to date with the guides' files: reads what has changed, on every core where that is much."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from kiosk.library.content import Guide
from kiosk.library.places import placed
from kiosk.library.shelving import INDEXES, Indexed, Shelving, Stamp, indexed
from kiosk.problems import Problem, Refused

MANY = 400  # guides for which other processes are worth their start
AT_ONCE = 40  # guides that a process is given to read
SPAN = 1 << 40  # numbers that a language has for its guides
Progress = Callable[[int, int], None]
Read = Callable[[Path, str], Guide]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A guide's file, and the `key` of what else its content comes from."""

    language: str
    name: str
    file: Path
    key: str


def stock(db: Connection, wanted: Mapping[str, Sequence[Wanted]], read: Read, progress: Progress) -> None:
    """Makes `db` hold these guides, by language and in their offered order, and no other.

    `progress` hears how many of how many are read. Raises Refused with every problem found, and leaves a shelf that is
    not to be used.
    """
    shelving, stamps = Shelving(db), {one: _stamp(one) for guides in wanted.values() for one in guides}
    held = {(language, name): (number, Stamp(*stamp)) for language, name, number, *stamp in db.execute(
        "SELECT language, name, id, path, mtime, size, key FROM guides JOIN files ON files.guide = guides.id"
    )}  # fmt: skip
    fresh = list[tuple[int, Wanted]]()
    for low, (language, guides) in enumerate(wanted.items(), 1):
        inside = range(low * SPAN + 1, (low + 1) * SPAN)
        known = {one.name: held[language, one.name][0] for one in guides if (language, one.name) in held}
        known = {name: number for name, number in known.items() if number in inside}
        numbers = placed([one.name for one in guides], known, low * SPAN)
        for one in guides:
            if held.get((language, one.name)) == (numbers[one.name], stamps[one]):
                del held[language, one.name]
            else:
                fresh.append((numbers[one.name], one))
    for number, _ in held.values():
        shelving.take(number)
    _put(shelving, sorted(fresh, key=lambda one: one[0]), stamps, read, progress)
    shelving.finish()
    db.execute(INDEXES)


def _put(
    shelving: Shelving, fresh: list[tuple[int, Wanted]], stamps: Mapping[Wanted, Stamp], read: Read, progress: Progress
) -> None:
    problems = list[Problem]()
    found = _readings([one for _, one in fresh], read)
    for done, ((number, one), reading) in enumerate(zip(fresh, found, strict=True), 1):
        if isinstance(reading, Indexed):
            shelving.put(reading, number, stamps[one])
        else:
            problems += reading
        progress(done, len(fresh))
    if problems:
        raise Refused(problems)


def _stamp(one: Wanted) -> Stamp:
    """Of a file that is gone, or can't be seen, nothing; reading it will say so."""
    try:
        facts = os.stat(one.file)
    except OSError:
        return Stamp(str(one.file), 0, 0, one.key)
    return Stamp(str(one.file), facts.st_mtime_ns, facts.st_size, one.key)


def _readings(wanted: Sequence[Wanted], read: Read) -> Iterator[Indexed | tuple[Problem, ...]]:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if len(wanted) < MANY or cores < 2:
        yield from (_reading(read, one) for one in wanted)
        return
    from multiprocessing import get_context

    with get_context("fork").Pool(cores, _begin, (read,)) as readers:
        yield from readers.imap(_read, wanted, AT_ONCE)


def _reading(read: Read, one: Wanted) -> Indexed | tuple[Problem, ...]:
    try:
        return indexed(read(one.file, one.language))
    except Refused as refused:
        return refused.problems


_its_read: Read


def _begin(read: Read) -> None:
    """In a process that only reads: nothing that it makes goes in circles, so no time is spent on looking for them."""
    global _its_read
    import gc

    gc.disable()
    _its_read = read


def _read(one: Wanted) -> Indexed | tuple[Problem, ...]:
    return _reading(_its_read, one)
