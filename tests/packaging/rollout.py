"""`python -m tests.packaging.rollout [--debs DIR]`: the Ansible role against a machine of its own, twice, and broken.

The machine is debootstrap's, booted by systemd-nspawn; Ansible's ssh is a script that enters it. Without --debs the
packages are stand-ins with the same paths (standin.py).
"""

import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.packaging import standin
from tests.packaging.station import root
from tests.packaging.station.machine import Machine, screen

TOP = Path(__file__).parent.parent.parent
ROLE, PLACE = TOP / "packaging" / "ansible", TOP / "build" / "rollout"
TOOLS = Path(os.environ.get("ANSIBLE_BIN", "/work/tools-venv/bin"))
STATIONS, FORKS = 10_000, (50, 100, 400)
PIN = (
    "clearing pin 1\n$argon2id$v=19$m=65536,t=3,p=4$c3RhbmQtaW4tc3RhbmQtaW4$c3RhbmQtaW4tc3RhbmQtaW4tc3RhbmQtaW4tc3Rh\n"
)
INTO = """#!/bin/sh
# Ansible's ssh: the last word is what is to be done.
for word; do :; done
exec nsenter -t {leader} -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 /bin/sh -c "$word"
"""
GATE = """- ansible.builtin.fail: {msg: broken}
  when: inventory_hostname in broken
- ansible.builtin.debug: {msg: done}
"""


