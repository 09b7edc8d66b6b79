"""What a running keeper can be asked for, from outside or from the staff page, and what it answers."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from kiosk.itself import PROGRAM, command
from kiosk.keeper.chores import Chores
from kiosk.keeper.content import Content
from kiosk.keeper.duty import reason_of
from kiosk.keeper.errand import errand
from kiosk.keeper.events import Reason
from kiosk.keeper.keeper import Keeper

Answer = dict[str, Any]
Order = Callable[..., Awaitable[Answer]]
CLEANING = 60.0  # s
ERRAND_LIMIT = 600.0  # s: a morning check, or a large pack from a slow stick
BROKE_OFF = f"That did not work: its program broke off. Ask IT to look at: {PROGRAM} logs"


def well(*said: str) -> Answer:
    return {"ok": True, "said": list(said)}


def unwell(*said: str) -> Answer:
    return {"ok": False, "said": list(said)}


class Orders:
    """`end` ends the keeper; `again`: it is to start again."""

    def __init__(self, keeper: Keeper, content: Content, chores: Chores, end: Callable[[], None]) -> None:
        self._keeper, self._content, self._chores, self._end = keeper, content, chores, end
        self._since, self._reading = time.monotonic(), asyncio.Lock()
        self.again = False
        self._words: dict[str, Order] = {
            "status": self._state, "state": self._state, "clear": self._clear, "pause": self._pause,
            "resume": self._resume, "clean": self._clean, "reload": self._reload, "restart": self._restart,
            "leave": self._leave, "logs": self._logs, "counts": self._counts,
            "update": self._update,
        }  # fmt: skip
        self._errands = {
            "sticks": False,
            "facts": False,
            "ages": False,
            "morning": False,
            "take": True,
            "install": True,
            "choose": True,
            "notice": True,
        }

    async def obey(self, word: str, more: dict[str, Any]) -> Answer:
        """Whatever is asked: an answer. Those that can fail have "ok", and "said": sentences for whoever asked."""
        if word in self._errands:
            return await self._errand(word, more)
        order = self._words.get(word)
        if order is None:
            return unwell(f'"{word[:40]}" is nothing that a kiosk can do.')
        try:
            return await order(**more)
        except TypeError:
            return unwell(f'"{word}" was asked with something that it does not take.')

    async def _state(self) -> Answer:
        from kiosk.keeper.status import status

        updates, watching = self._chores.updates.told(), self._chores.watching.problems.values()
        return status(self._keeper, self._content, self._since, updates, watching)

    async def _clear(self) -> Answer:
        """Swaps, and comes back when the new surface is painted and the old process is dead (10 s at most)."""
        self._keeper.swap(Reason.CLEAR)
        swap = self._keeper.last_swap
        for _ in range(1000):
            if swap.took is not None and (swap.old is None or swap.exit_code is not None):
                break
            await asyncio.sleep(0.01)
        return await self._state()

    async def _pause(self, reason: object = None) -> Answer:
        try:
            words = reason_of(reason or {})
        except ValueError as error:
            return unwell(f"Not paused: {error}.")
        kept = self._keeper.duty.pause(words)
        self._keeper.let_staff_out()
        return well("Out of order.", *([] if kept else ["It could not be written down: a restart opens it again."]))

    async def _resume(self) -> Answer:
        gone = self._keeper.duty.resume()
        self._keeper.settle()
        return (
            well("Open to patients.") if gone else unwell("Open, but a restart pauses it again: see its state folder.")
        )

    async def _clean(self, seconds: float = CLEANING) -> Answer:
        if not 5 <= seconds <= 600:
            return unwell("Cleaning takes 5 to 600 seconds.")
        self._keeper.duty.clean(seconds)
        self._keeper.let_staff_out()
        return well(f"Being cleaned for {seconds:.0f} seconds.")

    async def _leave(self) -> Answer:
        self._keeper.let_staff_out()
        return well()

    async def _logs(self) -> Answer:
        return {"lines": list(self._chores.log.last)}

    async def _counts(self) -> Answer:
        return {"days": self._chores.counts.shown()}

    async def _restart(self) -> Answer:
        self.again = True
        asyncio.get_running_loop().call_later(0.2, self._end)  # the answer goes out first
        return well("Restarting.")

    async def _reload(self) -> Answer:
        """Reads settings and content anew; a visit goes on with what it began with."""
        async with self._reading:
            found = await asyncio.get_running_loop().run_in_executor(None, self._content.compile)
        if self._content.take(found):
            self._keeper.renew()
        if self._content.grade == "fresh":
            return well("Settings and content are up to date.")
        return unwell(*self._content.problems)

    async def _update(self) -> Answer:
        return await self._chores.updates.now(self.obey)

    async def _errand(self, word: str, more: dict[str, Any]) -> Answer:
        """By a process of its own, so that the keeper needs none of it; what changes content is then read anew."""
        named = ["--settings", str(self._content.settings)] if self._content.settings else []
        answer = await errand(command(*named, "staff-order", word), more, ERRAND_LIMIT) or unwell(BROKE_OFF)
        if not (answer.get("ok") and self._errands[word] and more):  # "choose" with nothing only tells
            return answer
        read = await self._reload()
        return {**answer, "ok": read["ok"], "said": [*answer.get("said", ()), *read["said"]]}
