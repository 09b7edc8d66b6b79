"""A value that is told only once it has lasted, so that what passes with each visit is not seen."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lasting(Generic[T]):
    """What is `usual` is `told` at once, all else once it was seen for `limit` seconds of `clock` without a break."""

    def __init__(self, usual: T, limit: float, clock: Callable[[], float]) -> None:
        self._usual, self._limit, self._clock = usual, limit, clock
        self.told = self._seen = usual
        self._since = clock()

    def see(self, value: T) -> None:
        if value != self._seen:
            self._seen, self._since = value, self._clock()
        if value == self._usual or self._clock() - self._since >= self._limit:
            self.told = value
