"""The keeper at work: an asyncio loop around the keeper's logic, its surfaces and the control socket."""

import os
import signal
import socket
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.keeper import control, library
from kiosk.keeper.events import Event, Reason
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.log import Log
from kiosk.keeper.process import SurfaceProcess
from kiosk.keeper.surface import Kind, Surface

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from kiosk.keeper.outlet import Outlet
    from kiosk.keeper.staffcall import StaffCall

TICK = 0.5


def run(settings: "Path | None", *, windowed: bool = False, debug: bool = False, proof: bool = False) -> int:
    """Runs the kiosk until it is told to stop. Returns the exit status: 2 where one runs already."""
    listening = control.claim()
    if isinstance(listening, int):
        print(control.RUNNING.format(listening), file=sys.stderr)
        return 2
    flags = [name for name, on in (("--windowed", windowed), ("--proof", proof)) if on]
    house = House(settings, flags, debug=debug)
    house.log(Event.STARTED, pid=os.getpid())
    house.keeper.settle()  # the first surface starts while the rest is imported
    import asyncio

    asyncio.run(house.keep(listening))
    return 0


class House:
    """Starts processes for the keeper and carries words between them."""

    def __init__(self, settings: "Path | None", flags: list[str], *, debug: bool) -> None:
        self._settings, self._flags, self._debug = settings, flags, debug
        self._library: int | None = None
        self._shelf: int | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unheard: list[SurfaceProcess] = []
        self._staff_setting, self._printer = b"null", ""
        self._staff_call: StaffCall | None = None
        self.log = Log()
        self.keeper = Keeper(self._start, time.monotonic, self.log, self._call_staff)

    def _start(self, kind: Kind) -> SurfaceProcess:
        if self._library is None and kind is Kind.PATIENT:
            compiled = library.prepare(self._settings, self.log)
            if compiled:
                self._staff_setting, self._printer, shown = library.parts(compiled.content)
                self._library, self._shelf = library.share(shown), compiled.shelf
        hurry = [] if self.keeper.shown else ["--at-once"]
        words = [f"--kind={kind}", *hurry, *self._flags]
        process = SurfaceProcess(words, self._library, self._shelf, debug=self._debug, outlet=self._outlet(kind))
        if self._loop:
            self._loop.call_soon(self._listen, process)
        else:
            self._unheard.append(process)
        return process

    def _outlet(self, kind: Kind) -> "Outlet | None":
        """A patient's way to paper, where IT has named a printer."""
        if kind is not Kind.PATIENT or not self._printer:
            return None
        from kiosk.keeper.outlet import Outlet

        return Outlet(self._printer, self.log)

    def _listen(self, process: SurfaceProcess) -> None:
        assert self._loop
        surface = self._surface(process)
        process.listen(
            self._loop, lambda byte: self.keeper.heard(surface, byte), lambda code: self.keeper.died(surface, code)
        )

    def _call_staff(self, surface: Surface) -> None:
        from kiosk.keeper.staffcall import StaffCall  # only where somebody asks for staff

        self._staff_call = self._staff_call or StaffCall(time.monotonic, self.log)
        self._staff_call.press(
            self._staff_setting, lambda word: surface.process.send(word) if surface is self.keeper.shown else None
        )

    def _surface(self, process: SurfaceProcess) -> Surface:
        known = (self.keeper.shown, self.keeper.standby, *self.keeper.leaving)
        return next(surface for surface in known if surface and surface.process is process)

    async def keep(self, listening: socket.socket) -> None:
        import asyncio

        self._loop = asyncio.get_running_loop()
        for process in self._unheard:
            self._listen(process)
        ended = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            self._loop.add_signal_handler(number, ended.set)
        server = await asyncio.start_unix_server(self._control, sock=listening)
        while not ended.is_set():
            self.keeper.tick()
            with suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), TICK)
        server.close()
        self.keeper.stop()
        self.log(Event.STOPPED)

    async def _control(self, reader: "asyncio.StreamReader", writer: "asyncio.StreamWriter") -> None:
        import json

        _, uid = control.peer(writer.get_extra_info("socket"))
        if uid not in (0, os.getuid()):
            writer.write(control.REFUSED_USER + b"\n")
        else:
            word = (await reader.readline()).strip()
            if word == b"clear":
                await self._clear()
            if word in (b"clear", b"status"):
                writer.write(json.dumps(self._status()).encode() + b"\n")
        await writer.drain()
        writer.close()

    async def _clear(self) -> None:
        """Swaps, and comes back when the new surface is painted and the old process is dead (10 s at most)."""
        import asyncio

        self.keeper.swap(Reason.CLEAR)
        swap = self.keeper.last_swap
        for _ in range(1000):
            if swap.took is not None and (swap.old is None or swap.exit_code is not None):
                return
            await asyncio.sleep(0.01)

    def _status(self) -> dict[str, Any]:
        keeper, swap = self.keeper, self.keeper.last_swap
        return {
            "keeper": os.getpid(),
            "shown": keeper.shown.process.pid if keeper.shown else None,
            "kind": keeper.shown.kind if keeper.shown else None,
            "painted": bool(keeper.shown and keeper.shown.painted),
            "visit": bool(keeper.shown and keeper.shown.began),
            "standby": keeper.standby.process.pid if keeper.standby and keeper.standby.ready else None,
            "leaving": [surface.process.pid for surface in keeper.leaving],
            "trouble": keeper.trouble.on,
            "last_swap": {"reason": swap.reason, "old": swap.old, "took": swap.took, "exit_code": swap.exit_code},
        }
