"""How many visits a day began, how they ended, how many finished a check-in: whole days alone, nothing of a visit."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from kiosk.keeper.events import Event, Kept, Note, Reason
from kiosk.keeper.masked import BEGAN, FAULT, FINISHED, NAMES, STAFF, VISITOR, masked
from kiosk.keeper.writing import replace

DAYS = 90  # that are kept
OFTEN = 60.0  # s between two writings
ASKED_FOR = (Reason.CLEAR, Reason.STAFF, Reason.STAFF_PAGE, Reason.STAFF_LEFT, Reason.PAUSED, Reason.CLEANING,
             Reason.OPEN_AGAIN, Reason.NEW_CONTENT)  # fmt: skip
Days = dict[str, dict[str, int]]


def today() -> str:
    return time.strftime("%Y-%m-%d")


class Counts:
    """A visit counts on the day on which it began. `day` gives today, `clock` monotonic seconds.

    Nothing is read before the first tick; until then, and while `on` is False, nothing is counted.
    """

    def __init__(self, folder: str, log: Note, day: Callable[[], str] = today,
                 clock: Callable[[], float] = time.monotonic) -> None:  # fmt: skip
        self._file, self._log, self._day, self._clock = os.path.join(folder, "counts.json"), log, day, clock
        self._on: bool | None = None
        self._days: Days = {}
        self._said = set[str]()  # of the visit that goes on, each once
        self._visit = self._today = day()
        self._written, self._changed, self._complained = clock(), False, False

    def switch(self, on: bool) -> None:
        """Off, what was counted is forgotten."""
        if on and not self._on:
            self._days = self._read()
        elif not on:
            self._days, self._changed = {}, False
            with suppress(OSError):
                os.remove(self._file)
        self._on = on

    def began(self) -> None:
        if BEGAN not in self._said:
            self._visit, self._said = self._day(), set()
            self._count(BEGAN)

    def ended(self, reason: Reason) -> None:
        if BEGAN in self._said:
            self._count(VISITOR if reason is Reason.OVER else STAFF if reason in ASKED_FOR else FAULT)
        self._said = set()

    def finished(self) -> None:
        if self._said == {BEGAN}:
            self._count(FINISHED)

    def shown(self) -> list[dict[str, str]]:
        """Of each whole day, the latest first; today's would tell when somebody is here."""
        if not self._on:
            return []
        days = sorted((day for day in self._days if day != self._day()), reverse=True)
        return [{"day": day, **masked(self._days[day])} for day in days]

    def tick(self) -> None:
        """To be called now and then; writes at most once a minute, and at the end of the day."""
        over = self._day() != self._today
        if over:
            self._today, self._changed = self._day(), self._changed or bool(self._days)
            self._days = self._recent(self._days)
        if self._changed and (over or self._clock() - self._written >= OFTEN):
            self.write()

    def write(self) -> None:
        """Whole or not at all."""
        if not (self._on and self._changed):
            return
        import json

        self._written, self._changed = self._clock(), False
        try:
            replace(self._file, json.dumps(self._days))
            self._complained = False
        except OSError as error:
            self._changed = True
            if not self._complained:
                self._complained = True
                self._log(Event.NOT_KEPT, what=Kept.COUNTS, errno=error.errno or 0)

    def _count(self, name: str) -> None:
        if self._on:
            self._said.add(name)
            counts = self._days.setdefault(self._visit, {})
            counts[name] = counts.get(name, 0) + 1
            self._changed = True

    def _recent(self, days: Days) -> Days:
        """Without what is too old. A day to come stays: perhaps the calendar is wrong until the network sets it."""
        noon = time.mktime(time.strptime(f"{self._day()} 12", "%Y-%m-%d %H"))
        first = time.strftime("%Y-%m-%d", time.localtime(noon - DAYS * 24 * 3600))
        return {day: days[day] for day in sorted(days)[-DAYS:] if day >= first}

    def _read(self) -> Days:
        """What is damaged is set aside, for whoever wants to look at it, and counting begins anew."""
        import json

        try:
            with open(self._file, encoding="ascii") as file:
                return self._recent(_sound(json.load(file)))
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._log(Event.NOT_KEPT, what=Kept.COUNTS, errno=error.errno or 0)
        except (ValueError, RecursionError):
            self._log(Event.SET_ASIDE, what=Kept.COUNTS)
            with suppress(OSError):
                os.replace(self._file, f"{self._file}.damaged")
        return {}


def _sound(found: Any) -> Days:
    """Raises ValueError where it is nothing that was written here."""
    if not isinstance(found, dict):
        raise ValueError
    for day, counts in found.items():
        time.strptime(day, "%Y-%m-%d")
        if not isinstance(counts, dict) or not set(counts) <= set(NAMES):
            raise ValueError
        if not all(type(count) is int and 0 <= count < 10**9 for count in counts.values()):
            raise ValueError
    return found
