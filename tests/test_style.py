"""The house style as far as a machine can see it: ruff, mypy, and modules and functions that stay small."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 170, 30  # "about 150" and 25, with a little room
LARGER = {
    "kiosk/app.py": (230, "a few lines for each command"),
    "kiosk/viewmodels/visit.py": (
        245,
        "the one object that every page of a visit holds: twenty-odd properties and slots",
    ),
    "kiosk/viewmodels/preferences.py": (180, "a property and a slot for each of nine settings, and no rule"),
    "kiosk/viewmodels/kiosk.py": (
        215,
        "what every surface has: attract, visit, idle clock, the way in for staff, the end",
    ),
    "kiosk/viewmodels/staff.py": (230, "the one object that every page of staff holds, and the clock that leaves"),
    "kiosk/viewmodels/speech.py": (205, "what the player presses and what is said by itself share one cursor"),
    "kiosk/tables.py": (250, "each table of the settings file, and no rule"),
    "kiosk/keeper/keeper.py": (240, "the one swap, and all that leads to it"),
    "kiosk/surface.py": (180, "the steps of a life, from the seal to the last word, in one place"),
    "kiosk/scene.py": (190, "window, voice and screen reader are put together in one place"),
}


def run(*arguments):
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


COMMANDS = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy", "--strict"),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_tool_finds_nothing(command):
    status, said = run(*command)
    assert status == 0, said


BAD = {
    "ruff check": ("ruff", "check", "import os\n"),
    "ruff format": ("ruff", "format", "--check", "x=1\n"),
    "mypy": ("mypy", "--strict", "def f(x):\n    return x\n"),
}


@pytest.mark.parametrize("command", BAD.values(), ids=BAD)
def test_the_same_tool_finds_a_planted_fault(command, tmp_path):
    (tmp_path / "bad.py").write_text(command[-1])
    status, said = run(*command[:-1], str(tmp_path / "bad.py"))
    assert status == 1, said


def lengths(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_a_module_and_its_functions_stay_small(module):
    source = module.read_text()
    size = len(source.splitlines())
    limit, _ = LARGER.get(str(module.relative_to(ROOT)), (LONGEST_MODULE, ""))
    assert size <= limit, f"{size} lines"
    assert not [function for function in lengths(source) if function[1] > LONGEST_FUNCTION]


def test_a_function_that_is_too_long_is_seen():
    assert dict(lengths("def f():\n" + "    pass\n" * 30))["f"] == 31


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_a_module_says_in_its_first_sentence_what_it_is_for(module):
    source = module.read_text()
    assert not source or ast.get_docstring(ast.parse(source))
