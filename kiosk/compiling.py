"""`python main.py compile`: settings and content for the keeper, as bytes on standard output and a shelf beside."""

import gc
import os
import sys
import time
from argparse import Namespace

from kiosk.library.compiler import compile_library, compile_shelf
from kiosk.library.shelf import Shelf
from kiosk.library.shelves import Content, Folder, in_memory
from kiosk.library.stacking import stacked
from kiosk.overlay import loaded
from kiosk.problems import Refused
from kiosk.settings import Settings, load

WIDTH, OFTEN = 30, 0.1  # of the bar, in characters; s between two looks of it


def compiling(options: Namespace) -> int:
    """The shelf's name in the folder --state (empty: its bytes are on --shelf-fd), the keeper's lines, the library.

    Where the keeper still holds the library's bytes (--core-kept), they are left out if no guide's card has changed.
    """
    gc.disable()  # 50,000 names and dates are no garbage, and this process ends soon
    folder = Folder(options.state, options.before or "", _bar(options.progress_fd)) if options.state else None

    def shelve(content: Content) -> Shelf:
        try:
            return folder(content) if folder else in_memory(content)
        except OSError:  # nothing can be written there
            return in_memory(content)

    try:
        settings = Settings() if options.defaults else _settings(options)
        with stacked(settings) as stack:
            shelf = compile_shelf(settings, stack, shelve) if options.core_kept else None
            notice, core = options.state / "notice.toml" if options.state else None, b""
            if not (shelf and folder and folder.same_cards):
                library = compile_library(settings, stack, lambda content: shelf or shelve(content), notice)
                shelf, core = library.shelf, settings.keepers_lines() + library.encode()
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    name = folder.name if folder else ""
    if not name:
        _hand_over(shelf, options.shelf_fd)
    sys.stdout.buffer.write(name.encode() + b"\n" + core)
    return 0


def _settings(options: Namespace) -> Settings:
    """On top of them what staff have chosen and taken, where there is a state folder."""
    if not options.state:
        return load(options.settings)
    return loaded(options.settings, options.state, lambda said: print(said, file=sys.stderr))


def _hand_over(shelf: Shelf, fd: int | None) -> None:
    if fd is not None:
        with os.fdopen(fd, "wb") as file:
            file.write(shelf.as_bytes())


class _bar:
    """How far the reading is, drawn over itself on a terminal."""

    def __init__(self, fd: int | None) -> None:
        self._fd = fd if fd is not None else 2 if os.isatty(2) else None
        self._drawn = 0.0

    def __call__(self, done: int, of: int) -> None:
        now = time.monotonic()
        if self._fd is None or (now < self._drawn + OFTEN and done < of):
            return
        self._drawn = now
        full = WIDTH * done // of
        end = "\n" if done == of else ""
        os.write(self._fd, f"\r[{'#' * full}{'.' * (WIDTH - full)}] {done:,} of {of:,} guides read{end}".encode())
