"""GET /metrics on this machine's own address: one answer a connection, everything about it bounded."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress

ADDRESS = "127.0.0.1"
LONGEST, LIMIT, AT_ONCE = 8192, 5.0, 8  # bytes of a request, s of a connection, connections
TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Port:
    """Open from the start, inside a running loop. `text`: what is told. Raises OSError where the port can't be had."""

    def __init__(self, number: int, text: Callable[[], bytes]) -> None:
        self.number, self._text, self._busy = number, text, 0
        self._there = socket.create_server((ADDRESS, number), backlog=AT_ONCE)
        self._starting = asyncio.ensure_future(asyncio.start_server(self._answer, sock=self._there, limit=LONGEST))

    def close(self) -> None:
        if not self._starting.cancel() and not self._starting.cancelled():
            self._starting.result().close()
        self._there.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._busy += 1
        with suppress(TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(LIMIT):
                if self._busy <= AT_ONCE:
                    head = await reader.readuntil(b"\r\n\r\n")
                    writer.write(answer(head, self._text()))
                    writer.close()
                    await writer.wait_closed()
        self._busy -= 1
        writer.transport.abort()


def answer(head: bytes, text: bytes) -> bytes:
    """To a request's first lines."""
    words = head.partition(b"\r\n")[0].split(b" ")
    if len(words) != 3 or not words[2].startswith(b"HTTP/1."):
        status, text = "400 Bad Request", b""
    elif words[0] != b"GET":
        status, text = "405 Method Not Allowed\r\nAllow: GET", b""
    elif words[1] != b"/metrics":
        status, text = "404 Not Found", b"There is only /metrics.\n"
    else:
        status = "200 OK"
    lines = f"HTTP/1.1 {status}\r\nContent-Type: {TYPE}\r\nContent-Length: {len(text)}\r\nConnection: close\r\n\r\n"
    return lines.encode() + text
