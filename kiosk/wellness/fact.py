"""One thing that is well with the machine, or isn't, in words for the people at the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.itself import PROGRAM

ASK_IT = f"Ask IT to run: {PROGRAM} check"


@dataclass(frozen=True, slots=True)
class Fact:
    """`well` is None where nobody has looked. `remedy`: what to do, where there is something to do."""

    name: str
    well: bool | None
    said: str
    remedy: str = ""


def safely(name: str, look: Callable[[], Fact]) -> Fact:
    """What it sees; whatever happens while it looks is a fact, too."""
    try:
        return look()
    except Exception as error:  # a look that fails must not take the others along
        return Fact(name, False, f"This could not be looked at ({type(error).__name__}).", ASK_IT)
