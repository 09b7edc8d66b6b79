"""A service manager small enough to read: starts the keeper, starts it again when it has died, ends with its parent.

As systemd with Restart=always, RestartSec=100ms and WatchdogSec: who does not say WATCHDOG=1 in time is killed.
Arguments: the settings file.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CLONE_NEWNS = 0x20000
AGAIN = 0.1  # s
WATCHDOG = 3.0  # s
KEEPER = (
    "import ctypes, pathlib, signal, sys; ctypes.CDLL(None).prctl(1, signal.SIGTERM); "
    "from kiosk.keeper import process; process.command = lambda *words: [sys.executable, '-B', sys.argv[2], *words]; "
    "from kiosk.keeper.run import run; sys.exit(run(pathlib.Path(sys.argv[1]), proof=True))"
)


def serve(settings: str) -> None:
    libc = ctypes.CDLL(None)
    libc.prctl(1, signal.SIGTERM)
    if hidden := os.environ.get("CLEARING_TEST_HIDE"):  # an empty folder in its place, for us and ours alone
        assert libc.unshare(CLONE_NEWNS) == 0
        subprocess.run(["mount", "--make-rprivate", "/"], check=True)
        subprocess.run(["mount", "-t", "tmpfs", "none", hidden], check=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    told.bind(f"\0clearing-faults-{os.getpid()}")
    told.settimeout(0.05)
    os.environ["NOTIFY_SOCKET"] = f"@clearing-faults-{os.getpid()}"
    os.environ["WATCHDOG_USEC"] = str(int(WATCHDOG * 1e6))
    while True:
        keeper = subprocess.Popen([sys.executable, "-c", KEEPER, settings, str(ROOT / "tests/faults/ill.py")])
        try:
            watch(keeper, told)
        finally:
            keeper.terminate()
            keeper.wait(10)
        time.sleep(AGAIN)


def watch(keeper: "subprocess.Popen[bytes]", told: socket.socket) -> None:
    """Until it is dead; it is watched from the first WATCHDOG=1 on."""
    fed = None
    while keeper.poll() is None:
        with suppress(TimeoutError):
            fed = time.monotonic() if b"WATCHDOG=1" in told.recv(4096) else fed
        if fed and time.monotonic() - fed > WATCHDOG:
            print("service: watchdog timeout, the keeper is killed", file=sys.stderr, flush=True)
            keeper.kill()
            keeper.wait()
    code = keeper.returncode
    print(
        f"service: the keeper has ended ({signal.Signals(-code).name if code < 0 else code})",
        file=sys.stderr,
        flush=True,
    )


if __name__ == "__main__":
    serve(sys.argv[1])
