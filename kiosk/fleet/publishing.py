"""What kiosks fetch, as static files in a folder: of a web server, for a CDN, or on a stick."""

import filecmp
import os
import shutil
from pathlib import Path

from kiosk.fleet.repository import METADATA, Repository

TARGETS = "targets"


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


def put(repository: Repository, there: Path) -> tuple[int, int]:
    """Copies what is new; what a kiosk may still be fetching stays. How many files, and bytes. Raises OSError."""
    count = size = 0
    for name in needed(repository):
        file, copy = repository.folder / name, there / name
        if copy.is_file() and filecmp.cmp(file, copy, shallow=False):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        fresh = copy.with_name(f".{copy.name}.{os.getpid()}")
        shutil.copyfile(file, fresh)
        with fresh.open("rb+") as opened:
            os.fsync(opened.fileno())
        fresh.chmod(0o644)  # for the web server's own account
        os.replace(fresh, copy)
        count, size = count + 1, size + file.stat().st_size
    return count, size
