"""The way to a source of signed content: a web server (web.py) or a folder, with bounds on time and on bytes.

What is asked for tells nothing of the kiosk: plain GETs of files that are the same for all.
"""

import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import unquote, urlsplit

from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface

STEP = 1 << 16  # bytes
LISTS = 1_000_000  # bytes of the longest list, whatever a signature of the online key says


class Limits(NamedTuple):
    """`silence`: s without a byte; a file has `grace` s, and 1 s more for each `slowest` bytes that it may have."""

    silence: float = 20.0
    grace: float = 60.0
    slowest: float = 8_000.0


class Bounded(FetcherInterface):
    """`name`: of the file asked for last; `seen`: the lists that came, by name; `date`: the source's clock."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits, self._clock, self._until = limits, clock, 0.0
        self.name, self.seen = "", dict[str, bytes]()
        self.date: datetime | None = None

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        self.name = urlsplit(url).path.rpartition("/")[2]
        self._until = self._clock() + self.limits.grace + max_length / self.limits.slowest
        with super().download_file(url, max_length) as file:
            yield file

    def download_bytes(self, url: str, max_length: int) -> bytes:
        found = super().download_bytes(url, min(max_length, LISTS))
        self.seen[self.name] = found
        return found

    def _timely(self) -> None:
        if self._clock() > self._until:
            raise SlowRetrievalError


class FromFolder(Bounded):
    """file:// alone, such as a stick: no pipe is waited for. What is not there is a 404, as on a web server."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            plainly = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # each on one system alone
            file = os.open(unquote(urlsplit(url).path), os.O_RDONLY | plainly)
        except FileNotFoundError:
            raise DownloadHTTPError("it is not there", 404) from None
        except OSError as error:
            raise DownloadError(error.strerror or "it can't be read") from None
        opened = os.fdopen(file, "rb")
        if not stat.S_ISREG(os.fstat(file).st_mode):
            opened.close()
            raise DownloadError("it is no file")
        return self._pieces(opened)

    def _pieces(self, opened: IO[bytes]) -> Iterator[bytes]:
        with opened:
            try:
                while piece := opened.read(STEP):
                    self._timely()
                    yield piece
            except OSError as error:  # a stick that was pulled out
                raise DownloadError(error.strerror or "it can't be read") from None


def below(url: str, folder: str) -> str:
    """The address of a folder of a source."""
    return f"{url.rstrip('/')}/{folder}/"


def as_url(folder: Path) -> str:
    return folder.absolute().as_uri()
