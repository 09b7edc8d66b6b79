"""What can be asked of a running kiosk from outside, such as how it is, or to pause; the answers in words."""

import json
import sys
import time
from argparse import Namespace
from typing import Any

from kiosk.itself import PROGRAM
from kiosk.keeper import control

VALID = "What is signed is valid until {0}."
NO_LONGER = (
    "What is signed was valid until {0}: the kiosk goes on with what it has, and takes nothing until it is renewed."
)
LONG = 900.0  # s: to compile a very large pack
MODES = {"open": "open to patients", "paused": "out of order", "cleaning": "being cleaned",
         "trouble": "in trouble: patients are asked to turn to staff"}  # fmt: skip
GRADES = {"fresh": "up to date", "last good": "the last good ones: the new ones have problems",
          "defaults": "the defaults: yours have problems"}  # fmt: skip


def clear(_: Namespace) -> int:
    swap = control.ask("clear")["last_swap"]
    if swap["took"] is None or (swap["old"] and swap["exit_code"] is None):
        print(f"Asked to clear, but after 10 s it is not done; process {swap['old']} may still be there. "
              "Restart the kiosk.", file=sys.stderr)  # fmt: skip
        return 2
    print(f"Cleared: the fresh screen stood after {swap['took'] * 1000:.0f} ms; "
          f"process {swap['old']} is gone (exit {swap['exit_code']}).")  # fmt: skip
    return 0


def status(options: Namespace) -> int:
    state = control.ask("status")
    print(json.dumps(state, indent=2) if options.json else "\n".join(sentences(state)))
    return 0


def sentences(state: dict[str, Any], now: float | None = None) -> list[str]:
    """The keeper's state in words; `now` is in seconds of the epoch."""
    now = time.time() if now is None else now
    said = [f"The kiosk is {MODES[state['mode']]}, and has run for {_long(now - state['since'])} "
            f"(process {state['keeper']})."]  # fmt: skip
    said += [f"The notice says: {words}" for words in (state["reason"] or {}).values()]
    if state["staff"]:
        said.append("Staff are at their page.")
    elif state["kind"] == "patient":
        said.append("Somebody uses it." if state["visit"] else "Nobody uses it.")
    if cleared := state["last_clear"]:
        said.append(f"The last visit was cleared {_long(now - cleared['at'])} ago ({cleared['reason']}), "
                    f"in {cleared['took'] * 1000:.0f} ms.")  # fmt: skip
    if not state["standby"]:
        said.append("No fresh screen waits behind this one at the moment.")
    if not state["sealed"]:
        said.append(f"This machine can't seal a visit wholly. Run: {PROGRAM} check")
    said.append(f"Settings and content are {GRADES.get(state['content'], 'not read yet')}.")
    said += [*state["problems"], *of_updates(state.get("updates"), now)]
    return [*said, *(f"It can't be watched: {why}" for why in state.get("watching", ()))]


def of_updates(updates: dict[str, Any] | None, now: float) -> list[str]:
    """How it stands with signed content; nothing where the settings have no [updates]."""
    if not updates:
        return []
    said = [f"Updates come from {updates['source'] or 'sticks alone'}."]
    if at := updates.get("at"):
        said += [f"Looked for {_long(now - at)} ago ({updates['ended']}).", *updates["said"]]
    else:
        said.append("Not looked for yet.")
    if coming := updates.get("next"):
        said.append(f"The next look is in {_long(coming - now)}.")
    if until := updates.get("until"):
        day = time.strftime("%Y-%m-%d", time.localtime(until))
        said.append(VALID.format(day) if until > now else NO_LONGER.format(day))
    return said


def pause(options: Namespace) -> int:
    return _done(control.ask("pause", reason={options.language: options.reason} if options.reason else {}))


def resume(_: Namespace) -> int:
    return _done(control.ask("resume"))


def clean(options: Namespace) -> int:
    return _done(control.ask("clean", seconds=options.seconds))


def reload(_: Namespace) -> int:
    return _done(control.ask("reload", LONG))


def update(_: Namespace) -> int:
    return _done(control.ask("update", LONG))


def restart(_: Namespace) -> int:
    return _done(control.ask("restart"))


def logs(_: Namespace) -> int:
    print(*control.ask("logs")["lines"], sep="\n")
    return 0


def _done(answer: dict[str, Any]) -> int:
    print("\n".join(answer["said"]), file=sys.stdout if answer["ok"] else sys.stderr)
    return 0 if answer["ok"] else 2


def _long(seconds: float) -> str:
    """So long, in the two largest units: "3 days 4 h"."""
    minutes = max(0, int(seconds // 60))
    days, hours = minutes // 1440, minutes // 60 % 24
    if days:
        return f"{days} day{'s' if days > 1 else ''} {hours} h"
    return f"{hours} h {minutes % 60} min" if hours else f"{minutes} min" if minutes else f"{max(0, int(seconds))} s"
