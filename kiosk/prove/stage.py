"""The kiosk under proof: a real keeper on a screen with a session bus of its own, and hands that use it through X."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from Xlib import XK, X, error
from Xlib.display import Display
from Xlib.ext import xtest

from kiosk.itself import command
from kiosk.keeper import control
from kiosk.virtual import virtual_screen

SETTINGS = "[idle]\nask_after_seconds = 30\ncountdown_seconds = 20\n[screen_reader]\non = true\n"
KEEPER = command("part", "proven")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ONE_AT_A_TIME = f"\0clearing-proof-{os.getuid()}"  # the buffers of one prover would be a find of the other


class Stage:
    """What the prover can do with a kiosk. `folder` holds its settings, its state and the bus's socket.

    `keeper` is the program that it starts, which is given the settings file.
    """

    def __init__(self, folder: Path, screen: str, surroundings: dict[str, str], keeper: Sequence[str] = KEEPER) -> None:
        self.folder = folder
        self.started = time.time() - 1  # files carry the time of the kernel's last tick
        self._x = Display(screen)
        with (folder / "keeper.log").open("w") as log:
            started = [*keeper, str(folder / "settings.toml")]
            self.keeper = subprocess.Popen(started, env=surroundings, cwd=folder, stdout=log, stderr=log)

    @property
    def size(self) -> tuple[int, int]:
        screen = self._x.screen()
        return screen.width_in_pixels, screen.height_in_pixels

    @property
    def display_server(self) -> int:
        return control.peer(self._x.display.socket)[0]

    def status(self) -> dict[str, Any]:
        """The keeper's own report; nothing shown while it is not (yet, any more) there."""
        with suppress(ConnectionError, ValueError):
            return control.ask("status")
        return {"shown": None, "standby": None, "visit": False, "painted": False, "last_swap": {"old": None}}

    def log(self) -> str:
        """The last of what the keeper has said: facts about processes, as in any run."""
        return "\n".join((self.folder / "keeper.log").read_text().splitlines()[-8:])

    def press(self, name: str) -> None:
        key = self._x.keysym_to_keycode(XK.string_to_keysym(name))
        xtest.fake_input(self._x, X.KeyPress, key)
        xtest.fake_input(self._x, X.KeyRelease, key)
        self._x.sync()

    def click(self, x: int, y: int) -> None:
        xtest.fake_input(self._x, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._x, X.ButtonPress, 1)
        xtest.fake_input(self._x, X.ButtonRelease, 1)
        self._x.sync()

    def titles(self) -> dict[int, str]:
        """The title of each process's window."""
        pid, title, found = self._x.get_atom("_NET_WM_PID"), self._x.get_atom("_NET_WM_NAME"), {}
        below = [self._x.screen().root]
        while below:
            with suppress(error.XError):  # a window that has just gone
                window = below.pop()
                below += window.query_tree().children
                owner = window.get_full_property(pid, X.AnyPropertyType)
                words = window.get_full_property(title, X.AnyPropertyType)
                if owner and words:
                    found[owner.value[0]] = bytes(words.value).decode()
        return found

    def close(self) -> None:
        self.keeper.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.keeper.wait(5)
        self._x.close()


@contextmanager
def stage(*, virtual: bool) -> Iterator[Stage]:
    """A kiosk for as long as the block runs; everything that was started for it is ended by its process id."""
    token = f"prove-{os.getpid()}"
    with ExitStack() as stack:
        _wait_for_turn(stack.enter_context(socket.socket(socket.AF_UNIX)))
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="clearing-proof-")))
        (folder / "settings.toml").write_text(SETTINGS)
        screen = os.environ["DISPLAY"] if not virtual and present() else stack.enter_context(virtual_screen())
        os.environ["CLEARING_INSTANCE"] = token  # for control.ask()
        stack.callback(os.environ.pop, "CLEARING_INSTANCE")
        stack.callback(_end, token)
        own = {"STATE_DIRECTORY": str(folder), "QT_QPA_PLATFORM": "xcb"}
        surroundings = {**os.environ, **own}
        if shutil.which("dbus-daemon"):
            surroundings |= {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus", "XDG_RUNTIME_DIR": str(folder)}
            _start_bus(surroundings)
        kiosk = Stage(folder, screen, surroundings)
        stack.callback(kiosk.close)
        yield kiosk


def present() -> bool:
    """Whether there is an X screen that lets us in."""
    if os.environ.get("WAYLAND_DISPLAY") or not os.environ.get("DISPLAY"):
        return False
    with suppress(error.DisplayError, error.XauthError, OSError):
        Display().close()
        return True
    return False


def _wait_for_turn(turn: socket.socket) -> None:
    while True:
        with suppress(OSError):
            return turn.bind(ONE_AT_A_TIME)
        time.sleep(0.2)


def _start_bus(surroundings: dict[str, str]) -> None:
    """A session bus and, where it is installed, the accessibility bus: Qt joins it, but does not start it."""
    command = ["dbus-daemon", "--session", "--fork", "--address", surroundings["DBUS_SESSION_BUS_ADDRESS"]]
    quiet = subprocess.DEVNULL
    subprocess.run(command, env=surroundings, check=True, stdout=quiet, stderr=quiet)
    for launcher in filter(os.path.exists, LAUNCHERS):
        subprocess.Popen([launcher, "--launch-immediately"], env=surroundings, stdout=quiet, stderr=quiet)


def _end(token: str) -> None:
    """Kills what carries our token in its environment: the bus, what it started, and any surface that is left."""
    mark = f"CLEARING_INSTANCE={token}".encode()
    for pid in (int(entry) for entry in os.listdir("/proc") if entry.isdigit()):
        with suppress(OSError):
            if mark in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0") and pid != os.getpid():
                os.kill(pid, signal.SIGKILL)
