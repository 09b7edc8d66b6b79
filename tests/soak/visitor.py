"""One visit of a person who presses whatever is on the screen, by a seed; and what must be true at each press."""

import time
from collections import Counter

from tests.soak.ends import ENDS, ended, press, renew
from tests.soak.stage import Failed
from tests.soak.words import asked_titles, dangerous, said

ASKING = ("Introduction", "Question", "Support", "Review", "Treatments")
WAYS_IN = {"check-in": "Check in with yourself", "pre-check": "Treatments"}
PURPOSES = {"look around": 50, "check-in": 15, "pre-check": 15, "nothing": 20}  # and each fourth visit is a check-in
LONGEST = 70  # presses until a result
LATER = 12.0  # s until a press has taken effect, on the busiest machine


class Visitor:
    """`pages` and `dresses` count visits by each page, language, size and theme that they have come to.

    `asked`: how often Support had to stand first.
    """

    def __init__(self, kiosk, dice, *, brief=False):
        self.kiosk, self.dice, self._brief = kiosk, dice, brief
        kiosk.dice = dice
        self.pages, self.dresses, self.presses, self.asked = Counter(), Counter(), 0, 0
        self._been, self._worn = set(), set()

    def visit(self, number, end):
        """Uses the screen from the attract loop on. Returns the process that was used; it may have ended the visit."""
        kiosk = self.kiosk
        now = kiosk.until(lambda: fresh(kiosk.status()), "no fresh screen")
        if now["content"] != "fresh":
            raise Failed(f"The settings were refused: {now['problems']}")
        if now["visit"] or now["kind"] != "patient":
            raise Failed("The fresh screen is no fresh screen.")
        pid = now["shown"]
        kiosk.attend(pid)
        kiosk.did(f"visit {number}, process {pid}, to end with: {end.__name__}")
        self._been, self._worn = set(), set()
        self._begin(pid)
        purpose = self.dice.choices(list(PURPOSES), list(PURPOSES.values()))[0] if number % 4 else "check-in"
        self._use(purpose)
        if kiosk.over:
            kiosk.until(lambda: ended(kiosk, pid), "the visit is over and nothing is swapped")
        self.pages.update(self._been)
        self.dresses.update(self._worn)
        return pid

    def _use(self, purpose):
        kiosk, left = self.kiosk, {"look around": self.dice.randint(3, 8 if self._brief else 25), "nothing": 0}
        left = left.get(purpose, LONGEST)
        while left and not kiosk.over:
            if purpose in WAYS_IN and self._been & {"Result", "PreCheck"}:
                purpose, left = "look around", self.dice.randint(1, 3 if self._brief else 12)
            self._step(purpose)
            left -= 1

    def _begin(self, pid):
        kiosk = self.kiosk
        kiosk.until(kiosk.look, "the eye tells nothing")
        for _ in range(200):
            page = kiosk.seen["page"]
            controls = kiosk.seen["controls"]
            if page == "cleared":
                kiosk.touch(640, 400)
            elif page == "attract" and controls:
                press(kiosk, self.dice.choice(controls))
            elif page not in ("cleared", "attract") and not guarded(controls):
                return
            else:
                time.sleep(0.02)
            kiosk.settled()
        raise Failed("The visit does not begin.")

    def _step(self, purpose):
        """One press, and what must be true of it."""
        kiosk = self.kiosk
        controls, page = kiosk.look()["controls"], kiosk.seen["page"]
        self._been.add(page)
        self._worn.update(kiosk.seen["dress"])
        if guarded(controls) or not controls:
            time.sleep(0.02)
            return
        control = self._chosen(purpose, page, controls)
        if control is None:
            return
        press(kiosk, control)
        self.presses += 1
        if kiosk.settled():
            self._judge(kiosk.seen["pressed"])

    def _chosen(self, purpose, page, controls):
        """Any control, but a check-in is mostly gone on with, and the visit mostly not ended by chance."""
        ways_out = said("Finish & clear") | said("Clear it now")
        controls = [control for control in controls if control[4] not in ways_out or self.dice.random() < 0.05]
        if not controls:
            return None
        if purpose in WAYS_IN and self.dice.random() < 0.93:
            controls = _leading(purpose, page, controls) or controls
        elif page == "Result" and self.dice.random() < 0.5:  # to what may stand below the fold
            controls = _named("Take it with you", controls) or [one for one in controls if "›" in one[4]] or controls
        return self.dice.choice(controls)

    def _judge(self, pressed):
        """After an answer above zero to item 9, or a yes to self-harm, Support stands before anything else."""
        if not pressed or pressed["page"] != "Question" or pressed["kind"] != "choice":
            return
        question = next((text for text in pressed["texts"] if text in dangerous()), None)
        if question is None or pressed["text"] in dangerous()[question]:
            return
        kiosk, self.asked = self.kiosk, self.asked + 1
        kiosk.until(lambda: question not in kiosk.look()["texts"] or guarded(kiosk.seen["controls"]),
                    f"{pressed['text']!r} to item 9 led nowhere", LATER)  # fmt: skip
        if kiosk.seen["page"] != "Support" or not asked_titles() & set(kiosk.seen["texts"]):
            raise Failed(
                f"{pressed['text']!r} to item 9, or to self-harm, led to {kiosk.seen['page']} and not to Support."
            )

    def by_chance(self):
        """How this visit is to end."""
        return self.dice.choices(list(ENDS), list(ENDS.values()))[0]

    def before(self):
        """New settings while nobody is at the screen, now and then."""
        if self.dice.random() < 0.005:
            self.kiosk.did("reload with nobody there")
            renew(self.kiosk)


def _leading(purpose, page, controls):
    """Those that lead on to a result; none where any will do."""
    if page in ASKING:
        return [control for control in controls if control[5] in ("choice", "primary")]
    if page == "Home":
        return _named(WAYS_IN[purpose], controls) or _named(WAYS_IN["check-in"], controls)
    return _named("Done" if page == "settings" else "Home", controls)


def _named(english, controls):
    return [control for control in controls if control[4] in said(english)]


def fresh(now):
    return now if now.get("shown") and now["painted"] else None


def guarded(controls):
    return any(control[5] == "guard" for control in controls)
