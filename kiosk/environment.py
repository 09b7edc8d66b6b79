"""What Qt must know before it is imported."""

import os
import socket
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.itself import FROZEN

PAGE_CACHE = Path(sys.prefix) / "clearing-pages"  # QML compiled at set-up: 40 ms less to the first frame
JOIN_LIMIT = 2.0  # s that the accessibility bus has to answer


def prepare_environment(*, plain: bool = False) -> None:
    """Software drawing by default, and nothing written anywhere.

    `plain`: by software whatever IT has chosen; after a failure, since the graphics may have been its cause.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if plain:
        os.environ["QT_QUICK_BACKEND"] = "software"
    if FROZEN:
        os.environ["QML_DISK_CACHE"] = "qmlc-read"  # each page lies compiled beside its source
    elif PAGE_CACHE.is_dir():
        os.environ["QML_DISK_CACHE_PATH"] = str(PAGE_CACHE)
    else:
        os.environ["QML_DISABLE_DISK_CACHE"] = "1"
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    os.environ.pop("QT_IM_MODULE", None)
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")  # else one is started that outlives the visit


def hear_or_not(screen_reader: bool) -> None:
    """Whether the surface joins the accessibility bus; it joins no other, and without a screen reader none at all."""
    if screen_reader:
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    else:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)


def join(turn: Callable[[], None]) -> None:
    """Turns the event loop until the accessibility bus is joined, if a screen reader is wanted: later it can't be."""
    wanted = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON" in os.environ and os.environ["DBUS_SESSION_BUS_ADDRESS"] != "disabled:"
    end = time.monotonic() + JOIN_LIMIT
    while wanted and time.monotonic() < end and not _joined():
        turn()
        time.sleep(0.01)


def _joined() -> bool:
    """Whether a socket of this process leads to the accessibility bus; at-spi-bus-launcher names it so."""
    return any("at-spi" in _led_to(int(fd)) for fd in os.listdir("/proc/self/fd"))


def _led_to(fd: int) -> str:
    """The other end of a connected socket; else nothing."""
    with suppress(OSError):
        if stat.S_ISSOCK(os.fstat(fd).st_mode):
            with socket.socket(fileno=os.dup(fd)) as end:
                return str(end.getpeername())
    return ""
