"""The packs that the settings name, stacked on the shipped one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.library.pack import SHIPPED, Pack, Stack, read_pack
from kiosk.problems import Problem, Refused
from kiosk.settings import Settings


@contextmanager
def stacked(settings: Settings) -> Iterator[Stack]:
    """The stack, as long as it is looked at. Raises Refused with what is wrong with every pack as such."""
    packs, problems = [read_pack(SHIPPED)], list[Problem]()
    for place in settings.content.packs:
        try:
            packs.append(_pack(Path(place)))
        except Refused as refused:
            problems += refused.problems
    stack = Stack(tuple(packs))
    problems = problems or list(stack.faults())
    if problems:
        raise Refused(problems)
    yield stack


def _pack(place: Path) -> Pack:
    if not place.exists():
        remedy = "Put the pack there, or mend content.packs in the settings."
        raise Refused([Problem(place, 0, "there is no such pack.", remedy)])
    return read_pack(place)
