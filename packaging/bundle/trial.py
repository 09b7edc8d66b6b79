"""A built bundle, run: `check` says what the sources' own says, and a kiosk reaches its first frame.

`PYTHONPATH=packaging python -m bundle.trial build/bundle/clearing`. Off screen; nothing is left behind.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle import lists

PATIENCE, WARMED = 120, 5  # s: for a first frame; for what a surface imports after it
# As main.py, but for the set-up: the Python that builds has all that is locked.
SOURCES = (
    f"import sys; sys.path.insert(0, {str(lists.ROOT)!r}); from kiosk.app import main; sys.exit(main(sys.argv[1:]))"
)


def faults(bundle: Path) -> Iterator[str]:
    program = [str(bundle / "clearing")]
    with TemporaryDirectory(prefix="clearing-bundle-") as place:
        (Path(place) / "settings.toml").write_text("")
        settings = ["--settings", str(Path(place) / "settings.toml")]
        surroundings = _surroundings(place)
        yield from _checked(program, settings, surroundings)
        yield from _first_frame(program, settings, surroundings)


def _surroundings(place: str) -> dict[str, str]:
    """An instance of its own, with nothing of ours in Python's way."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "QML", "_PYI"))}
    own = {"CLEARING_INSTANCE": f"bundle-{os.getpid()}", "STATE_DIRECTORY": place, "XDG_STATE_HOME": place}
    utf8 = {"PYTHONUTF8": "1"}  # for the sources; a bundle looks at no variable of Python's
    return {**given, **own, **utf8, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def _checked(program: list[str], settings: list[str], surroundings: dict[str, str]) -> Iterator[str]:
    """Both print what is to mend on this machine; the words are the same but for how each says it is called."""
    sources = [sys.executable, "-B", "-c", SOURCES]
    said = [_said([*command, *settings, "check"], surroundings) for command in (program, sources)]
    named = ["clearing ", str(Path(program[0]).parent / "_internal")], ["python3 main.py ", str(lists.ROOT)]
    bundle, ours = ([line.replace(name, "<program>").replace(place, "<place>") for line in lines]
                    for lines, (name, place) in zip(said, named, strict=True))  # fmt: skip
    if differing := [*unified_diff(ours, bundle, "the sources' check", "the bundle's check", lineterm="", n=0)]:
        yield "\n".join(differing)


def _said(command: list[str], surroundings: dict[str, str]) -> list[str]:
    done = subprocess.run(command, env=surroundings, capture_output=True, encoding="utf-8")
    return [*done.stdout.splitlines(), *done.stderr.splitlines(), f"It ended with {done.returncode}."]


def _first_frame(program: list[str], settings: list[str], surroundings: dict[str, str]) -> Iterator[str]:
    kiosk = subprocess.Popen([*program, *settings], env=surroundings, stderr=subprocess.PIPE, encoding="utf-8")
    try:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and kiosk.poll() is None:
            asked = subprocess.run(
                [*program, "status", "--json"], env=surroundings, capture_output=True, encoding="utf-8"
            )
            state = json.loads(asked.stdout) if asked.returncode == 0 else {}
            if state.get("painted") and state.get("standby"):
                time.sleep(WARMED)
                if not (broken := [line for line in _log(program, surroundings) if " failed " in line]):
                    return
                yield "\n".join(broken)
            time.sleep(0.2)
    finally:
        kiosk.terminate()
        said = kiosk.communicate(timeout=20)[1]
    yield f"No first frame, and a standby, in {PATIENCE} s. The kiosk said:\n{said}"


def _log(program: list[str], surroundings: dict[str, str]) -> list[str]:
    return subprocess.run(
        [*program, "logs"], env=surroundings, capture_output=True, encoding="utf-8"
    ).stdout.splitlines()


if __name__ == "__main__":
    told = list(faults(Path(sys.argv[1])))
    print("\n".join(told) or "The bundle runs: it checks as the sources do, and reaches its first frame.")
    sys.exit(1 if told else 0)
