"""The staff surface's end of the way to the keeper: lines of JSON each way, heard in the first thread."""

import json
import os
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal, Slot

AT_ONCE = 1 << 16  # bytes
Then = Callable[[dict[str, Any]], None]


class DeskLine(QObject):
    """On the file descriptor of a socket, which it takes over. Once the keeper is gone nothing is answered.

    Where there are no sockets to hand over (Windows), on those of two pipes: what is said goes to `out`.
    """

    _heard = Signal(bytes)

    def __init__(self, fd: int, parent: QObject, out: int | None = None) -> None:
        super().__init__(parent)
        self._in, self._out = fd, fd if out is None else out
        self._waiting: dict[int, Then] = {}
        self._number, self._rest = 0, b""
        self._notifier: QSocketNotifier | None = None
        if out is None:
            self._notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(lambda: self._hear(self._read()))
        else:
            self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)  # in the first thread
            threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, word: str, then: Then, **more: object) -> None:
        """`then` hears the answer of kiosk/keeper/orders.py, later."""
        self._number += 1
        self._waiting[self._number] = then
        line = memoryview(json.dumps({**more, "id": self._number, "ask": word}).encode() + b"\n")
        try:
            while line:
                line = line[os.write(self._out, line) :]
        except OSError:
            self._gone()

    def _read(self) -> bytes:
        try:
            return os.read(self._in, AT_ONCE)
        except OSError:
            return b""

    def _listen(self) -> None:
        heard = b"?"
        while heard:
            heard = self._read()
            self._heard.emit(heard)

    @Slot(bytes)
    def _hear(self, heard: bytes) -> None:
        if not heard:
            return self._gone()
        *lines, self._rest = (self._rest + heard).split(b"\n")
        for line in lines:
            answer = json.loads(line)
            self._waiting.pop(answer.pop("id"), _nobody)(answer)

    def _gone(self) -> None:
        if self._notifier:
            self._notifier.setEnabled(False)
        waiting, self._waiting = self._waiting, {}
        for then in waiting.values():
            then({"ok": False, "said": ["The kiosk does not answer. It will start again by itself."]})


def _nobody(_: dict[str, Any]) -> None:
    """Waits for an answer that was given twice."""
