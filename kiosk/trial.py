"""`main.py try`: runs the whole kiosk unseen, with the defaults, until its first picture stands; for installers."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from kiosk import itself

LIMIT = 90.0  # s: the first start compiles all that is shipped
OPEN = "STATUS=Open to patients."


def main() -> int:
    """0 where a patient's first picture stood, 2 where none came."""
    with tempfile.TemporaryDirectory(prefix="clearing-try-") as folder, socket.socket(
        socket.AF_UNIX, socket.SOCK_DGRAM
    ) as told:  # fmt: skip
        place = os.path.join(folder, "notify")
        told.bind(place)
        Path(folder, "settings.toml").touch()
        own = {"NOTIFY_SOCKET": place, "STATE_DIRECTORY": folder, "QT_QPA_PLATFORM": "offscreen",
               "CLEARING_INSTANCE": f"try-{os.getpid()}"}  # fmt: skip
        started, command = time.monotonic(), itself.command("--settings", f"{folder}/settings.toml")
        keeper = subprocess.Popen(command, env={**os.environ, **own}, stderr=subprocess.PIPE)
        stood = _stands(told, keeper, started + LIMIT)
        with suppress(ProcessLookupError):
            keeper.terminate()
        said = keeper.communicate()[1].decode(errors="replace")
    if stood:
        print(f"The first picture stood after {time.monotonic() - started:.1f} s.")
        return 0
    print(f"No picture within {LIMIT:.0f} s, or a notice. The program's last words:", *said.splitlines()[-5:],
          sep="\n", file=sys.stderr)  # fmt: skip
    return 2


def _stands(told: socket.socket, keeper: "subprocess.Popen[bytes]", until: float) -> bool:
    told.settimeout(0.2)
    while keeper.poll() is None and time.monotonic() < until:
        with suppress(TimeoutError):
            word = told.recv(4096).decode(errors="replace")
            if word.startswith("STATUS="):
                return word == OPEN
    return False
