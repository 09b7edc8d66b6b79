"""What is done to a kiosk to make it fail, by name in faults.py. Each may give the time from which is counted."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from kiosk.keeper import control
from tests.faults.bed import Bed
from tests.faults.fault import others
from tests.faults.service import ROOT


def f9(kiosk: Bed) -> float:
    at = time.monotonic()
    kiosk.press("F9")
    return at


def kill(which: str, number: signal.Signals):
    def hit(kiosk: Bed) -> None:
        os.kill(int(kiosk.before[which]), number)

    return hit


def both(kiosk: Bed) -> None:
    os.kill(int(kiosk.before["standby"]), signal.SIGKILL)
    os.kill(int(kiosk.before["shown"]), signal.SIGKILL)


def clear_with_a_stopped_standby(kiosk: Bed) -> None:
    os.kill(int(kiosk.before["standby"]), signal.SIGSTOP)
    clear(kiosk)


def clear(kiosk: Bed) -> None:
    """Asked as `main.py clear` does, without waiting for what it says."""

    def ask() -> None:
        with suppress(ConnectionError):  # the kiosk may be gone before it answers
            control.ask("clear", 30)

    threading.Thread(target=ask, daemon=True).start()


def unplugged(kiosk: Bed) -> float:
    """For two seconds; the time counts from its return."""
    kiosk.xrandr("--output", "screen", "--off", check=False)  # xrandr then fails to shrink what Xvfb can not shrink
    time.sleep(2)
    kiosk.xrandr("--output", "screen", "--mode", "1280x800")
    return time.monotonic()


def mode(width: int, height: int):
    def change(kiosk: Bed) -> float:
        kiosk.look_for((width, height))
        at = time.monotonic()
        kiosk.xrandr("--output", "screen", "--mode", f"{width}x{height}")
        return at

    return change


def modes(kiosk: Bed) -> None:
    kiosk.modes((1280, 800), (1024, 600), (800, 1280), (640, 400))
    kiosk.xrandr("--output", "screen", "--mode", "1280x800")


def new_server(kiosk: Bed) -> float:
    kiosk.kill_screen()
    time.sleep(2)
    kiosk.start_screen()
    return time.monotonic()


def sleep(kiosk: Bed) -> float:
    """All stands still; then the visit's clock (CLOCK_BOOTTIME) is 8 h on, and the keeper's is not."""
    pids = [int(kiosk.before[name]) for name in ("keeper", "shown", "standby")]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    (kiosk.folder / "slept").write_text("28800")
    for pid in pids:
        os.kill(pid, signal.SIGCONT)
    return time.monotonic()


def jump(hours: int):
    def cause(kiosk: Bed) -> None:
        since = kiosk.status()["since"]
        kiosk.set_clock(hours)
        assert abs(kiosk.status()["since"] - since - hours * 3600) < 60  # the keeper has seen it
        time.sleep(6)  # longer than any limit of the keeper's

    return cause


def fill(kiosk: Bed) -> None:
    """The state folder's file system has no byte left; then a visit is ended, and content is read anew."""
    with suppress(OSError), (kiosk.state / "filler").open("wb", 0) as file:
        while True:
            file.write(bytes(4096))
    with suppress(ConnectionError):
        control.ask("reload", 60)
    clear(kiosk)


def read_only(kiosk: Bed) -> None:
    subprocess.run(["mount", "-o", "remount,ro", kiosk.state], check=True)
    control.ask("reload", 60)
    clear(kiosk)


def garbage(name: str):
    def cause(kiosk: Bed) -> None:
        (kiosk.folder / name).write_bytes(b"\x00\xff garbage [[[ \n" * 99)
        answer = control.ask("reload", 60)
        assert not answer["ok"], answer
        clear(kiosk)

    return cause


def a_pack(folder: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "pack", "new", str(folder / "pack")]
    subprocess.run(command, check=True, capture_output=True)


def small_disk(folder: Path) -> None:
    """A file system of its own under the state folder, with what was kept there."""
    state = folder / "state"
    kept = {file.name: file.read_bytes() for file in state.iterdir()}
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", state], check=True)
    for name, content in kept.items():
        (state / name).write_bytes(content)


def full_disk(folder: Path) -> None:
    """Nothing kept, and no byte left."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder / "state"], check=True)
    (folder / "state" / "filler").write_bytes(bytes(60 << 10))
    with suppress(OSError), (folder / "state" / "filler").open("ab", 0) as file:
        while True:
            file.write(bytes(512))


def sealed_disk(folder: Path) -> None:
    small_disk(folder)
    subprocess.run(["mount", "-o", "remount,ro", folder / "state"], check=True)


def no_voice(kiosk: Bed) -> None:
    """The voice is the one process in the surface's group beside it."""
    voices = others(int(kiosk.before["shown"]))
    assert voices, "there is no voice here"
    for pid in voices:
        os.kill(pid, signal.SIGKILL)
    time.sleep(2)


def broken_pin(kiosk: Bed) -> float:
    """Staff come in, and give a PIN; then they leave."""
    (kiosk.state / "pin").write_bytes(b"\x00 garbage")
    kiosk.chord("Control_L", "Alt_L", "s")
    kiosk.wait(lambda: kiosk.status().get("kind") == "staff" and kiosk.status()["painted"], "the staff page")
    for key in ("2", "4", "6", "8", "Return"):
        kiosk.press(key)
    time.sleep(4)
    assert "unlocked" not in str(kiosk.status())
    at = time.monotonic()
    control.ask("leave")
    return at


def nothing(kiosk: Bed) -> None:
    """It is there before the start."""


def drivers(folder: Path) -> None:
    (folder / "drivers").symlink_to("/usr/lib/x86_64-linux-gnu/dri")


def no_driver(kiosk: Bed) -> None:
    (kiosk.folder / "drivers").unlink()
    both(kiosk)
