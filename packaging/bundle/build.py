"""`make bundle`: build/bundle/clearing, one folder with all that the program needs but Debian's own libraries.

Ends with status 1 where the bundle is not what lists.py says, or doesn't run. Twice from the same sources on the same
machine it gives the same bytes. `--out FOLDER` for another place.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bundle import contents, licences, lists, packages, sbom, slim, trial


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=lists.ROOT / "build" / "bundle")
    out = options.parse_args().out.resolve()
    when = int(os.environ.get("SOURCE_DATE_EPOCH") or _committed())
    bundle, built = out / "clearing", sum_of_sources()
    version = tomllib.loads((lists.ROOT / "pyproject.toml").read_text())["project"]["version"]
    _stage(out / "stage", f"{version} {built}\n")
    shutil.rmtree(bundle, ignore_errors=True)
    _freeze(out, when)
    slim.slim(bundle)
    try:
        found = packages.bundled((out / "stage" / "modules.txt").read_text().split())
        qt = next(package.version for package in found if packages.name(package) == "shiboken6")
        licences.write(bundle, found, qt)
        sbom.write(bundle, found, version, built, when)
    except packages.Unknown as fault:
        print(fault, file=sys.stderr)
        return 1
    _settle(bundle, when)
    size = sum(file.lstat().st_size for file in bundle.rglob("*"))
    faults = [*contents.faults(bundle), *sbom.faults(bundle)] or list(trial.faults(bundle))
    if size > lists.LARGEST:
        faults += [f"{size / 1e6:.1f} MB are more than {lists.LARGEST / 1e6:.0f}: something has come along."]
    print(*faults, sep="\n", file=sys.stderr)
    print(f"{bundle}: {len(list(bundle.rglob('*')))} files and folders, {size / 1e6:.1f} MB, {version}, {built[:12]}")
    return 1 if faults else 0


def _committed() -> str:
    """When the sources were last committed: what is built is as old as they are."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=lists.ROOT, capture_output=True, text=True)
    return done.stdout.strip() or "1750000000"


def _sources() -> Iterator[Path]:
    yield lists.ROOT / "main.py"
    for folder in ("kiosk", "resources"):
        for file in sorted((lists.ROOT / folder).rglob("*")):
            if file.is_file() and not set(file.parts) & set(lists.IN_RESOURCES_TOO):
                yield file


def sum_of_sources() -> str:
    """SHA-256 over names and contents of all that is ours in a bundle."""
    told = hashlib.sha256()
    for file in _sources():
        told.update(f"{file.relative_to(lists.ROOT).as_posix()}\0{file.stat().st_size}\0".encode())
        told.update(file.read_bytes())
    return told.hexdigest()


def _stage(stage: Path, built: str) -> None:
    """Our resources as they go along: each page beside what Qt makes of it, so that no start has to."""
    shutil.rmtree(stage, ignore_errors=True)
    left_out = shutil.ignore_patterns(*lists.IN_RESOURCES_TOO)
    shutil.copytree(lists.ROOT / "resources", stage / "resources", ignore=left_out)
    (stage / "built.txt").write_text(built)
    import PySide6

    folder = Path(PySide6.__file__).parent
    compiler = folder / "qmlcachegen.exe" if lists.WINDOWS else folder / "Qt" / "libexec" / "qmlcachegen"
    for page in sorted((stage / "resources" / "qml").rglob("*.qml")):
        compiled = page.with_suffix(".qmlc")
        subprocess.run([compiler, "--only-bytecode", "-o", compiled, page], check=True)
        compiled.with_name(f"{compiled.name}.aotstats").unlink(missing_ok=True)


def _freeze(out: Path, when: int) -> None:
    """The order of names in Python's sets depends on PYTHONHASHSEED, and with it the order in the archive."""
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(when), "PYTHONHASHSEED": "0", "TZ": "UTC",
                    "CLEARING_STAGE": str(out / "stage")}  # fmt: skip
    freezer = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={out}", f"--workpath={out / 'work'}", str(lists.HERE / "clearing.spec")]
    subprocess.run([*freezer, *places], env=surroundings, check=True)


def _settle(bundle: Path, when: int) -> None:
    """The same dates and rights whoever builds it."""
    for file in (bundle, *bundle.rglob("*")):
        if not file.is_symlink():
            program = file.is_dir() or file.name in ("clearing", "clearing.exe")
            file.chmod(0o755 if program else 0o644)
            os.utime(file, (when, when))


if __name__ == "__main__":
    sys.exit(main())
