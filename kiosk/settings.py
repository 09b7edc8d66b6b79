"""What IT may set, in one TOML file; every default works with no file at all."""

import os
import re
import sys
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec
from msgspec import Meta

from kiosk.problems import Problem, Refused, line_of, read_text

Seconds = Annotated[int, Meta(ge=30, le=300, description="a whole number from 30 to 300 (seconds)")]
Countdown = Annotated[int, Meta(ge=20, le=120, description="a whole number from 20 to 120 (seconds)")]
SlideSeconds = Annotated[int, Meta(ge=5, le=120, description="a whole number from 5 to 120 (seconds)")]
Inches = Annotated[float, Meta(ge=5, le=100, description="a number from 5 to 100 (inches), or leave it out")]
Tag = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z]{2,4})?$", description='a language tag such as "en" or "es"')]
Tags = Annotated[tuple[Tag, ...], Meta(min_length=1, description='a list of language tags such as ["en", "es"]')]

Page = Annotated[
    str,
    Meta(
        pattern=r"^(|https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?)\Z",
        max_length=64,
        description="an address such as https://clinic.example/take-home.html: https, 64 letters at most, "
        'without "?", "#" or "@"; or leave it out',
    ),
]
Printer = Annotated[
    str,
    Meta(
        pattern=r"^(|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,126})\Z",
        description="the name of a CUPS queue, as lpstat -e tells it; or leave it out",
    ),
]
Sheet = Annotated[Literal["letter", "a4"], Meta(description='"letter" or "a4"')]


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the file; a key that is not listed is an error."""


class Display(Table, frozen=True):
    diagonal_inches: Inches | None = None


class Idle(Table, frozen=True):
    ask_after_seconds: Seconds = 120
    countdown_seconds: Countdown = 45


class Languages(Table, frozen=True):
    offered: Tags = ("en", "es")


class Attract(Table, frozen=True):
    slide_seconds: SlideSeconds = 12


class TakeHome(Table, frozen=True):
    """`page`: where the clinic has put resources/take-home/index.html; without it no result is offered as a code."""

    page: Page = ""


class Paper(Table, frozen=True):
    """Off without a printer: then no pipe to print through is made at all."""

    printer: Printer = ""
    size: Sheet = "letter"


class Settings(Table, frozen=True):
    display: Display = Display()
    idle: Idle = Idle()
    languages: Languages = Languages()
    attract: Attract = Attract()
    take_home: TakeHome = TakeHome()
    paper: Paper = Paper()


def system_place() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Clearing" / "settings.toml"
    return Path("/etc/clearing/settings.toml")


def load(file: Path | None) -> Settings:
    """The settings in `file`; with None those in the system's place, or the defaults where nothing is there.

    Raises Refused, with the key, the line and the allowed values.
    """
    if file is None and not system_place().exists():
        return Settings()
    file = file or system_place()
    text = read_text(file)
    try:
        return msgspec.toml.decode(text, type=Settings)
    except msgspec.ValidationError as error:
        raise Refused([_problem(file, text, str(error))]) from None
    except msgspec.DecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        reason = f"this is not TOML: {error}."
        remedy = 'A line is: key = value, below a header such as [idle]; words stand in "quotes".'
        raise Refused([Problem(file, int(line[1]) if line else 0, reason, remedy)]) from None


def _problem(file: Path, text: str, message: str) -> Problem:
    """msgspec's message, such as "Expected `int` <= 300 - at `$.idle.ask_after_seconds`", as a sentence."""
    where = re.search(r"`\$\.?([\w.]*)[^`]*`$", message)
    path = [part for part in where[1].split(".") if part] if where else []
    unknown = re.search(r"unknown field `([^`]+)`", message)
    if unknown:
        known = ", ".join(_table(path).__struct_fields__)
        place = f"[{'.'.join(path)}]" if path else "the file"
        line = line_of(text, unknown[1], ".".join(path)) or line_of(text, f"[{unknown[1]}")
        return Problem(file, line, f'"{unknown[1]}" is not a key of {place}.', f"It may hold: {known}.")
    key = ".".join(path) or "the file"
    line = line_of(text, path[-1], ".".join(path[:-1])) if path else 0
    return Problem(file, line, f"{key} has a value that can't be used.", f"Write {_allowed(path)}.")


def _table(path: list[str]) -> Any:
    table: Any = Settings
    for name in path:
        table = get_type_hints(table)[name]
    return table


def _allowed(path: list[str]) -> str:
    """What a key may hold, in the words of its type's description."""
    if len(path) < 2:
        return f"a table, [{path[0]}]" if path else "tables such as [idle]"
    hint = get_type_hints(_table(path[:-1]), include_extras=True)[path[-1]]
    notes = [note for part in (hint, *get_args(hint)) for note in getattr(part, "__metadata__", ())]
    return str(next(note.description for note in notes if isinstance(note, Meta)))
