"""Where a voice begins: split off the surface while that is still small, before its seal and before Qt."""

import ctypes
import gc
import os
import signal
import socket
import sys
from collections.abc import Sequence
from typing import Protocol

PR_SET_PDEATHSIG, PR_SET_NAME = 1, 15


class Voices(Protocol):
    """As kiosk.library.content.Voices."""

    @property
    def places(self) -> Sequence[str]: ...

    @property
    def whole(self) -> Sequence[str]: ...


def start(voices: Voices, life: str | None = None) -> socket.socket | None:
    """The surface's end of the wire; None where there can be no voice.

    `life` is a descriptor that the voice holds as long as it lives. A fork takes 1 ms here, a new interpreter 20; it
    waits for a first packet, so that it takes nothing from the surface's way to its first frame.
    """
    if sys.platform != "linux":
        return None
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    parent = os.getpid()
    if os.fork():
        its.close()
        return ours
    try:
        _live(its, parent, voices, [int(life)] if life else [])
    finally:
        os._exit(1)


def _live(end: socket.socket, parent: int, voices: Voices, keep: Sequence[int]) -> None:
    _let_go(end.fileno(), keep)
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    libc.prctl(PR_SET_NAME, b"clearing-voice")
    if os.getppid() != parent or not end.recv(1):
        return
    gc.freeze()  # a collection would write to, and so copy, every page that is shared with the surface
    gc.enable()
    from kiosk.voice.voice import Voice

    Voice(end, voices.places, voices.whole).run()


def _let_go(end: int, keep: Sequence[int]) -> None:
    """Nothing of the surface's is held but its life: above all not its wire to the keeper."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(nowhere, standard)
    kept = sorted({2, end, *keep})
    for low, high in zip(kept, [*kept[1:], os.sysconf("SC_OPEN_MAX")], strict=True):
        os.closerange(low + 1, high)
    for fd in keep:
        os.set_inheritable(fd, True)  # also by the engine: the end of the last holder is the end of all
