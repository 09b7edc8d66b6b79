"""The search for the marker in every file that has changed since the proof began, in its bytes and in its name."""

import os
import stat
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from kiosk.itself import TOP
from kiosk.keeper.library import state_folder
from kiosk.prove.memory import Searched, Secret, read, scan


def roots(home: Path, state: Path) -> tuple[Path, ...]:
    """Where a kiosk, its libraries or its desktop could write."""
    own = (Path(TOP) / "resources", Path(TOP) / "kiosk", Path(state_folder()), state)
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    return (*own, home, Path("/tmp"), Path("/var/tmp"), Path("/run/user"), runtime, Path("/dev/shm"))


def search(secret: Secret, places: Iterable[Path], since: float) -> Searched:
    """`since` in seconds of the wall clock."""
    result, patterns = Searched(), secret.patterns()
    for path, size in _changed(places, since, result):
        result.count += 1
        if any(pattern in os.fsencode(path) for pattern in patterns.values()):
            result.found.append((0, f"the name of a file in {os.path.dirname(path)}"))
        try:
            file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except FileNotFoundError:
            continue
        except OSError:
            result.closed += 1
            continue
        try:
            hits, taken = scan(partial(read, file), 0, size, patterns)
        finally:
            os.close(file)
        result.size += taken
        result.found += [(0, f"{path}, byte {place}, {encoding}") for place, encoding in hits]
    return result


def _changed(places: Iterable[Path], since: float, result: Searched) -> Iterator[tuple[str, int]]:
    """Path and size of each regular file changed since; folders that can't be read are counted."""
    seen, folders = set[tuple[int, int]](), [os.fspath(place) for place in places if place.is_dir()]
    while folders:
        folder = folders.pop()
        try:
            here = os.stat(folder)
            if (here.st_dev, here.st_ino) in seen:
                continue
            seen.add((here.st_dev, here.st_ino))
            with os.scandir(folder) as entries:
                listed = list(entries)
        except FileNotFoundError:
            continue
        except OSError:
            result.closed += 1
            continue
        folders += [entry.path for entry in listed if entry.is_dir(follow_symlinks=False)]
        yield from _fresh(listed, since)


def _fresh(entries: list["os.DirEntry[str]"], since: float) -> Iterator[tuple[str, int]]:
    for entry in entries:
        try:
            facts = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue
        if stat.S_ISREG(facts.st_mode) and max(facts.st_mtime, facts.st_ctime) > since:
            yield entry.path, facts.st_size
