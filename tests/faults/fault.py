"""One fault: caused for real, looked at, and searched for what is left. Gives a row of docs/faults.md."""

import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.keeper import events
from kiosk.prove import files, memory
from kiosk.prove.memory import Searched
from tests.faults.bed import Bed, bed
from tests.faults.eye import CLEAN, Look

LIMIT = 5.0  # s to a clean screen
SLACK = 10.0  # s that a busy machine may need more; the table shows what it was
QUIET = 1.0  # s for a log that says too much to say it
PAGE = "their page"
SERIOUS = re.compile(rf"^(\S+ )?({'|'.join(events.SERIOUS)})\b|^service:|Traceback|rror:")


@dataclass(frozen=True)
class Fault:
    """`said`: a pattern of each serious line that the log may hold, in order. `stays`: the visit goes on."""

    name: str
    how: str
    cause: Callable[[Bed], object]
    said: tuple[str, ...]
    ill: str = ""
    visit: bool = True
    stays: bool = False
    settings: str = ""
    room: str = "1280x800"
    before: Callable[[Bed], object] = lambda _: None  # right after the start
    surroundings: dict[str, str] = field(default_factory=dict)
    from_start: bool = False  # it is there before the kiosk starts
    prepare: Callable[[Path], object] = lambda _: None  # before the start, with the folder
    changes: bool = False  # the page may change, though the visit goes on
    seen: tuple[str, ...] = CLEAN
    times: int = 1
    odd: str = "something else"  # what else is seen, in words


@dataclass
class Row:
    name: str
    how: str
    saw: str
    seconds: float | None
    log: list[str]
    left: str
    keeper_mb: float = 0.0


def run(fault: Fault, *, whole: bool) -> Row:
    """AssertionError where the kiosk has failed. `whole`: all memory and all changed files are searched."""
    surroundings = {"CLEARING_TEST_ILL": fault.ill, **fault.surroundings}
    with bed(fault.settings, fault.room, fault.prepare, **surroundings) as kiosk:
        fault.before(kiosk)
        if fault.from_start:
            return from_start(fault, kiosk)
        kiosk.rest()
        if fault.visit:
            kiosk.visit()
            kiosk.eye.known = {**kiosk.eye.known, PAGE: kiosk.eye.see()}
        said = len(kiosk.lines())
        kiosk.eye.start()
        kiosk.wait(lambda: kiosk.eye.looks, "a look")
        at = time.monotonic()
        given = fault.cause(kiosk)
        at = given if isinstance(given, float) else at
        seconds = None if fault.stays else clean(kiosk, at, fault)
        kiosk.wait(lambda: kiosk.whole() and settled(fault, kiosk), "a kiosk that is whole again")
        time.sleep(QUIET)
        left = (
            searched(kiosk, whole=whole)
            if fault.visit and not fault.stays
            else "the visit goes on"
            if fault.visit
            else "nobody was here"
        )
        if fault.stays:
            assert kiosk.status()["shown"] == kiosk.before["shown"] and kiosk.status()["visit"]
        if fault.stays and not fault.changes:
            assert kiosk.eye.looks[-1].what == (PAGE if fault.visit else CLEAN[0]) and len(kiosk.eye.looks) == 1, (
                kiosk.eye.looks
            )
        told = heard(fault, kiosk, said)
        return Row(
            fault.name,
            fault.how,
            story(kiosk.eye.looks, at).replace("something else", fault.odd),
            seconds,
            told,
            left,
            kiosk.keeper_mb(),
        )


def clean(kiosk: Bed, at: float, fault: Fault) -> float:
    """Seconds from the fault to the first clean picture after which no other comes."""

    def stands() -> float | None:
        looks = [look for look in kiosk.eye.looks if look.ended >= at]
        good = None
        for look in looks:
            good = (look.began if good is None else good) if look.what in CLEAN else None
        return good

    kiosk.wait(lambda: stands() is not None, f"a clean screen after {fault.name}", LIMIT + SLACK)
    return max(0.0, (stands() or at) - at)


