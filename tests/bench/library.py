"""Very many guides: compiled, mended, warmed up, opened, searched. `make bench-library`; a report, as the bench is."""

import json
import os
import random
import resource
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.keeper import library
from tests.bench import proc
from tests.bench.figure import Figure, table
from tests.bench.many import LANGUAGES, write_pack
from tests.bench.programs import TOP
from tests.bench.screen import screen

SMALL, POINTS = 10, (2_000, 10_000)  # guides in each language
COMPILE_BAR, MEND_BAR = 60, 1  # s
WARM_BAR, MEMORY_BAR = 1.1, 20  # x the small pack's; MB above the small pack's
OPEN_BAR, SEARCH_BAR = 50, 30  # ms
RUNS, LOOKS = 10, 300
REST = 1.5  # s after which a surface that is shown has warmed up all it will


class Place:
    """A pack of so many guides in a folder, its settings, and what was compiled of it."""

    def __init__(self, folder: Path, guides: int) -> None:
        self.guides, self.state = guides, folder / f"state-{guides}"
        self.pack, self.settings = folder / f"pack-{guides}", folder / f"{guides}.toml"
        write_pack(self.pack, guides)
        offered = ", ".join(f'"{language}"' for language in LANGUAGES)
        self.settings.write_text(f'[languages]\noffered = [{offered}]\n[content]\npacks = ["{self.pack}"]\n')
        self.compiled: library.Compiled

    def prepare(self) -> tuple[float, float]:
        """As the keeper does at its start; seconds on the clock, and on all cores together."""
        os.environ["STATE_DIRECTORY"] = str(self.state)
        start, before = time.perf_counter(), _on_cores()
        found = library.prepare(self.settings, lambda line: print(line, file=sys.stderr))
        took = time.perf_counter() - start, _on_cores() - before
        assert found and found.name, "nothing was compiled"
        self.compiled = found
        return took

    def change(self, number: int) -> None:
        file = self.pack / "guides" / "en" / f"guide-{number:05}.md"
        file.write_text(file.read_text() + f"\nAnother line, the {number}th [@one].\n")


def compiled(place: Place, few: bool) -> list[Figure]:
    whole, on_cores = place.prepare()
    again, _ = place.prepare()
    mended = list[tuple[float, float]]()
    for number in range(2 if few else 5):
        place.change(number)
        mended.append(place.prepare())
    size, points = os.fstat(place.compiled.shelf).st_size / 1e6, f"{place.guides:,} x {len(LANGUAGES)}"
    note = f"{on_cores:.0f} s on both cores together; the shelf has {size:.0f} MB"
    small = f"{1000 * max(cores for _, cores in mended):.0f} ms on the cores at most; unchanged: {1000 * again:.0f} ms"
    return [
        Figure(f"compile {points} guides", "s", (whole,), bar=COMPILE_BAR, by="max", note=note),
        Figure(f"- one guide changed ({points})", "s", tuple(t for t, _ in mended), bar=MEND_BAR, by="max", note=small),
    ]


def looked(place: Place, beside: Place) -> list[Figure]:
    """In a process that does nothing else: what a visitor asks of a shelf, and what that leaves in memory."""
    found, least = _looks(place), _looks(beside)
    points = f"{place.guides:,} x {len(LANGUAGES)}"
    slowest = (
        f"slowest: {found['slowest']}; of its own time {max(found['find_cpu']):.1f} ms; {len(found['find'])} of them"
    )
    more = (found["pss"] - least["pss"],)
    return [
        Figure(f"open any guide ({points})", "ms", tuple(found["guide"]), bar=OPEN_BAR, by="max"),
        Figure(f"search, a keystroke ({points})", "ms", tuple(found["find"]), bar=SEARCH_BAR, by="max", note=slowest),
        Figure(f"memory after all that, above {SMALL} x 5 ({points})", "MB", more, bar=MEMORY_BAR, by="max"),
    ]


def warmed(place: Place, beside: Place, shown: str, few: bool) -> list[Figure]:
    """A standby from its start to "ready", by turns; and what it holds once it has been shown."""
    took, held = {place: list[float](), beside: list[float]()}, {place: list[float](), beside: list[float]()}
    for _ in range(2 if few else RUNS):
        for one in (beside, place):
            with _surface(one, shown) as (seconds, surface):
                took[one].append(1000 * seconds)
                surface.stdin.write(b"S")  # type: ignore[union-attr]
                time.sleep(REST)
                held[one].append(proc.pss([surface.pid]))
    points = f"{place.guides:,} x {len(LANGUAGES)}"
    more = tuple(large - small for large, small in zip(held[place], held[beside], strict=True))
    warm = Figure(f"a surface's warm-up ({points})", "ms", tuple(took[place]), tuple(took[beside]), WARM_BAR, "ratio")
    return [warm, Figure(f"memory of a surface, above {SMALL} x 5 ({points})", "MB", more, bar=MEMORY_BAR, by="max")]


