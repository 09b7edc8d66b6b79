"""The staff page's way to the keeper: a line of JSON each way, and nothing but the PIN before it is right."""

import asyncio
import json
import os
import socket
from collections.abc import Awaitable, Callable

from kiosk.keeper.children import HANDLES
from kiosk.keeper.lock import Lock
from kiosk.keeper.orders import Orders

LONGEST_PIN = 64  # signs: a badge's number
LONGEST = 1 << 16  # bytes of a line: a notice in every language is far below


class Desk:
    """`pipes`: where a child inherits no sockets (Windows)."""

    def __init__(self, orders: Orders, lock: Lock, pipes: bool = HANDLES) -> None:
        self._orders, self._lock, self._pipes = orders, lock, pipes
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self) -> dict[str, int]:
        """The staff surface's end, as file descriptors by name; ours is served until they are closed."""
        if self._pipes:
            (asked, asking), (telling, told) = os.pipe(), os.pipe()
            work, theirs = self._on_pipes(asked, told), {"desk": telling, "desk-out": asking}
        else:
            ours, its = socket.socketpair()
            work, theirs = self._on_socket(ours), {"desk": its.detach()}
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return theirs

    async def _on_socket(self, ours: socket.socket) -> None:
        reader, writer = await asyncio.open_unix_connection(sock=ours, limit=LONGEST)

        async def tell(line: bytes) -> None:
            writer.write(line)
            await writer.drain()

        await self._serve(reader, tell)
        writer.close()

    async def _on_pipes(self, asked: int, told: int) -> None:
        from kiosk.keeper import threads

        reader, loop = asyncio.StreamReader(LONGEST), asyncio.get_running_loop()
        threads.feed(asked, reader, loop)
        with os.fdopen(told, "wb", 0) as out:
            await self._serve(reader, lambda line: asyncio.to_thread(out.write, line))

    async def _serve(self, reader: asyncio.StreamReader, tell: Callable[[bytes], Awaitable[object]]) -> None:
        unlocked = False
        try:
            while line := await reader.readline():
                request = json.loads(line)
                number, word, more = request.pop("id"), request.pop("ask"), request
                if word == "unlock":
                    answer = await self._lock.unlock(str(more["pin"])[:LONGEST_PIN])
                    unlocked = unlocked or answer["open"]
                elif word == "leave" or unlocked:
                    answer = await self._orders.obey(word, more)
                else:
                    answer = {"error": "locked"}
                await tell(json.dumps({**answer, "id": number}).encode() + b"\n")
        except (ValueError, KeyError, AttributeError, TypeError, OSError):  # nonsense, or gone: no more is heard
            pass
