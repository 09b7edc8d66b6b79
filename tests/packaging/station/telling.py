"""What the long test says on the way, and the pictures that it takes."""

import os
import subprocess
from pathlib import Path

PLACE = Path(__file__).parent.parent.parent.parent / "build" / "station"


def say(*words: object, sep: str = " ") -> None:
    print(*words, sep=sep, flush=True)


def picture(screen: str, name: str) -> None:
    environment = {**os.environ, "DISPLAY": screen}
    subprocess.run(["import", "-window", "root", str(PLACE / name)], env=environment, check=True)
    say(f"picture: {PLACE / name}")
