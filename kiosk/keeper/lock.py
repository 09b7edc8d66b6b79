"""What stands between the glass and the staff page: the tries, and a process that compares."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from kiosk.keeper.events import Event, Note
from kiosk.keeper.tries import Tries
from kiosk.keeper.verify import verify


class Lock:
    """`file` says where the PIN lies; `compare` is `verify` or a test's."""

    def __init__(self, file: Callable[[], str], tries: Tries, log: Note,
                 compare: Callable[[str, str, Note], Awaitable[bool | None]] = verify) -> None:  # fmt: skip
        self._file, self._tries, self._log, self._compare = file, tries, log, compare
        self._one = asyncio.Lock()

    async def unlock(self, secret: str) -> dict[str, Any]:
        """{"open": True}, or {"open": False} with "wait" (s) and "left" (tries), or with "set": False.

        Nothing typed is no try, but asks how it is.
        """
        async with self._one:  # of several at once each is counted before the next is looked at
            tries, wait = self._tries, self._tries.allowed()
            if wait:
                return {"open": False, "wait": wait, "left": tries.left}
            if secret:
                tries.wrong()
            right = await self._compare(secret, self._file(), self._log)
            if right is None:
                if secret:
                    tries.take_back()
                return {"open": False, "set": False}
            if not secret:
                return {"open": False, "wait": 0.0, "left": tries.left}
            if right:
                tries.right()
                self._log(Event.UNLOCKED)
                return {"open": True}
            wait = tries.allowed()
            self._log(Event.WRONG_PIN, left=tries.left, wait_s=round(wait))
            return {"open": False, "wait": wait, "left": tries.left}