def from_start(fault: Fault, kiosk: Bed) -> Row:
    """The fault is there before the kiosk is: the time is from the start of the program."""
    at = time.monotonic()
    kiosk.eye.start()
    kiosk.wait(lambda: stands(kiosk.eye.looks, fault.seen), "a clean screen", WAIT_AT_START)
    seconds = kiosk.eye.looks[-1].began - at
    kiosk.rest()
    time.sleep(QUIET)
    told = heard(fault, kiosk, 0)
    saw = story(kiosk.eye.looks, at).replace("something else", fault.odd)
    return Row(fault.name, fault.how, saw, seconds, told, "nobody was here", kiosk.keeper_mb())


WAIT_AT_START, STILL = 60.0, 1.0  # s


def stands(looks: list[Look], seen: tuple[str, ...]) -> bool:
    return bool(looks and looks[-1].what in seen and looks[-1].ended - looks[-1].began > STILL)


def settled(fault: Fault, kiosk: Bed) -> bool:
    """Whether what has failed is dead and another stands in its place."""
    now = kiosk.status()
    if fault.stays:
        return bool(now["standby"] != kiosk.before["standby"] or "standby" not in fault.name)
    return not fault.visit or (now["shown"] != kiosk.before["shown"] and not now["leaving"])


def searched(kiosk: Bed, *, whole: bool) -> str:
    """Where the marker still is: nowhere."""
    assert kiosk.secret
    old = int(kiosk.before["shown"])
    kiosk.wait(lambda: not lives(old), "the death of the surface")
    kiosk.wait(lambda: not orphans(int(kiosk.status()["keeper"])), "the death of every surface of an older keeper")
    wide = [place for place in files.roots(Path.home(), kiosk.folder) if place != Path("/tmp")] if whole else []
    places = [kiosk.folder, *wide]  # its TMPDIR is there, too: /tmp is full of others' files
    kept = memory.search(kiosk.secret) if whole else Searched()
    filed = files.search(kiosk.secret, places, kiosk.started)
    found = [words for _, words in (*kept.found, *filed.found)]
    assert not found, found
    memories = f"{kept.count} processes ({kept.size >> 20} MB), " if whole else ""
    return f"nothing: {memories}{filed.count} changed files"


def lives(pid: int) -> bool:
    """The surface, or anything in its group."""
    return bool(members(pid))


def orphans(keeper: int) -> list[int]:
    """Surfaces of this test that the keeper has not started, each the first process of its group."""
    return [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if orphan(pid, keeper)]


def orphan(pid: int, keeper: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        state, parent, group = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:3]
        ours = (
            f"CLEARING_INSTANCE={os.environ['CLEARING_INSTANCE']}".encode() in Path(f"/proc/{pid}/environ").read_bytes()
        )
    except OSError:
        return False
    return b"surface" in words and ours and int(group) == pid and int(parent) != keeper and state not in "ZX"


def others(pid: int) -> list[int]:
    """What the surface has started."""
    return [member for member in members(pid) if member != pid]


def members(pid: int) -> list[int]:
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            facts = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(facts[2]) == pid and facts[0] not in "ZX":
            found.append(int(entry))
    return found


def heard(fault: Fault, kiosk: Bed, since: int) -> list[str]:
    """The serious lines, each as it was expected, and none more."""
    lines = [line for line in kiosk.lines()[since:] if SERIOUS.search(line)]
    matched = len(lines) == len(fault.said) and all(
        re.search(said, line) for said, line in zip(fault.said, lines, strict=True)
    )
    assert matched, "\n".join([f"the log was to say {fault.said}, and says:", *kiosk.lines()[since:]])
    return [re.sub(r"^\S+T\S+ ", "", line) for line in lines]


def story(looks: list[Look], at: float) -> str:
    """Such as: their page 3.6 s, black 0.2 s, "All clear" ..."""
    told, seen = [], [look for look in looks if look.ended >= at]
    for number, look in enumerate(seen):
        if look.what in CLEAN:
            told.append(look.what)
            if look.what != CLEAN[1]:
                break
        else:
            until = seen[number + 1].began if number + 1 < len(seen) else look.ended
            told.append(f"{look.what} {until - max(at, look.began):.2f} s" if number + 1 < len(seen) else look.what)
    return ", ".join(told)
