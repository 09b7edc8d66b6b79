"""Waits for descriptors and for times, and runs what waits for them, one after the other."""

import os
import select
import time
from collections.abc import Callable

from kiosk.voice.children import Child, holding, program

LIMIT, MOST = 5.0, 1 << 20  # s that a program may take to answer; bytes of its answer


class Loop:
    def __init__(self) -> None:
        self._poll = select.poll()
        self._hearing: dict[int, Callable[[], None]] = {}
        self._due: list[tuple[float, Callable[[], None]]] = []

    def hear(self, fd: int, call: Callable[[], None]) -> None:
        """Calls whenever something can be read there, or it has ended."""
        self._hearing[fd] = call
        self._poll.register(fd, select.POLLIN)

    def forget(self, fd: int) -> None:
        del self._hearing[fd]
        self._poll.unregister(fd)

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        self._due.append((time.monotonic() + seconds, call))

    def turn(self) -> None:
        """Once round: waits until something is to be done, and does it."""
        first = min((at for at, _ in self._due), default=None)
        wait = None if first is None else max(0, round((first - time.monotonic()) * 1000) + 1)
        for fd, _ in self._poll.poll(wait):
            if fd in self._hearing:  # an earlier call of this round may have forgotten it
                self._hearing[fd]()
        now = time.monotonic()
        ripe, self._due = [one for one in self._due if one[0] <= now], [one for one in self._due if one[0] > now]
        for _, call in ripe:
            call()

    def ask(self, command: list[str], given: bytes, then: Callable[[bytes | None], None]) -> None:
        """Runs a program and tells what it has answered; None where it has failed, or not ended in time."""
        source, (answer, out) = holding(given), os.pipe()
        child, told = Child(program(command), source, out), bytearray()
        os.close(source)
        os.close(out)

        def read() -> None:
            piece = os.read(answer, 1 << 16)
            told.extend(piece)
            if len(told) > MOST:
                child.kill()
            if not piece:
                self.forget(answer)
                os.close(answer)
                ended.append(True)
                then(None if child.wait() else bytes(told))

        ended = list[bool]()
        self.hear(answer, read)
        self.later(LIMIT, lambda: None if ended else child.kill())
