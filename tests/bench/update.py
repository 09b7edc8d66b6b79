"""A 20 MB pack arrives, signed, over and over, while somebody answers: how long it takes, and what the visit feels."""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.fleet import keys, listing, publishing
from kiosk.fleet.founding import found
from kiosk.fleet.opening import begun, opened
from kiosk.keeper import control
from kiosk.library.packing import write_zip
from tests.bench.figure import Figure
from tests.bench.programs import Kiosk, short
from tests.bench.screen import Missed, Point, Screen
from tests.bench.times import _answers
from tests.fleet.clinic import NOW
from tests.library.packs import written
from tests.library.test_pictures import png

PICTURES, WIDE, HIGH = 11, 1000, 610  # noise does not shrink: 1.83 MB each, and 2 MB are the most
SHOWN = 4  # of them, by slides: all slides' pictures may have 8 MB
UPDATE_BAR, PRESS_BAR = 10, 1.1  # s; x the same presses without an update


def update(screen: Screen, folder: Path, at: dict[str, Point], blocks: int) -> list[Figure]:
    """Visits by turns alone and with updates beside them; each update is another pack of 20 MB."""
    sites = Sites(folder / "clinic")
    pictures, alone, beside, took = dict[int, bytes](), list[float](), list[float](), list[float]()
    with sites.served() as url:
        words = short(folder)
        settings = Path(words[words.index("--settings") + 1])
        settings.write_text(f'{settings.read_text()}\n[updates]\nsource = "{url}"\nroot = "{sites.root}"\n')
        kiosk = Kiosk(screen, folder, *words)
        _answers(kiosk, at, pictures)  # learns the pictures
        for _ in range(blocks):
            alone += [1000 * seen.complete for seen in _answers(kiosk, at, pictures)]
            with sites.updating(took):
                beside += [1000 * seen.complete for seen in _answers(kiosk, at, pictures)]
    if not took:
        raise Missed("No update ended while somebody was at the screen.")
    size = f"the pack has {sites.size / 1e6:.1f} MB; {len(took)} updates while {len(beside)} answers were pressed"
    return [
        Figure("update: 20 MB from the look to in use", "s", tuple(took), bar=UPDATE_BAR, by="max", note=size),
        Figure(
            "press to next question, beside an update",
            "ms",
            tuple(beside),
            tuple(alone),
            PRESS_BAR,
            "ratio",
            "beside it stand the same presses without an update",
        ),
    ]


class Sites:
    """Two packs by turns, each turn as a folder that a server shows when it is its turn."""

    def __init__(self, folder: Path, turns: int = 60) -> None:
        self._folder, self._shown, self._turn = folder, folder / "shown", 0
        repository = found(begun(folder / "content", NOW), folder / "keys", 1, b"")
        self.root = folder / "content" / "root.json"
        signers = keys.at_hand(sorted((folder / "keys").glob("*.pem")), (), lambda _: b"")
        packs = [_pack(folder, version) for version in ("1", "2")]
        self.size = packs[0].stat().st_size
        for turn in range(turns):
            repository = opened(folder / "content", NOW)
            targets = repository.next_targets()
            targets.signed.targets.clear()
            listing.add(repository, targets.signed, packs[turn % 2], {"all": 100})
            repository.wait(targets, signers, 365)
            repository.publish(signers, 30)
            publishing.put(repository, folder / "web")
            (folder / f"turn-{turn}").mkdir()
            shutil.copytree(folder / "web" / "metadata", folder / f"turn-{turn}" / "metadata")
            (folder / f"turn-{turn}" / "targets").symlink_to(folder / "web" / "targets")
        self._show()

    @contextmanager
    def served(self) -> Iterator[str]:
        """By a process of its own: this one watches the screen."""
        command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "-d", str(self._shown)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
            try:
                assert server.stdout
                said = re.search(rb"port (\d+)", server.stdout.readline())
                assert said
                yield f"http://127.0.0.1:{int(said[1])}"
            finally:
                server.terminate()

    @contextmanager
    def updating(self, took: list[float]) -> Iterator[None]:
        """One update after the other, as soon as the kiosk is there, until the block ends."""
        over = threading.Event()
        thread = threading.Thread(target=self._update, args=(took, over))
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _update(self, took: list[float], over: threading.Event) -> None:
        while not over.wait(0.2):
            try:
                began, answer = time.perf_counter(), control.ask("update", 120)
            except (ConnectionError, OSError, ValueError):  # not there yet, or no more
                continue
            if answer["ok"] and "in use" in answer["said"][0]:
                took.append(time.perf_counter() - began)
            self._show()

    def _show(self) -> None:
        fresh = self._folder / "fresh"
        fresh.symlink_to(self._folder / f"turn-{self._turn}")
        os.replace(fresh, self._shown)
        self._turn += 1


def _pack(folder: Path, version: str) -> Path:
    slides = ["written = 2026-11-22\n"]
    files: dict[str, bytes | str] = {}
    for number in range(PICTURES):
        files[f"pictures/noise-{number}.png"] = png(WIDE, HIGH, colour=2, pixels=_noise())
        if number >= SHOWN:
            continue
        shown = f'kind = "picture"\npicture = "pictures/noise-{number}.png"\n'
        slides.append(f'[[slides]]\n{shown}alternative = {{en = "Noise", es = "Ruido"}}\nhours = "03:00-03:01"\n')
    files["playlists/noise.toml"] = "".join(slides)
    write_zip(written(folder / f"pack-{version}", files, head=f'version = "{version}"\n'), folder / f"{version}.zip")
    return folder / f"{version}.zip"


def _noise() -> bytes:
    """Rows of three bytes a pixel, each behind the number of its filter (none)."""
    return b"".join(b"\0" + os.urandom(3 * WIDE) for _ in range(HIGH))
