"""Mutated packs: refused in a sentence, or every guide of them is shown whole. CLEARING_FUZZ=10000 (make fuzz)."""

import os
import random
import re
import shutil
import struct
import warnings
from datetime import date
from functools import lru_cache
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.library import catalogue, together
from kiosk.library.compiler import compile_library
from kiosk.library.content import decode
from kiosk.library.pack import SHIPPED, leftover
from kiosk.library.shelves import Folder
from kiosk.problems import Refused
from kiosk.tables import Content, Settings
from tests.library.packs import HEAD, guide, shown
from tests.library.test_pictures import png, svg

EXAMPLES = int(os.environ.get("CLEARING_FUZZ", "100"))
EVERY = Path(__file__).parent.parent / "packs" / "every-block"
LANGUAGES = ("en", "es")
SUPPORT = """[clinic]
number = "(305) 555-0100"
languages = ["en"]
checked_on = 2026-11-01
source = "us"
[clinic.words.en]
title = "Us"
hours = "8 to 5"
text = "Call {number}."
[clinic.words.es]
title = "Aquí"
hours = "de 8 a 17"
text = "Llame al {number}."
"""


def files_of(folder):
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def _bases():
    shipped = sorted(path.stem for path in (SHIPPED / "guides" / "en").glob("*.md"))
    small = {
        "pack.toml": f'{HEAD}hide = ["guides/{shipped[0]}"]\nguides = ["ours", "{shipped[-1]}"]\n',
        "support/clinic.toml": SUPPORT,
        "check-in.toml": (SHIPPED / "check-in.toml").read_bytes(),
        "texts/es.toml": (SHIPPED / "texts" / "es.toml").read_bytes(),
        "pictures/a.png": png(),
        "pictures/b.svg": svg('<g id="b"/><use href="#b"/>'),
        **{f"guides/{tag}/{name}.md": guide(name, tag) for tag in LANGUAGES for name in ("ours", "theirs")},
    }
    ready = {place: content if isinstance(content, bytes) else content.encode() for place, content in small.items()}
    example = files_of(SHIPPED / "example")
    example["playlists/waiting-room.toml"] = example.pop("playlists/our-clinic.toml")
    return [example, files_of(EVERY), ready]


BASES = _bases()
FRAGMENTS = [
    "<b>x</b>", "<!-- x -->", "<script>alert(1)</script>", "[x](https://clinic.example)", "[x](http://clinic.example)",
    "[x](guide:gone)", "[x](guide:ours)", "![x](pictures/gone.svg)", "![](pictures/b.svg)", "![x](../../etc/passwd)",
    "[@gone]", "[@one; @gone]", "{crisis_number}", "{crisis_gone}", "{", "}", "{{}}", "---", "***", "# x", "#### x",
    "## ", "## x", "### x?", "> > x", ">" * 300, "- - - x", "1. x", "999999999999. x", "    code", "```", "~~~",
    "| a |", "|---|", "| a | b | c | d |", "\n[x]: https://clinic.example\n", "&amp;", "&#0;", "&bogus;", "\\", "`x`",
    "*x*", "__x__", "\x07", "\x0b", "\x85", "\u2028", "\u202e", "\ufeff", "😀", "x" * 5000, "title: y", "title:",
    "language: fr", "written: 2026-13-45", "written: 1", "sources: []", "sources: x", "topics: [gone]", "topics: x",
    "questions: 5", "reviewed_by: x", "expires: never", "only_in_this_language: true", "only_in_this_language: 5",
    "a: &a [*a]", "? x", "!!python/object:os.system x", "%YAML 9", "<<: *x", "hide = []", 'hide = ["guides/gone"]',
    'guides = ["gone"]', 'name = "shipped"', "format = 2", "[[slides]]", "[clinic]", "title = 3", "= 3", '"""', "\x00",
]  # fmt: skip
IN_SVG = [
    "<script/>", '<g onload="x"/>', "<foreignObject/>", '<use href="#b"/>', '<use href="http://a.example#b"/>', "</g>",
    "<style>@import 'x';</style>", '<rect fill="url(//a.example)"/>', '<!DOCTYPE svg [<!ENTITY a "b">]>', "&a;", "<g>",
    '<image href="a.png"/>', "<?x?>", '<g id="b"/>', "<animate/>", '<a href="#b"/>', "]]>", "\x00",
]  # fmt: skip
PLACES = [
    "guide/en/x.md", "guides/x.md", "guides/fr/x.md", "guides/english/x.md", "guides/en/X.md", "guides/en/a b.md",
    "guides/en/x.txt", "guides/en/x/y.md", "picture/a.svg", "pictures/a.jpg", "pictures/A.PNG", "a.md", "a.zip",
    "texts/en.toml", "texts/fr.toml", "support/us.toml", "playlists/waiting-room.toml", "instruments/x.json",
    "treatments/en.toml", "guides/en/.x.md", "guides/en/x.md~", "README", "sub/pack.toml", "guides/es/x.md",
]  # fmt: skip
ENCODINGS = ["utf-16", "utf-16-le", "cp1252", "utf-7"]
TRAPS = ["../x", "/x", "a\\b", "guides//x", "PACK.TOML", "pack.toml", "x" * 300, "ñ", "guides", "a.zip"]


