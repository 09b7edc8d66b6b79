"""The one way out of a visit that stays: where a printer is set up, the proof says so, and what the spool keeps."""

import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.keeper import spool

OFF = "Paper is off: no printer is named in the settings, and a surface has no way to one."


def told(printer: str, configuration: Path = spool.CONFIGURATION, folder: Path = spool.SPOOL) -> tuple[bool, list[str]]:
    """Whether the print server keeps nothing, as far as can be seen, and sentences. Needs root."""
    if not printer:
        return True, [OFF]
    faults = [*spool.preserved(configuration), *_kept(folder)]
    on = (f"Paper is on: who presses Print sends one sheet with the result to the queue {printer}. "
          "No visit of this proof prints, so nothing is proven of that sheet.")  # fmt: skip
    return not faults, [on, *(faults or [f"{folder}: it holds no document now."])]


def _kept(folder: Path) -> Iterator[str]:
    try:
        for path in spool.kept(folder):
            facts = path.stat()
            since = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(facts.st_mtime))
            yield f"{path}: a document of {facts.st_size} bytes, waiting or kept since {since}; whose, can't be told."
    except OSError as error:
        yield f"{folder}: it can't be read ({error.strerror}), so nobody knows what the print server keeps."
