"""What kiosks fetch, as static files in a folder: of a web server, for a CDN, or on a stick."""

import filecmp
import os
import shutil
from contextlib import suppress
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Targets, Timestamp

from kiosk import whole
from kiosk.fleet.repository import METADATA, Repository
from kiosk.problems import Problem, Refused

TARGETS = "targets"
AGAIN = "Sign the pack again, or put this file back from the folder that kiosks fetch from."
OLD = "Go on with a copy of that folder: what this one publishes, kiosks would take for an old copy."


def place_of(path: str, sha256: str) -> str:
    """Where a pack of the signed list lies, below targets/ (TUF, consistent snapshots)."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/{sha256}.{name}"


def needed(repository: Repository) -> list[str]:
    """The files in the order in which they are put there: what a list speaks of before the list, timestamp last."""
    assert repository.published and repository.snapshot
    packs = [f"{TARGETS}/{place_of(path, target.hashes['sha256'])}"
             for path, target in repository.published.signed.targets.items()]  # fmt: skip
    roots = [f"{METADATA}/{number}.root.json" for number in range(1, repository.root.signed.version + 1)]
    versions = {"targets": repository.published.signed.version, "snapshot": repository.snapshot.signed.version}
    lists = [f"{METADATA}/{version}.{role}.json" for role, version in versions.items()]
    return [*packs, *roots, *lists, f"{METADATA}/timestamp.json"]


def look(repository: Repository, listed: Metadata[Targets], there: Path | None) -> None:
    """Before anything is published: whether each pack is as it was signed, and no kiosk is ahead. Raises Refused."""
    for path, target in listed.signed.targets.items():
        sha256 = target.hashes["sha256"]
        if not whole.holds(file := repository.folder / TARGETS / place_of(path, sha256), sha256):
            raise Refused([Problem(file, 0, "it is missing, or not what was signed: it is damaged.", AGAIN)])
    ours = repository.timestamp.signed.version if repository.timestamp else 0
    with suppress(OSError, RepositoryError):
        file = (there or repository.folder) / METADATA / "timestamp.json"
        theirs: Metadata[Timestamp] = Metadata.from_bytes(file.read_bytes())
        repository.root.signed.verify_delegate("timestamp", theirs.signed_bytes, theirs.signatures)
        if theirs.signed.version > ours:
            reason = f"it has the number {theirs.signed.version}, and {repository.folder} is at {ours}."
            raise Refused([Problem(file, 0, reason, OLD)])


def put(repository: Repository, there: Path) -> tuple[int, int]:
    """Copies what is new; what a kiosk may still be fetching stays. How many files, and bytes. Raises OSError."""
    count = size = 0
    for name in needed(repository):
        file, copy = repository.folder / name, there / name
        if copy.is_file() and filecmp.cmp(file, copy, shallow=False):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        _copy(file, copy)
        count, size = count + 1, size + file.stat().st_size
    return count, size


def _copy(file: Path, copy: Path) -> None:
    fresh = copy.with_name(f".{copy.name}.{os.getpid()}")
    try:
        shutil.copyfile(file, fresh)
        with fresh.open("rb+") as opened:
            os.fsync(opened.fileno())
        fresh.chmod(0o644)  # for the web server's own account
        os.replace(fresh, copy)
    finally:  # where the stick is full, half a file would keep it so
        fresh.unlink(missing_ok=True)
