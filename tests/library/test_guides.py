"""Guides: the four shipped ones as readers see them, and every kind of broken file with what to do about it."""

import re

import pytest

from kiosk.library.compiler import SHIPPED
from kiosk.library.guides import read_guide
from kiosk.library.helplines import blanks
from kiosk.library.support import read_support
from kiosk.problems import Refused

FILES = sorted((SHIPPED / "guides").glob("*/*.md"))
FRONT = """---
title: T
summary: S
language: en
written: 2026-11-22
sources:
  - key: one
    text: A book
---
"""
GOOD = FRONT + "\n## First\n\nText [@one].\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "en").mkdir()
    return tmp_path / "en"


def blocks(guide, *kinds):
    return [block for section in guide.sections for block in section.blocks if block.kind in kinds]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_guide_can_be_read(file):
    guide = read_guide(file)
    headings = re.findall(r"^## (.+)$", file.read_text(), re.MULTILINE)
    assert [section.title for section in guide.sections] == headings
    assert (guide.name, guide.language) == (file.stem, file.parent.name)
    assert all(section.blocks for section in guide.sections)
    assert guide.title and guide.summary and guide.written and guide.sources


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_guide_names_each_of_its_sources_where_it_uses_it(file):
    guide = read_guide(file)
    texts = [block.text for block in blocks(guide, "paragraph", "bullet", "step", "callout", "question")]
    cited = [number for text in texts for found in re.findall(r"\[([\d, ]+)\]", text) for number in found.split(", ")]
    numbers = set(map(int, cited))
    assert numbers == set(range(1, len(guide.sources) + 1))
    assert not any("[" in block.plain or "@" in block.plain for block in blocks(guide, "paragraph", "bullet"))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_comparison_has_eight_rows_with_two_sides_each(language):
    named = blanks(read_support([language]), language)
    guide = read_guide(SHIPPED / "guides" / language / "burnout-or-depression.md", named)
    (header,), rows = blocks(guide, "header"), blocks(guide, "row")
    assert [len(row.cells) for row in (header, *rows)] == [3] * 9
    assert all(all(row.cells) for row in rows)
    assert "988" in rows[-1].cells[2]


def test_both_languages_have_the_same_shape():
    shapes = [[len(section.blocks) for section in read_guide(file).sections] for file in FILES]
    assert shapes[:2] == shapes[2:]


def test_marks_become_styled_text_and_plain_text_for_the_ear(folder):
    file = folder / "guide.md"
    file.write_text(FRONT + "\n## First\n\n- **Bold** & more\n  [@one].\n1. A step\n\n> A word\n\n### A question?\n")
    found = blocks(read_guide(file), "bullet", "step", "callout", "question")
    assert [block.kind for block in found] == ["bullet", "step", "callout", "question"]
    assert found[0].plain == "Bold & more."
    assert re.sub(r"<font.*?</font>", "#", found[0].text).replace(" #", "#") == "<b>Bold</b> &amp; more#."


BAD = {  # text of the file: line, what is wrong, what to write instead
    "no title": (GOOD.replace("title: T\n", ""), 1, "no title", "Add a line: title: ..."),
    "an empty title": (GOOD.replace("title: T", "title:"), 1, "no title", "Add a line: title: ..."),
    "no sources": (GOOD.replace("sources:\n  - key: one\n    text: A book\n", ""), 1, "no sources", "Add a line"),
    "not UTF-8": (GOOD.encode() + b"\ncaf\xe9\n", 15, "not UTF-8", "Save the file as UTF-8"),
    "no front matter": ("## First\n\nText.\n", 1, "no front matter", "Start it with a line ---"),
    "an empty file": ("", 1, "no front matter", "Start it with a line ---"),
    "bad YAML": (GOOD.replace("summary: S", "summary: S: T"), 3, "not YAML", "Mend it"),
    "a control character": (GOOD.replace("title: T", "title: \x07"), 1, "not YAML", "Mend it"),
    "front matter without keys": ("---\nwords\n---\n", 1, "no keys", "title: ..."),
    "a source without a key": (GOOD.replace("key: one", "kee: one"), 6, "no key", "- key: ..."),
    "sources that are a word": (GOOD.replace("\n  - key: one\n    text: A book", " one"), 6, "no key", "- key: ..."),
    "an unknown source": (GOOD + "\nMore [@two].\n", 15, '"two" is not among the sources', "Add it to sources"),
    "one unknown of two": (GOOD + "\nMore [@one; @two].\n", 15, '"two" is not among the sources', "Add it to sources"),
    "a number for a title": (GOOD.replace("title: ", "title: 5 #"), 2, "title has a wrong value", "quotes"),
    "another language": (GOOD.replace("language: en", "language: es"), 4, "lies in the folder en", "Change one"),
    "an unused source": (GOOD.replace(" [@one]", ""), 7, '"one"', "Cite it or take it out"),
    "text before a heading": (FRONT + "\nText [@one].\n" + GOOD[len(FRONT) :], 11, "before the first heading", "##"),
    "a list before a heading": (FRONT + "\n- A [@one].\n" + GOOD[len(FRONT) :], 11, "before the first heading", "##"),
    "no section": (FRONT, 9, "no section", "Add a heading: ##"),
    "a heading too high": (GOOD + "\n# Title\n", 15, "heading", "Write ## or ###"),
    "an image": (GOOD + "\n![x](y.png)\n", 15, "image is not shown", "plain words"),
    "a link": (GOOD + "\nSee [this](https://example.org).\n", 15, "link is not shown", "plain words"),
    "HTML in a line": (GOOD + "\nSome <b>bold</b>.\n", 15, "html_inline is not shown", "plain words"),
    "an HTML block": (GOOD + "\n<div>x</div>\n", 15, "html_block is not shown", "text, a list or a table"),
    "a link in a list": (GOOD + "\n- See [this](https://example.org).\n", 15, "link is not shown", "plain words"),
    "code": (GOOD + "\n```\nx\n```\n", 15, "fence is not shown", "text, a list or a table"),
    "a table of two columns": (GOOD + "\n| a | b |\n|---|---|\n| c | d |\n", 15, "three columns", "two sides"),
}


@pytest.mark.parametrize("content, line, reason, remedy", BAD.values(), ids=BAD)
def test_a_broken_guide_is_refused_with_file_line_and_remedy(folder, content, line, reason, remedy):
    file = folder / "guide.md"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(Refused) as refused:
        read_guide(file)
    sentences = [sentence for sentence in str(refused.value).splitlines() if reason in sentence]
    assert sentences, str(refused.value)
    assert sentences[0].startswith(f"{file}, line {line}: ")
    assert remedy in sentences[0]


def test_the_good_file_that_the_bad_ones_are_made_of_is_good(folder):
    (folder / "guide.md").write_text(GOOD)
    assert read_guide(folder / "guide.md").sections[0].title == "First"


def test_all_that_is_wrong_with_a_guide_is_said_at_once(folder):
    (folder / "guide.md").write_text(GOOD.replace("[@one]", "[@two]") + "\n<div>x</div>\n")
    with pytest.raises(Refused) as refused:
        read_guide(folder / "guide.md")
    assert {problem.line for problem in refused.value.problems} == {7, 13, 15}


def test_a_missing_guide_is_named(folder):
    with pytest.raises(Refused, match=r"gone\.md: it can't be read .* Put it there"):
        read_guide(folder / "gone.md")
