"""The QML sources, checked against the Python types they use."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parent.parent
QML = ROOT / "resources" / "qml"
QT = Path(PySide6.__file__).parent / "Qt" / "metatypes" / "qt6core_metatypes.json"
SOURCES = sorted(QML.rglob("*.qml"))


def tool(name, *arguments, check=True):
    command = [Path(sys.executable).parent / f"pyside6-{name}", *map(str, arguments)]
    return subprocess.run(command, check=check, capture_output=True, text=True)


@pytest.fixture(scope="session")
def types(tmp_path_factory):
    """A QML import path that describes our Python types to qmllint."""
    path = tmp_path_factory.mktemp("types")
    module = path / "Clearing" / "ViewModels"
    module.mkdir(parents=True)
    (module / "qmldir").write_text("module Clearing.ViewModels\ntypeinfo viewmodels.qmltypes\n")
    sources = sorted((ROOT / "kiosk" / "viewmodels").glob("*.py"))
    tool("metaobjectdump", "-q", "-o", path / "dump.json", *sources)
    dump = [complete(described) for described in json.loads((path / "dump.json").read_text())]
    (path / "dump.json").write_text(json.dumps(dump))
    tool("qmltyperegistrar", "--generate-qmltypes",
         module / "viewmodels.qmltypes", "--foreign-types", QT, "--import-name",
         "Clearing.ViewModels", "--major-version", "1", "-o", path / "unused.cpp", path / "dump.json")  # fmt: skip
    return path


def complete(described):
    """metaobjectdump leaves out which properties are constant or final; the classes themselves know."""
    module = import_module(f"kiosk.viewmodels.{Path(described['inputFile']).stem}")
    for kind in (kind for kind in described["classes"] if kind["object"]):
        meta = getattr(module, kind["className"]).staticMetaObject
        for entry in kind.get("properties", ()):
            known = meta.property(meta.indexOfProperty(entry["name"]))
            entry |= {"constant": known.isConstant(), "final": known.isFinal()}
    return described


def lint(types, *sources):
    return tool("qmllint", "--max-warnings", "0", "-I", QML, "-I", types, *sources, check=False)


def test_qmllint_has_nothing_to_say(types):
    done = lint(types, *SOURCES)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("typo", ["kiosk.attract.titel", "kiosk.visit.questions.nummber", "Theme.pien"])
def test_qmllint_sees_a_misspelt_property(types, tmp_path, typo):
    source = tmp_path / "Typo.qml"
    source.write_text(
        "import QtQuick\nimport Clearing.Design\nimport Clearing.ViewModels\n"
        f"Item {{\n    id: root\n    required property KioskViewModel kiosk\n"
        f"    readonly property string text: {typo.replace('kiosk.', 'root.kiosk.')}\n}}\n"
    )
    done = lint(types, source)
    assert done.returncode != 0
    assert typo.split(".")[-1] in done.stdout + done.stderr


@pytest.mark.parametrize("qmldir", sorted(QML.rglob("qmldir")), ids=lambda path: path.parent.name)
def test_a_qmldir_names_every_component_once(qmldir):
    listed = [line.split()[-1] for line in qmldir.read_text().splitlines() if line.endswith(".qml")]
    assert sorted(listed) == sorted(path.name for path in qmldir.parent.glob("*.qml"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_qmlformat_leaves_it_alone(source):
    assert tool("qmlformat", source).stdout == source.read_text()


VIEW_MODELS = ROOT / "kiosk" / "viewmodels"
OF_STAFF = (*VIEW_MODELS.glob("staff*.py"), VIEW_MODELS / "desk.py")
STAFF = ["lupdate", *sorted((QML / "ClearingStaff").glob("*.qml")), *sorted(OF_STAFF)]
PATIENTS = ["lupdate", *sorted((QML / "Clearing").rglob("*.qml"))]


@pytest.mark.parametrize(
    "catalogue, words", [("clearing_es", PATIENTS), ("clearing_pt", PATIENTS), ("staff_es", STAFF)]
)
def test_every_word_of_the_interface_is_translated(tmp_path, catalogue, words):
    source = tmp_path / f"{catalogue}.ts"
    source.write_bytes((ROOT / "resources" / "translations" / source.name).read_bytes())
    tool(*words, "-ts", source, "-locations", "none", "-no-ui-lines", "-no-obsolete")
    messages = list(ElementTree.parse(source).getroot().iter("message"))
    assert len(messages) > 50
    unfinished = [m.findtext("source") for m in messages if m.find("translation").get("type") == "unfinished"]
    assert unfinished == []
    compiled = QTranslator()
    assert compiled.load(str(ROOT / "resources" / "translations" / f"{catalogue}.qm"))
    contexts = ElementTree.parse(source).getroot().iter("context")
    pairs = [(c.findtext("name"), m.findtext("source")) for c in contexts for m in c.iter("message")]
    assert [pair for pair in pairs if not compiled.translate(*pair)] == []
