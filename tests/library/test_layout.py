"""A file in the wrong place of a pack is a slip of its author, and is said with where it belongs."""

import os

import pytest

from kiosk.library.compiler import compile_library
from kiosk.library.layout import misplaced, pack_faults
from kiosk.library.pack import SHIPPED, Pack, read_pack
from kiosk.problems import Refused
from kiosk.tables import Content, Settings
from tests.library.packs import above, alone, guide, written
from tests.library.test_pictures import png, svg

FINE = {
    "README.md": "x", "LICENSE": "x", "sources.toml": "", "topics.toml": "", "guides/en/our-clinic-2.md": guide(),
    "guides/es-MX/a.md": "x", "pictures/our-door.png": png(), "pictures/b.svg": svg(""), "playlists/a.toml": "",
    "instruments/cbi.es-ES.json": "", "instruments/provenance.toml": "", "support/a.toml": "", "texts/en.toml": "",
    "treatments/en.toml": "", ".git/config": "x", "guides/en/a.md~": "x", "guides/en/.a.md.swp": "x",
    "__MACOSX/guides/x": "x", "pictures/Thumbs.db": "x", "guides/en/#a.md#": "x",
}  # fmt: skip
WRONG = {
    "guide/en/a.md": ("guide", 'Did you mean "guides"?'),
    "Guides/en/a.md": ("Guides", 'Did you mean "guides"?'),
    "images/a.png": ("images", "There are: guides, pictures"),
    "pack.tml": ("pack.tml", 'Did you mean "pack.toml"?'),
    "source.toml": ("source.toml", 'Did you mean "sources.toml"?'),
    "notes.docx": ("notes.docx", "Else take it out"),
    "our-clinic.md": ("our-clinic.md", "Move it: guides/<language>/"),
    "door.png": ("door.png", "Move it: pictures/"),
    "guides/our-clinic.md": ("guides/our-clinic.md", "such as guides/en"),
    "guides/english/our-clinic.md": ("guides/english/our-clinic.md", "a language as en"),
    "guides/en/more/our-clinic.md": ("guides/en/more/our-clinic.md", "small letters"),
    "guides/en/Our Clinic.md": ("guides/en/Our Clinic.md", "small letters, digits and hyphens"),
    "guides/en/clínica.md": ("guides/en/clínica.md", "small letters, digits and hyphens"),
    "guides/en/our_clinic.md": ("guides/en/our_clinic.md", "small letters, digits and hyphens"),
    "guides/en/our-clinic.MD": ("guides/en/our-clinic.MD", "such as guides/<language>/our-clinic.md"),
    "guides/en/our-clinic.txt": ("guides/en/our-clinic.txt", "such as guides/<language>/our-clinic.md"),
    "guides/en/door.png": ("guides/en/door.png", "pictures/our-door.png"),
    "pictures/door.jpg": ("pictures/door.jpg", "pictures/our-door.png"),
    "pictures/more/door.png": ("pictures/more/door.png", "pictures/our-door.png"),
    "texts/english.toml": ("texts/english.toml", "texts/en.toml"),
}


def test_everything_that_has_a_place_may_lie_there(tmp_path):
    assert list(misplaced(Pack(written(tmp_path, FINE), "clinic"))) == []


@pytest.mark.parametrize("place", WRONG)
def test_what_has_none_is_named_with_where_it_belongs(tmp_path, place):
    written(tmp_path, {place: "x"})
    named, remedy = WRONG[place]
    (problem,) = misplaced(read_pack(tmp_path))
    assert problem.file == tmp_path / named and remedy in problem.remedy, str(problem)
    with pytest.raises(Refused) as refused:
        compile_library(Settings(content=Content((str(tmp_path),))))
    assert problem in refused.value.problems


def test_links_and_pipes_are_no_content(tmp_path):
    written(tmp_path, {"texts/x": "x"})
    (tmp_path / "guides" / "en").mkdir(parents=True)
    os.mkfifo(tmp_path / "guides" / "en" / "pipe.md")
    (tmp_path / "guides" / "en" / "link.md").symlink_to(SHIPPED / "guides" / "en" / "burnout-or-depression.md")
    (tmp_path / "pictures").symlink_to("/etc")
    found = {problem.file.name for problem in misplaced(read_pack(tmp_path)) if "a link or a device" in problem.reason}
    assert found == {"pipe.md", "link.md", "pictures"}
    with pytest.raises(Refused):
        compile_library(Settings(), above(tmp_path))  # and it does not wait for the pipe


def test_a_file_that_nobody_reads_yet_is_text_all_the_same(tmp_path):
    written(tmp_path, {"treatments/en.toml": png(), "README.md": png()})
    (problem,) = misplaced(read_pack(tmp_path))
    assert problem.file == tmp_path / "treatments" / "en.toml" and "UTF-16 or no text" in problem.reason


def test_a_picture_that_no_guide_shows_is_looked_at_too(tmp_path):
    written(tmp_path, {"pictures/big.png": png(10_000, 5_000)})
    with pytest.raises(Refused, match=r"pictures/big\.png: it has 10000 x 5000 pixels"):
        compile_library(Settings(), above(tmp_path))


def test_the_shipped_pack_has_no_fault():
    assert list(pack_faults(alone(SHIPPED))) == []
