"""A pack's folder as one .zip: the same bytes for the same files, whenever and wherever it is made."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from kiosk.library.pack import leftover

NO_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a zip can say
UNIX = 3


def write_zip(folder: Path, file: Path) -> list[str]:
    """Writes the zip; gives the places that it leaves out. Not compressed: another zlib would give other bytes."""
    taken, left = list[str](), list[str]()
    for place in _below(folder, ""):
        (left if leftover(place.rstrip("/").rpartition("/")[2]) else taken).append(place)
    with ZipFile(file, "w", ZIP_STORED) as archive:
        for place in sorted(taken):
            member = ZipInfo(place, NO_DAY)
            member.create_system, member.external_attr = UNIX, (stat.S_IFREG | 0o644) << 16
            archive.writestr(member, (folder / place).read_bytes())
    return sorted(left)


def _below(folder: Path, above: str) -> Iterator[str]:
    """Every file's place, and a leftover folder's, with / at its end, instead of what is in it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield above + entry.name
            elif leftover(entry.name):
                yield f"{above}{entry.name}/"
            else:
                yield from _below(Path(entry.path), f"{above}{entry.name}/")
