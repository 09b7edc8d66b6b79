"""`python main.py pack ...`: a clinic's own content made from an example, checked, and built into one file."""

import hashlib
import os
import re
import shutil
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from kiosk import display
from kiosk.environment import prepare_environment
from kiosk.itself import PROGRAM
from kiosk.library.advice import advice
from kiosk.library.compiler import compile_library
from kiosk.library.pack import NAME, SHIPPED
from kiosk.library.packing import write_zip
from kiosk.library.stacking import stacked
from kiosk.problems import Problem, Refused
from kiosk.settings import Settings, load
from kiosk.tables import Content

EXAMPLE = SHIPPED / "example"
MADE = f"""{{0}} is a pack of your own, with an example of everything. Read {{0}}/README.md, and change what you like.
To see it as patients will:        {PROGRAM} pack preview {{0}}
To see all that is wrong with it:  {PROGRAM} pack check {{0}}
To make one file of it:            {PROGRAM} pack build {{0}}"""
OTHERS = """This kiosk also speaks {0}; whoever reads that sees the shipped guides alone. To say yours in it, too: write
guides/{1}/our-clinic.md and the like, and add "{1}" to the languages in pack.toml."""


def main(options: Namespace) -> int:
    """Runs one of the words; 0 for well done, 2 where something is wrong with what it was given."""
    return {"new": new, "check": check, "build": build, "preview": preview}[options.word](options)


def new(options: Namespace) -> int:
    """Makes `options.folder`, an example in the offered languages; refuses a folder in which something is."""
    folder: Path = options.folder
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        print(f"{folder} is there, and is not empty. Name a new or an empty folder.", file=sys.stderr)
        return 2
    try:
        offered = load(options.settings).languages.offered
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
        for guides in [path for path in (folder / "guides").iterdir() if path.name not in offered]:
            shutil.rmtree(guides)
        name = re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-")
        if re.fullmatch(NAME, name) and len(name) <= 40 and name != "shipped":
            head = folder / "pack.toml"
            head.write_text(head.read_text("utf-8").replace('name = "our-clinic"', f'name = "{name}"'), "utf-8")
    except (Refused, OSError) as error:
        print(f"The pack was not made: {error}", file=sys.stderr)
        return 2
    print(MADE.format(folder))
    if others := [language for language in offered if not (folder / "guides" / language).is_dir()]:
        print(OTHERS.format(", ".join(others), others[0]))
    return 0


def check(options: Namespace) -> int:
    """Prints all that is wrong with a pack on the shipped one (and those of `on`), then what is good to know."""
    problems, notes = look(options.pack, options.settings, options.on)
    for line in (*problems, *(f"Good to know: {note}" for note in notes)):
        print(line)
    print(f"{len(problems)} to mend." if problems else f"Nothing is wrong with {options.pack}.")
    return 2 if problems else 0


def look(pack: Path, file: Path | None, on: Sequence[Path]) -> tuple[list[Problem], list[str]]:
    """The problems of a pack's folder or zip with these settings; where there are none, notes."""
    try:
        below = msgspec.structs.replace(load(file), content=Content(tuple(map(str, on))))
        settings = msgspec.structs.replace(below, content=Content(tuple(map(str, (*on, pack)))))
        with stacked(settings) as stack:
            library = compile_library(settings, stack)
            notes = list(advice(stack, library.shelf, settings.languages.offered, date.today()))
        known = _known(below)
        return [], [*notes, *(note for note in library.rooms.notes if note not in known)]
    except Refused as refused:
        return list(dict.fromkeys(refused.problems)), []  # such as each of two tags in one line


def _known(settings: Settings) -> tuple[str, ...]:
    """The notes that there are without the pack."""
    try:
        return compile_library(settings).rooms.notes
    except Refused:
        return ()


def build(options: Namespace) -> int:
    """Writes `options.out`, a zip of the folder; nothing where anything is wrong with the folder or with the zip."""
    folder: Path = options.folder
    out: Path = options.out or Path(f"{folder.resolve().name}.zip")
    if not folder.is_dir() or out.resolve().is_relative_to(folder.resolve()):
        print(f"{folder} is no folder." if not folder.is_dir() else
              f"{out} would lie in the pack itself. Name another place: --out FILE.zip", file=sys.stderr)  # fmt: skip
        return 2
    problems, _ = look(folder, options.settings, options.on)
    fresh = out.with_name(f".{out.name}.{os.getpid()}.zip")
    left: list[str] = []
    try:
        left = [] if problems else write_zip(folder, fresh)
        problems = problems or look(fresh, options.settings, options.on)[0]
        if not problems:
            os.replace(fresh, out)
    except OSError as error:
        problems = [Problem(out, 0, f"it can't be written ({error.strerror}).", "Name another place: --out FILE.zip")]
    finally:
        fresh.unlink(missing_ok=True)
    for line in (*problems, *(f"Left out: {place}" for place in left)):
        print(line)
    if problems:
        print(f"{len(problems)} to mend; nothing was built.")
        return 2
    content = out.read_bytes()
    print(f"{out}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")
    return 0


def preview(options: Namespace) -> int:
    """A window on the pack, until Ctrl-C; 2 where there is no such folder, no screen, or nothing to show it with."""
    if not options.folder.is_dir():
        print(f"{options.folder} is no folder; a .zip can be previewed once it is unpacked.", file=sys.stderr)
        return 2
    if not display.present():
        print(display.NO_SCREEN, file=sys.stderr)
        return 2
    try:
        below = msgspec.structs.replace(load(options.settings), content=Content(tuple(map(str, options.on))))
        prepare_environment()
        from kiosk.preview.window import run

        return run(below, options.folder)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
