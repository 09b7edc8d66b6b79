"""A virtual screen that is watched through its framebuffer and touched through X's own test extension."""

import ctypes
import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

from tests.bench.proc import urgent

WIDTH, HEIGHT = 1280, 800
LOOK = 0.0005  # s between two looks; how long they really took to come round is reported
BLUR = 24  # rows of a blurred picture that may differ (measured: 13 bytes between two processes on llvmpipe)
SAMPLE = 4  # for "has anything changed" every fourth row will do
SERVER = ["-nocursor", "-s", "0", "-noreset", "-nolisten", "tcp", "-nolisten", "local"]
Point = tuple[int, int]
_differs = ctypes.CDLL(None).memcmp
_differs.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]


class Missed(Exception):
    """The screen did not come to show what was waited for."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Seconds after the start: the first changed pixel, and the first look at which the picture was complete."""

    first: float
    complete: float


class Screen:
    """`server` is the X server's process id; `blurred`: an edge may come out differently each time, as by OpenGL."""

    def __init__(self, name: str, server: int, framebuffer: Path) -> None:
        self.name, self.server = name, server
        self.gaps: list[float] = []
        self.blurred = False
        self._display = Display(name)
        with framebuffer.open("rb") as file:
            head = struct.unpack(">25I", file.read(100))  # an XWD header
            self._map = mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE)  # private: ctypes wants it writable
        self._row = head[12]
        self._held = ctypes.c_char.from_buffer(self._map, head[0] + 12 * head[19])
        self._start = ctypes.addressof(self._held)

    def picture(self) -> bytes:
        return ctypes.string_at(self._start, self._row * HEIGHT)

    def shows(self, picture: bytes) -> bool:
        exact = not _differs(self._start, picture, len(picture))
        return exact or (self.blurred and next(islice(self._unlike(picture, 1), BLUR, None), None) is None)

    def changed(self, picture: bytes) -> bool:
        allowed = BLUR // SAMPLE if self.blurred else 0
        return next(islice(self._unlike(picture, SAMPLE), allowed, None), None) is not None

    def _unlike(self, picture: bytes, step: int) -> Iterator[int]:
        """The rows that are not as in the picture."""
        row, base = self._row, ctypes.cast(ctypes.c_char_p(picture), ctypes.c_void_p).value or 0
        return (y for y in range(0, HEIGHT, step) if _differs(self._start + y * row, base + y * row, row))

    def at_rest(self, still: float = 0.35, limit: float = 10) -> bytes:
        """The picture, once it has not changed for so many seconds."""
        picture, since = self.picture(), time.perf_counter()
        end = since + limit
        while time.perf_counter() - since < still:
            time.sleep(0.01)
            if not self.shows(picture):
                picture, since = self.picture(), time.perf_counter()
            if since > end:
                raise Missed("The screen does not come to rest.")
        return picture

    def wait(self, picture: bytes, what: str, limit: float = 15) -> None:
        """Returns as soon as the picture stands; for steps that are not measured."""
        end = time.perf_counter() + limit
        while not self.shows(picture):
            if time.perf_counter() > end:
                raise Missed(f"Not seen within {limit} s: {what}.")
            time.sleep(0.005)

    def watch(self, act: Callable[[], object], wanted: bytes, limit: float = 20) -> Seen:
        """What the screen does from the moment before `act` until it shows `wanted`."""
        before, first = self.picture(), None
        with urgent():
            start = last = time.perf_counter()
            act()
            while True:
                now = time.perf_counter()
                self.gaps.append(now - last)
                last = now
                if first is None and self.changed(before):
                    first = now - start
                if first is not None and self.shows(wanted):
                    return Seen(first, now - start)
                if now - start > limit:
                    raise Missed(f"The picture waited for did not come within {limit} s.")
                time.sleep(LOOK)

    def move(self, place: Point) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=place[0], y=place[1])
        self._display.sync()

    def press(self) -> None:
        """Press and release at once, where the pointer is."""
        xtest.fake_input(self._display, X.ButtonPress, 1)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.sync()

    def click(self, place: Point) -> None:
        self.move(place)
        self.press()

    def close(self) -> None:
        self._display.close()
        del self._held
        self._map.close()


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen for as long as the block runs."""
    with TemporaryDirectory(prefix="clearing-bench-", dir="/dev/shm") as folder:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", folder, *SERVER]
        server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                name = f":{number.readline().strip()}"
            seen = Screen(name, server.pid, Path(folder) / "Xvfb_screen0")
            yield seen
            seen.close()
        finally:
            server.terminate()
            server.wait()
