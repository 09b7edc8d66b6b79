"""The dates of the guides beside those of the slides, by which staff are told what grows old."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.core.freshness import NAMED, Dates, Ending
from kiosk.library.content import Guide


def with_guides(dates: Dates, guides: Iterable[Guide]) -> Dates:
    """Read from the shelf when staff ask: the library itself is not compiled anew for a guide's review or date."""
    changed, endings, unreviewed = set(dates.changed), list(dates.endings), dict[str, None]()
    for guide in guides:
        changed.add(guide.written)
        if guide.expires:
            endings.append(Ending(f'The guide "{guide.name}" ({guide.language})', guide.expires))
        if not guide.reviewed_by:
            unreviewed[guide.name] = None
    return replace(
        dates,
        changed=tuple(sorted(changed)),
        endings=tuple(endings),
        unreviewed=tuple(unreviewed)[:NAMED],
        without_review=len(unreviewed),
    )
