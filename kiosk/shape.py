"""Which keys the settings have and what each may hold, out of their types: for refusals, example, schema and table."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from kiosk.tables import Settings

Path = tuple[str, ...]  # ("idle", "ask_after_seconds")


def table(path: Path) -> Any:
    """The struct at this path, also that of `Table | None` and of a list of tables; KeyError where there is none."""
    found: Any = Settings
    for name in path:
        found = _struct(get_type_hints(found)[name])
    return found


def is_table(path: Path) -> bool:
    return table(path) is not None


def every_key(path: Path = ()) -> Iterator[Path]:
    """Every key that is no table, in the order of the structs; those of lists of tables have the list's path, too."""
    for name in table(path).__struct_fields__:
        below = (*path, name)
        if is_table(below):
            yield from every_key(below)
        else:
            yield below


def allowed(path: Path) -> str:
    """What a key may hold, in the words of its type's description."""
    if not path:
        return "tables such as [idle]"
    return next((note.description for note in metas(path) if note.description), f"a table, [{'.'.join(path)}]")


def metas(path: Path) -> Iterator[Meta]:
    """All that its type says of it, the outermost first."""
    hint = get_type_hints(table(path[:-1]), include_extras=True)[path[-1]]
    for part in (hint, *get_args(hint)):
        yield from (note for note in getattr(part, "__metadata__", ()) if isinstance(note, Meta))


def default(path: Path) -> Any:
    """What holds where nobody writes it; NODEFAULT where it must be written."""
    field = next(one for one in msgspec.structs.fields(table(path[:-1])) if one.name == path[-1])
    return field.default if field.default is not msgspec.NODEFAULT else field.default_factory


def listed(path: Path) -> bool:
    """Whether it is a list of tables, written [[so]]."""
    return is_table(path) and tuple in _kinds(path)


def takes(path: Path) -> set[Any]:
    """Of str and tuple those that it may be."""
    try:
        return _kinds(path) & {str, tuple}
    except (KeyError, TypeError):  # there is no such key
        return {str}


def _kinds(path: Path) -> set[Any]:
    hint = get_type_hints(table(path[:-1]))[path[-1]]
    return {type(get_args(one)[0]) if get_origin(one) is Literal else get_origin(one) or one for one in _members(hint)}


def _struct(hint: Any) -> Any:
    """The struct that it is, may be, or is a list of; else None."""
    inner = (get_args(one)[0] if get_origin(one) is tuple else one for one in _members(hint))
    return next((one for one in inner if isinstance(one, type) and issubclass(one, msgspec.Struct)), None)


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
