"""`python main.py fetch-updates`: the keeper's own child that may use the network. [updates] as JSON in, JSON out.

It is told where to look, for which group, and nothing else of the settings; what it has fetched lies in the state
folder, checked by its signatures, until another process, without network, has looked at its content.
"""

import json
import os
import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Timer

import msgspec

from kiosk.fleet import kept
from kiosk.fleet.client import look
from kiosk.fleet.fetching import Limits
from kiosk.fleet.kept import GOES_ON, WELL, Last
from kiosk.fleet.words import Ending
from kiosk.gently import gently
from kiosk.keeper.state import number, state_folder
from kiosk.tables import Updates

LONGEST = 10_000  # bytes of what it is told
WHOLE = 7_200.0  # s for one look, however it goes


def main() -> int:
    """0 where there is something new, or nothing; 2 where that could not be found out."""
    gently()
    wanted = msgspec.json.decode(sys.stdin.buffer.read(LONGEST), type=Updates)
    state = Path(state_folder())
    slow = Ending("slow", (f"{wanted.source} is too slow: it took more than {WHOLE / 3600:g} hours. {GOES_ON}",))
    watch = Timer(WHOLE, _over, (slow, wanted, state))  # whatever a server thinks of
    watch.daemon = True
    watch.start()
    return told(looked(wanted, state, Limits()), wanted, state)


def _over(slow: Ending, wanted: Updates, state: Path) -> None:
    try:
        told(slow, wanted, state)
    finally:  # also where nobody listens any more
        os._exit(2)


def looked(wanted: Updates, state: Path, limits: Limits) -> Ending:
    """Never raises what a source or a disk can cause."""
    try:
        with kept.alone(state) as free:
            if not free:
                return Ending("broke", (f"Another look is under way. {GOES_ON}",))
            return look(wanted, wanted.source, state, number(), datetime.now().astimezone(), limits)
    except OSError as error:
        return Ending("no-room", (f"New content can't be kept on this kiosk ({error.strerror}). {GOES_ON}",))


def told(ending: Ending, wanted: Updates, state: Path) -> int:
    """Kept for the staff page and for `check`, and told to the keeper."""
    last = Last(time.time(), ending.ended, ending.said, ending.until, ending.clock, wanted.source)
    with suppress(OSError):
        last = kept.note(last, state)
    print(
        json.dumps({"ended": ending.ended, "said": [*ending.said, *filter(None, [ending.clock])], "until": last.until})
    )
    sys.stdout.flush()
    return 0 if ending.ended in WELL else 2
