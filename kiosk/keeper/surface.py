"""What the keeper knows of a surface, and of a swap. Plain classes: dataclasses take 15 ms to import at start."""

from enum import StrEnum
from typing import Protocol

from kiosk.keeper.events import Reason
from kiosk.keeper.wire import ToSurface


class Kind(StrEnum):
    PATIENT = "patient"
    NOTICE = "notice"
    STAFF = "staff"


class Process(Protocol):
    @property
    def pid(self) -> int: ...

    def send(self, word: ToSurface) -> None: ...

    def kill(self) -> None: ...

    def print_sheet(self) -> bool:
        """Prints what comes through the surface's pipe; False where it has none, or has used it."""


class Surface:
    """Born at a time of the keeper's clock (s), and heard then for the first time.

    `duty` is the number of the duty that it was started in; `stale`: content or settings are newer than it;
    `warm`: it was to paint once where nobody sees it, before it is needed.
    """

    def __init__(self, kind: Kind, process: Process, born: float, duty: int = 0, *, warm: bool = False) -> None:
        self.warm = warm
        self.kind, self.process, self.born, self.heard, self.duty = kind, process, born, born, duty
        self.told = born  # ... to show itself
        self.ready = self.painted = self.began = self.stale = False


class Swap:
    """What the keeper reports of a swap. Times in seconds; `exit_code` is None until the old process is dead.

    `cleared`: it has ended a visit.
    """

    def __init__(self, reason: Reason, at: float, old: int | None) -> None:
        self.reason, self.at, self.old = reason, at, old
        self.cleared = False
        self.took: float | None = None
        self.exit_code: int | None = None


class Tally(Protocol):
    """Counts visits, and nothing of what they hold."""

    def began(self) -> None: ...

    def ended(self, reason: Reason) -> None: ...

    def finished(self) -> None:
        """A check-in was finished."""


class NoTally:
    def began(self) -> None: ...

    def ended(self, reason: Reason) -> None: ...

    def finished(self) -> None: ...
