"""Scanning for one switch: the ring goes from control to control by itself, and rests where nobody answers it."""

from dataclasses import dataclass

ROUNDS = 3  # a rule of this kiosk: long enough for a slow hand, short enough to leave the page in peace


@dataclass(frozen=True, slots=True)
class Scan:
    """`rounds`: whole rounds since the switch was last pressed; `resting`: it waits for the switch."""

    rounds: int = 0
    resting: bool = False

    def came_round(self) -> "Scan":
        return Scan(self.rounds + 1, self.rounds + 1 >= ROUNDS)

    def pressed(self, *, turned: bool = False) -> "Scan":
        """After the switch: on it goes; but a page that was turned is read first."""
        return Scan(resting=turned and not self.resting)
