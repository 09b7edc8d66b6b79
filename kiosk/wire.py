"""The surface's end of its wire to the keeper."""

import os

from kiosk.keeper.wire import FromSurface, ToSurface


class Wire:
    """Single bytes to and from the keeper, on the file descriptors that were stdin and stdout."""

    def __init__(self) -> None:
        self._in, self._out = os.dup(0), os.dup(1)
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 0)
        os.dup2(nowhere, 1)

    def say(self, word: FromSurface) -> None:
        try:
            os.write(self._out, word.value)
        except OSError:
            os._exit(0)  # the keeper is gone

    def hear(self) -> ToSurface:
        """The next word; at end of file there is no keeper any more, and so no surface."""
        byte = os.read(self._in, 1)
        if not byte:
            os._exit(0)
        return ToSurface(byte)
