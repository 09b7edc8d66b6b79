"""Guides: the shipped ones as readers see them, one with every block, and every kind of broken head."""

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.library.compiler import SHIPPED
from kiosk.library.content import Guide, Picture
from kiosk.library.guides import read_guide
from kiosk.library.helplines import blanks
from kiosk.library.sources import read_sources
from kiosk.library.support import read_support
from kiosk.problems import Refused

FILES = sorted((SHIPPED / "guides").glob("*/*.md"))
SOURCES = read_sources([SHIPPED / "sources.toml"])
EVERY = Path(__file__).parent.parent / "packs" / "every-block"
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


def problems(file, content, **given):
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(Refused) as refused:
        read_guide(file, **given)
    assert all(problem.file == file for problem in refused.value.problems)
    return refused.value.problems


def blocks(guide, *kinds):
    return [block for block in guide.blocks() if block.kind in kinds]


def every(language="en") -> Guide:
    named = blanks(read_support([language]), language)
    file = EVERY / "guides" / language / "every-block.md"
    return read_guide(file, named, sources=read_sources([EVERY / "sources.toml"]), guides=["another"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_guide_can_be_read(file):
    guide = read_guide(file, sources=SOURCES)
    headings = re.findall(r"^## (.+)$", file.read_text(), re.MULTILINE)
    assert [section.title for section in guide.sections] == headings
    assert (guide.name, guide.language) == (file.stem, file.parent.name)
    assert guide.title and guide.summary and guide.written and guide.sources and guide.questions


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_shipped_guide_names_each_of_its_sources_where_it_uses_it(file):
    guide = read_guide(file, sources=SOURCES)
    shown = [text for block in guide.blocks() for text in (block.text, *block.cells)]
    found = re.findall(r'<font size="2">\[([\d, ]+)\]</font>', " ".join(shown).replace("&nbsp;", " "))
    numbers = {int(number) for group in found for number in group.split(",")}
    assert numbers == set(range(1, len(guide.sources) + 1))
    assert numbers == {number for block in guide.blocks() for number in block.cites}
    heard = [text for block in guide.blocks() for text in (block.plain, *block.spoken)]
    assert not [text for text in heard if "[" in text or "@" in text or "<" in text]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_shipped_guide_claims_a_review_that_did_not_happen(file):
    guide = read_guide(file, sources=SOURCES)
    assert (guide.reviewed_by, guide.reviewed_on) == ("", None)


@pytest.mark.parametrize("language", ["en", "es", "pt"])
def test_the_comparison_has_eight_rows_with_two_sides_each(language):
    named = blanks(read_support([language]), language)
    guide = read_guide(SHIPPED / "guides" / language / "burnout-or-depression.md", named, sources=SOURCES)
    (header,), rows = blocks(guide, "header"), blocks(guide, "row")
    assert header.cells[0] == "" and all(header.cells[1:])
    assert len(rows) == 8 and all(len(row.cells) == len(row.spoken) == 3 for row in rows)
    assert "988" in rows[-1].cells[2]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_block_is_read(language):
    guide = every(language)
    kinds = [block.kind for section in guide.sections for block in section.blocks]
    assert kinds == [
        "bullet", "bullet", "paragraph",
        "paragraph", "bullet", "bullet", "heading", "paragraph", "callout",
        "step", "step", "step", "paragraph", "step",
        "header", "row", "row",
        "header", "row", "row", "row",
        "figure", "figure",
        "paragraph", "question", "question",
        "card", "link",
    ]  # fmt: skip


def test_what_stands_in_the_head_is_known():
    guide = every()
    assert (guide.topics, guide.questions) == (("burnout",), ("I can't sleep",))
    assert (guide.reviewed_by, guide.reviewed_on) == ("Dr. Ana Rivera", date(2026, 11, 20))
    assert (guide.written, guide.expires) == (date(2026, 11, 22), date(2030, 1, 31))
    assert [source.key for source in guide.sources] == ["qd85", "phq", "negeri"]
    assert [source.locator for source in guide.sources] == [
        "https://icd.who.int/",
        "PMID 11556941, doi 10.1046/j.1525-1497.2001.016009606.x",
        "doi 10.1136/bmj.n2183",
    ]


def test_a_source_s_words_follow_the_language():
    assert [every(language).sources[0].text[:5] for language in ("en", "es")] == ["World", "Organ"]


@pytest.mark.parametrize("day, shown", [(date(2030, 1, 31), True), (date(2030, 2, 1), False)])
def test_a_guide_is_shown_through_the_day_on_which_it_expires(day, shown):
    assert every().shown_on(day) is shown


def test_steps_carry_the_numbers_that_are_written():
    assert [step.number for step in blocks(every(), "step")] == [1, 2, 3, 4]


def test_cells_are_styled_and_spoken():
    sleep, value = blocks(every(), "row")[0], blocks(every(), "row")[3]
    assert sleep.cells[2] == 'In nearly <b>every</b> part of life&nbsp;<font size="2">[3]</font>'
    assert (sleep.spoken[2], sleep.cites) == ("In nearly every part of life", (3,))
    assert (value.spoken, value.cites) == (("Talk therapy", "After four to eight talks"), (2,))


def test_a_call_out_keeps_its_paragraphs_and_its_numbers():
    (callout,) = blocks(every(), "callout")
    assert callout.plain.count("\n") == callout.text.count("<br>") == 1
    assert "988" in callout.plain and "911" in callout.plain and callout.cites == (2,)


def test_a_figure_holds_its_picture_its_alternative_and_its_caption():
    drawn, photo = blocks(every(), "figure")
    assert isinstance(drawn.picture, Picture) and isinstance(photo.picture, Picture)
    assert (drawn.picture.kind, drawn.picture.width, drawn.picture.height) == ("svg", 320, 130)
    assert (photo.picture.kind, photo.picture.width, photo.picture.height) == ("png", 240, 150)
    assert drawn.picture.data == (EVERY / "pictures" / "breath.svg").read_bytes()
    assert drawn.plain.startswith("A drawing of one slow breath") and photo.plain.startswith("A small photograph")
    assert drawn.cells == ('One slow breath, in and out&nbsp;<font size="2">[1]</font>',) and photo.cells == ()
    assert drawn.spoken == ("One slow breath, in and out",)


def test_questions_hold_their_answers():
    first, second = blocks(every(), "question")
    assert [block.kind for block in first.answer] == ["paragraph", "bullet"]
    assert (second.plain, second.answer[0].plain) == ("¿Hablan español?", "Yes.")
    assert first.answer[0].cites == (3,)


def test_headings_fold_only_where_all_of_them_ask(folder):
    text = GOOD + "\n### Why?\n\nSo.\n\n### Then\n\nThis.\n"
    (folder / "g.md").write_text(text)
    assert [block.kind for block in read_guide(folder / "g.md").sections[0].blocks] == [
        "paragraph", "heading", "paragraph", "heading", "paragraph"]  # fmt: skip
    (folder / "g.md").write_text(text.replace("### Then", "### Then?"))
    assert [block.kind for block in read_guide(folder / "g.md").sections[0].blocks] == [
        "paragraph", "question", "question"]  # fmt: skip


def test_a_link_becomes_a_code_and_a_guide_s_name_a_card():
    (link,), (card,) = blocks(every(), "link"), blocks(every(), "card")
    assert link.target == "https://clinic.example/rest" and len(link.code) == len(link.code[0]) >= 21
    assert (card.target, card.plain) == ("another", "Another guide: sleep and stress")


def test_marks_become_styled_text_and_plain_text_for_the_ear(folder):
    (folder / "g.md").write_text(FRONT + "\n## First\n\n- **Bold** & more \\* 2 < 3\n  [@one].\n\n### Is it &amp; so\n")
    bullet, heading = blocks(read_guide(folder / "g.md"), "bullet", "heading")
    assert bullet.plain == "Bold & more * 2 < 3."
    assert bullet.text == '<b>Bold</b> &amp; more * 2 &lt; 3&nbsp;<font size="2">[1]</font>.'
    assert (heading.plain, heading.text) == ("Is it & so", "Is it &amp; so")


HEADS = {  # text of the file: line, what is wrong, what to write instead
    "no title": (GOOD.replace("title: T\n", ""), 1, "no title", "Add a line: title: ..."),
    "an empty title": (GOOD.replace("title: T", "title:"), 2, "no title", "Add a line: title: ..."),
    "a title of spaces": (GOOD.replace("title: T", "title: ' '"), 2, "title has a wrong value", "a few words"),
    "no sources": (GOOD.replace("sources:\n  - key: one\n    text: A book\n", ""), 1, "no sources", "Add a line"),
    "not UTF-8": (GOOD.encode() + b"\ncaf\xe9\n", 15, "not UTF-8", "Save the file as UTF-8"),
    "no front matter": ("## First\n\nText.\n", 1, "no front matter", "Start it with a line ---"),
    "an empty file": ("", 1, "no front matter", "Start it with a line ---"),
    "bad YAML": (GOOD.replace("summary: S", "summary: S: T"), 3, "not YAML", "in quotes"),
    "a control character": (GOOD.replace("title: T", "title: \x07"), 1, "not YAML", "in quotes"),
    "front matter without keys": ("---\nwords\n---\n", 1, "no keys", "title: ..."),
    "an empty front matter": ("---\n---\n## First\n", 1, "no keys", "title: ..."),
    "a list for front matter": ("---\n- a\n---\n", 1, "no keys", "title: ..."),
    "lists in lists": (GOOD.replace("title: T", "title: " + "[" * 4000 + "]" * 4000), 2, "title has a wrong", "words"),
    "a head too long": (GOOD.replace("title: T", "title: " + "[" * 90_000 + "]" * 90_000), 1, "180,", "Say less"),
    "an unknown key": (GOOD.replace("title: T", "title: T\nauthor: A"), 3, "author is no key", "It may hold: title"),
    "a key twice": (GOOD.replace("title: T", "title: T\nlanguage: en"), 5, "language stands there twice", "Keep one"),
    "a 13th month": (GOOD.replace("2026-11-22", "2026-13-22"), 1, "value that is none", "2026-11-22"),
    "a day that is none": (GOOD.replace("2026-11-22", "!!timestamp x"), 1, "value that is none", "2026-11-22"),
    "a merged key": (GOOD.replace("title: T", "<<: {title: 5}"), 1, "title has a wrong value", "a few words"),
    "a day in words": (GOOD.replace("2026-11-22", "today"), 5, "written has a wrong value", "2026-11-22"),
    "a word for topics": (GOOD.replace("title: T", "title: T\ntopics: rest"), 3, "topics has a wrong", "topics.toml"),
    "a number to ask": (
        GOOD.replace("title: T", "title: T\nquestions: [5]"),
        3,
        "questions has a wrong",
        "can't sleep",
    ),
    "a source without a key": (GOOD.replace("key: one", "kee: one"), 6, "no key", "- key: ..."),
    "a source without a text": (GOOD.replace("text: A book", "pmid: '7'"), 6, '"one" has no text', "who wrote it"),
    "sources that are a word": (GOOD.replace("\n  - key: one\n    text: A book", " one"), 6, "is no list", "[who-qd85"),
    "a source twice": (
        GOOD.replace("  - key: one", "  - one\n  - key: one"),
        6,
        '"one" stands there twice',
        "Keep one",
    ),
    "a source in no list": (
        GOOD.replace("sources:\n", "sources:\n  - two\n"),
        7,
        '"two" is not in sources.toml',
        "[two]",
    ),
    "an unused source": (GOOD.replace(" [@one]", ""), 7, '"one"', "Cite it or take it out"),
    "a wrong PMID": (GOOD.replace("A book", "A book\n    pmid: PMC3"), 6, 'pmid of the source "one"', "number alone"),
    "a number for a title": (GOOD.replace("title: ", "title: 5 #"), 2, "title has a wrong value", "quotes"),
    "another language": (GOOD.replace("language: en", "language: es"), 4, "lies in the folder en", "Change one"),
    "a review by nobody": (GOOD.replace("title: T", "title: T\nreviewed_on: 2026-01-01"), 3, "no reviewed_by", "Dr."),
    "a review at no time": (
        GOOD.replace("title: T", "title: T\nreviewed_by: Dr. A"),
        3,
        "no reviewed_on",
        "2026-11-22",
    ),
    "a guide too long": (GOOD + "word " * 50_000, 0, "250,", "several guides"),
}


@pytest.mark.parametrize("content, line, reason, remedy", HEADS.values(), ids=HEADS)
def test_a_broken_head_is_refused_with_line_and_remedy(folder, content, line, reason, remedy):
    found = problems(folder / "guide.md", content, sources={})
    matching = [problem for problem in found if reason in problem.reason]
    assert matching, found
    assert matching[0].line == line and remedy in matching[0].remedy


def test_the_good_file_that_the_bad_ones_are_made_of_is_good(folder):
    (folder / "guide.md").write_text(GOOD)
    assert read_guide(folder / "guide.md").sections[0].title == "First"


def test_all_that_is_wrong_with_a_guide_is_said_at_once(folder):
    found = problems(folder / "guide.md", GOOD.replace("[@one]", "[@two]") + "\n<div>x</div>\n")
    assert {problem.line for problem in found} == {7, 13, 15}


def test_where_the_lists_of_sources_can_not_be_read_that_is_not_said_of_every_guide(folder):
    (folder / "g.md").write_text(GOOD.replace("  - key: one\n    text: A book", "  - one"))
    assert [(source.key, source.text) for source in read_guide(folder / "g.md").sources] == [("one", "one")]


def test_a_missing_guide_is_named(folder):
    with pytest.raises(Refused, match=r"gone\.md: it can't be read .* Put it there"):
        read_guide(folder / "gone.md")


def test_a_blank_that_no_line_fills_is_refused(folder):
    (problem,) = problems(folder / "guide.md", GOOD + "\nCall {crysis_number}.\n", named={"crisis_number": "988"})
    assert problem.line == 15 and "{crysis_number}" in problem.reason and "{crisis_number}" in problem.remedy