def alter(chance, place, content):
    """Other bytes for one file."""
    at, end = sorted((chance.randrange(len(content) + 1), chance.randrange(len(content) + 1)))
    lines = content.split(b"\n")
    line = chance.randrange(len(lines))
    extra = chance.choice(IN_SVG if place.endswith(".svg") else FRAGMENTS).encode()
    ways = [
        lambda: content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :],
        lambda: content[:at] + extra + content[at:],
        lambda: content[:at] + content[min(end, at + 40) :],
        lambda: content[:at],
        lambda: b"\n".join([*lines[:line], extra, *lines[line:]]),
        lambda: b"\n".join([*lines[:line], b"", extra, b"", *lines[line:]]),
        lambda: b"\n".join([*lines[:line], *lines[line + 1 :]]),
        lambda: b"\n".join([*lines[:line], lines[line], *lines[line:]]),
        lambda: b"\n".join(chance.sample(lines, len(lines))),
        lambda: content.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace"),
        lambda: b"",
        lambda: content.replace(b"\n", b"\r\n"),
        lambda: b"\xef\xbb\xbf" + content,
        lambda: content.replace(struct.pack(">I", 4), struct.pack(">I", chance.choice([0, 5, 10**4, 10**9])), 1),
    ]  # fmt: skip
    return chance.choice(ways)()


def mutated(seed):
    chance = random.Random(seed)
    files = dict(chance.choice(BASES))
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        place = chance.choice(sorted(files) or ["pack.toml"])
        way = chance.randrange(12)
        if way == 0:
            files.pop(place, None)
        elif way == 1:
            files[chance.choice(PLACES)] = files.get(place, b"")
        elif way == 2:
            files[chance.choice(PLACES)] = files.pop(place, b"")
        elif way == 3:
            other = chance.choice(sorted(files) or [place])
            files[place], files[other] = files.get(other, b""), files.get(place, b"")
        else:
            files[place] = alter(chance, place, files.get(place, b""))
    return files


def put(chance, files, folder):
    """As a folder or as a zip, which may be broken too; None where no file system takes it."""
    if chance.random() < 0.5:
        try:
            for place, content in files.items():
                (folder / "p" / place).parent.mkdir(parents=True, exist_ok=True)
                (folder / "p" / place).write_bytes(content)
        except OSError:
            return None
        return folder / "p"
    archive = folder / "p.zip"
    with warnings.catch_warnings(action="ignore"), ZipFile(archive, "w", chance.choice((0, 8))) as zipping:
        for place, content in files.items():
            zipping.writestr(place, content)
        if chance.random() < 0.1:
            zipping.writestr(chance.choice(TRAPS), chance.choice([b"x", b"\0" * 2_000_000]))
    if chance.random() < 0.1:
        raw = bytearray(archive.read_bytes())
        for _ in range(chance.choice((1, 3))):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        archive.write_bytes(raw[: chance.choice((len(raw), chance.randrange(len(raw))))])
    return archive


