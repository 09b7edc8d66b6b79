"""How a look for new content has ended, and what it means, in a sentence for staff and IT."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    SlowRetrievalError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Timestamp

from kiosk.fleet.fetching import Bounded
from kiosk.fleet.kept import GOES_ON

ROLES = ("root", "timestamp", "snapshot", "targets")
APART = 86_400.0  # s that two clocks may differ before it is said


@dataclass(frozen=True, slots=True)
class Ending:
    """`ended`: a word of kiosk.keeper.events.Ended; `until`: when what is signed ends, in seconds of the epoch."""

    ended: str
    said: tuple[str, ...] = ()
    until: float | None = None
    clock: str = field(default="")  # what is wrong with this machine's clock


def failed(error: Exception, fetcher: Bounded, source: str, now: datetime) -> Ending:
    """What to say of what tuf raises; `now` is this machine's, with its zone."""
    what = _what(fetcher.name)
    match error:
        case ExpiredMetadataError():
            return _expired(error, fetcher, source, now)
        case SlowRetrievalError():
            return _ending("slow", f"{source} is too slow: {what} did not come in time.")
        case DownloadLengthMismatchError():
            return _ending("too-large", f"{source} sent more of {what} than it may have, and was broken off.")
        case DownloadError():
            return _ending("unreachable", f"{source} can't be reached ({_reason(error)}; {what}).")
        case LengthOrHashMismatchError():
            why = "is not what was signed: it is damaged, or somebody has changed it."
        case UnsignedMetadataError():
            why = "is not signed by enough of the keys that this kiosk trusts."
        case BadVersionNumberError():
            why = "is older than what this kiosk has seen before."
        case _:
            assert isinstance(error, RepositoryError)
            why = "can't be read as a signed list."
    return _ending("forged", f"{what[0].upper()}{what[1:]} from {source} {why}")


def early(made: str, now: datetime) -> str:
    """What is wrong with a clock that stands before the day on which a list was signed; "" where nothing is."""
    try:
        signed = datetime.strptime(made, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return ""
    if (signed - now).total_seconds() < APART:
        return ""
    return (f"This machine's clock says {_minute(now)}, but the list was signed on {signed:%Y-%m-%d}. Set the clock: "
            "until then, an old list can be passed off as new.")  # fmt: skip


def _ending(ended: str, said: str) -> Ending:
    return Ending(ended, (f"{said} {GOES_ON}",))


def _what(name: str) -> str:
    role = re.sub(r"^\d+\.", "", name).removesuffix(".json")
    return f"the list {role}.json" if role in ROLES else "the pack"


def _reason(error: DownloadError) -> str:
    """tuf wraps what is no DownloadError, with the address in its words."""
    return "it can't be read" if "http" in (said := str(error)) or "file:" in said else said


def _expired(error: Exception, fetcher: Bounded, source: str, now: datetime) -> Ending:
    role = next((role for role in ROLES if role in str(error)), "timestamp")
    ends = _ends(role, fetcher)
    until = f" since {ends:%Y-%m-%d}" if ends else ""
    clock = f"this machine's clock says {_minute(now)}"
    if fetcher.date and abs((fetcher.date - now).total_seconds()) > APART:
        clock += f", but the server's says {_minute(fetcher.date.astimezone(now.tzinfo))}: set this machine's clock"
    else:
        clock += "; if it is right, IT must run fleet publish"
    said = f"What {source} offers is no longer valid{until} ({role}.json): {clock}."
    return Ending("expired", (f"{said} {GOES_ON}",))


def _ends(role: str, fetcher: Bounded) -> datetime | None:
    """Of a list that has just come; its signatures were looked at before its date."""
    for name, content in reversed(fetcher.seen.items()):
        if re.fullmatch(rf"(\d+\.)?{role}\.json", name):
            metadata: Metadata[Timestamp] = Metadata.from_bytes(content)
            return metadata.signed.expires
    return None


def _minute(date: datetime) -> str:
    return f"{date:%Y-%m-%d %H:%M}"
