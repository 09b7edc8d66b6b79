"""What the pages hold on which a guide is found: some of the shelf's questions, topics or guides, as cards."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.letters import letters
from kiosk.core.paging import Page, by_turns, page_at
from kiosk.core.visit import Place, Room, Visit
from kiosk.library.content import GuideCard, Shelf

ON_A_PAGE = 6  # as many as a tablet shows at once, so that one button turns on, not two
GUIDES_ON_A_PAGE = 4  # with their summaries
MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class CardRow:
    """What opens a guide or a topic's list."""

    key: str
    title: str
    note: str = ""
    guides: int = 0  # of a topic


@dataclass(frozen=True, slots=True)
class Listed:
    """`topic` names the one whose guides these are; empty for all guides. `more`: search knows others, too."""

    rows: tuple[CardRow, ...]
    page: Page
    topic: str = ""
    more: bool = False

    def row_of(self, key: str) -> int:
        """The first that stands for this guide or topic; -1 where none does."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), -1)


NOTHING = Listed((), page_at(0, 0, ON_A_PAGE))


def is_there(shelf: Shelf, language: str, place: Place) -> bool:
    """Whether the language has what the place shows: the guide, or something to list, or letters to search by."""
    match place.room:
        case Room.GUIDE:
            return shelf.guide(place.guide, language) is not None
        case Room.GUIDES | Room.TOPICS | Room.GUIDE_LIST:
            return shelf.count(language, place.topic) > 0
        case Room.SEARCH:
            return shelf.count(language) > 0 and bool(letters(language))
        case _:
            return True


def listed(shelf: Shelf, visit: Visit) -> Listed | None:
    """What the place on screen lists; None where it is no list."""
    match visit.place.room:
        case Room.GUIDES:
            return _questions(shelf, visit)
        case Room.TOPICS:
            return _topics(shelf, visit)
        case Room.GUIDE_LIST:
            return _guides(shelf, visit)
        case Room.SEARCH:
            return _found(shelf, visit)
        case _:
            return None


def _questions(shelf: Shelf, visit: Visit) -> Listed:
    asked = by_turns(shelf.questions(visit.language), lambda question: question.guide)
    page = page_at(visit.place.row, len(asked), ON_A_PAGE)
    shown = asked[page.start : page.start + page.count]
    return Listed(tuple(CardRow(question.guide, question.text) for question in shown), page)


def _topics(shelf: Shelf, visit: Visit) -> Listed:
    topics = shelf.topics(visit.language)
    page = page_at(visit.place.row, len(topics), ON_A_PAGE)
    shown = topics[page.start : page.start + page.count]
    return Listed(tuple(CardRow(topic.key, topic.name, guides=topic.guides) for topic in shown), page)


def _guides(shelf: Shelf, visit: Visit) -> Listed:
    language, topic = visit.language, visit.place.topic
    page = page_at(visit.place.row, shelf.count(language, topic), GUIDES_ON_A_PAGE)
    name = next((known.name for known in shelf.topics(language) if known.key == topic), "")
    return Listed(_rows(shelf.cards(language, topic, page.start, page.count)), page, name)


def _found(shelf: Shelf, visit: Visit) -> Listed:
    found = _rows(shelf.find(visit.typed, visit.language, MOST_FOUND + 1)) if visit.typed else ()
    shown = found[:MOST_FOUND]
    return Listed(shown, page_at(0, len(shown), MOST_FOUND), more=len(found) > MOST_FOUND)


def _rows(cards: Iterable[GuideCard]) -> tuple[CardRow, ...]:
    return tuple(CardRow(card.name, card.title, card.summary) for card in cards)
