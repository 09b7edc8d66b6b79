"""What may lie where in a clinic's pack: a file that nothing would read is a slip, and is said to its author."""

import os
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from kiosk.library.pack import NAME, TAG, Pack, leftover
from kiosk.library.pictures import read_picture
from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused, read_text

ALONE = ("pack.toml", "sources.toml", "topics.toml", "check-in.toml")
FOR_PEOPLE = r"(README|LICENSE|NOTICE)(\.(md|txt))?"
PLACES = {  # folder: what a name in it looks like, and how to say that
    "guides": (rf"{TAG}/{NAME}\.md", "guides/<language>/our-clinic.md"),
    "pictures": (rf"{NAME}\.(svg|png)", "pictures/our-door.png"),
    "playlists": (rf"{NAME}\.toml", "playlists/waiting-room.toml"),
    "instruments": (rf"({NAME}(\.[A-Za-z-]+)?\.json|provenance\.toml)", "instruments/our-questions.json"),
    "videos": (rf"{NAME}\.(mp4|webm)", "videos/garden.mp4"),
    "support": (rf"{NAME}\.toml", "support/our-lines.toml"),
    "search": (rf"{TAG}\.toml", "search/en.toml"),
    "texts": (rf"{TAG}\.toml", "texts/en.toml"),
    "treatments": (rf"{TAG}\.toml", "treatments/en.toml"),
    "voices": (rf"{TAG}/([0-9a-f]{{20}}\.wav|voice\.toml)", "voices/es/voice.toml"),
}
PATTERNS = {folder: re.compile(pattern) for folder, (pattern, _) in PLACES.items()}
READ_LATER = ("guides", "pictures", "videos")  # a guide is read anyway, another file only where it is wanted
BELONGS = {".md": "guides", ".svg": "pictures", ".png": "pictures", ".json": "instruments", ".wav": "voices"}


def pack_faults(stack: Stack) -> Iterator[Problem]:
    """What is wrong with the packs as folders and with their pictures; of the shipped one only the pictures."""
    yield from stack.faults()
    for pack in stack.packs:
        if pack is not stack.packs[0]:
            yield from misplaced(pack)
        for ending in (".png", ".svg"):
            for file in Stack((pack,)).files("pictures", ending).values():
                try:
                    read_picture(file)
                except Refused as refused:
                    yield from refused.problems


def misplaced(pack: Pack) -> Iterator[Problem]:
    """A problem for each file and folder that has no place in a pack."""
    for entry in _entries(pack.folder):
        if entry.is_file(follow_symlinks=False):
            yield from _file(entry, "")
        elif not entry.is_dir(follow_symlinks=False):
            yield _link(Path(entry))
        elif entry.name in PLACES:
            yield from _below(entry, entry.name, "")
        else:
            yield _unknown(Path(entry), PLACES, "is no folder of a pack.")


def _below(folder: "os.DirEntry[str]", kind: str, above: str) -> Iterator[Problem]:
    for entry in _entries(folder):
        if entry.is_file(follow_symlinks=False):
            if kind in READ_LATER and PATTERNS[kind].fullmatch(above + entry.name):
                continue  # the short way: there may be very many
            yield from _file(entry, kind, above)
        elif entry.is_dir(follow_symlinks=False):
            yield from _below(entry, kind, f"{above}{entry.name}/")
        else:
            yield _link(Path(entry))


def _entries(folder: "Path | os.DirEntry[str]") -> "list[os.DirEntry[str]]":
    """By name; what editors leave behind is passed over."""
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if not leftover(entry.name)), key=lambda entry: entry.name)


def _file(entry: "os.DirEntry[str]", kind: str, above: str = "") -> Iterator[Problem]:
    name = above + entry.name
    if kind and not PATTERNS[kind].fullmatch(name):
        yield _odd(Path(entry), kind, name, PLACES[kind][1])
    elif not kind and name not in ALONE:
        yield from () if re.fullmatch(FOR_PEOPLE, name) else (_alone(Path(entry)),)
    elif kind not in READ_LATER and not name.endswith(".wav"):
        try:
            read_text(Path(entry))
        except Refused as refused:
            yield from refused.problems


def _odd(file: Path, folder: str, name: str, example: str) -> Problem:
    home = BELONGS.get(file.suffix, folder)
    if home != folder:
        return Problem(file, 0, f"it lies in {folder}, where it is not looked for.", f"Write {PLACES[home][1]}.")
    if folder == "guides" and "/" not in name:
        reason = "it lies beside the languages' folders, where it is not looked for."
        return Problem(file, 0, reason, "Put it into the folder of its language, such as guides/en.")
    reason = "its name, or the folder it lies in, is not of the kind that is looked for."
    remedy = f"Write small letters, digits and hyphens, such as {example}; a language as en, es or es-MX."
    return Problem(file, 0, reason, remedy)


def _alone(file: Path) -> Problem:
    if home := BELONGS.get(file.suffix):
        return Problem(file, 0, "it lies outside the folders of the pack.", f"Move it: {PLACES[home][1]}.")
    return _unknown(file, ALONE, "is no file of a pack.")


def _unknown(file: Path, known: "tuple[str, ...] | dict[str, tuple[str, str]]", reason: str) -> Problem:
    near = get_close_matches(file.name.lower(), known, 1, 0.6)
    remedy = f'Did you mean "{near[0]}"?' if near else f"There are: {', '.join(known)}. Else take it out."
    return Problem(file, 0, f'"{file.name}" {reason}', remedy)


def _link(file: Path) -> Problem:
    return Problem(file, 0, "it is a link or a device, not a file of the pack.", "Put the file itself there.")
