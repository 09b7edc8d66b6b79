"""A payload to try the installer with, made without Windows: `python stage.py DEST [--python FOLDER]`.

It holds our own files, and what the lock names as Windows gets it: Qt's real libraries, thinned by packaging/bundle's
lists, and all other packages. With --python, a folder of CPython for Windows, the program in it can be run; else
PyInstaller's loader stands in for clearing.exe. It is nothing to give to a clinic: that is made on Windows.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from packaging.markers import default_environment
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import pe  # noqa: E402

from bundle import lists  # noqa: E402

ON_WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
DEVELOPERS = re.compile(
    r"\.(lib|pyi|h|pc|prl|qmltypes|json|obj|exe|cmake)$|/(include|typesystems|metatypes|doc|scripts)/"
)
PLUGINS = {"platforms": ("qwindows", "qoffscreen"), "imageformats": ("qsvg",)}  # as lists.py has it on Windows
LOADER = "PyInstaller/bootloader/Windows-64bit-intel/run.exe"


def locked(lock: Path, python: str) -> Iterator[str]:
    """Of the packages in a lock those that Windows needs, such as "msgspec==0.19.0"."""
    environment = {
        **default_environment(),
        **ON_WINDOWS,
        "python_version": python,
        "python_full_version": f"{python}.0",
    }
    for line in re.findall(r"^([\w.\[\]-]+==[^\\\n]+)", lock.read_text(), re.M):
        wanted = Requirement(line)
        if not wanted.marker or wanted.marker.evaluate(environment):
            yield f"{wanted.name}{wanted.specifier}"


def fetch(names: list[str], python: str, folder: Path) -> list[Path]:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "-d", str(folder)]
    given = ["--platform", "win_amd64", "--python-version", python, "--implementation", "cp", "--only-binary", ":all:"]
    subprocess.run([*pip, *given, *names], check=True)
    return sorted(folder.glob("*.whl"))


def unpack(wheel: Path, folder: Path) -> None:
    with ZipFile(wheel) as packed:
        for name in packed.namelist():
            if not (name.startswith("PySide6/") and DEVELOPERS.search(f"/{name}")) and not name.endswith("/"):
                packed.extract(name, folder)


def thin(folder: Path) -> list[str]:
    """Leaves of Qt what the bundle's lists allow, and drops every library that nothing left needs. Their names."""
    qt = folder / "PySide6"
    for file in [one for one in qt.rglob("*") if one.is_file()]:
        if not _allowed(*file.relative_to(qt).parent.parts, stem=file.stem):
            file.unlink()
    for place in sorted((one for one in qt.rglob("*") if one.is_dir()), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()
    roots = [file for file in folder.rglob("*") if file.suffix in (".pyd", ".dll")]
    roots = [file for file in roots if not lists.QT_LIBRARY.match(file.name) and _used(file)]
    by_name = {file.name.lower(): file for file in qt.glob("*.dll")}
    found, todo = set[Path](), roots
    while todo:
        file = todo.pop()
        if file not in found:
            found.add(file)
            todo += filter(None, map(by_name.get, pe.imports(file)))
    for file in [*qt.glob("*.dll"), *qt.glob("*.pyd")]:
        if file not in found:
            file.unlink()
    return sorted(match[1] for file in qt.glob("*.dll") if (match := lists.QT_LIBRARY.match(file.name)))


def _allowed(kind: str = "", *below: str, stem: str) -> bool:
    """By the bundle's lists, of a file of PySide6 in the folder `kind`, and what is below."""
    if kind == "qml":
        return "/".join(below) in lists.QML
    if kind == "plugins":
        return stem in PLUGINS.get("/".join(below), ())
    return kind not in ("translations", "resources")


def _used(file: Path) -> bool:
    """Whether a binding is one that our modules import; whatever is no binding of Qt's is."""
    return not (file.parent.name == "PySide6" and file.suffix == ".pyd") or file.stem in imported()


def imported() -> set[str]:
    """The modules of PySide6 that ours import, and those that these load by themselves."""
    sources = (file.read_text(encoding="utf-8") for file in (TOP / "kiosk").rglob("*.py"))
    ours = {name for source in sources for name in re.findall(r"PySide6\.(Qt\w+)", source)}
    return ours - {"QtTest", "QtWidgets"} | {"QtNetwork", "QtOpenGL"}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("dest", type=Path)
    options.add_argument("--python", type=Path)
    options.add_argument("--version", default="3.11", help="of that Python (3.11)")
    given = options.parse_args()
    shutil.rmtree(given.dest, ignore_errors=True)
    inside: Path = given.dest / "_internal"
    inside.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        for wheel in fetch(
            list(locked(TOP / "packaging" / "lock" / "run.txt", given.version)), given.version, Path(folder)
        ):
            unpack(wheel, inside)
        (loader,) = fetch(["pyinstaller==6.22.3"], given.version, Path(folder, "loader"))
        with ZipFile(loader) as packed:
            (given.dest / "clearing.exe").write_bytes(packed.read(LOADER))
    libraries = thin(inside)
    if gpl := [name for name in libraries if lists.GPL_ONLY.search(name)]:
        raise SystemExit(f"Under the GPL alone: {gpl}")
    for name in ("kiosk", "resources"):
        shutil.copytree(TOP / name, inside / name, ignore=shutil.ignore_patterns("__pycache__", "source"))
    shutil.copy(TOP / "main.py", inside)
    if given.python:
        shutil.copytree(given.python, given.dest / "python")
    files = [file for file in given.dest.rglob("*") if file.is_file()]
    print(
        f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB; of Qt: {' '.join(libraries)}"
    )


if __name__ == "__main__":
    main()
