"""When the screen is dimmed or dark, and how long it stays bright for somebody. Time is an argument, never read."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

AWAKE_FOR = 60.0  # s that the screen stays bright after it was touched; a rule of this kiosk
LOOK_AGAIN = 60.0  # s at most between two looks at the clock on the wall, which may jump


class Light(IntEnum):
    BRIGHT = 0
    DIM = 1
    OFF = 2


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes after midnight; over midnight where it ends before it begins. From equal to equal is never."""

    begins: int = 0
    ends: int = 0

    def holds(self, minute: int) -> bool:
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


@dataclass(frozen=True, slots=True)
class Nights:
    """By the clock on the wall, also where that jumps or goes through an hour twice. Off comes before dim."""

    dim: Span = Span()
    off: Span = Span()

    @property
    def any(self) -> bool:
        return any(span.begins != span.ends for span in (self.dim, self.off))

    def light(self, now: datetime, rested: float) -> Light:
        """`rested`: seconds since somebody was last here, by a clock that never jumps."""
        minute = now.hour * 60 + now.minute
        if 0 <= rested < AWAKE_FOR:
            return Light.BRIGHT
        if self.off.holds(minute):
            return Light.OFF
        return Light.DIM if self.dim.holds(minute) else Light.BRIGHT

    def wait(self, now: datetime, rested: float) -> float:
        """Seconds until to look again: the next minute of the wall, or the end of what somebody's touch has given."""
        minute = min(LOOK_AGAIN, 60 - now.second - now.microsecond / 1e6)
        return min(minute, AWAKE_FOR - rested) if 0 <= rested < AWAKE_FOR else minute


def span(begins: str | None, ends: str | None) -> Span:
    """Of two times such as "21:00" and "06:30"; never, where they are left out."""
    return Span(_minutes(begins), _minutes(ends)) if begins and ends else Span()


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
