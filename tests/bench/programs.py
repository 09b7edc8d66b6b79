"""The two programs that are measured: the kiosk, and the bare window beside which it is judged."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kiosk.keeper import control
from tests.bench.screen import Missed, Point, Screen

TOP = Path(__file__).parent.parent.parent
PHQ_9_ONLY = TOP / "tests" / "phq-9-only.toml"
TWO = ("en", "es")  # languages: with no more of them one touch switches
GUARD = 0.6  # s after a visit has begun; for 0.4 s a touch presses nothing


def until(true: Callable[[], bool], what: str, limit: float = 20) -> None:
    end = time.monotonic() + limit
    while not true():
        if time.monotonic() > end:
            raise Missed(f"Not so within {limit} s: {what}.")
        time.sleep(0.02)


class Program:
    """One of both, on this screen; `gl` leaves the drawing to OpenGL (llvmpipe where there is no GPU)."""

    program = (sys.executable,)

    def __init__(self, screen: Screen, arguments: list[str], folder: Path, *, gl: bool) -> None:
        self.screen, self._arguments = screen, arguments
        self._process: subprocess.Popen[bytes] | None = None
        self._before = screen.picture()
        self._environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA")}
        self._environment |= {"DISPLAY": screen.name, "QT_QUICK_BACKEND": "" if gl else "software"}
        self._environment |= {"XDG_STATE_HOME": str(folder)}
        caches = ("PYTHONDONTWRITEBYTECODE", "QML_DISABLE_DISK_CACHE")  # compiled once, as anywhere
        for name in ("WAYLAND_DISPLAY", "STATE_DIRECTORY", *caches):
            self._environment.pop(name, None)
        self.log = folder / "log"

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def start(self) -> None:
        self._before = self.screen.picture()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self.program, *self._arguments], env=self._environment, cwd=TOP, stdout=log, stderr=log
            )

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    @contextmanager
    def running(self) -> Iterator[None]:
        try:
            self.start()
            self.settle()
            yield
        finally:
            self.stop()

    def settle(self) -> None:
        """Waits until it is at rest after its start."""
        until(lambda: self.screen.changed(self._before), f"{self.log.name}: something on the screen")
        self.screen.at_rest()

    def pids(self) -> list[int]:
        return [self.pid]


class Bare(Program):
    def __init__(self, screen: Screen, folder: Path, *, gl: bool = False) -> None:
        super().__init__(screen, [str(Path(__file__).with_name("bare.py"))], folder, gl=gl)


class Kiosk(Program):
    """The real one, by its real command, with a name and a state folder of its own."""

    def __init__(self, screen: Screen, folder: Path, *arguments: str, gl: bool = False) -> None:
        super().__init__(screen, ["main.py", *arguments], folder, gl=gl)
        os.environ["CLEARING_INSTANCE"] = self._environment["CLEARING_INSTANCE"] = f"bench-{os.getpid()}"

    def status(self) -> dict[str, Any]:
        with suppress(ConnectionError):
            return control.ask("status")
        return {}

    def settle(self) -> None:
        """Also until the standby is ready and no old surface is left."""
        until(self.waiting, "a painted surface, one behind it and no other")
        self.screen.at_rest()

    def waiting(self) -> bool:
        now = self.status()
        return bool(now.get("painted") and now["standby"] and not now["leaving"] and not now["visit"])

    def stop(self) -> None:
        surfaces = [now[name] for now in (self.status(),) if now for name in ("shown", "standby") if now[name]]
        super().stop()
        until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in surfaces), "all surfaces gone")

    def pids(self) -> list[int]:
        """Keeper, shown surface, standby, and the voices of both."""
        now = self.status()
        surfaces = [now["shown"], now["standby"]]
        voices = [Path(f"/proc/{pid}/task/{pid}/children").read_text().split() for pid in surfaces]
        return [now["keeper"], *surfaces, *(int(pid) for pids in voices for pid in pids)]


class Frozen(Kiosk):
    """The same as a bundle has it, with a library of its own. OSError where none is built."""

    program = (str(TOP / "build" / "bundle" / "clearing" / "clearing"),)

    def __init__(self, screen: Screen, folder: Path) -> None:
        os.stat(*self.program)
        (folder / "frozen").mkdir(exist_ok=True)
        super().__init__(screen, folder / "frozen")
        self._arguments = []


def short(folder: Path) -> tuple[str, str]:
    """Settings for a check-in that is the PHQ-9 alone: its buttons stand where they stood in the question before."""
    file = folder / "short.toml"
    file.write_text(f'[check_in]\nplan = "{PHQ_9_ONLY}"\n')
    return "--settings", str(file)


def places(part: str = "") -> dict[str, Point]:
    """Where the buttons stand on a screen of our size, or those of a part; see places.py for the names."""
    command = [sys.executable, "-m", "tests.bench.places", *([part] if part else [])]
    asked = subprocess.run(command, cwd=TOP, capture_output=True, check=True)
    return {name: (x, y) for name, (x, y) in json.loads(asked.stdout).items()}


def begin(kiosk: Kiosk, at: Point) -> None:
    """From the attract page to home, the guard included."""
    kiosk.screen.click(at)
    until(lambda: bool(kiosk.status()["visit"]), "a visit")
    time.sleep(GUARD)
