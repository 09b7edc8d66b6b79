"""Tries to install what single tests start (a broker, a browser, a voice ...); without it they are skipped."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from kiosk.bootstrap_tools import reason, run, say

COMPONENTS = {  # programs or files, one of which a test needs: their Debian package
    ("mosquitto",): "mosquitto",
    ("chromium", "chromium-browser", "google-chrome"): "chromium",
    ("cupsd",): "cups",
    ("lp",): "cups-client",
    ("ippeveprinter",): "cups-ipp-utils",
    ("avahi-daemon",): "avahi-daemon",
    ("pdftotext",): "poppler-utils",
    ("zbarimg",): "zbar-tools",
    ("openssl",): "openssl",
    ("espeak-ng",): "espeak-ng",
    ("aplay",): "alsa-utils",
    ("pulseaudio",): "pulseaudio",
    ("paplay",): "pulseaudio-utils",
    ("dbus-daemon",): "dbus-daemon",
    ("/usr/libexec/at-spi-bus-launcher",): "at-spi2-core",
    ("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib",): "gir1.2-atspi-2.0",
    ("/usr/lib/python3/dist-packages/gi/__init__.py",): "python3-gi",
}
APT = [
    *("apt-get", "-q", "-y", "--no-install-recommends"),
    *("-o", "DPkg::Lock::Timeout=60", "-o", "Acquire::Retries=0"),
    *("-o", "Acquire::http::Timeout=20", "-o", "Acquire::https::Timeout=20"),
    *("-o", "Dpkg::Use-Pty=0", "-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold"),
]
LISTS, DOWNLOAD, UNPACK = 120, 420, 420  # s; only a download is ever cut off in good health
POLICY = "/usr/sbin/policy-rc.d"  # what Debian's packages ask before they start a service: 101 says no
OURS = "# From Clearing's set-up"
NO_SERVICE = """#!/bin/sh
{0}: no service starts while it installs what tests need. When it has ended, this allows all.
kill -0 {1} 2>/dev/null && exit 101
exit 0
"""


def lacking() -> list[str]:
    """Return the Debian packages whose program or file is not here."""
    import glob
    import shutil

    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    here = {
        program
        for programs in COMPONENTS
        for program in programs
        if shutil.which(program, path=path) or (program[0] == "/" and glob.glob(program))
    }
    return [package for programs, package in COMPONENTS.items() if not here & set(programs)]


def try_to_install() -> bool:
    """Say what happens in a line or two, never raise and never ask; return whether apt-get was asked."""
    import shutil

    if not (packages := lacking()):
        return False

    able = sys.platform == "linux" and os.geteuid() == 0 and all(map(shutil.which, ("apt-get", "timeout")))
    if not able:
        _without(packages, f"As root: apt-get install {' '.join(packages)}.")
        return False
    try:
        _install(packages)
    except OSError as error:
        _without(packages, f"{error}.")
    return True


def _install(packages: list[str]) -> None:
    said = _bounded(LISTS, [*APT, "update"])[1]
    known = _bounded(LISTS, ["apt-cache", "policy", *packages])[1]
    there = [package for package in packages if _offered(package, known)]
    if there:
        say("Installing what some tests start: " + " ".join(there))
        with _no_service_starts():
            code, output = _bounded(DOWNLOAD, [*APT, "--download-only", "install", *there])
            said += output
            if code == 0:
                said += _bounded(UNPACK, [*APT, "--no-download", "install", *there])[1]
    if left := lacking():
        _without(left, f"{reason(said)}." if reason(said) else "")


def _bounded(seconds: int, command: list[str]) -> tuple[int, str]:
    """As `run`; it ends the command's children with it."""
    code, output = run(["timeout", "-k", "10", str(seconds), *command])
    return code, output + ("\ntimed out" if code in (124, 137) else "")


def _offered(package: str, policy: str) -> bool:
    _, _, after = f"\n{policy}".partition(f"\n{package}:\n")
    lines = [line.strip() for line in after.splitlines()[:2]]
    return any(line.startswith("Candidate:") and "(none)" not in line for line in lines)


def _without(packages: list[str], why: str) -> None:
    say(f"Not here: {' '.join(packages)}. The tests that start them will be skipped. {why}".strip())


@contextlib.contextmanager
def _no_service_starts() -> Iterator[None]:
    """Each test starts its own; a machine's own policy stays in force instead."""
    if os.path.exists(POLICY):
        with open(POLICY, encoding="utf-8", errors="replace") as file:
            if OURS not in file.read():
                yield
                return
    with open(POLICY, "w", encoding="utf-8") as file:
        file.write(NO_SERVICE.format(OURS, os.getpid()))
    try:
        os.chmod(POLICY, 0o755)
        yield
    finally:
        os.remove(POLICY)
