"""Help from any page of a visit, in both ways to it, through the real window."""

import pytest

from kiosk.screens import prepare
from kiosk.tour import tour
from kiosk.viewmodels.pages import Page
from tests.audit.sights import sights
from tests.visits.robot import Twin, wait_out_the_guard
from tests.visits.test_words import Person, to_the_questions

WITHOUT = ("cleared", "attract", "idle", "support", "support-asked", "support-counting")


@pytest.fixture
def whole(whole_library, qapp):
    twin = Twin(whole_library)
    yield Person(twin)
    twin.close()


@pytest.mark.parametrize("language, bar", [("en", "Get help now"), ("es", "Pedir ayuda ahora")])
def test_the_bar_opens_support_from_every_page_and_leads_back(whole, language, bar):
    scene, pages = whole.twin.scene, 0
    for page in tour(scene, whole.clock, language, 1.0):
        if page in WITHOUT:
            assert not whole.sees(bar), page
            continue
        assert whole.sees("988"), page
        if not pages:
            wait_out_the_guard(scene)
        visit = scene.kiosk.visit
        before, place = visit.page, visit._visit.place
        whole.touch_at(1200, 790)
        assert visit.page == Page.Support and not visit.support.asked, page
        assert whole.sees("911")
        visit.back()
        assert (visit.page, visit._visit.place) == (before, place), page
        pages += 1
    assert pages > 15


def test_support_says_what_was_told_and_to_whom(person):
    to_the_questions(person)
    person.answers(*["I'd rather not answer"] * 8, "Several days")
    assert person.sees("This screen has told nobody")
    assert person.sees("Go on") and person.sees("Finish & clear")
    call = person.twin.scene.kiosk.visit.staffCall
    for state, words in (
        (call.State.Calling, "Calling our staff"),
        (call.State.Received, "Our staff have been called"),
        (call.State.Sounded, "A sound was played"),
        (call.State.Failed, "may not have gone through"),
    ):
        call.ended(state)
        person.twin.settle()
        assert person.sees(words)
        assert not person.sees("told nobody")
    person.touch("Finish & clear")
    assert person.twin.scene.kiosk.over


@pytest.mark.parametrize("screen", [(1280, 800, 10.1), (800, 1280, 10.1), (1024, 600, 7.0)], ids=str)
def test_the_number_to_call_needs_no_turn_of_the_page(whole, screen):
    """In the longest words at the largest text; the page has no bar that says it."""
    scene = whole.twin.scene
    prepare(scene, *screen)
    for page in tour(scene, whole.clock, "ru", 2.0):
        if page not in ("support", "support-asked"):
            continue
        whole.twin.settle()
        scene.window.grabWindow()
        seen = [sight for sight in sights(scene.window) if "988" in str(sight.item.property("text"))]
        assert any(sight.view.contains(sight.rect) for sight in seen), page
