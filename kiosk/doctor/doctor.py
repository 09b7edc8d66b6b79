"""Looks at everything, and says of each thing that it is well, or what to do."""

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk import display, seal
from kiosk.doctor import devices, glass, kernel, place, program
from kiosk.itself import FROZEN
from kiosk.keeper.sources import fonts_there
from kiosk.keeper.state import state_folder
from kiosk.keeper.variables import overrides, settings_file
from kiosk.needs import OLDEST
from kiosk.voice import engine
from kiosk.wellness.fact import Fact, safely

NO_PROC = "/proc is not mounted: kernel, screen, touch and sound can't be looked at."
SIGNS = {True: "well", False: "NOT WELL", None: "look"}


@dataclass(frozen=True)
class Known:
    """What the settings say of the machine. `problems`: theirs; None where nothing can read them yet."""

    file: Path
    problems: tuple[str, ...] | None = ()
    diagonal: float | None = None
    sound: bool = True
    printer: str = ""
    pin_file: str | None = None
    secret: bool = False
    variables: tuple[str, ...] = field(default_factory=lambda: tuple(overrides()))


def main(arguments: list[str]) -> int:
    """By itself, before anything is set up: main.py must not have imported what may be missing."""
    parser = ArgumentParser("main.py doctor", description="What is wrong with this machine, and what to do about it.")
    parser.add_argument("--settings", type=Path, help="a settings file (else the system's)")
    parser.add_argument("--json", action="store_true", help="for programs: name, well, said, remedy of each")
    options = parser.parse_args(arguments)
    _enter()
    return doctor(options.settings, as_json=options.json)


def doctor(file: Path | None, *, as_json: bool) -> int:
    """Prints what was found; 0 where nothing is wrong, else 1."""
    facts = list(look(known(file)))
    wrong = [fact for fact in facts if fact.well is False]
    if as_json:
        print(json.dumps({"well": not wrong, "facts": [asdict(fact) for fact in facts]}, indent=2, ensure_ascii=False))
    else:
        for fact in facts:
            print(f"{SIGNS[fact.well]:9}{fact.name:11} {fact.said}")
            if fact.remedy:
                print(f"{'':20} -> {fact.remedy}")
        print(f"{len(wrong)} to mend." if wrong else "Nothing is wrong with this machine.")
    return 1 if wrong else 0


def known(file: Path | None) -> Known:
    """Of the settings, read as the kiosk would."""
    found = Known(file or Path(settings_file()))
    try:
        from kiosk.problems import Refused
        from kiosk.settings import load
    except ImportError:
        return replace(found, problems=None)
    try:
        settings = load(file)
    except Refused as refused:
        return replace(found, problems=tuple(map(str, refused.problems)))
    return replace(
        found, diagonal=settings.display.diagonal_inches, sound=settings.sound.on, printer=settings.paper.printer,
        pin_file=settings.staff.pin_file, secret=bool(settings.staff_call),
    )  # fmt: skip


def look(found: Known) -> Iterator[Fact]:
    """In this order; a look that fails is a fact, too."""
    state = place.state_folder(os.environ, state_folder())
    looks: dict[str, Callable[[], Fact]] = {
        "python": partial(program.python, sys.version_info[:3]),
        "libraries": lambda: program.libraries(x11=not FROZEN or "DISPLAY" in os.environ),
        "packages": program.packages,
        "qt": program.qt,
        "fonts": lambda: place.fonts(fonts_there()),
        "settings": lambda: place.settings(found.file, found.problems, found.variables, found.secret),
        "user": lambda: place.user(os.geteuid() if hasattr(os, "geteuid") else 0, _owner(state)),
        "storage": partial(place.storage, state),
        "pin": lambda: place.pin(Path(found.pin_file) if found.pin_file else state / "pin", _owner(state)),
        "clock": _clock,
        **(_of_linux(found) if sys.platform == "linux" else {}),
    }
    yield from (safely(name, one) for name, one in looks.items())


def _of_linux(found: Known) -> dict[str, Callable[[], Fact]]:
    if not Path("/proc/self").exists():
        return {"proc": lambda: Fact("proc", False, NO_PROC, "sudo mount -t proc proc /proc")}
    return {
        "display": lambda: glass.size(list(glass.screens()), found.diagonal, glass.DRM.is_dir()),
        "drawing": lambda: glass.drawing(os.environ.get("QT_QUICK_BACKEND"), glass.nodes(), glass.drivers()),
        "compositor": lambda: glass.compositor(os.environ, display.present(), glass.processes()),
        "touch": lambda: devices.touching(list(devices.inputs(_text("/proc/bus/input/devices")))),
        "sound": lambda: devices.sound(found.sound, engine.missing(), engine.VOICES),
        "printer": lambda: devices.printing(found.printer, list(devices.paper(found.printer))),
        "landlock": lambda: kernel.landlock(kernel.landlock_abi(), _text("/sys/kernel/security/lsm")),
        "seccomp": lambda: kernel.seccomp(_text("/proc/sys/kernel/seccomp/actions_avail")),
        "yama": lambda: kernel.yama(_text("/proc/sys/kernel/yama/ptrace_scope")),
        "seal": lambda: kernel.sealed(seal.available()),
        "swap": kernel.swapping,
        "core-dumps": lambda: kernel.core_dumps(_text("/proc/sys/kernel/core_pattern"), _limit()),
    }


def _clock() -> Fact:
    now = datetime.now().astimezone()
    if sys.platform != "linux":
        return place.clock(now, None, str(now.tzname()))
    return place.clock(now, place.synchronized(), place.zone())


def _enter() -> None:
    """On with the environment's own Python, where a finished one is there: its packages are the kiosk's."""
    if FROZEN or sys.version_info < OLDEST:
        return
    from kiosk import bootstrap  # a bundle has none

    with suppress(SystemExit, OSError):
        venv = bootstrap.place("run.txt")
        if bootstrap.ready(venv) and os.path.realpath(sys.prefix) != os.path.realpath(venv):
            bootstrap.enter(venv)


def _owner(state: Path) -> int | None:
    return state.stat().st_uid if state.is_dir() else None


def _limit() -> int:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)[0]


def _text(file: str) -> str:
    with suppress(OSError):
        return Path(file).read_text()
    return ""
