"""Brings a shelf up to date with the guides' files: reads what has changed, on every core where that is much."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from sqlite3 import Connection

from kiosk.library.content import Guide
from kiosk.library.places import placed
from kiosk.library.shelving import Indexed, Shelving, Stamp, indexed
from kiosk.problems import Problem, Refused

MANY = 400  # guides for which other processes are worth their start
AT_ONCE = 40  # guides that a process is given to read
SPAN = 1 << 40  # numbers that a language has for its guides
Progress = Callable[[int, int], None]
Picture = Callable[[str], Path]
Reading = tuple[Indexed, str] | tuple[Problem, ...]  # a guide with the pictures in it, or what is wrong


@dataclass(frozen=True, slots=True)
class Wanted:
    """A guide's file, and the `key` of what else its content comes from."""

    language: str
    name: str
    file: str
    key: str


@dataclass(frozen=True, slots=True)
class Stock:
    """All guides by language, in their offered order; how to read one, given where its pictures are; and those."""

    wanted: Mapping[str, Sequence[Wanted]]
    read: Callable[[Wanted, Picture], Guide]
    picture: Picture


@dataclass(frozen=True, slots=True)
class Changes:
    """Numbers of guides that leave the shelf, and what comes to it, by growing number."""

    gone: Sequence[int]
    fresh: Sequence[tuple[int, Wanted, Stamp]]


def changes(db: Connection, stock: Stock) -> Changes:
    """What is to be done until `db` holds this stock and nothing else."""
    held, fresh = _held(db, stock), list[tuple[int, Wanted, Stamp]]()
    for low, (language, guides) in enumerate(stock.wanted.items(), 1):
        inside = range(low * SPAN + 1, (low + 1) * SPAN)
        known = {one.name: held[language, one.name][0] for one in guides if (language, one.name) in held}
        known = {name: number for name, number in known.items() if number in inside}
        numbers = placed([one.name for one in guides], known, low * SPAN)
        for one in guides:
            number, stamp = numbers[one.name], _stamp(one)
            if held.get((language, one.name)) == (number, stamp):
                del held[language, one.name]
            else:
                fresh.append((number, one, stamp))
    return Changes([number for number, _ in held.values()], sorted(fresh, key=lambda one: one[0]))


def bring(db: Connection, stock: Stock, todo: Changes, progress: Progress) -> bool:
    """Does it, and says whether every guide's name, title and summary are as before.

    `progress` hears how many of how many guides are read. Raises Refused with every problem found, and leaves a shelf
    that is not to be used.
    """
    shelving, problems = Shelving(db), list[Problem]()
    for number in todo.gone:
        shelving.take(number)
    readings = _readings([one for _, one, _ in todo.fresh], partial(_reading, stock))
    for done, ((number, _, stamp), reading) in enumerate(zip(todo.fresh, readings, strict=True), 1):
        match reading:
            case (Indexed() as guide, str() as pictures):
                shelving.put(guide, number, stamp, pictures)
            case wrong:
                problems += wrong
        progress(done, len(todo.fresh))
    if problems:
        raise Refused(problems)
    shelving.finish()
    return not shelving.cards


def pictured(picture: Picture, places: Sequence[str]) -> str:
    """Which files these pictures of a guide are now, as one text to compare."""
    return "\n".join(f"{place}\t{file}\t{_facts(file)}" for place in places for file in [picture(place)])


def _held(db: Connection, stock: Stock) -> dict[tuple[str, str], tuple[int, Stamp | None]]:
    """Number and stamp of each guide on the shelf; no stamp where a picture or a guide that it leads to has changed."""
    there = {language: {one.name for one in guides} for language, guides in stock.wanted.items()}
    held = dict[tuple[str, str], tuple[int, Stamp | None]]()
    asked = "SELECT language, name, id, pictures, leads, path, mtime, size, key FROM guides JOIN files ON guide = id"
    for language, name, number, pictures, leads, *stamp in db.execute(asked):
        places = [row.partition("\t")[0] for row in pictures.splitlines()]
        same = (not places or pictures == pictured(stock.picture, places)) and (
            not leads or there.get(language, set()).issuperset(leads.split())
        )
        held[language, name] = (number, Stamp(*stamp) if same else None)
    return held


def _stamp(one: Wanted) -> Stamp:
    return Stamp(one.file, *_facts(one.file), one.key)


def _facts(file: Path | str) -> tuple[int, int]:
    """When it was changed (ns), and its size; of a file that can't be seen nothing, as reading it will say."""
    try:
        facts = os.stat(file)
    except OSError:
        return 0, 0
    return facts.st_mtime_ns, facts.st_size


def _readings(wanted: Sequence[Wanted], read: Callable[[Wanted], Reading]) -> Iterator[Reading]:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if len(wanted) < MANY or cores < 2:
        yield from map(read, wanted)
        return
    from multiprocessing import get_context

    with get_context("fork").Pool(cores, _begin, (read,)) as readers:
        yield from readers.imap(_go_on, wanted, AT_ONCE)


def _reading(stock: Stock, one: Wanted) -> Reading:
    places = dict[str, None]()

    def picture(place: str) -> Path:
        places[place] = None
        return stock.picture(place)

    try:
        return indexed(stock.read(one, picture)), pictured(stock.picture, list(places))
    except Refused as refused:
        return refused.problems


_read: Callable[[Wanted], Reading]


def _begin(read: Callable[[Wanted], Reading]) -> None:
    """In a process that only reads: what it makes needs no search for circles, a tenth of its time."""
    global _read
    import gc

    gc.disable()
    _read = read


def _go_on(one: Wanted) -> Reading:
    return _read(one)
