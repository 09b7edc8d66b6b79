"""Packs that staff have taken from a stick: they lie in the state folder, on top of those that the settings name."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.library.pack import read_pack
from kiosk.library.unpack import head
from kiosk.problems import Refused
from kiosk.settings import Settings
from kiosk.tables import Content


def place(state: Path, name: str) -> Path:
    """Where the pack of this name lies, if it has been taken; one of the same name before it has .before behind."""
    return state / "packs" / f"{name}.zip"


def taken(state: Path) -> dict[str, Path]:
    """By name."""
    found = sorted((state / "packs").glob("*.zip"))
    return {file.stem: file.absolute() for file in found if not file.name.startswith(".") and file.is_file()}


def with_taken(settings: Settings, packs: Mapping[str, Path]) -> Settings:
    """One of the same name as a pack of the settings stands in that one's place; the others lie on top, by name."""
    left = dict(packs)
    if not left:
        return settings
    places = [left.pop(_name(Path(named)), named) for named in settings.content.packs]
    return msgspec.structs.replace(settings, content=Content((*map(str, places), *map(str, left.values()))))


def _name(pack: Path) -> str:
    """What is wrong with it is said where it is read as a whole."""
    try:
        return (read_pack(pack) if pack.is_dir() else head(pack)).name
    except Refused:
        return ""
