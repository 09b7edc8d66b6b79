"""The reading page's rows: what is folded, what is cited, what leads on, and which sentence is being read out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize

from kiosk.library.compiler import compile_library
from kiosk.library.content import Picture
from kiosk.library.pack import SHIPPED, read_pack
from kiosk.library.stack import Stack
from kiosk.settings import Settings
from kiosk.viewmodels.guide import GuideViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.pictures import Pictures

EVERY = Path(__file__).parent.parent / "packs" / "every-block"
STACK = Stack((read_pack(SHIPPED), read_pack(EVERY)))


@pytest.fixture(scope="module")
def stocked():
    return compile_library(Settings(), STACK)


@pytest.fixture
def guide(stocked):
    return stocked.shelf.guide("every-block", "en")


class Few(dict):
    """A shelf with a few guides, by name."""

    def guide(self, name, language):
        return self.get(name)


@pytest.fixture
def few(guide):
    another = replace(guide, name="another", title="Another")
    return Few({"every-block": guide, "another": another})


@pytest.fixture
def shown(qapp, few):
    parent = QObject()
    page = GuideViewModel(few, Pictures(), parent)
    page.show("every-block", "en")
    yield page
    parent.deleteLater()


def rows(page, *kinds):
    blocks = page.blocks
    names = {role: bytes(name).decode() for role, name in blocks.roleNames().items()}
    found = [{name: blocks.data(blocks.index(at), role) for role, name in names.items()} | {"at": at}
             for at in range(blocks.rowCount())]  # fmt: skip
    return [row for row in found if not kinds or row["kind"] in kinds]


def test_sections_lead_to_their_headings(shown):
    sections = shown.sections
    pairs = [(sections.data(sections.index(at), 0x100), sections.data(sections.index(at), 0x101)) for at in range(8)]
    assert sections.rowCount() == 8
    assert [rows(shown)[place]["text"] for _, place in pairs] == [title for title, _ in pairs]


def test_the_first_section_stands_in_a_panel_and_the_ways_on_below_it(shown):
    assert [row["kind"] for row in rows(shown)[:5]] == ["section", "summary", "sources", "contents", "section"]
    assert rows(shown, "summary")[0]["spoken"][1] == "Feeling low is not your fault. It can be treated."


def test_a_section_lists_what_it_cites(shown):
    entries = rows(shown, "sources")
    assert [entry["text"] for entry in entries] == ["1, 2, 3", "1, 2", "3", "2", "1", "3"]
    assert entries[1]["cells"][1].startswith("2.  Kroenke K")
    assert entries[1]["spoken"] == ["https://icd.who.int/", "PMID 11556941, doi 10.1046/j.1525-1497.2001.016009606.x"]


def test_an_answer_is_hidden_until_its_question_is_opened(shown):
    first, second = rows(shown, "question")
    assert [row["hidden"] for row in rows(shown)[first["at"] :][:5]] == [False, True, True, False, True]
    shown.fold(first["at"])
    assert [row["hidden"] for row in rows(shown)[first["at"] :][:5]] == [False, False, False, False, True]
    assert [row["open"] for row in rows(shown, "question")] == [True, False]
    shown.fold(first["at"])
    shown.fold(second["at"])
    assert [row["hidden"] for row in rows(shown)[first["at"] :][:5]] == [False, True, True, False, False]


def test_what_does_not_fold_stays_as_it_is(shown):
    before = rows(shown)
    shown.fold(rows(shown, "paragraph")[0]["at"])
    assert rows(shown) == before


def test_opening_changes_no_more_than_its_own_rows(shown):
    question = rows(shown, "question")[0]["at"]
    changes = []
    shown.blocks.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    shown.fold(question)
    assert changes == [(question, question + 2)]


def test_what_was_opened_stays_open_while_the_guide_is_shown_and_no_longer(shown):
    shown.fold(rows(shown, "question")[0]["at"])
    shown.show("every-block", "en")
    assert rows(shown, "question")[0]["open"]
    shown.show("another", "en")
    assert not rows(shown, "question")[0]["open"]


def test_a_card_to_a_guide_that_is_not_offered_is_left_out(shown, few):
    assert [row["target"] for row in rows(shown, "card")] == ["another"]
    few["other"] = replace(few.pop("another"), name="other")
    shown.show("other", "en")
    assert rows(shown, "card") == [] and len(rows(shown, "link")) == 1


def test_a_review_is_shown_with_its_day_or_not_at_all(shown, few, guide):
    assert (shown.reviewedBy, shown.reviewedOn, shown.written) == (
        "Dr. Ana Rivera", "November 20, 2026", "November 22, 2026")  # fmt: skip
    few["spanish"] = replace(guide, name="spanish", language="es")
    shown.show("spanish", "es")
    assert shown.written == "22 de noviembre de 2026"
    few["unread"] = replace(guide, name="unread", reviewed_by="", reviewed_on=None)
    shown.show("unread", "en")
    assert (shown.reviewedBy, shown.reviewedOn) == ("", "")


@pytest.fixture
def kiosk_on(qapp, stocked, clock, said):
    """A visit on a day that may change."""
    kiosks, days = [], []

    def on(day):
        days.append(day)
        stocked.shelf._today = lambda: days[-1]
        kiosks.append(KioskViewModel(stocked, clock, said.append))
        kiosks[-1].begin("en")
        return kiosks[-1].visit, days

    yield on
    stocked.shelf._today = date.today
    for kiosk in kiosks:
        kiosk.deleteLater()


@pytest.mark.parametrize(("day", "there"), [(date(2026, 1, 31), True), (date(2026, 2, 1), False)])
def test_an_expired_guide_is_not_led_to(kiosk_on, day, there):
    visit, _ = kiosk_on(day)
    visit.openGuide("every-block")
    assert (len(rows(visit.guide, "card")) == 1) is there


def test_a_guide_does_not_expire_under_the_eyes_of_its_reader(kiosk_on):
    visit, days = kiosk_on(date(2026, 1, 31))
    visit.openGuide("another")
    days.append(date(2026, 2, 1))
    visit.preferences.setTextSize(1.6)
    assert (visit.page, visit.guide.title) == (Page.Guide, "Another guide")


def test_pictures_are_drawn_from_their_bytes_as_wide_as_is_wanted(qapp, guide):
    drawn, photo = (block.picture for block in guide.blocks() if block.picture)
    pictures, size = Pictures(), QSize()
    pictures.hold({"a": drawn, "b": photo})
    image = pictures.requestImage("a", size, QSize(640, 0))
    assert (image.width(), image.height(), size.width(), size.height()) == (640, 260, 320, 130)
    assert image.pixelColor(320, 20).name() == "#e2eee7"
    assert (pictures.requestImage("b", size, QSize()).width(), size.height()) == (240, 150)
    pictures.hold({"b": photo})
    assert pictures.requestImage("a", size, QSize(10, 0)).isNull()


def test_a_picture_that_can_not_be_drawn_is_blank(qapp):
    pictures, size = Pictures(), QSize()
    pictures.hold({"a": Picture("png", 4, 2, b"\x89PNG nothing")})
    assert pictures.requestImage("a", size, QSize(40, 0)).isNull()
