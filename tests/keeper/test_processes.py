"""The keeper's hands with real processes, but without Qt: pipes, death, the sealed library."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.keeper import library, process
from kiosk.keeper.process import AT_ONCE, SurfaceProcess
from kiosk.keeper.wire import ToSurface
from tests.keeper.house import instead

ROOT = Path(__file__).parent.parent.parent
SPEAKS = """
import os, sys
assert sys.argv[1] == "surface"
os.write(1, b"r")
while word := os.read(0, 1):
    os.write(1, {b"S": b"s", b"C": b"sb"}[word] + b"a")
os._exit(7)
"""
FLOODS = "import os\nos.write(1, b'a' * 5000)\nos.read(0, 1)"
SEALED = """
import os, sys
fd = int(sys.argv[-1].removeprefix("--library-fd="))
os.write(1, b"a" if os.pread(fd, 99, 0) == b"the library" else b"x")
for attempt in (lambda: os.pwrite(fd, b"!", 0), lambda: os.ftruncate(fd, 0), lambda: os.ftruncate(fd, 9999)):
    try: attempt()
    except OSError: os.write(1, b"b")
"""
DIES = "import os\nos.write(1, b'r')\nos._exit(4)"


LEAVES = """
import os, sys, time
life = next(int(word.removeprefix("--life-fd=")) for word in sys.argv if word.startswith("--life-fd="))
if not os.fork():
    os.write(1, b"v")
    time.sleep(60)
while not os.read(0, 1): pass
os._exit(5)
"""


def alive_in(group, pid):
    try:
        facts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return int(facts[2]) == group and facts[0] not in "ZX"


class Heard:
    """A surface's process started on a script of ours, and all that the keeper would hear of it.

    `threads`: waited for as on Windows.
    """

    def __init__(self, script, tmp_path, monkeypatch, fd=None, debug=False, threads=False):
        (tmp_path / "main.py").write_text(script)
        monkeypatch.setattr(process, "command", instead(tmp_path / "main.py"))
        self.words, self.deaths = [], []
        given = {"library": fd} if fd else {}
        self.process = SurfaceProcess(["--kind", "patient"], given, debug=debug, threads=threads)

    def until(self, happened, then=lambda: None):
        """Runs the loop until `happened()`, then once more for what may come too much."""

        async def loop():
            self.process.listen(asyncio.get_running_loop(), self.words.append, self.deaths.append)
            then()
            async with asyncio.timeout(10):
                while not happened():
                    await asyncio.sleep(0.005)
            await asyncio.sleep(0.05)

        asyncio.run(loop())


@pytest.fixture(params=[False, True], ids=["loop", "threads"])
def start(tmp_path, monkeypatch, request):
    started = []

    def make(script, fd=None, *, debug=False):
        started.append(Heard(script, tmp_path, monkeypatch, fd, debug, request.param))
        return started[-1]

    yield make
    for heard in started:
        heard.process.kill()
        heard.process._popen.wait()
        heard.process._close()


def test_each_byte_is_heard_by_itself_and_words_reach_the_surface(start):
    heard = start(SPEAKS)

    def show_and_clear():
        heard.process.send(ToSurface.SHOW)
        heard.process.send(ToSurface.CLEARED)

    heard.until(lambda: len(heard.words) == 6, show_and_clear)
    assert heard.words == [b"r", b"s", b"a", b"s", b"b", b"a"]


def test_a_flood_is_one_word_of_nonsense_at_a_time(start):
    heard = start(FLOODS)
    heard.until(lambda: heard.words)
    assert b"?" in heard.words and len(heard.words) < 5000 / AT_ONCE + 1 + AT_ONCE


def test_a_killed_process_is_reported_dead_once_after_it_was_waited_for(start):
    heard = start(SPEAKS)
    heard.until(lambda: heard.deaths, heard.process.kill)
    assert heard.deaths == [-signal.SIGKILL]
    assert not Path(f"/proc/{heard.process.pid}").exists()
    heard.process.kill()  # once more is no error


@pytest.mark.parametrize("start", [False], indirect=True)  # Windows' surfaces start nothing: their job forbids it
@pytest.mark.parametrize("killed", [True, False])
def test_what_a_surface_has_started_dies_with_it_before_it_is_reported_dead(start, killed):
    heard = start(LEAVES)
    os.set_blocking(heard.process._popen.stdout.fileno(), True)
    assert heard.process._popen.stdout.read(1) == b"v"
    heard.until(lambda: heard.deaths, heard.process.kill if killed else lambda: heard.process.send(ToSurface.SHOW))
    assert heard.deaths == [-signal.SIGKILL if killed else 5]
    assert not [pid for pid in filter(str.isdigit, os.listdir("/proc")) if alive_in(heard.process.pid, pid)]


def test_a_process_that_ends_by_itself_is_reported_with_its_exit_code(start):
    heard = start(DIES)
    heard.until(lambda: heard.deaths)
    assert heard.deaths == [4]


def test_a_word_to_a_dead_process_is_no_error(start):
    heard = start("")
    os.waitid(os.P_PID, heard.process.pid, os.WEXITED | os.WNOWAIT)
    heard.process.send(ToSurface.SHOW)
    heard.until(lambda: heard.deaths)
    assert heard.deaths == [0]


@pytest.mark.parametrize(("debug", "goes_to"), [(False, os.devnull), (True, None)])
def test_a_surfaces_stderr_goes_nowhere_unless_asked_for(start, tmp_path, debug, goes_to):
    script = f"import os\nopen({str(tmp_path / 'to')!r}, 'w').write(os.readlink('/proc/self/fd/2'))"
    surface = start(script, debug=debug)
    surface.until(lambda: surface.deaths)
    assert (tmp_path / "to").read_text() == (goes_to or os.readlink("/proc/self/fd/2"))


def test_the_library_can_be_read_and_not_changed_by_a_surface(start):
    fd = library.share(b"the library")
    heard = start(SEALED, fd)
    heard.until(lambda: heard.deaths)
    assert heard.words == [b"a", b"b", b"b", b"b"]
    with pytest.raises(PermissionError):
        os.pwrite(fd, b"!", 0)
    os.close(fd)


def test_a_real_surface_ends_with_the_keepers_end_of_the_pipe():
    code = "from kiosk.wire import FromSurface, Wire\nwire = Wire()\nwire.say(FromSurface.READY)\nwire.hear()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes) as surface:
        assert surface.stdout.read(1) == b"r"
        assert surface.poll() is None
        surface.stdin.close()
        assert surface.wait(5) == 0


def test_a_process_dies_with_the_keeper_even_when_the_keeper_is_killed(tmp_path):
    (tmp_path / "main.py").write_text(SPEAKS)
    code = (
        "import sys, time; from kiosk.keeper import process\n"
        f"process.command = lambda *words: [sys.executable, '-B', {str(tmp_path / 'main.py')!r}, *words]\n"
        "print(process.SurfaceProcess([], {}, debug=False).pid, flush=True); time.sleep(60)"
    )
    keeper = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    pid = int(keeper.stdout.readline())
    assert Path(f"/proc/{pid}").exists()
    keeper.kill()
    keeper.wait()
    keeper.stdout.close()
    for _ in range(500):
        if not alive(pid):
            return
        time.sleep(0.01)
    pytest.fail("the surface outlived its keeper")


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
