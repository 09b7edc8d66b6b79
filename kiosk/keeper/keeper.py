"""Which surface is shown, which waits behind it, and when one replaces the other. Starts nothing by itself."""

from collections.abc import Callable

from kiosk.keeper.duty import Duty
from kiosk.keeper.events import Event, Note, Reason
from kiosk.keeper.screen import Sight
from kiosk.keeper.surface import Kind, NoTally, Process, Surface, Swap, Tally
from kiosk.keeper.trouble import Trouble
from kiosk.keeper.wanted import Wanted
from kiosk.keeper.wire import BROKE, LAST_WORDS, USED, FromSurface, ToSurface

HUNG_AFTER = 3.5  # s without a word; with a tick every 0.5 s a hung surface is replaced within 5 s
START_LIMIT = 30.0  # s from birth to ready
PAINT_LIMIT, WARM_PAINT_LIMIT = 4.0, 1.5  # s from the word "show" to the first frame; of one that has waited
LEAVE_LIMIT = 0.3  # s that an old surface may stay until the new one has painted over it


class Keeper:
    """`clock` gives monotonic seconds; `start` starts a process of a kind; `call` calls staff and tells the surface,
    if it is still shown, how that ended; `tally` counts visits; `screen`: whether there is one to show surfaces on."""

    def __init__(
        self, start: Callable[[Kind], Process], clock: Callable[[], float], log: Note,
        call: Callable[[Surface], None], duty: Duty | None = None, tally: Tally | None = None,
        screen: Callable[[], bool] = lambda: True,
    ) -> None:  # fmt: skip
        self._start, self._clock, self._log, self._call = start, clock, log, call
        self.duty, self.tally = duty or Duty(clock), tally or NoTally()
        self.shown: Surface | None = None
        self.standby: Surface | None = None
        self.leaving: list[Surface] = []
        self.last_swap = Swap(Reason.START, clock(), None)
        self.last_clear: Swap | None = None
        self.sealed = True
        self.trouble = Trouble()
        self.wanted = Wanted(self.duty, self.trouble)
        self.sight = Sight(screen, log)
        self._cleared = self._stopped = False
        self._ticked = clock()

    def swap(self, reason: Reason) -> None:
        """Every exit is this one: show the surface that waits, kill the old one."""
        old, self.shown = self.shown, None
        self.wanted.staffed = self.wanted.staffed and reason is not Reason.CLEAR  # who clears wants the first page
        self.last_swap = Swap(reason, self._clock(), old.process.pid if old else None)
        if old:
            self._cleared = self._cleared or old.began
            self.last_swap.cleared = old.began
            if old.began:
                self.tally.ended(reason)
            self.leaving.append(old)
        if not (self.standby and self.standby.ready):
            self._kill_leaving()  # nothing will cover it soon: gone is better than seen
        self.settle()

    def heard(self, surface: Surface, byte: bytes) -> None:
        """A byte from a surface; one that is no word of the wire ends it."""
        if surface in self.leaving:
            return
        surface.heard = self._clock()
        match byte:
            case FromSurface.READY:
                surface.ready = True
            case FromSurface.SHOWN if surface is self.shown and not surface.painted:
                self._painted(surface)
            case FromSurface.UNSEALED:
                self.sealed = False
                self._log(Event.UNSEALED, pid=surface.process.pid)
            case FromSurface.ALIVE | FromSurface.SHOWN:
                pass
            case _ if byte not in USED:
                self._fail(surface, Reason.NONSENSE)
            case _ if surface is not self.shown:
                self._fail(surface, Reason.STANDBY_USED)  # touched where nobody should see it: never shown again
            case _:
                self._used(surface, byte)
        self.settle()

    def _used(self, surface: Surface, byte: bytes) -> None:
        """What is said by the one that is shown, because somebody has touched it."""
        match byte:
            case FromSurface.BEGAN:
                surface.began = True
                self.tally.began()
                self.duty.visits += 1
            case FromSurface.FINISHED if surface.began:
                self.tally.finished()
            case FromSurface.STAFF:
                self.let_staff_in()
            case FromSurface.OVER if surface.kind is Kind.STAFF:
                self.let_staff_out()
            case FromSurface.OVER:
                self.swap(Reason.OVER)
            case FromSurface.HELP:
                self._call(surface)
            case _ if byte != FromSurface.PRINT or not surface.process.print_sheet():
                self._fail(surface, Reason.NONSENSE)

    def died(self, surface: Surface, code: int) -> None:
        """The process is gone and waited for."""
        if surface not in self.leaving:
            self._fail(surface, {**LAST_WORDS, **BROKE}.get(code, Reason.CRASH), hopeless=code in LAST_WORDS)
        if surface in self.leaving:
            self.leaving.remove(surface)
        if surface.process.pid == self.last_swap.old:
            self.last_swap.exit_code = code
        self._log(Event.GONE, pid=surface.process.pid, exit=code)
        self.settle()

    def tick(self) -> None:
        """To be called every half second."""
        now = self._clock()
        if now - self._ticked > HUNG_AFTER:  # the keeper itself was stopped: what it did not hear is no sign
            for surface in self._living():
                surface.heard = now
        self._ticked = now
        for surface in self._living():
            if surface in self.leaving:
                continue
            if surface.ready and now - surface.heard > HUNG_AFTER:
                self._fail(surface, Reason.HANG)
            elif not surface.ready and now - surface.born > START_LIMIT:
                self._fail(surface, Reason.SLOW_START)
            elif (
                surface is self.shown
                and not surface.painted
                and now - surface.told > (WARM_PAINT_LIMIT if surface.warm else PAINT_LIMIT)
            ):
                self._fail(surface, Reason.NO_FRAME)
        if now - self.last_swap.at > LEAVE_LIMIT:
            self._kill_leaving()
        self.trouble.calm_down(now)
        self.duty.tick()
        self.settle()

    def stop(self) -> None:
        """Kills them all. Of their ends one may still be told; nobody takes their place."""
        self._stopped = True
        self.leaving += self._living()
        self.shown = self.standby = None
        self._kill_leaving()

    def let_staff_in(self) -> None:
        """Ends the visit at once; the staff page comes when its process is ready."""
        self.wanted.staffed = True
        if self.shown and self.shown.began:
            self.swap(Reason.STAFF)
        self.settle()

    def let_staff_out(self) -> None:
        self.wanted.staffed = False
        self.settle()

    def renew(self) -> None:
        """Content or settings are new: shown at once where nobody is at the screen, else after the visit."""
        if self.shown:
            self.shown.stale = True
        if self.standby:
            self._dismiss_standby()
        self.settle()

    def settle(self) -> None:
        """Starts what is missing and shows what is ready."""
        if self._stopped:
            return
        kind, now = self.wanted.behind(self.shown, self.standby), self._clock()
        if self.standby and self.standby.kind is not kind:
            self._dismiss_standby()
        settled = self.shown is None or self.shown.painted
        if self.standby is None and settled and now >= self._due(kind) and self.sight.there():
            try:
                self.standby = Surface(kind, self._start(kind), now, self.duty.number, warm=self.shown is not None)
            except OSError as error:  # no memory, no descriptors: the kiosk lives on and tries again
                self._log(Event.NOT_STARTED, kind=kind, errno=error.errno or 0)
                self.trouble.patient_failed(now, hopeless=True)
                self.trouble.notice_failed(now)
                self.wanted.staffed = False
        if self.standby and self.standby.ready:
            self.trouble.on = self.trouble.on and self.standby.kind is not Kind.PATIENT
            if self.shown is None:
                self._show_standby()
            elif not self.wanted.fits(self.shown) and self.standby.kind is self.wanted.kind:
                self.swap(self.wanted.reason(self.shown))

    def _due(self, kind: Kind) -> float:
        """When the next process of a kind may be started: at once, but for tries while there is trouble."""
        if kind is Kind.NOTICE:
            return self.trouble.notice_at
        return self.trouble.try_at if self.trouble.on and kind is Kind.PATIENT else 0.0

    def _show_standby(self) -> None:
        self.shown, self.standby = self.standby, None
        assert self.shown is not None
        word = ToSurface.CLEARED if self._cleared and self.shown.kind is Kind.PATIENT else ToSurface.SHOW
        self.shown.told = self._clock()
        self.shown.process.send(word)

    def _painted(self, surface: Surface) -> None:
        surface.painted, self._cleared = True, False
        self.last_swap.took = self._clock() - self.last_swap.at
        if self.last_swap.cleared:
            self.last_clear = self.last_swap
        took = round(self.last_swap.took * 1000)
        self._log(Event.SWAP, reason=self.last_swap.reason, pid=surface.process.pid, kind=surface.kind, took_ms=took)
        self._kill_leaving()

    def _fail(self, surface: Surface, reason: Reason, *, hopeless: bool = False) -> None:
        now = self._clock()
        if self.sight.there():
            self._log(Event.FAILED, reason=reason, pid=surface.process.pid, kind=surface.kind)
        if self.sight.blind:
            reason, self.wanted.staffed = Reason.NO_SCREEN, False  # its failure is not its own
        elif surface.kind is Kind.STAFF:
            self.wanted.staffed = False
        elif surface.kind is Kind.NOTICE:
            self.trouble.notice_failed(now)
        elif self.trouble.patient_failed(now, hopeless=hopeless):
            self._log(Event.TROUBLE)
            self._dismiss_standby()
        if surface is self.standby:
            self._dismiss_standby()
        elif surface is self.shown:
            self.swap(reason)

    def _dismiss_standby(self) -> None:
        if self.standby:
            self.leaving.append(self.standby)
            self.standby.process.kill()
            self.standby = None

    def _kill_leaving(self) -> None:
        for surface in self.leaving:
            surface.process.kill()

    def _living(self) -> tuple[Surface, ...]:
        return tuple(surface for surface in (self.shown, self.standby) if surface)
