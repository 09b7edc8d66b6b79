"""How it stands with the content: which, how old, reviewed by whom, in which languages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.core.freshness import About, Dates, Note, freshness
from kiosk.library.ageing import with_guides
from kiosk.library.content import Guide, Library
from kiosk.library.helplines import aged
from kiosk.wellness.fact import ASK_IT, Fact

NAMED = 3  # of a list that is said
NEW_CONTENT = "Take a newer pack from a stick, or ask who looks after your content."
A_CLINICIAN = (
    "Ask a clinician of yours to read them. IT then writes reviewed_by and reviewed_on into each guide of your pack."
)


@dataclass(frozen=True, slots=True)
class Age:
    """`guides`: how many there are, each counted once for all its languages; `newest`: when the last was written."""

    dates: Dates
    guides: int
    newest: date | None

    def notes(self, today: date, *about: About) -> list[Note]:
        return [note for note in freshness(self.dates, today) if note.about in about]


def age(library: Library) -> Age:
    """Goes through every guide, once: there may be 50,000 of them."""
    names, days = set[str](), [date.min]

    def counted() -> Iterator[Guide]:
        for guide in library.shelf.every():
            names.add(guide.name)
            days[0] = max(days[0], guide.written)
            yield guide

    dates = with_guides(library.rooms.dates, counted())
    return Age(dates, len(names), days[0] if names else None)


def content(library: Library, found: Age, today: date) -> Fact:
    """Which packs, and how old."""
    days = [day for day in found.dates.changed if day <= today]
    newest = f"; the newest of it was written on {max(days)}" if days else ""
    packs = f" with your own: {', '.join(library.rooms.packs)}" if library.rooms.packs else ", none of your own"
    said = f"The content that came with the kiosk{packs}. {found.guides} guides{newest}."
    stale = found.notes(today, About.STALE)
    return Fact("content", not stale, _listed([said, *map(str, stale)], NAMED), NEW_CONTENT if stale else "")


def review(found: Age, today: date) -> Fact:
    without = found.notes(today, About.UNREVIEWED)
    if not without:
        return Fact("review", True, "A clinician has reviewed every guide.")
    said = f"{without[0].days} guides are not reviewed by a clinician: {without[0].what}."
    return Fact("review", False, said, A_CLINICIAN)


def expiry(library: Library, found: Age, today: date) -> Fact:
    """What ends soon or has ended, and numbers to call that nobody has tried for long."""
    ends = [*map(str, found.notes(today, About.ENDED, About.ENDING)), *aged(library.rooms.support, today)]
    if not ends:
        return Fact("expiry", True, "Nothing ends within the next 14 days.")
    return Fact("expiry", False, _listed(ends, NAMED), NEW_CONTENT)


def languages(library: Library) -> Fact:
    named = ", ".join(words.name for words in library.words.values())
    left_out = library.rooms.left_out
    said = _listed([f"Patients can choose {named}.", *left_out], NAMED + 1)
    return Fact("languages", not left_out, said, ASK_IT if left_out else "")


def _listed(sentences: Iterable[str], most: int) -> str:
    told = list(sentences)
    more = f" (And {len(told) - most} more.)" if len(told) > most else ""
    return " ".join(told[:most]) + more
