"""What stands alone in a paragraph of a guide: a picture, a code for a phone, a card that leads to another guide."""

import html
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from kiosk.core import qr
from kiosk.library.content import Block, Picture
from kiosk.library.inline import Speaker
from kiosk.library.pictures import read_picture
from kiosk.problems import Refused

PICTURE = re.compile(r"pictures/(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.(?:svg|png)")
ADDRESS = re.compile(r"https://[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Around:
    """What a guide may lead to: other guides of its language (None: unknown), and a pack's pictures by path."""

    guides: Collection[str] | None
    picture: Callable[[str], Path | None]


def figure(node: SyntaxTreeNode, speaker: Speaker, around: Around) -> Block:
    alternative = node.content.strip()
    if not alternative:
        remedy = "Write what one should know who can't see it: ![What it shows](pictures/...)"
        speaker.complain(node, "the picture has no text alternative.", remedy)
    words = str(node.attrs.get("title", ""))
    caption = speaker.said(html.escape(words, quote=False), words, node)
    picture = _picture(node, speaker, around)
    cells, spoken = ((caption.styled,), (caption.plain,)) if words else ((), ())
    return Block("figure", plain=alternative, cites=caption.cites, cells=cells, spoken=spoken, picture=picture)


def _picture(node: SyntaxTreeNode, speaker: Speaker, around: Around) -> Picture | None:
    path = str(node.attrs["src"])
    if not PICTURE.fullmatch(path):
        speaker.complain(node, f'"{path}" is no picture of a pack.', "Write pictures/name.svg or pictures/name.png.")
        return None
    file = around.picture(path)
    if not file or not file.is_file():
        speaker.complain(node, f"there is no {path}.", "Put it into the pack, or mend its name here.")
        return None
    try:
        return read_picture(file)
    except Refused as refused:
        speaker.problems += refused.problems
        return None


def link(node: SyntaxTreeNode, speaker: Speaker, around: Around) -> Block:
    said, href = speaker.words(node), str(node.attrs["href"])
    if not said.plain.strip():
        speaker.complain(node, "the link says nothing.", "Write what it leads to: [words](...)")
    if href.startswith("guide:"):
        name = href.removeprefix("guide:")
        if around.guides is not None and name not in around.guides:
            reason = f'there is no guide "{name}" in this language.'
            speaker.complain(node, reason, "Write the name of its file without .md, or take the link out.")
        return Block("card", said.styled, said.plain, said.cites, target=name)
    return Block("link", said.styled, said.plain, said.cites, target=href, code=_code(node, href, speaker))


def _code(node: SyntaxTreeNode, address: str, speaker: Speaker) -> tuple[str, ...]:
    if not ADDRESS.fullmatch(address):
        speaker.complain(node, f'"{address}" can\'t be a code for a phone.', "Write https://..., or guide:NAME.")
        return ()
    try:
        return qr.modules(address)
    except ValueError:
        speaker.complain(node, "the address is too long for a code.", "Write a shorter one.")
        return ()
