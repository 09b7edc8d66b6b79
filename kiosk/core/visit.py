"""All that a surface knows of the person in front of it: one value, and it dies with the process."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.cover import Cover
from kiosk.core.plan import Plan

TEXT_SIZES = (1.0, 1.25, 1.6, 2.0)  # at 1.6 a capital I is over 4.8 mm: US Section 508, 402.4


class Room(Enum):
    HOME = auto()
    GUIDES = auto()
    GUIDE = auto()
    CHECK_IN = auto()
    SUPPORT = auto()
    TAKE_HOME = auto()


@dataclass(frozen=True, slots=True)
class Place:
    room: Room
    guide: str = ""


HOME = Place(Room.HOME)


@dataclass(frozen=True, slots=True)
class Visit:
    """`trail` is the way back to Home; its last place is on screen."""

    language: str = field(repr=False)
    text_size: float = field(default=TEXT_SIZES[0], repr=False)
    trail: tuple[Place, ...] = field(default=(HOME,), repr=False)
    check_in: CheckIn | None = field(default=None, repr=False)
    cover: Cover | None = field(default=None, repr=False)

    @property
    def place(self) -> Place:
        return self.trail[-1]

    @property
    def telling(self) -> bool:
        """Whether the page may tell the next chair something of the person: then "Cover" stands in its bar."""
        return self.place.room not in (Room.HOME, Room.GUIDES, Room.GUIDE)

    def go(self, place: Place) -> "Visit":
        return self if place == self.place else replace(self, trail=(*self.trail, place))

    def home(self) -> "Visit":
        return replace(self, trail=(HOME,))

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

    def back(self) -> "Visit":
        """Within the check-in to its page before; else to the place before this one."""
        if self.place.room is Room.CHECK_IN and self.check_in and self.check_in.step is not Step.INTRODUCTION:
            return replace(self, check_in=self.check_in.back())
        return replace(self, trail=self.trail[:-1]) if len(self.trail) > 1 else self
