"""How old the content is, in numbers and days, for those who watch many kiosks; in sentences: content.py."""

from collections import Counter
from typing import Any

from kiosk.library.content import Library
from kiosk.wellness.content import age


def ages(library: Library) -> dict[str, Any]:
    """`ends`: how many guides and slides have each last day; `lines_checked`: the oldest day of a support line's check.

    Days are written 2026-12-31. `packs`: name and version of the clinic's own, the uppermost last.
    """
    dates = age(library).dates
    checked = [line.checked_on for line in library.rooms.support.values()]
    return {
        "packs": library.rooms.versions,
        "ends": Counter(str(ending.last) for ending in dates.endings),
        "without_review": dates.without_review,
        "lines_checked": str(min(checked)) if checked else None,
    }
