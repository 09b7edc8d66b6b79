"""The keeper's words on what the visit has asked it for, told to the visit."""

from typing import TYPE_CHECKING

from kiosk.keeper.wire import ToSurface

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitViewModel


def tell(visit: "VisitViewModel", word: ToSurface) -> None:
    call, take_home = visit.staffCall, visit.checkIn.takeHome
    calls = {
        ToSurface.HELP_RECEIVED: call.State.Received,
        ToSurface.HELP_SOUNDED: call.State.Sounded,
        ToSurface.HELP_FAILED: call.State.Failed,
    }
    sheets = {ToSurface.PRINTED: take_home.Paper.Sent, ToSurface.NOT_PRINTED: take_home.Paper.Failed}
    if word in sheets:
        take_home.ended(sheets[word])
    else:
        call.ended(calls[word])
