"""python -m tests.scale: 10,000 kiosks against one static file server, with their clock made faster."""

import argparse
import signal
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.scale.scenes import Stage
from tests.scale.server import Server
from tests.scale.site import Site
from tests.scale.told import machine, notes, report, table

MEGABYTES = 20


def main():
    parser = argparse.ArgumentParser("scale")
    parser.add_argument("--kiosks", type=int, default=10_000)
    parser.add_argument("--every", type=float, default=60, help="minutes between two looks (60)")
    parser.add_argument("--hours", type=float, default=2, help="of the usual day (2: each hour is like the next)")
    parser.add_argument("--speed", type=float, default=60, help="of the kiosks' clock (60: an hour in a minute)")
    parser.add_argument("--megabytes", type=int, default=MEGABYTES, help="of the pack (20)")
    parser.add_argument("--server", choices=("nginx", "python"), default="", help="nginx where it is installed")
    parser.add_argument("--only", choices=("day", "power", "night", "roll-out"))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--report", type=Path, help="the figures go between the markers of this file")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # the server ends with it, too
    with TemporaryDirectory(prefix="clearing-scale-") as folder:
        Path(folder).chmod(0o755)
        site = Site(Path(folder), options.megabytes)
        site.publish(0)
        server = Server(site.web, Path(folder), options.server)
        with closing(server):
            scenes = list(_played(Stage(site, server, options.kiosks, 60 * options.every, options.seed), options))
            print(machine(server), table(scenes), *notes(scenes), sep="\n")
            if options.report:
                report(scenes, server, options.report)
    return 0


def _played(stage, options):
    """The roll-outs slower: their bytes are real."""
    scenes = {
        "day": [lambda: stage.day(options.hours, options.speed)],
        "power": [lambda: stage.power(options.speed / 6)],
        "night": [lambda: stage.night(1.5 * options.speed)],
        "roll-out": [
            lambda: stage.roll_out(1, options.speed / 2),
            lambda: stage.roll_out(10, options.speed / 3, wider=True),
        ],
    }
    for name in [options.only] if options.only else scenes:
        for scene in scenes[name]:
            print(name, file=sys.stderr, flush=True)
            yield scene()


if __name__ == "__main__":
    sys.exit(main())
