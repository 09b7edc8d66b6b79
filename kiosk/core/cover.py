"""The cover over a page: one touch brings it, two lift it. Time is an argument, never read."""

from dataclasses import dataclass

TWICE = 2.0  # s within which a second touch counts: slow enough for a shaky hand, too fast for a sleeve (our choice)


@dataclass(frozen=True, slots=True)
class Cover:
    """`touched_at`: seconds of the clock at the first touch, None before it."""

    touched_at: float | None = None

    def touched(self, now: float) -> "Cover | None":
        """The cover after a touch; None where this was the second one in time."""
        return None if self.awaits(now) else Cover(now)

    def awaits(self, now: float) -> bool:
        """Whether a touch now would lift it, and a hint should say so."""
        return self.touched_at is not None and now - self.touched_at <= TWICE
