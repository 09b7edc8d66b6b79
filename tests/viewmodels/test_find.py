"""Finding a guide: questions, topics, lists a page at a time, and what letters find."""

import pytest
from PySide6.QtCore import QObject

from kiosk.core.visit import Place, Room, Visit
from kiosk.viewmodels.find import FindViewModel
from kiosk.viewmodels.lists import GUIDES_ON_A_PAGE, MOST_FOUND, ON_A_PAGE
from tests.viewmodels.shelves import Shelf

TOPICS = ("Sleep", "Work", "Care")
ENGLISH = [
    (f"g{n}", f"Guide {n} on rest", f"Summary {n}", TOPICS[n % 3], (f"I ask {n}", f"And again {n}")) for n in range(20)
]
SPANISH = [("g3", "Dormir bien", "El sueño y el estrés", "Sueño", ("No puedo dormir",))]


class Finding:
    """A FindViewModel with a visit to change."""

    def __init__(self, parent):
        self.shelf = Shelf({"en": ENGLISH, "es": SPANISH})
        self.visit = Visit("en")
        self.model = FindViewModel(self.shelf, lambda: self.visit, self.show, parent)

    def show(self, visit):
        self.visit = visit
        self.model.show()

    def at(self, *places):
        for place in places:
            self.show(self.visit.go(place))
        return self

    def type(self, letters):
        for letter in letters:
            self.model.pressKey(letter)
        return self

    def rows(self, role="title"):
        cards = self.model.cards
        roles = {bytes(name.data()).decode(): number for number, name in cards.roleNames().items()}
        return [cards.data(cards.index(row), roles[role]) for row in range(cards.rowCount())]

    @property
    def span(self):
        return self.model.first, self.model.last, self.model.total


GUIDES, TOPIC_LIST, ALL, SEARCH = Place(Room.GUIDES), Place(Room.TOPICS), Place(Room.GUIDE_LIST), Place(Room.SEARCH)


@pytest.fixture
def finding(qapp):
    parent = QObject()
    yield Finding(parent)
    parent.deleteLater()


def test_read_begins_with_the_visitors_own_words_and_each_leads_to_its_guide(finding):
    finding.at(GUIDES)
    assert finding.rows()[:3] == ["I ask 0", "I ask 1", "I ask 2"]
    assert finding.span == (1, ON_A_PAGE, 40)
    finding.model.open(finding.rows("key")[2])
    assert finding.visit.place == Place(Room.GUIDE, "g2")


def test_topics_say_how_many_guides_they_have_and_open_their_list(finding):
    finding.at(GUIDES, TOPIC_LIST)
    assert list(zip(finding.rows(), finding.rows("guides"), strict=True)) == [("Sleep", 7), ("Work", 7), ("Care", 6)]
    finding.model.open("work")
    assert finding.visit.place == Place(Room.GUIDE_LIST, topic="work")
    assert (finding.model.topic, finding.span) == ("Work", (1, 4, 7))
    assert finding.rows("key") == ["g1", "g4", "g7", "g10"]


def test_all_guides_stand_in_offered_order_over_pages_as_long_as_each_other(finding):
    finding.at(GUIDES, ALL)
    seen, pages = finding.rows("key"), 1
    assert not finding.model.hasEarlier
    while finding.model.hasLater:
        finding.model.showLater()
        seen += finding.rows("key")
        pages += 1
    assert seen == [guide[0] for guide in ENGLISH]
    assert (pages, finding.span, finding.model.topic) == (5, (17, 20, 20), "")
    finding.model.showLater()
    assert finding.span == (17, 20, 20)
    finding.model.showEarlier()
    assert finding.span == (13, 16, 20)


def test_a_page_makes_no_more_rows_than_it_shows(qapp):
    parent = QObject()
    finding = Finding(parent)
    finding.shelf.guides["en"] = [(f"g{n}", "A", "B", "Sleep", ()) for n in range(10_000)]
    asked = []
    cards = finding.shelf.cards
    finding.shelf.cards = lambda *given: asked.append(given) or cards(*given)
    finding.at(ALL)
    assert (len(finding.rows()), finding.model.total) == (GUIDES_ON_A_PAGE, 10_000)
    assert asked == [("en", "", 0, GUIDES_ON_A_PAGE)]


