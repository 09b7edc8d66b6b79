"""The part of the tour with what a visit ends with: what is taken home, what covers a page, and what counts down."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.tables import Idle
    from kiosk.viewmodels.kiosk import KioskViewModel
    from kiosk.viewmodels.visit import VisitViewModel

ALMOST_OVER = 21.0  # s before the end: what the pictured countdown has left


class Clock:
    """A clock that stands still until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def take_home(visit: "VisitViewModel") -> Iterator[str]:
    """From the result."""
    visit.openTakeHome()
    yield "take-home"
    if visit.checkIn.takeHome.numbersThere:
        visit.checkIn.takeHome.setNumbers(True)
        yield "take-home-with-numbers"
    visit.back()


def ends(kiosk: "KioskViewModel", clock: Clock, limits: "Idle") -> Iterator[str]:
    """What covers a page, and what counts down to the end."""
    visit = kiosk.visit
    assert visit
    visit.cover.cover()
    yield "covered"
    clock.now += 1
    visit.cover.lift()
    visit.openSupport()
    call = visit.staffCall
    for said in (call.State.Calling, call.State.Received, call.State.Failed) if call.state else ():
        call.ended(said)
        yield f"support-{said.name.lower()}"
    clock.now += limits.support_seconds + limits.countdown_seconds - ALMOST_OVER
    kiosk.tick()
    yield "support-counting"
    visit.back()
    clock.now += limits.ask_after_seconds + limits.countdown_seconds - ALMOST_OVER
    kiosk.tick()
    yield "idle"
