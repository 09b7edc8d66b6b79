"""The rings: each part imports only what lies below it, and QML keeps colours, sizes and objects in their places."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QML = ROOT / "resources" / "qml"
STANDARD = set(sys.stdlib_module_names)
RINGS = {  # part: what it may import besides the standard library
    "core": {"kiosk.core", "fhirpathpy", "segno"},
    "library": {"kiosk.library", "kiosk.core", "kiosk.itself", "kiosk.handed", "kiosk.settings", "kiosk.tables",
                "kiosk.problems",
                "fhir", "pydantic", "fhirpathpy", "antlr4", "msgspec", "markdown_it", "yaml", "rapidfuzz",
                "defusedxml"},
    "viewmodels": {"kiosk.viewmodels", "kiosk.itself", "kiosk.core", "kiosk.library.content", "kiosk.library.rooms",
                   "kiosk.library.sayings", "PySide6", "shiboken6"},
    "keeper": {"kiosk.keeper", "kiosk.itself", "kiosk.fleet.schedule", "prometheus_client", "kiosk.handed", "kiosk.job",
               "kiosk.windows"},
    "doctor": {"kiosk.doctor", "kiosk.wellness.fact", "kiosk.voice.engine", "kiosk.keeper", "kiosk.bootstrap",
               "kiosk.needs", "kiosk.itself", "kiosk.seal", "kiosk.display", "kiosk.pinfile", "kiosk.settings",
               "kiosk.problems"},
    "staffcall": {"kiosk.staffcall", "kiosk.itself", "kiosk.settings", "kiosk.tables", "kiosk.problems",
                  "kiosk.keeper.wire", "msgspec", "paho"},
    "fleet/schedule.py": set(),
    "fleet/fetching.py": {"tuf"},
    "fleet/web.py": {"tuf", "urllib3", "kiosk.fleet.fetching"},  # what talks to the network knows nothing of the kiosk
    "voice": {"kiosk.voice", "kiosk.seal", "msgspec"},
    "seal.py": {"pyseccomp", "kiosk.itself"},
    "itself.py": set(),
    "handed.py": set(),
    "job.py": set(),
    "windows.py": set(),
    "settings.py": {"kiosk.problems", "kiosk.given", "kiosk.shape", "kiosk.tables", "kiosk.core.keys",
                    "kiosk.keeper.variables", "msgspec"},
    "given.py": {"kiosk.problems", "kiosk.itself", "kiosk.shape", "kiosk.keeper.variables"},
    "shape.py": {"kiosk.tables", "msgspec"},
    "tables.py": {"kiosk.allowed", "kiosk.core.keys", "msgspec"},
    "allowed.py": {"kiosk.core.keys", "msgspec"},
    "problems.py": set(),
    "needs.py": set(),
}  # fmt: skip
TYPES_ONLY = {"_typeshed"}


def imported(source):
    """Dotted names of all modules imported anywhere in it, also inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def forbidden(source, allowed):
    def may(name):
        return name.split(".")[0] in STANDARD | TYPES_ONLY or any(
            name == prefix or name.startswith(f"{prefix}.") for prefix in allowed
        )

    return [name for name in imported(source) if not may(name)]


def modules(part):
    place = ROOT / "kiosk" / part
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


@pytest.mark.parametrize("part", RINGS)
def test_a_part_imports_only_what_lies_below_it(part):
    assert modules(part)
    found = {file.name: forbidden(file.read_text(), RINGS[part]) for file in modules(part)}
    assert not {name: names for name, names in found.items() if names}


PLANTED = [
    ("core", "from PySide6.QtCore import QObject", "PySide6.QtCore.QObject"),
    ("core", "from kiosk.library.content import Library", "kiosk.library.content.Library"),
    ("core", "def late():\n    import msgspec", "msgspec"),
    ("viewmodels", "from kiosk.library import compiler", "kiosk.library.compiler"),
    ("viewmodels", "from kiosk.keeper.wire import FromSurface", "kiosk.keeper.wire.FromSurface"),
    ("keeper", "from kiosk.core.response import Response", "kiosk.core.response.Response"),
    ("keeper", "import PySide6", "PySide6"),
    ("seal.py", "from kiosk import settings", "kiosk.settings"),
]


@pytest.mark.parametrize("part, source, name", PLANTED)
def test_a_planted_import_is_found(part, source, name):
    assert forbidden(source, RINGS[part]) == [name]


# What QML may not hold: outside Design (True) or anywhere (False), the rule and a line that breaks it.
RULES = {
    "a hex colour": (True, r"""["']#[0-9a-fA-F]{3,8}["']""", 'color: "#fff"'),
    "a font in pixels": (True, r"\bfont\.(?:pixel|point)Size:\s*\d", "font.pixelSize: 14"),
    "a size in pixels": (
        True,
        r"\b(?:implicit)?(?:[wW]idth|[hH]eight|[sS]pacing|[mM]argins?|[pP]adding|radius)\s*:\s*(?:[4-9]|\d{2,})\b(?!\s*\*)",
        "    implicitWidth: 40",
    ),
    "an untyped property": (False, r"\bproperty\s+var\b", "property var things"),
}


def broken(rule, design, source):
    outside_design, pattern, _ = RULES[rule]
    return [] if design and outside_design else re.findall(pattern, source)


@pytest.mark.parametrize("rule", RULES)
def test_qml_keeps_to_the_house_rules(rule):
    files = sorted(QML.rglob("*.qml"))
    assert files
    found = {file.name: broken(rule, file.parent.name == "Design", file.read_text()) for file in files}
    assert not {name: lines for name, lines in found.items() if lines}


@pytest.mark.parametrize("rule", RULES)
def test_a_planted_breach_is_found_outside_design(rule):
    assert broken(rule, False, RULES[rule][2])
    assert bool(broken(rule, True, RULES[rule][2])) is not RULES[rule][0]
    assert not broken(rule, False, "Item { width: Theme.mm(40); property int count: 12; height: 2 }")


def test_design_knows_no_view_model():
    sources = [file.read_text() for file in (QML / "Clearing" / "Design").glob("*.qml")]
    assert sources and not any("Clearing.ViewModels" in source for source in sources)
    assert any("Clearing.ViewModels" in file.read_text() for file in (QML / "Clearing").glob("*.qml"))


def test_no_object_reaches_qml_through_the_context():
    sources = [file.read_text() for file in (ROOT / "kiosk").rglob("*.py")]
    assert not any("ContextProperty" in source or "contextProperties" in source for source in sources)
    assert any("setInitialProperties" in source for source in sources)
