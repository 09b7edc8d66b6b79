"""All faults, by what is done to the kiosk."""

import os
import signal
import threading
import time
from contextlib import suppress

from kiosk.keeper import control
from tests.faults.bed import Bed
from tests.faults.fault import Fault

BY_KEY = "{} in the sealed surface, in the middle of a visit"


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


FAULTS = [
    Fault(
        "surface killed", "kill -9 in the middle of a visit", kill("shown", signal.SIGKILL), ("failed reason=crash",)
    ),
    Fault(
        "standby killed",
        "kill -9 in the middle of a visit",
        kill("standby", signal.SIGKILL),
        ("failed reason=crash",),
        stays=True,
    ),
    Fault(
        "keeper killed",
        "kill -9 in the middle of a visit; the service starts it again",
        kill("keeper", signal.SIGKILL),
        ("service: the keeper has ended .SIGKILL",),
    ),
    Fault(
        "surface stopped", "SIGSTOP in the middle of a visit", kill("shown", signal.SIGSTOP), ("failed reason=hang",)
    ),
    Fault(
        "standby stopped",
        "SIGSTOP in the middle of a visit",
        kill("standby", signal.SIGSTOP),
        ("failed reason=hang",),
        stays=True,
    ),
    Fault(
        "keeper stopped",
        "SIGSTOP in the middle of a visit; the service's watchdog (3 s) kills it",
        kill("keeper", signal.SIGSTOP),
        ("service: watchdog", "service: the keeper has ended .SIGKILL"),
    ),
    Fault(
        "QML exception", BY_KEY.format("a ReferenceError in a QML handler"), f9, ("failed reason=qml-error",), ill="qml"
    ),
    Fault(
        "Python exception", BY_KEY.format("RuntimeError in a slot"), f9, ("failed reason=exception",), ill="exception"
    ),
    Fault("segfault", BY_KEY.format("ctypes.string_at(0)"), f9, ("failed reason=crash",), ill="segfault"),
    Fault("endless loop", BY_KEY.format("while True"), f9, ("failed reason=hang",), ill="loop"),
    Fault(
        "memory balloon",
        BY_KEY.format("32 MB more a turn of the event loop, by Python,"),
        f9,
        ("failed reason=no-memory",),
        ill="balloon",
    ),
    Fault(
        "memory balloon in C++",
        BY_KEY.format("4 GB of QByteArray"),
        f9,
        ("failed reason=(exception|crash|no-memory)",),
        ill="balloon_in_c",
    ),
    Fault(
        "nonsense on the wire", BY_KEY.format("a byte that is no word"), f9, ("failed reason=nonsense",), ill="nonsense"
    ),
    Fault("flood on the wire", BY_KEY.format("a good word without end"), f9, ("failed reason=nonsense",), ill="flood"),
    Fault(
        "silence on the wire",
        BY_KEY.format("no word any more, though it draws and hears"),
        f9,
        ("failed reason=hang",),
        ill="mute",
    ),
    Fault(
        "no standby when needed",
        "kill -9 of standby and surface at once",
        both,
        ("failed reason=crash", "failed reason=crash"),
    ),
    Fault(
        "stopped standby when needed",
        "SIGSTOP of the standby, and `clear` at once",
        clear_with_a_stopped_standby,
        ("failed reason=(hang|no-frame)",),
    ),
    Fault(
        "standby that never paints",
        "the second surface draws nothing when it is shown; `clear`",
        clear,
        ("failed reason=no-frame",),
        ill="no_frame@1",
    ),
]
