"""The facts for the staff page: each can be well and not well, and none takes the others along."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.core.freshness import Dates, Ending
from kiosk.library.compiler import compile_library
from kiosk.library.opening import opened
from kiosk.seal import Sealed
from kiosk.settings import Settings
from kiosk.tables import Content, Display, Languages, Paper, Sound
from kiosk.voice import engine
from kiosk.wellness import aloud, content, facts, machine, screen
from kiosk.wellness.ages import ages
from kiosk.wellness.fact import Fact
from kiosk.wellness.screen import Screen
from tests.library.packs import guide, written

TODAY = date(2026, 11, 22)
NAMES = [
    "content",
    "review",
    "expiry",
    "languages",
    "sound",
    "storage",
    "clock",
    "screen",
    "seal",
    "printer",
    "updates",
]


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    """A clinic's pack: one guide, which is reviewed and ends soon; all else is as it is shipped."""
    front = "reviewed_by: Dr. A\nreviewed_on: 2026-11-20\nexpires: 2026-11-25\n"
    files = {f"guides/{tag}/ours.md": guide("Ours", tag, front) for tag in ("en", "es")}
    folder = written(tmp_path_factory.mktemp("ours"), files, head='version = "7"')
    return compile_library(Settings(languages=Languages(("en", "es", "ht")), content=Content((str(folder),))))


@pytest.fixture
def sounding(monkeypatch):
    monkeypatch.setattr(engine, "missing", lambda: iter(()))
    monkeypatch.setattr(aloud, "device", lambda: Fact("sound", True, "D"))


def test_all_facts_are_there_in_order_and_hold_no_exception(ours, state, monkeypatch):
    monkeypatch.setattr(machine.seal, "available", lambda: Sealed(True, True, True, True))
    looked = facts.look(ours, found=Screen(1280, 800))
    assert [fact.name for fact in looked] == NAMES
    assert not [fact.said for fact in looked if "could not be looked at" in fact.said]


def test_another_thread_sees_the_same(ours, state, tmp_path, monkeypatch):
    monkeypatch.setattr(machine.seal, "available", lambda: Sealed(True, True, True, True))
    (tmp_path / "shelf").write_bytes(ours.shelf.as_bytes())
    on_file = replace(ours, shelf=opened(tmp_path / "shelf"))
    on_file.shelf.open()
    with ThreadPoolExecutor(1) as thread:
        looked = thread.submit(facts.look, on_file, None, Screen(1280, 800)).result()
    assert "15 guides" in looked[0].said


def test_a_look_that_fails_is_a_fact_of_its_own(ours, state, monkeypatch):
    def broken():
        raise ValueError("never shown")

    monkeypatch.setattr(machine.seal, "available", broken)
    looked = {fact.name: fact for fact in facts.look(ours, found=Screen(1280, 800))}
    assert looked["seal"].said == "This could not be looked at (ValueError)."
    assert looked["seal"].well is False and looked["updates"].well


def test_ages_are_told_in_days_and_numbers(ours):
    found = ages(ours)
    assert found["packs"] == (("clinic", "7"),) and found["ends"]["2026-11-25"] == 2
    assert date.fromisoformat(found["lines_checked"]) and found["without_review"] > 0


def test_content_says_whose_packs_and_how_old(ours):
    fact = content.content(ours, content.age(ours), TODAY)
    assert fact.well and "with your own: T 7. 15 guides; the newest of it was written on 2026-11-22" in fact.said
    old = content.content(ours, content.age(ours), TODAY + timedelta(days=130))
    assert not old.well and "not changed for 130 days" in old.said and "stick" in old.remedy


def test_review_expiry_and_languages_say_what_is_amiss(ours, library):
    assert "14 guides are not reviewed by a clinician" in content.review(content.age(ours), TODAY).said
    ending = content.expiry(ours, content.age(ours), TODAY)
    assert not ending.well and "for the last time in 3 days" in ending.said
    assert content.expiry(library, content.age(library), TODAY) == Fact(
        "expiry", True, "Nothing ends within the next 14 days."
    )
    rooms = replace(library.rooms, dates=Dates(endings=(Ending("Slide 1", TODAY - timedelta(days=1)),) * 9))
    ended = replace(library, packed=rooms.encode())
    assert "(And 6 more.)" in content.expiry(ended, content.age(ended), TODAY).said


