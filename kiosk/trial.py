"""`main.py try`: runs the whole kiosk unseen, with the defaults, until its pictures stand; for installers."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk import itself
from kiosk.keeper import control
from kiosk.keeper.events import Reason

LIMIT = 90.0  # s: the first start compiles all that is shipped


def main() -> int:
    """0 where a patient's first picture stood and another waited behind it; 2 where something failed on the way."""
    with tempfile.TemporaryDirectory(prefix="clearing-try-") as folder:
        Path(folder, "settings.toml").touch()
        os.environ["CLEARING_INSTANCE"] = f"try-{os.getpid()}"  # for the keeper, and for control.ask()
        own = {"STATE_DIRECTORY": folder, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": ""}
        started, command = time.monotonic(), itself.command("--settings", f"{folder}/settings.toml")
        with open(os.path.join(folder, "said"), "w+", encoding="utf-8", errors="replace") as said:
            keeper = subprocess.Popen(command, env={**os.environ, **own}, stderr=said)
            stood = _stands(keeper, started + LIMIT)
            with suppress(ProcessLookupError):
                keeper.terminate()
            keeper.wait()
            said.seek(0)
            words = said.read().splitlines()[-5:]
    if stood:
        print(f"A first picture, and another behind it, stood after {time.monotonic() - started:.1f} s.")
        return 0
    print(f"It failed on the way, or no picture came within {LIMIT:.0f} s. Its last words:", *words, sep="\n",
          file=sys.stderr)  # fmt: skip
    return 2


def _stands(keeper: "subprocess.Popen[bytes]", until: float) -> bool:
    while keeper.poll() is None and time.monotonic() < until:
        with suppress(ConnectionError, socket.timeout, OSError):
            if (well := judged(control.ask("status"))) is not None:
                return well
        time.sleep(0.1)
    return False


def judged(state: dict[str, Any]) -> bool | None:
    """Of the keeper's own report; None where that can't be said yet. What breaks a moment later breaks the standby."""
    if state["trouble"] or state["last_swap"]["reason"] != Reason.START:
        return False
    return True if state["painted"] and state["standby"] else None
