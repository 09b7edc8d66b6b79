"""The benchmark of the kiosk on a virtual screen: `python3 main.py bench`. A report; a missed bar is no error."""

import json
import platform
import signal
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import loads, proc, times
from tests.bench.figure import Figure, table
from tests.bench.programs import places
from tests.bench.reckoning import reckoning
from tests.bench.screen import Missed, Screen, screen
from tests.bench.settings import settings
from tests.bench.speech import speech
from tests.bench.update import update

Part = Callable[[Screen, Path], list[Figure]]


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is ended
    at = places()
    figures, noise, missed = list[Figure](), dict[str, float](), list[str]()
    with TemporaryDirectory(prefix="clearing-bench-", dir="/var/tmp") as folder, screen() as seen:
        for name, part in _parts(options, at).items():
            noise[name] = proc.busy(1)
            print(f"{time.strftime('%H:%M:%S')} {name} (others use {noise[name]:.0f} % of a core)", file=sys.stderr)
            try:
                figures += part(seen, Path(folder))
            except (Missed, OSError) as error:
                missed.append(f"{name}: not measured. {error}")
        gaps = sorted(seen.gaps) or [0.0]
    print(table(figures), *missed, "", _circumstances(noise, gaps), sep="\n")
    if options.json:
        told = {"figures": [figure.for_json() for figure in figures], "missed": missed, "others_percent": noise}
        options.json.write_text(json.dumps(told | {"machine": platform.platform()}, indent=2) + "\n")
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser("main.py bench", description=__doc__)
    parser.add_argument(
        "--only",
        help="parts, with commas: swap, start, bundle (one must be built), press, settings, memory, visits, attract, "
        "speech, written, reckoning, update",
    )
    parser.add_argument("--gl", action="store_true", help="the swap once more, drawn by OpenGL (llvmpipe here)")
    parser.add_argument("--visits", type=int, default=50, help="how many visits the memory is watched for (50)")
    parser.add_argument("--quick", action="store_true", help="few runs, to see whether all of it works")
    parser.add_argument("--json", type=Path, help="also write all values to this file")
    return parser


def _parts(options: Namespace, at: dict[str, tuple[int, int]]) -> dict[str, Part]:
    """What is to be measured, by name, in this order."""
    few = options.quick
    parts: dict[str, Part] = {
        "swap": lambda seen, folder: times.swap(seen, folder, at, 3 if few else 20),
        "swap-gl": lambda seen, folder: times.swap(seen, folder, at, 3 if few else 20, gl=True),
        "start": lambda seen, folder: times.start(seen, folder, 2 if few else 10),
        "bundle": lambda seen, folder: times.frozen(seen, folder, 2 if few else 10),
        "press": lambda seen, folder: times.press(seen, folder, at, 1 if few else 3),
        "settings": lambda seen, folder: settings(seen, folder, 2 if few else 10),
        "memory": lambda seen, folder: loads.memory(seen, folder, at, 1 if few else 3),
        "visits": lambda seen, folder: loads.visits(seen, folder, at, 3 if few else options.visits),
        "attract": loads.attract,
        "speech": lambda seen, folder: speech(seen, folder, 3 if few else 20),
        "update": lambda seen, folder: update(seen, folder, at, 1 if few else 5),
        "reckoning": reckoning,
        "written": lambda seen, folder: loads.written(seen, folder, at),
    }
    wanted = set(options.only.split(",")) if options.only else set(parts) - {"swap-gl", "bundle"}
    if options.gl:
        wanted.add("swap-gl")
    return {name: part for name, part in parts.items() if name in wanted}


def _circumstances(noise: dict[str, float], gaps: list[float]) -> str:
    usual, late, worst = (1000 * gaps[int(part * (len(gaps) - 1))] for part in (0.5, 0.99, 1))
    others = ", ".join(f"{name} {percent:.0f}" for name, percent in noise.items())
    return (
        "Screen 1280 x 800, software drawing unless stated. "
        f"It was looked at every {usual:.1f} ms (99 of 100 times within {late:.1f}, at worst {worst:.1f}).\n"
        f"Others used, just before each part, in % of a core: {others}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
