"""The staff surface's end of the way to the keeper: lines of JSON each way, heard in the first thread."""

import json
import socket
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

AT_ONCE = 1 << 16  # bytes
Then = Callable[[dict[str, Any]], None]


class DeskLine:
    """On the file descriptor of a socket, which it takes over. Once the keeper is gone nothing is answered."""

    def __init__(self, fd: int, parent: QObject) -> None:
        self._socket = socket.socket(fileno=fd)
        self._waiting: dict[int, Then] = {}
        self._number, self._heard = 0, b""
        self._notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._hear)

    def ask(self, word: str, then: Then, **more: object) -> None:
        """`then` hears the answer of kiosk/keeper/orders.py, later."""
        self._number += 1
        self._waiting[self._number] = then
        try:
            self._socket.sendall(json.dumps({**more, "id": self._number, "ask": word}).encode() + b"\n")
        except OSError:
            self._gone()

    def _hear(self) -> None:
        try:
            heard = self._socket.recv(AT_ONCE)
        except OSError:
            heard = b""
        if not heard:
            return self._gone()
        *lines, self._heard = (self._heard + heard).split(b"\n")
        for line in lines:
            answer = json.loads(line)
            self._waiting.pop(answer.pop("id"), _nobody)(answer)

    def _gone(self) -> None:
        self._notifier.setEnabled(False)
        waiting, self._waiting = self._waiting, {}
        for then in waiting.values():
            then({"ok": False, "said": ["The kiosk does not answer. It will start again by itself."]})


def _nobody(_: dict[str, Any]) -> None:
    """Waits for an answer that was given twice."""
