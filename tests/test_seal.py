"""Break-outs from a sealed process, each tried in a real child; the same ones work when it is not sealed."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import seal
from kiosk.seal import available

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
TRY = """
import ctypes, os, signal, subprocess, sys, threading
from resource import *
from socket import *
from tempfile import TemporaryFile
from kiosk.seal import seal
libc = ctypes.CDLL(None, use_errno=True)
def call(function, *arguments):
    if (result := function(*arguments)) >= 0: return result
    raise OSError(ctypes.get_errno(), "refused")
if sys.argv[1] == "sealed": assert seal().whole
try: exec(sys.argv[2])
except (OSError, ValueError): sys.exit(7)
"""
# chmod, chown, utime, setxattr: Landlock has no right for them (measured); seccomp refuses them.
WITH_CONTROL = """
open('kept', 'r+') ;; open('kept', 'w') ;; open('kept', 'a') ;; open('new', 'x') ;; os.remove('kept')
os.mkdir('new') ;; os.rmdir('folder') ;; os.symlink('kept', 'new') ;; os.link('kept', 'new')
os.rename('kept', 'new') ;; os.rename('kept', 'folder/kept') ;; os.truncate('kept', 0) ;; os.mkfifo('new')
os.open('kept', os.O_RDONLY | os.O_TRUNC) ;; os.open('kept', os.O_ACCMODE | os.O_TRUNC)
os.open('.', os.O_TMPFILE | os.O_WRONLY) ;; socket(AF_UNIX).bind('new') ;; TemporaryFile(dir='/tmp')
f = open('kept'); open(f'/proc/self/fd/{f.fileno()}', 'w') ;; open(f'/proc/{os.getpid()}/cwd/kept', 'w')
TemporaryFile(dir='/var/tmp') ;; TemporaryFile(dir='/dev/shm') ;; os.chmod('kept', 0)
os.fchmod(os.open('kept', 0), 0) ;; os.chown('kept', -1, -1) ;; os.utime('kept', (1, 1))
call(libc.prctl, 4, 1, 0, 0, 0) ;; call(libc.shmctl, call(libc.shmget, 0x5EA1, 4096, 0o1600), 0, None)
call(libc.msgctl, call(libc.msgget, 0, 384), 0, 0) ;; call(libc.semctl, call(libc.semget, 0, 1, 384), 0, 0)
socket(AF_INET) ;; socket(AF_INET, SOCK_DGRAM) ;; socket(AF_INET6) ;; socket(AF_NETLINK, SOCK_RAW)
socket(AF_UNIX).connect(f'\\0{os.getppid()}') ;; os.kill(os.getppid(), 0)  ;; os.kill(0, 0)
os.execv('/bin/true', ['true']) ;; os.posix_spawn('/bin/true', ['true'], {}) ;; os.fork() or os._exit(0)
f = os.memfd_create('x'); os.write(f, open('/bin/true', 'rb').read()); os.execve(f, ['true'], {})
subprocess.run(['/bin/true'])  # vfork ;; setrlimit(RLIMIT_CORE, getrlimit(RLIMIT_CORE))
call(libc.ptrace, 0, 0, None, None) ;; call(libc.process_vm_readv, os.getpid(), None, 0, None, 0, 0)
"""
PERHAPS_REFUSED_ANYWAY = """
socket(AF_PACKET) ;; socket(AF_VSOCK) ;; call(libc.unshare, 1 << 28) ;; os.setxattr('kept', 'user.x', b'1')
call(libc.mount, b'none', b'folder', b'tmpfs', 0, 0) ;; TemporaryFile(dir=os.environ['HOME'])
call(libc.syscall, 452, -100, b'kept', 0, 0)  # chmod ;; call(libc.syscall, 425, 1, bytes(120))  # io_uring
call(libc.syscall, 302, 0, ctypes.c_long(4 | 1 << 32), bytes(16), None)  # core limit; the 1 << 32 is ignored
"""
STILL_WORKS = """
assert open('kept').read() == 'old' ;; import sqlite3 ;; open('/dev/null', 'w') ;; socketpair()
os.write(os.open(f'/proc/self/fd/{os.memfd_create("x")}', os.O_RDWR), b'x')
t = threading.Thread(target=print); t.start(); t.join()
r, w = os.pipe(); t = threading.Thread(target=os.write, args=(w, b'x')); t.start(); assert os.read(r, 9) == b'x'
signal.signal(signal.SIGUSR1, print); os.kill(os.getpid(), signal.SIGUSR1)
"""
WINDOW = """
import json, os, socket, sys, threading
from pathlib import Path
from PySide6 import QtCore, QtGui, QtQml, QtQuick
from kiosk.seal import seal
if sys.argv[1] == "sealed": assert seal().whole
through, marks = {}, []
def look():  # while all five wait
    tasks = [(task / "status").read_text() for task in Path("/proc/self/task").iterdir()]
    marks.extend("Seccomp:\\t2" in task and "NoNewPrivs:\\t1" in task for task in tasks)
together = threading.Barrier(5, look)
def attempt(age):
    through[age] = 0
    for code in "open('new', 'w')", "socket.socket(socket.AF_INET)", "os.fork() or os._exit(0)":
        try: exec(code); through[age] += 1
        except OSError: pass
    together.wait()
class Own(QtCore.QThread):
    def run(self): attempt("QThread")
