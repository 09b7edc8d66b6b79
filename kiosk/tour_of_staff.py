"""The staff's pages one after the other, with a desk that answers by itself: for pictures and tests."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.viewmodels.staff import StaffViewModel

if TYPE_CHECKING:
    from kiosk.staffscene import StaffScene

Page = StaffViewModel.Page
Answer = dict[str, Any]
NOON = time.mktime((2026, 11, 22, 12, 0, 0, 0, 0, -1))
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


def pages(scene: "StaffScene") -> Iterator[str]:
    """The name of each page, while it stands."""
    staff = scene.staff
    staff.start()
    for sign in "471":
        staff.pin.press(sign)
    yield "staff-pin"
    staff.pin.enter()
    yield "staff-pin-wrong"
    for sign in "4711":
        staff.pin.press(sign)
    staff.pin.enter()
    yield "staff"
    for page, name in PAGES.items():
        staff.open(page)
        yield name
        if page is Page.Notice:
            staff.notice.typing.type("Flu shots this week")
            staff.open(Page.NoticeText)
            yield "staff-clinic-notice-text"
            staff.notice.typing.type("Ask at the desk. No appointment is needed, and it takes five minutes.")
    yield from _morning(staff)
    staff.open(Page.Counts)
    yield "staff-counts"


PAGES = {
    Page.Everything: "staff-everything",
    Page.OutOfOrder: "staff-out-of-order",
    Page.WriteReason: "staff-write-reason",
    Page.Cleaning: "staff-cleaning",
    Page.SoundScreen: "staff-sound-and-screen",
    Page.Content: "staff-update-content",
    Page.Notice: "staff-clinic-notice",
    Page.Days: "staff-notice-days",
}


def _morning(staff: StaffViewModel) -> Iterator[str]:
    staff.open(Page.Morning)
    yield "staff-morning"
    staff.morning.start()
    yield "staff-morning-colors"
    while staff.morning.step is staff.morning.Step.Colors:
        staff.morning.nextColor()
    yield "staff-morning-even"
    staff.morning.tellEven(True)
    for target in range(4):
        staff.morning.touch(target)
    yield "staff-morning-targets"
    staff.morning.goOn()
    yield "staff-morning-results"
    staff.back()
