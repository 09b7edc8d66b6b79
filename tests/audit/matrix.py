"""Every screen, language, text size and theme; and few tours that bring every two of them together."""

from collections.abc import Iterable, Sequence
from itertools import combinations, product
from typing import Any, NamedTuple

SCREENS = {
    "1024x600 at 7": (1024, 600, 7.0),
    "1280x800 at 10.1": (1280, 800, 10.1),
    "800x1280 at 10.1": (800, 1280, 10.1),
    "1920x1080 at 15.6": (1920, 1080, 15.6),
    "1920x1080 at 32": (1920, 1080, 32.0),
}
OTHERS = {"1024x600 at 10.1": (1024, 600, 10.1)}  # for tests of one page
SIZES = (1.0, 1.25, 1.6, 2.0)
LARGE_SCREEN = 15.0  # inches: one stands further away
SMALL, CLAIMED, LARGE = 2.4, 4.8, 7.3  # mm: look.md's small text, US Section 508 402.4, EN 301 549 5.1.4 at 600 mm
CAPITALS = {1.0: SMALL, 2.0: CLAIMED}  # for tests of one page
BEFORE_A_VISIT = ("cleared", "attract")  # nobody has chosen a text size yet
PANELS = ("preferences", "welcome")  # each size is shown in itself


class Cell(NamedTuple):
    """One tour through every page; all themes are looked at on the way, as they move nothing."""

    screen: str
    language: str
    size: float

    @property
    def name(self) -> str:
        return f"{self.screen.replace(' at ', '-at-')}-{self.language}-{self.size}"


def cells(languages: Sequence[str]) -> list[Cell]:
    """The whole matrix."""
    return [Cell(*cell) for cell in product(SCREENS, languages, SIZES)]


def pairwise(*factors: Iterable[object]) -> list[tuple[Any, ...]]:
    """Few of all their combinations, taken greedily: every two values meet."""
    left, taken = list(product(*factors)), list[tuple[object, ...]]()
    unmet = {pair for combination in left for pair in _pairs(combination)}
    while unmet:
        best = max(left, key=lambda combination: len(unmet.intersection(_pairs(combination))))
        taken.append(best)
        unmet.difference_update(_pairs(best))
    return taken


def _pairs(combination: Iterable[object]) -> set[tuple[tuple[int, object], ...]]:
    return set(combinations(enumerate(combination), 2))


def capital(screen: str, size: float, page: str) -> float:
    """The least height of a capital on a page, in mm."""
    if page.startswith(BEFORE_A_VISIT) or page in PANELS or size < 1.6:
        return SMALL
    return LARGE if size >= 2 and SCREENS[screen][2] >= LARGE_SCREEN else CLAIMED
