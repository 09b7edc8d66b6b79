"""`python main.py prove`: a visit with a marker, ended in every way there is, and the search for what is left of it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from kiosk.itself import command
from kiosk.prove import files, memory, paper
from kiosk.prove.ends import ENDS, NotProven, bytes_written, end_visit, until, within
from kiosk.prove.memory import Secret
from kiosk.prove.stage import Stage, present, stage

NOT_ROOT = "A surface's memory can be read by root only: run prove with sudo."
NO_SCREEN = "There is no X screen here and no Xvfb to make one: apt install xvfb, and run prove again."
PLACES = "response,view model,QML property,text on screen,accessible tree"  # the surface says so, see marker.py
SHORT = tuple(path for path in ENDS if path != "idle")  # idle alone takes 50 s
ENDINGS = {  # by the search, and by the spool
    (True, True): "Nothing was left.",
    (
        True,
        False,
    ): "Nothing was left in memory or files, but THE PRINT SERVER KEEPS SHEETS, OR MAY: see the first lines.",
    (False, True): "SOMETHING WAS LEFT: see the lines above.",
    (False, False): "SOMETHING WAS LEFT, and the print server keeps sheets, or may: see the lines above.",
}


def prove(
    *, virtual: bool = False, paths: Sequence[str] = tuple(ENDS), leave_alive: bool = False, printer: str = ""
) -> int:
    """Exit status 0 only if nothing was found anywhere, every control found its marker, and no server keeps sheets.

    `leave_alive` is for the test of the proof: a process that outlives the visit keeps the marker.
    """
    if os.getuid() != 0 or not (shutil.which("Xvfb") or (present() and not virtual)):
        print(NOT_ROOT if os.getuid() else NO_SCREEN, file=sys.stderr)
        return 2
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    spooled, sentences = paper.told(printer)
    print(*sentences, sep="\n", flush=True)
    try:
        with stage(virtual=virtual) as kiosk:
            clean = _prove_all(kiosk, paths, leave_alive=leave_alive)
    except (NotProven, OSError) as reason:
        print(f"Not proven: {reason}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print(ENDINGS[clean, spooled])
    return 0 if clean and spooled else 1


def _prove_all(kiosk: Stage, paths: Sequence[str], *, leave_alive: bool) -> bool:
    _introduce(kiosk)
    try:
        clean = [_prove(kiosk, path, leave_alive=leave_alive) for path in paths]
        return all(clean)
    except NotProven:
        print(f"The keeper's last words:\n{kiosk.log()}", file=sys.stderr)
        raise


def _introduce(kiosk: Stage) -> None:
    others = [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if memory.left_out(pid)]
    print(f"The kiosk runs on {os.environ['DISPLAY']}, its state is in {kiosk.folder}. Searched: all readable memory "
          f"of this user's processes, every file changed since the start; left out: this prover ({os.getpid()}) "
          f"and {', '.join(f'{memory.name(pid)} ({pid})' for pid in others)}.", flush=True)  # fmt: skip


def _prove(kiosk: Stage, path: str, *, leave_alive: bool) -> bool:
    """One visit, one end, one line; says whether nothing was left."""
    secret = Secret()
    surface, before = visit(kiosk, secret)
    control = _control(kiosk, surface, secret)
    with ExitStack() as survivors:
        if leave_alive:
            _keep(secret, survivors)
        took, written = end_visit(kiosk, surface, path, before)
        kept = memory.search(secret)
        filed = files.search(secret, files.roots(Path.home(), kiosk.folder), kiosk.started)
    found = "; ".join(words for _, words in (*kept.found, *filed.found))
    print(f"{path:7} {f'FOUND: {found}' if found else 'not found'}; {took}; {written} bytes written "
          f"(control: found {control}; searched: {kept.count} processes, {kept.size >> 20} MB, {filed.count} changed "
          f"files; closed to us: {kept.closed} processes, {filed.closed} files)", flush=True)  # fmt: skip
    return not found and not written and not kept.closed


def visit(kiosk: Stage, secret: Secret) -> tuple[int, int]:
    """Begins a visit, types the marker, and waits until it is everywhere an answer goes; the surface's process."""
    until(lambda: kiosk.status()["painted"] and kiosk.status()["standby"], "no surface came up")
    width, height = kiosk.size
    before = bytes_written(kiosk.status()["shown"])
    for _ in range(10):  # the first click may only wave away "All clear"
        kiosk.click(width // 2, height // 3)
        if within(0.5, lambda: kiosk.status()["visit"]):
            break
    for letter in secret.letters():
        kiosk.press(letter)
    until(lambda: PLACES in " ".join(kiosk.titles().values()), f"the marker did not reach all of: {PLACES}")
    surface = int(kiosk.status()["shown"])
    if PLACES not in kiosk.titles().get(surface, ""):
        raise NotProven("the marker went to another surface than the one that is shown")
    return surface, before


def _control(kiosk: Stage, surface: int, secret: Secret) -> str:
    """The search must find the marker in the living surface, in both encodings, and nowhere else."""
    found = memory.search(secret).found
    inside = [words for pid, words in found if pid == surface]
    said = [words for pid, words in found if pid != surface and _of(surface, pid)]
    elsewhere = [words for pid, words in found if not _of(surface, pid) and pid != kiosk.display_server]
    if elsewhere or not all(any(words.endswith(name) for words in inside) for name in secret.patterns()):
        raise NotProven(f"the control found the marker {len(inside)} times in the living surface, and elsewhere: "
                        f"{'; '.join(elsewhere) or 'nowhere'}")  # fmt: skip
    drawn = len(found) - len(inside) - len(said)
    also = ((len(said), "in its voice"), (drawn, "in the display server"))
    told = [
        f"{len(inside)} times in the living surface {surface}",
        *(f"{count} {place}" for count, place in also if count),
    ]
    return ", ".join(told)


def _of(surface: int, pid: int) -> bool:
    """Whether a process is the surface's own, such as its voice; what is gone meanwhile is taken for it, too."""
    try:
        return os.getpgid(pid) == surface
    except ProcessLookupError:
        return True


def _keep(secret: Secret, survivors: ExitStack) -> None:
    survivor = survivors.enter_context(subprocess.Popen(command("part", "survivor"), stdin=subprocess.PIPE))
    survivors.callback(survivor.kill)
    assert survivor.stdin
    survivor.stdin.write(secret.patterns()["UTF-8"] + b"\n")
    survivor.stdin.flush()
    time.sleep(0.3)
