"""Every way in which a visit ends, done on purpose to a kiosk under proof, and waited for."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.keeper import control
from kiosk.prove.stage import Stage

POLL = 0.02  # s


class NotProven(Exception):
    """The proof could not be made, or has failed: a sentence."""


def finish(kiosk: Stage, surface: int) -> None:
    """By keys: the last button of the bar stands before the page; else by clicks down the right edge."""
    kiosk.press("Up")
    kiosk.press("Return")
    width, height = kiosk.size
    for step in range(2, 30):
        if within(0.3, lambda: kiosk.status()["shown"] != surface):
            return
        kiosk.click(width * 93 // 100, height * step // 100)


def clear(kiosk: Stage, _: int) -> None:
    control.ask("clear")


ENDS: dict[str, tuple[Callable[[Stage, int], None], str, float]] = {  # what ends it, the keeper's reason, limit in s
    "finish": (finish, "over", 10),
    "crash": (lambda _, surface: os.kill(surface, signal.SIGKILL), "crash", 10),
    "hang": (lambda _, surface: os.kill(surface, signal.SIGSTOP), "hang", 10),
    "clear": (clear, "clear", 10),
    "idle": (lambda *_: None, "over", 70),
    "keeper": (lambda kiosk, _: kiosk.keeper.kill(), "", 10),
}


def end_visit(kiosk: Stage, surface: int, path: str, before: int) -> tuple[str, int]:
    """Ends the visit this way; how long that took, in words, and the bytes that it wrote to disk, less `before` it."""
    end, reason, limit = ENDS[path]
    written, at = [bytes_written(surface)], time.monotonic()
    end(kiosk, surface)

    def gone() -> bool:
        written.append(bytes_written(surface))
        swap = kiosk.status()["last_swap"]
        told = not reason or (swap["old"] == surface and swap["exit_code"] is not None and swap["took"] is not None)
        return told and not _lives(surface)

    until(gone, f"{path}: process {surface} is not gone", limit)
    swap = kiosk.status()["last_swap"]
    if not reason:
        return f"no swap, gone after {(time.monotonic() - at) * 1000:.0f} ms", max(written) - before
    if swap["reason"] != reason:
        raise NotProven(f"{path}: the keeper swapped for another reason, {swap['reason']}")
    return f"swap {swap['took'] * 1000:.0f} ms", max(written) - before


def until(true: Callable[[], object], otherwise: str, limit: float = 30) -> None:
    if not within(limit, true):
        raise NotProven(f"{otherwise} (waited {limit:.0f} s)")


def within(limit: float, true: Callable[[], object]) -> bool:
    """Whether it comes true within so many seconds."""
    end = time.monotonic() + limit
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(POLL)
    return True


def bytes_written(pid: int) -> int:
    """Bytes that a process has caused to be written to disk; 0 once it is gone."""
    with suppress(OSError):
        return int(dict(line.split(": ") for line in Path(f"/proc/{pid}/io").read_text().splitlines())["write_bytes"])
    return 0


def _lives(pid: int) -> bool:
    """A process that waits to be reaped has no memory any more."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    return False
