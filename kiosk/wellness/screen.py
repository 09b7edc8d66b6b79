"""The screen as the system reports it, and whether that will do; Qt is asked in a process of its own."""

import json
import subprocess

import msgspec

from kiosk import display
from kiosk.itself import command
from kiosk.settings import Settings
from kiosk.wellness.fact import Fact

SLOW = 30  # Hz; below it a movement is no movement any more
SIZE = "Ask IT to write the screen's diagonal into the settings: [display] diagonal_inches."


class Screen(msgspec.Struct, frozen=True):
    """`width`, `height` in px; `mm` as the system says, zeros for unknown; `hz` of its refresh."""

    width: int
    height: int
    mm: tuple[float, float] = (0.0, 0.0)
    hz: float = 0.0


def tell() -> None:
    """In the process of its own: the first screen, as JSON."""
    from kiosk.environment import prepare_environment

    prepare_environment()
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication([]).primaryScreen()
    size, mm = screen.size(), screen.physicalSize()
    print(json.dumps([size.width(), size.height(), [mm.width(), mm.height()], screen.refreshRate()]))


def seen() -> Screen | None:
    """None where there is none. Raises OSError, ValueError, subprocess.TimeoutExpired."""
    if not display.present():
        return None
    looked = subprocess.run(command("part", "screen"), capture_output=True, timeout=20, check=False)
    width, height, mm, hz = json.loads(looked.stdout)
    return Screen(width, height, (mm[0], mm[1]), hz)


def screen(found: Screen | None, settings: Settings) -> Fact:
    if found is None:
        return Fact("screen", False, "There is no screen.", "Is it plugged in and switched on? Then restart the kiosk.")
    width, height = found.width, found.height
    said = f"{width} x {height} pixels"
    said += f", {found.hz:.0f} pictures a second." if found.hz else "."
    if not display.fits(width, height):
        return Fact("screen", False, said, display.too_small(width, height))
    if 0 < found.hz < SLOW:
        return Fact("screen", False, f"{said} That is slow.", "Ask IT to look at the screen's mode and its cable.")
    diagonal = settings.display.diagonal_inches
    inches, density, known = display.believed(width, height, found.mm, diagonal)
    if known:
        return Fact(
            "screen", True, f"{said} It measures {inches:.1f} inches across, {density:.1f} pixels a millimeter."
        )
    return Fact("screen", True, f"{said} Its size is not known; it is taken for {inches:.1f} inches across.", SIZE)
