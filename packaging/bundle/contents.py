"""What is wrong with a built bundle: a sentence for each thing that is missing, or there without leave.

`PYTHONPATH=packaging python -m bundle.contents build/bundle/clearing`; exit status 1 where something is wrong.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle import elf, lists, sbom


def faults(bundle: Path) -> Iterator[str]:
    inside = bundle / "_internal"
    if not (bundle / ("clearing.exe" if lists.WINDOWS else "clearing")).is_file():
        yield "There is no program."
    yield from _listed("plugin", lists.PLUGINS, inside / lists.QT / "plugins")
    yield from _qml(inside)
    yield from _libraries(inside)
    yield from _resources(inside)
    if not lists.WINDOWS:
        yield from _system(bundle)
    yield from _papers(bundle)


def _listed(what: str, wanted: dict[str, set[str]], folder: Path) -> Iterator[str]:
    there = {place.name: {lists.stem(file.name) for file in place.iterdir()} for place in folder.glob("*")}
    for name in sorted(wanted.keys() | there.keys()):
        lacking, more = (
            wanted.get(name, set()) - there.get(name, set()),
            there.get(name, set()) - wanted.get(name, set()),
        )
        yield from (f"The {what} {name}/{one} is missing." for one in sorted(lacking))
        yield from (f"The {what} {name}/{one} is in no list." for one in sorted(more))


def _qml(inside: Path) -> Iterator[str]:
    """Qt's own modules, and what our pages import of them."""
    top = inside / lists.QT / "qml"
    there = {place.parent.relative_to(top).as_posix() for place in top.rglob("qmldir")}
    yield from (f"The QML module {name} is missing." for name in sorted(lists.QML - there))
    yield from (f"The QML module {name} is in no list." for name in sorted(there - lists.QML))
    for folder in sorted(there & lists.QML):
        for plugin in re.findall(r"^(?:optional )?plugin (\w+)", (top / folder / "qmldir").read_text(), re.M):
            if not any(lists.stem(file.name) == plugin for file in (top / folder).iterdir()):
                yield f"The QML module {folder} lacks its plugin {plugin}."
    yield from not_listed(lists.imported())


def not_listed(imported: dict[str, str]) -> Iterator[str]:
    """`imported`: modules, and a page that imports each."""
    for module, page in imported.items():
        if module.replace(".", "/") not in lists.QML:
            yield f"{page} imports {module}, which is not in QML of packaging/bundle/lists.py."


def _libraries(inside: Path) -> Iterator[str]:
    names = [file.name for file in inside.rglob("*") if not file.is_dir()]
    there = {found[1] for found in map(lists.QT_LIBRARY.match, names) if found}
    yield from (f"Qt's library {name} is missing." for name in sorted(lists.QT_LIBRARIES - there))
    yield from (f"Qt's library {name} is in no list." for name in sorted(there - lists.QT_LIBRARIES))
    for name in sorted(name for name in names if re.search(r"\.(so|dll|pyd)\b", name) and lists.GPL_ONLY.search(name)):
        yield f"{name} is under the GPL alone."
    if any(re.match(r"lib(readline|gdbm)|readline\.", name) for name in names):
        yield "readline is there, which is under the GPL."


def _resources(inside: Path) -> Iterator[str]:
    if not list((inside / "fhirpathpy" / "models").glob("*/*.json")):
        yield "fhirpathpy's tables are missing: no score could be reckoned."
    if not (inside / "built.txt").is_file():
        yield "built.txt is missing: two versions could not be told apart."
    pages = [*(inside / "resources" / "qml").rglob("*.qml")]
    if len(pages) < 100:
        yield f"Only {len(pages)} of our pages are there."
    yield from (f"{page.name} was not compiled." for page in pages if not page.with_suffix(".qmlc").is_file())
    for file in (lists.ROOT / "resources").rglob("*"):
        place = file.relative_to(lists.ROOT / "resources")
        left_out = set(place.parts) & set(lists.IN_RESOURCES_TOO)
        if file.is_file() and not left_out and not (inside / "resources" / place).is_file():
            yield f"resources/{place} is missing."


def _system(bundle: Path) -> Iterator[str]:
    """Every library that a file wants is here, or in a package of libraries.txt."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    here = {file.name for file in files}
    documented = {package for packages in lists.libraries().values() for package in packages}
    wanted = {name: file.name for file in files for name in elf.needed(file) if name not in here}
    for name, file in sorted(wanted.items()):
        if lists.SYSTEM.get(name) not in documented:
            yield f"{file} wants {name}, and no package of libraries.txt is known to have it."
    yield from (f"{name} is in the bundle; it is the system's." for name in sorted(here & lists.SYSTEM.keys()))


def _papers(bundle: Path) -> Iterator[str]:
    papers = (
        "README", "qt/LGPL-3.0.txt", "qt/GPL-3.0.txt", "python/LICENSE.txt", "fonts/OFL.txt", "instruments.txt"
    )  # fmt: skip
    for name in ("../LICENSE", *papers):
        if not (bundle / "licences" / name).is_file():
            yield f"licences/{name} is missing."
    if not (bundle / sbom.FILE).is_file():
        yield f"{sbom.FILE} is missing."
        return
    told = {component["name"]: component for component in json.loads((bundle / sbom.FILE).read_bytes())["components"]}
    for name, component in told.items():
        ours = component.get("purl", "").startswith("pkg:pypi/") and name != "pyinstaller-bootloader"
        if ours and not list((bundle / "licences" / "packages").glob(f"{name}-{component['version']}/*")):
            yield f"licences/ has nothing of {name}."
    yield from (f"{sbom.FILE} lacks Qt6{name}." for name in sorted(lists.QT_LIBRARIES) if f"Qt6{name}" not in told)


if __name__ == "__main__":
    told = list(faults(Path(sys.argv[1])))
    print("\n".join(told) or "The bundle is whole, and holds nothing else.")
    sys.exit(1 if told else 0)
