"""Whether a keeper's log holds anything but what a log may hold."""

import re

from kiosk.keeper.events import HINTS, Ended, Event, Facts, Kept, Reason
from kiosk.keeper.surface import Kind
from tests.soak.words import secrets

WORDS = "|".join({*Reason, *Ended, *Kept, *Kind})
FACT = rf"(?:errno=[A-Z0-9]+|(?:{'|'.join(Facts.__annotations__)})=(?:-?\d+(?:\.\d+)?|{WORDS}))"
HINTED = "|".join(re.escape(f'hint="{hint}"') for hint in HINTS.values())
LINE = re.compile(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d (?:{'|'.join(Event)})(?: {FACT})*(?: (?:{HINTED}))*")
NUMBERS = re.compile(r"=\d+|^\S+ ")  # of processes, milliseconds, exit codes; and the time


def faults(lines):
    """A sentence for each line that is not of the closed list, or holds a text of a visit or a page's name."""
    texts, pages = secrets()
    shown = re.compile("|".join(rf"\b{re.escape(text)}\b" for text in sorted(texts, key=len, reverse=True)))
    named = re.compile("|".join(rf"\b{page}\b" for page in pages), re.IGNORECASE)
    found = [f"a line that no log may hold: {line}" for line in lines if not LINE.fullmatch(line)]
    for told in sorted({NUMBERS.sub(" ", line) for line in lines}):
        found += [f"a text of a visit in the log: {text}" for text in shown.findall(told)]
        found += [f"a page's name in the log: {name}" for name in named.findall(told)]
    return found
