"""Installs, updates and removes the MSI in wine: wine.py PAYLOAD. What wine shows is near to Windows, and not Windows.

Needs Debian's wine64 and wixl. Each step prints how long it took; a step that is not as it should be ends it.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from filecmp import cmp
from pathlib import Path

import build

HASH = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$" + "A" * 43
REFUSED = 1603 % 256  # wine gives the shell no more than a byte
KEY = r"HKLM\SOFTWARE\Clearing"


class Machine:
    """A Windows of its own in a folder. Raises SystemExit where it is not as it should be."""

    def __init__(self, folder: Path) -> None:
        self.drive = folder / "drive_c"
        quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        self._environment = {**os.environ, "WINEPREFIX": str(folder), "WINEARCH": "win64", **quiet}
        self._environment.pop("DISPLAY", None)

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["wine", *words], env=self._environment, input="", capture_output=True, text=True, errors="replace",
            timeout=1200,
        )  # fmt: skip

    def msi(self, what: str, *words: str, expected: int = 0) -> None:
        before = time.monotonic()
        done = self.run("msiexec", *words, "/qn")
        if done.returncode != expected:
            raise SystemExit(f"{what}: msiexec ended with {done.returncode}.\n{done.stderr[-2000:]}")
        print(f"{what}: {time.monotonic() - before:.1f} s, exit {done.returncode}")

    def registered(self) -> dict[str, str]:
        return values(self.run("reg", "query", KEY).stdout)

    def end(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)


def values(told: str) -> dict[str, str]:
    """What `reg query` has listed, by name; one of them may be empty."""
    return dict(re.findall(r"^ +(\w+) +REG_\w+ *(.*?) *$", told.replace("\r", ""), re.M))


def main(payload: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        for number in ("0.1.0", "0.2.0"):
            build.build(payload, at / f"{number}.msi", number)
        machine = Machine(at / "wine")
        try:
            _tried(machine, payload, at / "0.1.0.msi", at / "0.2.0.msi")
        finally:
            machine.end()


def _tried(machine: Machine, payload: Path, old: Path, new: Path) -> None:
    print(machine.run("wineboot", "-i").returncode, machine.run("--version").stdout.strip())
    settings = r"C:\ProgramData\Clearing\settings.toml"
    own = machine.drive / "ProgramData" / "Clearing" / "settings.toml"
    own.parent.mkdir(parents=True)
    own.write_text("[idle]\nask_after_seconds = 90\n")
    machine.msi("installed", "/i", str(old), f"SETTINGS={settings}", f"PINHASH={HASH}")
    _expect(machine.registered(), Settings=settings, PinHash=HASH, Version="0.1.0")
    _same(payload, machine.drive)
    machine.msi("a wrong hash is refused", "/i", str(new), "PINHASH=4711", expected=REFUSED)
    machine.msi("updated", "/i", str(new))
    _expect(machine.registered(), Settings=settings, PinHash=HASH, Version="0.2.0")
    _same(payload, machine.drive)
    machine.msi("the older one is refused", "/i", str(old), expected=REFUSED)
    _expect(machine.registered(), Version="0.2.0")
    machine.msi("removed", "/x", str(new))
    left = sorted(str(file) for file in machine.drive.rglob("*") if "Clearing" in file.parts and file.is_file())
    if left != [str(own)] or machine.registered() or (machine.drive / "Program Files" / "Clearing").exists():
        raise SystemExit(f"Left after removal: {left} {machine.registered()}")
    print("Removed whole; IT's own settings file is still there.")
    machine.msi("installed anew with other settings", "/i", str(old), r"SETTINGS=\\server\share\one.toml")
    machine.msi("updated with others over these", "/i", str(new), r"SETTINGS=\\server\share\two.toml")
    _expect(machine.registered(), Settings=r"\\server\share\two.toml", Version="0.2.0")


def _expect(found: dict[str, str], **wanted: str) -> None:
    if wrong := {name: found.get(name) for name in wanted if found.get(name) != wanted[name]}:
        raise SystemExit(f"In the registry: {wrong}, and should be {wanted}")


def _same(payload: Path, drive: Path) -> None:
    there = drive / "Program Files" / "Clearing"
    names = build.names(payload)
    if build.names(there) != names or not all(cmp(payload / name, there / name, shallow=False) for name in names):
        raise SystemExit("What was installed is not the payload.")
    print(f"{len(names)} files, the same as in the payload")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
