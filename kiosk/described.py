"""`main.py settings example`, `table`: every setting as a file to edit, and as a page; kiosk/schema.py as a schema."""

import json
import re
import textwrap
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from kiosk import shape
from kiosk.explained import EXAMPLES, SAYS

SCHEMA = "settings.schema.json"
WIDTH = 110
HEAD = f"""#:schema ./{SCHEMA}
# Settings of Clearing. All are commented out: with none of them the kiosk works. To set one, take away the # before
# its [table], once, and before the key; what is written here is the default, or an example where it says so.
# To see what is wrong with it, also on another machine: python3 main.py check FILE
# Editors that know the line at the top (Taplo, Even Better TOML) check and complete: main.py settings schema
"""


def example() -> str:
    """The whole file as IT would edit it, commented out."""
    lines, table = [HEAD], shape.Path()
    for path in shape.every_key():
        if path[:-1] != table:
            table = path[:-1]
            header = ".".join(table)
            lines += ["\n", *_comment(of_table(table)), f"#[[{header}]]" if shape.listed(table) else f"#[{header}]"]
        lines += [
            "",
            *_comment(f"{does(path)}."),
            *_comment(f"{capital(holds(path))}. {_otherwise(path)}"),
            _line(path),
        ]
    return "\n".join(lines) + "\n"


def table() -> str:
    """In Markdown."""
    rows = ((f"`{'.'.join(path)}`", does(path), holds(path), _default(path)) for path in shape.every_key())
    cells = (" | ".join(cell.replace("|", r"\|") for cell in row) for row in rows)
    head = ["# Every setting", "", "Made by `make settings-files`. How to use them: [settings.md](settings.md).", "",
            "| key | what it does | what it may hold | left out |", "|---|---|---|---|"]  # fmt: skip
    return "\n".join([*head, *(f"| {row} |" for row in cells)]) + "\n"


def does(path: shape.Path) -> str:
    """What a key does; where nobody has written it down, what its table is for."""
    return SAYS.get(".".join(path)) or path[-1].replace("_", " ").capitalize()


def holds(path: shape.Path) -> str:
    """What a key may hold, without an example of another key's."""
    text = shape.allowed(path)
    return re.sub(' such as "[^"]*"$', "", text) if ".".join(path) in EXAMPLES else text


def written(value: Any) -> str:
    """As TOML."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list() | tuple():
            return f"[{', '.join(map(written, value))}]"
        case dict():
            return f"{{ {', '.join(f'{key} = {written(one)}' for key, one in value.items())} }}"
        case date():
            return value.isoformat()
    return json.dumps(value)


def shown(path: shape.Path) -> Any:
    """A value that it may have: its default, else an example; None where nobody knows one."""
    if (name := ".".join(path)) in EXAMPLES:
        return EXAMPLES[name]
    if given(value := shape.default(path)):
        return value
    if found := re.search(r'such as ("[^"]*"|\[.*?\]|\d{4}-\d\d-\d\d|\d+)', shape.allowed(path)):
        return tomllib.loads(f"it = {found[1]}")["it"]
    return next((meta.ge for meta in shape.metas(path) if meta.ge is not None), None)


def _line(path: shape.Path) -> str:
    value = shown(path)
    return f"# {path[-1]} = ..." if value is None else f"#{path[-1]} = {written(value)}"


def _default(path: shape.Path) -> str:
    value = shape.default(path)
    if value is msgspec.NODEFAULT:
        return "it must be there"
    return f"`{written(value)}`" if given(value) else ""


def _otherwise(path: shape.Path) -> str:
    value = shape.default(path)
    if value is msgspec.NODEFAULT:
        return "It must be there."
    return f"Left out: {written(value)}." if given(value) else "(An example.)"


def given(value: Any) -> bool:
    return value not in (None, msgspec.NODEFAULT, "", ())


def stop(text: str) -> str:
    return text if text[-2:] in ('?"', '."') else f"{text}."


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def of_table(path: shape.Path) -> str:
    doc = (shape.table(path).__doc__ or "").partition("\n")[0]
    return SAYS.get(".".join(path)) or doc


def _comment(text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH, initial_indent="# ", subsequent_indent="#   ", break_on_hyphens=False)
