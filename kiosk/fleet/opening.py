"""Opening the publishing side's folder, or beginning a new one."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.fleet.repository import METADATA, WAITING, Repository
from kiosk.itself import PROGRAM
from kiosk.problems import Problem, Refused

NOT_HERE = f"Make one: {PROGRAM} fleet init FOLDER. Or name it: --repository FOLDER."

BACK = "Put it back from a copy of this folder, or from the folder that kiosks fetch from."


def opened(folder: Path, now: datetime) -> Repository:
    """Raises Refused where there is none."""
    lists, root = folder / METADATA, _latest(folder / METADATA, "root")
    if root is None:
        raise Refused([Problem(folder, 0, "there is no repository of signed content.", NOT_HERE)])
    named = {"published": _latest(lists, "targets"), "snapshot": _latest(lists, "snapshot")}
    repository = Repository(folder, now, root, **named, timestamp=_read(lists / "timestamp.json", "timestamp"),
                            waiting=_read(folder / WAITING, "targets"))  # fmt: skip
    for name in _lost(repository):
        reason = "it is missing, and kiosks have seen it: they would take what comes now for an old copy."
        raise Refused([Problem(lists / name, 0, reason, BACK)])
    return repository


def begun(folder: Path, now: datetime) -> Repository:
    """One that has nothing but a root without keys, which is not written yet. Raises Refused."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused([Problem(folder, 0, "it is there, and is not empty.", "Name a new or an empty folder.")])
    return Repository(folder, now, Metadata(Root(consistent_snapshot=True)))


def _lost(repository: Repository) -> Iterator[str]:
    """Lists of which another one speaks, such as in a folder that was copied by half."""
    published, snapshot, timestamp = repository.published, repository.snapshot, repository.timestamp
    if snapshot and snapshot.signed.version > 1 and not timestamp:  # with 1 the first publish may have broken off
        yield "timestamp.json"
    if timestamp and (number := timestamp.signed.snapshot_meta.version) > (snapshot.signed.version if snapshot else 0):
        yield f"{number}.snapshot.json"
    spoken = snapshot.signed.meta["targets.json"].version if snapshot else 0
    if spoken > (published.signed.version if published else 0):
        yield f"{spoken}.targets.json"
    newest = _read(repository.folder / "root.json", "root")
    if newest and newest.signed.version > repository.root.signed.version:
        yield f"{newest.signed.version}.root.json"


def _latest(folder: Path, role: str) -> Any:
    numbers = [int(file.name.partition(".")[0]) for file in folder.glob(f"*.{role}.json")
               if re.fullmatch(rf"\d+\.{role}\.json", file.name)]  # fmt: skip
    return _read(folder / f"{max(numbers)}.{role}.json", role) if numbers else None


def _read(file: Path, role: str) -> Any:
    """None where it is not there."""
    try:
        found: Metadata[Any] = Metadata.from_bytes(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, RepositoryError) as error:
        raise Refused([Problem(file, 0, f"it can't be read ({type(error).__name__}).", BACK)]) from None
    if found.signed.type != role:
        raise Refused([Problem(file, 0, f"it is a list of another kind ({found.signed.type}).", BACK)])
    return found
