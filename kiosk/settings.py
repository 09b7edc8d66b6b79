"""What IT may set, in one TOML file; every default works with no file at all."""

import os
import re
import sys
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

import msgspec
from msgspec import Meta

from kiosk.problems import Problem, Refused, line_of, read_text

Seconds = Annotated[int, Meta(ge=30, le=300, description="a whole number from 30 to 300 (seconds)")]
Countdown = Annotated[int, Meta(ge=20, le=120, description="a whole number from 20 to 120 (seconds)")]
SlideSeconds = Annotated[int, Meta(ge=5, le=120, description="a whole number from 5 to 120 (seconds)")]
Inches = Annotated[float, Meta(ge=5, le=100, description="a number from 5 to 100 (inches), or leave it out")]
Tag = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z]{2,4})?$", description='a language tag such as "en" or "es"')]
Tags = Annotated[tuple[Tag, ...], Meta(min_length=1, description='a list of language tags such as ["en", "es"]')]
Name = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]{1,60}\Z", description='1 to 60 signs such as "Waiting room 2"')]
File = Annotated[str, Meta(pattern=r"^/[^\x00]+\Z", description='a whole path such as "/etc/clearing/bell.wav"')]
Word = Annotated[str, Meta(pattern=r"^[^\x00]+\Z", description="words that are not empty")]
Command = Annotated[
    tuple[Word, ...],
    Meta(min_length=1, description='a list such as ["/usr/local/bin/page-staff", "{kiosk}"] ({kiosk} is its name)'),
]
PORT = r"([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
Url = Annotated[
    str,
    Meta(
        pattern=rf"^https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:{PORT})?([/?][!-\"$-~]*)?\Z",
        description='an address such as "https://example.org/call", without a user name, spaces or #',
    ),
]
Host = Annotated[str, Meta(pattern=r"^[A-Za-z0-9._:-]{1,253}\Z", description='a host such as "broker.example.org"')]
Port = Annotated[int, Meta(ge=1, le=65535, description="a whole number from 1 to 65535, or leave it out")]
Topic = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f+#]{1,200}\Z", description='a topic such as "clinic/calls", without + and #')
]
Switch = Annotated[bool, Meta(description="true or false")]


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


class Mqtt(Table, frozen=True):
    """Without a port: 1883, and 8883 with `tls`. The password is the first line of its file."""

    host: Host
    topic: Topic
    port: Port | None = None
    tls: Switch = False
    user: Word | None = None
    password_file: File | None = None


class StaffCall(Table, frozen=True):
    """How "Ask staff to come" reaches staff: every way named here is tried. Left out, it is not offered."""

    kiosk: Name
    sound: File | None = None
    command: Command | None = None
    webhook: Url | None = None
    mqtt: Mqtt | None = None


class Settings(Table, frozen=True):
    display: Display = Display()
    idle: Idle = Idle()
    languages: Languages = Languages()
    attract: Attract = Attract()
    staff_call: StaffCall | None = None

    def keepers_line(self) -> bytes:
        """What only the keeper may know, as one line of JSON; no surface gets it."""
        return msgspec.json.encode(self.staff_call) + b"\n"

    def for_surface(self) -> "Settings":
        return msgspec.structs.replace(self, staff_call=None)


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
        settings = msgspec.toml.decode(text, type=Settings)
    except msgspec.ValidationError as error:
        raise Refused([_problem(file, text, str(error))]) from None
    except msgspec.DecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        reason = f"this is not TOML: {error}."
        remedy = 'A line is: key = value, below a header such as [idle]; words stand in "quotes".'
        raise Refused([Problem(file, int(line[1]) if line else 0, reason, remedy)]) from None
    call = settings.staff_call
    if call and not (call.sound or call.command or call.webhook or call.mqtt):
        remedy = "Add sound, command, webhook or [staff_call.mqtt]; or leave the table out."
        raise Refused([Problem(file, line_of(text, "[staff_call]"), "[staff_call] names no way to staff.", remedy)])
    return settings


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
    missing = re.search(r"missing required field `([^`]+)`", message)
    if missing:
        place = f"[{'.'.join(path)}]"
        remedy = f"Write {missing[1]} = {_allowed([*path, missing[1]])}."
        return Problem(file, line_of(text, place), f"{place} has no {missing[1]}.", remedy)
    key = ".".join(path) or "the file"
    line = line_of(text, path[-1], ".".join(path[:-1])) if path else 0
    return Problem(file, line, f"{key} has a value that can't be used.", f"Write {_allowed(path)}.")


def _table(path: list[str]) -> Any:
    table: Any = Settings
    for name in path:
        hint = get_type_hints(table)[name]
        table = next(iter(get_args(hint)), hint)  # of `Table | None` the table
    return table


def _allowed(path: list[str]) -> str:
    """What a key may hold, in the words of its type's description."""
    if not path:
        return "tables such as [idle]"
    hint = get_type_hints(_table(path[:-1]), include_extras=True)[path[-1]]
    notes = [note for part in (hint, *get_args(hint)) for note in getattr(part, "__metadata__", ())]
    described = (str(note.description) for note in notes if isinstance(note, Meta))
    return next(described, f"a table, [{'.'.join(path)}]")
