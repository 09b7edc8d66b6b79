"""How a visitor wants to use the screen: kept by the visit, and gone with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

TEXT_SIZES = (1.0, 1.25, 1.6, 2.0)  # at 1.6 a capital I is over 4.8 mm: US Section 508, 402.4
BIGGER = TEXT_SIZES[2]  # what one touch makes of the usual size
THEMES = ("light", "dark", "high-contrast-dark", "high-contrast-light")
CONTRASTING = THEMES[2:]
VOLUMES = range(11)
SPEEDS = (50, 75, 100, 125, 150, 175, 200)  # percent: VVSG 2.0 7.1-K, 50 to 200 % in 6 to 8 steps
SWITCHES = (0, 1, 2)  # touch and keys; one switch that scans; two that move and select
SCAN_SECONDS = (1.0, 1.5, 2.0, 3.0, 4.0)
YES_OR_NO = (False, True)
OFFERED: dict[str, Sequence[Any]] = {
    "text_size": TEXT_SIZES,
    "theme": THEMES,
    "motion": YES_OR_NO,
    "listening": YES_OR_NO,
    "volume": VOLUMES,
    "speed": SPEEDS,
    "loudspeaker": YES_OR_NO,
    "switches": SWITCHES,
    "scan_seconds": SCAN_SECONDS,
}


@dataclass(frozen=True, slots=True)
class Preferences:
    """`listening`: pages are read aloud; `loudspeaker`: answers too may be spoken into it; `speed` in percent."""

    text_size: float = field(default=1.0, repr=False)
    theme: str = field(default="light", repr=False)
    motion: bool = field(default=True, repr=False)
    listening: bool = field(default=False, repr=False)
    volume: int = field(default=5, repr=False)
    speed: int = field(default=100, repr=False)
    loudspeaker: bool = field(default=False, repr=False)
    switches: int = field(default=0, repr=False)
    scan_seconds: float = field(default=2.0, repr=False)

    def choose(self, name: str, value: Any) -> "Preferences":
        """With another value of one field; unchanged where it is not one of those OFFERED."""
        return replace(self, **{name: value}) if value in OFFERED[name] else self

    def step(self, name: str, steps: int) -> "Preferences":
        """So many steps up or down among those OFFERED; it stops at the ends."""
        offered = OFFERED[name]
        there = offered.index(getattr(self, name)) + steps
        return self.choose(name, offered[max(0, min(there, len(offered) - 1))])

    @property
    def bigger(self) -> bool:
        return self.text_size > TEXT_SIZES[0]

    @property
    def contrasting(self) -> bool:
        return self.theme in CONTRASTING

    def switch_bigger(self) -> "Preferences":
        return replace(self, text_size=TEXT_SIZES[0] if self.bigger else BIGGER)

    def switch_contrast(self) -> "Preferences":
        return replace(self, theme=THEMES[0] if self.contrasting else CONTRASTING[0])
