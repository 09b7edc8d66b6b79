"""What the kiosk is there for: open to patients, out of order, being cleaned. "Out of order" outlives a restart."""

import os
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum

from kiosk.keeper.unnamed import unnamed
from kiosk.keeper.writing import replace

LONGEST_REASON = 200  # letters of a reason, in one language
LONGEST_CLEANING = 600  # s


class Mode(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    CLEANING = "cleaning"


class Duty:
    """`number` grows with each change. `until` is in seconds of `clock`; `file` keeps a pause, and why, by language."""

    def __init__(self, clock: Callable[[], float], file: str = "") -> None:
        self._clock, self._file = clock, file
        self.number, self.mode, self.until = 0, Mode.OPEN, 0.0
        self.reason: dict[str, str] = {}
        self._before: dict[str, str] | None = None
        self.visits = 0  # since the last cleaning, or since the start
        with suppress(OSError, ValueError):
            if file:
                self._restore(file)

    @property
    def closed(self) -> bool:
        return self.mode is not Mode.OPEN

    @property
    def lasting(self) -> Mode:
        """The mode that a cleaning comes back to; else the mode."""
        if self.mode is Mode.CLEANING:
            return Mode.OPEN if self._before is None else Mode.PAUSED
        return self.mode

    def pause(self, reason: dict[str, str]) -> bool:
        """False where it could not be written down, and so ends with the next restart."""
        self._change(Mode.PAUSED, reason)
        return self._write_down()

    def clean(self, seconds: float) -> None:
        """Afterwards it is as it was before."""
        before = self.reason if self.mode is Mode.PAUSED else None
        self.visits = 0
        self._change(Mode.CLEANING, {}, self._clock() + min(seconds, LONGEST_CLEANING))
        self._before = before

    def resume(self) -> bool:
        """False where the pause stays written down, and so comes back with the next restart."""
        self._change(Mode.OPEN, {})
        with suppress(OSError):
            os.remove(self._file)
        return not os.path.exists(self._file)

    def tick(self) -> None:
        if self.mode is Mode.CLEANING and self._clock() >= self.until:
            if self._before is None:
                self._change(Mode.OPEN, {})
            else:
                self._change(Mode.PAUSED, self._before)

    @property
    def seconds_left(self) -> float | None:
        return max(0.0, self.until - self._clock()) if self.mode is Mode.CLEANING else None

    def told(self) -> int:
        """What the notice is to say, as JSON on a file descriptor."""
        import json

        fd = unnamed("reason")
        os.write(fd, json.dumps({"reason": self.reason, "until": self.seconds_left}).encode())
        return fd

    def _change(self, mode: Mode, reason: dict[str, str], until: float = 0.0) -> None:
        self.mode, self.reason, self.until = mode, reason, until
        self._before = None
        self.number += 1

    def _restore(self, file: str) -> None:
        import json

        with open(file, encoding="utf-8") as kept:
            reason = json.load(kept)
        self._change(Mode.PAUSED, reason_of(reason))

    def _write_down(self) -> bool:
        if not self._file:
            return False
        import json

        try:
            replace(self._file, json.dumps(self.reason))
        except OSError:
            return False
        return True


def reason_of(given: object) -> dict[str, str]:
    """Sentences by language tag, as they may be shown. Raises ValueError."""
    if not isinstance(given, dict):
        raise ValueError('a reason is a table such as {"en": "We will be back at noon."}')
    words = {str(tag): text.strip() for tag, text in given.items() if isinstance(text, str) and text.strip()}
    if len(words) != len(given) or any(len(text) > LONGEST_REASON or "\0" in text for text in words.values()):
        raise ValueError(f"a reason has 1 to {LONGEST_REASON} letters in each language")
    return words
