"""What a voice can't do: each tried in a real child, which can do it unsealed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.seal import available


@pytest.fixture(autouse=True, scope="module")
def able():
    if not available().whole:
        pytest.skip("this machine can't seal a process")


TRY = """
import os, socket, subprocess, sys
from resource import *
from kiosk.voice.engine import loaders
from kiosk.voice.seal import bind
def run(*command):
    pid = os.fork()
    if not pid:
        try: os.execv(command[0], command)
        except OSError: os._exit(7)
    if status := os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]): raise OSError(status)
if sys.argv[1] == "sealed": assert bind([sys.argv[2], *loaders()])
try: exec(sys.argv[3])
except (OSError, ValueError): sys.exit(7)
"""
REFUSED = [
    "open('new', 'w')", "os.mkdir('new')", "os.chmod('kept', 0)", "open('/dev/shm/voice-test', 'w')",
    "socket.socket(socket.AF_INET)", "socket.socket(socket.AF_INET6)", "os.kill(os.getppid(), 0)",
    "run('/bin/sh', '-c', ':')", "setrlimit(RLIMIT_CORE, getrlimit(RLIMIT_CORE))",
    "run(sys.argv[2], 'new')",
]  # fmt: skip
STILL = ["run(sys.argv[2], '--version')", "open('kept').read()", "socket.socket(socket.AF_UNIX)",
         "pid = os.fork() or sys.stdin.read(); os.kill(pid, 9)"]  # fmt: skip
TOUCH = shutil.which("touch")


def attempt(folder, code, sealed):
    (folder / "kept").write_text("old")
    Path("/dev/shm/voice-test").unlink(missing_ok=True)
    command = [sys.executable, "-c", TRY, "sealed" if sealed else "free", TOUCH, code]
    root = {"PYTHONPATH": str(Path(__file__).parent.parent.parent), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, cwd=folder, env=root, stdin=subprocess.PIPE, capture_output=True, timeout=20)


@pytest.mark.parametrize("code", REFUSED)
def test_it_is_refused_to_a_voice_and_to_what_it_starts(tmp_path, code):
    assert attempt(tmp_path, code, sealed=True).returncode == 7
    (tmp_path / "new").rmdir() if (tmp_path / "new").is_dir() else (tmp_path / "new").unlink(missing_ok=True)
    free = attempt(tmp_path, code, sealed=False)
    assert free.returncode == 0, free.stderr
    Path("/dev/shm/voice-test").unlink(missing_ok=True)


@pytest.mark.parametrize("code", STILL)
def test_it_can_still_run_its_programs_and_end_them(tmp_path, code):
    done = attempt(tmp_path, code, sealed=True)
    assert done.returncode == 0, done.stderr
