"""What IT has given: the settings' file, the variables of the environment over it, and where each key stands."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk import shape
from kiosk.itself import PROGRAM
from kiosk.keeper.variables import FILE, LEVEL, PREFIX, overrides
from kiosk.problems import Problem, Refused, line_of

TWO = f'Write {{0}}, with two underscores between table and key; "{PROGRAM} settings table" has them all.'

NO_UTF8 = "Write it in UTF-8, as the file."


@dataclass(frozen=True, slots=True)
class Given:
    """`variables`: values by path. Their names are said, their values never: one may be a webhook's token."""

    file: Path
    text: str = ""
    variables: Mapping[shape.Path, str] = field(default_factory=dict, repr=False)

    def tree(self) -> dict[str, Any]:
        """All that is given, as tables in tables. Raises tomllib.TOMLDecodeError for the file."""
        try:
            tree = tomllib.loads(self.text)
        except RecursionError:
            raise tomllib.TOMLDecodeError("there are too many brackets in brackets") from None
        for path, value in self.variables.items():
            place = tree
            for name in path[:-1]:
                place = _below(place, name)
            place[path[-1]] = read(value, shape.takes(path))
        return tree

    def problem(self, path: shape.Path, reason: str, remedy: str, needle: str = "") -> Problem:
        """What is wrong with the key at `path`, said of the variable that gives it, else of its line in the file."""
        for given in self.variables:
            if path and (given[: len(path)] == path or path[: len(given)] == given):
                return Problem(_named(variable(given)), 0, reason, remedy)
        *above, key = path or ("",)
        line = line_of(self.text, needle) if needle else line_of(self.text, key, ".".join(above)) if key else 0
        return Problem(self.file, line, reason, remedy)


def from_environment(environment: Mapping[str, str]) -> dict[shape.Path, str]:
    """The variables that are settings. Raises Refused for one that was meant to be."""
    meant = {name for name in environment if name.startswith(PREFIX) and LEVEL not in name} - {FILE}
    for path in shape.every_key() if meant else ():
        if (name := variable(path).replace(LEVEL, "_")) in meant:
            raise Refused([Problem(_named(name), 0, "it sets nothing.", TWO.format(variable(path)))])
    for name, value in overrides(environment).items():
        if any("\ud800" <= letter <= "\udfff" for letter in name + value):  # bytes that Python could not read
            raise Refused([Problem(_named(name.encode(errors="replace").decode()), 0, "it is no text.", NO_UTF8)])
    return {tuple(name.removeprefix(PREFIX).lower().split(LEVEL)): value
            for name, value in overrides(environment).items()}  # fmt: skip


def variable(path: shape.Path) -> str:
    """Which one sets this key."""
    return PREFIX + LEVEL.join(path).upper()


def read(value: str, takes: set[Any]) -> Any:
    """As it would be read in the file; around words the quotes may be left out. What can't be read is left as words."""
    if str in takes and value[:1] not in ('"', "'", *("[" if tuple in takes else "")):
        return value
    try:
        read = tomllib.loads(f"it = {value}")
    except (tomllib.TOMLDecodeError, RecursionError):
        return value
    return read["it"] if len(read) == 1 else value  # more: there was a line's end in it


def _below(place: dict[str, Any], name: str) -> dict[str, Any]:
    if not isinstance(place.get(name), dict):
        place[name] = {}
    below: dict[str, Any] = place[name]
    return below


def _named(name: str) -> Path:
    return Path(f"{name} (environment)")
