"""The packs that the settings name, stacked on the shipped one; a .zip is unpacked for as long as it is read."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.library.pack import SHIPPED, Pack, read_pack
from kiosk.library.stack import Stack
from kiosk.library.unpack import unpack
from kiosk.problems import Problem, Refused
from kiosk.settings import Settings


@contextmanager
def stacked(settings: Settings) -> Iterator[Stack]:
    """The stack, as long as it is looked at. Raises Refused where a pack can't be opened.

    What is refused meanwhile is said of the .zip and the file in it, not of where it was unpacked.
    """
    with ExitStack() as rooms:
        unpacked, packs, problems = dict[Path, Path](), [read_pack(SHIPPED)], list[Problem]()
        try:
            for place in map(Path, settings.content.packs):
                try:
                    packs.append(_pack(place, unpacked, rooms))
                except Refused as refused:
                    problems += refused.problems
            if problems:
                raise Refused(problems)
            yield Stack(tuple(packs))
        except Refused as refused:
            raise Refused([_of_archive(problem, unpacked) for problem in refused.problems]) from None


def _pack(place: Path, unpacked: dict[Path, Path], rooms: ExitStack) -> Pack:
    if not place.exists():
        remedy = "Name a pack's folder or its .zip (in the settings: content.packs)."
        raise Refused([Problem(place, 0, "there is no such pack.", remedy)])
    if place.is_dir():
        return read_pack(place)
    try:
        room = Path(rooms.enter_context(tempfile.TemporaryDirectory(prefix="clearing-pack-")))
    except OSError as error:
        remedy = "Name an unpacked folder instead, or set TMPDIR to a folder that can be written to."
        raise Refused([Problem(place, 0, f"there is no place to unpack it ({error.strerror}).", remedy)]) from None
    unpacked[room] = place
    return read_pack(unpack(place, room))


def _of_archive(problem: Problem, unpacked: Mapping[Path, Path]) -> Problem:
    for room, archive in unpacked.items():
        reason, remedy = (text.replace(str(room), str(archive)) for text in (problem.reason, problem.remedy))
        file = archive / problem.file.relative_to(room) if problem.file.is_relative_to(room) else problem.file
        problem = replace(problem, file=file, reason=reason, remedy=remedy)
    return problem
