"""Processes as the kernel knows them: memory, time on a core, files, threads, bytes written."""

import os
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
MB = 1_000_000


def pss(pids: Iterable[int]) -> float:
    """MB: each page divided by how many processes of the whole machine share it."""
    return sum(_number("smaps_rollup", pid, r"^Pss:\s+(\d+)") for pid in pids) * 1024 / MB


def alone(pids: Iterable[int]) -> float | None:
    """MB of distinct pages, whoever else on this machine shares them; None where the kernel hides page numbers."""
    frames: set[int] = set()
    for pid in pids:
        with open(f"/proc/{pid}/pagemap", "rb", buffering=0) as pages:
            for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
                low, high = (int(part, 16) // PAGE for part in line.split()[0].split("-"))
                if "[v" not in line:
                    pages.seek(8 * low)
                    raw = memoryview(pages.read(8 * (high - low))).cast("Q")
                    frames.update(entry & (1 << 55) - 1 for entry in raw if entry >> 63)
    return len(frames) * PAGE / MB if len(frames) > 1 else None


def written(pid: int) -> int:
    """Bytes that it had the kernel write to storage."""
    return _number("io", pid, r"^write_bytes: (\d+)")


def handles(pid: int) -> tuple[int, int]:
    """Open files and threads."""
    return len(os.listdir(f"/proc/{pid}/fd")), len(os.listdir(f"/proc/{pid}/task"))


def cpu(pids: Iterable[int]) -> float:
    """Seconds on a core, in user and system mode."""
    return sum(_ticks(Path(f"/proc/{pid}/stat").read_text()) for pid in pids) / TICK


def busy(seconds: float) -> float:
    """Waits, and says how much all processes of this machine used meanwhile, in percent of one core."""
    before = _busy()
    time.sleep(seconds)
    return 100 * (_busy() - before) / seconds


@contextmanager
def urgent() -> Iterator[None]:
    """The watcher is woken when it asked to be, on a busy machine too; what it starts meanwhile is not."""
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(1))
    try:
        yield
    finally:
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def _ticks(stat: str) -> int:
    return sum(map(int, stat[stat.rindex(")") + 2 :].split()[11:13]))


def _busy() -> float:
    words = list(map(int, Path("/proc/stat").read_text().split("\n")[0].split()[1:]))
    return (sum(words[:8]) - words[3] - words[4]) / TICK  # without idle and waiting for a disk


def _number(file: str, pid: int, pattern: str) -> int:
    found = re.search(pattern, Path(f"/proc/{pid}/{file}").read_text(), re.M)
    if not found:
        raise ValueError(f"/proc/{pid}/{file} says nothing of the kind {pattern}")
    return int(found[1])
