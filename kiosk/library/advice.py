"""What is not wrong with a pack, but good for its author to know."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.library.content import Guide, Library
from kiosk.library.pack import Pack, Stack

SOON = 14  # days


def advice(stack: Stack, library: Library, today: date) -> Iterator[str]:
    """On the uppermost pack of a stack and the library that was compiled from it."""
    pack, lower = stack.packs[-1], Stack(stack.packs[:-1])
    own = [guide for guide in library.shelf.every() if stack.owner(_file(stack, guide)) is pack]
    for guide in own:
        place = _file(stack, guide).relative_to(pack.folder)
        yield from (f"{place}: {said}" for said in _of_days(guide, today))
        if not guide.reviewed_by:
            yield f"{place}: nobody is named who has reviewed it, and patients are told of no review."
    offered = list(library.words)
    for name in dict.fromkeys(guide.name for guide in own):
        shown = {language: stack.files(f"guides/{language}", ".md").get(name) for language in offered}
        others = [language for language, file in shown.items() if file and stack.owner(file) is not pack]
        if others and any(name in lower.files(f"guides/{language}", ".md") for language in offered):
            yield f"guides/{', '.join(others)}/{name}.md is still the lower pack's: yours stands in for the rest alone."
    for folder in sorted(path.name for path in (pack.folder / "guides").glob("*") if path.is_dir()):
        if folder not in offered:
            yield f"guides/{folder} is not shown: {folder} is not offered (languages.offered in the settings)."
    yield from _unused(pack, own)


def _file(stack: Stack, guide: Guide) -> Path:
    return stack.file(f"guides/{guide.language}/{guide.name}.md")


def _of_days(guide: Guide, today: date) -> Iterator[str]:
    if guide.expires and guide.expires < today:
        yield f"it expired on {guide.expires}, and is shown no more."
    elif guide.expires and (guide.expires - today).days <= SOON:
        yield f"it expires on {guide.expires}."
    if guide.written > today:
        yield f"it is written on {guide.written}, which is yet to come."


def _unused(pack: Pack, own: list[Guide]) -> Iterator[str]:
    """Pictures whose name stands in no guide or playlist of the pack."""
    texts = [file.read_bytes() for kind in ("guides/*/*.md", "playlists/*.toml") for file in pack.folder.glob(kind)]
    for ending in (".svg", ".png"):
        for name in Stack((pack,)).files("pictures", ending):
            place = f"pictures/{name}{ending}"
            if not any(place.encode() in text for text in texts):
                yield f"{place} is shown nowhere."
