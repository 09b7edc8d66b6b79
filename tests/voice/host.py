"""A real voice beside a process that stands for the surface, and a sound server on which nobody hears it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.voice.wire import LARGEST, pack, read_from_voice

PROGRAMS = ("espeak-ng", "pulseaudio", "paplay", "parec")
ROOT = Path(__file__).parent.parent.parent
HOST = """
import os, socket, sys
from kiosk.voice.start import start
from kiosk.library.content import Voices
end = start(Voices(tuple(sys.argv[2].split(":")) if sys.argv[2] else (), tuple(sys.argv[3].split())))
socket.send_fds(socket.socket(fileno=int(sys.argv[1])), [b"!"], [end.fileno()])
end.close()
sys.stdin.read()
os._exit(0)
"""


class Host:
    """The surface's part: `end` is its end of the wire, `pid` the voice."""

    def __init__(self, environment, places=(), whole=()):
        ours, its = socket.socketpair()
        words = [str(its.fileno()), ":".join(map(str, places)), " ".join(whole)]
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOST, *words], cwd=ROOT, env=environment, stdin=subprocess.PIPE,
            pass_fds=[its.fileno()], start_new_session=True,
        )  # fmt: skip
        its.close()
        _, fds, _, _ = socket.recv_fds(ours, 9, 1)
        ours.close()
        self.end = socket.socket(fileno=fds[0])
        self.end.settimeout(10)
        self.pid = int(Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text())

    def say(self, word):
        self.end.send(pack(word))

    def hear(self, kind):
        """The next word of a kind."""
        while True:
            packet = self.end.recv(LARGEST)
            assert packet, "the voice has ended"
            word = read_from_voice(packet)
            if isinstance(word, kind):
                return word

    def group(self):
        """All living processes of the surface's group, by their ids: the command line and the environment."""
        found = {}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with suppress(OSError):
                facts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                if facts[0] not in "ZX" and int(facts[2]) == self.process.pid:
                    found[int(pid)] = Path(f"/proc/{pid}/cmdline").read_bytes() + _environment(pid)
        return found

    def close(self):
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.end.close()


def _environment(pid):
    with suppress(OSError):
        return Path(f"/proc/{pid}/environ").read_bytes()
    return b""


def eventually(true, within=10):
    end = time.monotonic() + within
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return true()


def absent() -> list[str]:
    """The programs that are not here."""
    return [program for program in PROGRAMS if not shutil.which(program)]


@contextmanager
def sound_server(room: Path) -> Iterator[dict[str, str]]:
    """A sound server whose only card is none, as long as the block runs: the surroundings to reach it."""
    there = f"unix:{room}/pulse.sock"
    surroundings = {**os.environ, "XDG_RUNTIME_DIR": str(room), "HOME": str(room), "PULSE_SERVER": there}
    modules = [
        "module-null-sink sink_name=kiosk rate=22050",
        f"module-native-protocol-unix socket={room}/pulse.sock auth-anonymous=1",
    ]
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disallow-exit"]
    command += [word for module in modules for word in ("-L", module)]
    with subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL) as running:
        try:
            assert eventually((room / "pulse.sock").exists)
            yield surroundings
        finally:
            running.kill()
