"""What Windows' event loop can't wait for, pipes and their processes: waited for in threads, told to the loop."""

import os
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, StreamReader

    Loop = AbstractEventLoop


def in_thread(work: Callable[[], None]) -> None:
    """In one that does not keep the process alive."""
    threading.Thread(target=work, daemon=True).start()


def listen(
    child: "subprocess.Popen[bytes]", life: int, at_once: int, loop: "Loop",
    heard: Callable[[bytes], None], died: Callable[[int], None],
) -> None:  # fmt: skip
    """`heard` is called for all that the child says, and once all who hold the other end of `life` are gone, `died`."""
    assert child.stdout is not None
    pipe = child.stdout.fileno()

    def wait() -> None:
        _pieces(pipe, at_once, lambda piece: _tell(loop, heard, piece))
        code = child.wait()
        _pieces(life, 1, lambda _: None)
        _tell(loop, died, code)

    in_thread(wait)


def feed(pipe: int, reader: "StreamReader", loop: "Loop") -> None:
    """All that comes out of a pipe goes into the reader; the pipe is then closed."""

    def read() -> None:
        _pieces(pipe, 1 << 16, lambda piece: _tell(loop, reader.feed_data, piece))
        os.close(pipe)
        _tell(loop, reader.feed_eof)

    in_thread(read)


def _pieces(pipe: int, at_once: int, heard: Callable[[bytes], None]) -> None:
    with suppress(OSError):  # as good as its end
        while piece := os.read(pipe, at_once):
            heard(piece)


def _tell(loop: "Loop", call: Callable[..., None], *facts: object) -> None:
    with suppress(RuntimeError):  # the loop is closed: nobody wants to know
        loop.call_soon_threadsafe(call, *facts)
