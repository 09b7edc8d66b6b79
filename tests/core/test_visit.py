"""The way around the house: forward, back, home, and a check-in that starts anew without the old answers."""

from dataclasses import replace

import pytest

from kiosk.core.checkin import Step
from kiosk.core.cover import Cover
from kiosk.core.visit import HOME, Place, Room, Visit

GUIDES, GUIDE, SUPPORT = Place(Room.GUIDES), Place(Room.GUIDE, "burnout-or-depression"), Place(Room.SUPPORT)
CHECK_IN = Place(Room.CHECK_IN)


def went(*places):
    visit = Visit("en")
    for place in places:
        visit = visit.go(place)
    return visit


WAYS = [
    ([], (HOME,)),
    ([GUIDES, GUIDE], (HOME, GUIDES, GUIDE)),
    ([GUIDES, GUIDE, GUIDE], (HOME, GUIDES, GUIDE)),
    ([GUIDES, SUPPORT, SUPPORT], (HOME, GUIDES, SUPPORT)),
    ([GUIDE, Place(Room.GUIDE, "emotional-exhaustion")], (HOME, GUIDE, Place(Room.GUIDE, "emotional-exhaustion"))),
]


@pytest.mark.parametrize("places, trail", WAYS)
def test_the_trail_remembers_each_place_once_in_a_row(places, trail):
    assert went(*places).trail == trail


@pytest.mark.parametrize("places, trail", WAYS)
def test_back_unwinds_the_trail_and_stops_at_home(places, trail):
    visit, seen = went(*places), []
    for _ in range(len(trail) + 1):
        seen.append(visit.place)
        visit = visit.back()
    assert seen == [*reversed(trail), HOME]


def test_home_forgets_the_way_but_not_the_answers(plan):
    visit = went(GUIDES).open_check_in(plan).home()
    assert visit.trail == (HOME,)
    assert visit.check_in is not None


@pytest.fixture
def answered(plan):
    """On the second question, with one answer given."""
    visit = Visit("en").open_check_in(plan)
    begun = visit.check_in.go_on()
    return visit.with_check_in(begun.answer(begun.response.question.item.options[2]))


def test_back_within_the_check_in_goes_page_by_page_and_then_leaves_it(answered):
    steps = [answered]
    while steps[-1].place == CHECK_IN:
        steps.append(steps[-1].back())
    assert [visit.check_in.step for visit in steps[:-1]] == [Step.QUESTION, Step.QUESTION, Step.INTRODUCTION]
    assert steps[-1].place == HOME


def test_support_from_the_bar_leads_back_to_the_same_question(answered):
    assert answered.go(SUPPORT).back() == answered


def test_an_unfinished_check_in_opens_on_its_introduction_with_its_answers(answered, plan):
    reopened = answered.home().open_check_in(plan)
    assert (reopened.place, reopened.check_in.step) == (CHECK_IN, Step.INTRODUCTION)
    assert reopened.check_in.response.answers == answered.check_in.response.answers
    assert reopened.check_in.go_on().response.at == 1


def test_starting_anew_drops_the_answers(answered, plan):
    new = answered.renew_check_in(plan)
    assert (new.check_in.started, new.check_in.step, new.place) == (False, Step.INTRODUCTION, CHECK_IN)


def test_after_a_result_the_check_in_opens_new(answered, plan):
    finished = answered.with_check_in(answered.check_in.finish()).home()
    assert finished.check_in.started
    assert not finished.open_check_in(plan).check_in.started


def typed(visit, *keys):
    for key in keys:
        visit = visit.press_key(key)
    return visit


SEARCH, LIST = Place(Room.SEARCH), Place(Room.GUIDE_LIST, topic="burnout")


def test_what_was_typed_is_there_on_coming_back_from_a_guide():
    visit = typed(went(GUIDES, SEARCH), *"slep")
    back = visit.go(GUIDE).back()
    assert (back.place, back.typed) == (SEARCH, "slep")
    assert back.go(SUPPORT).back().back().go(SEARCH).typed == "slep"


@pytest.mark.parametrize("way", [Visit.home, lambda visit: visit.back().back().back()], ids=["home", "back"])
def test_home_drops_what_was_typed_by_whichever_way(way):
    visit = way(typed(went(GUIDES, SEARCH), *"slep"))
    assert (visit.trail, visit.typed) == ((HOME,), "")


def test_back_knows_what_it_has_left_until_the_next_step():
    visit = went(GUIDES, LIST, GUIDE).back()
    assert (visit.place, visit.left) == (LIST, GUIDE)
    for onward in (visit.go(GUIDE), visit.turn(9), visit.press_key("a"), visit.delete(), visit.home()):
        assert onward.left is None


def test_back_leads_to_the_same_page_of_a_list_and_not_through_its_pages():
    visit = went(GUIDES, LIST).turn(12).turn(24)
    assert visit.go(GUIDE).back().place == Place(Room.GUIDE_LIST, topic="burnout", row=24)
    assert visit.back().place == GUIDES


def test_back_and_a_lifted_cover_lead_to_the_place_that_was_read_and_nothing_else_does():
    here = went(GUIDES, GUIDE).scrolled(0.4)
    there = here.go(Place(Room.SUPPORT)).scrolled(0.2)
    assert there.back().place.share == 0.4 and there.back().returns_from(there)
    assert here.returns_from(replace(here, cover=Cover(0.0)))
    assert (
        not there.returns_from(here) and not here.returns_from(here) and not there.home().go(GUIDE).returns_from(there)
    )
    assert there.home().go(GUIDE).place.share == 0


def test_letters_are_deleted_one_by_one_and_all_at_once():
    visit = typed(went(SEARCH), *"cant sleep")
    assert visit.delete().delete().typed == "cant sle"
    assert visit.clear_typed().delete().typed == ""


def test_what_was_typed_stands_in_no_repr():
    visit = typed(went(SEARCH), *"zqx").go(GUIDE).back()
    assert "zqx" not in repr(visit)
    assert "burnout" not in repr(visit)
