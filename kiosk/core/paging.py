"""A long list, a page at a time, and in an order whose first pages show something of everything."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list: `count` of `total`, from `start` on (from 0). `size` is what a page but the last holds."""

    start: int
    count: int
    total: int
    size: int

    @property
    def earlier(self) -> int | None:
        """Where the page before starts; None on the first."""
        return self.start - self.size if self.start else None

    @property
    def later(self) -> int | None:
        end = self.start + self.count
        return end if end < self.total else None


def page_at(row: int, total: int, most: int) -> Page:
    """The page that holds this row (the last one, where there is none): no page is longer than `most`.

    All are about as long: 14 rows are 7 and 7, not 12 and a rest of 2.
    """
    size = max(1, ceil(total / max(1, ceil(total / most))))
    start = min(row, max(0, total - 1)) // size * size
    return Page(start, min(size, total - start), total, size)


def by_turns(items: Iterable[T], owner: Callable[[T], str]) -> list[T]:
    """First the first of each owner, in the order given, then the second of each ..."""
    taken, ranked = Counter[str](), list[tuple[int, T]]()
    for item in items:
        ranked.append((taken[owner(item)], item))
        taken[owner(item)] += 1
    return [item for _, item in sorted(ranked, key=lambda pair: pair[0])]
