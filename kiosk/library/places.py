"""Numbers for guides such that their order is the offered one, and that few change when one guide comes between."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import lt

STEP = 1 << 16  # between neighbours at first: room for 65,535 guides that come later


def placed(order: Sequence[str], known: Mapping[str, int], low: int) -> dict[str, int]:
    """A number above `low` for each name, growing; as many as possible are those that are `known`."""
    kept = {name: known[name] for name in _growing([name for name in order if name in known], known)}
    numbers, waiting, before = dict[str, int](), list[str](), low
    for name in order:
        waiting.append(name)
        if name in kept:
            room = kept[name] - before
            if room < len(waiting):
                break
            numbers |= {one: before + room * place // len(waiting) for place, one in enumerate(waiting, 1)}
            waiting, before = [], kept[name]
    else:
        return numbers | {name: before + STEP * place for place, name in enumerate(waiting, 1)}
    return {name: low + STEP * place for place, name in enumerate(order, 1)}


def _growing(names: Sequence[str], known: Mapping[str, int]) -> list[str]:
    """The longest row of these names whose numbers grow."""
    numbers = [known[name] for name in names]
    if all(map(lt, numbers, numbers[1:])):
        return list(names)  # as mostly: nothing was moved
    lowest, ends, before = list[int](), list[str](), dict[str, str | None]()
    for name in names:
        place = bisect_left(lowest, known[name])
        before[name] = ends[place - 1] if place else None
        lowest[place : place + 1] = [known[name]]
        ends[place : place + 1] = [name]
    row, last = list[str](), ends[-1] if ends else None
    while last is not None:
        row.append(last)
        last = before[last]
    return row[::-1]
