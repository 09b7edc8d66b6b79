"""The figures, handed out as the settings say: as a file for node-exporter, on a port of this machine, or not."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.keeper.content import Content
from kiosk.keeper.daily import Daily
from kiosk.keeper.events import Event, Kept
from kiosk.keeper.log import Log
from kiosk.keeper.writing import replace

if TYPE_CHECKING:
    from kiosk.keeper.figures import Figures
    from kiosk.keeper.keeper import Keeper
    from kiosk.keeper.scraped import Port

OFTEN = 15.0  # s between two looks at the figures; whoever asks in between is told what the last one found
DARK = 60.0  # s without any picture until there are figures all the same
SETTLED = 20.0  # s after new content until it is asked for its ages
AGAIN = 600.0  # s until it is asked anew where that has failed
Ask = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]


class Source(NamedTuple):
    """From where signed content comes. Seconds of the epoch; None: it is not known, or there is none but sticks.

    `verified`: when it last gave a good answer, new or not (0: never); `valid`: until when what is signed is.
    """

    verified: float | None
    valid: float | None


class Watching:
    """`problems`: what is not as the settings want it, in sentences. `clock`: monotonic seconds.

    `ask` has an errand done (kiosk/keeper/orders.py); `source` tells how the source of updates stands.
    """

    def __init__(self, content: Content, log: Log, daily: Daily, clock: Callable[[], float]) -> None:
        self._content, self._log, self._daily, self._clock = content, log, daily, clock
        self.problems: dict[Kept | str, str] = {}
        self.ask: Ask | None = None
        self.source: Callable[[], Source | None] = lambda: None
        self._file, self._number = "", 0
        self._figures: Figures | None = None
        self._port: Port | None = None
        self._text = b""
        self._born, self._next = clock(), float("-inf")
        self._aged: object = None
        self._age_at = float("inf")
        self._asking: asyncio.Future[None] | None = None

    def set(self, wanted: dict[str, Any]) -> None:
        """What the settings say of [metrics]; nothing there: nothing is told."""
        if self._file and self._file != wanted.get("file"):
            with suppress(OSError):
                os.remove(self._file)  # old figures are worse than none
        if self._port and self._number != wanted.get("port"):
            self._port.close()
            self._port = None
        self._file, self._number = wanted.get("file") or "", wanted.get("port") or 0
        self.problems, self._next = {}, float("-inf")

    def tick(self, keeper: "Keeper") -> None:
        """To be called every half second; nothing is imported before the first picture."""
        now = self._clock()
        if not (self._file or self._number):
            return
        if self._figures is None and ((keeper.shown and keeper.shown.painted) or now - self._born > DARK):
            self._figures = self._made(keeper)
        if self._figures:
            self._figures.look()
            if now >= self._next:
                self._next = now + OFTEN
                self._hand_out(self._figures)

    def _hand_out(self, figures: "Figures") -> None:
        self._ages(figures)
        self._text = figures.text()
        if self._file:
            self._write()
        if self._number and not self._port:
            self._open()

    def stop(self) -> None:
        if self._port:
            self._port.close()

    def _made(self, keeper: "Keeper") -> "Figures":
        from kiosk.keeper.figures import Figures

        return Figures(keeper, self._content, self._log, self._daily, self._clock, source=lambda: self.source())

    def _write(self) -> None:
        """Its date is of the schedule and not of the moment: node-exporter tells it, too."""
        date = time.time() // OFTEN * OFTEN
        try:
            replace(self._file, self._text.decode(), 0o644)
            os.utime(self._file, (date, date))
            self.problems.pop(Kept.METRICS, None)
        except OSError as error:
            if Kept.METRICS not in self.problems:
                self._log(Event.NOT_KEPT, what=Kept.METRICS, errno=error.errno or 0)
            self.problems[Kept.METRICS] = f"{self._file} can't be written ({os.strerror(error.errno or 0)})."

    def _open(self) -> None:
        from kiosk.keeper.scraped import Port

        try:
            self._port = Port(self._number, lambda: self._text)
            self.problems.pop("port", None)
        except OSError as error:
            if "port" not in self.problems:
                self._log(Event.NOT_SERVED, errno=error.errno or 0)
            self.problems["port"] = f"127.0.0.1:{self._number} can't be served ({os.strerror(error.errno or 0)})."

    def _ages(self, figures: "Figures") -> None:
        """How old the content is only a process of its own can tell; it is asked once for each content."""
        now = self._clock()
        if self._content.given is not self._aged:
            self._aged, self._age_at = self._content.given, now + SETTLED
        if self.ask and now >= self._age_at and not self._asking:
            self._age_at = float("inf")
            self._asking = asyncio.ensure_future(self._aging(figures, self.ask))

    async def _aging(self, figures: "Figures", ask: Ask) -> None:
        answer = await ask("ages", {})
        if answer.get("ok"):
            figures.ages = answer
        else:
            self._age_at = self._clock() + AGAIN
        self._asking = None
