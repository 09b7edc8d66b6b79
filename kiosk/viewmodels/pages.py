"""Which page of a visit is on screen."""

from enum import IntEnum

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.visit import Room, Visit


class Page(IntEnum):
    """In the order of the list in VisitPages.qml."""

    Home = 0
    Guides = 1
    Guide = 2
    Introduction = 3
    Question = 4
    Review = 5
    Result = 6
    Support = 7
    TakeHome = 8
    Treatments = 9
    PreCheck = 10
    Topics = 11
    GuideList = 12
    Search = 13
    Welcome = 14


ROOM_PAGES = {
    Room.HOME: Page.Home,
    Room.GUIDES: Page.Guides,
    Room.TOPICS: Page.Topics,
    Room.GUIDE_LIST: Page.GuideList,
    Room.SEARCH: Page.Search,
    Room.GUIDE: Page.Guide,
    Room.SUPPORT: Page.Support,
    Room.TAKE_HOME: Page.TakeHome,
    Room.TREATMENTS: Page.Treatments,
    Room.WELCOME: Page.Welcome,
}
STEP_PAGES = {
    Step.INTRODUCTION: Page.Introduction,
    Step.QUESTION: Page.Question,
    Step.SUPPORT: Page.Support,
    Step.REVIEW: Page.Review,
    Step.RESULT: Page.Result,
}


def page_of(visit: Visit) -> Page:
    match visit.place.room, visit.asking:
        case Room.PRE_CHECK, CheckIn(step=Step.RESULT):
            return Page.PreCheck
        case _, CheckIn(step=step):
            return STEP_PAGES[step]
        case room, _:
            return ROOM_PAGES[room]
