"""Guides: Markdown with YAML front matter, read into sections and blocks; every claim's source key is looked up."""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.library.content import Block, Guide, Section
from kiosk.library.frontmatter import split
from kiosk.library.helplines import filled, unknown_blank
from kiosk.problems import Problem, Refused, line_of, read_text

CITATION = re.compile(r"\s*\[(@[\w-]+(?:;\s*@[\w-]+)*)\]")
INLINE = ("text", "softbreak", "strong_open", "strong_close")
COLUMNS = 3  # a label and two sides: what a page has room for


def read_guide(file: Path, named: Mapping[str, str] | None = None) -> Guide:
    """One guide, with `named` in its blanks, such as {crisis_number}, where given.

    Raises Refused with every problem found in the file.
    """
    text = _filled(file, read_text(file), named)
    front, body, offset = split(file, text)
    keys = [source.key for source in front.sources]
    reader = _Reader(file, keys, offset)
    sections = tuple(reader.sections(MarkdownIt("commonmark").enable("table").parse(body)))
    for key in (key for key in keys if key not in reader.used):
        line, reason = line_of(text, f"- key: {key}"), f'no sentence uses the source "{key}".'
        reader.problems.append(Problem(file, line, reason, "Cite it or take it out."))
    if reader.problems:
        raise Refused(reader.problems)
    return Guide(
        name=file.stem,
        language=front.language,
        title=front.title,
        summary=front.summary,
        sections=sections,
        sources=tuple(source.text for source in front.sources),
        written=str(front.written),
        reviewed_by=front.reviewed_by,
        only_in_this_language=front.only_in_this_language,
    )


def _filled(file: Path, text: str, named: Mapping[str, str] | None) -> str:
    try:
        return text if named is None else filled(text, named)
    except KeyError as unknown:
        raise Refused([unknown_blank(file, unknown.args[0], named or {}, text)]) from None


class _Reader:
    """Walks markdown-it's tokens once; collects the problems and the sources used on the way."""

    def __init__(self, file: Path, keys: list[str], offset: int) -> None:
        self.file, self.keys, self.offset = file, keys, offset
        self.problems: list[Problem] = []
        self.used: set[str] = set()

    def sections(self, tokens: list[Token]) -> Iterator[Section]:
        title, blocks = "", list[Block]()
        for kind, inline in self._pieces(tokens):
            if kind == "section":
                if title:
                    yield Section(title, tuple(blocks))
                title, blocks = inline[0].content, []
            elif not title:
                self._complain(inline[0], "there is text before the first heading.", "Begin the guide with ## ...")
            elif kind in ("header", "row"):
                blocks.append(Block(kind, cells=tuple(self._text(cell)[1] for cell in inline)))
            else:
                blocks.append(Block(kind, *self._text(inline[0])))
        if title:
            yield Section(title, tuple(blocks))
        else:
            self.problems.append(Problem(self.file, self.offset, "it has no section.", "Add a heading: ## ..."))

    def _pieces(self, tokens: list[Token]) -> Iterator[tuple[str, list[Token]]]:
        """(kind, inline tokens): one for a block, several for a table's row."""
        within: list[str] = []
        cells: list[Token] = []
        for token in tokens:
            if token.type == "inline":
                self._refuse_marks(token)
                kind = _kind(within)
                if kind in ("header", "row"):
                    cells.append(token)
                elif kind:
                    yield kind, [token]
                else:
                    self._complain(token, "this kind of heading is not used here.", "Write ## or ###.")
            elif token.nesting == 1:
                within.append(token.type if token.type != "heading_open" else token.tag)
            elif token.nesting == -1:
                closed = within.pop()
                if closed == "tr_open":
                    if len(cells) != COLUMNS:
                        self._complain(cells[0], "a table has three columns here.", "A label, and two sides.")
                    yield ("header" if "thead_open" in within else "row"), cells
                    cells = []
            elif token.type != "hr":
                self._complain(token, f"{token.type} is not shown on a kiosk.", "Write it as text, a list or a table.")

    def _refuse_marks(self, inline: Token) -> None:
        for child in inline.children or ():
            if child.type not in INLINE and child.nesting >= 0:
                name = child.type.removesuffix("_open")
                self._complain(inline, f"{name} is not shown on a kiosk.", "Write plain words, or **bold** ones.")

    def _text(self, inline: Token) -> tuple[str, str]:
        """StyledText with small source numbers, and plain text without them."""
        styled = html.escape(inline.content, quote=False)
        styled = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", styled)
        styled = CITATION.sub(lambda found: self._numbers(found, inline), styled).replace("\n", " ")
        plain = CITATION.sub("", inline.content.replace("**", "")).replace("\n", " ")
        return styled, plain

    def _numbers(self, found: re.Match[str], inline: Token) -> str:
        numbers = []
        for key in (key.strip().removeprefix("@") for key in found[1].split(";")):
            self.used.add(key)
            if key in self.keys:
                numbers.append(str(self.keys.index(key) + 1))
            else:
                self._complain(inline, f'"{key}" is not among the sources.', "Add it to sources in the front matter.")
        return f' <font size="2">[{", ".join(numbers)}]</font>'

    def _complain(self, token: Token, reason: str, remedy: str) -> None:
        line = (token.map[0] if token.map else 0) + self.offset + 1
        self.problems.append(Problem(self.file, line, reason, remedy))


def _kind(within: list[str]) -> str:
    if "h2" in within:
        return "section"
    if "h3" in within:
        return "question"
    if any(tag in within for tag in ("h1", "h4", "h5", "h6")):
        return ""
    if "tr_open" in within:
        return "row"
    if "bullet_list_open" in within:
        return "bullet"
    if "ordered_list_open" in within:
        return "step"
    return "callout" if "blockquote_open" in within else "paragraph"
