"""The words of a paragraph, a heading or a cell: StyledText for the eye, plain text for the ear, and its sources."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from kiosk.problems import Problem

CITATION = re.compile(r"\s*\[(@[\w-]+(?:;\s*@[\w-]+)*)\]")
LEFT_OVER = re.compile(r"\[[^\]]*@|@[\w-]+\s*\]")
NO_BREAK = "&nbsp;"  # a number is never alone on a line; StyledText takes the sign itself for a space
PLAIN = "Write plain words, or **bold** ones."
ALONE = "Let it stand alone in a paragraph of its own."
NOT_SHOWN = {
    "em": ("words in italics are not shown on a kiosk.", PLAIN),
    "code_inline": ("code is not shown on a kiosk.", PLAIN),
    "html_inline": ("HTML is not shown on a kiosk.", PLAIN),
    "hardbreak": (
        "a line break within a paragraph is not shown on a kiosk.",
        "Take the two spaces or the backslash off the line's end, or leave a line empty.",
    ),
    "link": ("a link within a sentence is not shown on a kiosk.", ALONE),
    "image": ("a picture within a sentence is not shown on a kiosk.", ALONE),
}


@dataclass(frozen=True, slots=True)
class Said:
    """`cites`: the numbers of the sources, from 1."""

    styled: str
    plain: str
    cites: tuple[int, ...]


@dataclass(slots=True)
class Speaker:
    """Turns the nodes of a guide's body, which begins behind `offset` lines of `file`, into words.

    `keys`: the guide's sources in order. It gathers those that were cited, and all that is wrong.
    """

    file: Path
    offset: int
    keys: Sequence[str]
    used: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def complain(self, node: SyntaxTreeNode, reason: str, remedy: str) -> None:
        at: SyntaxTreeNode | None = node
        while at and (at.is_root or not at.map):
            at = at.parent
        line = (at.map[0] if at and at.map else 0) + self.offset + 1
        self.problems.append(Problem(self.file, line, reason, remedy))

    def words(self, node: SyntaxTreeNode) -> Said:
        """What an inline node, or a part of it, says."""
        return self.said("".join(self._styled(node)), "".join(self._plain(node)), node)

    def said(self, styled: str, plain: str, node: SyntaxTreeNode) -> Said:
        """The same where the words are known, with small numbers for the sources in what is styled."""
        cites = list[int]()
        styled = CITATION.sub(lambda found: self._numbers(found, node, cites), styled)
        plain = CITATION.sub("", plain)
        if LEFT_OVER.search(plain):
            self.complain(node, "a source is cited in a way that is not known.", "Write [@key] or [@key; @another].")
        return Said(styled, plain, tuple(dict.fromkeys(cites)))

    def title(self, node: SyntaxTreeNode) -> str:
        """The same for a heading, which is plain and cites nothing."""
        said = self.words(node)
        if said.cites:
            self.complain(node, "a heading cites a source.", "Cite it in the text below.")
        return said.plain

    def _styled(self, node: SyntaxTreeNode) -> Iterator[str]:
        for child in node.children:
            match child.type:
                case "text":
                    yield html.escape(child.content, quote=False)
                case "softbreak":
                    yield " "
                case "strong":
                    yield f"<b>{''.join(self._styled(child))}</b>"
                case other:
                    self.complain(child, *NOT_SHOWN.get(other, (f"{other} is not shown on a kiosk.", PLAIN)))

    def _plain(self, node: SyntaxTreeNode) -> Iterator[str]:
        for child in node.children:
            match child.type:
                case "text":
                    yield child.content
                case "softbreak":
                    yield " "
                case "strong":
                    yield from self._plain(child)

    def _numbers(self, found: re.Match[str], node: SyntaxTreeNode, cites: list[int]) -> str:
        keys = [key.strip().removeprefix("@") for key in found[1].split(";")]
        self.used.update(keys)
        for key in (key for key in keys if key not in self.keys):
            self.complain(node, f'"{key}" is not among the sources.', "Add it to sources in the front matter.")
        numbers = [self.keys.index(key) + 1 for key in keys if key in self.keys]
        cites += numbers
        return f'{NO_BREAK}<font size="2">[{f",{NO_BREAK}".join(map(str, numbers))}]</font>'
