"""The shelf: guides and cards as they were put, in order, by topic, until they expire; and nothing that raises."""

import fcntl
import os
import sqlite3
import subprocess
import sys
from datetime import date

import pytest

from kiosk.itself import TOP
from kiosk.library.content import Question, Shelf, Topic
from kiosk.library.opening import handed_over, opened
from kiosk.library.places import placed
from kiosk.library.shelves import Folder
from tests.library.shelving import content_of, guide, shelf_of

TOPICS = [
    ("en", 0, "sleep", "Sleep"),
    ("en", 1, "work", "Work"),
    ("en", 2, "none", "Of nothing"),
    ("es", 0, "sleep", "Sueño"),
]
GUIDES = (
    guide("zebra", "Zebra", topics=("work", "sleep"), questions=("What is a zebra?", "Is it striped?")),
    guide("apple", "Apple", topics=("sleep",), questions=("An apple?",)),
    guide("apple", "Manzana", language="es", topics=("sleep",)),
)


@pytest.fixture(scope="module")
def shelf():
    return shelf_of(*GUIDES, topics=TOPICS)


def names(cards):
    return [card.name for card in cards]


def test_a_guide_comes_off_the_shelf_as_it_was_put_there(shelf):
    assert [shelf.guide(one.name, one.language) for one in GUIDES] == list(GUIDES)
    assert shelf.guide("zebra", "es") is shelf.guide("", "en") is shelf.guide("apple", "fr") is None


def test_cards_stand_in_the_offered_order_a_page_at_a_time(shelf):
    assert [(card.name, card.title) for card in shelf.cards("en")] == [("zebra", "Zebra"), ("apple", "Apple")]
    assert names(shelf.cards("en", start=1)) == ["apple"] and names(shelf.cards("en", count=1)) == ["zebra"]
    assert names(shelf.cards("en", "sleep")) == ["zebra", "apple"] and names(shelf.cards("en", "work")) == ["zebra"]
    assert shelf.cards("en", "sleep", start=2) == shelf.cards("en", "no-topic") == shelf.cards("fr") == ()
    assert [shelf.count(*what) for what in (("en",), ("es",), ("fr",), ("en", "work"), ("es", "work"))] == [
        2,
        1,
        0,
        1,
        0,
    ]


def test_topics_are_those_with_a_guide_in_the_pack_s_order(shelf):
    assert shelf.topics("en") == (Topic("sleep", "Sleep", 2), Topic("work", "Work", 1))
    assert shelf.topics("es") == (Topic("sleep", "Sueño", 1),)


def test_questions_lead_to_their_guides_in_order(shelf):
    asked = shelf.questions("en")
    assert asked[:2] == (Question("What is a zebra?", "zebra"), Question("Is it striped?", "zebra"))
    assert shelf.questions("en", start=2) == (Question("An apple?", "apple"),) and shelf.questions("es") == ()


@pytest.mark.parametrize(("day", "there"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_an_expired_guide_is_nowhere(day, there):
    ending = guide("ending", topics=("work",), questions=("Ending?",), expires=date(2026, 12, 31))
    shelf = shelf_of(ending, guide("other"), today=day, topics=TOPICS)
    found = [shelf.guide("ending", "en") is not None, "ending" in names(shelf.cards("en")), shelf.count("en") == 2,
             bool(shelf.cards("en", "work")), shelf.count("en", "work") == 1, bool(shelf.topics("en")),
             bool(shelf.questions("en")), bool(shelf.find("ending", "en"))]  # fmt: skip
    assert found == [there] * len(found)


def test_a_shelf_that_is_not_there_is_empty():
    for empty in (Shelf(), Shelf(lambda: sqlite3.connect("file:/nowhere/at/all?mode=ro", uri=True))):
        assert (empty.guide("a", "en"), empty.cards("en"), empty.count("en")) == (None, (), 0)
        assert empty.topics("en") == empty.questions("en") == empty.find("a", "en") == ()


def made(place, guides=GUIDES):
    folder = Folder(place)
    folder(content_of(guides, topics=TOPICS))
    return place / folder.name


def test_a_damaged_shelf_shows_less_and_never_raises(tmp_path):
    file = made(tmp_path, [guide(f"guide-{number}", body="words " * 300) for number in range(60)])
    raw = bytearray(file.read_bytes())
    for place in range(4096, len(raw), 97):
        raw[place] ^= 0xFF
    file.write_bytes(raw)
    shelf = opened(file)
    assert shelf.cards("en") == () and shelf.find("words", "en") == () and shelf.guide("guide-5", "en") is None


SEALED = """
import os, sys
from kiosk.library.opening import handed_over
from kiosk.seal import seal, shut
assert seal().whole
shut()
shelf = handed_over(int(sys.argv[1]))
print([card.name for card in shelf.cards("en")], shelf.guide("apple", "es").title, len(shelf.find("zebar", "en")))
os._exit(0)
"""
SAID = "['zebra', 'apple'] Manzana 1\n"


def in_the_seal(fd):
    command = [sys.executable, "-c", SEALED, str(fd)]
    return subprocess.run(command, cwd=TOP, pass_fds=[fd], capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
@pytest.mark.parametrize("kind", ["file", "file without its name", "memfd"])
def test_a_sealed_process_reads_it(tmp_path, kind):
    file = made(tmp_path)
    fd = os.open(file, os.O_RDONLY)
    if kind == "memfd":
        fd = os.memfd_create("shelf", os.MFD_ALLOW_SEALING)
        os.write(fd, file.read_bytes())
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
    if kind != "file":
        file.unlink()
    done = in_the_seal(fd)
    assert done.stdout == SAID, done.stderr
    assert len(list(tmp_path.iterdir())) == (kind == "file")


def test_a_visit_keeps_the_shelf_it_began_with(tmp_path):
    """Opened before or after: what is put in its place has another name and is another file."""
    folder = Folder(tmp_path)
    folder(content_of(GUIDES))
    early, late = (handed_over(os.open(tmp_path / folder.name, os.O_RDONLY)) for _ in range(2))
    early.open()
    newer = Folder(tmp_path, before=folder.name)
    newer(content_of([guide("new")]))
    (tmp_path / folder.name).unlink()
    assert names(early.cards("en")) == names(late.cards("en")) == ["zebra", "apple"]
    assert early.guide("zebra", "en") == late.guide("zebra", "en") == GUIDES[0]
    assert names(opened(tmp_path / newer.name).cards("en")) == ["new"]


PLACES = {
    "the first time": ("abc", {}, [1, 2, 3]),
    "one between": ("axbc", {"a": 100, "b": 200, "c": 300}, [100, 150, 200, 300]),
    "one in front": ("xab", {"a": 100, "b": 200}, [50, 100, 200]),
    "the last one first": ("cab", {"a": 100, "b": 200, "c": 300}, [50, 100, 200]),
    "one gone": ("ac", {"a": 100, "b": 200, "c": 300}, [100, 300]),
    "nothing": ("", {}, []),
}


@pytest.mark.parametrize(("order", "known", "wanted"), PLACES.values(), ids=PLACES)
def test_few_guides_are_numbered_anew(order, known, wanted):
    numbers = placed(list(order), known, 0)
    assert list(numbers) == list(order) and sorted(numbers.values()) == list(numbers.values())
    assert list(numbers.values()) == (wanted if known else [65536 * number for number in wanted])


def test_where_there_is_no_room_all_are_numbered_anew():
    numbers = list(placed(list("axyb"), {"a": 1, "b": 2}, 0).values())
    assert numbers == sorted(set(numbers)) and len(numbers) == 4
