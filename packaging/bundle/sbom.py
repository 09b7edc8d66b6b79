"""A bundle's bill of materials as CycloneDX 1.6 JSON: what it is made of, which version, which licence, which sum."""

import hashlib
import json
import platform
import re
import struct
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, version
from pathlib import Path
from typing import Any

from bundle import lists, packages

FILE = "sbom.cdx.json"
Component = dict[str, Any]


def write(bundle: Path, found: Iterable[Distribution], our_version: str, built: str, when: int) -> None:
    """`built`: the sum over our own sources; `when`: seconds since 1970. Raises packages.Unknown."""
    found = list(found)
    qt = next(package.version for package in found if packages.name(package) == "shiboken6")
    components = [*_packages(found), *_qt(bundle, qt), *_interpreter(bundle), *_fonts(bundle)]
    ours = _component("application", "clearing", our_version, "MIT", built, purl=f"pkg:generic/clearing@{our_version}")
    refs = sorted(str(component["bom-ref"]) for component in components)
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, built + our_version)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "lifecycles": [{"phase": "build"}],
            "component": ours,
        },
        "components": components,
        "dependencies": [{"ref": ours["bom-ref"], "dependsOn": refs}],
    }
    (bundle / FILE).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def faults(bundle: Path) -> Iterator[str]:
    """What CycloneDX's own checker finds against its schema."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str((bundle / FILE).read_text(encoding="utf-8"))
    if wrong is not None:
        yield f"{FILE}: {wrong}"[:500]


def _component(
    kind: str, name: str, of_version: str, licence: str, summed: str, purl: str = "", **more: object
) -> Component:
    licences = [{"license": {"id": licence}}] if re.fullmatch(r"[\w.+-]+", licence) else [{"expression": licence}]
    ref = purl or f"{kind}:{name}@{of_version}"
    return {
        "type": kind, "bom-ref": ref, "name": name, "version": of_version, "licenses": licences,
        "hashes": [{"alg": "SHA-256", "content": summed}], **({"purl": purl} if purl else {}), **more,
    }  # fmt: skip


def _packages(found: Iterable[Distribution]) -> Iterator[Component]:
    told = [{"name": "clearing:hash-of", "value": "the installed files' names and sums (RECORD), sorted"}]
    for package in found:
        name = packages.name(package)
        purl = f"pkg:pypi/{name}@{package.version}"
        licence, summed = packages.licence(package), packages.sum_of(package)
        yield _component("library", name, package.version, licence, summed, purl, properties=told)


def _qt(bundle: Path, qt: str) -> Iterator[Component]:
    for file in sorted((bundle / "_internal").rglob("*")):
        if file.is_file() and (library := lists.QT_LIBRARY.match(file.name)):
            purl = f"pkg:generic/qt{library[1].lower()}@{qt}"
            yield _component("library", f"Qt6{library[1]}", qt, "LGPL-3.0-only", _sum(file), purl)
        elif file.is_file() and (icu := re.match(r"(?:lib)?(icu[a-z0-9]+?)\D*\.(?:so\.)?(\d+)?", file.name)):
            yield _component("library", icu[1], icu[2] or qt, "Unicode-3.0", _sum(file))


def _interpreter(bundle: Path) -> Iterator[Component]:
    python = platform.python_version()
    library = next((bundle / "_internal").glob("*python3*.*"))
    yield _component("library", "python", python, "Python-2.0", _sum(library), f"pkg:generic/python@{python}")
    loader = bundle / ("clearing.exe" if lists.WINDOWS else "clearing")
    told = [{"name": "clearing:hash-of", "value": "the program file: PyInstaller's loader with our modules"}]
    installed = version("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    yield _component("library", "pyinstaller-bootloader", installed, licence, _sum(loader),
                     f"pkg:pypi/pyinstaller@{installed}", properties=told)  # fmt: skip


def _fonts(bundle: Path) -> Iterator[Component]:
    for file in sorted((bundle / "_internal" / "resources" / "fonts").glob("*.ttf")):
        yield _component("file", file.name, _revision(file), "OFL-1.1", _sum(file))


def _revision(font: Path) -> str:
    """fontRevision of the table "head"."""
    content = font.read_bytes()
    tables = struct.iter_unpack(">4sIII", content[12 : 12 + 16 * struct.unpack_from(">H", content, 4)[0]])
    head = next(offset for tag, _, offset, _ in tables if tag == b"head")
    return f"{struct.unpack_from('>i', content, head + 4)[0] / 65536:.3f}"


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
