"""How bright the screen is, where the system lets us set it."""

from pathlib import Path

BACKLIGHTS = Path("/sys/class/backlight")
NONE = "The brightness of this screen can't be set from here. Use the screen's own buttons."
CLOSED = (
    "The kiosk may not set the brightness of this screen. Ask IT to let its user write to {0} (a udev rule for the "
    "group video)."
)


def lighten(percent: int, backlights: Path = BACKLIGHTS) -> str:
    """Sets every backlight that there is; a sentence where that can't be done."""
    found = sorted(backlights.iterdir()) if backlights.is_dir() else []
    for light in found:
        try:
            brightest = int((light / "max_brightness").read_text())
            (light / "brightness").write_text(str(max(1, round(brightest * percent / 100))))
        except (OSError, ValueError):
            return CLOSED.format(light / "brightness")
    return "" if found else NONE
