"""The set-up before the program: what it makes, what it leaves alone, and what it says when it can't."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import bootstrap, bootstrap_components, bootstrap_tools

OFFLINE = "Retrying: NewConnectionError: Connection refused\nERROR: No matching distribution"


class ExecError(Exception):
    """Stands for the exec into the environment, which never returns."""


class Machine:
    """A checkout in a temporary folder, and a subprocess.run that makes environments only."""

    def __init__(self, top: Path) -> None:
        self.top, self.venv = top, top / ".venv"
        self.ran: list[str] = []
        self.pip: BaseException | tuple[int, str] = (0, "")
        self.lacking: list[str] = []
        self.compiled: list[str] = []

    def lock(self, name: str, text: str) -> None:
        (self.top / "packaging" / "lock" / name).write_text(text)

    def run(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        if "venv" in command:
            self.ran.append("venv")
            (self.venv / "bin").mkdir(parents=True, exist_ok=True)
            (self.venv / "pyvenv.cfg").write_text("")
            (self.venv / bootstrap.MARK).unlink(missing_ok=True)  # as --clear does
            if not (self.venv / "bin" / "python").exists():
                (self.venv / "bin" / "python").symlink_to(sys.executable)
            return subprocess.CompletedProcess(command, 0, "")
        if "compileall" in command or bootstrap_tools.PAGES in command:
            self.compiled.append(command[-1])
            return subprocess.CompletedProcess(command, 0, "")
        assert "--require-hashes" in command
        self.ran.append("pip " + Path(command[-1]).name)
        if isinstance(self.pip, BaseException):
            raise self.pip
        return subprocess.CompletedProcess(command, *self.pip)

    def start(self, *arguments: str) -> list[str]:
        """Start once from outside the environment and return what was run on the way in."""
        self.ran.clear()
        with pytest.raises(ExecError):
            bootstrap.ensure(list(arguments))
        return list(self.ran)

    def refused(self, *arguments: str) -> int | str | None:
        with pytest.raises(SystemExit) as stop:
            bootstrap.ensure(list(arguments))
        return stop.value.code


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "packaging" / "lock").mkdir(parents=True)
    machine = Machine(tmp_path)
    machine.lock("run.txt", "one==1")
    machine.lock("test.txt", "one==1\ntwo==2")

    def execv(path: str, _arguments: list[str]) -> None:
        raise ExecError(path)

    monkeypatch.delenv("CLEARING_VENV", raising=False)
    monkeypatch.setattr(bootstrap, "TOP", str(tmp_path))
    monkeypatch.setattr(bootstrap, "missing", lambda *_arguments, **_options: machine.lacking)
    monkeypatch.setattr(subprocess, "run", machine.run)
    monkeypatch.setattr(os, "execv", execv)
    return machine


def test_the_second_start_does_nothing(machine: Machine) -> None:
    assert machine.start() == ["venv", "pip run.txt"]
    assert machine.start() == []


def test_inside_a_complete_environment_it_returns(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.start()
    monkeypatch.setattr(sys, "prefix", str(machine.venv))
    machine.ran.clear()
    bootstrap.ensure([])
    assert machine.ran == []


def test_a_changed_lock_installs_into_the_same_environment(machine: Machine) -> None:
    machine.start()
    machine.lock("run.txt", "one==2")
    assert machine.start() == ["pip run.txt"]
    assert machine.start() == []


@pytest.mark.parametrize("command", [["test"], ["setup", "--test"], ["lint"], ["bench"]])
def test_developer_commands_add_the_test_packages(machine: Machine, command: list[str]) -> None:
    machine.start("setup")
    assert machine.start(*command) == ["pip test.txt"]
    assert machine.start("setup") == []  # they contain what the program needs


def test_a_failed_download_is_told_in_words(machine: Machine, capfd: pytest.CaptureFixture[str]) -> None:
    machine.pip = (1, OFFLINE)
    assert machine.refused() == 2
    said = capfd.readouterr().err
    assert "[set-up] The packages could not be fetched. No network" in said
    assert said.endswith("    ERROR: No matching distribution\n")
    machine.pip = (0, "")
    assert machine.start() == ["venv", "pip run.txt"]


def test_a_failed_download_keeps_what_worked(machine: Machine) -> None:
    machine.start()
    machine.pip = (1, OFFLINE)
    assert machine.refused("test") == 2
    assert machine.start() == []
    machine.pip = (1, "Installing collected packages: two\nERROR: No space left on device")
    assert machine.refused("test") == 2
    machine.pip = (0, "")
    assert machine.start() == ["venv", "pip run.txt"]  # it was already being changed: not to be trusted


def test_an_interrupted_installation_is_made_anew(machine: Machine) -> None:
    machine.start()
    machine.lock("run.txt", "one==2")
    machine.pip = KeyboardInterrupt()
    assert machine.refused() == 130
    machine.pip = (0, "")
    machine.lock("run.txt", "one==1")  # back to the lock of the first mark, which must not count any more
    assert machine.start() == ["venv", "pip run.txt"]


@pytest.mark.parametrize("part", [bootstrap.MARK, "pyvenv.cfg", "bin/python"])
def test_a_broken_environment_is_made_anew(machine: Machine, part: str) -> None:
    machine.start()
    (machine.venv / part).unlink()
    assert machine.start() == ["venv", "pip run.txt"]
    (machine.venv / bootstrap.MARK).write_bytes(b"\xff\x00 half a li")
    assert machine.start() == ["venv", "pip run.txt"]
    assert machine.start() == []


def test_another_python_makes_the_environment_anew(machine: Machine, tmp_path: Path) -> None:
    machine.start()
    (tmp_path / "python3.99").write_text("")
    (machine.venv / "bin" / "python").unlink()
    (machine.venv / "bin" / "python").symlink_to(tmp_path / "python3.99")
    assert machine.start() == ["venv", "pip run.txt"]


def test_without_root_it_prints_the_line_and_stops(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda *_arguments, **_options: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.lacking = ["libegl1", "xvfb"]
    assert machine.refused() == 2
    line = "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 xvfb\n"
    assert line in capfd.readouterr().err
    assert machine.ran == []


def test_what_is_missing_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap_tools, "LIBRARIES", {"libc.so.6": "libc6", "libnowhere.so.0": "nowhere"})
    monkeypatch.setattr(bootstrap_tools, "SCREEN", {"no-such-screen": "xvfb"})
    monkeypatch.setattr(bootstrap_tools, "TESTING", {"sh": "dash", "no-such-tool": "xdotool"})
    monkeypatch.delenv("DISPLAY", raising=False)
    assert bootstrap_tools.missing([], False, False) == ["nowhere"]
    assert bootstrap_tools.missing(["test"], True, False) == ["nowhere", "xdotool"]
    assert bootstrap_tools.missing(["prove"], False, False) == ["nowhere", "xvfb"]
    assert bootstrap_tools.missing(["run", "--virtual"], False, False) == ["nowhere", "xvfb"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap_tools.missing(["prove"], False, False) == ["nowhere"]


def test_an_old_python_is_refused(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12, "final", 0))
    assert machine.refused() == 2
    assert "Python 3.11 or newer is needed, and this is 3.10.12" in capfd.readouterr().err
    assert machine.ran == []


def test_a_surface_and_a_frozen_build_pass_through(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap.ensure(["surface", "--any"])
    assert machine.ran == []
    assert machine.start("run", "surface") == ["venv", "pip run.txt"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    machine.lock("run.txt", "one==2")
    bootstrap.ensure([])


def test_a_chosen_folder_with_other_things_is_not_cleared(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    (machine.top / "home").mkdir()
    monkeypatch.setenv("CLEARING_VENV", str(machine.top / "home"))
    (machine.top / "home" / "letter").write_text("")
    assert machine.refused() == 2
    assert machine.ran == []
    (machine.top / "home" / "letter").unlink()
    machine.venv = machine.top / "home"
    assert machine.start() == ["venv", "pip run.txt"]


def test_a_read_only_checkout_uses_the_home_folder(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    home = machine.top / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(os, "access", lambda path, _mode: str(path) == str(home))
    machine.venv = home / ".cache" / "clearing" / "venv"
    assert machine.start() == ["venv", "pip run.txt"]
    assert (machine.venv / bootstrap.MARK).exists()
    assert machine.start() == []
    machine.lock("run.txt", "one==2")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert machine.refused() == 2


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("Failed to establish: [Errno -3] Temporary failure in name resolution", "no DNS"),
        ("ProxyError('Cannot connect to proxy.')", "HTTPS_PROXY"),
        ("SSLError(certificate verify failed)", "the clock"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "its hash differs"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("[Errno 13] Permission denied: '/srv'", "can't be written to"),
        ("ERROR: No matching distribution found for one==1", "64-bit Python"),
        ("\nended by signal 9", "lack of memory"),
        ("something new", "own words below"),
    ],
)
def test_each_failure_has_its_sentence(output: str, words: str) -> None:
    first, *_own = bootstrap_tools.explain("It failed", output).splitlines()
    assert words in first


def test_the_first_set_up_makes_the_byte_code(machine: Machine) -> None:
    machine.start()
    assert machine.compiled == [str(machine.top / "kiosk"), str(machine.top)]


def test_the_libraries_are_looked_for_once_and_by_setup_always(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.start()
    looks: list[list[str]] = []
    monkeypatch.setattr(sys, "prefix", str(machine.venv))
    monkeypatch.setattr(bootstrap, "missing", lambda arguments, *_, **__: looks.append(arguments) or [])
    for arguments in ([], ["--windowed"], ["status"], ["--virtual"], ["setup"], ["prove"]):
        bootstrap.ensure(arguments)
    assert looks == [[], ["--virtual"], ["setup"], ["prove"]]


NO_BROKER = {("sh",): "dash", ("no-such-broker", "nor-that"): "broker", ("no-such-browser",): "browser"}
OFFERED = "broker:\n  Installed: (none)\n  Candidate: 2.0\nbrowser:\n  Installed: (none)\n  Candidate: (none)\n"


class Apt:
    """Stands for a machine's packages: what was asked of them, and whether a service could have started meanwhile."""

    def __init__(self, policy: Path) -> None:
        self.policy, self.code, self.said = policy, 0, ""
        self.asked: list[str] = []
        self.held: list[str] = []

    def run(self, command: list[str], env: dict[str, str], stdin: int, **_options: object) -> object:
        assert command[:3] == ["timeout", "-k", "10"] and int(command[3]) <= 420  # bounded
        assert env["DEBIAN_FRONTEND"] == "noninteractive" and stdin == subprocess.DEVNULL  # asks nobody
        words = [word for word in command[4:] if word[0] != "-" and "::" not in word and "=" not in word]
        self.asked.append(" ".join(words))
        if command[4] == "apt-cache":
            return subprocess.CompletedProcess(command, 0, OFFERED)
        if "install" in command:
            self.held.append(self.policy.read_text())
        return subprocess.CompletedProcess(command, self.code, self.said)


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Apt:
    apt = Apt(tmp_path / "policy-rc.d")
    which = shutil.which
    there = ("apt-get", "timeout")
    monkeypatch.setattr(
        shutil, "which", lambda name, **how: f"/usr/bin/{name}" if name in there else which(name, **how)
    )
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(subprocess, "run", apt.run)
    monkeypatch.setattr(bootstrap_components, "COMPONENTS", NO_BROKER)
    monkeypatch.setattr(bootstrap_components, "POLICY", str(apt.policy))
    return apt