def let_through(files):
    """What an accepted pack must not hold, looked up in its files without the code that refuses it."""
    files = {place: content for place, content in files.items() if not any(map(leftover, place.split("/")))}
    names = {tag: {Path(p).stem for p in files if re.fullmatch(rf"guides/{tag}/[^/]+\.md", p)} for tag in LANGUAGES}
    for place, content in files.items():
        odd = re.match(r"(guide|picture|sub)/|guides/[^/]+$|guides/english|.*[A-Z ][^/]*\.(md|PNG)$|a\.", place)
        if odd and not place.startswith("README"):
            yield f"a place: {place}"
        if place.endswith((".md", ".toml", ".svg", ".json")) and not re.match("README|[a-z]+/fr[/.]", place):
            try:
                text = content.decode()
            except UnicodeDecodeError:
                text = "\0"
            if "\0" in text:
                yield f"an encoding: {place}"
            if place.endswith(".svg") and re.search(
                "<script|onload|foreignObject|DOCTYPE|//a.example|<image|<a ", text
            ):
                yield f"what acts or fetches: {place}"
            body = text.partition("\n---")[2]
            gone = re.search(r"^<(b|script)|\]\(guide:gone\)|pictures/gone", body, re.M)
            if re.match("guides/(en|es)/", place) and gone:
                yield f"a broken block: {place}"
        if place.endswith(".png") and (content[:4] != b"\x89PNG" or content[-8:-4] != b"IEND"):
            yield f"a broken picture: {place}"
    for name in names["en"] ^ names["es"]:
        file = next(content for place, content in files.items() if place.endswith(f"/{name}.md"))
        if name not in SHIPPED_NAMES and b"only_in_this_language: true" not in file:
            yield f"half a guide: {name}"


SHIPPED_NAMES = {path.stem for path in (SHIPPED / "guides").glob("*/*.md")}
MARKUP = [
    r"\A\ufeff?---.*?^---[ \t]*$",
    r"\[@[^\]]*\]",
    r"\{[a-z0-9_]+\}",
    r"\]\([^)\s]*",
    r"&#?\w+;",
    r"^\s*\|[-| :]+\|\s*$",
]


def unseen(content, found):
    """Words of a guide's text that stand nowhere in what is shown of it."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    for pattern in MARKUP:
        text = re.sub(pattern, " ", text, flags=re.S | re.M if "---" in pattern else re.M)
    shown = [found.title, found.summary, *(section.title for section in found.sections)]
    for block in found.blocks():
        styled = (re.sub(r"<[^>]*>", "", words) for words in (block.text, *block.cells))  # in the others < is a sign
        shown += [*styled, block.plain, *block.spoken, block.target]
    whole = " ".join(shown)
    return [word for word in re.findall(r"[^\W\d_]{3,}", text) if word not in whole]


def expired(content):
    day = re.search(rb"^expires: *(\d{4}-\d\d-\d\d)", content, re.M)
    return day and day[1].decode() < date.today().isoformat()


def once(patch):
    """What is shipped is read once: its instruments, and its guides for as long as nothing that they name changes."""
    instrument, known, held = catalogue.read_instrument, lru_cache(catalogue.read_instrument), {}

    def read_instrument(file, tried):
        return known(file) if file.is_relative_to(SHIPPED) else instrument(file, tried)

    def read_shipped(file, named, *, sources, guides, picture):
        found, lines, listed = held.get(file, (None, {}, {}))
        same = found and named and sources and named.items() >= lines.items() and all(
            sources.get(source.key) == listed[source.key] for source in found.sources
        ) and all(block.kind != "card" or block.target in guides for block in found.blocks())  # fmt: skip
        if not same:
            found = read_guide(file, named, sources=sources, guides=guides, picture=picture)
            if file.is_relative_to(SHIPPED) and file not in held:
                held[file] = found, named, sources
        return found

    read_guide = together.read_guide
    patch.setattr(catalogue, "read_instrument", read_instrument)
    patch.setattr(together, "read_guide", read_shipped)


@pytest.fixture(scope="module", autouse=True)
def shipped_once():
    with pytest.MonkeyPatch.context() as patch:
        once(patch)
        compile_library(Settings())
        yield


@lru_cache(maxsize=1)
def shipped_shelf():
    """A folder with the shelf of the shipped pack, and its name: a compiling begins there, as the keeper's does."""
    shelving = Folder(Path(os.environ["XDG_STATE_HOME"]) / f"fuzzed-{os.getpid()}")
    compile_library(Settings(), shelve=shelving)
    return shelving.place, shelving.name


