"""The words between keeper and surface: single bytes of a closed vocabulary, never a payload."""

from enum import Enum


class FromSurface(bytes, Enum):
    UNSEALED = b"u"  # it runs, but this machine can't seal it wholly
    READY = b"r"  # imported, sealed, loaded, one frame rendered off screen
    SHOWN = b"s"  # its first frame is on the screen
    ALIVE = b"a"  # its Qt event loop turns
    BEGAN = b"b"  # somebody has touched it
    OVER = b"o"  # the visit has ended
    PRINT = b"p"  # a sheet comes through the pipe for paper


class ToSurface(bytes, Enum):
    SHOW = b"S"  # on with the attract loop
    CLEARED = b"C"  # the same, after "All clear"
    PRINTED = b"Y"  # the sheet has left the print queue
    NOT_PRINTED = b"N"  # it has not, and will not


NO_LIBRARY, TOO_SMALL, NO_QML = 3, 4, 5
LAST_WORDS = {
    NO_LIBRARY: "There is nothing to show: settings and content could not be compiled. Run: python3 main.py check",
    TOO_SMALL: "The display is too small. Run: python3 main.py check",
    NO_QML: "The pages could not be loaded; the installation is damaged. Install Clearing again.",
}
"""Exit codes of a surface that can't work here, however often it is started, and what the keeper says then."""
