"""A desk that answers by itself, and facts to go with it: for pictures and tests of the staff's pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.itself import PROGRAM

Answer = dict[str, Any]
TODAY = datetime(2026, 11, 22, 12, 0)
NOON = TODAY.timestamp()
STATE: Answer = {
    "mode": "open", "reason": None, "trouble": False, "since": NOON - 3 * 86400 - 4 * 3600, "sealed": True,
    "content": "fresh", "problems": [], "last_clear": {"at": NOON - 8340, "took": 0.08, "reason": "over"},
    "source": "https://content.clinic.example/kiosks", "updates": {"until": NOON + 30 * 86400},
}  # fmt: skip
DAYS = [
    {"day": "2026-11-21", "began": "31", "finished": "12", "visitor": "25", "staff": "6", "fault": "0"},
    {"day": "2026-11-20", "began": "17", "finished": "6", "visitor": "5+", "staff": "<5", "fault": "<5"},
    {"day": "2026-11-19", "began": "<5", "finished": "<5", "visitor": "<5", "staff": "<5", "fault": "<5"},
]
PACKS = [{"file": "/media/stick/clinic.zip", "name": "our-clinic", "version": "2026.11", "stick": "KINGSTON"}]
CHOSEN = {"ok": True, "said": [], "choices": {"volume": 6, "sound": True, "brightness": 80, "reminder": 20}}


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as kiosk.wellness tells it."""

    name: str
    well: bool | None
    said: str
    remedy: str = ""


FACTS = (
    Told("content", True, "The content that came with the kiosk, none of your own. 14 guides."),
    Told("review", False, "14 guides are not reviewed by a clinician.", "Ask IT who is to review them."),
    Told("expiry", True, "Nothing ends within the next 14 days."),
    Told("languages", True, "Patients can choose English, Español, Português, Français, Русский."),
    Told("sound", True, "Pages can be read aloud. A visit begins with volume 5."),
    Told("storage", True, "12 GB are free."),
    Told("clock", True, "It is 12:00 on 22 November 2026. A time server keeps it right."),
    Told("seal", True, "A visit can't write, send or start anything: tried, and refused."),
    Told("printer", None, "Not tried."),
    Told(
        "updates",
        True,
        "Content comes signed; last looked for on 2026-11-22. What is signed is valid until 2026-12-22.",
    ),
)
FOUND = (  # by the morning check: four of nine targets were touched
    Told("screen", True, "1280 x 800 pixels, 60 times a second, 10.1 inches across."),
    Told("touch", False, "No answer at: middle center, middle right, bottom left, bottom center, bottom right.",
         "Wipe the screen, and try again; else ask IT."),
    Told("sound", True, "The sound device takes sound."),
    *(Told(f"voice-{tag}", True, f"{name}: its own name was played.")
      for tag, name in (("en", "English"), ("es", "Español"), ("fr", "Français"))),
    Told("printer", True, "No printer is set up, so nothing is printed."),
    Told("expiry", True, "Nothing ends within the next 14 days."),
    Told("seal", True, "A visit can't write, send or start anything: tried, and refused."),
)  # fmt: skip
UNWELL = (
    Told("storage", False, "Only 200 MB are free.", "Ask IT to free some: the log and old packs take most."),
    Told("languages", False, "Русский is left out: a text is missing.", f"Ask IT to run: {PROGRAM} check"),
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
            "ok": False,
            "said": ["Not well: touch."],
            "facts": [
                {"name": told.name, "well": told.well, "said": told.said, "remedy": told.remedy} for told in FOUND
            ],
        },
    }
    return usual.get(word, {"ok": True, "said": ["Done."]})
