"""A whole visit through nothing but the accessibility bus: the real, sealed program, as a screen reader meets it."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.visits.robot import SHORT, kiosk, status, until

SYSTEM = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
BUTTON, HEADING, ANSWER = "push button", "heading", "radio button"


def lacking() -> str:
    """What is not here of all that the bus needs."""
    if not LAUNCHER.exists():
        return "at-spi2-core"
    seen = subprocess.run([SYSTEM, "-c", "import gi; gi.require_version('Atspi', '2.0')"], capture_output=True)
    return "python3-gi, gir1.2-atspi-2.0" if seen.returncode else ""


class Reader:
    """Looks at one process of the kiosk and presses by role and name; nothing else reaches the screen."""

    def __init__(self, environment: dict[str, str]) -> None:
        command = [SYSTEM, "-W", "ignore", str(Path(__file__).with_name("screenreader.py"))]
        self._program = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pid = 0

    def ask(self, *words: object) -> object:
        self._program.stdin.write(json.dumps(words) + "\n")
        self._program.stdin.flush()
        return json.loads(self._program.stdout.readline())

    def nodes(self) -> list[list]:
        """[role, name, description, states, actions] of all that is showing; none while the page changes."""
        seen = self.ask("look", self.pid)
        return [node for node in seen if "showing" in node[3]] if isinstance(seen, list) else []

    def shows(self, role: str, name: str) -> bool:
        return any(node[0] == role and node[1] == name for node in self.nodes())

    def press(self, role: str, name: str, then: str = "") -> None:
        """Once it is there; and then waits for the heading `then`."""
        assert until(lambda: self.ask("press", self.pid, role, name) is True), (name, [n[:2] for n in self.nodes()])
        if then:
            assert until(lambda: self.shows(HEADING, then)), (then, [node[:2] for node in self.nodes()])

    def reads_on_to(self, role: str, name: str) -> None:
        """As far down the page as it takes; what is scrolled away is not showing to a screen reader either."""
        for _ in range(20):
            if until(lambda: self.shows(role, name), 0.3):
                return
            self.press(BUTTON, "More")
        raise AssertionError(f"{name} is nowhere on the page: {[node[:2] for node in self.nodes()]}")

    def close(self) -> None:
        self._program.stdin.close()
        self._program.wait(10)
        self._program.stdout.close()


@contextmanager
def bus(folder: Path) -> Iterator[None]:
    """A session bus and an accessibility bus of our own, for whatever is started while the block runs."""
    place = folder / "run"
    place.mkdir(mode=0o700)
    own = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={place}/bus", "XDG_RUNTIME_DIR": str(place), "HOME": str(folder)}
    before = {name: os.environ.get(name) for name in own}
    os.environ.update(own)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    address = f"--address={own['DBUS_SESSION_BUS_ADDRESS']}"
    started = [subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", address], **quiet)]
    try:
        assert until((place / "bus").exists)
        started.append(subprocess.Popen([LAUNCHER, "--launch-immediately"], **quiet))
        assert until(lambda: any((place / "at-spi").glob("bus*")))
        yield
    finally:
        for program in reversed(started):
            program.terminate()
            program.wait(10)
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value)


@pytest.fixture
def reader(tmp_path) -> Iterator[Reader]:
    if missing := lacking():
        pytest.skip(f"NOT TESTED: a visit by a screen reader. Debian: apt-get install {missing}")
    (tmp_path / "reader.toml").write_text(f"{SHORT}[screen_reader]\non = true\n")
    with bus(tmp_path), kiosk(tmp_path, "--settings", str(tmp_path / "reader.toml")):
        reader = Reader({**os.environ})
        try:
            yield reader
        finally:
            reader.close()


def test_a_visit_by_nothing_but_the_accessibility_bus(reader):
    reader.pid = status()["shown"]
    assert until(lambda: reader.shows(BUTTON, "Touch to begin"))
    reader.press(BUTTON, "English", "What would help right now?")
    assert status()["visit"]
    reader.press(BUTTON, "Check in with yourself", "A quiet check-in")
    reader.press(BUTTON, "Start")
    for number in range(1, 9):
        assert until(lambda: reader.shows("label", f"Question {number} of 9")), number  # noqa: B023
        until(lambda: False, 0.55)  # slower than a shaky double press
        reader.press(ANSWER, "Not at all")
    assert until(lambda: reader.shows("label", "Question 9 of 9"))
    until(lambda: False, 0.55)
    reader.press(ANSWER, "Several days", "Thank you for saying so. You are not alone with this.")
    assert any("988" in name for _, name, *_ in reader.nodes())
    reader.press(BUTTON, "Go on")
    assert until(lambda: reader.shows("label", "Question 10 of 10"))
    until(lambda: False, 0.55)
    reader.press(ANSWER, "Somewhat difficult", "Your answers")
    reader.press(BUTTON, "See my result")
    assert until(lambda: reader.shows(HEADING, "Please talk to someone here today"))
    reader.reads_on_to(BUTTON, "Show the numbers")
    reader.press(BUTTON, "Show the numbers")
    reader.reads_on_to("label", "Low mood, last 2 weeks: 1 of 27")
    reader.press(BUTTON, "Home", "What would help right now?")
    reader.press(BUTTON, "Burnout or depression?", "Burnout or depression?")
    reader.reads_on_to(BUTTON, "Show the sources")
    pid = reader.pid
    reader.press(BUTTON, "Finish & clear")
    assert until(lambda: status().get("shown") not in (pid, None) and not Path(f"/proc/{pid}").exists())
    reader.pid = status()["shown"]
    assert until(lambda: reader.shows(HEADING, "All clear.") or reader.shows(BUTTON, "Touch to begin"))


def test_without_the_setting_no_surface_is_on_the_bus(tmp_path):
    if missing := lacking():
        pytest.skip(f"NOT TESTED: a kiosk that no screen reader may read. Debian: apt-get install {missing}")
    with bus(tmp_path), kiosk(tmp_path):
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        reader = Reader({**os.environ})
        try:
            assert [reader.ask("look", status()[surface]) for surface in ("shown", "standby")] == [[], []]
        finally:
            del os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
            reader.close()
