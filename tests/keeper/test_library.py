"""The library as the keeper holds it: compiled once, kept whole, and the last good one when something is wrong."""

import os
from pathlib import Path

import pytest

from kiosk.keeper import library
from kiosk.library.content import decode
from kiosk.settings import Settings


@pytest.fixture
def settings(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("[idle]\nask_after_seconds = 90\n")
    return file


@pytest.fixture
def compiled(monkeypatch):
    """Compilations so far. In place of the compiler, which takes a second, there is one that copies its settings."""
    calls = []

    def compile_fast(arguments, report):
        calls.append(arguments)
        return b"library for " + Path(arguments[1]).read_bytes()

    monkeypatch.setattr(library, "_compile", compile_fast)
    return calls


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def log():
    return []


def idle(content):
    return decode(library.parts(content)[2]).settings.idle.ask_after_seconds


def test_what_was_compiled_once_is_not_compiled_again(settings, compiled, log):
    first = library.prepare(settings, log.append)
    assert library.prepare(settings, log.append) == first
    assert (len(compiled), b"90" in first, log) == (1, True, [])


def test_a_changed_file_is_compiled_anew(settings, compiled, log):
    library.prepare(settings, log.append)
    settings.write_text("[idle]\nask_after_seconds = 60\n")
    assert b"60" in library.prepare(settings, log.append)
    assert len(compiled) == 2


def test_the_fingerprint_changes_with_every_file_that_the_compiler_reads(settings, tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    (pack / "guides" / "en").mkdir(parents=True)
    monkeypatch.setattr(library, "SHIPPED", pack)
    seen = {library._fingerprint(settings), library._fingerprint(None)}
    for place in ("guides/en/a.md", "guides/en/b.md"):
        (pack / place).write_text("one")
        seen.add(library._fingerprint(settings))
    (pack / "guides/en/a.md").write_text("two")
    seen.add(library._fingerprint(settings))
    (pack / "guides/en/a.md").rename(pack / "guides/en/c.md")
    seen.add(library._fingerprint(settings))
    assert len(seen) == 6
    assert library._fingerprint(settings) in seen


def test_the_fingerprint_covers_settings_content_and_compiler(settings):
    names = {os.path.relpath(file, library.TOP) for file in library._files(settings) if file != str(settings)}
    expected = "instruments/phq-9.json guides/es/emotional-exhaustion.md texts/en.toml playlists/waiting-room.toml"
    expected += " pack.toml check-in.toml treatments/es.toml"
    assert {f"resources/{name}" for name in expected.split()} <= names
    assert {"kiosk/core/scoring.py", "kiosk/library/guides.py", "kiosk/settings.py"} <= names


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_fingerprint_changes_with_every_pack_that_the_settings_name(settings, tmp_path, quote):
    pack, zipped, seen = tmp_path / "p", tmp_path / "pack.zip", set()
    settings.write_text(f"# don't\n[content]\npacks = [{quote}{pack}{quote}, {quote}{zipped}{quote}]\n")
    (pack / "guides" / "en").mkdir(parents=True)
    for file in (pack / "pack.toml", pack / "guides" / "en" / "a.md", zipped):
        for words in ("one", "two"):
            file.write_text(words)
            seen.add(library._fingerprint(settings))
    assert len(seen) == 6
    os.mkfifo(pack / "pipe")
    assert library._fingerprint(settings) in seen


def test_the_fingerprint_changes_with_the_notice_of_the_staff(settings, state):
    assert library.notice() == str(state / "notice.toml")
    state.mkdir(exist_ok=True)
    seen = {library._fingerprint(settings)}
    for words in ("one", "two"):
        (state / "notice.toml").write_text(words)
        seen.add(library._fingerprint(settings))
    assert len(seen) == 3


@pytest.mark.parametrize("place", [0, 20, 28, 36, -1])
def test_a_corrupted_cache_is_not_used(settings, compiled, log, state, place):
    good = library.prepare(settings, log.append)
    raw = bytearray((state / "library").read_bytes())
    raw[place] ^= 1
    (state / "library").write_bytes(raw)
    assert library.prepare(settings, log.append) == good
    assert len(compiled) == 2


@pytest.mark.parametrize("size", [0, 10, 20, 36])
def test_a_truncated_cache_is_not_used(settings, compiled, log, state, size):
    good = library.prepare(settings, log.append)
    (state / "library").write_bytes((state / "library").read_bytes()[:size])
    assert library.prepare(settings, log.append) == good
    assert len(compiled) == 2


def test_broken_settings_lead_to_the_last_good_library_and_the_reason_is_said(settings, log):
    good = library.prepare(settings, log.append)
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    assert library.prepare(settings, log.append) == good
    assert f"{settings}, line 2: idle.ask_after_seconds" in log[0] and "from 30 to 300" in log[0]
    assert log[1:] == ["going on with the last good settings and content"]


def test_broken_settings_without_a_last_good_library_lead_to_the_defaults(settings, log):
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    assert decode(library.parts(library.prepare(settings, log.append))[2]).settings == Settings()
    assert "line 2: idle.ask_after_seconds" in log[0] and "default" in log[-1]


def test_defaults_are_not_kept_as_if_they_were_wanted(settings, log, state):
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    library.prepare(settings, log.append)
    assert not (state / "library").exists()


def test_where_nothing_can_be_written_there_is_a_library_all_the_same(settings, log, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(settings / "below-a-file"))
    assert [idle(library.prepare(settings, log.append)) for _ in range(2)] == [90, 90]
    assert log == []


def test_where_nothing_can_be_compiled_there_is_none(settings, monkeypatch, log):
    monkeypatch.setattr(library, "_compile", lambda arguments, report: None)
    assert library.prepare(settings, log.append) is None


def test_only_a_whole_library_and_nothing_else_lies_in_the_state_folder(settings, log, state):
    library.prepare(settings, log.append)
    assert [file.name for file in state.iterdir()] == ["library"]
