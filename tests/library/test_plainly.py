"""The short cut through markdown-it gives what the long way gives: for every guide there is, and for odd texts."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kiosk.library.compiler import SHIPPED
from kiosk.library.plainly import _children, with_short_cut

ROOT = SHIPPED.parent
FILES = sorted([*SHIPPED.glob("guides/*/*.md"), *ROOT.glob("tests/packs/*/guides/*/*.md")])


def parser():
    return MarkdownIt("commonmark").enable("table").disable("lheading")


LONG, SHORT = parser(), with_short_cut(parser())


def ways(text):
    return [[token.as_dict() for token in way.parse(text)] for way in (LONG, SHORT)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_guide_is_the_same_by_both_ways(file):
    long, short = ways(file.read_text())
    assert long == short


@settings(max_examples=1500, deadline=None)
@given(st.text("ab .,*_[]@;!<>&`\\#-|\n", max_size=40))
@example("**a** b **c**")
@example("**a**b")
@example("a**b**")
@example("** a**")
@example("****")
@example("**a****b**")
@example("[@one] and [@one](x)")
@example("text [@one]\n\n[@one]: /address\n")
@example("|a|b|\n|-|-|\n||**x**|\n")
@example("**“a”** b")
def test_an_odd_text_is_the_same_by_both_ways(text):
    long, short = ways(text)
    assert long == short


def test_the_short_way_is_really_taken():
    plain = [token for file in FILES for token in LONG.parse(file.read_text()) if token.type == "inline"]
    assert sum(bool(_children(token.content.split("**"))) for token in plain) > 0.8 * len(plain)
