"""What has been fetched comes into use: looked at as it will be compiled, then put in its place. No network here."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kiosk import taken, whole
from kiosk.fleet import kept
from kiosk.fleet.kept import GOES_ON, Installed, Last, Pack, Refusal, Waiting
from kiosk.keeper.sources import fingerprints
from kiosk.keeper.state import staffs
from kiosk.problems import Refused
from kiosk.wellness.taking import check, put

NAMED = 5  # problems that are said
NOTHING = "Nothing is waiting to be put in use."
DAMAGED = "What was fetched is damaged on this kiosk. It is fetched again at the next look."
IN_USE = "{0} is in use from the next visit on."
GONE = "{0} was withdrawn. From the next visit on, patients no longer see it."
UNFIT = "{0} is signed, but can't be used here, and was not put in use. {1}"


def install(settings: Path | None, state: Path) -> tuple[bool, list[str]]:
    """Whether anything changed, and sentences. What can't be used here waits, and holds up neither another pack nor
    what was withdrawn; of a pack that is replaced, one stays as .before. Raises OSError.
    """
    waiting, installed = kept.read(Waiting, state), kept.read(Installed, state) or Installed()
    if not waiting:
        return False, [NOTHING]
    files = {name: kept.downloaded(state, pack.sha256) for name, pack in waiting.packs.items()}
    if not all(whole.holds(files[name], pack.sha256) for name, pack in waiting.packs.items()):
        kept.forget(Waiting, state)
        return False, [DAMAGED]
    key = _key(waiting, settings)
    refused = kept.read(Refusal, state)
    if refused and refused.key == key:
        return False, _ended("unfit", refused.said, state)
    if said := _faults(waiting, files, settings, state):
        fit = _fitting(waiting, files, settings, state)
        if fit is None:
            kept.keep(Refusal(key, tuple(said)), state)
            return False, _ended("unfit", said, state)
        return True, _partly(fit, waiting, files, installed, settings, state)
    _put(files, state)
    left = _left(waiting.gone, installed, waiting.packs, state)
    kept.forget(Waiting, state)
    return True, _ended("new", [*_in_use(waiting.packs), *left], state)


def _fitting(waiting: Waiting, files: dict[str, Path], settings: Path | None, state: Path) -> dict[str, Pack] | None:
    """Of several, those that can be used: each is tried with those before it. None where nothing would change."""
    found = dict[str, Pack]()
    for name, pack in waiting.packs.items() if len(waiting.packs) > 1 else ():
        more = Waiting({**found, name: pack}, waiting.gone)
        if not _faults(more, {name: files[name] for name in more.packs}, settings, state):
            found = more.packs
    if found or (waiting.gone and not _faults(Waiting({}, waiting.gone), {}, settings, state)):
        return found
    return None


def _partly(
    fit: dict[str, Pack], waiting: Waiting, files: dict[str, Path], installed: Installed, settings: Path | None,
    state: Path,
) -> list[str]:  # fmt: skip
    """Puts these in use, takes away what was withdrawn, and lets the rest wait; sentences."""
    _put({name: files[name] for name in fit}, state)
    left = _left(waiting.gone, installed, fit, state)
    rest = Waiting({name: pack for name, pack in waiting.packs.items() if name not in fit})
    kept.keep(rest, state)
    said = _faults(rest, {name: files[name] for name in rest.packs}, settings, state)
    if said:  # else they wanted those that have just come, and are put in use at the next look
        kept.keep(Refusal(_key(rest, settings), tuple(said)), state)
    return _ended("unfit" if said else "new", [*_in_use(fit), *left, *said], state)


def _in_use(packs: dict[str, Pack]) -> list[str]:
    return [IN_USE.format(f'"{pack.told}"') for pack in packs.values()]


def _left(gone: Sequence[str], installed: Installed, came: dict[str, Pack], state: Path) -> list[str]:
    """Takes those away that were withdrawn, and keeps what is in use now; sentences of those that went."""
    left = [installed.packs[name].told for name in gone if name in installed.packs]
    for name in installed.packs.keys() & set(gone):
        with suppress(FileNotFoundError):
            os.replace(place := taken.place(state, name), place.with_name(f"{place.name}.before"))
    stays = {name: pack for name, pack in installed.packs.items() if name not in gone}
    kept.keep(Installed({**stays, **came}), state)
    return [GONE.format(f'"{told}"') for told in left]


def _put(files: dict[str, Path], state: Path) -> None:
    taken.place(state, "").parent.mkdir(exist_ok=True)
    for name, file in files.items():
        _synced(file)
        put(file, taken.place(state, name))


def _key(waiting: Waiting, settings: Path | None) -> str:
    """Of all that the check depends on: what was refused is not compiled again at each look."""
    rest, guides = fingerprints(settings, staffs())
    return " ".join([rest.decode(), guides.decode(), *(pack.path for pack in waiting.packs.values()), *waiting.gone])


def _faults(waiting: Waiting, files: dict[str, Path], settings: Path | None, state: Path) -> list[str]:
    try:
        check(files, waiting.gone, settings, state)
    except Refused as refused:
        lines = [str(problem) for problem in refused.problems[:NAMED]]
        for name, file in files.items():
            lines = [line.replace(str(file), f"{name}.zip") for line in lines]
        told = ", ".join(f'"{pack.told}"' for pack in waiting.packs.values()) or "What the list says now"
        return [*lines, UNFIT.format(told, GOES_ON)]
    return []


def _ended(ended: str, said: Sequence[str], state: Path) -> list[str]:
    """Kept as how the look has ended in the end."""
    if last := kept.read(Last, state):
        kept.note(Last(last.at, ended, tuple(said), last.until, last.clock, last.source), state)
    return list(said)


def _synced(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
