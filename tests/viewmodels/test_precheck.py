"""Treatments and the pre-check on screen: nothing of them without a prescriber, Support first, reasons in words."""

from datetime import date

import pytest

from kiosk.library.compiler import compile_library
from kiosk.tables import CheckIn, PreCheck, Settings
from kiosk.tour import PRE_CHECKS, _press
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page

LAST = date(2026, 12, 31)


def compiled(*allow, states=("FL", "NJ")):
    approval = PreCheck("Dr. Ana Rivera", date(2026, 10, 1), states)
    return compile_library(Settings(check_in=CheckIn(allow=allow), pre_check=approval))


@pytest.fixture(scope="module")
def both():
    return compiled("eligibility-precheck:es-US")


@pytest.fixture(scope="module")
def english():
    return compiled()


@pytest.fixture
def begin(qapp, clock):
    kept = []

    def begun(library, today=LAST, language="en"):
        kiosk = KioskViewModel(library, clock, lambda said: None, today=lambda: today)
        begun.kept = kiosk
        kiosk.begin(language)
        kept.append(kiosk)
        return kiosk.visit

    return begun


def go(visit, clock, *options):
    visit.treatments.open()
    visit.treatments.openPreCheck()
    for option in options:
        _press(visit, clock, option)


def lines(rows):
    return [row.line for row in rows._rows]


def test_without_a_prescriber_there_is_no_card_and_no_way_in(begin, library):
    visit = begin(library)
    assert not visit.treatments.offered
    visit.treatments.open()
    assert visit.page == Page.Home
    visit.treatments.openPreCheck()
    assert visit.page == Page.Home
    visit.switchLanguage()
    assert visit.page == Page.Home


def test_the_page_names_who_approved_it_and_when_in_each_language(begin, both):
    visit = begin(both)
    visit.treatments.open()
    assert visit.page == Page.Treatments
    assert visit.treatments.said.approved == "Dr. Ana Rivera approved these questions on October 1, 2026."
    visit.switchLanguage()
    assert visit.page == Page.Treatments and visit.treatments.said.title == "Tratamientos"
    assert visit.treatments.said.approved == "Dr. Ana Rivera aprobó estas preguntas el 1 de octubre de 2026."


@pytest.mark.parametrize("today, count", [(LAST, 3), (date(2027, 1, 1), 0)])
def test_legal_lines_are_hidden_after_their_day(begin, both, today, count):
    visit = begin(both, today)
    visit.treatments.open()
    assert visit.treatments.said.lines.rowCount() == count
    assert not count or "December 31, 2026" in lines(visit.treatments.said.lines)[0]


def test_the_day_is_read_when_the_page_is_opened_not_when_the_surface_was_made(begin, both):
    days = [LAST]
    kiosk = KioskViewModel(both, lambda: 0.0, lambda said: None, today=lambda: days[-1])
    kiosk.begin("en")
    days.append(date(2027, 1, 1))
    kiosk.visit.treatments.open()
    assert kiosk.visit.treatments.said.lines.rowCount() == 0


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("outcome", PRE_CHECKS)
def test_each_outcome_says_what_it_means_why_and_what_next(begin, both, clock, language, outcome):
    visit = begin(both, language=language)
    go(visit, clock, *PRE_CHECKS[outcome])
    if outcome == "help-first":
        assert visit.page == Page.Support and visit.support.asked
        visit.questions.goOn()
    words, shown = both.rooms.treatments[language].outcomes[outcome], visit.treatments.said
    assert visit.page == Page.PreCheck
    assert (shown.resultTitle, shown.meaning, lines(shown.nextSteps)) == (words.title, words.meaning, list(words.next))
    assert lines(shown.reasons) and shown.helpFirst is (outcome == "help-first")
    assert not any("{" in line for line in [*lines(shown.reasons), *lines(shown.nextSteps), *lines(shown.what)])
    assert shown.noDecision and shown.facts.rowCount() == 2


def test_a_reason_holds_the_answers_in_the_instruments_own_words(begin, both, clock):
    visit = begin(both)
    go(visit, clock, *PRE_CHECKS["not-now"])
    form = both.rooms.pre_check[0].questionnaire
    label = next(question.item for question in form.questions() if question.item.link_id == "pc-label")
    for language, tag in (("en", "en"), ("es", "es-US")):
        assert visit.language == language
        (said,) = lines(visit.treatments.said.reasons)
        assert all(option.display[tag] in said for option in label.options[:2])
        assert label.options[2].display[tag] not in said
        visit.switchLanguage()


def test_support_comes_before_anything_else_and_the_check_in_is_another(begin, both, clock):
    visit = begin(both)
    go(visit, clock, None)
    assert visit.page == Page.Support and visit.support.asked
    visit.goHome()
    assert not visit.support.asked and not visit.questions.started


def test_a_state_that_the_site_does_not_serve_ends_it_at_once(begin, clock):
    visit = begin(compiled(states=("FL",)))
    go(visit, clock, 0, 1)
    assert visit.page == Page.PreCheck
    assert lines(visit.treatments.said.reasons) == [
        "You said where you live: New Jersey. This clinic does not offer it there."
    ]


def test_back_goes_question_by_question_to_treatments(begin, both, clock):
    visit = begin(both)
    go(visit, clock, *PRE_CHECKS["worth-asking"])
    assert visit.page == Page.PreCheck
    numbers = []
    for _ in range(9):
        visit.back()
        numbers.append(visit.questions.number)
    assert numbers == [*range(9, 0, -1)] and visit.page == Page.Question
    visit.back()
    assert visit.page == Page.Treatments


@pytest.mark.parametrize(
    "options, page", [((), Page.Home), ((0, 0), Page.Home), ((1,), Page.Support), ((0, 2), Page.Home)]
)
def test_a_language_in_which_it_is_not_offered_leaves_it_but_never_support(begin, english, clock, options, page):
    visit = begin(english)
    go(visit, clock, *options)
    visit.setLanguage("es")
    assert visit.page == page and not visit.treatments.offered
    visit.treatments.openPreCheck()
    assert visit.page == page
    visit.setLanguage("en")
    visit.treatments.openPreCheck()
    assert visit.questions.number == 1 and not visit.questions.started
