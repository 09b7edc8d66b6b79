"""The words between keeper and surface: single bytes of a closed vocabulary, never a payload."""

from enum import Enum


class FromSurface(bytes, Enum):
    READY = b"r"  # imported, sealed, loaded, one frame rendered off screen
    SHOWN = b"s"  # its first frame is on the screen
    ALIVE = b"a"  # its Qt event loop turns
    BEGAN = b"b"  # somebody has touched it
    OVER = b"o"  # the visit has ended


class ToSurface(bytes, Enum):
    SHOW = b"S"  # on with the attract loop
    CLEARED = b"C"  # the same, after "All clear"
