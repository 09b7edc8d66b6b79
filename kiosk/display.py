"""The screen: whether there is one, and how big a millimetre is on it."""

from math import hypot

from kiosk.itself import PROGRAM
from kiosk.keeper.screen import answers as answers
from kiosk.keeper.screen import present as present

SMALLEST = (800, 480)  # px, long and short side: what a page needs at the smallest text size on 7 inches
ASSUMED_DIAGONAL = 10.1  # inches, where neither the settings nor the system tell a believable size
BELIEVABLE = (5.0, 100.0)  # inches
NONSENSE_DPI = 96.0  # what X servers report when they do not know

NO_SCREEN = (
    "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY leads to one). "
    f"Run this on a desktop or a kiosk, or on a virtual screen: {PROGRAM} --virtual"
)


def too_small(width: int, height: int) -> str:
    return (
        f"This display has {width} x {height} pixels; Clearing needs {SMALLEST[0]} x {SMALLEST[1]} at least. "
        "Choose another mode or another display."
    )


def fits(width: int, height: int) -> bool:
    return max(width, height) >= SMALLEST[0] and min(width, height) >= SMALLEST[1]


def px_per_mm(width: int, height: int, reported_mm: tuple[float, float], diagonal_inches: float | None) -> float:
    """Pixels for a millimetre of glass; `width`, `height` in px, `reported_mm` as the system says (0 for unknown)."""
    pixels = hypot(width, height)
    if diagonal_inches:
        return pixels / (diagonal_inches * 25.4)
    reported = hypot(*reported_mm) / 25.4
    if BELIEVABLE[0] <= reported <= BELIEVABLE[1] and abs(pixels / reported - NONSENSE_DPI) > 1:
        return pixels / (reported * 25.4)
    return pixels / (ASSUMED_DIAGONAL * 25.4)


def believed(
    width: int, height: int, reported_mm: tuple[float, float], diagonal_inches: float | None
) -> tuple[float, float, bool]:
    """How many inches it is taken for, how many pixels a millimetre, and whether that is more than an assumption."""
    density = px_per_mm(width, height, reported_mm, diagonal_inches)
    known = bool(diagonal_inches) or density != px_per_mm(width, height, (0, 0), None)
    return hypot(width, height) / density / 25.4, density, known
