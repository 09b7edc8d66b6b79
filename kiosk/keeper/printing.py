"""Paper: a process of its own takes one sheet from standard input to the queue: `part printing PRINTER SECONDS`."""

import os
import re
import select
import signal
import subprocess
import time
from typing import Any

LIMIT = 256 * 1024  # bytes of a sheet
DELIVERY, SPOOLING, QUEUE = (
    10.0,
    20,
    60,
)  # s: for the sheet to come, for the queue to take it, for it to leave the queue
TITLE = "Clearing"  # all that the queue, its log and its history say of a job
PRINTED, NO_SHEET, TOO_LARGE, NO_PDF, NO_QUEUE, STUCK, ABORTED = 0, *range(20, 26)  # 1 is a Python that broke


def main(printer: str, seconds: float) -> int:
    """Takes the sheet, spools it, forgets it, and waits until it has left the queue. The outcome as exit code."""
    sheet = bytearray(LIMIT + 1)
    size = _receive(memoryview(sheet))
    fault = _fault(sheet, size)
    job = None if fault else _spool(printer, memoryview(sheet)[:size])
    sheet[:] = bytes(len(sheet))
    if fault or job is None:
        return fault or NO_QUEUE
    try:
        return _await(printer, job, time.monotonic() + seconds)
    except (subprocess.SubprocessError, OSError):
        return STUCK


def _receive(room: memoryview) -> int:
    """Fills the room until the end of file, or until time is up: then 0."""
    size, until = 0, time.monotonic() + DELIVERY
    while size < len(room):
        if not select.select([0], [], [], max(0.0, until - time.monotonic()))[0]:
            return 0
        count = os.readv(0, [room[size:]])
        if not count:
            break
        size += count
    return size


def _fault(sheet: bytearray, size: int) -> int:
    """A surface that dies midway leaves no end of file mark: half a sheet is never printed."""
    if not size:
        return NO_SHEET
    if size > LIMIT:
        return TOO_LARGE
    whole = sheet.startswith(b"%PDF-") and sheet[max(0, size - 16) : size].rstrip().endswith(b"%%EOF")
    return 0 if whole else NO_PDF


def _spool(printer: str, sheet: memoryview) -> str | None:
    """The job's name. From standard input, so that `lp` makes no file of its own."""
    signal.signal(signal.SIGALRM, _too_late)
    signal.alarm(SPOOLING)
    try:
        lp = _start("lp", "-d", printer, "-t", TITLE, "-o", "job-sheets=none", stdin=subprocess.PIPE)
    except OSError:
        return None
    try:
        assert lp.stdin and lp.stdout
        while sheet:
            sheet = sheet[os.write(lp.stdin.fileno(), sheet) :]
        lp.stdin.close()
        found = re.search(rb"request id is (\S+)", lp.stdout.read())
        return found[1].decode() if lp.wait() == 0 and found else None
    except OSError:  # also TimeoutError
        return None
    finally:
        signal.alarm(0)
        lp.kill()
        lp.wait()


def _too_late(*_: object) -> None:
    raise TimeoutError


def _await(printer: str, job: str, until: float) -> int:
    """Until the job is no longer active; one that stays is taken back, and its file with it."""
    while _listed(job, "-W", "not-completed", "-o", printer):
        if time.monotonic() > until:
            _start("cancel", job).communicate(timeout=10)
            return STUCK
        time.sleep(0.3)
    ended = _listed(job, "-W", "completed", "-l", "-o", printer)  # "" where the server keeps no history
    return ABORTED if re.search(r"Alerts:.*(abort|cancel)", ended) else PRINTED


def _listed(job: str, *arguments: str) -> str:
    """What lpstat lists of this job: its line and the indented ones below it."""
    listed = _start("lpstat", *arguments).communicate(timeout=10)[0].decode(errors="replace")
    found = re.search(rf"^{re.escape(job)}\s.*\n(?:[ \t]+.*\n?)*", listed, re.M)
    return found[0] if found else ""


def _start(*command: str, stdin: int = subprocess.DEVNULL) -> "subprocess.Popen[Any]":
    environment = {**os.environ, "LC_ALL": "C"}  # its words are read
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
