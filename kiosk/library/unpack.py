"""A pack that is one .zip, unpacked into a folder, if it holds nothing that a pack has no use for."""

import re
import stat
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.itself import PROGRAM
from kiosk.library.pack import FILE, Pack, leftover, read_pack
from kiosk.problems import Problem, Refused

MOST_MEMBERS = 100_000  # our own bounds: twice 10,000 guides in 5 languages
LARGEST_MEMBER, LARGEST = 20_000_000, 400_000_000  # bytes, unpacked
MOST_TIMES, SMALL = 100, 1_000_000  # words shrink to a third, seldom to a tenth; what is small may shrink to anything
STEP = 1 << 16
ENCRYPTED = 0x1 | 0x40 | 0x2000
BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
AGAIN = f"Make it anew: {PROGRAM} pack build FOLDER."


def unpack(archive: Path, into: Path) -> Path:
    """The folder with the pack's pack.toml, somewhere below `into`. Raises Refused, naming the zip and the member."""
    try:
        with ZipFile(archive) as opened:
            members = opened.infolist()
            if min(len(members), 0xFFFF) != _promised(archive):
                raise BadZipFile
            if problems := [Problem(archive / name, 0, *said) for name, said in _faults(members)]:
                raise Refused(problems[:50])
            for member in members:
                if not member.is_dir() and not _idle(member):
                    _write(opened, member, archive, into / member.filename)
    except OSError as error:
        raise Refused([Problem(archive, 0, f"it can't be unpacked ({error.strerror or error}).", AGAIN)]) from None
    except (BadZipFile, ValueError, NotImplementedError):
        raise Refused([Problem(archive, 0, "it is not a whole zip file.", AGAIN)]) from None
    inside = [folder for folder in sorted(into.iterdir()) if (folder / FILE).is_file()]
    return inside[0] if not (into / FILE).is_file() and len(inside) == 1 else into


def head(archive: Path) -> Pack:
    """What a .zip's pack.toml says, and nothing else is unpacked. Raises Refused."""
    try:
        with TemporaryDirectory(prefix="clearing-head-") as folder, ZipFile(archive) as opened:
            named = [one for one in opened.infolist() if one.filename.endswith(FILE) and one.filename.count("/") < 2]
            member = min(named, key=lambda one: len(one.filename), default=None)
            if member and (said := _fault(member)):
                raise Refused([Problem(archive / member.filename, 0, *said)])
            if member:
                _write(opened, member, archive, Path(folder) / FILE)
            return replace(read_pack(Path(folder)), folder=archive)
    except BROKEN:
        raise Refused([Problem(archive, 0, "it is not a whole zip file.", AGAIN)]) from None
    except Refused:
        raise Refused([Problem(archive, 0, "it is no pack of this kiosk.", AGAIN)]) from None


def _promised(archive: Path) -> int | None:
    """How many members its last record counts, 65535 for more (APPNOTE 4.3.16). The standard library does not ask."""
    with archive.open("rb") as opened:
        opened.seek(max(0, archive.stat().st_size - (1 << 16) - 22))
        end = opened.read()
    place = end.rfind(b"PK\x05\x06")
    count = int.from_bytes(end[place + 10 : place + 12], "little")
    return count if place >= 0 else None


def _faults(members: list[ZipInfo]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Of names and figures, before anything is unpacked: the member ("" for all), the reason, the remedy."""
    if len(members) > MOST_MEMBERS:
        yield "", (f"it holds {len(members)} files, and {MOST_MEMBERS} are the most.", "Make several packs of it.")
        return
    if (size := sum(member.file_size for member in members)) > LARGEST:
        yield "", (f"unpacked it is {size} bytes long, and {LARGEST} are the most.", "Make the pictures smaller.")
    for member in members:
        if said := _fault(member):
            yield _shown(member), said
    yield from _twice(member for member in members if not _idle(member))


def _fault(member: ZipInfo) -> tuple[str, str] | None:
    name, kind = member.orig_filename, stat.S_IFMT(member.external_attr >> 16)
    parts = name.removesuffix("/").split("/")
    if name.startswith("/") or "\\" in name or ":" in name or any(part in ("", ".", "..") for part in parts):
        return "its name leads out of the pack.", AGAIN
    if not _idle(member) and not re.fullmatch(r"[ -~]+", name):
        return "its name has signs that not every machine reads alike.", "Name it with plain letters, such as a-z."
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "it is a link or a device, not a file.", "Put the file itself there."
    if member.flag_bits & ENCRYPTED:
        return "it is locked with a password.", "Make the zip without one."
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "it is packed in a way that is not read here.", AGAIN
    if member.file_size > LARGEST_MEMBER:
        return f"unpacked it is {member.file_size} bytes long, and {LARGEST_MEMBER} are the most.", "Make it smaller."
    if member.file_size > SMALL and member.file_size > MOST_TIMES * member.compress_size:
        return f"unpacked it is more than {MOST_TIMES} times as long, as no guide or picture is.", "Take it out."
    if name.lower().endswith((".zip", ".gz", ".7z", ".rar", ".tar")):
        return "it is a packed file in a packed file.", "Put what is in it there, or take it out."
    return None


def _twice(members: Iterable[ZipInfo]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Names that some machine takes for one, and a file where a folder is."""
    files, folders, remedy = dict[str, str](), set[str](), "Keep one of them, with small letters."
    for member in members:
        name = member.filename.removesuffix("/")
        folders |= {str(parent).lower() for parent in PurePosixPath(name).parents}
        if member.is_dir():
            folders.add(name.lower())
        elif name.lower() in files:
            yield name, (f'it is there twice; the other one is "{files[name.lower()]}".', remedy)
        files |= {} if member.is_dir() else {name.lower(): name}
    yield from ((files[name], ("there is a folder of that name too.", remedy)) for name in files if name in folders)


def _idle(member: ZipInfo) -> bool:
    """What a system or an editor leaves in a zip, and a pack does not use."""
    return any(map(leftover, member.filename.split("/")))


def _shown(member: ZipInfo) -> str:
    return re.sub(r"[^ -~]", "?", member.orig_filename).lstrip("/")[:200]


def _write(opened: ZipFile, member: ZipInfo, archive: Path, file: Path) -> None:
    """Never more than the zip said of it, whatever comes out."""
    place, left = archive / member.filename, member.file_size
    try:
        with opened.open(member) as packed:
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("xb") as unpacked:
                while piece := packed.read(STEP):
                    left -= len(piece)
                    if left < 0:
                        raise BadZipFile
                    unpacked.write(piece)
    except BROKEN as error:
        if isinstance(error, OSError) and error.errno:
            raise
        left = -1
    if left:
        raise Refused([Problem(place, 0, "it is damaged.", AGAIN)])
