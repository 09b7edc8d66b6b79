"""Hands one sheet to the keeper's pipe, without holding up the window: a pipe takes 64 kB before somebody reads it."""

import os
import threading
from collections.abc import Callable
from contextlib import suppress

from kiosk.keeper.wire import FromSurface


def printer(say: Callable[[FromSurface], None], pipe: int) -> Callable[[bytes], None]:
    """Prints the one sheet that this pipe is for: the word first, for nobody reads the pipe before it."""

    def print_sheet(sheet: bytes) -> None:
        say(FromSurface.PRINT)
        hand_over(pipe, sheet)

    return print_sheet


def hand_over(pipe: int, sheet: bytes) -> None:
    """Writes in a thread and closes the pipe, which is the sheet's end. To be called after the word PRINT, once."""
    threading.Thread(target=_write, args=(pipe, sheet), daemon=True).start()


def _write(pipe: int, sheet: bytes) -> None:
    left = memoryview(sheet)
    with suppress(OSError):  # nobody reads it any more: the keeper's word says so
        while left:
            left = left[os.write(pipe, left) :]
    os.close(pipe)
