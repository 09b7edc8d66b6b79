"""How long a person waits: for the fresh screen, for the first picture, for the next question."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.bare import BUTTON
from tests.bench.figure import Figure
from tests.bench.places import QUESTIONS
from tests.bench.programs import Bare, Frozen, Kiosk, Program, begin, short, until
from tests.bench.screen import Point, Screen, Seen

LOCK = 0.55  # s between two answers; for 0.5 s a second press is a shaky hand
DROP = Path("/proc/sys/vm/drop_caches")
SWAP_BAR, GL_SWAP_BAR = 50, 150  # ms
START_BAR, PRESS_BAR = 1.6, 1.3  # x the bare window
FROZEN_BAR = 1.2  # x the sources


def swap(screen: Screen, folder: Path, at: dict[str, Point], runs: int, *, gl: bool = False) -> list[Figure]:
    """A click on "Finish & clear", until "All clear" stands."""
    kiosk, seen, own = Kiosk(screen, folder, gl=gl), list[Seen](), list[float]()
    screen.blurred = gl
    with kiosk.running():
        cleared = _all_clear(kiosk, at)
        for _ in range(runs):
            _to_finish(kiosk, at)
            seen.append(screen.watch(screen.press, cleared))
            until(lambda: kiosk.status()["painted"], "painted")
            own.append(1000 * kiosk.status()["last_swap"]["took"])
            _back_to_attract(kiosk, cleared)
    kind, bar = (" (llvmpipe)", GL_SWAP_BAR) if gl else ("", SWAP_BAR)
    complete = Figure(f"swap: press to fresh picture{kind}", "ms", _complete(seen), bar=bar)
    blank = Figure(f"- until the visit is off the screen{kind}", "ms", _first(seen))
    return [complete, blank, Figure(f"- by the keeper's own clock{kind}", "ms", tuple(own))]


def start(screen: Screen, folder: Path, runs: int) -> list[Figure]:
    """From the command to its first complete picture; warm, and with nothing in the page cache."""
    both = (Bare(screen, folder), Kiosk(screen, folder))
    names = ("cold start, files cached", "cold start, page cache dropped")
    return _beside(screen, both, runs, max(1, runs // 4), names, START_BAR)


def frozen(screen: Screen, folder: Path, runs: int) -> list[Figure]:
    """The bundle's start beside that of the sources, by turns."""
    both = (Kiosk(screen, folder), Frozen(screen, folder))
    names = ("start of the bundle, beside: the sources", "- page cache dropped")
    return _beside(screen, both, runs, max(1, runs // 2), names, FROZEN_BAR)


def _beside(
    screen: Screen, both: tuple[Program, Program], runs: int, dropped: int, names: tuple[str, str], bar: float
) -> list[Figure]:
    """The second's start beside the first's; `dropped`: how often with an empty page cache."""
    pictures = dict[Program, bytes]()
    for program in both:  # also fills the caches and makes the library
        with program.running():
            pictures[program] = screen.at_rest()
    warm = _starts(screen, both, pictures, runs, lambda: None)
    figures = [Figure(names[0], "ms", warm[1], warm[0], bar, "ratio")]
    if os.access(DROP, os.W_OK):
        cold = _starts(screen, both, pictures, dropped, _drop_caches)
        figures.append(Figure(names[1], "ms", cold[1], cold[0], bar, "ratio"))
    return figures


def press(screen: Screen, folder: Path, at: dict[str, Point], blocks: int) -> list[Figure]:
    """A press on an answer, until the next question stands; a block is one visit, then as many presses beside it."""
    pictures, of_kiosk, of_bare = dict[int, bytes](), list[Seen](), list[Seen]()
    for _ in range(blocks + 1):  # the first one learns the pictures
        of_kiosk += _answers(Kiosk(screen, folder, *short(folder)), at, pictures)
        of_bare += _presses(Bare(screen, folder))
    complete = Figure(
        "press on an answer to next question", "ms", _complete(of_kiosk), _complete(of_bare), PRESS_BAR, "ratio"
    )
    return [complete, Figure("- until its first changed pixel", "ms", _first(of_kiosk), _first(of_bare))]


def _answers(kiosk: Kiosk, at: dict[str, Point], pictures: dict[int, bytes]) -> list[Seen]:
    """One visit's answers; those whose picture is not known yet are learned and not measured."""
    screen, seen = kiosk.screen, list[Seen]()
    with kiosk.running():
        begin(kiosk, at["begin"])
        for way in ("check in", "start"):
            screen.click(at[way])
            screen.at_rest()
        for number in range(1, QUESTIONS):
            screen.move(at[f"answer {number}"])
            screen.at_rest(LOCK)
            if number in pictures:
                seen.append(screen.watch(screen.press, pictures[number]))
            else:
                screen.press()
                pictures[number] = screen.at_rest(LOCK)
    return seen


def _presses(bare: Bare) -> list[Seen]:
    screen, pictures = bare.screen, list[bytes]()
    with bare.running():
        screen.move(BUTTON)
        for _ in range(2):
            screen.press()
            pictures.append(screen.at_rest(LOCK))
        seen = list[Seen]()
        for number in range(1, QUESTIONS):
            seen.append(screen.watch(screen.press, pictures[(number + 1) % 2]))
            screen.at_rest(LOCK)
    return seen


def _starts(
    screen: Screen, both: tuple[Program, Program], pictures: dict[Program, bytes], runs: int, before: Callable[[], None]
) -> list[tuple[float, ...]]:
    """Milliseconds of each, started by turns."""
    seen = {program: list[Seen]() for program in both}
    for _ in range(runs):
        for program in both:
            before()
            time.sleep(0.3)
            try:
                seen[program].append(screen.watch(program.start, pictures[program]))
                program.settle()
            finally:
                program.stop()
    return [_complete(seen[program]) for program in both]


def _drop_caches() -> None:
    os.sync()
    DROP.write_text("3")


def _all_clear(kiosk: Kiosk, at: dict[str, Point]) -> bytes:
    _to_finish(kiosk, at)
    old = kiosk.status()["shown"]
    kiosk.screen.press()
    until(lambda: kiosk.status()["painted"] and kiosk.status()["shown"] != old, "a swap")
    picture = kiosk.screen.at_rest(0.3)
    _back_to_attract(kiosk, picture)
    return picture


def _to_finish(kiosk: Kiosk, at: dict[str, Point]) -> None:
    begin(kiosk, at["begin"])
    kiosk.screen.move(at["finish"])
    kiosk.screen.at_rest(0.2)


def _back_to_attract(kiosk: Kiosk, cleared: bytes) -> None:
    until(lambda: kiosk.waiting() and kiosk.screen.changed(cleared), "the attract page after All clear")
    kiosk.screen.at_rest(0.3)


def _complete(seen: list[Seen]) -> tuple[float, ...]:
    return tuple(1000 * each.complete for each in seen)


def _first(seen: list[Seen]) -> tuple[float, ...]:
    return tuple(1000 * each.first for each in seen)
