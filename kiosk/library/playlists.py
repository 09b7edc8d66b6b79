"""Playlists, and the notice from the staff page: their slides in the offered languages, and the pictures in them."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.core.freshness import Dates, Ending
from kiosk.core.playlist import Kind, Playlist, Slide
from kiosk.library.content import Picture
from kiosk.library.pictures import read_picture
from kiosk.library.slidefaults import Fault, converted, faults
from kiosk.library.slides import Around, slides
from kiosk.problems import Problem, Refused, line_of, read_text

HEADER = re.compile(r"\s*\[\[\s*slides\s*\]\]")
MOST_BYTES = 8_000_000  # of all pictures together: each of two or three surfaces holds them in memory
NO_VIDEO = "{} is a video, and is left out: Qt Multimedia, which would show it, is no part of this kiosk."


@dataclass(slots=True)
class Reading:
    """What playlists and notice hold; `notes` are for staff, `changed` and `endings` for kiosk.core.freshness."""

    slides: list[Slide] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)  # by their place in the pack
    notes: list[str] = field(default_factory=list)
    changed: list[date] = field(default_factory=list)
    endings: list[Ending] = field(default_factory=list)

    def dates(self) -> Dates:
        return Dates(tuple(sorted(set(self.changed))), tuple(self.endings))

    def playlist(self, languages: Iterable[str]) -> Playlist:
        return Playlist(tuple(self.slides), tuple(Slide(tag, kind=Kind.WELCOME, name="welcome") for tag in languages))


def read_playlists(files: Iterable[Path], around: Around, notice: Path | None = None) -> Reading:
    """The slides of all files, one file after the other, and of the notice where one is there.

    Raises Refused with every problem of every file.
    """
    files, reader = list(files), _Reader(around)
    for file in files:
        reader.playlist(file)
    if notice and notice.is_file():
        reader.notice(notice)
    found, problems = reader.found, reader.problems
    first = files[0] if files else around.file("playlists/waiting-room.toml")
    if not found.slides and not problems:
        problems.append(Problem(first, 0, "no slide is in an offered language.", "Add one, or offer its language."))
    if sum(len(picture.data) for picture in found.pictures.values()) > MOST_BYTES:
        reason = f"the pictures of all slides have more than {MOST_BYTES // 1_000_000} MB together."
        problems.append(Problem(first, 0, reason, "Save them smaller: 1280 pixels across are enough."))
    if problems:
        raise Refused(problems)
    spoken = {slide.language for slide in found.slides}
    found.notes += [f'No slide is in "{tag}", which is offered.' for tag in around.languages if tag not in spoken]
    return found


class _Reader:
    """Goes through the files once; collects what is in them and what is wrong with them on the way."""

    def __init__(self, around: Around) -> None:
        self.around, self.found, self.problems = around, Reading(), list[Problem]()

    def playlist(self, file: Path) -> None:
        text, table = self._toml(file)
        if not text:
            return
        written, tables = table.pop("written", None), table.pop("slides", [])
        for key in table:
            reason = f'"{key}" is not a key of a playlist.'
            self._complain(file, line_of(text, key), reason, "It holds written = 2026-12-01 and tables [[slides]].")
        if type(written) is date:  # not a datetime
            self.found.changed.append(written)
        elif written is not None:
            self._complain(file, line_of(text, "written"), "written is no day.", "Write written = 2026-12-01.")
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            self._complain(file, line_of(text, "slides"), "slides are no tables.", "Write [[slides]] above each.")
        elif not tables:
            self._complain(file, 0, "there is no slide in it.", "Add a [[slides]] table.")
        else:
            for number, (one, at) in enumerate(zip(tables, _places(text, len(tables)), strict=True), 1):
                self._slide(file, text, at, f"{file.name}, slide {number}", one)

    def notice(self, file: Path) -> None:
        """A slide's keys alone, of the kind notice."""
        text, table = self._toml(file)
        if text:
            table |= {"kind": "notice"}
            self._slide(file, text, (0, len(text.splitlines())), "The notice of your staff", table)

    def _slide(self, file: Path, text: str, at: tuple[int, int], name: str, table: Mapping[str, Any]) -> None:
        row = converted(table)
        wrong = [row] if isinstance(row, Fault) else list(faults(row, self.around))
        for fault in wrong:
            self._complain(file, _line(text, at, fault.key), fault.reason, fault.remedy)
        if isinstance(row, Fault) or wrong:
            return
        if row.kind == "video":
            self.found.notes.append(NO_VIDEO.format(name))
            return
        found = list(slides(row, name, self.around))
        self.found.slides += found
        if found and row.picture not in ("", *self.found.pictures):
            self._picture(file, _line(text, at, "picture"), row.picture)
        if found and row.first:
            self.found.changed.append(row.first)
        if found and row.last:
            self.found.endings.append(Ending(name, row.last))

    def _picture(self, file: Path, line: int, place: str) -> None:
        if not (found := self.around.file(place)).is_file():
            self._complain(file, line, f"there is no picture {place}.", "Put it there, or name another one.")
            return
        try:
            self.found.pictures[place] = read_picture(found)
        except Refused as refused:
            self.problems += refused.problems

    def _toml(self, file: Path) -> tuple[str, dict[str, Any]]:
        """Its text and what it holds; both empty where it can't be read."""
        try:
            text = read_text(file)
            return text or "\n", tomllib.loads(text)
        except Refused as refused:
            self.problems += refused.problems
        except (ValueError, RecursionError) as error:  # also a number, or lists in lists, without end
            line = re.search(r"line (\d+)", str(error))
            reason = f"this is not TOML: {error}."
            self._complain(file, int(line[1]) if line else 0, reason, 'A line is: key = value; words in "quotes".')
        return "", {}

    def _complain(self, file: Path, line: int, reason: str, remedy: str) -> None:
        self.problems.append(Problem(file, line, reason, remedy))


def _places(text: str, count: int) -> list[tuple[int, int]]:
    """From and to which line each slide's table goes, counted from 0; all of the file where that can't be seen."""
    lines = text.splitlines()
    headers = [number for number, line in enumerate(lines) if HEADER.match(line)]
    if len(headers) != count:
        return [(0, len(lines))] * count
    return list(zip(headers, [*headers[1:], len(lines)], strict=True))


def _line(text: str, at: tuple[int, int], key: str) -> int:
    """The key's line, counted from 1; the header's where the table does not hold the key."""
    own = "\n".join(text.splitlines()[slice(*at)])
    return at[0] + (line_of(own, key) or line_of(own, f"[{key}") or 1)
