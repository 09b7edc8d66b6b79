"""The state folder: the last good library, and what staff have put there."""

import os
import sys
from contextlib import suppress

from kiosk.keeper.writing import replace
from kiosk.windows import program_data

WINDOWS = sys.platform == "win32"

NUMBER = 32  # hexadecimal digits


def state_folder(windows: bool = WINDOWS) -> str:
    """Where the last good library is kept: systemd's place, else the user's; on Windows the machine's."""
    given = os.environ.get("STATE_DIRECTORY")
    if windows and not given:
        return os.path.join(program_data(), "State")
    home = os.environ.get("XDG_STATE_HOME") or os.path.expanduser(os.path.join("~", ".local", "state"))
    return given or os.path.join(home, "clearing")


def notice() -> str:
    """Where the staff page puts the clinic's own notice: a slide's keys, its words by language."""
    return os.path.join(state_folder(), "notice.toml")


def staffs() -> list[str]:
    """What staff have put there: their notice, their choices, and packs from a stick (kiosk/taken.py)."""
    packs = os.path.join(state_folder(), "packs")
    taken = sorted(os.listdir(packs)) if os.path.isdir(packs) else []
    files = [os.path.join(packs, name) for name in taken if name.endswith(".zip") and not name.startswith(".")]
    return [notice(), os.path.join(state_folder(), "choices.toml"), *files]


def number() -> str:
    """This kiosk's own, drawn by lot: its place on the clock and in roll-outs. It is told to nobody."""
    file = os.path.join(state_folder(), "updates", "number")
    try:
        with open(file, encoding="ascii") as opened:
            if len(found := opened.read(NUMBER).strip()) == NUMBER and not found.strip("0123456789abcdef"):
                return found
    except (OSError, ValueError):
        pass
    found = os.urandom(NUMBER // 2).hex()
    with suppress(OSError):  # where nothing can be written, it is another one after each start
        replace(file, found)
    return found
