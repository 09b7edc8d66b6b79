"""What the keeper knows of a surface, and of a swap."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.keeper.wire import ToSurface


class Kind(StrEnum):
    PATIENT = "patient"
    NOTICE = "notice"


class Process(Protocol):
    @property
    def pid(self) -> int: ...

    def send(self, word: ToSurface) -> None: ...

    def kill(self) -> None: ...


@dataclass(eq=False, slots=True)
class Surface:
    kind: Kind
    process: Process
    born: float
    heard: float
    ready: bool = False
    painted: bool = False
    began: bool = False


@dataclass(slots=True)
class Swap:
    """What the keeper reports of a swap. Times in seconds; `exit_code` is None until the old process is dead."""

    reason: str
    at: float
    old: int | None
    took: float | None = None
    exit_code: int | None = None
