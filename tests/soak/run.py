"""A soak: so many visits one after the other, each ended in one of all ways, and what has grown meanwhile."""

import os
import random
import shutil
import signal
import time
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.keeper import control
from tests.soak import log
from tests.soak.ends import ENDS, ended
from tests.soak.figures import fitted, grown, slow
from tests.soak.sample import KINDS, UNITS, lying_about, sample, sessions
from tests.soak.stage import Failed, stage
from tests.soak.visitor import Visitor, fresh

WARM = 0.1  # of the visits, and at least one of each end, are no part of the lines
AT_ONCE = 0.04  # of the visits end without waiting until the next surface is ready
FEW = 2.5  # times the 95 % interval: a dozen samples of a noise must not fail the tests, and a leak is far beyond
WRITTEN = Counter(["counts.json", "shelf"])  # by and by; two shelves, of which the older one goes with each new one
ENOUGH = 20  # visits, that an answer has led to Support in one of them
COUNTED_EVERY = 25  # visits: all processes


@dataclass
class Found:
    """`swaps` in ms, those with a surface waiting; `bare` those without. `ends` by what was done."""

    wanted: int
    seed: int
    visits: int = 0
    took: float = 0.0
    warm: int = 0
    swaps: list = field(default_factory=list)
    bare: list = field(default_factory=list)
    ends: Counter = field(default_factory=Counter)
    samples: list = field(default_factory=list)
    lines: dict = field(default_factory=dict)
    before: dict = field(default_factory=dict)
    after: dict = field(default_factory=dict)
    visitor: object = None
    logged: int = 0
    faults: list = field(default_factory=list)


def soak(visits, seed, out, *, fault="", brief=False):
    """`out` is made anew, not below /tmp: the log and, where it fails, a picture and the last actions.

    `brief`: short visits, and too few to judge times and memory by.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    found, dice, begun = Found(visits, seed), random.Random(seed), time.monotonic()
    with stage(out, fault) as kiosk:
        found.visitor = Visitor(kiosk, dice, brief=brief)
        try:
            _visits(found, kiosk, dice)
        except Exception as error:  # whatever it is: the screen and the last actions tell more
            found.faults.append(f"visit {found.visits + 1}: {error}" if isinstance(error, Failed) else repr(error))
            _keep(kiosk, out, traceback.format_exc())
        else:
            _last_look(found, kiosk)
    found.took = time.monotonic() - begun
    _judge(found, out, brief=brief)
    return found


def _visits(found, kiosk, dice):
    first, stopped = list(ENDS), []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))  # the figures of what was reached are told
    for number in range(1, found.wanted + 1):
        if stopped:
            return
        found.visitor.before()
        end = first[number - 1] if number <= len(first) else found.visitor.by_chance()
        pid = found.visitor.visit(number, end)
        _end(found, kiosk, pid, end, dice)
        found.visits = number
        if number % COUNTED_EVERY == 0:
            print(f"{number} visits", flush=True)
            _count(kiosk)
        if number == max(len(first), int(WARM * found.wanted)):
            found.warm = len(found.samples)
            (kiosk.folder / "open-files-before.txt").write_text("\n".join(_open_files(kiosk.keeper.pid)))
            found.before = lying_about(kiosk.keeper.pid, kiosk.folder / "state")


def _end(found, kiosk, pid, end, dice):
    """Waits for the next surface, looks at the keeper, ends the visit, and sees that it is gone."""
    waited = dice.random() >= AT_ONCE
    if waited:
        now = kiosk.until(lambda: _at_rest(kiosk.status(), pid), "no surface waits behind the one that is shown")
        if now["shown"] == pid:
            found.samples.append(sample(kiosk.keeper.pid))
            with (kiosk.folder / "samples.csv").open("a") as file:
                print(found.visits, *found.samples[-1], sep=",", file=file)
    name, reason = "finish (by chance)", "over"
    waited = waited and not ended(kiosk, pid)
    if not ended(kiosk, pid):
        name, reason = end.__name__, end(kiosk, pid)
    swap = kiosk.until(lambda: _swapped(kiosk.status(), pid), f"{name}: process {pid} is not gone", 20)
    if swap["reason"] != reason:
        raise Failed(f"{name}: the keeper swapped for another reason, {swap['reason']}")
    (found.swaps if waited else found.bare).append(1000 * swap["took"])
    if Path(f"/proc/{pid}").exists():
        raise Failed(f"{name}: process {pid} is still there")
    found.ends[name] += 1
    _go_back(kiosk, reason)


def _go_back(kiosk, reason):
    """To patients, where the end led elsewhere."""
    if reason == "staff":
        kiosk.until(lambda: kiosk.status().get("kind") == "staff" and fresh(kiosk.status()), "no staff page came")
        control.ask("leave")
    elif reason == "paused":
        control.ask("resume")
    kiosk.until(lambda: kiosk.status().get("kind") == "patient" and fresh(kiosk.status()), "no way back to patients")


def _at_rest(now, pid):
    """Or the visit has ended by itself."""
    return now if now and (now["shown"] != pid or (now["standby"] and not now["leaving"])) else None


def _swapped(now, pid):
    swap = now.get("last_swap", {})
    done = swap and swap["old"] == pid and swap["exit_code"] is not None and swap["took"] is not None
    return swap if done and now["painted"] else None


def _count(kiosk):
    """No process but the keeper, the surface that is shown and the one behind it."""

    def counted():
        return len(sessions()) <= 3 and not kiosk.status()["leaving"]

    kiosk.until(counted, f"more processes than two surfaces: {sessions()}", 10)


def _open_files(keeper):
    found = []
    for place in Path(f"/proc/{keeper}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found.append(f"{place.name} {os.readlink(place)}")
    return sorted(found)


def _last_look(found, kiosk):
    kiosk.until(lambda: (now := kiosk.status()).get("standby") and not now["leaving"], "it does not come to rest")
    _count(kiosk)
    (kiosk.folder / "open-files.txt").write_text("\n".join(_open_files(kiosk.keeper.pid)))
    found.after = lying_about(kiosk.keeper.pid, kiosk.folder / "state")


def _keep(kiosk, out, trace):
    lines = [f"{clock} {action}" for _, clock, action in kiosk.actions]
    (out / "failure.txt").write_text("\n".join([*lines, "", trace, repr(kiosk.seen), repr(kiosk.status())]))
    kiosk.picture(out / "failure.png")


def _judge(found, out, *, brief):
    lines = (out / "keeper.log").read_text().splitlines()
    found.logged = len(lines)
    found.faults += log.faults(lines)
    samples = found.samples[found.warm :]
    with suppress(ValueError):
        found.lines = {kind: fitted([each[place] for each in samples]) for place, kind in enumerate(KINDS)}
    judged = {kind: line for kind, line in found.lines.items() if not (brief and kind in UNITS)}
    found.faults += grown(judged, FEW if brief else 1)
    if found.swaps and not brief:
        found.faults += slow(found.swaps)
    for place, names in found.after.items():
        more = Counter(map(_kind, names)) - Counter(map(_kind, found.before.get(place, names))) - WRITTEN
        found.faults += [f"left in {place}: {name}" for name in more]
    if found.visits >= ENOUGH and not found.visitor.asked:
        found.faults.append("No answer was met that leads to Support: it has not been looked at.")


def _kind(name):
    return "shelf" if name.startswith("shelf-") else name