@contextmanager
def _surface(place: Place, shown: str) -> Iterator[tuple[float, "subprocess.Popen[bytes]"]]:
    core = library.share(library.parts(place.compiled.content).surfaces)
    words = ["surface", "--kind=patient", f"--library-fd={core}", f"--shelf-fd={place.compiled.shelf}"]
    environment = os.environ | {"DISPLAY": shown, "QT_QUICK_BACKEND": "software"}
    start = time.perf_counter()
    surface = subprocess.Popen(
        [sys.executable, "-B", str(TOP / "main.py"), *words], env=environment, stdin=subprocess.PIPE, bufsize=0,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[core, place.compiled.shelf],
    )  # fmt: skip
    try:
        assert surface.stdout
        while surface.stdout.read(1) not in (b"r", b""):
            pass
        yield time.perf_counter() - start, surface
    finally:
        surface.kill()
        surface.wait()
        os.close(core)


def _looks(place: Place) -> dict[str, list[float]]:
    command = [sys.executable, "-m", "tests.bench.library", "--look", str(place.compiled.shelf)]
    asked = subprocess.run(command, cwd=TOP, stdout=subprocess.PIPE, check=True, pass_fds=[place.compiled.shelf])
    found: dict[str, list[float]] = json.loads(asked.stdout)
    return found


def look(fd: int) -> None:
    """Opens guides and types, letter by letter; prints JSON."""
    import rapidfuzz.process  # noqa: F401  (as kiosk.warming does)

    from kiosk.library.opening import handed_over

    shelf, dice = handed_over(fd), random.Random(4)
    shelf.open()
    cards = [dice.choice(shelf.cards("en", start=dice.randrange(shelf.count("en")), count=1)) for _ in range(LOOKS)]
    typed = list(_typed([card.title for card in cards], dice))
    with proc.urgent():  # a few seconds, in which others of this machine must wait
        guides = [_took(lambda card=card: shelf.guide(card.name, "en"))[0] for card in cards]  # type: ignore[misc]
        found = [_took(lambda text=text: shelf.find(text, "en")) for text in typed]  # type: ignore[misc]
    slowest = max(zip(found, typed, strict=True))[1]
    told = {"guide": guides, "find": [wall for wall, _ in found], "find_cpu": [own for _, own in found],
            "slowest": repr(slowest), "pss": proc.pss([os.getpid()])}  # fmt: skip
    json.dump(told, sys.stdout)


def _typed(titles: list[str], dice: random.Random) -> Iterator[str]:
    """Every beginning of some titles; single letters; words of many guides; words with slips; nonsense."""
    yield from "abcdefghijklmnopqrstuvwxyz"
    for title in titles[:40]:
        yield from (title[:end] for end in range(1, len(title) + 1))
    words = [word for title in titles for word in title.lower().split()]
    usual = sorted(set(words), key=words.count)[-12:]
    yield from (" ".join(dice.sample(usual, 4)) for _ in range(40))
    for word in dice.sample(words, 60):
        place = dice.randrange(len(word))
        yield word[:place] + dice.choice("aeioxyz") + word[place + 1 :]
    yield from (" ".join("".join(dice.sample(word, len(word))) for word in dice.sample(words, 5)) for _ in range(40))
    yield from ("a" * 300, "a b c d e f g h", "zzzzzzzz", "the " * 60)


def _took(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this process alone."""
    start, before = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - before)


def _on_cores() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("bench-library", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few guides and runs, to see whether all of it works")
    parser.add_argument("--points", help="guides in each language, with commas (2000,10000)")
    parser.add_argument("--look", type=int)
    options = parser.parse_args(arguments)
    if options.look is not None:
        look(options.look)
        return 0
    points = [int(point) for point in options.points.split(",")] if options.points else POINTS
    figures, noise = list[Figure](), list[str]()
    with TemporaryDirectory(prefix="clearing-bench-", dir="/var/tmp") as folder, screen() as seen:
        small = Place(Path(folder), SMALL)
        small.prepare()
        for guides in (50, 200) if options.quick else points:
            place = Place(Path(folder), guides)
            noise.append(f"{proc.busy(1):.0f}")
            figures += compiled(place, options.quick)
            figures += looked(place, small)
            figures += warmed(place, small, seen.name, options.quick)
    print(table(figures), "", f"Others used before each point, in % of a core: {', '.join(noise)}", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
