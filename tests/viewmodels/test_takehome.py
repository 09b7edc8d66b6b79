"""What may be taken home: nothing of a result unless a clinic sets it up; codes, one sheet, and the truth of it."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_

from kiosk.core import qr, summary
from kiosk.core.summary import from_fragment
from kiosk.tables import TakeHome
from kiosk.viewmodels import paper
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.takehome import TakeHomeViewModel
from tests.core.test_summary_of_reading import WORST, made

PAGE = "https://clinic.example/take-home.html"
Paper = TakeHomeViewModel.Paper


def with_page(library):
    return replace(library, settings=with_(library.settings, take_home=TakeHome(PAGE)))


@pytest.fixture
def open_page(qapp, library, clock):
    """The page at the end of a check-in in which each question got its third answer."""

    def opened(*, page=True, hand_over=None):
        kiosk = KioskViewModel(with_page(library) if page else library, clock, lambda said: None, hand_over=hand_over)
        kiosk.begin("en")
        visit = kiosk.visit
        visit.checkIn.open()
        visit.questions.goOn()
        while visit.page != Page.Review:
            clock.now += 1
            visit.questions.goOn() if visit.page == Page.Support else visit.questions.asking.choose(2)
        visit.questions.finish()
        visit.openTakeHome()
        opened.kept.append(kiosk)
        return visit

    opened.kept = []
    return opened


def carried(take_home):
    """The summary behind the address whose code is shown; the code itself is read in tests/visits."""
    assert tuple(take_home.code) == qr.modules(take_home._address)
    page, _, fragment = take_home._address.partition("#")
    assert page == PAGE
    return from_fragment(fragment)


def test_without_a_page_and_a_printer_nothing_of_a_result_can_be_taken(open_page):
    visit = open_page(page=False)
    take_home = visit.checkIn.takeHome
    take_home.setNumbers(True)
    take_home.printSheet()
    assert visit.page == Page.TakeHome
    assert (take_home.code, take_home._address, take_home.paper) == ([], "", Paper.Off)
    assert not take_home.numbersThere and not take_home.tooLong


def test_the_numbers_that_help_are_there_all_the_same(open_page):
    codes = open_page(page=False).checkIn.takeHome.codes
    assert [(row.number, row.texts) for row in codes._rows] == [("988", False), ("988", True)]
    assert [tuple(row.code) for row in codes._rows] == [qr.modules("tel:988"), qr.modules("sms:988")]


def test_the_code_carries_this_reading_and_numbers_only_if_wanted(open_page):
    take_home = open_page().checkIn.takeHome
    assert not take_home.numbers and take_home.numbersThere
    found = take_home._found
    assert carried(take_home) == summary.of(found, "en") and not carried(take_home).scales
    take_home.setNumbers(True)
    assert carried(take_home) == summary.of(found, "en", numbers=True) and carried(take_home).scales
    take_home.setNumbers(False)
    assert not carried(take_home).scales


def test_another_language_and_another_try_change_the_code(open_page, clock):
    visit = open_page()
    visit.switchLanguage()
    assert carried(visit.checkIn.takeHome).language == "es"
    before = carried(visit.checkIn.takeHome)
    visit.back()
    visit.checkIn.startAnew()
    visit.questions.goOn()
    while visit.page != Page.Review:
        clock.now += 1
        visit.questions.asking.choose(0)
    visit.questions.finish()
    visit.openTakeHome()
    assert carried(visit.checkIn.takeHome) != before


def test_what_is_too_long_with_numbers_goes_without_them_and_says_so(open_page, library):
    take_home = open_page().checkIn.takeHome
    take_home.setNumbers(True)
    assert not take_home.tooLong
    take_home.show(made(("over",) * 7, harm="declined", rows=WORST), "en", library.words["en"])
    assert take_home.tooLong and not carried(take_home).scales
    take_home.setNumbers(False)
    assert not take_home.tooLong


def test_one_sheet_a_visit_is_handed_over(open_page):
    sheets = []
    take_home = open_page(hand_over=sheets.append).checkIn.takeHome
    assert take_home.paper == Paper.Offered
    take_home.printSheet()
    take_home.printSheet()
    assert take_home.paper == Paper.Sending and len(sheets) == 1 and sheets[0].startswith(b"%PDF-")
    for outcome in (Paper.Sent, Paper.Failed):
        take_home.ended(outcome)
        take_home.printSheet()
        assert take_home.paper == outcome and len(sheets) == 1


def test_a_sheet_that_cannot_be_made_is_told_and_not_handed_over(open_page, monkeypatch):
    def endless(*_):
        raise ValueError

    sheets = []
    take_home = open_page(hand_over=sheets.append).checkIn.takeHome
    monkeypatch.setattr(paper, "pdf", endless)
    take_home.printSheet()
    assert (take_home.paper, sheets) == (Paper.Failed, [])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", ["letter", "a4"])
def test_the_longest_reading_with_every_word_fits_one_sheet(open_page, library, language, size):
    sheets = []
    take_home = open_page(hand_over=sheets.append).checkIn.takeHome
    take_home._size = size
    take_home.show(made(("over",) * 7, harm="declined", rows=WORST), language, library.words[language])
    take_home.printSheet()
    assert (take_home.paper, len(sheets)) == (Paper.Sending, 1)


def test_the_sheet_says_what_the_code_says(open_page, monkeypatch):
    seen = []
    take_home = open_page(hand_over=lambda sheet: None).checkIn.takeHome
    monkeypatch.setattr(paper, "pdf", lambda *given: seen.append(given) or b"")
    take_home.printSheet()
    ((printed, words, size),) = seen
    assert printed == carried(take_home) and (words.name, size) == ("English", "letter")


def test_every_reading_s_codes_have_words(library):
    from dataclasses import asdict

    from kiosk.core.facts import SCALES
    from kiosk.core.takehome import sayings, told

    for language, words in library.words.items():
        known = sayings(asdict(words))
        for state in ("over", "under", "at least", "too few"):
            for found in (made((state,) * len(SCALES)), made((state,) * len(SCALES), low=0, hard=False, yes=False)):
                lines = told(summary.of(found, language), known)
                assert known.own["not_all"] not in [line.text for line in lines]
        calm = made(("under",) * len(SCALES), low=0, hard=False, yes=False)
        lines = told(summary.of(calm, language, numbers=True), known)
        assert known.own["not_all"] not in [line.text for line in lines]


def test_no_repr_shows_what_is_taken(open_page):
    take_home = open_page().checkIn.takeHome
    assert take_home._address not in repr(take_home) and repr(take_home._summary) == "Summary()"
