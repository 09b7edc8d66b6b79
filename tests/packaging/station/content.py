"""IT's own machine and a station's content: a signed pack comes, what somebody has changed does not, and back again."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.packaging.station import root
from tests.packaging.station.machine import Machine
from tests.packaging.station.telling import picture, say

PORT = 8088
SOURCE = f"http://127.0.0.1:{PORT}"
TABLE = f'\n[updates]\nsource = "{SOURCE}"\nroot = "/etc/clearing/root.json"\n'
EXAMPLE = "usr/share/doc/clearing-station/examples/network.conf"
DROP_IN = "etc/systemd/system/clearing.service.d/network.conf"
SLIDE = """written = 2026-11-22
[[slides]]
title = {en = "Words of release VERSION", es = "Palabras de la entrega VERSION"}
text = {en = "They came signed.", es = "Llegaron firmadas."}
"""
# On IT's machine, by the commands of docs/fleet.md alone; $V is the release, $C the repository.
BEGIN = """echo a long passphrase >/root/phrase
clearing pack new /root/our-clinic >/dev/null; mkdir -p /root/our-clinic/playlists
clearing fleet init $C --signers 1 --passphrase-file /root/phrase"""
RELEASE = """sed -i 's/^version.*/version = "'$V'"/' /root/our-clinic/pack.toml
clearing pack build /root/our-clinic --out /root/our-clinic.zip
clearing fleet sign /root/our-clinic.zip --repository $C --passphrase-file /root/phrase
"""
WITHDRAW = "clearing fleet sign --withdraw our-clinic --repository $C --passphrase-file /root/phrase\n"
PUBLISH = "clearing fleet publish --repository $C --passphrase-file /root/phrase --to /srv/$C"


class Publisher:
    """A machine with the installed program and no kiosk on it; what it publishes lies in its /srv."""

    def __init__(self, machine: Path) -> None:
        self.machine = machine
        shutil.rmtree(machine / "srv", ignore_errors=True)
        (machine / "srv").mkdir()

    def does(self, script: str, repository: str = "content", version: str = "1") -> str:
        """The script, with `version` as the pack's and in its slide; what it said."""
        slides = self.machine / "root/our-clinic/playlists/waiting-room.toml"
        if slides.parent.is_dir():
            slides.write_text(SLIDE.replace("VERSION", version))
        setting = f"set -e; cd /root; C={repository}; V={version}\n"
        done = root.inside(self.machine, "sh", "-c", setting + script)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def web(self, repository: str = "content") -> Path:
        return self.machine / "srv" / repository


@contextmanager
def served(booted: Machine, folder: Path) -> Iterator[None]:
    """A web server of this machine's Python on the station's own loopback, which alone it can reach."""
    command = ["nsenter", "-t", str(booted.leader), "-n", sys.executable, "-m", "http.server", str(PORT),
               "--bind", "127.0.0.1", "--directory", str(folder)]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        time.sleep(1)
        try:
            yield
        finally:
            server.terminate()


def let_out(booted: Machine) -> None:
    """As docs/station.md says: the example, with the address of the source, and the table [updates]."""
    example = (booted.root / EXAMPLE).read_text()
    lines = [line for line in example.splitlines() if not line.lstrip("#").startswith(("IPAddressAllow", "SocketBind"))]
    place = booted.root / DROP_IN
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("\n".join([*lines, "IPAddressAllow=127.0.0.1", ""]))
    with open(booted.root / "etc/clearing/settings.toml", "a") as settings:
        settings.write(TABLE)
    booted.run("systemctl", "daemon-reload")
    booted.run("systemctl", "restart", "clearing-screen", "clearing")
    booted.wait(booted.stands, "a kiosk that may look for content")


def looked(booted: Machine, ended: str) -> str:
    """Told to look, it has; what it says of it."""
    assert (done := booted.run("clearing-station", "update")).returncode in (0, 1, 2), done.stderr
    booted.wait(lambda: updates(booted).get("ended") == ended, f"a look that ends with {ended}", 60)
    return " ".join(map(str, updates(booted)["said"]))  # type: ignore[call-overload]


def updates(booted: Machine) -> "dict[str, object]":
    said = booted.run("clearing-station", "status", "--json").stdout
    found: dict[str, object] = json.loads(said).get("updates", {}) if said.startswith("{") else {}
    return found


def forge(web: Path) -> None:
    """The pack that the newest list names, with other words of the same length in it."""
    newest = max((web / "targets").rglob("*.zip"), key=os.path.getmtime)
    content = newest.read_bytes()
    newest.write_bytes(content[:-40] + bytes(byte ^ 1 for byte in content[-40:]))


def held(booted: Machine) -> str:
    """A sum of the pack that is in use; empty without one."""
    pack = booted.root / "var/lib/clearing/packs/our-clinic.zip"
    return hashlib.sha256(pack.read_bytes()).hexdigest() if pack.is_file() else ""


def tried(booted: Machine, publisher: Publisher, name: str, screen: str) -> None:
    publisher.does(BEGIN)
    publisher.does(RELEASE + PUBLISH)
    first = hashlib.sha256((publisher.machine / "root/our-clinic.zip").read_bytes()).hexdigest()
    shutil.copy(publisher.machine / "root/content/root.json", booted.root / "etc/clearing/root.json")
    let_out(booted)
    with served(booted, publisher.web()):
        say("a signed pack:", looked(booted, "new"))
        assert held(booted) == first
        booted.run("clearing-station", "clear")
        booted.wait(booted.stands, "a screen with the new content")
        picture(screen, f"{name}.png")
        publisher.does(RELEASE + PUBLISH, version="2")
        forge(publisher.web())
        say("one that somebody has changed:", looked(booted, "forged"))
        assert held(booted) == first
    publisher.does(BEGIN.replace("clearing pack new", "true"), repository="other")
    publisher.does(RELEASE + PUBLISH, repository="other", version="3")
    with served(booted, publisher.web("other")):
        say("one that somebody else has signed:", looked(booted, "forged"))
        assert held(booted) == first
    say("no server:", looked(booted, "unreachable"))
    assert held(booted) == first
    with served(booted, publisher.web()):
        publisher.does(PUBLISH)
        say("the same as it was signed:", looked(booted, "new"))
        assert held(booted) not in ("", first)
        publisher.does(WITHDRAW + PUBLISH)
        say("withdrawn:", looked(booted, "new"))
        assert held(booted) == first  # the one before
    log = booted.run("journalctl", "--namespace=clearing", "-o", "cat", "--no-pager").stdout
    assert "updated ended=new" in log and "not-updated ended=forged" in log and "Traceback" not in log, log[-3000:]
