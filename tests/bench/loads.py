"""What the machine spends: memory, time on a core while nobody is there, bytes written."""

import time
from pathlib import Path

from kiosk.keeper import control
from tests.bench import proc
from tests.bench.figure import Figure
from tests.bench.places import QUESTIONS
from tests.bench.programs import Bare, Kiosk, Program, begin, short, until
from tests.bench.screen import Missed, Point, Screen
from tests.bench.times import LOCK

REST = 5  # s that a program is left alone before its memory is read
MEMORY_BAR, GROWTH_BAR = 180, 2  # MB, %
ATTRACT_BAR, WRITTEN_BAR = 1, 0  # % of one core, bytes
WITHIN_A_SLIDE, WITH_CHANGES = 10, 30  # s
STILL = "[attract]\nslide_seconds = 60\n"


def memory(screen: Screen, folder: Path, at: dict[str, Point], runs: int) -> list[Figure]:
    """The whole kiosk after its start and after a visit, the bare window between (never both at once)."""
    started, visited, bare = list[float](), list[float](), list[float]()
    pages = list[float]()
    for _ in range(runs):
        kiosk = Kiosk(screen, folder)
        with kiosk.running():
            started.append(_pss(kiosk))
            _visit(kiosk, at)
            visited.append(_pss(kiosk))
            pages.append(proc.alone(kiosk.pids()) or 0)
            split = [round(proc.pss([pid]), 1) for pid in kiosk.pids()]
        other = Bare(screen, folder)
        with other.running():
            bare.append(_pss(other))
    told = f"{split} MB; pages that they hold, whoever shares them: {max(pages):.1f} MB"
    note = f"keeper, shown, standby, their voices: {told}"
    return [
        Figure("memory, 5 s after the start (PSS)", "MB", tuple(started), tuple(bare), MEMORY_BAR, "max"),
        Figure("memory, 5 s after a visit (PSS)", "MB", tuple(visited), tuple(bare), MEMORY_BAR, "max", note),
    ]


def visits(screen: Screen, folder: Path, at: dict[str, Point], count: int) -> list[Figure]:
    """Many short visits to one keeper."""
    kiosk = Kiosk(screen, folder)
    with kiosk.running():
        _visit(kiosk, at)
        whole, keeper, handles = _pss(kiosk), proc.pss([kiosk.pid]), proc.handles(kiosk.pid)
        lost = sum(not _whole_visit(kiosk, at) for _ in range(count))
        whole_now, keeper_now, handles_now = _pss(kiosk), proc.pss([kiosk.pid]), proc.handles(kiosk.pid)
    note = (
        f"keeper {keeper:.2f} -> {keeper_now:.2f} MB, its open files and threads {handles} -> {handles_now}; "
        f"all three {whole:.1f} -> {whole_now:.1f} MB; {lost} visits lost their way and were ended by `clear`"
    )
    growth = (100 * (whole_now / whole - 1),)
    return [
        Figure(f"memory after {count} visits (PSS)", "MB", (whole_now,), bar=MEMORY_BAR, by="max"),
        Figure(f"its growth over {count} visits", "%", growth, bar=GROWTH_BAR, by="max", note=note),
    ]


def attract(screen: Screen, folder: Path) -> list[Figure]:
    """Nobody is there: inside one slide, and with changes; keeper and both surfaces, and beside them the X server."""
    still = folder / "still"
    still.mkdir(exist_ok=True)
    (still / "settings.toml").write_text(STILL)
    slide = Kiosk(screen, still, "--settings", str(still / "settings.toml"))
    inside, server = _share(slide, WITHIN_A_SLIDE)
    turning, turning_server = _share(Kiosk(screen, folder), WITH_CHANGES)
    note = f"beside it the X server with {server:.2f} %, with changes {turning_server:.2f} %"
    return [
        Figure("attract loop between changes", "% of a core", (inside,), bar=ATTRACT_BAR, note=note),
        Figure("attract loop with changes", "% of a core", (turning,)),
    ]


def written(screen: Screen, folder: Path, at: dict[str, Point]) -> list[Figure]:
    """A visit with a guide and a whole PHQ-9, up to the moment before it ends."""
    kiosk = Kiosk(screen, folder, *short(folder))
    with kiosk.running():
        surface = kiosk.status()["shown"]
        begin(kiosk, at["begin"])
        for way in ("guide", "home", "check in", "start"):
            screen.click(at[way])
            screen.at_rest()
        for number in range(1, QUESTIONS + 1):
            screen.click(at[f"answer {number}"])
            screen.at_rest(LOCK)
        count = proc.written(surface)
    return [Figure("written to disk by a visit's surface", "bytes", (count,), bar=WRITTEN_BAR, by="max")]


def _pss(program: Program) -> float:
    time.sleep(REST)
    return proc.pss(program.pids())


def _whole_visit(kiosk: Kiosk, at: dict[str, Point]) -> bool:
    """False where a click met another page (on a busy machine "All clear" may go by itself just then)."""
    try:
        _visit(kiosk, at)
    except Missed:
        control.ask("clear")
        kiosk.settle()
        kiosk.screen.click(at["begin"])  # from "All clear" to the attract page
        kiosk.screen.at_rest(0.5)
        return False
    return True


def _visit(kiosk: Kiosk, at: dict[str, Point]) -> None:
    """Begin, look at two pages, finish; back when the next one could begin."""
    begin(kiosk, at["begin"])
    for way in ("guide", "home", "finish"):
        page = kiosk.screen.picture()
        kiosk.screen.click(at[way])
        until(lambda page=page: kiosk.screen.changed(page), way)  # type: ignore[misc]
        kiosk.screen.at_rest(0.1)
    until(kiosk.waiting, "the next standby")
    cleared = kiosk.screen.picture()
    kiosk.screen.click(at["begin"])
    until(lambda: kiosk.screen.changed(cleared), "the attract page")
    kiosk.screen.at_rest(0.1)


def _share(kiosk: Kiosk, seconds: float) -> tuple[float, float]:
    """Percent of one core: of the kiosk, and of the X server."""
    with kiosk.running():
        time.sleep(REST)
        pids, server = kiosk.pids(), [kiosk.screen.server]
        before = proc.cpu(pids), proc.cpu(server)
        time.sleep(seconds)
        return 100 * (proc.cpu(pids) - before[0]) / seconds, 100 * (proc.cpu(server) - before[1]) / seconds
