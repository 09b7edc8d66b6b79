"""Many kiosks' looks for new content, by the program's own schedule; the clock is an argument."""

import heapq
from collections import Counter
from dataclasses import dataclass
from math import inf
from random import Random

from kiosk.fleet.schedule import first_look, next_look

HOUR, DAY = 3600.0, 86400.0


@dataclass(slots=True)
class Kiosk:
    """`offset`: its own place on the clock, 0 to 1; `failures`: in a row; `last`: when it looked, s."""

    number: str
    offset: float
    failures: int = 0
    last: float | None = None


def kiosks(count, seed):
    """As many as are asked for, the same for a seed; none has looked yet."""
    random = Random(seed)
    numbers = [f"{random.getrandbits(128):032x}" for _ in range(count)]
    return [Kiosk(number, int(number[:8], 16) / 2**32) for number in numbers]  # as kiosk/keeper/updates.py has it


class Fleet:
    """Who looks next, and when. `pop()` gives one look; `done()` says how it ended, and makes the next."""

    def __init__(self, kiosks, every, now, next_look=next_look):
        """All run since long: each has its place on the clock."""
        self.every, self._next_look = every, next_look
        self._due = [(now + next_look(now, every, one.offset), at, one) for at, one in enumerate(kiosks)]
        heapq.heapify(self._due)

    @classmethod
    def started(cls, kiosks, every, now):
        """All have their power back at the same moment."""
        fleet = cls((), every, now)
        fleet._due = [(now + first_look(now, every, one.offset, one.last), at, one) for at, one in enumerate(kiosks)]
        heapq.heapify(fleet._due)
        return fleet

    @property
    def due(self):
        """s of the clock, when the next look is due; never, while all are looking."""
        return self._due[0][0] if self._due else inf

    def pop(self):
        return heapq.heappop(self._due)

    def done(self, place, kiosk, now, good):
        kiosk.failures = 0 if good else kiosk.failures + 1
        kiosk.last = now
        heapq.heappush(self._due, (now + self._next_look(now, self.every, kiosk.offset, kiosk.failures), place, kiosk))


def looks(fleet, until, up=lambda now: True):
    """(second, whether it was answered) of each look until then, where a look takes no time; by `up` at its moment."""
    while fleet.due < until:
        now, place, kiosk = fleet.pop()
        good = up(now)
        yield now, good
        fleet.done(place, kiosk, now, good)


def load(times, width=1.0):
    """Looks a second in each stretch of so many seconds in which there was one: the greatest, and the mean over all."""
    times = list(times)
    if not times:
        return 0.0, 0.0
    counted = Counter(int(time // width) for time in times)
    return max(counted.values()) / width, len(times) / max(width, max(times) - min(times))
