"""The bundle's lists against our pages and Qt's files; and a built bundle, if there is one. Long: make bundle-test."""

import re
import sys
from pathlib import Path

import PySide6
import pytest

from kiosk import itself, parts

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

from bundle import build, contents, elf, lists, packages, sbom  # noqa: E402

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Qt's files lie elsewhere")
WHEEL = Path(PySide6.__file__).parent
BUNDLE = ROOT / "build" / "bundle" / "clearing"
BINDINGS = ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick")


def test_every_import_of_our_pages_is_in_the_list():
    assert len(lists.imported()) > 3
    assert list(contents.not_listed(lists.imported())) == []


def test_an_import_that_is_not_in_the_list_is_said():
    (said,) = contents.not_listed({"QtQuick": "A.qml", "QtQuick.Effects": "B.qml"})
    assert said.startswith("B.qml imports QtQuick.Effects")


def test_what_is_listed_is_there():
    lacking = [name for name in lists.QML if not (WHEEL / "Qt" / "qml" / name / "qmldir").is_file()]
    lacking += [
        name
        for folder, names in lists.PLUGINS.items()
        for name in names
        if not (WHEEL / "Qt" / "plugins" / folder / f"lib{name}.so").is_file()
    ]
    assert lacking == []


def reached():
    """Qt's libraries that the listed plugins, modules and bindings want, on whatever way."""
    files = [WHEEL / f"{name}.abi3.so" for name in BINDINGS]
    files += [
        WHEEL / "Qt" / "plugins" / place / f"lib{name}.so" for place in lists.PLUGINS for name in lists.PLUGINS[place]
    ]
    files += [file for name in lists.QML for file in (WHEEL / "Qt" / "qml" / name).glob("*.so")]
    found, todo = set(), list(files)
    while todo:
        for name in elf.needed(todo.pop()):
            file = WHEEL / "Qt" / "lib" / name
            if name not in found and file.is_file():
                found.add(name)
                todo.append(file)
    return {match[1] for match in map(lists.QT_LIBRARY.match, found) if match}


def test_the_listed_libraries_are_those_that_are_wanted():
    assert reached() == lists.QT_LIBRARIES


def test_no_listed_library_is_under_the_gpl_alone():
    assert [name for name in lists.QT_LIBRARIES if lists.GPL_ONLY.search(name)] == []
    there = {match[1] for match in map(lists.QT_LIBRARY.match, (file.name for file in WHEEL.glob("Qt/lib/*"))) if match}
    assert {"QuickTimeline", "Lottie", "WaylandCompositor"} <= set(filter(lists.GPL_ONLY.search, there))


def test_what_the_system_has_to_bring_is_documented():
    documented = {package for packages in lists.libraries().values() for package in packages}
    libraries = [WHEEL / "Qt" / "lib" / f"libQt6{name}.so.6" for name in lists.QT_LIBRARIES]
    wanted = {name for file in libraries for name in elf.needed(file) if not name.startswith(("libQt6", "libicu"))}
    assert "libEGL.so.1" in wanted
    assert {name for name in wanted if lists.SYSTEM.get(name) not in documented} == set()


def test_what_is_no_library_wants_none(tmp_path):
    (tmp_path / "text").write_text("libQt6Core.so.6")
    assert elf.needed(tmp_path / "text") == []


@pytest.mark.parametrize(("module", "known"), [("msgspec._core", True), ("pytest", False), ("nobody_knows_it", False)])
def test_only_modules_of_locked_packages_may_come_along(module, known):
    if known:
        (package,) = packages.bundled([module, "kiosk.app", "os.path"])
        assert packages.licence(package) == "BSD-3-Clause" and packages.texts(package)
    else:
        with pytest.raises(packages.Unknown, match=module):
            packages.bundled([module])


def test_every_locked_package_has_a_licence_and_its_text():
    found = [packages.distribution(name) for name in lists.pinned()]
    assert all(packages.licence(package) and packages.texts(package) for package in found)


PLANTED = {
    "PySide6/Qt/lib/libQt6Charts.so.6": [
        "Qt's library Charts is in no list.",
        "libQt6Charts.so.6 is under the GPL alone.",
    ],
    "PySide6/Qt/plugins/platforms/libqvnc.so": ["The plugin platforms/qvnc is in no list."],
    "PySide6/Qt/qml/QtQuick/Timeline/qmldir": ["The QML module QtQuick/Timeline is in no list."],
    "libreadline.so.8": ["readline is there, which is under the GPL."],
    "libssl.so.3": ["libssl.so.3 is in the bundle; it is the system's."],
}


@pytest.mark.parametrize("place", PLANTED)
def test_what_is_there_without_leave_is_said(tmp_path, place):
    file = tmp_path / "_internal" / place
    file.parent.mkdir(parents=True)
    file.touch()
    assert set(PLANTED[place]) <= set(contents.faults(tmp_path))


def test_what_is_missing_is_said(tmp_path):
    said = set(contents.faults(tmp_path))
    assert {"There is no program.", "The plugin platforms/qxcb is missing.", "The QML module QtQuick is missing.",
            "Qt's library Gui is missing.", "resources/check-in.toml is missing.", "licences/README is missing.",
            "sbom.cdx.json is missing."} <= said  # fmt: skip


def test_a_built_bundle_is_what_the_lists_say():
    if not (BUNDLE / "_internal" / "built.txt").is_file():
        pytest.skip("there is no built bundle: make bundle")
    if (BUNDLE / "_internal" / "built.txt").read_text().split()[1] != build.sum_of_sources():
        pytest.skip("the built bundle is of other sources: make bundle")
    assert list(contents.faults(BUNDLE)) == []
    assert list(sbom.faults(BUNDLE)) == []


def test_a_frozen_program_starts_itself_by_its_own_words(monkeypatch):
    assert itself.command("surface")[1:] == ["-B", itself.MAIN, "surface"]
    monkeypatch.setattr(itself, "FROZEN", True)
    assert itself.command("surface", "--kind=notice") == [sys.executable, "surface", "--kind=notice"]
    monkeypatch.setattr(sys, "argv", ["/usr/lib/clearing/clearing", "--settings", "/etc/a.toml"])
    assert itself.again() == [sys.executable, "--settings", "/etc/a.toml"]


def test_every_part_that_is_started_is_known():
    started = re.compile(r'command\(\s*"part", "(\w+)"')
    asked = {name for file in (ROOT / "kiosk").rglob("*.py") for name in started.findall(file.read_text())}
    assert asked == set(parts.PARTS)


# Where an interpreter may be named: a bundle has none.
INTERPRETER = {"kiosk/itself.py", "kiosk/bootstrap.py", "kiosk/keeper/system.py", "kiosk/sealtrial.py"}


def test_no_part_asks_for_an_interpreter():
    asking = {str(file.relative_to(ROOT)) for file in (ROOT / "kiosk").rglob("*.py")
              if re.search(r"sys\.executable|runpy|\"-m\", \"kiosk", file.read_text())}  # fmt: skip
    assert asking - {"kiosk/developing.py"} == INTERPRETER
