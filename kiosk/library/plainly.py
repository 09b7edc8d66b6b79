"""A short cut through markdown-it: most paragraphs hold plain words, **bold** ones and [@sources] alone."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

# Letters that no rule of CommonMark looks at, and sources, which are text as long as no such reference is defined.
PLAIN = re.compile(r"(?:[^\\`*_\[\]<&!\n]++|\[@[\w; @-]*+\](?![(\[:]))*+")


def with_short_cut(parser: MarkdownIt) -> MarkdownIt:
    """The same parser, giving the same in half of the time (tests/library/test_plainly.py compares)."""
    parser.core.ruler.at("inline", _inline)
    return parser


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            if token.content and not state.env.get("references"):
                token.children = _children(token.content.split("**"))
            if not token.children:
                state.md.inline.parse(token.content, state.md, state.env, token.children)


def _children(pieces: list[str]) -> list[Token]:
    """What stands between the marks for bold is by turns not bold and bold; nothing where that is not so simple."""
    if not (len(pieces) % 2 and all(map(PLAIN.fullmatch, pieces)) and all(map(_stands_apart, *_threes(pieces)))):
        return []
    found = list[Token]()
    for place, words in enumerate(pieces):
        if place % 2:
            found.append(Token("strong_open", "strong", 1, markup="**"))
        found.append(Token("text", "", 0, content=words, level=place % 2))
        if place % 2:
            found.append(Token("strong_close", "strong", -1, markup="**"))
    return found


def _threes(pieces: list[str]) -> tuple[list[str], list[str], list[str]]:
    """What stands before, within and behind each pair of marks; a space for the beginning and the end."""
    outside = [piece or "-" for piece in pieces[::2]]
    outside[0], outside[-1] = pieces[0] or " ", pieces[-1] or " "
    return outside[:-1], pieces[1::2], outside[1:]


def _stands_apart(before: str, bold: str, behind: str) -> bool:
    return bold.strip() == bold != "" and before[-1].isspace() and behind[0].isspace()
