"""A shelf that is brought up to date holds what one made anew would hold, and only what has changed is read."""

import os
import sqlite3
from contextlib import closing

import pytest

from kiosk.library import together
from kiosk.library.compiler import SHIPPED, compile_shelf
from kiosk.library.opening import connected
from kiosk.library.pack import read_pack
from kiosk.library.shelves import Folder
from kiosk.library.shelving import indexed
from kiosk.library.stack import Stack
from kiosk.problems import Refused
from kiosk.settings import Settings
from tests.library.packs import guide, written

NAMES = [f"guide-{number:02}" for number in range(12)]
CARD = "\n## First\n\nWords [@one].\n\n[To another](guide:guide-03)\n"
PICTURE = "\n## First\n\nWords [@one].\n\n![A dot](pictures/dot.svg)\n"
DOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="{}"/></svg>'


def text(name, language, **more):
    return guide(f"{name} {language}", language, f'questions: ["What is {name}?"]\ntopics: [burnout]\n', **more)


@pytest.fixture
def pack(tmp_path):
    files = {f"guides/{language}/{name}.md": text(name, language) for language in ("en", "es") for name in NAMES}
    return written(tmp_path / "pack", files | {"pictures/dot.svg": DOT.format(1)})


@pytest.fixture
def read(monkeypatch):
    """The names of the guides that are read."""
    names = []
    honest = together.read_guide
    monkeypatch.setattr(together, "read_guide", lambda file, *a, **k: names.append(file.stem) or honest(file, *a, **k))
    return names


class Keeper:
    """Compiles again and again beside what there is."""

    def __init__(self, place, pack):
        self.place, self.pack, self.name, self.same_cards = place, pack, "", False

    def compile(self, settings=Settings()):  # noqa: B008 - frozen
        folder = Folder(self.place, before=self.name)
        shelf = compile_shelf(settings, Stack((read_pack(SHIPPED), read_pack(self.pack))), folder)
        self.name, self.same_cards = folder.name, folder.same_cards
        return shelf


@pytest.fixture
def keeper(tmp_path, pack, read):
    keeper = Keeper(tmp_path / "state", pack)
    keeper.compile()
    read.clear()
    return keeper


def held(file):
    """All that a shelf holds, but for the numbers of its guides and the dates of their files."""
    with closing(connected(str(file))) as db:
        found = {
            "guides": db.execute("SELECT language, name, title, summary, expires FROM guides ORDER BY id").fetchall()
        }
        for table, column in (("contents", "guide"), ("files", "guide"), ("asked", "guide")):
            kept = {"files": "path, key, pictures, leads", "contents": "content", "asked": "place, text"}[table]
            found[table] = db.execute(f"SELECT {kept} FROM {table} ORDER BY {column}").fetchall()
        found["about"] = db.execute("SELECT a.language, topic, name FROM about a JOIN guides ON id = guide "
                                    "ORDER BY a.language, topic, guide").fetchall()  # fmt: skip
        for table in ("words", "topics", "languages"):
            columns = {"languages": "tag, guides"}.get(table, "*")
            found[table] = sorted(db.execute(f"SELECT {columns} FROM {table}"))
        numbers = dict(db.execute("SELECT id, language || name FROM guides").fetchall())
    with closing(sqlite3.connect(":memory:")) as look:  # the vocabulary tables can't be made on a read-only file
        look.execute("ATTACH ? AS shelf", (str(file),))
        for index in ("heads", "whole"):
            look.execute(f"CREATE VIRTUAL TABLE temp.{index}_terms USING fts5vocab(shelf, {index}, instance)")
            rows = look.execute(f"SELECT term, doc, col FROM temp.{index}_terms")
            found[index] = sorted((term, numbers[doc], column or "") for term, doc, column in rows)
    return found


def agrees(keeper, tmp_path):
    """With a shelf made anew; the control is that both hold something."""
    anew = Keeper(tmp_path / f"anew-{os.urandom(4).hex()}", keeper.pack)
    anew.compile()
    brought, fresh = held(keeper.place / keeper.name), held(anew.place / anew.name)
    assert brought == fresh
    return len(brought["guides"]) > 20 and len(brought["heads"]) > 100


def test_nothing_changed_nothing_is_read_nor_written(keeper, read):
    before = keeper.name
    keeper.compile()
    assert (read, keeper.name, keeper.same_cards) == ([], before, True)
    assert os.listdir(keeper.place) == [before]


def test_a_changed_guide_alone_is_read(keeper, read, pack, tmp_path):
    (pack / "guides/en/guide-05.md").write_text(text("guide-05", "en", body="\n## New\n\nOther words [@one].\n"))
    shelf = keeper.compile()
    assert (read, keeper.same_cards) == (["guide-05"], True)
    assert [card.name for card in shelf.find("other words", "en")][:1] == ["guide-05"]
    assert agrees(keeper, tmp_path)


def test_a_change_of_the_same_size_and_second_is_seen(keeper, read, pack):
    file = pack / "guides/en/guide-05.md"
    file.write_text(file.read_text().replace("Words", "Wards"))
    assert keeper.compile().find("wards", "en") and read == ["guide-05"]


def test_a_changed_title_is_a_changed_card(keeper, pack):
    (pack / "guides/en/guide-05.md").write_text(text("another", "en"))
    assert keeper.compile().find("another", "en") and not keeper.same_cards


