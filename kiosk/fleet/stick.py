"""Signed content on a stick: a whole repository, as `fleet publish --to STICK` puts it there."""

from datetime import datetime
from pathlib import Path

from kiosk import sticks
from kiosk.fleet import kept
from kiosk.fleet.client import look
from kiosk.fleet.fetching import as_url
from kiosk.fleet.installing import install
from kiosk.fleet.kept import Last
from kiosk.keeper.state import number
from kiosk.settings import load

UNSET = "This kiosk believes no signed content yet: IT adds the table [updates] to the settings, and root.json."
ALREADY = "This kiosk has all that the stick holds for it."
BUSY = "The kiosk looks for content at this moment. Try again in a minute."


def take(folder: Path, settings: Path | None, state: Path, now: datetime, on: tuple[Path, ...] | None = None,
         ) -> tuple[bool, list[str]]:  # fmt: skip
    """Whether something new is in use, and sentences. Raises Refused, OSError."""
    if not any(folder.is_relative_to(stick) for stick in (sticks.sticks() if on is None else on)):
        return False, [f"{folder} is on no stick that is plugged in. Plug it in, wait a moment, and look again."]
    wanted = load(settings).updates
    if not wanted:
        return False, [UNSET]
    with kept.alone(state) as free:
        if not free:
            return False, [BUSY]
        ending = look(wanted, as_url(folder), state, number(), now)
    kept.note(Last(now.timestamp(), ending.ended, ending.said, ending.until, ending.clock, "a stick"), state)
    said = [line.replace(as_url(folder), "the stick") for line in (*ending.said, ending.clock) if line]
    if ending.ended != "new":
        return ending.ended == "same", said or [ALREADY]
    return install(settings, state)
