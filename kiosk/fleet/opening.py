"""Opening the publishing side's folder, or beginning a new one."""

import re
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.fleet.repository import METADATA, WAITING, Repository
from kiosk.itself import PROGRAM
from kiosk.problems import Problem, Refused

NOT_HERE = f"Make one: {PROGRAM} fleet init FOLDER. Or name it: --repository FOLDER."


def opened(folder: Path, now: datetime) -> Repository:
    """Raises Refused where there is none."""
    lists, root = folder / METADATA, _latest(folder / METADATA, "root")
    if root is None:
        raise Refused([Problem(folder, 0, "there is no repository of signed content.", NOT_HERE)])
    named = {"published": _latest(lists, "targets"), "snapshot": _latest(lists, "snapshot")}
    return Repository(folder, now, root, **named, timestamp=_read(lists / "timestamp.json"),
                      waiting=_read(folder / WAITING))  # fmt: skip


def begun(folder: Path, now: datetime) -> Repository:
    """One that has nothing but a root without keys, which is not written yet. Raises Refused."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused([Problem(folder, 0, "it is there, and is not empty.", "Name a new or an empty folder.")])
    return Repository(folder, now, Metadata(Root(consistent_snapshot=True)))


def _latest(folder: Path, role: str) -> Any:
    numbers = [int(file.name.partition(".")[0]) for file in folder.glob(f"*.{role}.json")
               if re.fullmatch(rf"\d+\.{role}\.json", file.name)]  # fmt: skip
    return _read(folder / f"{max(numbers)}.{role}.json") if numbers else None


def _read(file: Path) -> Any:
    """None where it is not there."""
    try:
        return Metadata.from_bytes(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, RepositoryError) as error:
        remedy = "Put it back from a copy of this folder, or from the folder that kiosks fetch from."
        raise Refused([Problem(file, 0, f"it can't be read ({type(error).__name__}).", remedy)]) from None
