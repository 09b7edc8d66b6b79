"""Telling systemd how the kiosk is: ready, in which state, alive, stopping (sd_notify(3), without its library)."""

import os
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.itself import PROGRAM

if TYPE_CHECKING:
    from kiosk.keeper.keeper import Keeper

EMPTY_LIMIT = 60.0  # s that the screen may be empty: no surface starts so slowly that another keeper is not worth a try


class Service:
    """Without systemd it says nothing. `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float], environment: Mapping[str, str] = os.environ) -> None:
        self._clock, self._at = clock, environment.get("NOTIFY_SOCKET", "")
        mine = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        limit = environment.get("WATCHDOG_USEC", "")
        self._half = int(limit) / 2_000_000 if mine and limit.isdecimal() and int(limit) else None
        self._status, self._fed, self._stood = "", float("-inf"), clock()
        self._ready = False

    def tick(self, keeper: "Keeper") -> None:
        """Ready with the first picture; alive unless there is none for long. What is said tells nothing of a visit."""
        stands, now = bool(keeper.shown and keeper.shown.painted), self._clock()
        self._stood = (
            now if stands or keeper.sight.blind else self._stood
        )  # without a screen a fresh keeper is none the wiser
        if stands and not self._ready:
            self._ready = True
            self._say("READY=1")
        status = _status(keeper) if self._ready else ""
        if status != self._status:
            self._status = status
            self._say(f"STATUS={status}")
        alive = self._ready and now - self._stood < EMPTY_LIMIT
        if alive and self._half is not None and now - self._fed >= self._half:
            self._fed = now
            self._say("WATCHDOG=1")

    def stopping(self) -> None:
        self._say("STOPPING=1")

    def _say(self, words: str) -> None:
        if self._at:
            address = "\0" + self._at[1:] if self._at.startswith("@") else self._at
            with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as there:
                there.setblocking(False)
                there.sendto(words.encode(), address)


def _status(keeper: "Keeper") -> str:
    """One of few sentences."""
    if keeper.trouble.on:
        return f"Trouble: patients are asked to turn to staff. See: {PROGRAM} logs"
    return {"open": "Open to patients.", "paused": "Out of order.", "cleaning": "Being cleaned."}[keeper.duty.mode]
