"""What IT may set, in one TOML file; every default works with no file at all."""

import os
import re
import sys
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import Meta

from kiosk.core.keys import twice
from kiosk.problems import Problem, Refused, line_of, read_text
from kiosk.tables import Settings as Settings


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
    _agree(file, text, settings)
    return settings


def _agree(file: Path, text: str, settings: Settings) -> None:
    """Raises Refused where one setting contradicts another."""
    idle = settings.idle
    if idle.support_seconds < idle.ask_after_seconds:
        reason = f"idle.support_seconds is {idle.support_seconds}, less than ask_after_seconds."
        remedy = f"Write a whole number from {idle.ask_after_seconds} to 600 (seconds)."
        raise Refused([Problem(file, line_of(text, "support_seconds", "idle"), reason, remedy)])
    _agree_on_hours(file, text, settings)
    if doubled := twice(settings.keys.named()):
        key, one, other = doubled
        reason = f'the key "{key}" stands at {one} and at {other} of [keys].'
        raise Refused([Problem(file, line_of(text, other, "keys"), reason, "Leave it at one of the two.")])
    call = settings.staff_call
    if call and not (call.sound or call.command or call.webhook or call.mqtt):
        remedy = "Add sound, command, webhook or [staff_call.mqtt]; or leave the table out."
        raise Refused([Problem(file, line_of(text, "[staff_call]"), "[staff_call] names no way to staff.", remedy)])


def _agree_on_hours(file: Path, text: str, settings: Settings) -> None:
    for what in ("dim", "off"):
        begins, ends = (getattr(settings.screen, f"{what}_{end}") for end in ("from", "until"))
        there, other = (f"{what}_from", f"{what}_until") if begins else (f"{what}_until", f"{what}_from")
        if (begins is None) != (ends is None):
            reason = f"screen.{there} stands there without {other}."
            remedy = f'Add {other} = "06:30", or leave both out.'
        elif begins is not None and begins == ends:
            reason = f'screen.{there} and {other} are both "{begins}".'
            remedy = 'Write two different times, or leave both out; "00:00" to "23:59" is nearly the whole day.'
        else:
            continue
        raise Refused([Problem(file, line_of(text, there, "screen"), reason, remedy)])


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
