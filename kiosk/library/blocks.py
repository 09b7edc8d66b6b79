"""A guide's Markdown as sections and blocks; what a kiosk does not show is refused, never left out in silence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kiosk.library.alone import Around, figure, link
from kiosk.library.content import Block, Section
from kiosk.library.inline import Speaker
from kiosk.library.plainly import with_short_cut
from kiosk.problems import Problem

PARSER = with_short_cut(MarkdownIt("commonmark").enable("table").disable(["lheading", "reference"]))
COLUMNS = (2, 3)  # a label and a value, or a label and two sides: what a page has room for
CELLS = re.compile(r"(?<!\\)\|")
NOT_SHOWN = {
    "hr": ("a line across the page is not shown on a kiosk.", "Take it out, or begin a section: ## ..."),
    "fence": ("code is not shown on a kiosk.", "Write it as text, a list or a table."),
    "code_block": ("code is not shown on a kiosk.", "Take away the spaces before the text."),
    "html_block": ("HTML is not shown on a kiosk.", "Write it as text, a list or a table."),
}
Found = tuple[Block, SyntaxTreeNode]


@dataclass(slots=True)
class Body:
    """What reads a guide's body; the problems and the sources cited are with the speaker."""

    speaker: Speaker
    around: Around

    def sections(self, text: str) -> tuple[Section, ...]:
        lines = text.splitlines()
        titles, found = list[SyntaxTreeNode](), list[list[Found]]()
        for node in SyntaxTreeNode(PARSER.parse(text)).children:
            if node.type == "heading" and node.tag == "h2":
                titles.append(node)
                found.append([])
            elif found:
                found[-1] += self.blocks(node, lines)
            else:
                self.speaker.complain(node, "there is text before the first heading.", "Begin the guide with ## ...")
        if not titles:
            where = Problem(self.speaker.file, self.speaker.offset, "it has no section.", "Add a heading: ## ...")
            self.speaker.problems.append(where)
        return tuple(map(self.section, titles, found))

    def section(self, title: SyntaxTreeNode, found: list[Found]) -> Section:
        if not found:
            self.speaker.complain(title, "the section is empty.", "Write something below its heading, or take it out.")
        headings = [block for block, _ in found if block.kind == "heading"]
        folds = headings and all(block.plain.endswith("?") for block in headings)
        blocks = self.folded(found) if folds else [block for block, _ in found]
        return Section(self.speaker.title(title.children[0]) if title.children else "", tuple(blocks))

    def folded(self, found: list[Found]) -> Iterator[Block]:
        """Each question with what stands below it as its answer."""
        first = next(at for at, (block, _) in enumerate(found) if block.kind == "heading")
        yield from (block for block, _ in found[:first])
        starts = [at for at, (block, _) in enumerate(found) if block.kind == "heading"]
        for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
            question, node = found[start]
            if end == start + 1:
                self.speaker.complain(node, "the question has no answer.", "Write it below, or take the question out.")
            answer = tuple(block for block, _ in found[start + 1 : end])
            yield Block("question", question.text, question.plain, answer=answer)

    def blocks(self, node: SyntaxTreeNode, lines: list[str]) -> Iterator[Found]:
        match node.type:
            case "paragraph":
                yield self.paragraph(node), node
            case "heading":
                yield self.heading(node), node
            case "bullet_list" | "ordered_list":
                yield from self.items(node)
            case "blockquote":
                yield self.callout(node), node
            case "table":
                yield from self.table(node, lines)
            case other:
                unknown = (f"{other} is not shown on a kiosk.", "Write it as text, a list or a table.")
                self.speaker.complain(node, *NOT_SHOWN.get(other, unknown))

    def heading(self, node: SyntaxTreeNode) -> Block:
        if node.tag != "h3":
            reason = "this level of heading is not used here."
            self.speaker.complain(node, reason, "Write ## for a section, ### for a heading within it.")
        title = self.speaker.title(node.children[0]) if node.children else ""
        if not title:
            self.speaker.complain(node, "the heading is empty.", "Write it, or take it out.")
        return Block("heading", self.speaker.words(node.children[0]).styled if title else "", title)

    def paragraph(self, node: SyntaxTreeNode, kind: str = "paragraph", number: int = 0) -> Block:
        inline = node.children[0]
        alone = inline.children[0] if len(inline.children) == 1 and kind == "paragraph" else None
        if alone and alone.type in ("image", "link"):
            return (figure if alone.type == "image" else link)(alone, self.speaker, self.around)
        said = self.speaker.words(inline)
        return Block(kind, said.styled, said.plain, said.cites, number)

    def items(self, node: SyntaxTreeNode) -> Iterator[Found]:
        kind = "bullet" if node.type == "bullet_list" else "step"
        start = int(node.attrs.get("start", 1))
        for number, item in enumerate(node.children, start):
            within = [child.type for child in item.children]
            if within != ["paragraph"]:
                here = next((child for child in item.children if child.type != "paragraph"), item)
                reason = "an item of a list holds more than one paragraph." if within else "an item of a list is empty."
                self.speaker.complain(here, reason, "Write one item a line, and nothing else in it.")
            else:
                yield self.paragraph(item.children[0], kind, number if kind == "step" else 0), item

    def callout(self, node: SyntaxTreeNode) -> Block:
        odd = next((child for child in node.children if child.type != "paragraph"), None)
        if odd or not node.children:
            self.speaker.complain(
                odd or node, "a call-out holds something else than text.", "Write > and plain paragraphs."
            )
            return Block("callout")
        said = [self.speaker.words(child.children[0]) for child in node.children]
        cites = tuple(dict.fromkeys(number for one in said for number in one.cites))
        return Block("callout", "<br>".join(one.styled for one in said), "\n".join(one.plain for one in said), cites)

    def table(self, node: SyntaxTreeNode, lines: list[str]) -> Iterator[Found]:
        rows = [row for part in node.children for row in part.children]
        titles = [self.speaker.words(cell.children[0]).plain if cell.children else "" for cell in rows[0].children]
        if len(titles) not in COLUMNS:
            reason = f"a table has 2 or 3 columns here, not {len(titles)}."
            self.speaker.complain(node, reason, "Write a label and a value, or a label and two sides.")
            return
        if len(rows) == 1:
            self.speaker.complain(node, "a table has no rows.", "Write some below its heading, or take it out.")
        yield Block("header", cells=tuple(titles), spoken=tuple(titles)), rows[0]
        for row in rows[1:]:
            written = CELLS.split(lines[row.map[0]].strip().strip("|")) if row.map else titles
            said = [self.speaker.words(cell.children[0]) for cell in row.children if cell.children]
            if not all(one.plain for one in said) or len(said) != len(titles) or len(written) > len(titles):
                self.speaker.complain(
                    row, "a row has an empty cell, or one too many.", f"Write {len(titles)} cells in each row."
                )
            cites = tuple(dict.fromkeys(number for one in said for number in one.cites))
            cells = tuple(one.styled for one in said)
            yield Block("row", cites=cites, cells=cells, spoken=tuple(one.plain for one in said)), row
