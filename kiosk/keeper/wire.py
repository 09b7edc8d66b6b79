"""The words between keeper and surface: single bytes of a closed vocabulary, never a payload."""

from enum import Enum

from kiosk.keeper.events import Reason


class FromSurface(bytes, Enum):
    UNSEALED = b"u"  # it runs, but this machine can't seal it wholly
    READY = b"r"  # imported, sealed, loaded, one frame rendered off screen
    SHOWN = b"s"  # its first frame is on the screen
    ALIVE = b"a"  # its Qt event loop turns
    BEGAN = b"b"  # somebody has touched it
    OVER = b"o"  # the visit has ended
    PRINT = b"p"  # a sheet comes through the pipe for paper
    HELP = b"h"  # somebody asks staff to come
    FINISHED = b"f"  # a check-in was finished
    STAFF = b"t"  # somebody asks for the staff page


USED = {
    FromSurface.BEGAN,
    FromSurface.OVER,
    FromSurface.PRINT,
    FromSurface.HELP,
    FromSurface.FINISHED,
    FromSurface.STAFF,
}
"""What is said only because somebody touches the surface."""


class ToSurface(bytes, Enum):
    SHOW = b"S"  # on with the attract loop
    CLEARED = b"C"  # the same, after "All clear"
    PRINTED = b"Y"  # the sheet has left the print queue
    NOT_PRINTED = b"N"  # it has not, and will not
    HELP_RECEIVED = b"R"  # the last call for staff: a way confirmed it
    HELP_SOUNDED = b"P"  # ... no more than that a sound was played
    HELP_FAILED = b"F"  # ... none of this


NO_LIBRARY, TOO_SMALL, NO_QML = 3, 4, 5
LAST_WORDS = {NO_LIBRARY: Reason.NO_LIBRARY, TOO_SMALL: Reason.TOO_SMALL, NO_QML: Reason.NO_QML}
"""Exit codes of a surface that can't work here, however often it is started."""

EXCEPTION, QML_ERROR, NO_MEMORY = 6, 7, 8
BROKE = {EXCEPTION: Reason.EXCEPTION, QML_ERROR: Reason.QML_ERROR, NO_MEMORY: Reason.NO_MEMORY}
"""Exit codes of a surface that has ended itself, since something in it went wrong (kiosk/faults.py)."""

CALL_RECEIVED, CALL_SOUNDED, CALL_FAILED = 20, 21, 22
CALL_OUTCOMES = {CALL_RECEIVED: ToSurface.HELP_RECEIVED, CALL_SOUNDED: ToSurface.HELP_SOUNDED}
"""Exit codes of `main.py call-staff --for-keeper`. None is 0 or 1: a process that breaks early has called nobody."""
