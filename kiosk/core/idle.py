"""How long a visit may rest before the screen asks, and before it clears. Time is an argument, never read."""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class IdleLimits:
    """Seconds without a touch until "Still there?", and the seconds that it then counts down.

    `support` is the longer limit while somebody looks at Support: there a bar counts down, and hides nothing.
    """

    ask_after: float = 120  # VVSG 2.0: 2 to 5 minutes (from memory, see ../shared/a11y.md 1b)
    countdown: float = 45  # VVSG 2.0: 20 to 45 s; WCAG 2.2.1 asks for 20 s at least
    support: float = 300  # a rule of this kiosk: time to read the numbers, write one down or call

    def over(self, rested: float, *, on_support: bool = False) -> bool:
        return rested >= self._start(on_support) + self.countdown

    def seconds_left(self, rested: float, *, on_support: bool = False) -> int:
        """Whole seconds that the countdown has left to show, or 0 while nobody is asked."""
        start = self._start(on_support)
        return max(0, ceil(start + self.countdown - rested)) if rested >= start else 0

    def _start(self, on_support: bool) -> float:
        return max(self.support, self.ask_after) if on_support else self.ask_after
