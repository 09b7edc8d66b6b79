"""How a call ended, in a word for the patient and a sentence for IT."""

import json
from dataclasses import dataclass
from enum import Enum, auto


class Result(Enum):
    RECEIVED = auto()  # confirmed by what was called
    SOUNDED = auto()  # played; nobody can say whether it was heard
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """`sentence` names no password, and of an address only its host."""

    result: Result
    sentence: str


def message(kiosk: str) -> bytes:
    """All that ever leaves: which kiosk."""
    return json.dumps({"kiosk": kiosk}, ensure_ascii=False).encode()


def best(outcomes: list[Outcome]) -> Result:
    """What may be told to the patient: one confirmed way is enough."""
    return min((outcome.result for outcome in outcomes), key=lambda result: result.value, default=Result.FAILED)


def because(error: OSError) -> str:
    """The system's words for a connection that failed."""
    return str(getattr(error, "reason", None) or error.strerror or "no answer in time").lower()
