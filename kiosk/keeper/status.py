"""What the keeper knows, for staff and for IT: processes, times, how content was found. Nothing of a visit."""

import os
import time
from collections.abc import Iterable
from typing import Any

from kiosk.keeper.content import Content
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.surface import Swap


def status(
    keeper: Keeper, content: Content, since: float, updates: dict[str, Any] | None = None, watching: Iterable[str] = ()
) -> dict[str, Any]:
    """`since`: monotonic seconds. Times are seconds of the epoch; `took` is in seconds.

    `watching`: what keeps IT from watching it.
    """
    return {
        "keeper": os.getpid(),
        "since": _at(since),
        "mode": "trouble" if keeper.trouble.on else keeper.duty.mode,
        "reason": keeper.duty.reason or None,
        "seconds_left": keeper.duty.seconds_left,
        "staff": keeper.wanted.staffed,
        **_surfaces(keeper),
        "visits_since_cleaning": keeper.duty.visits,
        "content": content.grade,
        "problems": content.problems,
        "source": updates["source"] if updates else "",
        "updates": updates,
        "watching": list(watching),
    }


def _surfaces(keeper: Keeper) -> dict[str, Any]:
    swap, shown = keeper.last_swap, keeper.shown
    return {
        "shown": shown.process.pid if shown else None,
        "kind": shown.kind if shown else None,
        "painted": bool(shown and shown.painted),
        "visit": bool(shown and shown.began),
        "standby": keeper.standby.process.pid if keeper.standby and keeper.standby.ready else None,
        "leaving": [surface.process.pid for surface in keeper.leaving],
        "trouble": keeper.trouble.on,
        "sealed": keeper.sealed,
        "last_swap": {"reason": swap.reason, "old": swap.old, "took": swap.took, "exit_code": swap.exit_code},
        "last_clear": _clear(keeper.last_clear),
    }


def _clear(swap: Swap | None) -> dict[str, Any] | None:
    return {"at": _at(swap.at), "took": swap.took, "reason": swap.reason} if swap else None


def _at(monotonic: float) -> float:
    """On the wall's clock, which may have been set since: what counts is how long ago it was."""
    return round(time.time() - (time.monotonic() - monotonic), 1)
