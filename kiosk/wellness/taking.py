"""A pack from a stick comes onto the kiosk: copied, checked as it will be compiled, and then put in its place."""

import os
import shutil
import stat
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk import sticks, taken, whole
from kiosk.itself import PROGRAM
from kiosk.library.compiler import compile_library
from kiosk.library.stacking import stacked
from kiosk.library.unpack import LARGEST, head
from kiosk.problems import Problem, Refused
from kiosk.settings import load

NAMED = 5  # problems that are said; the rest is for `pack check`
SPARE = 50_000_000  # bytes that must stay free
STEP = 1 << 20
TAKEN = '"{0}" is taken. Patients see it from the next visit on.'
MORE = f"{{0}} more: {PROGRAM} pack check {{1}}"
UNSIGNED = (
    "{0} is a pack alone, and this kiosk takes only signed content (updates.sticks in the settings). Ask IT for a "
    f"stick by: {PROGRAM} fleet publish --to STICK"
)
NOT_TAKEN = "Nothing was taken; patients go on seeing what they saw."


def take(file: Path, settings: Path | None, state: Path, on: tuple[Path, ...] | None = None) -> tuple[bool, list[str]]:
    """Whether it is taken, and sentences. Whole or not at all; the one before stays beside it as NAME.zip.before.

    A folder is signed content. Raises Refused, OSError.
    """
    if file.is_dir():
        from kiosk.fleet import stick

        return stick.take(file, settings, state, datetime.now().astimezone(), on)
    if said := sticks.refused(file, sticks.sticks() if on is None else on):
        return False, [said]
    if (updates := load(settings).updates) and updates.sticks == "signed":
        return False, [UNSIGNED.format(file.name)]
    fresh = state / "packs" / f".taking-{os.getpid()}.zip"
    try:
        _copy(file, fresh)
        pack = head(fresh)
        check({pack.name: fresh}, (), settings, state)
        put(fresh, taken.place(state, pack.name))
    except Refused as refused:
        return False, [*_said(refused.problems, fresh, file), NOT_TAKEN]
    except OSError as error:
        return False, [f"{file.name} could not be copied ({error.strerror}). {NOT_TAKEN}"]
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return True, [TAKEN.format(f"{pack.title} {pack.version}".strip())]


def _copy(file: Path, fresh: Path) -> None:
    """Never more than is allowed, whatever the stick says. Raises OSError, Refused."""
    fresh.parent.mkdir(parents=True, exist_ok=True)
    for old in fresh.parent.glob(".taking-*"):  # of one whose power failed
        old.unlink()
    with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stick:
        facts = os.fstat(stick.fileno())
        room = shutil.disk_usage(fresh.parent).free - SPARE
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST:
            raise Refused([Problem(file, 0, "it is no file, or too long a one.", "Copy the pack onto the stick anew.")])
        if facts.st_size > room:
            reason = f"there is no room for its {facts.st_size:,} bytes on this kiosk."
            raise Refused([Problem(file, 0, reason, "Ask IT to free some.")])
        left = facts.st_size
        with fresh.open("wb") as copy:
            while left and (piece := stick.read(min(STEP, left))):
                copy.write(piece)
                left -= len(piece)
            copy.flush()
            os.fsync(copy.fileno())


def check(fresh: Mapping[str, Path], gone: Collection[str], file: Path | None, state: Path) -> None:
    """New packs by name as they will be compiled, on all that will lie below and above them. Raises Refused."""
    stays = {name: pack for name, pack in taken.taken(state).items() if name not in gone}
    settings = taken.with_taken(load(file), dict(sorted({**stays, **fresh}.items())))
    with stacked(settings) as stack:
        compile_library(settings, stack)


def put(fresh: Path, file: Path) -> None:
    """At no moment is there none of them. Raises OSError."""
    if file.is_file():
        before = file.with_name(f".{file.name}.{os.getpid()}")
        os.link(file, before)
        os.replace(before, file.with_name(f"{file.name}.before"))
    whole.put(fresh, file)


def _said(problems: tuple[Problem, ...], fresh: Path, file: Path) -> list[str]:
    """Of the file on the stick, not of our copy."""
    lines = [str(problem).replace(str(fresh), file.name) for problem in problems[:NAMED]]
    return [*lines, MORE.format(len(problems) - NAMED, file.name)] if len(problems) > NAMED else lines