def test_what_single_tests_start_is_installed_in_one_go_and_starts_no_service(apt: Apt) -> None:
    assert bootstrap_components.try_to_install()
    download, install = "apt-get install broker", "apt-get install broker"
    assert apt.asked == ["apt-get update", "apt-cache policy broker browser", download, install]
    assert all("exit 101" in held and f"kill -0 {os.getpid()} " in held for held in apt.held)
    assert not apt.policy.exists()


def test_the_policy_allows_all_once_the_set_up_is_dead(apt: Apt) -> None:
    bootstrap_components.try_to_install()
    apt.policy.write_text(apt.held[0])
    assert subprocess.call(["sh", str(apt.policy)]) == 101
    apt.policy.write_text(apt.held[0].replace(f"-0 {os.getpid()} ", "-0 99999999 "))
    assert subprocess.call(["sh", str(apt.policy)]) == 0
    bootstrap_components.try_to_install()  # one left behind by a killed set-up
    assert not apt.policy.exists()


def test_a_policy_of_the_machine_stays(apt: Apt) -> None:
    apt.policy.write_text("exit 104")
    assert bootstrap_components.try_to_install()
    assert set(apt.held) == {apt.policy.read_text()} == {"exit 104"}


@pytest.mark.parametrize(
    ("output", "why"), [("Failure resolving 'deb'", " There is no network or no DNS; connect."), ("new", "")]
)
def test_components_that_cannot_be_had_are_one_line_and_no_failure(
    apt: Apt, capfd: pytest.CaptureFixture[str], output: str, why: str
) -> None:
    apt.code, apt.said = 100, output
    assert bootstrap_components.try_to_install()
    assert capfd.readouterr().err.splitlines()[1:] == [
        f"[set-up] Not here: broker browser. The tests that start them will be skipped.{why}"
    ]
    assert len(apt.held) == 1 and not apt.policy.exists()


