"""What a guide's Markdown may not hold: each refused with its line, and with what to write instead."""

import shutil

import pytest

from tests.library.test_guides import EVERY, GOOD, problems


@pytest.fixture
def folder(tmp_path):
    """A pack's guides/en; pictures/hills.png is there."""
    shutil.copytree(EVERY / "pictures", tmp_path / "pictures")
    (tmp_path / "pictures" / "bad.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><script/></svg>'
    )
    (tmp_path / "guides" / "en").mkdir(parents=True)
    return tmp_path / "guides" / "en"


FIGURE = "![What it shows](pictures/hills.png)"
TABLE = "| a | b |\n|---|---|\n| c | d |"
BAD = {  # what is added behind a good guide: the line (15: its first), what is wrong, what to write instead
    "an unknown source": ("More [@two].", 15, '"two" is not among the sources', "Add it to sources"),
    "one unknown of two": ("More [@one; @two].", 15, '"two" is not among the sources', "Add it to sources"),
    "sources by comma": ("More [@one, @one].", 15, "cited in a way that is not known", "[@key; @another]"),
    "a source with a space": ("More [@ one].", 15, "cited in a way that is not known", "[@key; @another]"),
    "a source in a heading": ("## More [@one]\n\nText.", 15, "a heading cites a source", "in the text below"),
    "a source in a sub-heading": ("### More [@one]\n\nText.", 15, "a heading cites a source", "in the text below"),
    "a heading too high": ("# Title", 15, "level of heading", "Write ## for a section"),
    "a heading too low": ("#### Title", 15, "level of heading", "Write ## for a section"),
    "an empty heading": ("###\n\nText.", 15, "the heading is empty", "Write it"),
    "an empty section": ("## More", 15, "the section is empty", "Write something below"),
    "a question without an answer": ("### Why?\n\n### How?\n\nSo.", 15, "the question has no answer", "Write it below"),
    "italics": ("Some *words*.", 15, "words in italics are not shown", "**bold**"),
    "code in a line": ("Some `words`.", 15, "code is not shown", "**bold**"),
    "a line break": ("One  \ntwo.", 15, "a line break within a paragraph", "leave a line empty"),
    "HTML in a line": ("Some <b>bold</b>.", 15, "HTML is not shown", "**bold**"),
    "an HTML block": ("<div>x</div>", 15, "HTML is not shown", "text, a list or a table"),
    "a comment": ("<!-- later -->", 15, "HTML is not shown", "text, a list or a table"),
    "code": ("```\nx\n```", 15, "code is not shown", "text, a list or a table"),
    "code by spaces": ("    x", 15, "code is not shown", "spaces before the text"),
    "a line across": ("***", 15, "a line across the page", "begin a section"),
    "a link in a sentence": ("See [x](https://a.example).", 15, "a link within a sentence", "alone in a paragraph"),
    "a link in a list": ("- [this](https://example.org)", 15, "a link within a sentence", "alone in a paragraph"),
    "a picture in a sentence": (f"See {FIGURE}.", 15, "a picture within a sentence", "alone in a paragraph"),
    "a list in a list": ("- a\n  - b", 16, "an item of a list holds more than one paragraph", "one item a line"),
    "two paragraphs in an item": ("- a\n\n  b", 15, "more than one paragraph", "one item a line"),
    "an empty item": ("- a\n-\n- b", 16, "an item of a list is empty", "one item a line"),
    "a list in a call-out": ("> - a", 15, "a call-out holds something else", "plain paragraphs"),
    "a table of one column": ("| a |\n|---|\n| c |", 15, "not 1", "a label and a value"),
    "a table of five columns": ("|a|b|c|d|e|\n|-|-|-|-|-|\n|f|g|h|i|j|", 15, "not 5", "a label and two sides"),
    "a table of no rows": ("| a | b |\n|---|---|", 15, "a table has no rows", "below its heading"),
    "an empty cell": (TABLE + "\n| e | |", 18, "a row has an empty cell", "2 cells in each row"),
    "a cell too few": (TABLE + "\n| e |", 18, "a row has an empty cell", "2 cells in each row"),
    "a cell too many": (TABLE + "\n| e | f | g |", 18, "or one too many", "2 cells in each row"),
    "no such picture": (FIGURE.replace("hills", "gone"), 15, "there is no pictures/gone.png", "Put it into the pack"),
    "a picture from elsewhere": (FIGURE.replace("pictures", ".."), 15, "no picture of a pack", "pictures/name.svg"),
    "a picture by a way out": (FIGURE.replace("pictures/", "pictures/../"), 15, "no picture of", "pictures/name.svg"),
    "a picture from the net": (FIGURE.replace("pictures", "https://a.example"), 15, "no picture of", "pictures/name"),
    "no alternative": (FIGURE.replace("What it shows", ""), 15, "no text alternative", "![What it shows]"),
    "a caption's source": (FIGURE.replace(")", ' "It [@two]")'), 15, '"two" is not among', "Add it to sources"),
    "a link to nowhere": ("[this](guide:gone)", 15, 'no guide "gone"', "without .md"),
    "a link without words": ("[](guide:there)", 15, "the link says nothing", "[words](...)"),
    "a link by another way": ("[this](http://a.example)", 15, "can't be a code", "https://"),
    "a link to a host without a dot": ("[this](https://localhost/x)", 15, "can't be a code", "https://"),
    "a link to somebody's name": ("[this](https://me@a.example)", 15, "can't be a code", "https://"),
    "a mail address": ("[this](mailto:me@a.example)", 15, "can't be a code", "https://"),
    "an address too long": (f"[this](https://a.example/{'x' * 500})", 15, "too long for a code", "a shorter one"),
}  # fmt: skip


@pytest.mark.parametrize("added, line, reason, remedy", BAD.values(), ids=BAD)
def test_what_is_not_shown_is_refused_with_line_and_remedy(folder, added, line, reason, remedy):
    found = problems(folder / "guide.md", f"{GOOD}\n{added}\n", guides=["there"])
    matching = [problem for problem in found if reason in problem.reason]
    assert matching, found
    assert matching[0].line == line and remedy in matching[0].remedy
    assert len({problem.line for problem in found}) == 1, found


@pytest.mark.parametrize("text", ["Text [@one].", "- A [@one]."])
def test_text_before_the_first_heading_is_refused(folder, text):
    (problem,) = problems(folder / "guide.md", GOOD.replace("\n## First", f"\n{text}\n\n## First"))
    assert problem.line == 11 and "before the first heading" in problem.reason and "##" in problem.remedy


def test_no_section_at_all_is_refused(folder):
    found = problems(folder / "guide.md", GOOD[: GOOD.index("## First")])
    assert "no section" in found[0].reason and "## ..." in found[0].remedy


def test_what_is_wrong_with_a_picture_is_said_of_the_picture(folder):
    from kiosk.library.guides import read_guide
    from kiosk.problems import Refused

    (folder / "guide.md").write_text(f"{GOOD}\n{FIGURE.replace('hills.png', 'bad.svg')}\n")
    with pytest.raises(Refused, match=r"pictures/bad\.svg, line 1: it holds <script>"):
        read_guide(folder / "guide.md")


def test_all_that_the_bad_ones_are_made_of_is_good(folder):
    from kiosk.library.guides import read_guide

    (folder / "guide.md").write_text(f"{GOOD}\n{FIGURE}\n\n{TABLE}\n\n[this](guide:there)\n\n### Why?\n\nSo.\n")
    kinds = [block.kind for block in read_guide(folder / "guide.md", guides=["there"]).blocks()]
    assert kinds == ["paragraph", "figure", "header", "row", "card", "question", "paragraph"]
