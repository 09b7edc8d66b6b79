"""Two ways to call staff by a program: a command of the clinic's own, and a sound on the kiosk's speaker."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from kiosk.staffcall.outcome import Outcome, Result

PLAYERS = ("pw-play", "paplay", "aplay")
NO_PLAYER = f"no player was found ({', '.join(PLAYERS)})."


def run_command(words: Sequence[str], kiosk: str, seconds: float) -> Outcome:
    """Received where it exits with 0; {kiosk} in a word stands for the kiosk's name."""
    ended = _run([word.replace("{kiosk}", kiosk) for word in words], seconds)
    return Outcome(Result.FAILED if ended else Result.RECEIVED, f"The command {words[0]} {ended or 'ended well.'}")


def play(file: str, seconds: float) -> Outcome:
    """Sounded where one of the players here exits with 0."""
    if not os.access(file, os.R_OK):
        return Outcome(Result.FAILED, f"The sound {file} can't be read.")
    ended = NO_PLAYER
    for player in players():
        ended = _run([player, file], seconds)
        if not ended:
            return Outcome(Result.SOUNDED, f"The sound {file} was played by {player}; nobody has confirmed it.")
    return Outcome(Result.FAILED, f"The sound {file} was not played: {ended}")


def players() -> list[str]:
    return [player for player in PLAYERS if shutil.which(player)]


def _run(words: Sequence[str], seconds: float) -> str:
    """How it failed, or nothing. What hangs is killed with all that it started."""
    nothing = subprocess.DEVNULL
    try:
        process = subprocess.Popen(words, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True)
    except OSError as error:
        return f"could not be started: {error.strerror}."
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            process.kill() if sys.platform == "win32" else os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return f"was ended: it took longer than {seconds:g} s."
    return f"ended with exit {code}." if code else ""