def test_back_from_a_guide_leads_to_the_page_and_the_card_that_was_left(finding):
    finding.at(GUIDES, ALL)
    finding.model.showLater()
    finding.model.open("g7")
    finding.show(finding.visit.back())
    assert finding.span == (5, 8, 20)
    assert finding.rows("key")[finding.model.returned] == "g7"
    finding.model.showLater()
    assert finding.model.returned == -1


def test_back_from_a_guide_leads_to_its_question(finding):
    finding.at(GUIDES)
    finding.model.open("g2")
    finding.show(finding.visit.back())
    assert finding.model.returned == 2


def test_every_guide_s_first_question_comes_before_any_second_one(finding):
    finding.at(GUIDES)
    seen = finding.rows()
    while finding.model.hasLater:
        finding.model.showLater()
        seen += finding.rows()
    assert seen == [f"I ask {n}" for n in range(20)] + [f"And again {n}" for n in range(20)]


def test_back_from_a_topic_leads_to_its_card(finding):
    finding.at(GUIDES, TOPIC_LIST)
    finding.model.open("care")
    finding.show(finding.visit.back())
    assert finding.model.returned == 2


def test_nothing_is_found_before_the_first_letter(finding):
    finding.at(GUIDES, SEARCH)
    assert (finding.model.typed, finding.rows(), finding.model.total) == ("", [], 0)


def test_results_follow_each_letter_and_are_twelve_at_most(finding):
    finding.at(GUIDES, SEARCH).type("guide")
    assert (len(finding.rows()), finding.model.total, finding.model.foundMore) == (MOST_FOUND, MOST_FOUND, True)
    finding.type(" 17")
    assert (finding.rows(), finding.model.foundMore) == (["Guide 17 on rest"], False)
    finding.model.deleteOne()
    assert len(finding.rows()) == 11
    finding.type("xyz")
    assert (finding.rows(), finding.model.total, finding.model.typed) == ([], 0, "guide 1xyz")
    finding.model.clearTyped()
    assert (finding.rows(), finding.model.typed) == ([], "")


def test_the_space_after_a_word_reaches_the_search(finding):
    asked = []
    finding.shelf.find = lambda *given: asked.append(given) or ()
    finding.at(SEARCH).type("no ")
    assert asked == [("n", "en", MOST_FOUND + 1), ("no", "en", MOST_FOUND + 1), ("no ", "en", MOST_FOUND + 1)]


def test_back_from_a_result_leads_to_the_same_results(finding):
    finding.at(GUIDES, SEARCH).type("guide 1")
    finding.model.open("g11")
    assert finding.visit.place == Place(Room.GUIDE, "g11")
    finding.show(finding.visit.back())
    assert (finding.model.typed, len(finding.rows())) == ("guide 1", 11)
    assert finding.rows("key")[finding.model.returned] == "g11"


def test_the_other_language_searches_its_own_guides_with_its_own_letters(finding):
    finding.at(GUIDES, SEARCH).type("sueño")
    assert (finding.rows(), "ñ" in finding.model.letters) == ([], False)
    finding.show(finding.visit.in_language("es", (), (), ()))
    assert (finding.rows(), "ñ" in finding.model.letters) == (["Dormir bien"], True)


def test_a_page_beyond_the_end_in_the_other_language_is_its_last(finding):
    finding.at(GUIDES, ALL)
    finding.model.showLater()
    finding.show(finding.visit.in_language("es", (), (), ()))
    assert (finding.rows("key"), finding.span) == (["g3"], (1, 1, 1))


def test_reading_a_guide_asks_nothing_of_the_lists(finding):
    finding.at(GUIDES)
    finding.shelf.questions = None
    finding.at(Place(Room.GUIDE, "g1"))
    assert finding.rows()


def test_what_was_typed_stands_in_no_repr_of_a_view_model(finding):
    finding.at(SEARCH).type("zqx")
    assert "zqx" not in repr(finding.model) + repr(finding.visit) + str(finding.model)


def test_words_of_danger_bring_help_before_any_guide(qapp, whole_library, clock):
    from kiosk.viewmodels.kiosk import KioskViewModel

    kiosk = KioskViewModel(whole_library, clock, lambda said: None)
    for language, letters in (("en", "suic"), ("es", "morir")):
        kiosk = KioskViewModel(whole_library, clock, lambda said: None)
        kiosk.begin(language)
        kiosk.visit.find.openSearch()
        assert not kiosk.visit.find.danger
        for letter in letters:
            kiosk.visit.find.pressKey(letter)
        assert kiosk.visit.find.danger
