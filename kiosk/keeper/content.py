"""What every surface gets: the library and its shelf on file descriptors, renewed without disturbing a visit."""

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

from kiosk.handed import content
from kiosk.keeper import library
from kiosk.keeper.events import Event, Facts, Note

if TYPE_CHECKING:
    from pathlib import Path

Found = tuple[library.Compiled | None, list[str]]  # ... and what was said meanwhile


class Content:
    """`grade` says how well it went the last time: "fresh", "last good" or "defaults"; `problems` why."""

    def __init__(self, settings: "Path | None", log: Note) -> None:
        self.settings, self._log = settings, log
        self.given: dict[str, int] = {}  # name: file descriptor
        self.staff_call, self.printer, self.house = b"null", "", b"{}"
        self.grade, self.problems = "", list[str]()

    @property
    def there(self) -> bool:
        return "library" in self.given

    def compile(self) -> Found:
        """What is there now. It may take minutes: once a surface stands, in a thread."""
        problems: list[str] = []

        def heard(event: Event, **facts: Unpack[Facts]) -> None:
            problems.extend([facts["said"]] if "said" in facts else [])
            self._log(event, **facts)

        return library.prepare(self.settings, heard, gently=self.there), problems

    def take(self, found: Found) -> bool:
        """For the surfaces to come; true where they will see something new."""
        compiled, problems = found
        if compiled is None:
            return False
        parts = library.parts(compiled.content)
        self.grade, self.problems = compiled.grade, problems if compiled.grade != "fresh" else []
        self.staff_call, self.printer, self.house = parts.staff_call, parts.printer, parts.house
        if self.there and self._same(parts.surfaces, compiled.shelf):
            os.close(compiled.shelf)
            return False
        before, self.given = self.given, {"library": library.share(parts.surfaces), "shelf": compiled.shelf}
        for fd in before.values():
            os.close(fd)
        return True

    def _same(self, surfaces: bytes, shelf: int) -> bool:
        """Whether surfaces would see no difference."""
        fd = self.given["library"]
        with suppress(OSError):
            one, other = os.fstat(self.given["shelf"]), os.fstat(shelf)
            same = (one.st_dev, one.st_ino, one.st_size) == (other.st_dev, other.st_ino, other.st_size)
            return same and content(fd) == surfaces
        return False
