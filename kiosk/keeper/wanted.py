"""Which kind of surface is wanted on the screen, and which behind it."""

from kiosk.keeper.duty import Duty
from kiosk.keeper.events import Reason
from kiosk.keeper.surface import Kind, Surface
from kiosk.keeper.trouble import Trouble


class Wanted:
    """`staffed`: staff are, or are about to be, at their page."""

    def __init__(self, duty: Duty, trouble: Trouble) -> None:
        self.duty, self.trouble, self.staffed = duty, trouble, False

    @property
    def kind(self) -> Kind:
        return Kind.STAFF if self.staffed else Kind.NOTICE if self.duty.closed else Kind.PATIENT

    def fits(self, shown: Surface) -> bool:
        """Whether it may stay: it is of the kind wanted, not yesterday's notice, not the old content on an idle screen.

        The notice of a trouble does not fit: it goes as soon as a patient surface is ready.
        """
        old = shown.duty != self.duty.number if shown.kind is Kind.NOTICE else shown.stale and not shown.began
        return shown.kind is self.kind and not old

    def behind(self, shown: Surface | None, standby: Surface | None) -> Kind:
        """What is to wait behind the surface that is shown, or to fill the empty screen."""
        if shown is None:
            resting = self.trouble.on or self.duty.closed
            if standby and (standby.kind is self.kind or not resting):
                return standby.kind
            return Kind.NOTICE if resting else Kind.PATIENT
        if not self.fits(shown):
            return self.kind
        return Kind.NOTICE if self.duty.closed and shown.kind is Kind.STAFF else Kind.PATIENT

    def reason(self, shown: Surface) -> Reason:
        """Of a swap that nobody asked for on the screen."""
        if self.staffed:
            return Reason.STAFF_PAGE
        if self.duty.closed:
            return Reason(self.duty.mode)
        if shown.kind is Kind.NOTICE:
            return Reason.RECOVERED if shown.duty == self.duty.number else Reason.OPEN_AGAIN
        return Reason.STAFF_LEFT if shown.kind is Kind.STAFF else Reason.NEW_CONTENT
