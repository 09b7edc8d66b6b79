"""The keeper at work: an asyncio loop around the keeper's logic, its surfaces and the control socket."""

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.keeper import control, system
from kiosk.keeper.content import Content
from kiosk.keeper.duty import Duty
from kiosk.keeper.events import Event
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.library import state_folder
from kiosk.keeper.log import Log
from kiosk.keeper.process import SurfaceProcess
from kiosk.keeper.screen import present
from kiosk.keeper.surface import Kind, Surface

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from kiosk.keeper.desk import Desk
    from kiosk.keeper.orders import Orders
    from kiosk.keeper.outlet import Outlet
    from kiosk.keeper.staffcall import StaffCall

TICK = 0.5


def run(settings: "Path | None", *, windowed: bool = False, debug: bool = False, proof: bool = False) -> int:
    """Runs the kiosk until it is told to stop. Returns the exit status: 2 where one runs already."""
    listening = control.claim()
    if isinstance(listening, int):
        print(control.RUNNING.format(listening), file=sys.stderr)
        return 2
    system.begin()
    flags = [name for name, on in (("--windowed", windowed), ("--proof", proof)) if on]
    while _keep(House(settings, flags, debug=debug), listening):
        system.start_again()
    return 0


def _keep(house: "House", listening: "control.Listening") -> bool:
    """Until it is told to stop; true where it is to start again."""
    house.log(Event.STARTED, pid=os.getpid())
    house.keeper.settle()  # the first surface starts while the rest is imported
    import asyncio

    again = asyncio.run(house.keep(listening))
    system.bury()
    return again


class House:
    """Starts processes for the keeper and carries words between them."""

    def __init__(self, settings: "Path | None", flags: list[str], *, debug: bool) -> None:
        self._flags, self._debug = flags, debug
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unheard: list[SurfaceProcess] = []
        self._staff_call: StaffCall | None = None
        self._orders: Orders | None = None
        self._desk: Desk | None = None
        self.log = Log()
        self.content = Content(settings, self.log)
        self.duty = Duty(time.monotonic, os.path.join(state_folder(), "paused.json"))
        self.keeper = Keeper(self._start, time.monotonic, self.log, self._call_staff, self.duty, screen=present)

    def _start(self, kind: Kind) -> SurfaceProcess:
        if not self.content.there and kind is not Kind.NOTICE:
            self.content.take(self.content.compile())
        hurry = [] if self.keeper.shown else ["--at-once"]
        plain = ["--plain"] if self.keeper.trouble.failures else []
        words, given = [f"--kind={kind}", *hurry, *plain, *self._flags], dict(self.content.given)
        if kind is Kind.NOTICE:
            words, given = [*words, f"--about={self._about}"], {**given, "reason": self.duty.told()}
        elif kind is Kind.STAFF:
            words += [f"--settings={self.content.settings}"] if self.content.settings else []
            given |= self._open_desk()
        try:
            process = SurfaceProcess(words, given, debug=self._debug, outlet=self._outlet(kind))
        finally:
            for name in {"reason", "desk", "desk-out"}.intersection(given):
                os.close(given[name])
        if self._loop:
            self._loop.call_soon(self._listen, process)
        else:
            self._unheard.append(process)
        return process

    @property
    def _about(self) -> str:
        return self.duty.mode if self.duty.closed else "trouble"

    def _open_desk(self) -> dict[str, int]:
        """The staff page's end of the way to the keeper."""
        assert self._desk
        return self._desk.open()

    def _outlet(self, kind: Kind) -> "Outlet | None":
        """A patient's way to paper, where IT has named a printer."""
        if kind is not Kind.PATIENT or not self.content.printer or sys.platform == "win32":
            return None
        from kiosk.keeper.outlet import Outlet

        return Outlet(self.content.printer, self.log)

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
            self.content.staff_call,
            lambda word: surface.process.send(word) if surface is self.keeper.shown else None,
        )

    def _surface(self, process: SurfaceProcess) -> Surface:
        known = (self.keeper.shown, self.keeper.standby, *self.keeper.leaving)
        return next(surface for surface in known if surface and surface.process is process)

    async def keep(self, listening: "control.Listening") -> bool:
        """True where it is to start again."""
        import asyncio

        from kiosk.keeper.chores import Chores
        from kiosk.keeper.desk import Desk
        from kiosk.keeper.orders import Orders

        self._loop = asyncio.get_running_loop()
        for process in self._unheard:
            self._listen(process)
        ended = asyncio.Event()
        system.at_signals(self._loop, ended.set)
        chores = Chores(self.content, self.log, time.monotonic)
        self.keeper.tally = chores.counts  # before anybody is heard
        self._orders = Orders(self.keeper, self.content, chores, ended.set)
        chores.watching.ask = self._orders.obey
        self._desk = Desk(self._orders, chores.lock)
        close = await control.listen(listening, self._control)
        while not ended.is_set():
            self.keeper.tick()
            chores.tick(self.keeper)
            chores.updates.tick(self._orders.obey)
            with suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), TICK)
        chores.stop()
        close()
        self.keeper.stop()
        self.log(Event.STOPPED)
        return self._orders.again

    async def _control(self, word: str, more: dict[str, Any]) -> dict[str, Any]:
        assert self._orders
        return await self._orders.obey(word, more)
