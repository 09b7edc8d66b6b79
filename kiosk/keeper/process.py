"""A surface's process: started with what it is given on file descriptors, heard byte by byte, waited for."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

from kiosk.itself import command
from kiosk.keeper import children
from kiosk.keeper.variables import without
from kiosk.keeper.wire import ToSurface

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop  # imported for real only once the first surface starts

    from kiosk.keeper.outlet import Outlet

AT_ONCE = 1024  # more bytes in one go are a flood, and so nonsense; a keeper stopped for 17 minutes finds as many


class SurfaceProcess:
    """`given`: file descriptors by name, such as "library"; they stay the caller's.

    `debug` lets the surface's stderr through; without it they go nowhere, since a traceback may hold an answer.
    Without an `outlet` there is no way to paper. Settings in the environment reach only the staff's. What it
    starts (its voice) holds the writing end of a pipe as the surface does: only at its end of file are all dead.
    `threads` wait where the loop can't (Windows).
    """

    def __init__(
        self, arguments: Sequence[str], given: Mapping[str, int], *, debug: bool, outlet: "Outlet | None" = None,
        threads: bool = children.HANDLES,
    ) -> None:  # fmt: skip
        self._outlet, self._threads = outlet, threads
        self._loop: AbstractEventLoop | None = None
        life, held = os.pipe()
        self._life = os.fdopen(life, "rb", 0)
        with outlet.entrance() if outlet else nullcontext(None) as paper:
            passed = {"life": held, **({} if paper is None else {"paper": paper}), **given}
            named, handing = children.handing(passed)
            self._popen = children.started(
                command("surface", *arguments, *named),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if debug else subprocess.DEVNULL,
                bufsize=0,
                env=None if "--kind=staff" in arguments else without(),
                **children.ALONE,
                **handing,
            )
        os.close(held)

    @property
    def pid(self) -> int:
        return self._popen.pid

    def send(self, word: ToSurface) -> None:
        assert self._popen.stdin is not None
        with suppress(BrokenPipeError, ValueError):  # dead: listen() will say so, or (closed) has said so
            self._popen.stdin.write(word.value)

    def print_sheet(self) -> bool:
        """Prints what comes through the outlet, and tells the surface the outcome; False where there is nothing to."""
        outlet, loop = self._outlet, self._loop
        words = {True: ToSurface.PRINTED, False: ToSurface.NOT_PRINTED}
        return bool(outlet and loop and outlet.open(loop, lambda printed: self.send(words[printed])))

    def kill(self) -> None:
        """Everything in the surface's group; as long as nobody has waited for it, its number is nobody else's."""
        if self._popen.returncode is None:
            children.kill(self._popen)

    def listen(self, loop: "AbstractEventLoop", heard: Callable[[bytes], None], died: Callable[[int], None]) -> None:
        """Calls `heard` for each byte and, once all of its processes are gone, `died` with the surface's exit code."""
        self._loop = loop

        def hear(words: bytes) -> None:
            for word in (words[i : i + 1] for i in range(len(words))) if len(words) <= AT_ONCE else (b"?",):
                heard(word)

        def ended(code: int) -> None:
            self._close()
            died(code)

        if not self._threads:
            return self._watch(loop, hear, ended)
        from kiosk.keeper import threads

        threads.listen(self._popen, self._life.fileno(), AT_ONCE + 1, loop, hear, ended)

    def _watch(self, loop: "AbstractEventLoop", hear: Callable[[bytes], None], ended: Callable[[int], None]) -> None:
        assert self._popen.stdout is not None
        pipe, pidfd = self._popen.stdout.fileno(), os.pidfd_open(self.pid)
        os.set_blocking(pipe, False)

        def read() -> None:
            words = os.read(pipe, AT_ONCE + 1)
            if not words:
                loop.remove_reader(pipe)
            hear(words)

        def wait() -> None:
            loop.remove_reader(pidfd)
            loop.remove_reader(pipe)
            os.close(pidfd)
            self.kill()  # what it has left behind
            loop.add_reader(self._life, gone)

        def gone() -> None:
            loop.remove_reader(self._life)
            ended(self._popen.wait())

        loop.add_reader(pipe, read)
        loop.add_reader(pidfd, wait)

    def _close(self) -> None:
        self._life.close()
        for pipe in (self._popen.stdin, self._popen.stdout):
            if pipe:
                pipe.close()
        if self._outlet:
            self._outlet.close()
