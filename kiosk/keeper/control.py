"""Talking to a running keeper: one per user, on an abstract socket that only the same user or root may use."""

import os
import socket
import struct
import sys
from typing import TYPE_CHECKING, Any

from kiosk.itself import PROGRAM

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from kiosk.keeper.pipe import Pipe

    Obey = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]
    Listening = socket.socket | Pipe

PIPES = sys.platform == "win32"  # there Python has no local sockets, and a named pipe takes their place
RUNNING = f"Clearing is already running, process {{}}. To end the visit on it: {PROGRAM} clear"
MISSING, REFUSED_USER = "There is no kiosk running (of this user).", b'{"error": "refused"}'
STATION = "/usr/sbin/clearing-station"


def address() -> str:
    """Abstract: needs no writable place and is free again the moment the keeper dies.

    Root asks another user's keeper by CLEARING_UID, for a unit that may not become that user.
    """
    user = os.environ.get("CLEARING_UID") or os.getuid()
    return f"\0clearing-{user}-{os.environ.get('CLEARING_INSTANCE', 'kiosk')}"


def claim() -> "Listening | int":
    """What is to be listened on, or the process id of the keeper that already has it."""
    if PIPES:
        from kiosk.keeper.pipe import Pipe

        try:
            return holder() or Pipe()  # wine lets several processes have one name
        except PermissionError:  # another one was quicker
            return int(ask("status")["keeper"])
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listening.bind(address())
    except OSError:
        listening.close()
        with _connected() as other:
            return peer(other)[0]
    listening.listen()
    return listening


def holder() -> int | None:
    """The process id of the keeper that runs, if one does."""
    try:
        if PIPES:
            return int(ask("status")["keeper"])
        with _connected() as other:
            return peer(other)[0]
    except ConnectionError:
        return None


def peer(connection: socket.socket) -> tuple[int, int]:
    """Process and user id at the other end, as the kernel knows them."""
    pid, uid, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return pid, uid


async def listen(listening: "Listening", obey: "Obey") -> "Callable[[], None]":
    """Answers from now on, until what this gives back is called."""
    import asyncio

    if not isinstance(listening, socket.socket):
        listening.begin(asyncio.get_running_loop(), lambda question: _answered(question, obey))
        return listening.end
    server = await asyncio.start_unix_server(lambda reader, writer: serve(reader, writer, obey), sock=listening)
    return server.close


async def serve(reader: "asyncio.StreamReader", writer: "asyncio.StreamWriter", obey: "Obey") -> None:
    """Answers one line, a word and perhaps JSON after it, where root or the same user has sent it."""
    _, uid = peer(writer.get_extra_info("socket"))
    if uid not in (0, os.getuid()):
        writer.write(REFUSED_USER + b"\n")
    else:
        writer.write(await _answered(await reader.readline(), obey))
    await writer.drain()
    writer.close()


async def _answered(question: bytes, obey: "Obey") -> bytes:
    import json

    word, _, more = question.decode(errors="replace").strip().partition(" ")
    answer = await obey(word, json.loads(more) if more else {})
    return json.dumps(answer).encode() + b"\n"


def ask(word: str, /, limit: float = 15, **more: Any) -> dict[str, Any]:
    """The running keeper's answer (kiosk/keeper/orders.py), within `limit` seconds. Raises ConnectionError."""
    import json

    try:
        answer: dict[str, Any] = json.loads(_asked(f"{word} {json.dumps(more)}\n".encode(), limit))
    except (TimeoutError, EOFError, ValueError):
        raise ConnectionError("The kiosk's keeper does not answer.") from None
    if "error" in answer:
        raise ConnectionError("The kiosk belongs to another user; only that user or root may do this.")
    return answer


def _asked(question: bytes, limit: float) -> bytes:
    if PIPES:
        from kiosk.keeper import pipe

        try:
            return pipe.ask(question, limit)
        except (FileNotFoundError, ConnectionRefusedError):
            raise ConnectionError(_missing()) from None
    with _connected() as keeper:
        keeper.settimeout(limit)
        keeper.sendall(question)
        return keeper.makefile("rb").readline()


def _connected() -> socket.socket:
    keeper = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        keeper.connect(address())
    except OSError:
        keeper.close()
        raise ConnectionError(_missing()) from None
    return keeper


def _missing() -> str:
    """On a station the kiosk is another user's: its own command goes there."""
    beside = os.path.basename(STATION) != PROGRAM and os.path.exists(STATION)
    return f"{MISSING} That of this station: sudo clearing-station ..." if beside else MISSING
