"""Shelves to test with: of guides that are only values, and of files in a folder."""

from datetime import date
from pathlib import Path

from kiosk.library.content import Block, Guide, Section
from kiosk.library.shelves import Content, in_memory
from kiosk.library.stocking import Stock, Wanted

DAY = date(2026, 11, 22)


def guide(name, title="", *, language="en", summary="", heading="In short", body="", **more):
    blocks = tuple(Block("paragraph", text, text) for text in body.split("\n"))
    sections = (Section(heading, blocks),)
    return Guide(name, language, title or name, summary, sections, sources=(), written=DAY, **more)


def content_of(guides, **rows):
    """In this order; `rows` of the small tables."""
    by_place = {(one.language, one.name): one for one in guides}
    wanted = {}
    for language, name in by_place:
        wanted.setdefault(language, []).append(Wanted(language, name, f"{language}/{name}.md", "key"))
    return Content(Stock(wanted, lambda one, picture: by_place[one.language, one.name], Path), rows)


def shelf_of(*guides, today=DAY, **rows):
    shelf = in_memory(content_of(guides, **rows))
    shelf._today = lambda: today
    return shelf