def test_without_root_or_without_a_place_for_the_policy_it_is_one_line(
    apt: Apt, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap_components, "POLICY", str(apt.policy / "not" / "a" / "folder"))
    assert bootstrap_components.try_to_install()
    assert "Not here: broker browser. The tests that start them will be skipped. [Errno 2]" in capfd.readouterr().err
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    apt.asked.clear()
    assert not bootstrap_components.try_to_install()
    assert apt.asked == []
    assert capfd.readouterr().err.endswith("will be skipped. As root: apt-get install broker browser.\n")


def test_where_all_components_are_there_nothing_runs(apt: Apt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap_components, "COMPONENTS", {("sh", "dash"): "dash"})
    assert not bootstrap_components.try_to_install() and apt.asked == []


def test_components_are_tried_once_and_by_setup_whenever_asked(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.start("setup", "--test")
    monkeypatch.setattr(sys, "prefix", str(machine.venv))
    tries: list[str] = []
    arguments: list[str] = []
    monkeypatch.setattr(bootstrap_components, "try_to_install", lambda: not tries.append(" ".join(arguments)))
    for arguments in ([], ["setup"], ["test"], ["test", "-x"], ["setup", "--test"], ["lint"], ["prove"]):
        bootstrap.ensure(arguments)
    assert tries == ["test", "setup --test"]
