"""How long a change of the visit's settings takes: from the press until the screen stands in its new dress."""

import time
from pathlib import Path

from tests.bench.bare import BUTTON
from tests.bench.figure import Figure
from tests.bench.programs import TWO, Bare, Kiosk, begin, places
from tests.bench.screen import LOOK, Missed, Point, Screen, urgent

STEPS = 14  # presses in a round of _changes
BAR = 100  # ms: the issue's own
STILL = 0.3  # s without a change: then it stands


def settings(screen: Screen, folder: Path, runs: int) -> list[Figure]:
    """The language on the page itself; text size and theme in the panel above it; and the page when that has closed."""
    at, beside = places("settings"), _bare(screen, folder)
    file = folder / "two.toml"
    file.write_text(f"[languages]\noffered = {list(TWO)}\n")
    figures = list[Figure]()
    for page in ("home", "guide"):
        kiosk, seen, cores = Kiosk(screen, folder, "--settings", str(file)), dict[str, list[float]](), list[float]()
        with kiosk.running():
            begin(kiosk, at["begin"])
            screen.at_rest(STILL)
            if page == "guide":
                screen.click(at["guide"])
                screen.at_rest(STILL)
            for _ in range(runs):
                before = _worked(kiosk.status()["shown"])
                changes = _changes(screen, at, page)
                cores.append((_worked(kiosk.status()["shown"]) - before) / STEPS)
                for what, took in changes:
                    seen.setdefault(what, []).append(took)
        figures += [_figure(page, what, tuple(times), beside) for what, times in seen.items()]
        figures.append(Figure(f"- each of these on the cores: {page}", "ms", tuple(cores)))
    return figures


def _changes(screen: Screen, at: dict[str, Point], page: str) -> list[tuple[str, float]]:
    """Each there and back: what was changed, and its milliseconds."""
    seen = [("language", _pressed(screen, at[f"{page}: language{back}"])) for back in ("", " back")]
    for change, larger in (("text size", " at larger text"), ("theme", "")):
        for back, size in (("", larger), (" back", "")):
            opened = larger if back else ""
            _pressed(screen, at[f"{page}: settings{opened}"])
            seen.append((change, _pressed(screen, at[change + back])))
            seen.append((f"{change}, closing the panel", _pressed(screen, at["done" + size])))
    return seen


def _pressed(screen: Screen, place: Point, limit: float = 20) -> float:
    """Milliseconds from the press to the last change of the picture."""
    screen.move(place)
    picture = screen.at_rest(STILL)
    with urgent():
        start = time.perf_counter()
        screen.press()
        last = 0.0
        now = looked = start
        while not last or now - start - last < STILL:
            now, looked = time.perf_counter(), now
            screen.gaps.append(now - looked)
            if not screen.shows(picture):
                last = now - start
                picture = screen.picture()
            if now - start > limit:
                raise Missed("Nothing changed, or it does not come to rest.")
            time.sleep(LOOK)
    return 1000 * last


def _worked(surface: int) -> float:
    """Milliseconds that all threads of a process have had on a core: however busy the machine is."""
    spent = Path(f"/proc/{surface}/task").glob("*/schedstat")
    return sum(int(file.read_text().split()[0]) for file in spent) / 1e6


def _bare(screen: Screen, folder: Path) -> tuple[float, ...]:
    """The same of a bare window's text and button."""
    bare = Bare(screen, folder)
    with bare.running():
        return tuple(_pressed(screen, BUTTON) for _ in range(6))


def _figure(page: str, what: str, times: tuple[float, ...], beside: tuple[float, ...]) -> Figure:
    return Figure(f"{what}: {page}", "ms", times, beside, BAR, "max")
