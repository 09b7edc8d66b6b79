"""A usual day, a power cut, a bad night, a roll-out: each played by many kiosks against one real server."""

import asyncio
from dataclasses import dataclass

from tests.scale.client import Known
from tests.scale.kiosks import DAY, HOUR, Fleet, kiosks
from tests.scale.play import Played, play
from tests.scale.site import newest

BEGIN = 20_000 * DAY  # a midnight
AWAY = 6 * HOUR


@dataclass(frozen=True, slots=True)
class Scene:
    """`until`: s of the kiosks' clock, from 0."""

    name: str
    until: float
    speed: float
    played: Played
    kiosks: int


class Stage:
    def __init__(self, site, server, count, every, seed):
        self.site, self.server, self.count, self.every, self._seed = site, server, count, every, seed
        self._known = [Known(*newest(site.web)) for _ in range(count)]

    def day(self, hours, speed):
        """Nothing is new: each kiosk looks at its own place on the clock."""
        return self._play("a usual day", Fleet(self._kiosks(), self.every, BEGIN), hours * HOUR, speed)

    def power(self, speed):
        """All were off for longer than the time between two looks, and start at once."""
        many = self._kiosks()
        for one in many:
            one.last = BEGIN - 2 * self.every
        return self._play("power back", Fleet.started(many, self.every, BEGIN), 700, speed)

    def night(self, speed):
        """The server refuses all connections for six hours, and is back."""
        fleet = Fleet(self._kiosks(), self.every, BEGIN)
        changes = [(BEGIN, self.server.stop), (BEGIN + AWAY, self.server.start)]
        return self._play("a bad night", fleet, AWAY + 1.5 * self.every, speed, changes)

    def roll_out(self, percent, speed, wider=False):
        """A new pack, or the last one, `wider`, for so many in a hundred; those who have it already keep it."""
        (self.site.widen if wider else self.site.publish)(percent)
        return self._play(f"roll-out to {percent} %", Fleet(self._kiosks(), self.every, BEGIN), self.every, speed)

    def _kiosks(self):
        return kiosks(self.count, self._seed)

    def _play(self, name, fleet, until, speed, changes=()):
        playing = play(fleet, self._known, self.server.port, BEGIN, BEGIN + until, speed, self.server.used, changes)
        return Scene(name, until, speed, asyncio.run(playing), self.count)
