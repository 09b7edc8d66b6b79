"""The attract loop: which slide is on after so many changes, and how far it is moved so that nothing burns in."""

from dataclasses import dataclass

SHIFTS = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


@dataclass(frozen=True, slots=True)
class Slide:
    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Playlist:
    slides: tuple[Slide, ...]

    def after(self, changes: int) -> Slide:
        return self.slides[changes % len(self.slides)]


def shift(changes: int) -> tuple[int, int]:
    """Steps right and down (each of about half a millimetre) by which the layout is moved."""
    return SHIFTS[changes % len(SHIFTS)]
