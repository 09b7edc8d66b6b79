"""The keeper's part of signed content: when to look for it, by a process of its own, and what came of it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from kiosk.fleet.schedule import first_look, next_look
from kiosk.keeper.events import Ended, Event, Note, Sentence
from kiosk.keeper.fetching import Answer, fetch, kept, lines, sound
from kiosk.keeper.state import number
from kiosk.keeper.watching import Source

Obey = Callable[[str, dict[str, Any]], Awaitable[Answer]]
PATIENCE = 40.0  # s that somebody waits for an answer; it goes on without them
STILL = "It is still being looked for. What comes is in use from the next visit on; look again in some minutes."
UNSET = "The settings name no source of new content ([updates])."
WELL = (Ended.NEW, Ended.SAME)


class Updates:
    """`clock`: monotonic seconds; `wall`: seconds of the epoch; `look`: `fetch`, or a test's."""

    def __init__(
        self, log: Note, clock: Callable[[], float], wall: Callable[[], float] = time.time,
        look: Callable[[dict[str, Any]], Awaitable[Answer]] = fetch,
    ) -> None:  # fmt: skip
        self._log, self._clock, self._wall, self._look = log, clock, wall, look
        self._wanted: dict[str, Any] = {}
        self._due = float("inf")
        self._failures, self._offset = 0, 0.0
        self._task: asyncio.Task[Answer] | None = None
        self.last: Answer = {}

    @property
    def source(self) -> str:
        """From where it comes, by the settings; empty where none is named."""
        return str(self._wanted.get("source") or "")

    def switch(self, wanted: dict[str, Any] | None) -> None:
        """The settings' [updates], whenever they have been read."""
        if (wanted or {}) == self._wanted:
            return
        self._wanted = wanted or {}
        self._due = float("inf")
        if self._wanted:
            self.last = self.last or kept()
        if self.source:
            self._offset = int(number()[:8], 16) / 2**32
            wait = first_look(self._wall(), self._every, self._offset, self.last.get("at"))
            self._due, self._failures = self._clock() + wait, 0

    def tick(self, obey: Obey) -> None:
        """To be called every half second; `obey`: the keeper's orders."""
        if self._clock() >= self._due and not self._task:
            self._begin(obey)

    async def now(self, obey: Obey) -> Answer:
        """For whoever asks: looks at once, and says how it ended."""
        if not self.source:
            return {"ok": False, "said": [UNSET]}
        task = self._task or self._begin(obey)
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await asyncio.shield(task)
        except TimeoutError:
            return {"ok": True, "said": [STILL]}
        return {"ok": answer["ended"] in WELL, "said": answer["said"] or ["There is nothing new."]}

    def told(self) -> Answer | None:
        """For the state: how the last look ended, until when what is signed is valid, when the next one is."""
        if not self._wanted:
            return None
        wait = self._due - self._clock()
        coming = None if self._task or wait == float("inf") else round(self._wall() + wait)
        return {**self._newest(), "source": self.source, "next": coming}

    def _newest(self) -> Answer:
        """A stick may have come since the last look."""
        return max(kept(), self.last, key=lambda one: one.get("at", 0.0))

    def standing(self) -> Source | None:
        """For those who watch."""
        if not self._wanted:
            return None
        before, last = kept(), self.last
        well = max(before.get("well", 0.0), last["at"] if last.get("ended") in WELL else 0.0)
        until = max((before, last), key=lambda one: one.get("at", 0.0)).get("until")
        return Source(well if self.source else None, until)

    @property
    def _every(self) -> float:
        return 60.0 * float(self._wanted["every_minutes"])

    def _begin(self, obey: Obey) -> "asyncio.Task[Answer]":
        self._due = float("inf")
        self._task = asyncio.get_running_loop().create_task(self._looked(obey))
        return self._task

    async def _looked(self, obey: Obey) -> Answer:
        """Fetched by one process, put in use by another; then the orders read content anew, and visits go on."""
        before = self.last.get("ended")
        try:
            answer = sound(await self._look(self._wanted))
            if answer["ended"] == Ended.NEW:
                put = await obey("install", {"fetched": True})
                ended = kept().get("ended", Ended.NEW) if put.get("ok") else Ended.UNFIT  # a part may have been unfit
                answer |= {"ended": ended, "said": lines(put.get("said"))}
        except Exception:  # whatever it is, there is a next time
            answer = {"ended": Ended.BROKE, "said": []}
        self._task = None
        now = round(self._wall())
        known = {
            "until": self.last.get("until"),
            "well": now if answer["ended"] in WELL else self.last.get("well", 0.0),
        }
        self.last = {**known, **answer, "at": now}
        self._failures = 0 if answer["ended"] in WELL else self._failures + 1
        if self.source:
            self._due = self._clock() + next_look(self._wall(), self._every, self._offset, self._failures)
        if answer["ended"] != before or answer["ended"] == Ended.NEW:
            self._tell(answer)
        return answer

    def _tell(self, answer: Answer) -> None:
        """Once, however often it is the same: a server that is down all night is one line."""
        event = Event.UPDATED if answer["ended"] in WELL else Event.NOT_UPDATED
        self._log(event, ended=answer["ended"])
        for said in answer["said"]:
            self._log(event, said=Sentence(said))
