"""The part of the tour that finds guides and reads them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitViewModel

SEARCHES = {"found": "de", "found-one": "ketamin", "found-nothing": "qxqxqx"}


def to_read(visit: "VisitViewModel", guides: list[str]) -> Iterator[str]:
    yield "home"
    visit.openGuides()
    yield "guides"
    yield from _lists(visit)
    yield from _search(visit)
    for name in guides:
        visit.openGuide(name)
        yield f"guide-{name}"
    visit.openSupport()
    yield "support"
    visit.goHome()


def _lists(visit: "VisitViewModel") -> Iterator[str]:
    find = visit.find
    if find.hasLater:
        find.showLater()
        yield "guides-later"
    find.openTopics()
    yield "topics"
    rows = find.cards
    if rows.rowCount():
        find.open(rows.data(rows.index(0)))
        yield "topic"
        visit.back()
    visit.back()
    find.openAll()
    yield "all-guides"
    if find.hasLater:
        find.showLater()
        yield "all-guides-later"
    visit.back()


def _search(visit: "VisitViewModel") -> Iterator[str]:
    find = visit.find
    for name, typed in {"search": "", **SEARCHES}.items():
        for letter in typed:
            find.pressKey(letter)
        find.openSearch()
        yield name
        find.clearTyped()
        visit.back()
