"""Whole visits through the real program: real processes, real X events, real pixels."""

import os
import re
import signal
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.keeper import control
from kiosk.viewmodels.pages import Page
from tests.visits.robot import Hand, Twin, kiosk, status, until
from tests.visits.telling import seen, told

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def twin(library, qapp):
    twin = Twin(library)
    yield twin
    twin.close()


def gone(pid: object) -> bool:
    return not Path(f"/proc/{pid}").exists()


def written(pid: object) -> str:
    """Bytes to disk so far. (Before a visit the kernel books new files' times of first access on their reader.)"""
    return re.search(r"^write_bytes: \d+$", Path(f"/proc/{pid}/io").read_text(), re.MULTILINE)[0]


def swapped_from(pid: object) -> bool:
    """By the keeper's own report: another surface stands, and the old process is dead and waited for."""
    now = status()
    return bool(now.get("painted")) and now["shown"] != pid and now["last_swap"]["exit_code"] is not None


class Visitor:
    """Does the same to the kiosk and to its twin, and sees that they look the same."""

    def __init__(self, hand: Hand, twin: Twin) -> None:
        self.hand, self.twin = hand, twin
        self.seen: set[str] = set()

    def sees_the_page(self) -> bool:
        return until(lambda: self.twin.looks_like(self.hand.see()), 8)

    def touch(self, name: str, twin_does) -> None:
        self.hand.touch(*self.twin.place(name))
        self.twin.clock.now += 1
        twin_does()
        assert self.sees_the_page(), f"after {name}"
        self.seen |= seen(self.twin)


def drifts(visitor, name, twin_does, millimetres):
    """A touch on it that begins so far above where it ends."""
    per_mm = visitor.twin.scene.window.property("pxPerMm")
    x, y = visitor.twin.place(name)
    visitor.hand.drift(x, y + round(millimetres * per_mm / 2), round(millimetres * per_mm))
    visitor.twin.clock.now += 1
    twin_does()
    assert visitor.sees_the_page(), f"{name}, {millimetres} mm"


def test_a_touch_may_drift_within_an_answer_but_not_out_of_it(tmp_path, twin):
    """On a page that scrolls: Qt alone would lose what drifts 2.5 mm, and nothing may move away under the finger."""
    with kiosk(tmp_path) as (hand, _):
        visitor = Visitor(hand, twin)
        visitor.touch("Español", lambda: twin.scene.kiosk.begin("es"))
        visit = twin.scene.kiosk.visit
        until(lambda: False, 0.6)  # the guard after the waking touch
        for name in ("Aa", "Grande", "Listo"):
            place = QPoint(*twin.place(name))
            visitor.touch(name, lambda place=place: QTest.mouseClick(twin.scene.window, LEFT, NONE, place))
        visitor.touch("Vea cómo está", visit.checkIn.open)
        visitor.touch("Comenzar", visit.questions.goOn)
        drifts(visitor, "Varios días", lambda: None, 40)
        for millimetres in (3, 5, 8, 12):
            until(lambda: False, 0.55)  # slower than a shaky double press
            drifts(visitor, "Varios días", lambda: visit.questions.asking.choose(1), millimetres)
        assert visit.questions.number == 5


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_visit_by_touch_from_attract_to_all_clear(tmp_path, twin, language):
    words = {"en": ("English", "Check in with yourself", "Start", "Several days", "See my result", "Finish & clear",
                    "Go on", "Somewhat difficult"),
             "es": ("Español", "Vea cómo está", "Comenzar", "Varios días", "Ver mi resultado", "Terminar y borrar",
                    "Seguir", "Un poco difícil")}[language]  # fmt: skip
    own_name, check_in, start, several, see, finish, go_on, somewhat = words
    with kiosk(tmp_path) as (hand, _):
        visitor, pid = Visitor(hand, twin), status()["shown"]
        visitor.touch(own_name, lambda: twin.scene.kiosk.begin(language))
        visit, before = twin.scene.kiosk.visit, written(pid)
        until(lambda: False, 0.6)  # the guard after the waking touch
        visitor.touch(check_in, visit.checkIn.open)
        visitor.touch(start, visit.questions.goOn)
        for _ in range(9):
            until(lambda: False, 0.55)  # slower than a shaky double press
            visitor.touch(several, lambda: visit.questions.asking.choose(1))
        assert visit.page == Page.Support
        visitor.touch(go_on, visit.questions.goOn)
        until(lambda: False, 0.55)
        visitor.touch(somewhat, lambda: visit.questions.asking.choose(1))
        visitor.touch(see, visit.questions.finish)
        assert written(pid) == before
        assert status()["visit"]
        hand.touch(*twin.place(finish))
        assert until(lambda: swapped_from(pid))
        assert gone(pid)
        assert status()["last_swap"]["reason"] == "over"
        assert not status()["visit"]
        log = control.ask("logs")["lines"]
        assert len(log) > 3 and told(log, visitor.seen) == []
        assert several in visitor.seen and all(told([f"{log[0]} {text}"], visitor.seen) for text in (several, "page=3"))


