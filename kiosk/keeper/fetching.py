"""The process that looks for signed content: the only one with the network, and with little else."""

import json
import os
from collections.abc import Mapping
from typing import Any

from kiosk.itself import PROGRAM, command
from kiosk.keeper.errand import errand
from kiosk.keeper.events import Ended
from kiosk.keeper.state import state_folder

Answer = dict[str, Any]
LIMIT = 7_260.0  # s; the process itself gives up a minute sooner
LINES, LONGEST, LARGEST = 10, 400, 1 << 16
PASSED = ("PATH", "HOME", "LANG", "TMPDIR", "STATE_DIRECTORY", "XDG_STATE_HOME", "LD_LIBRARY_PATH", "SYSTEMROOT")
PREFIXES = ("LC_", "SSL_CERT_", "PYTHON")  # and the proxies: the child is given no other of the keeper's surroundings


async def fetch(wanted: dict[str, Any]) -> Answer:
    """By `main.py fetch-updates`: "ended" (a word of Ended), "said" (sentences), "until" (s of the epoch, or None)."""
    broke = {"ended": Ended.BROKE, "said": [f"The program that looks for new content broke off. Run: {PROGRAM} check"]}
    return await errand(command("fetch-updates"), wanted, LIMIT, surroundings(os.environ)) or broke


def surroundings(all_of_them: Mapping[str, str]) -> dict[str, str]:
    """What the child that may use the network is given."""
    return {name: value for name, value in all_of_them.items()
            if name in PASSED or name.startswith(PREFIXES) or name.lower().endswith("_proxy")}  # fmt: skip


def sound(answer: Answer) -> Answer:
    """What a process has told, as far as it is what it may tell."""
    try:
        ended = Ended(str(answer.get("ended")))
    except ValueError:
        ended = Ended.BROKE
    until = answer.get("until")
    found: Answer = {"ended": ended, "said": lines(answer.get("said"))}
    return {**found, "until": until} if isinstance(until, int | float) else found


def lines(said: Any) -> list[str]:
    return [str(line)[:LONGEST] for line in said[:LINES]] if isinstance(said, list) else []


def kept() -> Answer:
    """How the last look before this start ended; "well": when one last ended well, 0 for never."""
    try:
        with open(os.path.join(state_folder(), "updates", "last.json"), encoding="utf-8") as file:
            last = json.loads(file.read(LARGEST))
        return {**sound(last), "at": float(last["at"]), "well": float(last.get("well") or 0.0)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
