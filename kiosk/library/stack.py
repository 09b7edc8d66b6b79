"""Packs on one another: an upper pack's file stands in for the lower one of the same place."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.library.pack import FILE, Pack, leftover
from kiosk.problems import Problem, read_text


@dataclass(frozen=True, slots=True)
class Stack:
    """The lowest pack, which is the shipped one, comes first. A folder is listed once, when it is first asked for."""

    packs: tuple[Pack, ...]
    _seen: dict[tuple[Path, str], dict[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def file(self, place: str) -> Path:
        """The uppermost file of this place, such as "texts/en.toml"; where there is none, where it ought to be."""
        return next(reversed(self.layers(place)), self.packs[0].folder / place)

    def layers(self, place: str) -> tuple[Path, ...]:
        """Every pack's file of this place, the lowest first: for what is merged and not replaced."""
        return tuple(file for pack in self.packs if (file := pack.folder / place).is_file())

    def files(self, folder: str, ending: str) -> dict[str, Path]:
        """By name without ending: the uppermost files of a folder such as "guides/en", without what is hidden.

        What the lowest pack has comes first, each pack's by name.
        """
        return {name: Path(place) for name, place in self.places(folder, ending).items()}

    def places(self, folder: str, ending: str) -> dict[str, str]:
        """The same as text, for very many: 50,000 Paths are a third of a second."""
        kind, found = folder.partition("/")[0], dict[str, str]()
        for pack in self.packs:
            for hidden in pack.hidden(kind):
                found.pop(hidden, None)
            found |= self._listed(pack.folder / folder, ending)
        return found

    def guides(self) -> tuple[str, ...]:
        """The names of all guides in the order in which they are offered: an upper pack's own before a lower one's.

        In a pack those that its `guides` lists come first, then its others by name; what only replaces a lower
        guide keeps that one's place.
        """
        wanted = dict[str, None]()
        for count in range(len(self.packs), 0, -1):
            lower, pack = self._of(self.packs[: count - 1])._names(), self.packs[count - 1]
            own = sorted(self._of((pack,))._names() - lower)
            wanted |= dict.fromkeys((*pack.guides, *own))
        there = self._names()
        return tuple(name for name in wanted if name in there)

    def hidden_above(self, pack: Pack, kind: str) -> frozenset[str]:
        """The names of this kind ("guides") that packs above this one hide."""
        above = self.packs[self.packs.index(pack) + 1 :]
        return frozenset(name for upper in above for name in upper.hidden(kind))

    def owner(self, file: Path) -> Pack:
        """The pack to which a file belongs."""
        return next(pack for pack in reversed(self.packs) if file.is_relative_to(pack.folder))

    def named(self) -> tuple[str, ...]:
        """The clinic's own packs by title and version, the uppermost last."""
        return tuple(f"{pack.title} {pack.version}".strip() for pack in self.packs[1:])

    def versions(self) -> tuple[tuple[str, str], ...]:
        """The same by name and version."""
        return tuple((pack.name, pack.version) for pack in self.packs[1:])

    def faults(self) -> Iterator[Problem]:
        """What a pack says of packs below it that isn't so."""
        for count, pack in enumerate(self.packs):
            file, lower = pack.folder / FILE, self._of(self.packs[:count])
            if pack.name in [other.name for other in lower.packs]:
                yield Problem(file, 0, f'another pack has the name "{pack.name}" too.', "Give this one its own name.")
            names = self._of(self.packs[: count + 1])._names()
            for name in (name for name in pack.guides if name not in names):
                yield _mistake(file, name, f'guides names "{name}", but there is no such guide.', names)
            for place in pack.hide:
                below = lower._places(place.partition("/")[0])
                if place not in below:
                    yield _mistake(file, place, f'hide names "{place}", which no lower pack has.', below)

    def _of(self, packs: tuple[Pack, ...]) -> "Stack":
        return Stack(packs, self._seen)

    def _listed(self, folder: Path, ending: str) -> dict[str, str]:
        if (folder, ending) not in self._seen:
            self._seen[folder, ending] = dict(sorted(_listed(folder, ending)))
        return self._seen[folder, ending]

    def _names(self) -> set[str]:
        names = set[str]()
        for pack in self.packs:
            names = names.difference(pack.hidden("guides")).union(self._own_names(pack.folder / "guides"))
        return names

    def _own_names(self, guides: Path) -> dict[str, str]:
        """One pack's, by one of its files each."""
        if (guides, "") not in self._seen:
            listed = [self._listed(folder, ".md") for folder in guides.glob("*") if folder.is_dir()]
            self._seen[guides, ""] = {name: place for names in listed for name, place in names.items()}
        return self._seen[guides, ""]

    def _places(self, kind: str) -> set[str]:
        names = self._names() if kind == "guides" else self.files(kind, ".toml" if kind == "playlists" else ".json")
        return {f"{kind}/{name}" for name in names}


def _listed(folder: Path, ending: str) -> Iterator[tuple[str, str]]:
    """Regular files: a link or a pipe is no content (kiosk.library.layout says so)."""
    if folder.is_dir():
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(ending) and not leftover(entry.name) and entry.is_file(follow_symlinks=False):
                    yield entry.name.removesuffix(ending), entry.path


def _mistake(file: Path, word: str, reason: str, known: set[str]) -> Problem:
    line = next((number for number, row in enumerate(read_text(file).splitlines(), 1) if f'"{word}"' in row), 0)
    return Problem(file, line, reason, f"There are: {', '.join(sorted(known)) or 'none'}.")
