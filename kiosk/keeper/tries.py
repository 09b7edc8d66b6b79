"""How often a wrong PIN was typed: five are free, then each costs a pause that doubles; kept across restarts."""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from kiosk.keeper.writing import replace

FREE = 5
FIRST_PAUSE, LONGEST_PAUSE = 15.0, 3600.0  # s
MOST = 1_000_000


class State(NamedTuple):
    """`at`: when the last was wrong, in seconds since the start `boot` of the machine; `wall`: by the calendar."""

    wrong: int = 0
    at: float = 0.0
    boot: str = ""
    wall: float = 0.0

    @property
    def pause(self) -> float:
        over = self.wrong - FREE
        return 0.0 if over < 0 else min(FIRST_PAUSE * 2 ** min(over, 20), LONGEST_PAUSE)


def since_boot() -> float:
    """Goes on while the machine sleeps, and can't be set."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def this_boot() -> str:
    with suppress(OSError), open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
        return file.read().strip()
    return f"process {os.getpid()}"


class Tries:
    """The file in `folder` is asked each time: whoever may remove it need not wait.

    Within one run of the machine only the clock counts that nobody can set. After a restart it is the calendar, and one
    that was set back starts the pause anew, which is an hour at most: nobody is locked out for ever.
    """

    def __init__(self, folder: str, clock: Callable[[], float] = since_boot, wall: Callable[[], float] = time.time,
                 boot: str = "") -> None:  # fmt: skip
        self._file = os.path.join(folder, "tries")
        self._clock, self._wall, self._boot = clock, wall, boot or this_boot()
        self._memory = self._before = State()
        self.kept = False  # whether the file holds what is in memory

    def allowed(self) -> float:
        """Seconds to wait for the next try; 0 where it may be now."""
        state = self._now()
        return max(0.0, state.pause - (self._clock() - state.at))

    @property
    def left(self) -> int:
        """Tries before there is a pause."""
        return max(0, FREE - self._now().wrong)

    def wrong(self) -> None:
        """To be called before a try is looked at: who cuts the power meanwhile has had it."""
        self._before = self._now()
        self._keep(State(min(self._before.wrong + 1, MOST), self._clock(), self._boot, self._wall()))

    def take_back(self) -> None:
        """The last one could not be looked at."""
        self._keep(self._before)

    def right(self) -> None:
        self._memory, self.kept = State(), False
        with suppress(OSError):
            os.remove(self._file)

    def _now(self) -> State:
        try:
            with open(self._file, encoding="ascii") as file:
                state = _parsed(file.read(1000))
        except FileNotFoundError:
            self._memory, self.kept = State() if self.kept else self._memory, False
            return self._memory
        except OSError:
            return self._memory
        except (ValueError, TypeError, RecursionError):
            self._memory = self._memory if self._memory.wrong else State(FREE, self._clock(), self._boot, self._wall())
            return self._memory
        self._memory, self.kept = state, True
        if state.boot != self._boot or state.at > self._clock():
            passed = min(max(0.0, self._wall() - state.wall), LONGEST_PAUSE)
            self._keep(State(state.wrong, self._clock() - passed, self._boot, self._wall() - passed))
        return self._memory

    def _keep(self, state: State) -> None:
        """On the disk before anything else happens; where it can't be written, in memory alone."""
        self._memory, self.kept = state, False
        with suppress(OSError):
            replace(self._file, json.dumps(state._asdict()), synced=True)
            self.kept = True


def _parsed(text: str) -> State:
    """Raises ValueError or TypeError where it is damaged."""
    state = State(**json.loads(text))
    if type(state.wrong) is not int or not 0 <= state.wrong <= MOST or not isinstance(state.boot, str):
        raise ValueError
    if not all(isinstance(time, int | float) and abs(time) < 1e12 for time in (state.at, state.wall)):
        raise ValueError
    return state
