"""A whole visit through nothing but the accessibility bus: the real, sealed program, as a screen reader meets it.

In Russian at the largest text, both chosen on its pages; what is scrolled away is pressed only once it was turned to.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.visits.robot import SHORT, kiosk, status, until
from tests.visits.tongue import tongue

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
        self.pid, self.more = 0, "More"

    def ask(self, *words: object) -> object:
        self._program.stdin.write(json.dumps(words) + "\n")
        self._program.stdin.flush()
        return json.loads(self._program.stdout.readline())

    def nodes(self) -> list[list[str]]:
        """[role, name] of all that is showing; none while the page changes."""
        seen = self.ask("look", self.pid)
        return seen if isinstance(seen, list) else []

    def shows(self, role: str, name: str) -> bool:
        return [role, name] in self.nodes()

    def press(self, role: str, name: str, then: str = "") -> None:
        """Once it is there; and then waits for the heading `then`."""
        assert until(lambda: self.ask("press", self.pid, role, name) is True), (name, self.nodes())
        if then:
            self.hears(HEADING, then)

    def hears(self, role: str, name: str) -> None:
        assert until(lambda: self.shows(role, name)), (name, self.nodes())

    def answers(self, place: str, name: str) -> None:
        self.hears("label", place)
        until(lambda: False, 0.55)  # slower than a shaky double press
        self.reads_on_to(ANSWER, name)
        self.press(ANSWER, name)

    def reads_on_to(self, role: str, name: str) -> set[str]:
        """As far down the page as it takes; gives all names on the way. What is scrolled away is not showing."""
        read = set[str]()
        for _ in range(60):
            seen = self.nodes()
            read |= {words for _, words in seen}
            if [role, name] in seen:
                return read
            self.press(BUTTON, self.more)
        raise AssertionError(f"{name} is nowhere on the page: {sorted(read)}")

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


def test_a_visit_by_nothing_but_the_accessibility_bus(reader, library):
    ru = tongue(library, "ru")
    reader.pid, reader.more = status()["shown"], ru("More")
    reader.press(BUTTON, "Русский", ru("What would help right now?"))
    assert status()["visit"]
    reader.press(BUTTON, ru("Settings: words, colors, ways to press"), ru("How would you like this screen to be?"))
    reader.press(ANSWER, ru("Largest"))
    reader.press(BUTTON, ru("Done"), ru("What would help right now?"))
    reader.reads_on_to(BUTTON, ru("Burnout or depression?"))
    reader.press(BUTTON, ru("Burnout or depression?"), ru("Burnout or depression?"))
    read = reader.reads_on_to(BUTTON, ru("Show the sources"))
    guide = library.shelf.guide("burnout-or-depression", "ru")
    assert {*(part.title for part in guide.sections), *(block.plain for block in guide.blocks())} - read == {""}
    reader.press(BUTTON, ru("Home"), ru("What would help right now?"))
    reader.reads_on_to(BUTTON, ru("Check in with yourself"))
    reader.press(BUTTON, ru("Check in with yourself"), ru("A quiet check-in"))
    reader.press(BUTTON, ru("Start"))
    for number in range(1, 9):
        reader.answers(f"Вопрос {number} из 9", ru("Not at all"))
    reader.answers("Вопрос 9 из 9", ru("Several days"))
    reader.hears(HEADING, library.words["ru"].support_asked_title)
    assert any("988" in name for _, name in reader.nodes())
    reader.reads_on_to(BUTTON, ru("Go on"))
    reader.press(BUTTON, ru("Go on"))
    reader.answers("Вопрос 10 из 10", ru("Somewhat difficult"))
    reader.hears(HEADING, ru("Your answers"))
    reader.press(BUTTON, ru("See my result"))
    reader.hears(HEADING, "Пожалуйста, поговорите сегодня с кем-то здесь")
    reader.reads_on_to(BUTTON, ru("Show the numbers"))
    reader.press(BUTTON, ru("Show the numbers"))
    reader.reads_on_to("label", "Плохое настроение, последние 2 недели: 1 из 27")
    pid = reader.pid
    reader.press(BUTTON, ru("Finish & clear"))
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
