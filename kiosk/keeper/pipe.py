"""The way to a running keeper where there are no sockets known by the kernel: Windows' named pipe.

By a named pipe's default rights only its own user, administrators and the system may write to it, and so ask.
"""

import os
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from multiprocessing.connection import Client, Connection, Listener
from typing import TYPE_CHECKING

from kiosk.keeper.threads import in_thread

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    Answer = Callable[[bytes], Awaitable[bytes]]

FAMILY = "AF_PIPE"
LONGEST = 1 << 16  # bytes of a question
PATIENCE = 10.0  # s that a question waits for a keeper that is starting


def address() -> str:
    """One a user; free again the moment the keeper dies."""
    user, instance = os.environ.get("USERNAME", "user"), os.environ.get("CLEARING_INSTANCE", "kiosk")
    return rf"\\.\pipe\clearing-{user}-{instance}"


class Pipe:
    """Claimed from the start; answered while a loop runs, in it. Raises OSError where another keeper has it."""

    def __init__(self) -> None:
        self._listener = Listener(address(), FAMILY)
        self._at_work = threading.Event()
        self._loop: AbstractEventLoop | None = None
        in_thread(self._accept)

    def begin(self, loop: "AbstractEventLoop", answer: "Answer") -> None:
        self._loop, self._answer = loop, answer
        self._at_work.set()

    def end(self) -> None:
        """The name stays claimed, for the loop that may follow."""
        self._at_work.clear()

    def _accept(self) -> None:
        while True:
            try:
                one = self._listener.accept()
            except OSError:  # gone before it was heard
                time.sleep(0.1)
            else:
                in_thread(lambda one=one: self._talk(one))  # type: ignore[misc]

    def _talk(self, one: Connection) -> None:
        import asyncio

        with one, suppress(OSError, EOFError, RuntimeError, TimeoutError):
            question = one.recv_bytes(LONGEST)
            if self._at_work.wait(PATIENCE) and self._loop:
                told = asyncio.run_coroutine_threadsafe(_awaited(self._answer(question)), self._loop)
                one.send_bytes(told.result())


def ask(question: bytes, limit: float) -> bytes:
    """The keeper's answer. Raises FileNotFoundError where there is none, TimeoutError, EOFError, OSError."""
    with Client(address(), FAMILY) as keeper:
        keeper.send_bytes(question)
        if not keeper.poll(limit):
            raise TimeoutError
        return keeper.recv_bytes()


async def _awaited(answer: Awaitable[bytes]) -> bytes:
    return await answer
