"""`main.py settings schema`: the settings as a JSON Schema, for editors and for a fleet's own checks."""

import json
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk import shape
from kiosk.described import capital, does, given, holds, of_table, stop
from kiosk.tables import Settings


def schema() -> str:
    """JSON Schema 2020-12 in those words alone that draft 4 has, too: no $ref, no null, patterns as ECMA 262 has them.

    (Taplo reads draft 4; TOML has no null.)
    """
    made = msgspec.json.schema(Settings)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Settings of Clearing"}
    whole = {**head, **_plain(made["$defs"]["Settings"], made["$defs"], ())}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _plain(made: Any, tables: Mapping[str, Any], path: shape.Path) -> Any:
    """One table of msgspec's schema, with what each key does, and its tables in it."""
    properties = {}
    for name, one in made["properties"].items():
        below = (*path, name)
        one = _inner(one, tables)
        if shape.is_table(below):
            inner = one.get("items", one)
            described = {"description": of_table(below), **_plain(inner, tables, below)}
            properties[name] = {"type": "array", "items": described} if shape.listed(below) else described
        else:
            said = {"description": f"{stop(does(below))} {capital(holds(below))}."}
            default = {"default": one["default"]} if given(one.get("default")) else {}
            properties[name] = {
                **said,
                **_ecma({key: one[key] for key in one if key not in ("description", "default")}),
            }
            properties[name] |= default
    needed = {"required": made["required"]} if made["required"] else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _inner(made: Any, tables: Mapping[str, Any]) -> Any:
    """Without the null that stands for "left out", and with the table that it refers to."""
    others = [one for one in made.get("anyOf", ()) if one != {"type": "null"}]
    if len(others) == 1:
        made = {**made, **others[0]}
        del made["anyOf"]
    if "items" in made:
        made = {**made, "items": _inner(made["items"], tables)}
    return tables[made["$ref"].rpartition("/")[2]] if "$ref" in made else made


def _ecma(made: Any) -> Any:
    if isinstance(made, dict):
        return {key: _pattern(one) if key == "pattern" else _ecma(one) for key, one in made.items()
                if key != "description"}  # fmt: skip
    return [_ecma(one) for one in made] if isinstance(made, list) else made


def _pattern(python: str) -> str:
    r"""Python's \Z is ECMA's $, and ECMA escapes only what means something."""
    return re.sub(r'\\([ "-])', r"\1", python.replace(r"\Z", "$"))