def tried(folder, files, seed):
    """Whether it was accepted; None where it could not even be written down."""
    chance = random.Random(seed + 1)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pack = put(chance, files, folder)
    if pack is None:
        return None
    place, before = shipped_shelf()
    for shelf in place.glob("shelf*"):
        if shelf.name != before:
            shelf.unlink()
    try:
        library = compile_library(Settings(content=Content((str(pack),))), shelve=Folder(place, before))
    except Refused as refused:
        assert refused.problems
        for problem in refused.problems:
            assert problem.file.is_relative_to(pack), str(problem)
            assert problem.reason.strip() and problem.remedy.strip() and "clearing-pack" not in str(problem)
        return False
    assert list(let_through(files)) == [] and (place / before).is_file()
    assert decode(library.encode()) == library
    names = {Path(place).stem for place in files} | SHIPPED_NAMES
    for place, content in files.items():
        if (place.split("/")[:1], len(place.split("/"))) == (["guides"], 3) and not leftover(Path(place).name):
            tag, name = place.split("/")[1], Path(place).stem
            if tag in LANGUAGES:
                found = shown(library, name, tag)
                if found is None and expired(content):
                    continue
                assert found is not None and found.sections and found.title, place
                assert unseen(content, found) == [], place
                for block in found.blocks():
                    assert block.kind != "card" or block.target in names, block
                    assert block.kind != "figure" or block.picture.data in files.values(), block
    return True


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=EXAMPLES == 100)
@given(seed=st.integers(0, 2**40))
def test_a_mutated_pack_is_refused_or_shown_whole(tmp_path_factory, seed):
    tried(tmp_path_factory.getbasetemp() / "fuzzed", mutated(seed), seed)


@pytest.mark.parametrize("base", range(len(BASES)))
def test_the_bases_themselves_are_shown(tmp_path, base):
    assert tried(tmp_path / "p", BASES[base], 4) is True


def test_the_mutations_lead_to_both_ends(tmp_path):
    found = [tried(tmp_path / "p", mutated(seed), seed) for seed in range(60)]
    assert 8 <= found.count(True) <= 50 and 8 <= found.count(False) <= 50


def test_what_must_not_be_let_through_is_seen():
    bad = {
        "guide/en/x.md": b"", "guides/en/ours.md": "x".encode("utf-16"), "pictures/a.svg": b'<g onload="x"/>',
        "guides/es/more.md": b"---\n---\nonly [x](guide:gone)", "pictures/a.png": b"GIF",
    }  # fmt: skip
    kinds = {said.partition(":")[0] for said in let_through(bad)}
    assert kinds == {"a place", "an encoding", "what acts or fetches", "a broken block", "a broken picture",
                     "half a guide"}  # fmt: skip


def test_a_word_that_is_shown_nowhere_is_seen(tmp_path):
    library = compile_library(Settings(content=Content((str(EVERY),))))
    content = (EVERY / "guides" / "en" / "every-block.md").read_bytes()
    found = shown(library, "every-block", "en")
    assert unseen(content, found) == [] and unseen(content + b"\nZebra.\n", found) == ["Zebra"]


def test_an_address_for_a_link_is_no_silent_line(tmp_path):
    """Found here: Markdown's `[x]: address` left no trace of itself."""
    body = "\n## First\n\n[x]: https://clinic.example/zebra\n\nWords [@one].\n"
    files = {"pack.toml": HEAD.encode()}
    files |= {f"guides/{tag}/ours.md": guide("Ours", tag, body=body).encode() for tag in LANGUAGES}
    assert tried(tmp_path / "p", files, 4) is True
