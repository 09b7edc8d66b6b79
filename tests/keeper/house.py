"""A keeper with a clock that only a test moves, and processes that are only records."""

import sys
from dataclasses import dataclass, field

from kiosk.keeper.events import Facts, line
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.surface import Kind, Surface
from kiosk.keeper.wire import FromSurface, ToSurface

TICK = 0.5


class Lines(list):
    """A log: its lines without the time. What the real one would not let through is an error here."""

    def __call__(self, event, **facts):
        self.append(line(event, facts))
        assert set(facts) <= set(Facts.__annotations__) and "=?" not in self[-1]


def instead(script):
    """A test's own script in the place of the program, in whatever module has `command`."""
    return lambda *words: [sys.executable, "-B", str(script), *words]


@dataclass(eq=False)
class FakeProcess:
    kind: Kind
    pid: int
    house: "House"
    sent: list[ToSurface] = field(default_factory=list)
    killed: bool = False
    sheets: int = 0

    def print_sheet(self):
        self.sheets -= 1
        return self.sheets >= 0

    def send(self, word):
        self.sent.append(word)
        self.house.happened.append(("send", self.pid, word.name))

    def kill(self):
        if not self.killed:
            self.house.happened.append(("kill", self.pid))
        self.killed = True


class House:
    """`happened` is what was done to processes, in order. A silent surface's event loop hangs."""

    def __init__(self, clock, tally=None):
        self.clock, self.started, self.happened, self.log, self.silent = clock, [], [], Lines(), set()
        self.calls = []
        self.keeper = Keeper(self.start, clock, self.log, self.calls.append, tally=tally)
        self.keeper.settle()

    def start(self, kind):
        self.started.append(FakeProcess(kind, 100 + len(self.started), self))
        return self.started[-1]

    @property
    def shown(self) -> Surface:
        return self.keeper.shown

    @property
    def standby(self) -> Surface:
        return self.keeper.standby

    def say(self, surface, *words):
        for word in words:
            self.keeper.heard(surface, word.value if isinstance(word, FromSurface) else word)

    def ready(self):
        self.say(self.standby, FromSurface.READY)

    def painted(self):
        self.say(self.shown, FromSurface.SHOWN)

    def up(self, *, began=False):
        """A surface on the screen, perhaps with somebody in front of it, and another one ready behind it."""
        self.ready()
        self.painted()
        self.ready()
        if began:
            self.say(self.shown, FromSurface.BEGAN)
        self.happened.clear()
        return self

    def wait(self, seconds):
        for _ in range(round(seconds / TICK)):
            self.clock.now += TICK
            for surface in (self.shown, self.standby):
                if surface and surface.ready and surface not in self.silent:
                    self.say(surface, FromSurface.ALIVE)
            self.keeper.tick()

    def bury(self, code=-9):
        """What was killed is dead and waited for."""
        for surface in [surface for surface in self.keeper.leaving if surface.process.killed]:
            self.keeper.died(surface, code)

    def crash(self, surface, code=-11):
        self.keeper.died(surface, code)