early, late = (threading.Thread(target=attempt, args=[age]) for age in ("early", "late"))
early.start()
app, engine, own = QtGui.QGuiApplication([]), QtQml.QQmlEngine(), Own()
pool, component = QtCore.QThreadPool.globalInstance(), QtQml.QQmlComponent(engine)
component.setData(b'import QtQuick; Window { color: "red"; width: 99; height: 99; visible: true }', "")
window = component.create()
def frame():
    late.start(), own.start(), pool.start(lambda: attempt("QThreadPool")), attempt("main")
    early.join(), late.join(), own.wait(), pool.waitForDone()
    print(json.dumps([window.grabWindow().pixelColor(5, 5).name(), through, len(marks), sum(marks)]))
    app.quit()
window.frameSwapped.connect(frame, type=QtCore.Qt.ConnectionType.SingleShotConnection)
app.exec()
"""

LOOKED_INTO = """
import ctypes, sys
from kiosk.seal import seal
ctypes.CDLL(None).capset(bytes.fromhex("2205082000000000"), bytes(24))  # root, too, is like anybody then
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as anybody's program is at its start
if sys.argv[1] == "sealed": assert seal().whole
print("ready", flush=True)
sys.stdin.read()
"""
LOOK = f"""
import ctypes, os, subprocess, sys
ctypes.CDLL(None).capset(bytes.fromhex("2205082000000000"), bytes(24))
command, pipe = [sys.executable, "-c", {LOOKED_INTO!r}, sys.argv[1]], subprocess.PIPE
with subprocess.Popen(command, stdin=pipe, stdout=pipe) as other:
    assert other.stdout.readline() == b"ready\\n"
    try: os.open(f"/proc/{{other.pid}}/mem", os.O_RDONLY)
    except PermissionError: sys.exit(7)
    finally: other.kill()
"""


def table(text: str) -> list[str]:
    return [code.strip() for line in text.split("\n") for code in line.split(";;") if code]


WORKS = [("open", code) for code in table(WITH_CONTROL)] + [("sealed", code) for code in table(STILL_WORKS)]


def child(place: Path, script: str, *words: str) -> subprocess.CompletedProcess[str]:
    (place / "kept").write_text("old")
    (place / "folder").mkdir()
    env = os.environ | {"DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "", "QT_QPA_PLATFORM": "offscreen"}
    env |= {"PYTHONPATH": str(Path(__file__).parents[1]), "QT_QUICK_BACKEND": "software"}
    with socket.socket(socket.AF_UNIX) as outside:
        outside.bind(f"\0{os.getpid()}")
        outside.listen()
        command = [sys.executable, "-c", script, *words]
        return subprocess.run(command, cwd=place, env=env, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("code", table(WITH_CONTROL + PERHAPS_REFUSED_ANYWAY))
def test_sealed_it_is_refused(tmp_path: Path, code: str) -> None:
    done = child(tmp_path, TRY, "sealed", code)
    assert done.returncode == 7, done.stderr
    assert (tmp_path / "kept").read_text() == "old" and len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(("state", "code"), WORKS)
def test_it_works(tmp_path: Path, state: str, code: str) -> None:
    assert child(tmp_path, TRY, state, code).returncode == 0


@pytest.mark.parametrize(("state", "gets_through"), [("sealed", 0), ("open", 3)])
def test_threads_of_every_age_are_bound(tmp_path: Path, state: str, gets_through: int) -> None:
    done = child(tmp_path, WINDOW, state)
    pixel, through, tasks, bound = json.loads(done.stdout)
    ages = ("early", "late", "main", "QThread", "QThreadPool")
    assert (pixel, through) == ("#ff0000", dict.fromkeys(ages, gets_through)), done.stderr
    assert tasks > len(ages) and bound == (tasks if state == "sealed" else 0)


@pytest.mark.parametrize(("state", "status"), [("sealed", 7), ("open", 0)])
def test_another_program_of_the_same_user_can_not_look_into_it(tmp_path: Path, state: str, status: int) -> None:
    done = child(tmp_path, LOOK, state)
    assert done.returncode == status, done.stderr


MISSING = {
    "seal() came too late": "threading.Thread(target=threading.Event().wait, daemon=True).start()",
    "This kernel has no Landlock": "f = p.SyscallFilter(p.ALLOW); f.add_rule(p.ERRNO(38), 444); f.load()",
    "No seccomp": "k.pyseccomp = None",
}


@pytest.mark.parametrize("told", MISSING)
def test_what_is_not_to_be_had_is_said(tmp_path: Path, told: str) -> None:
    code = f"import pyseccomp as p, kiosk.seal as k; {MISSING[told]}; s = k.seal(); print(s.whole or s)"
    done = child(tmp_path, TRY, "open", code)
    assert told in done.stdout + done.stderr


def test_available_tells_and_binds_nobody() -> None:
    assert available().whole and available().whole  # a bound process could not start the second one


@pytest.mark.parametrize(("display", "needed"), [("", False), (":97", True)])
def test_the_seal_does_without_the_list_of_sockets(monkeypatch, display, needed):
    """A unit with ProcSubset=pid hides it: under Wayland nothing is needed; under X it is not known, so left open."""
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(seal, "Path", lambda _: Path("/nowhere/unix"))
    assert seal._needs_abstract_sockets() is needed
