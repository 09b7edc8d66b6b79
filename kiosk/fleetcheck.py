"""`main.py check PATH ...`: settings' files by themselves, one or a folder with a whole fleet's, on any machine."""

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from kiosk.problems import Refused
from kiosk.settings import Settings, load

WELL, NOT_LOOKED_AT, TO_MEND = 0, 1, 2
NOTHING = "{0}: there is no settings file. Name one, or a folder that holds some (*.toml)."


def check_files(places: Sequence[Path], *, content: bool) -> int:
    """Prints what is wrong with each; the environment's variables don't count here.

    `content`: also compiles what they name (packs, plan, instruments ...), once for all that name the same.
    """
    gc.disable()  # 10,000 small trees are made and dropped: a third of the time
    files = [(place, list(_files(place))) for place in places]
    absent = [place for place, found in files if not found]
    told = [*map(NOTHING.format, absent)]
    alike: dict[bytes, list[Path]] = {}
    wrong, count = 0, 0
    for file in (file for _, found in files for file in found):
        count += 1
        try:
            settings = load(file, {})
        except Refused as refused:
            wrong += 1
            told += map(str, refused.problems)
        else:
            if content:
                alike.setdefault(_contents(settings), []).append(file)
    for contents, named in alike.items():
        if said := list(_compiled(msgspec.json.decode(contents, type=Settings))):
            wrong += len(named)
            told += [f"{_listed(named)}: {one}" for one in said]
    print(*told, f"{count:,} looked at, {wrong:,} to mend.", sep="\n")
    return TO_MEND if wrong else NOT_LOOKED_AT if absent else WELL


def _files(place: Path) -> Iterator[Path]:
    if place.is_dir():
        yield from sorted(file for file in place.rglob("*.toml") if not file.name.startswith("."))
    elif place.exists():
        yield place


def _contents(settings: Settings) -> bytes:
    """What the compiler makes use of, and nothing else: files that agree in it are compiled once."""
    used = Settings(
        languages=settings.languages, content=settings.content, check_in=settings.check_in, support=settings.support,
        pre_check=settings.pre_check,
    )  # fmt: skip
    return msgspec.json.encode(used)


def _compiled(settings: Settings) -> Iterator[str]:
    from kiosk.library.compiler import compile_library
    from kiosk.library.languages import chosen
    from kiosk.library.stacking import stacked

    try:
        with stacked(settings) as stack:
            yield from (str(one) for found in chosen(settings, stack).lacking.values() for one in found)
            compile_library(settings, stack)
    except Refused as refused:
        yield from map(str, refused.problems)


def _listed(files: Sequence[Path]) -> str:
    others = f" (and {len(files) - 1:,} more that name the same)" if len(files) > 1 else ""
    return f"{files[0]}{others}"
