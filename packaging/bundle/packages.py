"""The Python packages whose modules are in a bundle: version, licence and the licence's text."""

import hashlib
import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from bundle import lists

OURS = {"kiosk", "main", "pyi_splash", "_pyi_rth_utils", "lib-dynload", "python3"}
SPDX = {  # where the metadata has no License-Expression
    "antlr4-python3-runtime": "BSD-3-Clause",
    "argon2-cffi": "MIT",
    "argon2-cffi-bindings": "MIT",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    "fhir-core": "BSD-3-Clause",
    "fhir-resources": "BSD-3-Clause",
    "fhirpathpy": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "msgspec": "BSD-3-Clause",
    "prometheus-client": "Apache-2.0 AND BSD-2-Clause",
    "pyseccomp": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-xlib": "LGPL-2.1-or-later",
    "pyyaml": "MIT",
    "securesystemslib": "MIT",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "six": "MIT",
    "tuf": "Apache-2.0 OR MIT",
    "urllib3": "MIT",
}
# Packages that bring no text: whose they are, and under which of texts/.
TEXTS = {
    "antlr4-python3-runtime": ("Copyright (c) 2012-2022 The ANTLR Project. All rights reserved.", "BSD-3-Clause.txt"),
    "fhir-core": ("Copyright (c) Md Nazrul Islam. All rights reserved.", "BSD-3-Clause.txt"),
    "fhir-resources": ("Copyright (c) 2019, Md Nazrul Islam. All rights reserved.", "BSD-3-Clause.txt"),
    "pyside6-essentials": ("Copyright (C) The Qt Company Ltd. and other contributors.", "LGPL-3.0.txt"),
    "shiboken6": ("Copyright (C) The Qt Company Ltd. and other contributors.", "LGPL-3.0.txt"),
}
NAMES = re.compile(r"^(licen[cs]e|copying|notice|authors|edl-v|epl-v)", re.I)


class Unknown(Exception):
    """A sentence."""


def bundled(modules: Iterable[str]) -> list[Distribution]:
    """By name. Raises Unknown for a module of no locked package, and for another version than the lock's."""
    known, pins = packages_distributions(), lists.pinned()
    tops = {module.split(".")[0] for module in modules} - set(sys.stdlib_module_names) - OURS
    found = dict[str, Distribution]()
    for top in sorted(top for top in tops if not top.startswith("_sysconfigdata")):
        names = {_normal(name) for name in known.get(top, ())} & pins.keys()
        if not names:
            raise Unknown(f"The module {top} came along, and is of no package in packaging/lock/run.txt.")
        found |= {name: distribution(name) for name in names}
    for name, package in found.items():
        if package.version != pins[name]:
            raise Unknown(f"{name} {package.version} is installed, and {pins[name]} is locked.")
    return [found[name] for name in sorted(found)]


def not_locked() -> list[str]:
    """Modules that are installed here, and of no package of the lock: what a package would import if it could."""
    pins = lists.pinned()
    return [
        top for top, names in packages_distributions().items() if not {_normal(name) for name in names} & pins.keys()
    ]


def name(package: Distribution) -> str:
    return _normal(package.metadata["Name"])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def licence(package: Distribution) -> str:
    """As SPDX writes it. Raises Unknown."""
    said = package.metadata.get("License-Expression") or SPDX.get(name(package))
    if not said:
        raise Unknown(f"Write the licence of {name(package)} into SPDX of packaging/bundle/packages.py.")
    return str(said)


def texts(package: Distribution) -> dict[str, bytes]:
    """By file name. Raises Unknown where there is none."""
    files = [file for file in package.files or () if ".dist-info" in str(file) and NAMES.match(file.name)]
    found = {file.name: Path(str(file.locate())).read_bytes() for file in files}
    if not found and name(package) in TEXTS:
        whose, text = TEXTS[name(package)]
        found["LICENSE"] = f"{whose}\n\n".encode() + (lists.HERE / "texts" / text).read_bytes()
    if not found:
        raise Unknown(
            f"{name(package)} brings no licence: write whose it is into TEXTS of packaging/bundle/packages.py."
        )
    return found


def sum_of(package: Distribution) -> str:
    """SHA-256 over the list of its files and their own sums (RECORD), without what pip has added here."""
    lines = (package.read_text("RECORD") or "").splitlines()
    kept = sorted(line for line in lines if not re.search(r"\.pyc,|INSTALLER|REQUESTED|direct_url|RECORD", line))
    return hashlib.sha256("\n".join(kept).encode()).hexdigest()
