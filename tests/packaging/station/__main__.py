"""`python -m tests.packaging.station [bookworm trixie]`: every claim of docs/station.md that this machine can try."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.packaging.station import content, probe, root, upgrades
from tests.packaging.station.machine import Machine, screen
from tests.packaging.station.telling import PLACE, picture, say

ROOT = Path(__file__).parent.parent.parent.parent
DEBS = ROOT / "build" / "deb"
INSTALL_LIMIT, EXPOSURE = 60.0, 1.5
UNITS = ("clearing.service", "clearing-screen.service", "clearing-renew.service")
WRITABLE = ("/var/lib/clearing", "/run/clearing", "/tmp", "/var/tmp", "/dev/shm")
ALLOWED = {"AF_UNIX socket", "landlock (for the seal)", "fork", *(f"write {place}" for place in WRITABLE)}
MORE = ("python3", "xvfb")  # for the probe and the proof, in a copy of the machine
PIN = "2580"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("suites", nargs="*", default=["bookworm"])
    parser.add_argument("--debs", type=Path, default=DEBS)
    options = parser.parse_args()
    if os.getuid():
        print("debootstrap and systemd-nspawn want root: sudo make station-test", file=sys.stderr)
        return 2
    for suite in options.suites:
        _station(suite, sorted(options.debs.glob("clearing*_*.deb")))
    return 0


def _station(suite: str, debs: list[Path]) -> None:
    assert len(debs) == 2, f"two packages, not {debs}: run make deb"
    began = time.monotonic()
    machine = root.copy(root.base(suite, PLACE), PLACE / suite)
    say(f"== {suite}: {', '.join(f'{deb.name} {deb.stat().st_size / 1e6:.1f} MB' for deb in debs)}")
    _download(machine, debs)
    with Machine(machine):
        pass  # its first boot makes what a first boot makes
    before = root.files(machine)
    with Machine(machine) as booted:
        packages = _packages(booted)
        _install(booted)
    installed = root.copy(machine, PLACE / f"{suite}.installed")
    _verified(machine)
    with screen() as number, Machine(machine, number) as booted:
        _runs(booted, suite, number)
        content.tried(booted, content.Publisher(installed), f"{suite}-content", number)
        upgrades.tried(booted, machine, debs, suite, number)
        _purged(booted, packages)
    _compared(before, root.files(machine))
    with Machine(installed) as booted:
        _held(booted, installed)
        _proven(booted)
    say(f"{suite}: all of it held ({time.monotonic() - began:.0f} s)")


def _download(machine: Path, debs: list[Path]) -> None:
    """Then the machine can install without a network, and the time is its own."""
    there = machine / "var/cache/apt/clearing"
    there.mkdir(parents=True)
    for deb in debs:
        shutil.copy(deb, there)
    names = [f"/var/cache/apt/clearing/{deb.name}" for deb in debs]
    for command in (["update"], ["install", "-y", "--download-only", *names, *MORE]):
        done = root.inside(machine, "apt-get", "-o", "APT::Sandbox::User=root", "-q", *command)
        assert done.returncode == 0, done.stdout + done.stderr


def _install(booted: Machine) -> None:
    began = time.monotonic()
    done = booted.run("sh", "-c", "apt-get install -y -q /var/cache/apt/clearing/*.deb")
    took = time.monotonic() - began
    assert done.returncode == 0, done.stdout + done.stderr
    packages = re.search(r"(\d+) newly installed", done.stdout)
    many, slow = packages and packages[1], " SLOWER THAN THE BAR" if took > INSTALL_LIMIT else ""
    say(f"installed in {took:.1f} s ({many} packages, downloaded before; bar {INSTALL_LIMIT:.0f} s).{slow}")
    assert "restart this machine" in done.stdout
    assert booted.run("getent", "passwd", "clearing").stdout.strip().endswith("/usr/sbin/nologin")
    assert booted.run("sh", "-c", "getent shadow clearing | cut -d: -f2").stdout.strip() in ("!*", "!", "*", "!!")
    assert booted.run("clearing-station", "pin", "--stdin", given=PIN + "\n").returncode == 0


def _verified(machine: Path) -> None:
    done = root.inside(machine, "systemd-analyze", "verify", "--man=no", *UNITS)
    ours = [line for line in done.stderr.splitlines() if "clearing" in line or "swap" in line]
    assert not ours, ours
    for unit in UNITS:
        done = root.inside(machine, "systemd-analyze", "security", "--offline=yes", "--no-pager", unit)
        found = re.search(r"Overall exposure level for .*: ([\d.]+)", done.stdout)
        assert found, done.stderr
        say(f"exposure of {unit}: {found[1]} (at most {EXPOSURE})")
        assert float(found[1]) <= EXPOSURE


def _runs(booted: Machine, suite: str, number: str) -> None:
    booted.wait(booted.stands, "a first picture")
    ready = int(booted.show("clearing.service", "ActiveEnterTimestampMonotonic"))
    started = int(booted.show("clearing.service", "ExecMainStartTimestampMonotonic"))
    kernel = int(booted.run("systemctl", "show", "-P", "UserspaceTimestampMonotonic").stdout)
    say(f"first picture {(ready - kernel) / 1e6:.1f} s after systemd began, {(ready - started) / 1e6:.1f} s after the "
        f"kiosk did: {booted.show('clearing.service', 'StatusText')}")  # fmt: skip
    assert booted.show("clearing.service", "StatusText") == "Open to patients."
    assert '"sealed": true' in booted.run("clearing-station", "status", "--json").stdout, (
        "a surface is not sealed wholly"
    )
    picture(number, f"{suite}-attract.png")
    subprocess.run(
        ["xdotool", "mousemove", "500", "300", "click", "1"], env={**os.environ, "DISPLAY": number}, check=True
    )
    booted.wait(lambda: '"visit": true' in booted.run("clearing-station", "status", "--json").stdout, "a visit", 20)
    time.sleep(1)
    picture(number, f"{suite}-visit.png")
    say(booted.run("clearing-station", "clear").stdout.strip())
    booted.wait(booted.stands, "another visit's screen")
    failed = booted.run("systemctl", "--failed", "--plain", "--no-legend").stdout
    assert "clearing" not in failed, failed
    _killed(booted)


def _killed(booted: Machine) -> None:
    """The keeper stopped, and the compositor killed: each comes back."""
    keeper = booted.show("clearing.service", "MainPID")
    began = time.monotonic()
    booted.run("systemctl", "kill", "--signal=STOP", "--kill-whom=main", "clearing.service")
    booted.wait(
        lambda: booted.show("clearing.service", "MainPID") not in (keeper, "0") and booted.stands(), "a new keeper"
    )
    say(f"a keeper that hangs: replaced, and its picture there, after {time.monotonic() - began:.1f} s")
    screen, keeper = booted.show("clearing-screen.service", "MainPID"), booted.show("clearing.service", "MainPID")
    began = time.monotonic()
    booted.run("systemctl", "kill", "--signal=KILL", "clearing-screen.service")
    booted.wait(lambda: booted.show("clearing-screen.service", "MainPID") not in (screen, "0") and booted.stands(),
                "a new compositor")  # fmt: skip
    say(f"a compositor that is killed: back with a picture after {time.monotonic() - began:.1f} s")
    assert booted.show("clearing.service", "MainPID") == keeper, "the keeper went with its screen"


def _packages(booted: Machine) -> set[str]:
    return set(booted.run("dpkg-query", "-W", "-f", "${Package}\n").stdout.split())


def _purged(booted: Machine, before: set[str]) -> None:
    """What apt keeps since Debian's own packages recommend it is told, and purged as well: then the rest is ours."""
    done = booted.run("apt-get", "purge", "-y", "-q", "--autoremove", "clearing", "clearing-station")
    assert done.returncode == 0, done.stdout + done.stderr
    assert booted.run("getent", "passwd", "clearing").stdout == ""
    if kept := sorted(_packages(booted) - before):
        say(f"apt keeps, since others recommend them: {', '.join(kept)}")
        assert booted.run("apt-get", "purge", "-y", "-q", "--autoremove", *kept).returncode == 0


