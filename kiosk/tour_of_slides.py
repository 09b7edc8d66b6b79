"""The part of the tour before a visit: every slide of the attract loop."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.viewmodels.attract import AttractViewModel

MOST_TURNS = 200


def slides(attract: "AttractViewModel", language: str) -> Iterator[str]:
    """The other slides of a language that have their time."""
    seen = {attract._slide.name}
    for _ in range(MOST_TURNS):
        attract.turn()
        if attract.language == language and attract._slide.name not in seen:
            seen.add(attract._slide.name)
            yield f"attract-{len(seen)}"
    turn_to(attract, language)


def turn_to(attract: "AttractViewModel", language: str) -> None:
    """Stays where it is, after a round, for a language without slides: one that is switched off for patients."""
    for _ in range(MOST_TURNS):
        if attract.language == language:
            return
        attract.turn()
