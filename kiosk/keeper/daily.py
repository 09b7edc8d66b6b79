"""Swaps as they may be told: those of whole days, five of a kind at a time, so that none tells of a visit."""

import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from kiosk.keeper.counts import OFTEN, today
from kiosk.keeper.events import Event, Kept, Note, Reason
from kiosk.keeper.masked import SMALL
from kiosk.keeper.writing import replace

BOUNDS = (0.025, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)  # s that a swap may take; one more place for what took longer
NOBODY_WAITED = (Reason.START, Reason.RECOVERED)  # nothing stood before: these are no time that a visitor waits
MOST = 10_000  # of a day; a kiosk that swaps more often than each 9 s is out of order


class Daily:
    """`told` are swaps by reason; `places` how many of them took up to each of BOUNDS and no longer; `seconds` all.

    What is heard on a day comes out on the next, and of each reason in steps of five: the rest waits for more. `day`
    gives today, `clock` monotonic seconds. Nothing is read before the first `switch`.
    """

    def __init__(self, folder: str, log: Note, day: Callable[[], str] = today,
                 clock: Callable[[], float] = time.monotonic) -> None:  # fmt: skip
        self._file, self._log, self._now, self._clock = os.path.join(folder, "swaps.json"), log, day, clock
        self.on: bool | None = None
        self._written, self._changed, self._complained = clock(), False, False
        self._forget()

    def _forget(self) -> None:
        self.told: dict[str, int] = {}
        self.places, self.seconds = [0] * (len(BOUNDS) + 1), 0.0
        self._day = self._now()
        self._waiting: dict[str, list[int]] = {}  # by reason, the ms that each took

    def switch(self, on: bool) -> None:
        """Off, what was counted is forgotten."""
        if on and not self.on:
            self._read()
        elif not on:
            self._forget()
            self._changed = False
            with suppress(OSError):
                os.remove(self._file)
        self.on = on

    def heard(self, swaps: Iterable[tuple[Reason, int]]) -> None:
        """Swaps with the ms that each took."""
        for reason, took in swaps if self.on else ():
            if len(waiting := self._waiting.setdefault(reason, [])) < MOST:
                waiting.append(took)
                self._changed = True

    def tick(self) -> None:
        """To be called now and then; writes at most once a minute, and at the end of the day."""
        if over := self._now() > self._day:  # a clock that was set back ends no day
            self._tell()
        if self._changed and (over or self._clock() - self._written >= OFTEN):
            self.write()

    def write(self) -> None:
        if not (self.on and self._changed):
            return
        import json

        self._written, self._changed = self._clock(), False
        kept = {"day": self._day, "waiting": self._waiting, "told": self.told, "places": self.places,
                "seconds": self.seconds}  # fmt: skip
        try:
            replace(self._file, json.dumps(kept))
            self._complained = False
        except OSError as error:
            self._changed = True
            if not self._complained:
                self._complained = True
                self._log(Event.NOT_KEPT, what=Kept.SWAPS, errno=error.errno or 0)

    def _tell(self) -> None:
        self._day, self._changed = self._now(), True
        for reason, waiting in self._waiting.items():
            ready = waiting[: len(waiting) // SMALL * SMALL]
            self._waiting[reason] = waiting[len(ready) :]
            self.told[reason] = self.told.get(reason, 0) + len(ready)
            for took in ready if reason not in NOBODY_WAITED else ():
                place = sum(took > bound * 1000 for bound in BOUNDS)
                self.places[place] += 1
                self.seconds += took / 1000

    def _read(self) -> None:
        """What is damaged is set aside, and counting begins anew."""
        import json

        try:
            with open(self._file, encoding="ascii") as file:
                self._take(json.load(file))
        except FileNotFoundError:
            pass
        except OSError as error:
            self._log(Event.NOT_KEPT, what=Kept.SWAPS, errno=error.errno or 0)
        except (ValueError, TypeError, KeyError, RecursionError):
            self._forget()
            self._log(Event.SET_ASIDE, what=Kept.SWAPS)
            with suppress(OSError):
                os.replace(self._file, f"{self._file}.damaged")

    def _take(self, found: Any) -> None:
        """Raises ValueError, TypeError or KeyError where it is nothing that was written here."""
        time.strptime(found["day"], "%Y-%m-%d")
        self._day = found["day"]
        self.told = {Reason(reason): _number(count) for reason, count in found["told"].items()}
        self._waiting = {Reason(reason): [_number(took) for took in waiting[:MOST]]
                         for reason, waiting in found["waiting"].items()}  # fmt: skip
        self.places, self.seconds = [_number(count) for count in found["places"]], float(found["seconds"])
        if len(self.places) != len(BOUNDS) + 1 or not 0 <= self.seconds < 1e12:
            raise ValueError


def _number(found: object) -> int:
    if type(found) is not int or not 0 <= found < 10**9:
        raise ValueError
    return found
