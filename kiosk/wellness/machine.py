"""How it stands with the machine: sound, storage, clock, seal, printer, updates."""

import os
import shutil
import subprocess
import time
from datetime import datetime
from pathlib import Path

from kiosk import seal
from kiosk.doctor.devices import paper
from kiosk.doctor.kernel import swap
from kiosk.doctor.place import LITTLE, synchronized
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.voice import engine
from kiosk.wellness import aloud
from kiosk.wellness.content import Age
from kiosk.wellness.fact import ASK_IT, Fact
from kiosk.whole import write

LPSTAT = 10  # s


def sound(library: Library, settings: Settings) -> Fact:
    """Whether anything can be read aloud, and in which languages; whether it is heard, only ears can tell."""
    if not settings.sound.on:
        return Fact("sound", True, "Reading aloud is switched off.")
    whole = library.voices.whole
    lacking = list(engine.missing())
    if whole and engine.player():
        lacking = [said for said in lacking if said != engine.NO_ENGINE]
    if lacking:
        return Fact("sound", False, lacking[0], ASK_IT)
    if not (tried := aloud.device()).well:
        return tried
    silent = [words.name for tag, words in library.words.items() if tag not in (*engine.VOICES, *whole)]
    left = f" Without a voice: {', '.join(silent)}." if silent else ""
    return Fact("sound", True, f"Pages can be read aloud. A visit begins with volume {settings.sound.volume}.{left}")


def storage(state: Path) -> Fact:
    """Really written to: a file system may turn read-only any day."""
    try:
        write(state / ".written", "")
        (state / ".written").unlink()
        free = shutil.disk_usage(state).free
    except OSError as error:
        said = f"The kiosk can't write down anything ({error.strerror}): it forgets what you choose when it restarts."
        return Fact("storage", False, said, ASK_IT)
    said = f"{free / 1e9:.1f} GB are free."
    return Fact("storage", free >= LITTLE, said, "" if free >= LITTLE else "Ask IT to free some.")


def clock(age: Age, now: datetime) -> Fact:
    """`now` with its zone. Wrong where it lies before the day on which the content was written."""
    said = f"It is {now:%H:%M} on {now:%A}, {now.day} {now:%B %Y} ({now:%Z})."
    if age.newest and now.date() < age.newest:
        return Fact("clock", False, f"{said} But a guide is from {age.newest}.", "Ask IT to set the clock.")
    if synchronized():
        return Fact("clock", True, f"{said} A time server keeps it right.")
    return Fact("clock", True, f"{said} No time server keeps it right.", "Compare it with your own clock.")


def sealed() -> Fact:
    """Tried in a process of its own, which then tries to get out."""
    found, swapped = seal.available(), list(swap())
    if found.whole and not swapped:
        return Fact("seal", True, "A visit can't write, send or start anything: tried, and refused.")
    return Fact("seal", False, " ".join((*found.missing, *swapped)), ASK_IT)


def printer(settings: Settings) -> Fact:
    name = settings.paper.printer
    if not name:
        return Fact("printer", True, "No printer is set up, so nothing is printed.")
    wrong = list(paper(name))
    if wrong:
        return Fact("printer", False, " ".join(wrong), ASK_IT)
    environment = {**os.environ, "LC_ALL": "C"}  # its words are read
    command = ["lpstat", "-p", name]
    told = subprocess.run(command, capture_output=True, env=environment, timeout=LPSTAT, check=False)
    if b"disabled" in told.stdout:
        return Fact("printer", False, f"The printer {name} is paused.", "Look at its paper and its lid; then ask IT.")
    return Fact("printer", True, f"The printer {name} takes sheets.")


def updates(state: Path, settings: Settings, now: float) -> Fact:
    """How it stands with signed content; without a source, what has been taken from a stick. `now`: of the epoch."""
    if settings.updates:
        from kiosk.fleet.standing import standing

        well, said, remedy = standing(settings.updates, state, now)
        return Fact("updates", well, said, remedy)
    taken = sorted((state / "packs").glob("*.zip"), key=lambda file: file.stat().st_mtime)
    if not taken:
        return Fact("updates", True, "No source of updates is set. New content comes on a stick, or by IT.")
    day = time.strftime("%Y-%m-%d", time.localtime(taken[-1].stat().st_mtime))
    said = f"No source of updates is set. A pack was last taken from a stick on {day}: {taken[-1].stem}."
    return Fact("updates", True, said)
