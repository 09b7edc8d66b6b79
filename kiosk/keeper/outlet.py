"""A surface's way to paper: a pipe that nothing reads until the word is heard, and then never the keeper itself."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.itself import command
from kiosk.keeper import printing
from kiosk.keeper.events import Ended, Event, Note

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

REASONS = {
    printing.NO_SHEET: Ended.NO_SHEET,
    printing.TOO_LARGE: Ended.TOO_LARGE,
    printing.NO_PDF: Ended.NO_PDF,
    printing.NO_QUEUE: Ended.NO_QUEUE,
    printing.STUCK: Ended.STUCK,
    printing.ABORTED: Ended.ABORTED,
}


class Outlet:
    """The one pipe through which one surface may hand over one sheet. Nothing is read before it is opened."""

    def __init__(self, printer: str, log: Note, seconds: int = printing.QUEUE) -> None:
        self._printer, self._log, self._seconds = printer, log, seconds  # `seconds` to leave the queue in
        self._end, self._entrance = os.pipe()
        self._used = False

    @contextmanager
    def entrance(self) -> Iterator[int]:
        """The end for the surface, while the surface is started: after that nobody else has it."""
        try:
            yield self._entrance
        except BaseException:
            self.close()
            raise
        finally:
            os.close(self._entrance)

    def open(self, loop: "AbstractEventLoop", then: Callable[[bool], None]) -> bool:
        """Starts the one process that reads the pipe; `then` hears whether the sheet left the queue. Once only."""
        if self._used:
            return False
        self._used = True
        printer = command("part", "printing", self._printer, str(self._seconds))
        try:
            program = subprocess.Popen(printer, stdin=self._end, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except OSError as error:
            self._log(Event.NOT_PRINTED, ended=Ended.BROKE, errno=error.errno or 0)
            loop.call_soon(then, False)
            return True
        finally:
            os.close(self._end)
        pidfd = os.pidfd_open(program.pid)

        def ended() -> None:
            loop.remove_reader(pidfd)
            os.close(pidfd)
            code = program.wait()
            if code != printing.PRINTED:
                self._log(Event.NOT_PRINTED, ended=REASONS.get(code, Ended.BROKE), exit=code)
            then(code == printing.PRINTED)

        loop.add_reader(pidfd, ended)
        return True

    def close(self) -> None:
        """With its surface. A sheet that was handed over whole is still printed."""
        if not self._used:
            self._used = True
            os.close(self._end)
