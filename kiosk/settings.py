"""What IT may set, in one TOML file; every default works with no file at all."""

import os
import re
import sys
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import Meta

from kiosk import allowed
from kiosk.problems import Problem, Refused, line_of, read_text


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the file; a key that is not listed is an error."""


class Display(Table, frozen=True):
    diagonal_inches: allowed.Inches | None = None


class Idle(Table, frozen=True):
    ask_after_seconds: allowed.Seconds = 120
    countdown_seconds: allowed.Countdown = 45


class Languages(Table, frozen=True):
    offered: allowed.Tags = ("en", "es")


class Attract(Table, frozen=True):
    slide_seconds: allowed.SlideSeconds = 12


class TakeHome(Table, frozen=True):
    """`page`: where the clinic has put resources/take-home/index.html; without it no result is offered as a code."""

    page: allowed.Page = ""


class Paper(Table, frozen=True):
    """Off without a printer: then no pipe to print through is made at all."""

    printer: allowed.Printer = ""
    size: allowed.Sheet = "letter"


class Mqtt(Table, frozen=True):
    """Without a port: 1883, and 8883 with `tls`. The password is the first line of its file."""

    host: allowed.Host
    topic: allowed.Topic
    port: allowed.Port | None = None
    tls: allowed.Switch = False
    user: allowed.Word | None = None
    password_file: allowed.File | None = None


class StaffCall(Table, frozen=True):
    """How "Ask staff to come" reaches staff: every way named here is tried. Left out, it is not offered."""

    kiosk: allowed.Name
    sound: allowed.File | None = None
    command: allowed.Command | None = None
    webhook: allowed.Url | None = None
    mqtt: Mqtt | None = None


class Settings(Table, frozen=True):
    display: Display = Display()
    idle: Idle = Idle()
    languages: Languages = Languages()
    attract: Attract = Attract()
    take_home: TakeHome = TakeHome()
    paper: Paper = Paper()
    staff_call: StaffCall | None = None

    def keepers_lines(self) -> bytes:
        """What only the keeper may know, in two lines: how to call staff, as JSON, and the printer's name."""
        return msgspec.json.encode(self.staff_call) + f"\n{self.paper.printer}\n".encode()

    def for_surface(self) -> "Settings":
        return msgspec.structs.replace(self, staff_call=None, paper=Paper(size=self.paper.size))


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
