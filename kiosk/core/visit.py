"""All that a surface knows of the person in front of it: one value, and it dies with the process."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from kiosk.core import letters, precheck
from kiosk.core.checkin import CheckIn, Step
from kiosk.core.cover import Cover
from kiosk.core.plan import Plan
from kiosk.core.preferences import Preferences


class Room(Enum):
    HOME = auto()
    GUIDES = auto()
    TOPICS = auto()
    GUIDE_LIST = auto()
    SEARCH = auto()
    GUIDE = auto()
    CHECK_IN = auto()
    SUPPORT = auto()
    TAKE_HOME = auto()
    TREATMENTS = auto()
    PRE_CHECK = auto()
    WELCOME = auto()


READING = (Room.HOME, Room.WELCOME, Room.GUIDES, Room.TOPICS, Room.GUIDE_LIST, Room.GUIDE)


@dataclass(frozen=True, slots=True)
class Place:
    """A list is that of a topic, or without one of all guides; `row`: the first of those on screen.

    `share`: of the page, what stands above the screen, 0 to 1.
    """

    room: Room
    guide: str = ""
    topic: str = ""
    row: int = 0
    share: float = field(default=0.0, compare=False)


HOME = Place(Room.HOME)


@dataclass(frozen=True, slots=True)
class Visit:
    """`trail` is the way back to Home; its last place is on screen. `left`: where "Back" has just come from.

    `typed` is what was typed to search; it goes at Home.
    """

    language: str = field(repr=False)
    preferences: Preferences = field(default=Preferences(), repr=False)
    trail: tuple[Place, ...] = field(default=(HOME,), repr=False)
    check_in: CheckIn | None = field(default=None, repr=False)
    cover: Cover | None = field(default=None, repr=False)
    pre_check: CheckIn | None = field(default=None, repr=False)
    typed: str = field(default="", repr=False)
    left: Place | None = field(default=None, repr=False, compare=False)

    @property
    def place(self) -> Place:
        return self.trail[-1]

    @property
    def telling(self) -> bool:
        """Whether the page may tell the next chair something of the person: then "Cover" stands in its bar."""
        return self.place.room not in READING

    @property
    def asking(self) -> CheckIn | None:
        """Whose questions are on screen: the check-in's, the pre-check's, or none."""
        return {Room.CHECK_IN: self.check_in, Room.PRE_CHECK: self.pre_check}.get(self.place.room)

    def go(self, place: Place) -> "Visit":
        return self if place == self.place else replace(self, trail=(*self.trail, place), left=None)

    def home(self) -> "Visit":
        return replace(self, trail=(HOME,), typed="", left=None)

    def turn(self, row: int) -> "Visit":
        """To another page of the list on screen; "Back" does not go through the pages."""
        return replace(self, trail=(*self.trail[:-1], replace(self.place, row=row)), left=None)

    def keeping(self, there: Callable[[Place], bool]) -> "Visit":
        """Without the places that a language lacks; from one of them to its guides, or to Home."""
        if there(self.place):
            return replace(self, trail=tuple(place for place in self.trail if there(place)))
        guides = Place(Room.GUIDES)
        return replace(self, trail=(HOME, guides) if there(guides) else (HOME,), left=self.place)

    def scrolled(self, share: float) -> "Visit":
        return replace(self, trail=(*self.trail[:-1], replace(self.place, share=share)))

    def returns_from(self, before: "Visit") -> bool:
        """Whether this is a page that was left for `before`, or covered: it opens at the place it was."""
        back = len(self.trail) < len(before.trail) and self.trail == before.trail[: len(self.trail)]
        return back or (self.trail == before.trail and self.cover is None and before.cover is not None)

    def press_key(self, key: str) -> "Visit":
        """A letter or a space on the search page."""
        return replace(self, typed=letters.with_key(self.typed, key), left=None)

    def delete(self) -> "Visit":
        return replace(self, typed=self.typed[:-1], left=None)

    def clear_typed(self) -> "Visit":
        return replace(self, typed="", left=None)

    def open_check_in(self, plan: Plan) -> "Visit":
        """To the check-in's first page; answers of an earlier try stay until it is started anew."""
        if self.check_in is None or self.check_in.step is Step.RESULT:
            return self.renew_check_in(plan)
        here = replace(self, check_in=replace(self.check_in, step=Step.INTRODUCTION))
        return here.go(Place(Room.CHECK_IN))

    def renew_check_in(self, plan: Plan) -> "Visit":
        """Drops the answers of an earlier try."""
        return replace(self, check_in=CheckIn.new(plan)).go(Place(Room.CHECK_IN))

    def with_check_in(self, check_in: CheckIn) -> "Visit":
        return replace(self, check_in=check_in)

    def open_pre_check(self, plan: Plan, states: Collection[str]) -> "Visit":
        """To its first open question; after a result it begins anew."""
        begun = self.pre_check if self.pre_check and self.pre_check.step is not Step.RESULT else CheckIn.new(plan)
        return self.with_pre_check(begun.go_on(), states).go(Place(Room.PRE_CHECK))

    def with_pre_check(self, pre_check: CheckIn, states: Collection[str]) -> "Visit":
        return replace(self, pre_check=precheck.onward(pre_check, states))

    def without_treatments(self) -> "Visit":
        """Where they are not offered in the language: its answers go; Support, once opened, stays."""
        support = self.asking is self.pre_check and self.pre_check and self.pre_check.step is Step.SUPPORT
        there = {place.room for place in self.trail} & {Room.TREATMENTS, Room.PRE_CHECK}
        trail = (HOME, *([Place(Room.SUPPORT)] if support else [])) if there else self.trail
        return replace(self, pre_check=None, trail=trail)

    def in_language(self, language: str, plan: Plan, pre_plan: Plan, states: Collection[str]) -> "Visit":
        """With the plans of that language; answers to what isn't offered in it wait, those of the pre-check go."""
        there = replace(self, language=language)
        if there.check_in and plan:
            there = there.with_check_in(there.check_in.offered(plan))
        elif there.check_in and there.place.room is Room.CHECK_IN:  # no question has words in it; the answers wait
            support = there.check_in.step is Step.SUPPORT
            there = replace(there, trail=(HOME, *([Place(Room.SUPPORT)] if support else [])))
        if not pre_plan:
            return there.without_treatments()
        return there.with_pre_check(there.pre_check.offered(pre_plan), states) if there.pre_check else there

    def back(self) -> "Visit":
        """Within the check-in or the pre-check to its page before; else to the place before this one."""
        if self.place.room is Room.PRE_CHECK and self.pre_check:
            before = replace(self, pre_check=precheck.back(self.pre_check))
            at_start = before.pre_check and before.pre_check.step is Step.INTRODUCTION
            return replace(before, trail=self.trail[:-1]) if at_start else before
        if self.place.room is Room.CHECK_IN and self.check_in and self.check_in.step is not Step.INTRODUCTION:
            return replace(self, check_in=self.check_in.back())
        if len(self.trail) < 3:
            return self.home()
        return replace(self, trail=self.trail[:-1], left=self.place)