def _compared(before: dict[str, str], after: dict[str, str]) -> None:
    found = root.differences(before, after)
    say(f"purged: {len(before)} files, folders and links compared, {len(found)} differences", *found, sep="\n  ")
    assert not found


def _held(booted: Machine, installed: Path) -> None:
    """The probe in the kiosk's own unit, but for the lines that say what to start."""
    done = booted.run("apt-get", "install", "-y", "-q", *MORE)
    assert done.returncode == 0, done.stdout + done.stderr
    booted.run("systemctl", "stop", "clearing.service")
    shutil.copy(probe.__file__, installed / "opt/probe.py")
    unit = (installed / "usr/lib/systemd/system/clearing.service").read_text()
    unit = re.sub(r"^(Type|NotifyAccess|WatchdogSec|WatchdogSignal|Restart|RestartSec)=.*\n", "", unit, flags=re.M)
    python = os.path.realpath(installed / "usr/bin/python3").rpartition("/")[2]
    unit = re.sub(r"^ExecStart=.*", f"Type=oneshot\nExecStart=/usr/bin/{python} /opt/probe.py /var/lib/clearing/told\n"
                  f"ExecPaths=/usr/bin/{python} /usr/lib/{python}", unit, flags=re.M)  # fmt: skip
    (installed / "etc/systemd/system/probe.service").write_text(unit)
    booted.run("systemctl", "daemon-reload")
    done = booted.run("systemctl", "start", "probe.service")
    assert done.returncode == 0, done.stderr + booted.run("systemctl", "status", "--no-pager", "probe.service").stdout
    told = (installed / "var/lib/clearing/told").read_text().splitlines()
    allowed = {line.partition(":")[0] for line in told if line.endswith(": allowed")}
    say(f"probe: {len(told)} tries, allowed: {', '.join(sorted(allowed))}")
    assert len(told) == len(probe.TRIES) and allowed == ALLOWED, allowed ^ ALLOWED


def _proven(booted: Machine) -> None:
    done = booted.run("clearing-station", "prove", "--virtual")
    say(done.stdout.strip(), done.stderr.strip(), sep="\n")
    assert done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
