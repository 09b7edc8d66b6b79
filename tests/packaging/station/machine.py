"""A root that runs: booted by systemd-nspawn, without a network, with a screen of Xvfb's."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from kiosk.virtual import _server, answers
from tests.packaging.station.root import INSIDE

SIZE = "1280x800"
OURS = "/x-server"
NESTED = f"""# of this test alone: the compositor draws into a window of an X server outside of the machine
[Service]
Environment=WLR_BACKENDS=x11 DISPLAY={{0}} WLR_LIBINPUT_NO_DEVICES=1
BindPaths={OURS}:/tmp/.X11-unix
"""
LONG = 120.0  # s
ALLOWED = "landlock_create_ruleset landlock_add_rule landlock_restrict_self"  # nspawn of Debian 12 refuses them itself


@contextmanager
def screen() -> Iterator[str]:
    """An X server for the compositor of a machine: its name, such as ":310"."""
    number = next(n for n in range(310, 400) if not os.path.exists(f"/tmp/.X11-unix/X{n}"))
    server = _server(number, SIZE)
    try:
        end = time.monotonic() + 20
        while not answers(f"/tmp/.X11-unix/X{number}") and time.monotonic() < end:
            time.sleep(0.05)
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


class Machine:
    """Runs as long as the block does; then it is powered off."""

    def __init__(self, root: Path, screen: str = "") -> None:
        self.root, self.screen = root, screen
        if screen:
            drop_in = root / "etc/systemd/system/clearing-screen.service.d/nested.conf"
            drop_in.parent.mkdir(parents=True, exist_ok=True)
            self.sockets = Path(f"{root}.x")  # with the one of that server; the compositor puts its own beside it
            shutil.rmtree(self.sockets, ignore_errors=True)
            self.sockets.mkdir()
            self.sockets.chmod(0o1777)
            os.link(f"/tmp/.X11-unix/X{screen.removeprefix(':')}", self.sockets / f"X{screen.removeprefix(':')}")
            drop_in.write_text(NESTED.format(screen))

    def __enter__(self) -> "Machine":
        command = ["systemd-nspawn", "-q", "-D", str(self.root), "--boot", "--register=no", "--keep-unit",
                   "--private-network", "--console=pipe", f"--system-call-filter={ALLOWED}",
                   f"--machine=station-{os.getpid()}"]  # fmt: skip
        command += [f"--bind={self.sockets}:{OURS}"] if self.screen else []
        self._log = open(f"{self.root}.console", "wb")
        self._spawn = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log, start_new_session=True
        )
        self.leader = 0
        try:
            self.leader = self._wait_for_leader()
            self.wait(lambda: self.run("systemctl", "is-active", "basic.target").returncode == 0, "a boot")
        except BaseException:
            self.__exit__(None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.leader or self._spawn.pid, signal.SIGRTMIN + 4)  # systemd: power off
        with suppress(subprocess.TimeoutExpired):
            self._spawn.wait(60)
        self._spawn.kill()
        self._spawn.wait()
        self._log.close()
        drop_in = self.root / "etc/systemd/system/clearing-screen.service.d"
        if self.screen and drop_in.exists():
            (drop_in / "nested.conf").unlink(missing_ok=True)
            with suppress(OSError):
                drop_in.rmdir()
        with suppress(OSError):
            (self.root / OURS[1:]).rmdir()

    def _wait_for_leader(self) -> int:
        end = time.monotonic() + LONG
        while time.monotonic() < end and self._spawn.poll() is None:
            for pid in _below(self._spawn.pid):
                with suppress(OSError):
                    numbers = Path(f"/proc/{pid}/status").read_text().partition("NSpid:")[2].splitlines()[0].split()
                    if len(numbers) > 1 and numbers[-1] == "1":
                        return pid
            time.sleep(0.05)
        raise AssertionError(f"the machine did not start: see {self.root}.console")

    def run(self, *command: str, given: str | None = None) -> "subprocess.CompletedProcess[str]":
        words = ["nsenter", "-t", str(self.leader), "-a", "env", "-i",
                 *(f"{name}={value}" for name, value in INSIDE.items()), *command]  # fmt: skip
        return subprocess.run(words, input=given, capture_output=True, text=True, check=False)

    def wait(self, true: "object", what: str, seconds: float = LONG) -> None:
        end = time.monotonic() + seconds
        while not true():  # type: ignore[operator]
            assert time.monotonic() < end, f"{what}: not within {seconds:.0f} s\n{self.why()}"
            time.sleep(0.3)

    def stands(self) -> bool:
        """Whether a patient's surface is painted, and another waits."""
        said = self.run("clearing-station", "status", "--json").stdout
        return '"painted": true' in said and '"kind": "patient"' in said and '"standby": null' not in said

    def show(self, unit: str, name: str) -> str:
        return self.run("systemctl", "show", "-P", name, unit).stdout.strip()

    def why(self) -> str:
        journal = ["journalctl", "--no-pager", "-n", "30", "-o", "cat", "--namespace=clearing"]
        status = ["systemctl", "--no-pager", "status", "clearing.service", "clearing-screen.service"]
        told = [self.run(*words).stdout for words in (["systemctl", "--no-pager", "--failed"], journal, status)]
        return "\n".join(told)


def _below(pid: int) -> list[int]:
    found = []
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += [int(child), *_below(int(child))]
    return found