def begin(hand: Hand) -> object:
    pid = status()["shown"]
    hand.touch(640, 300)
    assert until(lambda: bool(status()["visit"]))
    return pid


EXITS = {
    "clear": lambda pid: control.ask("clear"),
    "crash": lambda pid: os.kill(pid, signal.SIGKILL),
    "hang": lambda pid: os.kill(pid, signal.SIGSTOP),
}


@pytest.mark.parametrize("reason", EXITS)
def test_every_exit_is_a_swap(tmp_path, reason):
    with kiosk(tmp_path) as (hand, _):
        pid = begin(hand)
        EXITS[reason](pid)
        assert until(lambda: swapped_from(pid))
        assert gone(pid)
        assert status()["last_swap"]["reason"] == reason


def test_the_visit_ends_by_itself(tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text("[idle]\nask_after_seconds = 30\ncountdown_seconds = 20\n")
    with kiosk(tmp_path, "--settings", str(settings)) as (hand, _):
        pid = begin(hand)
        assert until(lambda: swapped_from(pid), 55)
        assert gone(pid)


def test_without_the_keeper_no_surface_lives(tmp_path):
    with kiosk(tmp_path) as (hand, program):
        begin(hand)
        surfaces = [status()["shown"], status()["standby"]]
        os.kill(surfaces[0], signal.SIGSTOP)
        program.kill()
        assert until(lambda: all(map(gone, surfaces)), 3)


def test_the_surface_is_sealed_in_every_thread(tmp_path):
    with kiosk(tmp_path):
        tasks = list(Path(f"/proc/{status()['shown']}/task").iterdir())
        assert len(tasks) > 1
        for task in tasks:
            words = (task / "status").read_text().split("\n")
            assert "Seccomp:\t2" in words
            assert "Seccomp_filters:\t2" in words
            assert "NoNewPrivs:\t1" in words
        ours = [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if of_this_kiosk(pid)]
        assert {status()["keeper"], status()["shown"]} <= set(ours)
        assert {pid: network_sockets(pid) for pid in ours} == {pid: set() for pid in ours}


def of_this_kiosk(pid: int) -> bool:
    mark = f"CLEARING_INSTANCE={os.environ['CLEARING_INSTANCE']}".encode()
    try:
        return pid != os.getpid() and mark in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return False


def network_sockets(pid: int) -> set[str]:
    """Those of its open sockets that the kernel lists as the network's."""
    kinds = [Path(f"/proc/{pid}/net/{kind}{six}") for kind in ("tcp", "udp", "udplite", "raw") for six in ("", "6")]
    known = {line.split()[9] for kind in kinds if kind.exists() for line in kind.read_text().splitlines()[1:]}
    files = [os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir() if entry.is_symlink()]
    return {inode for inode in known if f"socket:[{inode}]" in files}


def test_a_socket_of_the_network_is_seen():
    with socket.socket(socket.AF_INET) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert network_sockets(os.getpid())


def test_a_second_kiosk_says_which_one_runs(tmp_path):
    with kiosk(tmp_path) as (_, program):
        import subprocess
        import sys

        from tests.visits.robot import ROOT

        for extra in ([], ["--virtual"]):
            command = [sys.executable, str(ROOT / "main.py"), *extra]
            second = subprocess.run(command, capture_output=True, text=True, timeout=20)
            assert second.returncode == 2
            assert second.stderr.startswith(f"Clearing is already running, process {program.pid}")


def test_broken_settings_leave_the_last_good_ones(tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text("[attract]\nslide_seconds = 60\n")
    with kiosk(tmp_path, "--settings", str(settings)):
        pass
    settings.write_text("[attract]\nslide_seconds = 1\n")
    with kiosk(tmp_path, "--settings", str(settings)) as (_, program):
        program.terminate()
        program.wait(10)
        said = program.stderr.read()
    assert f"{settings}, line 2: attract.slide_seconds" in said
    assert "5 to 120" in said
    assert "last-good" in said
