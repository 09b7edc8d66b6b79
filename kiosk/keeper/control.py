"""Talking to a running keeper: one per user, on an abstract socket that only the same user or root may use."""

import os
import socket
import struct
from typing import TYPE_CHECKING, Any

from kiosk.itself import PROGRAM

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    Obey = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]

RUNNING = f"Clearing is already running, process {{}}. To end the visit on it: {PROGRAM} clear"
MISSING, REFUSED_USER = "There is no kiosk running (of this user).", b'{"error": "refused"}'


def address() -> str:
    """Abstract: needs no writable place and is free again the moment the keeper dies.

    Root asks another user's keeper by CLEARING_UID, for a unit that may not become that user.
    """
    user = os.environ.get("CLEARING_UID") or os.getuid()
    return f"\0clearing-{user}-{os.environ.get('CLEARING_INSTANCE', 'kiosk')}"


def claim() -> socket.socket | int:
    """The listening socket, or the process id of the keeper that already has it."""
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
        with _connected() as other:
            return peer(other)[0]
    except ConnectionError:
        return None


def peer(connection: socket.socket) -> tuple[int, int]:
    """Process and user id at the other end, as the kernel knows them."""
    pid, uid, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return pid, uid


async def serve(reader: "asyncio.StreamReader", writer: "asyncio.StreamWriter", obey: "Obey") -> None:
    """Answers one line, a word and perhaps JSON after it, where root or the same user has sent it."""
    import json

    _, uid = peer(writer.get_extra_info("socket"))
    if uid not in (0, os.getuid()):
        writer.write(REFUSED_USER + b"\n")
    else:
        word, _, more = (await reader.readline()).decode(errors="replace").strip().partition(" ")
        answer = await obey(word, json.loads(more) if more else {})
        writer.write(json.dumps(answer).encode() + b"\n")
    await writer.drain()
    writer.close()


def ask(word: str, /, limit: float = 15, **more: Any) -> dict[str, Any]:
    """The running keeper's answer (kiosk/keeper/orders.py), within `limit` seconds. Raises ConnectionError."""
    import json

    with _connected() as keeper:
        keeper.settimeout(limit)
        keeper.sendall(f"{word} {json.dumps(more)}\n".encode())
        try:
            answer: dict[str, Any] = json.loads(keeper.makefile().readline())
        except (TimeoutError, ValueError):
            raise ConnectionError("The kiosk's keeper does not answer.") from None
    if "error" in answer:
        raise ConnectionError("The kiosk belongs to another user; only that user or root may do this.")
    return answer


def _connected() -> socket.socket:
    keeper = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        keeper.connect(address())
    except OSError:
        keeper.close()
        raise ConnectionError(MISSING) from None
    return keeper
