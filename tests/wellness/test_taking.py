"""A pack is taken whole or not at all; the one before stays, and what patients see changes only for a good one."""

import os
import zipfile
from types import SimpleNamespace

import pytest

from kiosk import overlay, whole
from kiosk.keeper import library, sources
from kiosk.library.compiler import compile_library
from kiosk.library.content import decode
from kiosk.wellness import taking
from kiosk.wellness.choosing import choose
from kiosk.wellness.taking import take
from tests.library.packs import guide, names
from tests.wellness.conftest import OURS

SETTINGS = '[languages]\noffered = ["en", "es"]\n'


@pytest.fixture
def settings(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(SETTINGS)
    return file


def held(state):
    return {file.name for file in (state / "packs").iterdir()} if (state / "packs").is_dir() else set()


def test_a_good_pack_lies_on_top_of_what_the_settings_name(state, stick, packed, settings):
    well, said = take(packed(stick / "new.zip", head='version = "7"'), settings, state, (stick,))
    assert (well, said) == (True, ['"T 7" is taken. Patients see it from the next visit on.'])
    assert held(state) == {"clinic.zip"}
    assert names(compile_library(overlay.loaded(settings, state, print)))[0] == "ours"


def test_one_of_the_same_name_replaces_the_older_in_its_place_and_keeps_it(state, stick, packed, settings, tmp_path):
    fixed = packed(tmp_path / "fixed.zip", name="fixed")
    settings.write_text(f'{SETTINGS}[content]\npacks = ["{fixed}", "/srv/none.zip"]\n')
    assert not take(packed(stick / "a.zip", name="fixed"), settings, state, (stick,))[0]  # of /srv/none.zip
    settings.write_text(f'{SETTINGS}[content]\npacks = ["{fixed}"]\n')
    for title in ("First", "Second"):
        files = {f"guides/{tag}/ours.md": guide(title, tag) for tag in ("en", "es")}
        assert take(packed(stick / "a.zip", files, name="fixed"), settings, state, (stick,))[0]
        loaded = overlay.loaded(settings, state, print)
        assert loaded.content.packs == (str(state / "packs" / "fixed.zip"),)
        assert compile_library(loaded).shelf.guide("ours", "en").title == title
    assert held(state) == {"fixed.zip", "fixed.zip.before"}


def broken(place):
    with zipfile.ZipFile(place, "a") as archive:
        archive.writestr("guides/en/more.md", "no head")


def link(place):
    place.rename(place.parent.parent / "elsewhere.zip")
    place.symlink_to(place.parent.parent / "elsewhere.zip")


def pipe(place):
    place.unlink()
    os.mkfifo(place)


def huge(place):
    with place.open("r+b") as file:
        file.truncate(500_000_000)


@pytest.fixture
def older(state, packed, tmp_path):
    """One that has been taken before."""
    (state / "packs").mkdir(parents=True)
    packed(state / "packs" / "clinic.zip")


FAULTS = {
    "broken": (broken, "new.zip/guides/en/more.md, line 1: it has no front matter"),
    "link": (link, "is on no stick"),
    "pipe": (pipe, "is no file"),
    "huge": (huge, "500,000,000 bytes"),
    "garbage": (lambda place: place.write_bytes(b"x" * 99), "it is not a whole zip file"),
    "gone": (lambda place: place.unlink(), "can't be read"),
    "half": (lambda place: place.write_bytes(place.read_bytes()[:-200]), "it is not a whole zip file"),
}


@pytest.mark.parametrize("fault, words", FAULTS.values(), ids=FAULTS)
@pytest.mark.usefixtures("older")
def test_a_pack_with_a_fault_is_refused_whole_and_the_one_before_stays(state, stick, packed, settings, fault, words):
    before = (state / "packs" / "clinic.zip").read_bytes()
    packed(stick / "new.zip")
    fault(stick / "new.zip")
    well, said = take(stick / "new.zip", settings, state, (stick,))
    assert not well and words in said[0]
    assert str(state) not in " ".join(said)
    assert held(state) == {"clinic.zip"}
    assert (state / "packs" / "clinic.zip").read_bytes() == before


def test_what_is_not_on_a_stick_is_not_taken(state, stick, packed, tmp_path, settings):
    for file in (packed(tmp_path / "new.zip"), stick / ".." / ".." / "new.zip"):
        assert "on no stick" in take(file, settings, state, (stick,))[1][0]
    assert not held(state)


@pytest.mark.usefixtures("older")
def test_a_full_disk_changes_nothing(state, stick, packed, settings, monkeypatch):
    packed(stick / "new.zip")
    monkeypatch.setattr(taking.shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    assert "there is no room" in take(stick / "new.zip", settings, state, (stick,))[1][0]
    assert held(state) == {"clinic.zip"}


@pytest.mark.usefixtures("older")
def test_where_nothing_can_be_put_the_old_one_stays(state, stick, packed, settings, monkeypatch):
    packed(stick / "new.zip")

    def refused(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(whole.os, "replace", refused)
    well, said = take(stick / "new.zip", settings, state, (stick,))
    assert not well and "Read-only file system" in said[0]
    assert "clinic.zip" in held(state)


def test_the_keeper_compiles_anew_for_a_taken_pack_and_for_a_choice(state, stick, packed, settings):
    def seen():
        return sources.fingerprints(settings, library.staffs())

    before = seen()
    files = {**OURS, "voices/en/voice.toml": 'speaker = "S"\n'}
    assert take(packed(stick / "new.zip", files), settings, state, (stick,))[0]
    taken = seen()
    choose({"volume": 9}, state)
    assert len({before, taken, seen()}) == 3
    compiled = decode(library.parts(library.prepare(settings, lambda *_, **__: None).content).surfaces)
    assert compiled.voices.places == (str(state / "packs" / "clinic.zip"),)
    assert compiled.settings.sound.volume == 9
