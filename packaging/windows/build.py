"""Builds the MSI of a payload, a folder with clearing.exe: build.py PAYLOAD OUT.msi [VERSION]. Needs Debian's wixl."""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
# What wixl has no words for. The old version is removed within the new one's installation: if that fails, it stays.
AFTERWARDS = (
    "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 WHERE `Action`='RemoveExistingProducts'",
    "UPDATE `Property` SET `Value`='WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;SETTINGS;PINHASH' "
    "WHERE `Property`='SecureCustomProperties'",
    "INSERT INTO `LaunchCondition` (`Condition`, `Description`) "
    "VALUES ('Installed OR VersionNT64', 'Clearing needs Windows with 64 bits.')",
    "INSERT INTO `LaunchCondition` (`Condition`, `Description`) "
    "VALUES ('Installed OR NOT PINHASH OR PINHASH << \"$argon2id$v=19$\"', "
    "'PINHASH is no line of argon2id. Print one with: clearing.exe pin --hash')",
)


def version(top: Path = TOP) -> str:
    """pyproject's; Windows compares three numbers, so nothing else will do."""
    said: str = tomllib.loads((top / "pyproject.toml").read_text())["project"]["version"]
    if not re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,5}", said):
        raise SystemExit(f"pyproject.toml: version {said} is none for Windows; write three numbers such as 1.2.3.")
    return said


def names(payload: Path) -> list[str]:
    """All its files, sorted: the same payload gives the same tables."""
    return sorted(file.relative_to(payload).as_posix() for file in payload.rglob("*") if file.is_file())


def listing(payload: Path) -> str:
    """A component for each file, as wixl-heat writes them."""
    heat = ["wixl-heat", "-p", "", "--directory-ref", "INSTALLDIR", "--component-group", "Payload"]
    given = "\n".join(names(payload)) + "\n"
    heat += ["--var", "var.SourceDir", "--win64"]
    return subprocess.run(heat, input=given, cwd=payload, capture_output=True, text=True, check=True).stdout


def build(payload: Path, out: Path, number: str) -> None:
    if not (payload / "clearing.exe").is_file():
        raise SystemExit(f"{payload} holds no clearing.exe: it is no payload. See docs/windows.md.")
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "files.wxs")
        files.write_text(listing(payload))
        wixl = ["wixl", "-a", "x64", "-D", f"Version={number}", "-D", "SourceDir=.", "-D", "Win64=yes"]
        # in the payload's folder: wixl wants a relative SourceDir
        command = [*wixl, "-o", str(out.resolve()), str(HERE / "clearing.wxs"), str(files)]
        subprocess.run(command, cwd=payload, check=True)
    for query in AFTERWARDS:
        subprocess.run(["msibuild", str(out), "-q", query], check=True)


if __name__ == "__main__":
    build(Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else version())
