"""What IT may watch of a kiosk. Nothing here changes because a visit begins or ends (docs/decisions/026)."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from prometheus_client import generate_latest  # 60 ms and 5 MB: imported only where somebody watches
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, InfoMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from kiosk.keeper.daily import BOUNDS, Daily
from kiosk.keeper.duty import Mode
from kiosk.keeper.events import Event, Reason
from kiosk.keeper.families import aged, one, which
from kiosk.keeper.lasting import Lasting
from kiosk.keeper.log import Log
from kiosk.keeper.surface import Kind
from kiosk.keeper.version import version
from kiosk.keeper.watching import Source

if TYPE_CHECKING:
    from kiosk.keeper.content import Content
    from kiosk.keeper.keeper import Keeper

# Of the log's events; left out are those that only a visitor can cause (a call for staff, a sheet of paper), and
# "unsealed", which each surface says, and so after each visit.
EVENTS = (Event.NOT_STARTED, Event.TROUBLE, Event.NO_SCREEN, Event.NO_FONTS, Event.PROBLEM, Event.NOT_UPDATED,
          Event.WRONG_PIN, Event.PIN_BROKEN, Event.NOT_KEPT, Event.NOT_SERVED, Event.SET_ASIDE)  # fmt: skip
FAILURES = (Reason.CRASH, Reason.EXCEPTION, Reason.QML_ERROR, Reason.NO_MEMORY, Reason.HANG, Reason.NONSENSE,
            Reason.STANDBY_USED, Reason.SLOW_START, Reason.NO_FRAME, Reason.NO_LIBRARY, Reason.TOO_SMALL,
            Reason.NO_QML)  # fmt: skip
GRADES = ("fresh", "last good", "defaults")
EMPTY, ELSEWHERE = (
    60.0,
    660.0,
)  # s: longer than any start takes; longer than the longest cleaning (kiosk/keeper/duty.py)
HOUR, STEP = 3600.0, 4 << 20  # how often, and how finely, memory is told: it grows with what is done


class Figures(Collector):
    """`ages` is what a process of its own has told of the content (kiosk/wellness/ages.py), {} until it has.

    `clock` gives monotonic seconds, `wall` those of the epoch, `memory` bytes.
    """

    def __init__(
        self, keeper: "Keeper", content: "Content", log: Log, daily: Daily, clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time, memory: Callable[[], int] | None = None,
        source: Callable[[], Source | None] = lambda: None,
    ) -> None:  # fmt: skip
        self._keeper, self._content, self._log, self._daily = keeper, content, log, daily
        self._clock, self._wall, self._measure, self._source = clock, wall, memory or resident, source
        self.ages: dict[str, Any] = {}
        self._started = round(wall())
        self._memory, self._measured = 0, float("-inf")
        self._standby, self._picture = Lasting(True, EMPTY, clock), Lasting(True, EMPTY, clock)
        self._kind = Lasting("patient", ELSEWHERE, clock)

    def look(self) -> None:
        """To be called every half second, so that what passes is seen to pass."""
        shown, standby = self._keeper.shown, self._keeper.standby
        self._picture.see(bool(shown and shown.painted))
        self._standby.see(bool(standby and standby.ready))
        self._kind.see(shown.kind.value if shown else "none")

    def text(self) -> bytes:
        """As Prometheus reads it, text format 0.0.4."""
        return generate_latest(self)

    def collect(self) -> Iterable[Metric]:
        yield from self._kiosk()
        yield from self._contents()
        yield from self._faults()
        if self._daily.on:
            yield from self._swaps()

    def _kiosk(self) -> Iterator[Metric]:
        keeper, now = self._keeper, self._clock()
        mode = "trouble" if keeper.trouble.on else keeper.duty.lasting
        if now - self._measured >= HOUR:
            self._memory, self._measured = -(-self._measure() // STEP) * STEP, now
        yield InfoMetricFamily("clearing", "The program's version.", {"version": version()})
        yield one("start_time_seconds", "When the keeper started.", self._started)
        yield one("healthy", "1: a picture stands, and no trouble.", self._picture.told and not keeper.trouble.on)
        yield which("mode", "What the kiosk is there for; a cleaning is not told.", mode,
                     (Mode.OPEN, Mode.PAUSED, "trouble"))  # fmt: skip
        yield which(
            "shown_kind", "What has stood on the screen for long.", self._kind.told, (*Kind, "none"), label="kind"
        )
        yield one("sealed", "1: every patient surface could be sealed wholly.", keeper.sealed)
        yield one("standby_ready", "0: for a minute no fresh surface has waited.", self._standby.told)
        yield one("keeper_memory_bytes", "Resident, each hour, in steps of 4 MB.", self._memory)

    def _contents(self) -> Iterator[Metric]:
        content, today = self._content, time.strftime("%Y-%m-%d", time.localtime(self._wall()))
        yield which("content", "How good settings and content are.", content.grade, GRADES, label="grade")
        yield one("content_problems", "Why they are not fresh: sentences of check.", len(content.problems))
        yield from aged(self.ages, today)
        found = self._source()
        if found and found.verified is not None:
            yield one("updates_verified_timestamp_seconds", "When the source's word was last found good.",
                       found.verified)  # fmt: skip
        if found and found.valid is not None:
            yield one("updates_valid_until_timestamp_seconds", "Until when that word is good.", found.valid)

    def _faults(self) -> Iterator[Metric]:
        serious = self._log.serious
        failures = CounterMetricFamily("clearing_failures", "Surfaces that failed.", labels=["reason"])
        for reason in FAILURES:
            failures.add_metric([reason], serious.get((Event.FAILED, reason), 0))
        events = CounterMetricFamily("clearing_events", "Serious events of the log.", labels=["event"])
        for event in EVENTS:
            events.add_metric([event], sum(count for (named, _), count in serious.items() if named is event))
        yield from (failures, events)

    def _swaps(self) -> Iterator[Metric]:
        told, below = self._daily.told, 0
        swaps = CounterMetricFamily("clearing_swaps", "Swaps of whole days, in fives.", labels=["reason"])
        for reason in Reason:
            swaps.add_metric([reason], told.get(reason, 0))
        buckets = []
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), self._daily.places, strict=True):
            below += count
            buckets.append((bound, float(below)))
        yield swaps
        yield HistogramMetricFamily("clearing_swap_seconds", "How long those took, but starts.", buckets,
                                    self._daily.seconds)  # fmt: skip


def resident() -> int:
    """Bytes of memory that this process holds; 0 where that is not to be had."""
    with suppress(OSError), open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0
