"""`make audit`: the whole matrix, a process a tour on every core; what was looked at stays until a source changes."""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from tests.audit.matrix import SCREENS, SIZES, Cell, cells, pairwise
from tests.audit.report import write

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "build" / "audit"
SOURCES = ("kiosk", "resources", "tests/audit")
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main() -> int:
    options = _options()
    OUT.mkdir(parents=True, exist_ok=True)
    if options.cell:
        screen, language, size = options.cell
        return _look(Cell(screen, language, float(size)), options.briefly)
    languages = tuple(options.languages.split(",")) if options.languages else _offered()
    every = cells(languages)
    wanted = [Cell(*cell) for cell in pairwise(SCREENS, languages, SIZES)] if options.pairwise else every
    wanted = [cell for cell in wanted if not options.screens or cell.screen in options.screens]
    began, left = time.monotonic(), [cell for cell in wanted if not _fresh(cell)]
    print(f"{len(wanted)} tours, {len(wanted) - len(left)} of them looked at already", flush=True)
    with ThreadPoolExecutor(options.workers) as workers:
        running = {workers.submit(_started, cell, options.briefly): cell for cell in left}
        for number, done in enumerate(as_completed(running), 1):
            name, seconds = running[done].name, time.monotonic() - began
            print(f"{number}/{len(left)} after {seconds:.0f} s: {name}: {done.result()}", flush=True)
    found = write(OUT, [_file(cell) for cell in wanted if _file(cell).exists()])
    print(f"{found} faults: {OUT / 'index.html'}")
    return 1 if found or any(not _fresh(cell) for cell in wanted) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("--languages", help="with commas between them; else those that are offered")
    parser.add_argument("--screens", nargs="*", help="as tests/audit/matrix.py names them; else all")
    parser.add_argument("--pairwise", action="store_true", help="only so many tours that every two things meet")
    parser.add_argument("--briefly", action="store_true", help="of the guides only the first place")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--cell", nargs=3, help=argparse.SUPPRESS)
    return parser.parse_args()


def _offered() -> tuple[str, ...]:
    from tests.audit.stops import shipped

    return tuple(shipped().words)


def _started(cell: Cell, briefly: bool) -> str:
    command = [sys.executable, "-m", "tests.audit", "--cell", cell.screen, cell.language, str(cell.size)]
    done = subprocess.run(
        [*command, *(["--briefly"] if briefly else [])],
        cwd=ROOT, env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout.strip() if not done.returncode else f"failed\n{done.stderr}"


def _look(cell: Cell, briefly: bool) -> int:
    """In a process of its own: writes what it saw, one file a tour."""
    from PySide6.QtGui import QAccessible

    from kiosk.scene import application
    from tests.audit.looking import looks

    application()
    QAccessible.setActive(True)
    began, pages = time.process_time(), []
    for look in looks(cell, every=True, brief=lambda page: briefly and page.startswith("guide-")):
        picture = f"{cell.name}-{look.page}.jpg"
        if look.picture and (look.faults or cell.size == 2):
            look.picture.save(str(OUT / picture), "JPG", 75)
        said = [[place, theme, fault.kind, fault.name, fault.said] for place, theme, fault in look.faults]
        pages.append({"page": look.page, "places": look.places, "faults": said, "picture": picture})
    spent, total = time.process_time() - began, sum(len(page["faults"]) for page in pages)
    _file(cell).write_text(json.dumps({**cell._asdict(), "made": _made(), "seconds": spent, "pages": pages}))
    print(f"{len(pages)} pages, {sum(page['places'] for page in pages)} places, {total} faults, {spent:.0f} s")
    return 0


def _file(cell: Cell) -> Path:
    return OUT / f"{cell.name}.json"


def _fresh(cell: Cell) -> bool:
    file = _file(cell)
    return file.exists() and json.loads(file.read_text())["made"] == _made()


def _made() -> str:
    """Which sources the looks are of."""
    digest = hashlib.sha256()
    for file in _sources():
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for folder in SOURCES:
        yield from sorted(path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc")


if __name__ == "__main__":
    sys.exit(main())
