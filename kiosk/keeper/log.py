"""The keeper's log: one line an event, to standard error (the journal) or a file, the last lines kept in memory."""

import os
import sys
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

from kiosk.keeper.events import SERIOUS, Event, Facts, Kept, Reason, line

if TYPE_CHECKING:
    from kiosk.keeper.logfile import LogFile

KEPT = 200  # lines, for `main.py logs`
OF_VISITS = (Kept.COUNTS, Kept.SWAPS)  # written after a visit: when that fails tells when one was
INFO, WARNING = "<6>", "<4>"  # sd-daemon(3)


class Log:
    """A log that is gone must not end the kiosk.

    `serious` counts what was serious, by event and reason; `swaps` are those since somebody last took them away.
    """

    def __init__(self) -> None:
        self.last: deque[str] = deque(maxlen=KEPT)
        self.serious: dict[tuple[Event, Reason | None], int] = {}
        self.swaps: deque[tuple[Reason, int]] = deque(maxlen=KEPT)
        self._journal = _in_journal()
        self._named: str | None = None
        self._file: LogFile | None = None

    def __call__(self, event: Event, **facts: Unpack[Facts]) -> None:
        self._count(event, facts)
        said = line(event, facts)
        timed = f"{time.strftime('%Y-%m-%dT%H:%M:%S')} {said}"
        self.last.append(timed)
        if self._file and self._file.write(timed):
            return
        with suppress(OSError):
            level = WARNING if event in SERIOUS else INFO
            print(f"{level}{said}" if self._journal else timed, file=sys.stderr, flush=True)

    def _count(self, event: Event, facts: Facts) -> None:
        if event is Event.SWAP:
            self.swaps.append((facts["reason"], facts["took_ms"]))
        elif event in SERIOUS and facts.get("what") not in OF_VISITS:
            key = event, facts.get("reason")
            self.serious[key] = self.serious.get(key, 0) + 1

    def to(self, file: str | None) -> None:
        """From now on into a file, which begins with what was said so far; None: to standard error."""
        if file == self._named:
            return
        self._named = file
        before, self._file = self._file, None
        with suppress(OSError):  # what could not be written before can't be now
            if before:
                before.close()
        if not file:
            return
        from kiosk.keeper.logfile import LogFile  # 10 ms: not before somebody sees a picture

        try:
            os.makedirs(os.path.dirname(file), exist_ok=True)
            self._file = LogFile(file)
        except OSError as error:
            self(Event.NOT_KEPT, what=Kept.LOG, errno=error.errno or 0)
            return
        for timed in self.last:
            self._file.write(timed)


def _in_journal() -> bool:
    """Whether standard error is the journal's socket (systemd.exec(5), JOURNAL_STREAM), which adds the time itself."""
    with suppress(OSError):
        facts = os.fstat(2)
        return os.environ.get("JOURNAL_STREAM") == f"{facts.st_dev}:{facts.st_ino}"
    return False
