"""Installs the system packages that the set-up needs, and says in plain words why apt-get or pip failed."""

from __future__ import annotations

import os
import sys

from kiosk.needs import LIBRARIES

WISHED = {"espeak-ng": "espeak-ng", "aplay": "alsa-utils"}  # without them the kiosk runs, and can't read aloud
SCREEN = {"Xvfb": "xvfb"}
TESTING = {
    **SCREEN,
    "xdotool": "xdotool",
    "at-spi-bus-launcher": "at-spi2-core",
    "dbus-run-session": "dbus-daemon",
}
FAILURES = {  # pattern in what a tool said: what to tell the person; the first that matches is told
    "do not match the hashes": "A package is not the checked one (its hash differs); ask who serves it",
    r"no space left|errno 28\b|enough free space": "The disk is full; free 1 GB, in the temporary folder too",
    "permission denied|read-only file": "A folder can't be written to; make it yours or set CLEARING_VENV",
    "proxyerror|to proxy": "The proxy doesn't answer; check HTTPS_PROXY",
    "name resolution|name or service|getaddrinfo|failure resolving": "There is no network or no DNS; connect",
    "certificate|sslerror": "The server's certificate isn't trusted; check the clock and the certificates",
    "connect|unreachable|timed out|unable to locate": "No network, or the package server is silent; connect",
    "ended by signal": "Something stopped it, perhaps for lack of memory; close other programs",
    "no matching distribution": "No package fits this Python or machine; try 64-bit Python 3.11 to 3.13",
}


def say(text: str) -> None:
    print("[set-up]", text, file=sys.stderr, flush=True)


def refusal(text: str, code: int = 2) -> SystemExit:
    say(text)
    return SystemExit(code)


def explain(what: str, output: str) -> str:
    """Return the sentence for a person, then the last lines of the tool's own words."""
    import re

    why = reason(output) or "See its own words below"
    lines = [line for line in output.splitlines() if line.strip() and not re.search(r"\(total=[1-9]", line)]
    return "\n".join([f"{what}. {why}, then start again.", *("    " + line for line in lines[-6:])])


def reason(output: str) -> str:
    """Return why a tool failed, and what to do; empty where its words are not known."""
    import re

    return next((told for seen, told in FAILURES.items() if re.search(seen, output, re.IGNORECASE)), "")


def run(command: list[str]) -> tuple[int, str]:
    """Return the exit code and everything the command said, in English."""
    import subprocess

    environment = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", "PIP_USER": "0"}
    environment["PIP_PROGRESS_BAR"] = "off"
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,  # the lock of bootstrap.alone() stays held while an orphaned pip still writes
        check=False,
    )
    ended = f"\nended by signal {-done.returncode}" if done.returncode < 0 else ""
    return done.returncode, done.stdout + ended


def missing(arguments: list[str], testing: bool, making: bool) -> list[str]:
    """Return the Debian packages that this command lacks, with python3.N-venv for `making` an environment."""
    import ctypes
    import importlib.util
    import shutil

    if sys.platform != "linux":
        return []
    needs_venv = making and importlib.util.find_spec("ensurepip") is None
    packages = [f"python3.{sys.version_info[1]}-venv"] if needs_venv else []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    hidden = "--virtual" in arguments or (arguments[:1] == ["prove"] and not os.environ.get("DISPLAY"))
    programs = TESTING if testing else SCREEN if hidden else {}
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/libexec", "/usr/lib/at-spi2-core"])
    packages += [package for program, package in programs.items() if not shutil.which(program, path=path)]
    return packages


def install(packages: list[str]) -> None:
    """Install with apt-get as root; for anyone else print the line that does it, and stop."""
    import shutil

    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if sys.platform == "win32" or not shutil.which("apt-get"):
        raise refusal("This is no Debian or Ubuntu; please install what they call: " + " ".join(packages))
    if os.geteuid() != 0:
        once = f"sudo apt-get update && sudo {' '.join(line)}"
        raise refusal(f"System packages are missing. Run this once, then start again:\n\n    {once}\n")
    say("Installing system packages: " + " ".join(packages))
    lists = run(["apt-get", "-q", "update"])[1]
    code, output = run([*line, "-o", "DPkg::Lock::Timeout=120"])
    if code != 0:
        raise refusal(explain("apt-get could not install the system packages", lists + output))


def wish() -> None:
    """Say once, at the end of the set-up, what the kiosk can do without, and what for."""
    import shutil

    absent = [package for program, package in WISHED.items() if not shutil.which(program)]
    if absent and sys.platform == "linux":
        say(f"Nothing can be read aloud here yet. For that: sudo apt-get install {' '.join(absent)}")


PAGES = """import os, sys; sys.path.insert(0, sys.argv[1]); os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.environment import prepare_environment; prepare_environment()
from kiosk.screens import cache_pages; cache_pages()"""


def precompile(python: str, venv: str, top: str) -> None:
    """Python's byte code and Qt's, made once: else each start would make it anew where nothing can be written."""
    run([python, "-I", "-m", "compileall", "-q", os.path.join(top, "kiosk")])
    os.makedirs(os.path.join(venv, "clearing-pages"), exist_ok=True)
    run([python, "-c", PAGES, top])
