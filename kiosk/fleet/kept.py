"""What a kiosk keeps of its updates, in `updates/` of its state folder, as JSON; what can't be read is as if not there.

last.json       how the last look has ended          metadata/   the signed lists, against roll-backs
waiting.json    what is fetched and not yet in use   downloads/  its packs
installed.json  what has come into use               refused.json  what was fetched, and can't be used
number          32 hexadecimal digits, drawn by lot: its place in roll-outs and on the clock. It is sent to nobody.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk import whole

GOES_ON = "The kiosk goes on with the content it has."
Kind = TypeVar("Kind", bound=msgspec.Struct)


WELL = ("new", "same")


class Last(msgspec.Struct, frozen=True):
    """How a look has ended. Times in seconds of the epoch; `well`: of the last that ended well; `until`: to then what
    is signed is valid; `clock`: what is wrong with the machine's."""

    at: float
    ended: str
    said: tuple[str, ...] = ()
    until: float | None = None
    clock: str = ""
    source: str = ""
    well: float | None = None


class Pack(msgspec.Struct, frozen=True):
    """`path`: on the signed list; `told`: what people call it."""

    path: str
    sha256: str
    told: str


class Installed(msgspec.Struct, frozen=True):
    packs: dict[str, Pack] = {}


class Waiting(msgspec.Struct, frozen=True):
    """`packs`: new ones, by name; `gone`: names of those that are withdrawn."""

    packs: dict[str, Pack] = {}
    gone: tuple[str, ...] = ()


class Refusal(msgspec.Struct, frozen=True):
    """`key`: of all that it depended on."""

    key: str
    said: tuple[str, ...]


FILES: dict[type, str] = {Last: "last.json", Installed: "installed.json", Waiting: "waiting.json",
                          Refusal: "refused.json"}  # fmt: skip


def folder(state: Path) -> Path:
    return state / "updates"


def read(kind: type[Kind], state: Path) -> Kind | None:
    try:
        return msgspec.json.decode((folder(state) / FILES[kind]).read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError):
        return None


def keep(record: msgspec.Struct, state: Path) -> None:
    """Raises OSError."""
    whole.write(folder(state) / FILES[type(record)], msgspec.json.encode(record).decode() + "\n")


def note(last: Last, state: Path) -> Last:
    """Keeps it, with what is still known from before. Raises OSError."""
    before = read(Last, state) or Last(0, "")
    well = last.at if last.ended in WELL else min(before.well or 0.0, last.at) or None  # a clock may have been ahead
    last = msgspec.structs.replace(last, until=last.until or before.until, well=well)
    keep(last, state)
    return last


def forget(kind: type, state: Path) -> None:
    (folder(state) / FILES[kind]).unlink(missing_ok=True)


@contextmanager
def alone(state: Path) -> Iterator[bool]:
    """Whether no other process is at work here, for as long as the block runs. Raises OSError."""
    folder(state).mkdir(parents=True, exist_ok=True)
    with (folder(state) / "lock").open("w") as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:  # Windows: the keeper starts one at a time
            pass
        except BlockingIOError:
            yield False
            return
        yield True


def downloaded(state: Path, sha256: str) -> Path:
    return folder(state) / "downloads" / f"{sha256}.zip"
