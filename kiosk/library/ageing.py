"""Out of guides and playlists: the dates by which staff are told what grows old."""

from collections.abc import Iterable

from kiosk.core.freshness import NAMED, Dates, Ending
from kiosk.library.content import Guide
from kiosk.library.playlists import Reading

MOST_ENDINGS = 100  # the soonest: of 10,000 guides that end, no more need be carried by every surface


def dates(guides: Iterable[Guide], playlists: Reading) -> Dates:
    changed, endings, unreviewed = set(playlists.changed), list(playlists.endings), dict[str, None]()
    for guide in guides:
        changed.add(guide.written)
        if guide.expires:
            endings.append(Ending(f'The guide "{guide.name}" ({guide.language})', guide.expires))
        if not guide.reviewed_by:
            unreviewed[guide.name] = None
    return Dates(
        changed=tuple(sorted(changed)),
        endings=tuple(sorted(endings, key=lambda ending: ending.last)[:MOST_ENDINGS]),
        unreviewed=tuple(unreviewed)[:NAMED],
        without_review=len(unreviewed),
    )
