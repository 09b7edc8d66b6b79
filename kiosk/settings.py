"""What IT may set, in one TOML file and in variables of the environment; every default works with neither."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import msgspec

from kiosk import shape
from kiosk.core.keys import twice
from kiosk.given import Given, from_environment
from kiosk.keeper.variables import FILE
from kiosk.keeper.variables import system_place as systems
from kiosk.problems import Problem, Refused, read_text
from kiosk.tables import Settings as Settings

NO_TOML = 'A line is: key = value, below a header such as [idle]; words stand in "quotes".'
READ_BY_TOML = (date, datetime, time)


def system_place() -> Path:
    return Path(systems())


def load(file: Path | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `file`; with None those where CLEARING_SETTINGS says, else in the system's place, if any.

    Variables such as CLEARING_IDLE__ASK_AFTER_SECONDS stand over the file. Raises Refused, with the key, the line
    and the allowed values of everything that is wrong.
    """
    named = environment.get(FILE)
    file = file or (Path(named) if named else None)
    nothing = file is None and not system_place().exists()
    file = file or system_place()
    given = Given(file, "" if nothing else read_text(file), from_environment(environment))
    settings, problems = _settled(given)
    if problems := [*problems, *(_disagreements(given, settings) if not problems else ())]:
        raise Refused(problems)
    return settings


def _settled(given: Given) -> tuple[Settings, list[Problem]]:
    """What is wrong is taken out until the rest can be used: so that one look finds all of it."""
    try:
        tree = given.tree()
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        reason = f"this is not TOML: {error}."
        return Settings(), [Problem(given.file, int(line[1]) if line else 0, reason, NO_TOML)]
    problems: dict[shape.Path, Problem] = {}
    while True:
        try:
            return msgspec.convert(tree, Settings, builtin_types=READ_BY_TOML, str_keys=True), [*problems.values()]
        except msgspec.ValidationError as error:
            problem, path = _problem(given, str(error))
            problems.setdefault(path, problem)  # a key that was taken out is missing, but that is not to be said
            if not (_taken_out(tree, path) or _taken_out(tree, path[:-1])):
                return Settings(), [*problems.values()]


def _taken_out(tree: dict[str, Any], path: shape.Path) -> bool:
    """Whether there was anything; of a list all of it goes."""
    for name in path[:-1]:
        if not isinstance(tree.get(name), dict):
            return tree.pop(name, None) is not None
        tree = tree[name]
    return bool(path) and tree.pop(path[-1], None) is not None


def _problem(given: Given, message: str) -> tuple[Problem, shape.Path]:
    """msgspec's message, such as "Expected `int` <= 300 - at `$.idle.ask_after_seconds`", and what it is about."""
    where = re.search(r"`\$\.?([\w.]*)[^`]*`$", message)
    path = tuple(part for part in where[1].split(".") if part) if where else ()
    place = f"[{'.'.join(path)}]" if path else "the file"
    if unknown := re.search(r"unknown field `([^`]+)`", message):
        about, reason = (*path, unknown[1]), f'"{unknown[1]}" is not a key of {place}.'
        problem = given.problem(about, reason, _instead(path, unknown[1]))
        if not problem.line:
            problem = given.problem(about, reason, problem.remedy, f"[{unknown[1]}")
        return problem, about
    if missing := re.search(r"missing required field `([^`]+)`", message):
        remedy = f"Write {missing[1]} = {shape.allowed((*path, missing[1]))}."
        return given.problem(path, f"{place} has no {missing[1]}.", remedy, place), (*path, missing[1])
    key = ".".join(path) or "the file"
    return given.problem(path, f"{key} has a value that can't be used.", f"Write {shape.allowed(path)}."), path


def _instead(path: shape.Path, name: str) -> str:
    """Whose key it is, as where the line of its table is still commented out; else what may stand there."""
    elsewhere = [f"[{key[0]}]" for key in shape.every_key() if key[1:] == (name,) and key[:1] != path]
    if elsewhere:
        return f"It is one of {' or '.join(elsewhere)}: write that line above it, without # before it."
    return f"It may hold: {', '.join(shape.table(path).__struct_fields__)}."


def _disagreements(given: Given, settings: Settings) -> Iterator[Problem]:
    """Where one setting contradicts another."""
    idle = settings.idle
    if idle.support_seconds < idle.ask_after_seconds:
        reason = f"idle.support_seconds is {idle.support_seconds}, less than ask_after_seconds."
        remedy = f"Write a whole number from {idle.ask_after_seconds} to 600 (seconds)."
        yield given.problem(("idle", "support_seconds"), reason, remedy)
    yield from _hours(given, settings)
    if doubled := twice(settings.keys.named()):
        key, one, other = doubled
        reason = f'the key "{key}" stands at {one} and at {other} of [keys].'
        yield given.problem(("keys", other), reason, "Leave it at one of the two.")
    call = settings.staff_call
    if call and not (call.sound or call.command or call.webhook or call.mqtt):
        remedy = "Add sound, command, webhook or [staff_call.mqtt]; or leave the table out."
        yield given.problem(("staff_call",), "[staff_call] names no way to staff.", remedy, "[staff_call]")


def _hours(given: Given, settings: Settings) -> Iterator[Problem]:
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
        yield given.problem(("screen", there), reason, remedy)
