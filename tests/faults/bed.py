"""Where a kiosk falls ill: the real program under a service manager, on a screen that can be taken away."""

import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from Xlib import XK, X
from Xlib.error import ConnectionClosedError, DisplayError
from Xlib.ext import xtest

from kiosk import virtual
from kiosk.prove.memory import Secret
from kiosk.prove.proof import visit
from kiosk.prove.stage import Stage
from tests.faults.eye import Eye, Pictures, references
from tests.faults.service import ROOT

SERVICE = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.faults.service import serve; serve(sys.argv[1])"
SETTINGS = "[attract]\nslide_seconds = 120\n"
SIZE = (1280, 800)
ROOM = "1400x1400"  # of the virtual screen: any mode of the kiosk's fits in
WAIT = 40.0  # s for what takes its time on a busy machine
_known: dict[tuple[int, int], Pictures] = {}


def pictures(size: tuple[int, int]) -> Pictures:
    if size not in _known:
        _known[size] = references(*size)
    return _known[size]


class Bed(Stage):
    """`screen` is the X server's name."""

    def __init__(self, folder: Path, screen: str, surroundings: dict[str, str]) -> None:
        super().__init__(folder, screen, surroundings, [sys.executable, "-c", SERVICE])
        self.screen, self.size_now = screen, SIZE
        self.secret: Secret | None = None
        self.before: dict[str, Any] = {}
        self.state, self.server = folder / "state", subprocess.Popen(["true"])
        self.eye = Eye(screen, SIZE, pictures(SIZE))

    @property
    def size(self) -> tuple[int, int]:
        return self.size_now

    def wait(self, true: Callable[[], object], what: str, seconds: float = WAIT) -> None:
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, f"{what}: not within {seconds:.0f} s\n{self.lines()}"
            time.sleep(0.02)

    def whole(self) -> bool:
        """A surface is shown, and another waits behind it."""
        state = self.status()
        return bool(state["painted"] and state["standby"])

    def rest(self) -> None:
        self.wait(self.whole, "a kiosk that is whole")
        self.before = self.status()

    def visit(self) -> None:
        """Somebody is here, and has given the marker as an answer."""
        self.secret = Secret()
        visit(self, self.secret)
        self.rest()

    def keeper_mb(self) -> float:
        """Proportional set size."""
        rollup = Path(f"/proc/{self.status()['keeper']}/smaps_rollup").read_text()
        return int(rollup.partition("Pss:")[2].split()[0]) / 1024

    def lines(self) -> list[str]:
        return [line for line in (self.folder / "keeper.log").read_text(errors="replace").splitlines() if line]

    def modes(self, *sizes: tuple[int, int]) -> None:
        for width, height in sizes:
            across, down = (str(width + step) for step in (10, 20, 40)), (str(height + step) for step in (5, 8, 20))
            self.xrandr("--newmode", f"{width}x{height}", "60", str(width), *across, str(height), *down)
            self.xrandr("--addmode", "screen", f"{width}x{height}")

    def xrandr(self, *words: str, check: bool = True) -> None:
        subprocess.run(["xrandr", "-d", self.screen, *words], check=check, capture_output=True, timeout=20)

    def look_for(self, size: tuple[int, int]) -> None:
        """The eye looks at a screen of this size from now on."""
        self.eye.known, self.eye.size, self.size_now = pictures(size), size, size

    def set_clock(self, hours: int) -> None:
        (self.folder / "clock").write_text(f"{hours:+d}h")

    def chord(self, *keys: str) -> None:
        codes = [self._x.keysym_to_keycode(XK.string_to_keysym(key)) for key in keys]
        for code in codes:
            xtest.fake_input(self._x, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._x, X.KeyRelease, code)
        self._x.sync()

    def kill_screen(self) -> None:
        os.kill(self.display_server, signal.SIGKILL)

    def start_screen(self) -> None:
        number = int(self.screen.removeprefix(":"))
        for file in (f"/tmp/.X11-unix/X{number}", f"/tmp/.X{number}-lock"):
            with suppress(FileNotFoundError):
                os.remove(file)
        self.server = virtual._server(number, "1280x800")
        self.wait(lambda: virtual.answers(f"/tmp/.X11-unix/X{number}"), "a new X server")

    def close(self) -> None:
        if self.eye.is_alive():
            self.eye.shut()
        self.keeper.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.keeper.wait(15)
        with suppress(ConnectionClosedError, DisplayError, OSError):
            self._x.close()
        if self.server.poll() is None:
            self.server.terminate()
        self.server.wait()


@contextmanager
def bed(
    settings: str = "", room: str = "1280x800", prepare: Callable[[Path], object] = lambda _: None, **surroundings: str
) -> Iterator[Bed]:
    """A kiosk for as long as the block runs; everything that it has started is dead afterwards."""
    token = f"faults-{os.getpid()}"
    folder = made(settings)
    prepare(folder)
    pictures(SIZE)  # by Qt's offscreen platform, so before there is a screen
    before = os.environ.get("CLEARING_INSTANCE")
    os.environ["CLEARING_INSTANCE"] = token  # for control.ask()
    try:
        with virtual.virtual_screen(room) as screen:
            own = {"PYTHONPATH": str(ROOT), "STATE_DIRECTORY": str(folder / "state"), "QT_QPA_PLATFORM": "xcb",
                   "CLEARING_TEST_FOLDER": str(folder), "TMPDIR": f"{folder}/tmp",
                   "DBUS_SESSION_BUS_ADDRESS": "disabled:"}  # fmt: skip
            kiosk = Bed(folder, screen, {**os.environ, **own, **surroundings})
            try:
                yield kiosk
            finally:
                kiosk.close()
    finally:
        if os.path.ismount(folder / "state"):
            subprocess.run(["umount", "-l", folder / "state"], check=True)
        os.environ.pop("CLEARING_INSTANCE") if before is None else os.environ.update(CLEARING_INSTANCE=before)


@cache
def place() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="clearing-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def made(settings: str) -> Path:
    """One place for all of them: where nothing has changed, nothing is compiled anew."""
    kept = place() / "state"
    kept.mkdir(exist_ok=True)
    for file in [*place().iterdir(), *kept.iterdir()]:
        if file != kept and file.name != "library" and not file.name.startswith("shelf"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
    (place() / "tmp").mkdir()
    for name, content in {"settings.toml": SETTINGS + settings, "slept": "0", "clock": "+0"}.items():
        (place() / name).write_text(content)
    return place()
