"""What staff should know of the age of the content: nothing new for long, near its end or past it, not reviewed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

STALE_AFTER = 120  # days without a change; use of health kiosks falls after 4 to 5 months where nothing changes
ENDS_WITHIN = 14  # days
NAMED = 5  # names that one sentence holds


class About(StrEnum):
    STALE = "stale"
    ENDING = "ending"
    ENDED = "ended"
    UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True)
class Ending:
    """`what`: a guide or a slide, in words for staff. `last`: the last day on which it is shown."""

    what: str
    last: date


@dataclass(frozen=True, slots=True)
class Dates:
    """All that the age of the content is reckoned from.

    `changed`: days on which something was new, as its author wrote them (a file's own time changes with each copy).
    """

    changed: tuple[date, ...] = ()
    endings: tuple[Ending, ...] = ()
    unreviewed: tuple[str, ...] = ()  # names of guides: the first few
    without_review: int = 0  # how many guides there are of them


@dataclass(frozen=True, slots=True)
class Note:
    """`days` that it has not changed, has left, or is past; of guides without a review, how many there are."""

    about: About
    what: str
    days: int

    def __str__(self) -> str:
        match self.about:
            case About.STALE:
                return (f"The content has not changed for {self.days} days (since {self.what}). People stop looking "
                        "where nothing is new: add a slide, or go through a guide and renew its written.")  # fmt: skip
            case About.ENDING:
                return f"{self.what} is shown for the last time {_in(self.days)}. Renew its date, or let it go."
            case About.ENDED:
                return f"{self.what} ended {_ago(self.days)}. Renew it, or take it out."
            case About.UNREVIEWED:
                return (f"Not yet reviewed by your clinic: {self.what}. Have a clinician read them, and write "
                        "reviewed_by and reviewed_on.")  # fmt: skip


def freshness(dates: Dates, today: date) -> tuple[Note, ...]:
    """What staff should know on this day: what is most urgent first."""
    return (*_endings(dates, today), *_stale(dates, today), *_unreviewed(dates))


def _endings(dates: Dates, today: date) -> Iterator[Note]:
    for ending in sorted(dates.endings, key=lambda ending: ending.last):
        left = (ending.last - today).days
        if left < 0:
            yield Note(About.ENDED, ending.what, -left)
        elif left <= ENDS_WITHIN:
            yield Note(About.ENDING, ending.what, left)


def _stale(dates: Dates, today: date) -> Iterator[Note]:
    newest = max((day for day in dates.changed if day <= today), default=today)
    if (today - newest).days >= STALE_AFTER:
        yield Note(About.STALE, str(newest), (today - newest).days)


def _unreviewed(dates: Dates) -> Iterator[Note]:
    count, named = dates.without_review, dates.unreviewed[:NAMED]
    if count:
        more = f" and {count - len(named)} more" if count > len(named) else ""
        yield Note(About.UNREVIEWED, ", ".join(named) + more, count)


def _in(days: int) -> str:
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"


def _ago(days: int) -> str:
    return "yesterday" if days == 1 else f"{days} days ago"
