"""Whether a log tells anything of a visit: its form is a closed list, and nothing that the visitor saw stands in it."""

import re
from enum import StrEnum

from kiosk.keeper import events
from kiosk.keeper.surface import Kind
from kiosk.viewmodels.pages import Page
from tests.visits.robot import Twin, _walk

LISTS = [Kind, *(kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, StrEnum))]
WORDS = "|".join(re.escape(word.value) for words in LISTS for word in words)
HINTS = "|".join(map(re.escape, events.HINTS.values()))
NUMBERS = "pid|exit|took_ms|wait_s|left"
LINE = re.compile(
    rf'\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d ({WORDS})( (reason|ended|kind|what)=({WORDS})| ({NUMBERS})=-?\d+'
    rf'| errno=[A-Z]+| hint="({HINTS})")*'
)  # fmt: skip
PAGES = {page.name for page in Page} | {"attract"}
EVERYDAY = {"start", "clear", "over"}  # also words of the log


def seen(twin: Twin) -> set[str]:
    """All texts that stand on the page now."""
    twin.settle()
    texts = (item.property("text") for item in _walk(twin.scene.window.contentItem()))
    return {text for text in texts if isinstance(text, str) and re.search(r"\w{3}", text)}


def told(log: list[str], seen: set[str]) -> list[str]:
    """The lines that are none of the keeper's, or that hold what was seen, or a page's name."""
    secrets = {text.casefold() for text in seen | PAGES} - EVERYDAY
    return [
        line for line in log if not LINE.fullmatch(line) or any(secret in line.casefold() for secret in secrets)
    ]  # fmt: skip