def test_a_new_guide_between_and_a_removed_one(keeper, read, pack, tmp_path):
    for language in ("en", "es"):
        (pack / f"guides/{language}/guide-04b.md").write_text(text("between", language))
        (pack / f"guides/{language}/guide-07.md").unlink()
    shelf = keeper.compile()
    order = [card.name for card in shelf.cards("en", count=20)]
    assert order[4:7] == ["guide-04", "guide-04b", "guide-05"] and "guide-07" not in order
    assert (sorted(read), keeper.same_cards) == (["guide-04b", "guide-04b"], False)
    assert shelf.guide("guide-07", "en") is None and not shelf.find("07", "es")
    assert agrees(keeper, tmp_path)


def test_a_renamed_guide(keeper, pack, tmp_path):
    for language in ("en", "es"):
        (pack / f"guides/{language}/guide-02.md").rename(pack / f"guides/{language}/guide-99.md")
    shelf = keeper.compile()
    assert shelf.guide("guide-02", "en") is None and shelf.guide("guide-99", "es") is not None
    assert agrees(keeper, tmp_path)


def test_another_order(keeper, pack, tmp_path):
    (pack / "pack.toml").write_text(
        'format = 1\nname = "clinic"\ntitle = "T"\nlanguages = ["en", "es"]\nguides = ["guide-11", "guide-03"]\n'
    )
    assert [card.name for card in keeper.compile().cards("es", count=3)] == ["guide-11", "guide-03", "guide-00"]
    assert agrees(keeper, tmp_path)


def test_changed_blanks_and_sources_lead_to_reading_anew(keeper, read, pack):
    (pack / "support").mkdir()
    shipped = (SHIPPED / "support" / "us.toml").read_text()
    (pack / "support" / "us.toml").write_text(shipped.replace('number = "988"', 'number = "116 123"'))
    keeper.compile()
    assert len(read) >= 2 * len(NAMES)
    read.clear()
    (pack / "sources.toml").write_text('[another]\ntext = "Another book"\n')
    keeper.compile()
    assert len(read) >= 2 * len(NAMES)


def test_another_program_reads_anew(keeper, read, monkeypatch):
    monkeypatch.setattr(together, "program", lambda: b"another")
    keeper.compile()
    assert len(read) >= 2 * len(NAMES)


def test_a_changed_picture_reads_the_guides_that_show_it(keeper, read, pack, tmp_path):
    (pack / "guides/en/guide-06.md").write_text(text("guide-06", "en", body=PICTURE))
    keeper.compile()
    read.clear()
    (pack / "pictures/dot.svg").write_text(DOT.format(2))
    shelf = keeper.compile()
    assert read == ["guide-06"] and b'r="2"' in shelf.guide("guide-06", "en").sections[0].blocks[1].picture.data
    assert agrees(keeper, tmp_path)


def test_a_guide_whose_goal_goes_is_refused_though_it_did_not_change(keeper, pack):
    (pack / "guides/en/guide-08.md").write_text(text("guide-08", "en", body=CARD))
    keeper.compile()
    name, files = keeper.name, os.listdir(keeper.place)
    for language in ("en", "es"):
        (pack / f"guides/{language}/guide-03.md").unlink()
    with pytest.raises(Refused, match=r"guide-08\.md"):
        keeper.compile()
    assert (keeper.name, sorted(os.listdir(keeper.place))) == (name, sorted(files))


def test_a_broken_guide_leaves_the_shelf_before_and_nothing_else(keeper, pack):
    (pack / "guides/es/guide-01.md").write_text("no front matter")
    with pytest.raises(Refused, match=r"es/guide-01\.md"):
        keeper.compile()
    assert os.listdir(keeper.place) == [keeper.name]


def test_a_damaged_shelf_before_is_not_built_on(keeper, read, pack):
    raw = (keeper.place / keeper.name).read_bytes()
    (keeper.place / keeper.name).write_bytes(raw[:4096] + bytes(len(raw) - 4096))
    assert keeper.compile().count("en") >= len(NAMES) and len(read) >= 2 * len(NAMES)


def test_many_guides_are_read_by_several_processes(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.library.stocking.MANY", 4)
    files = {f"guides/{language}/{name}.md": text(name, language) for language in ("en", "es") for name in NAMES}
    pack = written(tmp_path / "pack", files)
    counted = []
    folder = Folder(tmp_path / "state", progress=lambda done, of: counted.append((done, of)))
    shelf = compile_shelf(Settings(), Stack((read_pack(SHIPPED), read_pack(pack))), folder)
    assert counted[-1][0] == counted[-1][1] == len(counted) >= 2 * len(NAMES)
    (pack / "guides/es/guide-01.md").write_text("no front matter")
    with pytest.raises(Refused, match=r"es/guide-01\.md"):
        compile_shelf(Settings(), Stack((read_pack(SHIPPED), read_pack(pack))), folder)
    assert shelf.guide("guide-00", "es").title == "guide-00 es"


def test_what_is_told_of_a_guide_is_the_same_out_of_the_shelf(keeper):
    """A guide is taken off by its own words: they must come out as they went in."""
    shelf = keeper.compile()
    for card in shelf.cards("en", count=50):
        found = shelf.guide(card.name, "en")
        assert indexed(found) == indexed(shelf.guide(card.name, "en")) and indexed(found).whole
