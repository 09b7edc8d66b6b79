"""How long a visit may rest before the screen asks, and before it clears. Time is an argument, never read."""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class IdleLimits:
    """Seconds without a touch until "Still there?", and the seconds that it then counts down."""

    ask_after: float = 120  # VVSG 2.0: 2 to 5 minutes (from memory, see ../shared/a11y.md 1b)
    countdown: float = 45  # VVSG 2.0: 20 to 45 s; WCAG 2.2.1 asks for 20 s at least

    def over(self, rested: float) -> bool:
        return rested >= self.ask_after + self.countdown

    def seconds_left(self, rested: float) -> int:
        """Whole seconds that the countdown has left to show, or 0 while nobody is asked."""
        return max(0, ceil(self.ask_after + self.countdown - rested)) if rested >= self.ask_after else 0
