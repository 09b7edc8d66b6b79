"""The settings as they hold on this machine: IT's file, and on top of it what staff have chosen and taken."""

from collections.abc import Callable
from pathlib import Path

from kiosk import choices
from kiosk.problems import Refused
from kiosk.settings import Settings, load
from kiosk.taken import taken, with_taken


def loaded(file: Path | None, state: Path, say: Callable[[str], None]) -> Settings:
    """Raises Refused for the settings; a file of choices that can't be used is said, and passed over."""
    settings = load(file)
    try:
        settings = choices.chosen(settings, choices.read(state))
    except Refused as refused:
        say(str(refused))
    return with_taken(settings, taken(state))
