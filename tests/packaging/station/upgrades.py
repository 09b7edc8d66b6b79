"""A newer program over an older one: what is kept, and three that fail."""

import re
import shutil
import subprocess
from pathlib import Path

from tests.packaging.station.machine import Machine
from tests.packaging.station.telling import PLACE, picture, say

PACK = """clearing pack new /tmp/our; clearing pack build /tmp/our --out /tmp/our.zip
install -d -o clearing -g clearing /var/lib/clearing/packs
install -o clearing -g clearing /tmp/our.zip /var/lib/clearing/packs/our.zip"""
SETTINGS = "\n[idle]\nask_after_seconds = 61\n"


def repacked(deb: Path, version: str, out: Path, *, program: str = "") -> Path:
    """The same package with another version, and perhaps with a program that does nothing but this."""
    work = out / "work"
    shutil.rmtree(work, ignore_errors=True)
    subprocess.run(["dpkg-deb", "-R", deb, work], check=True)
    control = work / "DEBIAN" / "control"
    control.write_text(re.sub(r"^Version: .*", f"Version: {version}", control.read_text(), flags=re.M))
    if program:
        (work / "usr/lib/clearing/clearing").write_text(program)
    made = out / f"clearing_{version}.deb"
    subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "-b", work, made], check=True, capture_output=True)
    shutil.rmtree(work)
    return made


def tried(booted: Machine, machine: Path, debs: list[Path], suite: str, screen: str) -> None:
    there = machine / "var/cache/apt/clearing"
    deb = next(one for one in debs if one.name.startswith("clearing_"))
    dead, sick = "#!/bin/sh\necho broken >&2\nexit 3\n", '#!/bin/sh\n[ "$1" = try ] && exit 0\nexit 3\n'
    booted.run("sh", "-c", f"echo '{SETTINGS}' >>/etc/clearing/settings.toml")
    assert booted.run("clearing-station", "reload").returncode == 0
    pack = booted.run("sh", "-ec", PACK)
    assert pack.returncode == 0, pack.stderr
    assert booted.run("clearing-station", "reload").returncode == 0
    kept = "cd /; sha256sum etc/clearing/settings.toml var/lib/clearing/pin var/lib/clearing/packs/our.zip"
    before, keeper = booted.run("sh", "-c", kept).stdout, booted.show("clearing.service", "MainPID")
    assert len(before.splitlines()) == 3, before
    for version, program, how in (("0.9.1", dead, "does not start"), ("0.9.2", sick, "fails as a kiosk")):
        broken = repacked(deb, version, PLACE, program=program).rename(there / f"clearing_{version}.deb")
        done = booted.run("dpkg", "-i", f"/var/cache/apt/clearing/{broken.name}")
        booted.wait(
            lambda: booted.show("clearing-renew.service", "ActiveState") not in ("activating", "reloading"), how
        )
        booted.wait(booted.stands, f"the old program after one that {how}")
        same = booted.show("clearing.service", "MainPID") == keeper
        say(f"a program that {how}: dpkg said {done.returncode}, the old one runs"
            f"{' on, the same process' if same else ', started anew'}")  # fmt: skip
        assert (done.returncode != 0 and same) if program is dead else not same
        assert booted.run("sh", "-c", kept).stdout == before
    cut = there / "clearing_0.9.3.deb"
    cut.write_bytes(deb.read_bytes()[: deb.stat().st_size // 2])
    assert booted.run("dpkg", "-i", f"/var/cache/apt/clearing/{cut.name}").returncode != 0 and booted.stands()
    say("a package that is cut off: dpkg refused it, the old program runs on")
    good = repacked(deb, "0.9.4", PLACE).rename(there / "clearing_0.9.4.deb")
    keeper = booted.show("clearing.service", "MainPID")
    done = booted.run("dpkg", "-i", f"/var/cache/apt/clearing/{good.name}")
    assert done.returncode == 0, done.stdout + done.stderr
    booted.wait(
        lambda: booted.show("clearing.service", "MainPID") not in (keeper, "0") and booted.stands(), "the new program"
    )
    booted.wait(lambda: booted.show("clearing-renew.service", "ActiveState") == "inactive", "the end of handing over")
    assert booted.run("sh", "-c", "ls /usr/lib/clearing-station/programs | wc -l").stdout.strip() == "1"
    assert booted.run("sh", "-c", kept).stdout == before
    say("a program that works: taken over between two visits; settings, PIN and pack as they were")
    picture(screen, f"{suite}-after-upgrade.png")
