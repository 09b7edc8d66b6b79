"""A desk that answers by itself, and facts to go with it: for pictures and tests of the staff's pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Answer = dict[str, Any]
TODAY = datetime(2026, 11, 22, 12, 0)
NOON = TODAY.timestamp()
STATE: Answer = {
    "mode": "open", "reason": None, "trouble": False, "since": NOON - 3 * 86400 - 4 * 3600, "sealed": True,
    "content": "fresh", "problems": [], "last_clear": {"at": NOON - 8340, "took": 0.08, "reason": "over"},
}  # fmt: skip
DAYS = [
    {"day": "2026-11-22", "began": "17", "finished": "6", "ended": {"over": "14", "idle": "<5"}},
    {"day": "2026-11-21", "began": "31", "finished": "12", "ended": {"over": "25", "idle": "6"}},
    {"day": "2026-11-20", "began": "<5", "finished": "0", "ended": {"over": "<5"}},
]
PACKS = [{"file": "/media/stick/clinic.zip", "name": "our-clinic", "version": "2026.11", "stick": "KINGSTON"}]
CHOSEN = {"ok": True, "said": [], "choices": {"volume": 6, "sound": True, "brightness": 80, "reminder": 20}}


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as kiosk.wellness tells it."""

    name: str
    well: bool
    said: str
    remedy: str = ""


FACTS = (
    Told("Content", True, "2026.11, valid to 1 March 2027"),
    Told("Languages", True, "English, Español, Português, Français, Русский"),
    Told("Sound", True, "reads aloud in 5 languages"),
    Told("Storage", True, "12 GB are free"),
    Told("Clock", True, "22 November 2026, 12:00"),
    Told("Updates", True, "no source is set"),
)
UNWELL = (
    Told("Storage", False, "only 200 MB are free", "Ask IT to free some: the log and old packs take most."),
    Told("Languages", False, "Русский is left out", "Ask IT: a text is missing in texts/ru.toml."),
)


@dataclass
class FakeDesk:
    """Answers at once, or keeps what waits for an answer where `slow`. `asked` is what it has heard."""

    answers: dict[str, Answer] = field(default_factory=dict)
    slow: bool = False
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def ask(self, word: str, then: Callable[[Answer], None], **more: object) -> None:
        self.asked.append((word, dict(more)))
        answer = self.answers.get(word, _usual(word, more))
        if self.slow:
            self.waiting.append(lambda: then(answer))
        else:
            then(answer)

    def answer(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def _usual(word: str, more: dict[str, Any]) -> Answer:
    usual: dict[str, Answer] = {
        "unlock": {"open": True} if more.get("pin") == "4711" else {"open": False, "wait": 0, "left": 4},
        "state": STATE,
        "counts": {"days": DAYS},
        "sticks": {"ok": True, "said": [], "packs": PACKS},
        "choose": CHOSEN,
        "morning": {
            "ok": True,
            "said": ["All is well. The result is kept for IT."],
            "facts": [{"name": told.name, "well": told.well, "said": told.said} for told in FACTS],
        },
    }
    return usual.get(word, {"ok": True, "said": ["Done."]})
