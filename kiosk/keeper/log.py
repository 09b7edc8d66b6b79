"""The keeper's log: one line an event, to standard error (in the journal with its priority), the last lines kept."""

import os
import sys
import time
from collections import deque
from contextlib import suppress
from typing import Unpack

from kiosk.keeper.events import SERIOUS, Event, Facts, line

KEPT = 200  # lines, for `main.py logs`
INFO, WARNING = "<6>", "<4>"  # sd-daemon(3)


class Log:
    """A log that is gone must not end the kiosk."""

    def __init__(self) -> None:
        self.last: deque[str] = deque(maxlen=KEPT)
        self._journal = _in_journal()

    def __call__(self, event: Event, **facts: Unpack[Facts]) -> None:
        said = line(event, facts)
        self.last.append(f"{time.strftime('%Y-%m-%dT%H:%M:%S')} {said}")
        shown = f"{WARNING if event in SERIOUS else INFO}{said}" if self._journal else self.last[-1]
        with suppress(OSError):
            print(shown, file=sys.stderr, flush=True)


def _in_journal() -> bool:
    """Whether standard error is the journal's socket (systemd.exec(5), JOURNAL_STREAM), which adds the time itself."""
    with suppress(OSError):
        facts = os.fstat(2)
        return os.environ.get("JOURNAL_STREAM") == f"{facts.st_dev}:{facts.st_ino}"
    return False
