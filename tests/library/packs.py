"""Packs to test with: a folder as a stack of its own, and small packs written from a dictionary."""

from kiosk.library.pack import SHIPPED, Pack, read_pack
from kiosk.library.stack import Stack


def alone(folder):
    """A stack that is this folder alone, as if it were shipped."""
    return Stack((Pack(folder, "shipped"),))


HEAD = 'format = 1\nname = "clinic"\ntitle = "T"\nlanguages = ["en", "es"]\n'


def written(folder, files, *, name="clinic", head=""):
    """A pack in this folder, in English and Spanish: the text (or bytes) of each file by its place."""
    head = head if "languages" in head else f'languages = ["en", "es"]\n{head}'
    for place, content in {"pack.toml": f'format = 1\nname = "{name}"\ntitle = "T"\n{head}', **files}.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def above(*folders):
    """A stack of these packs on the shipped one."""
    return Stack((read_pack(SHIPPED), *map(read_pack, folders)))


def guide(title="T", language="en", front="", body="\n## First\n\nWords [@one].\n"):
    head = f'title: "{title}"\nsummary: S\nlanguage: {language}\nwritten: 2026-11-22\n'
    return f"---\n{head}sources:\n  - key: one\n    text: A book\n{front}---\n{body}"


def shown(library, name, language):
    """A guide as a visitor would read it; None where there is none."""
    return library.shelf.guide(name, language)


def names(library, language="en"):
    """Of all guides on the shelf, in the order in which they are offered."""
    return [card.name for card in library.shelf.cards(language, count=1000)]