def say(*words: object) -> None:
    print(*words, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--debs", type=lambda place: Path(place).resolve(), help="a folder with the real packages")
    parser.add_argument("--suite", default="bookworm")
    options = parser.parse_args()
    if os.getuid():
        print("debootstrap and systemd-nspawn want root", file=sys.stderr)
        return 2
    shutil.rmtree(PLACE / "work", ignore_errors=True)
    (PLACE / "work").mkdir(parents=True)
    machine = root.copy(root.base(options.suite, PLACE), PLACE / options.suite)
    debs = sorted(options.debs.glob("clearing*_*.deb")) if options.debs else standin.debs(PLACE / "work", "0.1.0")
    say(f"packages: {', '.join(deb.name for deb in debs)}{'' if options.debs else ' (stand-ins)'}")
    _with_a_repository(machine, debs if options.debs else [])
    with screen() as number, Machine(machine, number) as booted:
        _rolled_out(booted, debs, real=bool(options.debs))
    _stopped_in_time()
    return 0


def _with_a_repository(machine: Path, debs: list[Path]) -> None:
    """Debian's packages that the role asks for, as a repository of the machine's own: once booted it has no network."""
    alone = "apt-get -qq install -y --no-install-recommends --download-only -o Dir::Cache::archives=/repository"
    fetch = f"apt-get -qq update && apt-get -qq install -y python3 python3-apt && {alone} prometheus-node-exporter"
    (machine / "repository" / "partial").mkdir(parents=True)
    for deb in debs:
        shutil.copy(deb, machine / "opt")
        fetch += f" /opt/{deb.name}"
    done = root.inside(machine, "sh", "-c", fetch)
    assert done.returncode == 0, done.stderr
    index = []
    for deb in sorted((machine / "repository").glob("*.deb")):
        head = subprocess.run(["dpkg-deb", "-f", deb], capture_output=True, text=True, check=True).stdout
        told = hashlib.sha256(deb.read_bytes()).hexdigest()
        index.append(f"{head.rstrip()}\nFilename: ./{deb.name}\nSize: {deb.stat().st_size}\nSHA256: {told}\n")
    (machine / "repository" / "Packages").write_text("\n".join(index))
    for file in (machine / "etc/apt").glob("sources.list*/*"):
        file.unlink()
    (machine / "etc/apt/sources.list").write_text("deb [trusted=yes] file:/repository ./\n")
    done = root.inside(machine, "apt-get", "-qq", "update")
    assert done.returncode == 0, done.stderr


def _rolled_out(booted: Machine, debs: list[Path], *, real: bool) -> None:
    given = {
        "clearing_station_debs": list(map(str, debs)), "clearing_station_apt_uri": "", "clearing_station_version": "",
        "clearing_station_reboot": False, "ansible_become": False, "clearing_station_pin_file": PIN,
        "clearing_station_root_json": str(PLACE / "work/root.json"),
        "clearing_station_settings": {"idle": {"ask_after_seconds": 90}},
    }  # fmt: skip
    (PLACE / "work/root.json").write_text("{}\n")
    (PLACE / "work/ssh").write_text(INTO.format(leader=booted.leader))
    (PLACE / "work/ssh").chmod(0o755)
    first, second = _played(given), _played(given)
    say(f"first run: {first}\nsecond run: {second}")
    assert first["failed"] == first["unreachable"] == 0 and first["changed"] > 5
    assert second["failed"] == 0 and second["changed"] == 0, "the second run changed something"
    settings = booted.run("cat", "/etc/clearing/settings.toml").stdout
    assert "ask_after_seconds = 90" in settings and 'pin_file = "/etc/clearing/pin"' in settings
    modes = booted.run("stat", "-c", "%U:%G %a %n", "/etc/clearing/settings.toml", "/etc/clearing/pin").stdout
    assert modes == "root:clearing 640 /etc/clearing/settings.toml\nclearing:clearing 600 /etc/clearing/pin\n", modes
    assert booted.show("clearing.service", "ActiveState") == "active"
    told = _figures(booted)
    assert "node_time_seconds" in told and "node_forks_total" not in told, told
    wrong = _played({**given, "clearing_station_settings": {"idle": {"ask_after_seconds": "soon"}}}, well=False)
    assert wrong["failed"] == 1 and "has a value that can't be used" in wrong["said"], wrong["said"][-2000:]
    assert booted.run("cat", "/etc/clearing/settings.toml").stdout == settings
    say("wrong settings were refused by the program on the station; the old ones stand")
    _sized("first", first)
    five = _played(given, stations="~kiosk-0000[1-5]")
    assert five["changed"] == 0
    _sized("second", second, (float(str(five["processor"])) - float(str(second["processor"]))) / 4)
    if not real:  # what is upgraded in truth: make station-test
        _upgraded(booted, given)
        return
    booted.wait(booted.stands, "a picture of the kiosk")
    say(f"the kiosk: {booted.show('clearing.service', 'StatusText')}")


def _upgraded(booted: Machine, given: dict[str, object]) -> None:
    newer = standin.debs(PLACE / "work", "0.2.0")
    run = _played({**given, "clearing_station_debs": list(map(str, newer))})
    assert booted.run("dpkg-query", "-W", "-f", "${Version}", "clearing").stdout == "0.2.0" and run["failed"] == 0
    settings = booted.run("cat", "/etc/clearing/settings.toml").stdout
    assert "ask_after_seconds = 90" in settings
    say("0.2.0 is over 0.1.0; the settings stand")


def _figures(booted: Machine) -> str:
    read = "import urllib.request as u; print(u.urlopen('http://127.0.0.1:9100/metrics').read().decode())"
    return booted.run("python3", "-c", read).stdout


def _played(given: dict[str, object], *, well: bool = True, stations: str = "kiosk-00001*") -> dict[str, object]:
    """The recap of the first, s that it took, and s of processor: here these are Ansible's and the station's own."""
    given = {**given, "ansible_ssh_executable": str(PLACE / "work/ssh"), "ansible_ssh_transfer_method": "piped"}
    (PLACE / "work/given.json").write_text(json.dumps(given))
    words = ["-i", "inventory/stations.yml", "--limit", stations, "-e", f"@{PLACE}/work/given.json"]
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = _ansible("ansible-playbook", "site.yml", *words)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = done.stdout + done.stderr
    assert not well or done.returncode == 0, said
    recap = re.search(r"^kiosk-00001\S* +: (.*)$", said, re.MULTILINE)
    assert recap, said
    told: dict[str, object] = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", recap[1])}
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    more = {} if well else {"said": said}
    return {**told, "seconds": round(time.monotonic() - began, 1), "processor": round(cpu, 1), **more}


def _sized(name: str, run: dict[str, object], more: float | None = None) -> None:
    """Computed, not run: each fork works through its share; `more`: s of processor that one more station costs."""
    took = float(str(run["seconds"]))
    hours = [f"{forks} forks {STATIONS / forks * took / 3600:.1f} h" for forks in FORKS]
    say(f"{name} run of {STATIONS} stations, computed from {took} s for one: {', '.join(hours)}")
    if more is not None:
        say(f"  one more costs {more:.1f} s of processor, all of them {STATIONS * more / 3600:.1f} h of one processor")


def _stopped_in_time() -> None:
    """40 stations by the real playbook and a role of two tasks: what is broken in the first batches spares the rest."""
    work = PLACE / "work" / "gate"
    (work / "roles/clearing_station/tasks").mkdir(parents=True)
    (work / "roles/clearing_station/tasks/main.yml").write_text(GATE)
    playbook = (ROLE / "site.yml").read_text()
    assert "order: shuffle" in playbook
    (work / "site.yml").write_text(playbook.replace("order: shuffle", "order: inventory"))  # else each run is another
    names = [f"kiosk-{number}" for number in range(40)]
    pilots = {"hosts": dict.fromkeys(names[:4])}
    hosts = {"stations": {"children": {"pilot": pilots, "rest": {"hosts": dict.fromkeys(names[4:])}}}}
    (work / "hosts.json").write_text(json.dumps({**hosts, "all": {"vars": {"ansible_connection": "local"}}}))

    def played(broken: list[str], limit: int) -> tuple[int, str]:
        given = json.dumps({"broken": broken, "clearing_most_failed_percent": limit, "ansible_become": False})
        environment = {"ANSIBLE_ROLES_PATH": str(work / "roles"), "ANSIBLE_FORKS": "8"}
        done = _ansible(
            "ansible-playbook", str(work / "site.yml"), "-i", str(work / "hosts.json"), "-e", given, **environment
        )
        reached = set(re.findall(r"^ok: \[(kiosk-\d+)\] => \{\n +\"msg\": \"done\"", done.stdout, re.MULTILINE))
        return len(reached), done.stdout + done.stderr

    well, _ = played([], 5)
    assert well == 40, well
    _, said = played(names[:2], 5)
    recap = said.partition("PLAY RECAP")[2]
    assert "kiosk-0 " in recap and not re.search(r"kiosk-([4-9]|\d\d) ", recap), said[-3000:]
    half, said = played(names[5::2], 5)
    assert half == 4 + 2 and "the rest is left as it is" in said, (half, said[-3000:])
    say(f"batches: all 40 where all is well; none but pilots where half of these fail; {half} where every second fails")


def _ansible(program: str, *words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    around = {**os.environ, "ANSIBLE_CONFIG": str(ROLE / "ansible.cfg"), "ANSIBLE_RETRY_FILES_ENABLED": "0"}
    around |= {
        "PATH": f"{TOOLS}:{os.environ['PATH']}",
        "ANSIBLE_NOCOLOR": "1",
        "HOME": str(PLACE / "work"),
        **environment,
    }
    command = [str(TOOLS / program), *words]
    return subprocess.run(command, cwd=ROLE, env=around, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
