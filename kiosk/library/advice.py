"""What is not wrong with a pack, but good for its author to know."""

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.library import reading_level
from kiosk.library.frontmatter import FrontMatter, split
from kiosk.library.pack import Pack
from kiosk.library.shelf import Shelf
from kiosk.library.stack import Stack
from kiosk.problems import read_text

SOON = 14  # days


def advice(stack: Stack, shelf: Shelf, offered: Sequence[str], today: date) -> Iterator[str]:
    """On the uppermost pack of a stack that can be compiled in the offered languages into this shelf."""
    pack, lower = stack.packs[-1], Stack(stack.packs[:-1])
    own = {language: Stack((pack,)).files(f"guides/{language}", ".md") for language in offered}
    for file in (file for files in own.values() for file in files.values()):
        place, front = file.relative_to(pack.folder), split(file, read_text(file))[0]
        yield from (f"{place}: {said}" for said in _of_days(front, today))
        if not front.reviewed_by:
            yield f"{place}: nobody is named who has reviewed it, and patients are told of no review."
    for name in sorted({name for files in own.values() for name in files}):
        shown = {language: stack.files(f"guides/{language}", ".md").get(name) for language in offered}
        others = [language for language, file in shown.items() if file and stack.owner(file) is not pack]
        if others and any(name in lower.files(f"guides/{language}", ".md") for language in offered):
            yield f"guides/{', '.join(others)}/{name}.md is still the lower pack's: yours stands in for the rest alone."
    for folder in sorted(path.name for path in (pack.folder / "guides").glob("*") if path.is_dir()):
        if folder not in offered:
            yield f"guides/{folder} is not shown: {folder} is not offered (languages.offered in the settings)."
    yield from _unused(pack)
    for guide, file in ((shelf.guide(name, tag), file) for tag, files in own.items() for name, file in files.items()):
        yield from reading_level.remarks(guide, file) if guide else ()


def _of_days(guide: FrontMatter, today: date) -> Iterator[str]:
    if guide.expires and guide.expires < today:
        yield f"it expired on {guide.expires}, and is shown no more."
    elif guide.expires and (guide.expires - today).days <= SOON:
        yield f"it expires on {guide.expires}."
    if guide.written > today:
        yield f"it is written on {guide.written}, which is yet to come."


def _unused(pack: Pack) -> Iterator[str]:
    """Pictures whose name stands in no guide or playlist of the pack."""
    texts = [file.read_bytes() for kind in ("guides/*/*.md", "playlists/*.toml") for file in pack.folder.glob(kind)]
    for ending in (".svg", ".png"):
        for name in Stack((pack,)).files("pictures", ending):
            place = f"pictures/{name}{ending}"
            if not any(place.encode() in text for text in texts):
                yield f"{place} is shown nowhere."