def test_a_language_that_is_not_whole_is_named_with_the_reason(ours, library):
    assert content.languages(library).well
    fact = content.languages(ours)
    assert not fact.well and "Patients can choose English, Español. ht is offered" in fact.said


def test_sound(library, ours, sounding, monkeypatch):
    assert machine.sound(library, Settings(sound=Sound(on=False))).said == "Reading aloud is switched off."
    assert "begins with volume 5." in machine.sound(library, Settings()).said
    silent = replace(library, words={"ar": replace(library.words["en"], name="Arabic")})
    assert "Without a voice: Arabic." in machine.sound(silent, Settings()).said
    monkeypatch.setattr(aloud, "device", lambda: Fact("sound", False, "Deaf."))
    assert machine.sound(library, Settings()).said == "Deaf."
    monkeypatch.setattr(engine, "missing", lambda: iter([engine.NO_DEVICE]))
    assert not machine.sound(library, Settings()).well


def test_storage_is_really_written_to(tmp_path):
    assert machine.storage(tmp_path / "state").well
    assert not list((tmp_path / "state").iterdir())
    (tmp_path / "file").touch()
    assert "can't write down anything (File exists)" in machine.storage(tmp_path / "file").said


def test_a_clock_before_the_newest_guide_is_wrong(library):
    zone = timezone(timedelta(hours=-5), "EST")
    fact = machine.clock(content.age(library), datetime(2027, 3, 1, 14, 5, tzinfo=zone))
    assert fact.well and fact.said.startswith("It is 14:05 on Monday, 1 March 2027 (EST).")
    assert not machine.clock(content.age(library), datetime(2020, 1, 1, tzinfo=zone)).well


def test_a_notice_of_days_to_come_makes_no_clock_wrong(library):
    rooms = replace(library.rooms, dates=Dates(changed=(date(2100, 1, 1),)))
    age = content.age(replace(library, packed=rooms.encode()))
    assert machine.clock(age, datetime(2027, 3, 1, tzinfo=UTC)).well


@pytest.mark.parametrize(
    "found, inches, well, said",
    [
        (None, None, False, "There is no screen."),
        (Screen(1280, 800, (217, 136), 60), None, True, "It measures 10.1 inches across"),
        (Screen(1280, 800, (0, 0), 60), None, True, "it is taken for 10.1 inches"),
        (Screen(1280, 800, (0, 0), 60), 7.0, True, "It measures 7.0 inches"),
        (Screen(1280, 800, (217, 136), 12), None, False, "12 pictures a second. That is slow."),
        (Screen(640, 480), None, False, "640 x 480 pixels"),
    ],
)
def test_screen(found, inches, well, said):
    fact = screen.screen(found, Settings(display=Display(inches)))
    assert fact.well is well and said in fact.said
    assert well or fact.remedy


def test_the_seal_and_memory_on_disk(monkeypatch):
    monkeypatch.setattr(machine, "swap", lambda: iter(()))
    monkeypatch.setattr(machine.seal, "available", lambda: Sealed(True, True, True, True))
    assert machine.sealed().well
    monkeypatch.setattr(machine, "swap", lambda: iter(["It swaps."]))
    assert machine.sealed().said == "It swaps."
    monkeypatch.setattr(machine.seal, "available", lambda: Sealed(missing=("No Landlock.",)))
    assert machine.sealed().said == "No Landlock. It swaps."


def test_a_printer_that_is_not_there_or_paused(tmp_path, monkeypatch):
    assert machine.printer(Settings()).well
    monkeypatch.setenv("PATH", str(tmp_path))
    named = Settings(paper=Paper("Desk"))
    assert "cups-client" in machine.printer(named).said
    for program in ("lp", "cancel", "lpstat"):
        (tmp_path / program).write_text("#!/bin/sh\necho printer Desk disabled since now -\n")
        (tmp_path / program).chmod(0o755)
    monkeypatch.setattr(machine, "paper", lambda _: iter(()))
    assert machine.printer(named).said == "The printer Desk is paused."


def test_updates_say_what_was_taken_last(tmp_path):
    assert "No source of updates is set." in machine.updates(tmp_path, Settings(), 0.0).said
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "clinic.zip").touch()
    assert f"{date.today()}: clinic." in machine.updates(tmp_path, Settings(), 0.0).said
