"""A guide as one flat list of rows."""

import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.library.content import Block, Guide, Section


@dataclass(frozen=True, slots=True)
class BlockRow:
    """`text` is StyledText, `plain` is for the ear; `cells` and `spoken` are the same for several side by side.

    kinds: those of Block, and section; summary (the first section's paragraphs in its cells); sources (those that a
    section cites: their numbers in `text`, in `cells` the references, in `spoken` where to find them); contents (where
    the sections to jump to may stand).
    `folds`: a touch opens it, `open`: and has opened it. `hidden`: it belongs to one that is closed.
    """

    kind: str
    text: str = ""
    plain: str = ""
    number: int = 0
    cells: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    picture: str = ""
    ratio: float = 1.0
    widest: float = 0.0
    target: str = ""
    code: list[str] = field(default_factory=list)
    folds: bool = False
    open: bool = False
    hidden: bool = False


def rows(guide: Guide, offered: Callable[[str], bool]) -> list[BlockRow]:
    """All of it, closed; of the cards those that lead to a guide that is offered."""
    found = list[BlockRow]()
    for at, section in enumerate(guide.sections):
        found.append(BlockRow("section", html.escape(section.title, quote=False), section.title))
        found += _section(guide, section, summary=at == 0, offered=offered)
        if at == 0 and len(guide.sections) > 1:
            found.append(BlockRow("contents"))
    return found


def picture_name(guide: Guide, picture: int) -> str:
    return f"{guide.language}/{guide.name}/{picture}"


def _section(guide: Guide, section: Section, *, summary: bool, offered: Callable[[str], bool]) -> Iterator[BlockRow]:
    blocks = list(section.blocks)
    if summary:
        end = next((at for at, block in enumerate(blocks) if block.kind not in ("paragraph", "bullet")), len(blocks))
        short, blocks = blocks[:end], blocks[end:]
        if short:
            yield BlockRow("summary", cells=[b.text for b in short], spoken=[b.plain for b in short])
    titles: tuple[str, ...] = ()
    for block in blocks:
        titles = block.spoken if block.kind == "header" else titles
        yield from _rows(guide, block, titles, offered)
    cited = sorted({number for block in _all(section.blocks) for number in block.cites})
    if cited:
        sources = [guide.sources[number - 1] for number in cited]
        cells = [f"{number}.  {source.text}" for number, source in zip(cited, sources, strict=True)]
        where = [source.locator for source in sources]
        yield BlockRow("sources", text=", ".join(map(str, cited)), cells=cells, spoken=where, folds=True)


def _all(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from block.answer


def _rows(guide: Guide, block: Block, titles: tuple[str, ...], offered: Callable[[str], bool]) -> Iterator[BlockRow]:
    row = BlockRow(block.kind, block.text, block.plain, block.number, list(block.cells), list(block.spoken))
    match block.kind:
        case "header" if len(block.cells) > 2:
            return  # each row of a comparison says whose sides they are
        case "row":
            yield replace(row, titles=list(titles))
        case "figure" if block.picture:
            number = [other for other in guide.blocks() if other.picture].index(block)
            picture, address = block.picture, f"image://pictures/{picture_name(guide, number)}"
            widest = picture.width if picture.kind == "png" else 0.0
            yield replace(row, picture=address, ratio=picture.height / picture.width, widest=widest)
        case "card" if not offered(block.target):
            return
        case "question":
            yield replace(row, folds=True)
            for part in block.answer:
                yield from (replace(answer, hidden=True) for answer in _rows(guide, part, titles, offered))
        case _:
            yield replace(row, target=block.target, code=list(block.code))
