"""Says one sentence after the other, and knows which is being said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.viewmodels.onscreen import Spot


@dataclass(frozen=True, slots=True)
class Standing:
    """Where it stands: the sentence that is being said, or where it was stopped; the last one, where all is `done`."""

    spot: Spot | None
    done: bool
    whole: bool  # it was all of a page


class Reader:
    """`utter` says a sentence and then calls back, `hush` stops it at once; `moved` hears of every change."""

    def __init__(
        self, utter: Callable[[Spot, Callable[[], None]], None], hush: Callable[[], None], moved: Callable[[], None]
    ) -> None:
        self._utter, self._hush, self._moved = utter, hush, moved
        self._spots: Sequence[Spot] = ()
        self._at = 0
        self._more: Callable[[], Sequence[Spot]] | None = None
        self._whole = False
        self._left: Standing | None = None  # while something else is said in between
        self.saying = False

    @property
    def standing(self) -> Standing:
        """In the page; what is said `aside` does not count."""
        return self._left or Standing(self.spot, self.done, self._whole)

    @property
    def spot(self) -> Spot | None:
        """The sentence that is being said, or where it was stopped; at the end the last one."""
        return self._spots[min(self._at, len(self._spots) - 1)] if self._spots else None

    @property
    def said(self) -> Sequence[Spot]:
        """All of them up to there."""
        return self._spots[: self._at]

    @property
    def done(self) -> bool:
        return self._at >= len(self._spots)

    def read(self, spots: Sequence[Spot], start: int = 0, more: Callable[[], Sequence[Spot]] | None = None) -> None:
        """From the sentence at `start` on; what was being said is not said to its end. `more`: what comes after all."""
        self._left = None
        self._spots, self._at, self._more, self._whole = spots, start, more, more is not None
        self._go_on()

    def aside(self, spots: Sequence[Spot]) -> None:
        """Instead of what was being said, from whose place the page can still be read on."""
        left = self.standing
        self.read(spots)
        self._left = left

    def again(self) -> None:
        """The same sentence from its beginning."""
        self._go_on()

    def stop(self) -> None:
        if self.saying:
            self.saying = False
            self._hush()
            self._moved()

    def _go_on(self) -> None:
        while not self.done and not self._spots[self._at].heard.there:  # the page has changed meanwhile
            self._at += 1
        if self.done:
            self.stop()
        else:
            self.saying = True
            self._utter(self._spots[self._at], self._said)
            self._moved()

    def _said(self) -> None:
        self._at += 1
        if self.done and (more := self._more):
            self._more = None
            self._spots = [*self._spots, *more()]
        self.saying = not self.done
        if self.saying:
            self._go_on()
        else:
            self._moved()
