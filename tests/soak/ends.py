"""Every way in which a visit ends, done on purpose. Each gives the reason that the keeper must tell."""

import os
import signal
import time

from kiosk.keeper import control
from tests.soak.stage import Failed
from tests.soak.words import said

CORNER = 12  # px from the edges of the glass: within what staff hold


def finish(kiosk, pid):
    """By its button; the way to it may lead out of what lies above the page."""
    for _ in range(40):
        buttons = [control for control in kiosk.look()["controls"] if control[4] in said("Finish & clear")]
        if buttons:
            press(kiosk, buttons[0])
        elif kiosk.seen["page"] == "cover":
            uncover(kiosk)
        elif kiosk.seen["page"] == "still there":
            kiosk.touch(640, 400)
        elif kiosk.seen["page"] == "settings":
            leave_settings(kiosk)
        kiosk.settled()
        if kiosk.over:
            kiosk.until(lambda: ended(kiosk, pid), "The visit is over and nothing is swapped.", 10)
        if ended(kiosk, pid):
            return "over"
    raise Failed("There is no way to Finish & clear.")


def idle(kiosk, pid):
    """The surface's clock goes on by more than a rest may last, and again; the rest is its own."""
    for _ in range(20):  # while it reads aloud nobody is idle
        if "aloud" not in kiosk.look().get("dress", ()) or kiosk.over:
            break
        quiet(kiosk)
    kiosk.did("idle: the clock goes on")
    for _ in range(20):
        kiosk.key("Scroll_Lock")
        time.sleep(0.3)  # its clock is looked at every quarter of a second
        if ended(kiosk, pid):
            break
    kiosk.until(lambda: ended(kiosk, pid), "an idle visit did not end")
    return "over"


def staff(kiosk, pid):
    """By the corner that is held, or the chord."""
    if kiosk.dice.random() < 0.5:
        kiosk.did("staff: the corner is held")
        kiosk.hold(1280 - CORNER, CORNER, down=True)
        time.sleep(0.05)
        kiosk.key("Scroll_Lock")
        kiosk.until(lambda: ended(kiosk, pid), "the corner was held and nobody was let in")
        kiosk.hold(1280 - CORNER, CORNER, down=False)
    else:
        kiosk.did("staff: the chord")
        kiosk.key("Control_L", "Alt_L", "s")
    return "staff"


def clear(kiosk, pid):
    kiosk.did("clear")
    control.ask("clear")
    return "clear"


def crash(kiosk, pid):
    kiosk.did("crash: kill -9")
    os.kill(pid, signal.SIGKILL)
    return "crash"


def hang(kiosk, pid):
    kiosk.did("hang: SIGSTOP")
    os.kill(pid, signal.SIGSTOP)
    return "hang"


def nonsense(kiosk, pid):
    kiosk.did("a wrong word on the wire")
    kiosk.key("Pause")
    return "nonsense"


def pause(kiosk, pid):
    kiosk.did("pause")
    control.ask("pause", reason={"en": "The soak rests."})
    return "paused"


def reload(kiosk, pid):
    """New settings: the visit goes on with the old ones, then is finished."""
    kiosk.did("reload")
    renew(kiosk)
    now = kiosk.status()
    if now["shown"] != pid or not now["visit"]:
        raise Failed("A reload ended a visit.")
    kiosk.until(lambda: kiosk.status()["standby"], "no surface with the new settings")
    return finish(kiosk, pid)


ENDS = {  # with how often each is taken
    finish: 55, idle: 9, clear: 10, crash: 10, nonsense: 7, staff: 3, pause: 3, hang: 2, reload: 1,
}  # fmt: skip


def renew(kiosk):
    kiosk.change_settings()
    answer = control.ask("reload", limit=120)
    if not answer["ok"]:
        raise Failed(f"The reload was refused: {answer['said']}")


def press(kiosk, control):
    x, y, _, _, text, _ = control
    kiosk.did(f"{kiosk.seen['page']}: {text!r} at {x}, {y}")
    kiosk.touch(x, y)


def quiet(kiosk):
    """Presses the loudspeaker in the bar: a sign, and no text."""
    signs = [control for control in kiosk.seen["controls"] if not control[4] and control[5] == "plain"]
    if kiosk.seen["page"] == "cover":
        uncover(kiosk)
    elif signs and kiosk.seen["page"] != "settings":
        press(kiosk, signs[0])
    elif kiosk.seen["page"] == "settings":
        leave_settings(kiosk)
    else:
        kiosk.touch(640, 400)
    kiosk.settled()


def uncover(kiosk):
    """Its button takes no press in its first moment."""
    shown = [control for control in kiosk.seen["controls"] if control[4] in said("Show again")]
    time.sleep(0.2)
    press(kiosk, kiosk.dice.choice(shown or kiosk.seen["controls"]))


def leave_settings(kiosk):
    done = [control for control in kiosk.seen["controls"] if control[4] in said("Done")]
    press(kiosk, kiosk.dice.choice(done or kiosk.seen["controls"]))


def ended(kiosk, pid):
    return kiosk.status().get("shown") != pid
