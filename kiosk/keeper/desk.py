"""The staff page's way to the keeper: a line of JSON each way, and nothing but the PIN before it is right."""

import asyncio
import json
import socket

from kiosk.keeper.lock import Lock
from kiosk.keeper.orders import Orders

LONGEST_PIN = 64  # signs: a badge's number
LONGEST = 1 << 16  # bytes of a line: a notice in every language is far below


class Desk:
    def __init__(self, orders: Orders, lock: Lock) -> None:
        self._orders, self._lock = orders, lock
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self) -> int:
        """The staff surface's end, a file descriptor; ours is served until that one is closed."""
        ours, theirs = socket.socketpair()
        task = asyncio.get_running_loop().create_task(self._serve(ours))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return theirs.detach()

    async def _serve(self, ours: socket.socket) -> None:
        reader, writer = await asyncio.open_unix_connection(sock=ours, limit=LONGEST)
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
                writer.write(json.dumps({**answer, "id": number}).encode() + b"\n")
                await writer.drain()
        except (ValueError, KeyError, AttributeError, TypeError, OSError):  # nonsense, or gone: no more is heard
            pass
        finally:
            writer.close()
