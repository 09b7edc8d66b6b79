"""The short proof, for the morning and without root: a visit is played and killed; what of it is in any file then?

What it can't show: memory (only root may read a sealed process's), the screen's and the sound server's own, the other
ways in which a visit ends, and the kiosk that stands in front of patients. `python3 main.py prove` shows these.
"""

import os
import select
import signal
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.itself import command
from kiosk.prove import files
from kiosk.prove.memory import Searched, Secret

PLAYED = b"proof:response,view model,QML property,text on screen,accessible tree"  # as kiosk.prove.proof.PLACES
PATIENCE, DYING = 15.0, 3.0  # s: for the visit to be played; for all of its processes to be gone
BLOCK = 512  # bytes: getrusage(2)


class NotProven(Exception):
    """A sentence."""


@dataclass(frozen=True, slots=True)
class Short:
    """`gone`: s until its last process was dead; `written`: bytes that it has caused to be written to a disk."""

    gone: float
    written: int
    files: Searched

    @property
    def clean(self) -> bool:
        return not self.written and not self.files.found


def short(library: int, shelf: int, state: Path, places: Iterable[Path] | None = None) -> Short:
    """Library and shelf on descriptors. Raises NotProven where the visit, or a control, did not come about; OSError."""
    secret, since = Secret(), time.time() - 1  # files carry the time of the kernel's last tick
    where = tuple(places or files.roots(Path.home(), state))
    with _control(secret, state):
        if not files.search(secret, (state,), since).found:
            raise NotProven("The search does not find letters that were put into a file on purpose.")
    gone, written = _played(library, shelf, secret)
    return Short(gone, written, files.search(secret, where, since))


@contextmanager
def _control(secret: Secret, state: Path) -> Iterator[None]:
    """A file with the letters in it, for as long as the block runs; the search must be able to find them."""
    state.mkdir(parents=True, exist_ok=True)
    file = state / f".control-{os.getpid()}"
    try:
        file.write_bytes(secret.patterns()["UTF-8"])
        yield
    finally:
        file.unlink(missing_ok=True)


def _played(library: int, shelf: int, secret: Secret) -> tuple[float, int]:
    """How long its dying took, and how much it wrote. Its voice holds the pipe's other end as it does itself."""
    life, held = os.pipe()
    with os.fdopen(life, "rb", 0) as end:
        try:
            visit = _start(library, shelf, held)
        finally:
            os.close(held)
        assert visit.stdin and visit.stdout
        with visit.stdin, visit.stdout:
            said = b""
            try:
                with suppress(BrokenPipeError):
                    visit.stdin.write(secret.patterns()["UTF-8"] + b"\n")
                said = _heard(visit.stdout.fileno())
            finally:
                killed_at = time.monotonic()
                written = _killed(visit)
        if not select.select([end], [], [], DYING)[0]:
            raise NotProven(f"A process of the played visit is still there, {DYING:.0f} s after its end.")
        gone = time.monotonic() - killed_at
    before, _, places = said.partition(b"\n")
    if places != PLAYED or not before.isdigit():
        raise NotProven("A visit could not be played here, so nothing was looked for.")
    return gone, (written - int(before)) * BLOCK


def _killed(visit: "subprocess.Popen[bytes]") -> int:
    """As the keeper does it; the blocks that it has written in its life."""
    with suppress(ProcessLookupError):
        os.killpg(visit.pid, signal.SIGKILL)
    _, status, used = os.wait4(visit.pid, 0)
    visit.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_oublock


def _start(library: int, shelf: int, held: int) -> "subprocess.Popen[bytes]":
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return subprocess.Popen(
        command("part", "drill", *map(str, (library, shelf, held))), env=surroundings,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
        pass_fds=(library, shelf, held), start_new_session=True,
    )  # fmt: skip


def _heard(pipe: int) -> bytes:
    """Until it has said all, has ended, or time is up."""
    until, said = time.monotonic() + PATIENCE, b""
    while said.count(b"\n") < 2 and select.select([pipe], [], [], max(0.0, until - time.monotonic()))[0]:
        if not (more := os.read(pipe, 4096)):
            break
        said += more
    return said.strip()
