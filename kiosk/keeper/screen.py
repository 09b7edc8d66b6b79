"""Whether there is a screen: a display server that answers."""

import os
import sys
from collections.abc import Callable

from kiosk.keeper.events import Event, Note


class Sight:
    """`screen`: whether one is there. That it is gone is said once."""

    def __init__(self, screen: Callable[[], bool], log: Note) -> None:
        self._screen, self._log, self.blind = screen, log, False

    def there(self) -> bool:
        before, self.blind = self.blind, not self._screen()
        if self.blind and not before:
            self._log(Event.NO_SCREEN)
        return not self.blind


def present() -> bool:
    """Whether Qt will find a screen; it aborts where it doesn't, with words that mislead."""
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    if sys.platform != "linux" or _compositor():
        return True
    host, _, screen = os.environ.get("DISPLAY", "").rpartition(":")
    if not screen:
        return False
    return bool(host and host != "unix") or answers(f"/tmp/.X11-unix/X{screen.split('.')[0]}")


def _compositor() -> bool:
    """Whether a Wayland compositor answers."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and answers(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))


def answers(address: str) -> bool:
    import socket  # not in every surface's start

    for path in (address, "\0" + address):
        with socket.socket(socket.AF_UNIX) as server:
            try:
                server.connect(path)
            except OSError:
                continue
            return True
    return False
