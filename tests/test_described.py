"""The settings as a file to edit, a schema and a page: each complete, true, and as the program gives it."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from kiosk import described, shape
from kiosk.explained import EXAMPLES, SAYS
from kiosk.schema import schema
from kiosk.settings import load
from kiosk.tables import Settings

ROOT = Path(__file__).parent.parent
FILES = {
    "packaging/settings/settings.toml": described.example,
    "packaging/settings/settings.schema.json": schema,
    "docs/settings-table.md": described.table,
}
KEYS = {".".join(path) for path in shape.every_key()}
OF_DRAFT_4 = {"type", "properties", "required", "additionalProperties", "description", "default", "enum", "items",
              "anyOf", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "format"}  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_a_file_is_what_the_program_gives(file):
    assert (ROOT / file).read_text() == FILES[file](), "make settings-files"


def uncommented():
    return re.sub(r"^#(?=\[|\w+ = )", "", described.example(), flags=re.M)


def test_the_example_sets_nothing_as_it_stands(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(described.example())
    assert load(file, {}) == Settings()


def test_the_example_holds_every_key_and_can_be_used_whole(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(uncommented())
    found = load(file, {})
    assert set(re.findall(r"^#(\w+) = ", described.example(), re.M)) == {key.rpartition(".")[2] for key in KEYS}
    assert found.staff_call and found.staff_call.mqtt and found.pre_check and found.pre_check.lines
    assert (found.idle, found.sound, found.surface) == (Settings().idle, Settings().sound, Settings().surface)


def test_every_key_has_its_words_and_no_words_are_left_over():
    tables = {".".join(path[:-1]) for path in shape.every_key()}
    assert set(SAYS) <= KEYS | tables and set(EXAMPLES) <= KEYS
    assert not [key for key in KEYS if "|" in described.does(tuple(key.split(".")))]
    assert len(described.table().splitlines()) == 6 + len(KEYS)


def test_a_key_without_words_is_still_described(monkeypatch):
    monkeypatch.delitem(SAYS, "idle.ask_after_seconds")
    monkeypatch.delitem(SAYS, "idle")
    words = "\n# Ask after seconds.\n# A whole number from 30 to 300 (seconds). Left out: 120.\n#ask_after_seconds = "
    assert words in described.example()


@pytest.mark.parametrize(
    ("value", "toml"),
    [(True, "true"), (1.5, "1.5"), ('a "b"\n', r'"a \"b\"\n"'), (("a",), '["a"]'), ({"en": "x"}, '{ en = "x" }'),
     (date(2026, 12, 31), "2026-12-31")],
)  # fmt: skip
def test_a_value_is_written_as_toml(value, toml):
    assert described.written(value) == toml


def parts(made):
    yield made
    for one in made.get("properties", {}).values():
        yield from parts(one)
    for one in (made.get("items"), made.get("additionalProperties"), *made.get("anyOf", ())):
        if isinstance(one, dict):
            yield from parts(one)


def test_the_schema_keeps_to_words_that_old_editors_know():
    made = json.loads(schema())
    assert made.pop("$schema") == "https://json-schema.org/draft/2020-12/schema" and made.pop("title")
    words = [set(part) for part in parts(made)]
    assert len(words) > len(KEYS) and not set().union(*words) - OF_DRAFT_4 - {"propertyNames"}
    assert not [part for part in parts(made) if part.get("type") == "null"]


def test_every_pattern_is_one_of_ecma():
    patterns = [part["pattern"] for part in parts(json.loads(schema())) if "pattern" in part]
    assert len(patterns) > 20
    for pattern in patterns:
        assert not re.findall(r"\\[^dwx/.+*\[\]\\]|\(\?", pattern), pattern
        assert re.fullmatch(r"\^.*\$", pattern)


def test_the_schema_knows_every_key_with_words_range_and_default():
    made = json.loads(schema())
    for key in KEYS:
        part = made
        for name in key.split("."):
            part = part.get("items", part)["properties"][name]
        assert part["description"].startswith(described.does(tuple(key.split("."))))
    seconds = made["properties"]["idle"]["properties"]["ask_after_seconds"]
    assert (seconds["minimum"], seconds["maximum"], seconds["default"]) == (30, 300, 120)
    assert made["properties"]["staff_call"]["required"] == ["kiosk"]
    tables = [part for part in parts(made) if "properties" in part]
    assert len(tables) > 20 and not [part for part in tables if part["additionalProperties"]]
