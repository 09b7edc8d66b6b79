"""All that the keeper's log can say: a closed list of events, and of facts by name and kind."""

import errno
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypedDict, Unpack

from kiosk.itself import PROGRAM

if TYPE_CHECKING:
    from kiosk.keeper.surface import Kind


class Event(StrEnum):
    STARTED = "started"
    STOPPED = "stopped"
    SWAP = "swap"
    FAILED = "failed"
    GONE = "gone"
    NOT_STARTED = "not-started"
    UNSEALED = "unsealed"
    TROUBLE = "trouble"
    NO_SCREEN = "no-screen"
    NO_FONTS = "no-fonts"
    PROBLEM = "problem"
    LAST_GOOD = "last-good"
    DEFAULTS = "defaults"
    STAFF_CALLED = "staff-called"
    CALL_FAILED = "call-failed"
    NOT_PRINTED = "not-printed"
    UPDATED = "updated"
    NOT_UPDATED = "not-updated"
    UNLOCKED = "unlocked"
    WRONG_PIN = "wrong-pin"
    PIN_UNSET = "pin-unset"
    PIN_BROKEN = "pin-broken"
    NOT_KEPT = "not-kept"
    NOT_SERVED = "not-served"
    SET_ASIDE = "set-aside"


class Reason(StrEnum):
    """Why a surface was swapped, or failed."""

    START = "start"
    OVER = "over"
    CLEAR = "clear"
    CRASH = "crash"
    EXCEPTION = "exception"
    QML_ERROR = "qml-error"
    NO_MEMORY = "no-memory"
    NO_SCREEN = "no-screen"
    HANG = "hang"
    NONSENSE = "nonsense"
    STANDBY_USED = "standby-used"
    SLOW_START = "slow-start"
    NO_FRAME = "no-frame"
    NO_LIBRARY = "no-library"
    TOO_SMALL = "too-small"
    NO_QML = "no-qml"
    RECOVERED = "recovered"
    STAFF = "staff"
    STAFF_PAGE = "staff-page"
    STAFF_LEFT = "staff-left"
    PAUSED = "paused"
    CLEANING = "cleaning"
    OPEN_AGAIN = "open-again"
    NEW_CONTENT = "new-content"


class Ended(StrEnum):
    """How a call for staff, a sheet of paper, or a look for new content has ended."""

    RECEIVED = "received"
    SOUNDED = "sounded"
    FAILED = "failed"
    NO_SHEET = "no-sheet"
    TOO_LARGE = "too-large"
    NO_PDF = "no-pdf"
    NO_QUEUE = "no-queue"
    STUCK = "stuck"
    ABORTED = "aborted"
    BROKE = "broke"
    NEW = "new"
    SAME = "same"
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    FORGED = "forged"
    EXPIRED = "expired"
    UNFIT = "unfit"
    NO_ROOM = "no-room"
    NO_TRUST = "no-trust"


class Kept(StrEnum):
    """What the keeper writes down."""

    TRIES = "tries"
    COUNTS = "counts"
    LOG = "log"
    SWAPS = "swaps"
    METRICS = "metrics"


class Sentence(str):
    """In words, from a process that knows settings and content only: the compiler, who calls staff, who fetches."""


class Facts(TypedDict, total=False):
    """All names of facts. Times in milliseconds or seconds, as they are called."""

    reason: Reason
    ended: Ended
    kind: "Kind"
    pid: int
    exit: int
    errno: int
    took_ms: int
    wait_s: int
    left: int
    what: Kept
    said: Sentence


class Note(Protocol):
    """The log, as those who write into it see it."""

    def __call__(self, event: Event, **facts: Unpack[Facts]) -> None: ...


SERIOUS = (Event.FAILED, Event.NOT_STARTED, Event.UNSEALED, Event.TROUBLE, Event.NO_SCREEN, Event.NO_FONTS,
           Event.PROBLEM, Event.LAST_GOOD, Event.DEFAULTS, Event.CALL_FAILED, Event.NOT_PRINTED, Event.NOT_UPDATED,
           Event.WRONG_PIN, Event.PIN_BROKEN, Event.NOT_KEPT, Event.NOT_SERVED, Event.SET_ASIDE)  # fmt: skip
CHECK = f"run: {PROGRAM} check"
HINTS: dict[StrEnum, str] = {
    Event.UNSEALED: f"this machine can't seal a surface wholly; {CHECK}",
    Event.TROUBLE: "patients are asked to turn to staff until a surface works again",
    Event.LAST_GOOD: "going on with the last good settings and content",
    Event.DEFAULTS: "going on with the default settings",
    Event.PIN_UNSET: f"no PIN is set; run: {PROGRAM} pin",
    Event.PIN_BROKEN: f"the PIN can't be compared; {CHECK}",
    Event.NO_FONTS: "the program's own fonts are gone, the system's stand in; install Clearing again",
    Event.NO_SCREEN: "the display's server is gone; the kiosk comes back with it",
    Reason.NO_LIBRARY: f"there is nothing to show: settings and content could not be compiled; {CHECK}",
    Reason.TOO_SMALL: f"the display is too small; {CHECK}",
    Reason.NO_QML: "the pages could not be loaded: the installation is damaged; install Clearing again",
}
LONGEST = 600  # characters of a sentence


def line(event: Event, facts: Facts) -> str:
    """Such as `swap reason=over pid=123 took_ms=12`; what is not of the closed list becomes a question mark."""
    words = [f"{name}={_word(name, value)}" for name, value in facts.items() if name in Facts.__annotations__]
    words += [f'hint="{hint}"' for word, hint in HINTS.items() if word in (event, facts.get("reason"))]
    return " ".join([event, *words])


def _word(name: str, value: object) -> str:
    match value:
        case Sentence():
            shown = "".join(sign if sign.isprintable() else " " for sign in value[:LONGEST])
            return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case StrEnum():
            return value.value
        case int() if name == "errno":
            return errno.errorcode.get(value, str(value))
        case int() | float():
            return f"{value:g}" if isinstance(value, float) else str(value)
    return "?"
