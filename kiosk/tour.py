"""The way through every page, for pictures and for tests that look at all of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.tour_of_ends import Clock as Clock
from kiosk.tour_of_ends import ends, take_home
from kiosk.tour_of_settings import settings
from kiosk.tour_of_slides import slides, turn_to
from kiosk.tour_to_read import to_read
from kiosk.viewmodels.pages import Page

if TYPE_CHECKING:
    from kiosk.core.checkin import CheckIn
    from kiosk.scene import PatientScene
    from kiosk.viewmodels.visit import VisitViewModel

GAP, ITEM_9, DIFFICULTY = "/44258-2", "/44260-8", "/69722-7"  # of the PHQ-9
PRESSED = {"cbi-gate-work": 0, "cbi-gate-client": 0, GAP: None, "scope-selfharm": 0, "/102011-4": 0}  # else the second
PRE_CHECKS = {
    "help-first": (1,),
    "not-offered-here": (0, 2),
    "not-now": (0, 0, 0, 0, 2, (0, 1)),
    "clinician-first": (0, 0, 0, 1, 0, (4,), (8,), (0, 1, 2, 3, 4, 5), 1),
    "worth-asking": (0, 0, 0, 0, 2, (3,), (7,), (6,), 0),
    "open": (0, 0, 0, 0, 2, (3,), (7,), None, 0),
}  # the options pressed, several where they are ticked, None for "I'd rather not answer"
MORE = ("gad-7", "pc-ptsd-5", "audit-c")


def tour(scene: "PatientScene", clock: Clock, language: str, text_size: float, *, every: bool = False) -> Iterator[str]:
    """Goes through every page and gives its name while it stands; of the questions the telling ones, or `every` one.

    Text grows in the visit only.
    """
    kiosk = scene.kiosk
    turn_to(kiosk.attract, language)
    for name in _pages(scene, clock, language, text_size, every):
        for _ in range(6):
            scene.app.processEvents()
        yield name


def _pages(scene: "PatientScene", clock: Clock, language: str, text_size: float, every: bool) -> Iterator[str]:
    kiosk, limits = scene.kiosk, scene.library.settings.idle
    kiosk.attract.start(cleared=True)
    yield "cleared"
    kiosk.attract.goOn()
    yield "attract"
    if every:
        yield from slides(kiosk.attract, language)
    kiosk.begin(language)
    visit = kiosk.visit
    assert visit
    yield from settings(visit, text_size)
    yield from to_read(visit, [card.name for card in scene.library.shelf.cards(language, count=100)])
    if visit.treatments.offered:
        yield from _treatments(visit, clock)
    asked = [part.id for part in scene.library.rooms.plan_in(language)]
    if asked:
        yield from _check_in(visit, clock, every, gap="phq-9" in asked)
    yield from ends(kiosk, clock, limits)


def _treatments(visit: "VisitViewModel", clock: Clock) -> Iterator[str]:
    """The pre-check, by answers that lead to each outcome."""
    visit.treatments.open()
    yield "treatments"
    for outcome, pressed in PRE_CHECKS.items():
        visit.treatments.openPreCheck()
        for option in pressed:
            if outcome == "worth-asking":
                yield f"pre-check-{visit.questions.number}"
            _press(visit, clock, option)
            if visit.page == Page.Support:
                yield "pre-check-support"
                visit.questions.goOn()
        yield f"pre-check-{outcome}"
    visit.goHome()


def _check_in(visit: "VisitViewModel", clock: Clock, every: bool, *, gap: bool) -> Iterator[str]:
    """All parts of the plan, first with a gap, then without it; and what is offered beyond."""
    check_in = visit.questions
    visit.checkIn.open()
    yield "introduction"
    check_in.goOn()
    yield from _questions(visit, clock, every)
    yield "review"
    check_in.finish()
    if gap:
        yield "result-with-a-gap"
        visit.back()
        check_in.change("phq-9", GAP)
        _press(visit, clock, 1)
        check_in.finish()
    yield "result"
    for name in MORE:
        if any(part.id == name for part in visit.checkIn.held().choices):
            check_in.chooseMore(name)
            yield from _questions(visit, clock, every)
            check_in.finish()
    yield "result-with-more"
    yield from take_home(visit)


def _questions(visit: "VisitViewModel", clock: Clock, every: bool) -> Iterator[str]:
    while visit.page in (Page.Question, Page.Support):
        held = visit.checkIn.held()
        if visit.page == Page.Support:
            yield "support-asked"
            visit.questions.goOn()
            continue
        link = held.response.question.item.link_id if held.response.question else ""
        if every or link in _telling(held):
            yield f"question-{held.at}-{link.strip('/')}"
        _press(visit, clock, PRESSED.get(link, 1))


def _telling(check_in: "CheckIn") -> set[str]:
    """Of each questionnaire the first question, the one with most words, and the one with the longest options."""
    questions = [question.item for question in check_in.response.asked()]
    longest = max(questions, key=lambda item: max(map(len, item.text.values())))
    widest = max(
        questions, key=lambda item: sum(len(text) for option in item.options for text in option.display.values())
    )
    return {questions[0].link_id, longest.link_id, widest.link_id, ITEM_9, DIFFICULTY}


def _press(visit: "VisitViewModel", clock: Clock, option: int | tuple[int, ...] | None) -> None:
    """One option; several of them, then "Next"; or none."""
    clock.now += 1  # slower than a shaky double press
    asking = visit.questions.asking
    if isinstance(option, tuple):
        for tick in option:
            asking.choose(tick)
        asking.confirm()
    else:
        asking.decline() if option is None else asking.choose(option)
