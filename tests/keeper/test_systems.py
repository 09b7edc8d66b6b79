"""Where systems differ: what the keeper does on Windows, tried here as far as pipes, threads and records reach."""

import asyncio
import ctypes
import os
import signal
import subprocess
import sys
from multiprocessing.connection import Client

import pytest

from kiosk import allowed, handed, job, pinfile, seal, windows
from kiosk.keeper import children, control, pipe, system, unnamed
from kiosk.keeper.state import state_folder
from kiosk.voice import engine


@pytest.fixture
def pipes(monkeypatch, tmp_path):
    """The way of named pipes, by the nearest thing that is here."""
    monkeypatch.setattr(control, "PIPES", True)
    monkeypatch.setattr(pipe, "FAMILY", "AF_UNIX")
    monkeypatch.setattr(pipe, "address", lambda: str(tmp_path / "pipe"))


@pytest.mark.parametrize("mapped", [False, True])
def test_a_handed_file_is_read_whole_wherever_others_have_read_to(mapped):
    for held in (b"the library", b""):
        fd = unnamed.unnamed("test")
        os.write(fd, held)
        assert handed.content(fd, mapped=mapped) == held
        os.close(fd)


def test_a_child_is_handed_descriptors_and_on_windows_handles(monkeypatch):
    assert children.handing({"library": 7, "life": 9}, False) == (
        ["--library-fd=7", "--life-fd=9"], {"pass_fds": (7, 9)},
    )  # fmt: skip
    monkeypatch.setattr(children, "inheritable", lambda fd: fd * 100)
    monkeypatch.setattr(subprocess, "STARTUPINFO", lambda **given: given, raising=False)
    words, options = children.handing({"library": 7, "life": 9}, True)
    assert words == ["--library-fd=700", "--life-fd=900"]
    assert options == {"startupinfo": {"lpAttributeList": {"handle_list": [700, 900]}}}


@pytest.mark.parametrize("groups", [True, False])
def test_a_child_is_killed_by_its_group_or_by_itself(groups):
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, **children.ALONE)
    children.kill(child, groups)
    assert child.wait(10) == -signal.SIGKILL
    children.kill(child, groups)  # once more is no error
    child.stdin.close()


def test_the_keeper_is_asked_through_a_pipe(pipes):
    async def obey(word, more):
        return {"word": word, **more, "keeper": 4711}

    async def keeping(listening):
        loop = asyncio.get_running_loop()
        end = await control.listen(listening, obey)
        answers = [await loop.run_in_executor(None, lambda: control.ask("pause", reason={"en": "Back at noon."}))]
        answers += [await loop.run_in_executor(None, call) for call in (control.claim, control.holder)]
        end()
        return answers

    with pytest.raises(ConnectionError, match="There is no kiosk running"):
        control.ask("status")
    listening = control.claim()
    for _ in range(2):  # as after a restart, in the same process
        told, second, holder = asyncio.run(keeping(listening))
        assert told == {"word": "pause", "reason": {"en": "Back at noon."}, "keeper": 4711}
        assert second == holder == 4711  # the process that has it


def test_a_keeper_that_does_not_answer_and_nonsense_end_in_a_sentence(pipes, monkeypatch):
    monkeypatch.setattr(pipe, "PATIENCE", 0.01)
    control.claim()
    with pytest.raises(ConnectionError, match="does not answer"):
        control.ask("status")
    with Client(pipe.address(), pipe.FAMILY) as other, pytest.raises((EOFError, ConnectionError)):
        other.send_bytes(b"x" * (pipe.LONGEST + 1))  # hung up on, perhaps while it is still being said
        other.recv_bytes()


class Kernel:
    """Records what is asked of kernel32."""

    def __init__(self, fails=""):
        self.asked, self._fails = [], fails

    def SetErrorMode(self, mode):
        self.asked.append(("mode", mode))

    def CreateJobObjectW(self, *_):
        return 5

    def SetInformationJobObject(self, handle, kind, limits, size):
        told = ctypes.cast(limits, ctypes.POINTER(job.Limits)).contents
        self.asked.append((handle, kind, size, told.basic.flags, told.basic.processes, told.process_memory))
        return 1

    def AssignProcessToJobObject(self, handle, process):
        self.asked.append((handle, process))
        return self._fails != "assign"


def test_the_keepers_job_ends_with_it_and_a_surfaces_lets_nothing_start():
    """Values of winnt.h: JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE 0x2000, DIE_ON_UNHANDLED_EXCEPTION 0x400,
    PROCESS_MEMORY 0x100, ACTIVE_PROCESS 0x8; the structure has 144 bytes on 64 bits."""
    assert ctypes.sizeof(job.Basic) == 64 and ctypes.sizeof(job.Limits) == 144
    kernel = Kernel()
    assert job.keepers(kernel) == 5
    assert kernel.asked == [("mode", 0x8003), (5, 9, 144, 0x2400, 1, 0), (5, -1)]
    kernel = Kernel()
    assert job.surfaces(512, kernel) == 5
    assert kernel.asked == [(5, 9, 144, 0x508, 1, 512 << 20), (5, -1)]
    assert job.surfaces(512, Kernel("assign")) is None


def test_on_windows_the_keeper_stops_at_signals_too():
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    async def wait():
        ended = asyncio.Event()
        system.at_signals(asyncio.get_running_loop(), ended.set, windows=True)
        signal.raise_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            await ended.wait()

    try:
        asyncio.run(wait())
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_windows_keeps_state_and_settings_in_program_data_unless_the_installer_was_told(monkeypatch):
    monkeypatch.setenv("PROGRAMDATA", "/p")
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    assert state_folder(windows=True) == os.path.join("/p", "Clearing", "State")
    assert windows.settings_file() == os.path.join("/p", "Clearing", "settings.toml")
    monkeypatch.setattr(windows, "registered", {"Settings": r"\\server\share\kiosk.toml"}.get)
    assert windows.settings_file() == r"\\server\share\kiosk.toml"


def test_the_pin_of_the_installer_opens_until_another_is_set(tmp_path):
    line = pinfile._hash("4713", b"0" * 16, 8, 1, 1)
    assert pinfile.HASH.fullmatch(line)
    found = pinfile.read(tmp_path / "pin", lambda: line)
    assert found.match("4713") and not found.match("4714")
    assert pinfile.read(tmp_path / "pin", lambda: "") is None
    with pytest.raises(pinfile.Refused, match="damaged"):
        pinfile.read(tmp_path / "pin", lambda: "4713")
    pinfile.write(tmp_path / "pin", pinfile.Hashes(pinfile._hash("9999", b"0" * 16, 8, 1, 1)))
    assert not pinfile.read(tmp_path / "pin", lambda: line).match("4713")


@pytest.mark.parametrize(
    ("path", "on_windows", "else_"),
    [("/etc/bell.wav", False, True), (r"C:\clinic\bell.wav", True, False), (r"\\server\share\pack.zip", True, False),
     ("bell.wav", False, False), ("C:bell.wav", False, False)],
)  # fmt: skip
def test_a_path_in_the_settings_is_whole_on_its_own_system(path, on_windows, else_):
    import re

    assert [bool(re.search(allowed.whole_path(windows).pattern, path)) for windows in (True, False)] == [
        on_windows,
        else_,
    ]


def test_where_there_is_no_seal_and_no_voice_it_is_said(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert seal.seal() is seal.available() is seal.NO_SEAL
    assert seal.NO_SEAL.missing[0].startswith("This machine has no seal: ") and not seal.NO_SEAL.whole
    assert list(engine.missing()) == [engine.NOT_HERE] and engine.player() is None
