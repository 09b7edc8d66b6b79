"""What README.md and docs/ name is there: files, links, tests, commands and options, make targets; none is endless."""

import argparse
import re
from pathlib import Path

import pytest

from kiosk.arguments import parser

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST = 160  # lines
LONGER = {
    "README.md": (300, "all that a first evening needs"),
    "docs/CHANGELOG.md": (9_999, "it grows with each release"),
}
FUTURE = {  # named as what somebody may write one day
    "resources/texts/ht.toml", "resources/translations/clearing_ht.ts", "guides/en/NAME.md",
}  # fmt: skip
MAIN = re.compile(r"(?:^|[ \n])(?:python3?|\.venv/bin/python)\s+main\.py\b(.*)", re.S)
INSTALLED = re.compile(r"^(?:sudo )?clearing(?:-station)?( .*|$)", re.S)
PLACE = re.compile(r"(?<![\w/.~-])(?:kiosk|tests|resources|packaging|docs|\.ci)/[\w*./-]*[\w*/]")
ENDS = re.compile(r"\s(?:#|>|\||&&|;|\()")  # what follows a command, and is none of it


def code(text):
    """What is set as code: lines that are indented or fenced, and what stands between backticks."""
    fenced = re.findall(r"^```.*?\n(.*?)^```", text, re.S | re.M)
    text = re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)
    indented = re.findall(r"^ {4,}(\S.*)$", text, re.M)
    spans = re.findall(r"`([^`]+)`", re.sub(r"^ {4,}\S.*$", "", text, flags=re.M))
    return [
        *(line for block in fenced for line in block.splitlines()),
        *indented,
        *(" ".join(s.split()) for s in spans),
    ]


def links(page, text):
    for target in re.findall(r"\]\(([^)\s]+)", re.sub(r"`[^`]*`", "", re.sub(r"^ {4,}\S.*$", "", text, flags=re.M))):
        place, _, anchor = target.partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        there = page.parent / place if place else page
        if not there.exists():
            yield f"there is no {target}"
        elif anchor and anchor not in anchors(there.read_text("utf-8")):
            yield f"there is no heading for {target}"


def anchors(text):
    heads = re.findall(r"^#+ (.*)$", text, re.M)
    return {re.sub(r"[^\w -]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def places(pieces):
    for place in {place for piece in pieces for place in PLACE.findall(piece)} - FUTURE:
        if not (ROOT / place).exists() and not list(
            ROOT.glob(re.sub("[A-Z]{3,}", "*", place.rstrip("/")) + ("-*" if place[-3:].isdigit() else ""))
        ):
            yield f"there is no {place}"


def proofs(pieces):
    for file, name in re.findall(r"(tests/[\w/]+\.py)::(\w+)", "\n".join(pieces)):
        if (ROOT / file).is_file() and f"def {name}(" not in (ROOT / file).read_text("utf-8"):
            yield f"there is no {name} in {file}"


def targets(pieces):
    known = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M)
    for piece in pieces:
        if (found := re.match(r"make ([a-z][\w-]*)", piece)) and found[1] not in known:
            yield f"the Makefile has no {found[1]}"


def commands(pieces):
    """Each command of ours: the words after `python3 main.py`, or after `clearing`."""
    for piece in pieces:
        if found := MAIN.search(piece) or INSTALLED.match(piece):
            yield ENDS.split(found[1] + " ")[0].split()


def unknown(words):
    """The first word or option that the command line does not take; "" where it takes them all."""
    at, value = parser(), False
    options = {"--help": 0}
    for word in words:
        options |= {name: action.nargs for action in at._actions for name in action.option_strings}
        below = [action.choices for action in at._actions if isinstance(action, argparse._SubParsersAction)]
        plain = word.strip("[]()\"':;,.")
        if value or re.fullmatch(r"[A-Z.\u2026-]+", plain):  # an option's value; a placeholder
            value = False
        elif plain.startswith("--"):
            name, _, given = plain.partition("=")
            if name not in options:
                return name
            value = options[name] != 0 and not given
        elif below and plain not in below[0]:
            return plain
        elif plain in ("test", "bench"):
            return ""  # what follows is their own (kiosk/developing.py)
        elif below:
            at = below[0][plain]
    return ""


def faults(page, text):
    pieces = code(text)
    yield from links(page, text)
    yield from places(pieces)
    yield from proofs(pieces)
    yield from targets(pieces)
    yield from (f"the command line takes no {word}: {' '.join(words)}" for words in commands(pieces)
                if (word := unknown(words)))  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_names_is_there(page):
    assert list(faults(page, page.read_text("utf-8"))) == []


PLANTED = {
    "[a page](no-such-page.md)": "no-such-page.md",
    "[a heading](README.md#no-such-heading)": "no-such-heading",
    "![a picture](docs/pictures/none.png)": "none.png",
    "`kiosk/no_such_module.py` holds it": "kiosk/no_such_module.py",
    "`resources/nowhere/LANGUAGE.toml`": "resources/nowhere",
    "`tests/test_seal.py::test_no_such_thing` shows it": "test_no_such_thing",
    "    make no-such-target": "no-such-target",
    "Run `make no-such-target` first.": "no-such-target",
    "    python3 main.py no-such-word    # says it": "no-such-word",
    "    python3 main.py pack no-such-word FOLDER": "no-such-word",
    "`sudo python3 main.py\nno-such-word`": "no-such-word",
    "    clearing check --no-such-option": "--no-such-option",
    "    clearing-station no-such-word": "no-such-word",
    "```\nclearing no-such-word\n```": "no-such-word",
}


@pytest.mark.parametrize(("text", "named"), PLANTED.items(), ids=PLANTED.values())
def test_what_is_not_there_is_found(text, named):
    assert [fault for fault in faults(ROOT / "README.md", text) if named in fault]


RIGHT = """
[staff](docs/staff.md), [here](#two-commands), [the web](https://example.org/none), `resources/texts/LANGUAGE.toml`
`tests/test_seal.py::test_it_works`, `make soak SOAK="--visits 200"`; the word `clearing`; `/etc/clearing/settings.toml`

    python3 main.py --settings FILE check
    python3 main.py pause ["Back at noon."]
    clearing recordings list --language ht > sentences.csv
    sudo clearing prove --virtual             # looks everywhere
"""


def test_what_is_there_is_let_through():
    assert list(faults(ROOT / "README.md", RIGHT)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_can_be_read_at_one_go(page):
    limit, _ = LONGER.get(str(page.relative_to(ROOT)), (LONGEST, ""))
    lines = page.read_text("utf-8").splitlines()
    assert 0 < len(lines) <= limit
    assert lines[0].startswith("# "), "a page begins with what it is about"


def test_the_index_leads_to_every_page():
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    assert [
        page.name for page in (ROOT / "docs").glob("*.md") if page.name != "README.md" and f"({page.name})" not in index
    ] == []


def test_no_two_pages_differ_by_capitals_alone():
    names = [str(page.relative_to(ROOT)).lower() for page in PAGES]
    assert len(set(names)) == len(names), "Windows can't hold both"
