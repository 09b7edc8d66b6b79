"""How it stands with signed content on a kiosk: for the staff page and for `check`, also where there is no network."""

import time
from pathlib import Path

from kiosk.fleet import kept
from kiosk.fleet.kept import WELL, Installed, Last
from kiosk.itself import PROGRAM
from kiosk.tables import Updates

DAY = 86_400.0  # s
SILENT = 7 * DAY  # so long a source may not have been reached before somebody is told
NEVER = "Content comes signed, from {0}. It has not been looked for yet."
NO_ROOT = "{0} is missing, so this kiosk believes no signed content. Put root.json of your repository there."
BAD = ("forged", "unfit", "no-trust", "no-room", "too-large", "expired", "broke")


def standing(wanted: Updates, state: Path, now: float) -> tuple[bool, str, str]:
    """Whether all is well, sentences, and what to do. `now`: seconds of the epoch."""
    source, last = wanted.source or "sticks", kept.read(Last, state)
    if not Path(wanted.root).is_file():
        return False, NO_ROOT.format(wanted.root), "Ask IT."
    if not last:
        return True, NEVER.format(source), ""
    said = [f"Content comes signed, from {source}; last looked for on {_day(last.at)}."]
    packs = (kept.read(Installed, state) or Installed()).packs.values()
    said += [f"In use: {', '.join(pack.told for pack in packs)}."] if packs else []
    said += last.said if last.ended not in WELL else []
    ended = last.until is not None and last.until <= now
    if last.until is not None:
        said.append(f"What is signed {'was' if ended else 'is'} valid until {_day(last.until)}.")
    if last.clock:
        return False, " ".join([*said, last.clock]), "Ask IT to set the clock."
    if ended:
        return (
            False,
            " ".join(said),
            "Ask IT for a fresh stick." if not wanted.source else "Ask IT to look at the source.",
        )
    unheard = last.ended not in WELL and now - (last.well or 0.0) > SILENT
    if last.ended in BAD or unheard:
        return False, " ".join(said), f"Ask IT to run: {PROGRAM} update"
    return True, " ".join(said), ""


def remarks(wanted: Updates | None, state: Path, now: float) -> tuple[list[str], list[str]]:
    """For `check`: what is wrong, and what is good to know."""
    if not wanted:
        return [], []
    well, said, remedy = standing(wanted, state, now)
    return ([], [said]) if well else ([f"updates: {said} {remedy}".rstrip()], [])


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(at))
