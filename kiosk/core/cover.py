"""The cover over a page: one press brings it, one on "Show again" lifts it. Time is an argument, never read."""

from dataclasses import dataclass

DEAF = 0.7  # s: longer than a shaky double press (0.5 s, EN 301 549 5.8), so that "Cover" pressed twice still covers


@dataclass(frozen=True, slots=True)
class Cover:
    """`since`: seconds of the clock when it appeared."""

    since: float

    def pressed(self, now: float) -> "Cover | None":
        """The cover after a press on "Show again"; None where that has lifted it."""
        return None if now - self.since >= DEAF else self
