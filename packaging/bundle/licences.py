"""The texts of all licences, in a bundle's folder licences/."""

import json
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path

from bundle import lists, packages

ABOUT = """What is in this folder, and under which licence

Clearing                its own program and guides: MIT, see ../LICENSE
python/                 the interpreter, and its standard library
packages/               the Python packages, each with its version
qt/                     Qt and PySide6: GNU Lesser General Public License 3.0 (with the GPL 3.0 that it refers to)
pyinstaller/            the loader of this program: GPL 2.0 with an exception for what it loads
fonts/                  Atkinson Hyperlegible Next and Noto: SIL Open Font License 1.1
instruments.txt         the questionnaires: whose each is, and what may be done with it

../sbom.cdx.json lists all of it with versions and sums (CycloneDX).

Qt {qt} is used under the LGPL. Its libraries are files of their own in ../_internal/{place}: whoever owns this machine
may put changed ones in their place; nothing checks them. They are unchanged; their sources are those of Qt {qt} and
PySide6 {qt}, published by the Qt Project, and whoever passes this bundle on offers them, too. Nothing here forbids to
take the program apart in order to find faults in such changes.
ICU's tables are those of the same wheel without the ones that nothing here reads (packaging/bundle/slim.py).
Qt holds parts of others (HarfBuzz, PCRE2, libpng, libjpeg, SQLite ...): the Qt Project's page "Licenses Used in Qt"
names them. The voice, espeak-ng, is no part of this bundle; it is a package of the system's, under the GPL 3.0.
"""


def write(bundle: Path, found: Iterable[Distribution], qt: str) -> None:
    """Raises packages.Unknown."""
    folder = bundle / "licences"
    shutil.copy(lists.ROOT / "LICENSE", bundle)
    _put(folder / "README", ABOUT.format(qt=qt, place=lists.QT).encode())
    for package in found:
        for name, text in packages.texts(package).items():
            _put(folder / "packages" / f"{packages.name(package)}-{package.version}" / name, text)
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        _put(folder / "qt" / name, (lists.HERE / "texts" / name).read_bytes())
    _put(folder / "qt" / "ICU.txt", (lists.HERE / "texts" / "ICU.txt").read_bytes())
    _put(folder / "python" / "LICENSE.txt", _python())
    _put(folder / "pyinstaller" / "COPYING.txt", _loader())
    for file in sorted((lists.ROOT / "resources" / "fonts").glob("*.txt")):
        _put(folder / "fonts" / file.name, file.read_bytes())
    _put(folder / "instruments.txt", "\n".join(_instruments()).encode())


def _put(file: Path, text: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)


def _python() -> bytes:
    """Where the source's own tree has it, or Debian's package, or Windows's installer."""
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"),
              Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright"))  # fmt: skip
    return next(place for place in places if place.is_file()).read_bytes()


def _loader() -> bytes:
    from importlib.metadata import distribution

    return packages.texts(distribution("pyinstaller"))["COPYING.txt"]


def _instruments() -> Iterable[str]:
    for file in sorted((lists.ROOT / "resources" / "instruments").glob("*.json")):
        questionnaire = json.loads(file.read_text(encoding="utf-8"))
        yield f"{questionnaire.get('title', file.stem)}\n  {questionnaire.get('copyright', 'no notice: our own')}\n"
