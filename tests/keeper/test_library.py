"""The library as the keeper holds it: compiled once, kept whole, and the last good one when something is wrong."""

import os
from pathlib import Path

import pytest

from kiosk.keeper import library, sources
from kiosk.library.content import decode
from kiosk.library.opening import handed_over
from kiosk.settings import Settings
from tests.keeper.house import Lines


@pytest.fixture
def settings(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("[idle]\nask_after_seconds = 90\n")
    return file


@pytest.fixture
def compiled(monkeypatch):
    """Compilations so far. In place of the compiler, which takes a second, there is one that copies its settings."""
    calls = []

    def compile_fast(arguments, log, memory):
        calls.append(arguments)
        content = b"" if "--core-kept" in arguments else b"library for " + Path(arguments[1]).read_bytes()
        folder = Path(os.environ["STATE_DIRECTORY"])
        folder.mkdir(exist_ok=True)
        (folder / f"shelf-{len(calls)}").write_bytes(b"the shelf %d" % len(calls))
        return b"shelf-%d\n%s" % (len(calls), content)

    monkeypatch.setattr(library, "_compile", compile_fast)
    return calls


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def log():
    return Lines()


def prepare(settings, log):
    """Both halves of what is prepared, as bytes."""
    found = library.prepare(settings, log)
    return found and (found.content, os.pread(found.shelf, 1 << 30, 0))


def idle(content):
    return decode(library.parts(content).surfaces).settings.idle.ask_after_seconds


def test_what_was_compiled_once_is_not_compiled_again(settings, compiled, log):
    first = prepare(settings, log)
    assert prepare(settings, log) == first
    assert (len(compiled), b"90" in first[0], log) == (1, True, [])


def test_a_changed_file_is_compiled_anew(settings, compiled, log):
    prepare(settings, log)
    settings.write_text("[idle]\nask_after_seconds = 60\n")
    assert b"60" in prepare(settings, log)[0]
    assert len(compiled) == 2


def test_the_fingerprint_changes_with_every_file_that_the_compiler_reads(settings, tmp_path, monkeypatch):
    pack = tmp_path / "pack"
    (pack / "guides" / "en").mkdir(parents=True)
    monkeypatch.setattr(sources, "SHIPPED", pack)
    seen = {sources.fingerprints(settings), sources.fingerprints(None)}
    for place in ("guides/en/a.md", "guides/en/b.md"):
        (pack / place).write_text("one")
        seen.add(sources.fingerprints(settings))
    (pack / "guides/en/a.md").write_text("two")
    seen.add(sources.fingerprints(settings))
    (pack / "guides/en/a.md").rename(pack / "guides/en/c.md")
    seen.add(sources.fingerprints(settings))
    assert len(seen) == 6
    assert sources.fingerprints(settings) in seen


def test_the_fingerprint_covers_settings_content_and_compiler(settings):
    names = {os.path.relpath(file, sources.TOP) for file in sources._files(settings) if file != str(settings)}
    expected = "instruments/phq-9.json guides/es/emotional-exhaustion.md texts/en.toml playlists/waiting-room.toml"
    expected += " pack.toml check-in.toml treatments/es.toml"
    assert {f"resources/{name}" for name in expected.split()} <= names
    assert {"kiosk/core/scoring.py", "kiosk/library/guides.py", "kiosk/settings.py"} <= names


def test_what_the_keeper_writes_itself_is_nothing_to_compile_for(settings, tmp_path):
    own = [tmp_path / name for name in ("clearing.prom", "clearing.log")]
    settings.write_text(f'[metrics]\nfile = "{own[0]}"\n[log]\nfile = "{own[1]}"\n')
    before = sources.fingerprints(settings)
    for file in own:
        file.write_text("new")
    assert sources.fingerprints(settings) == before


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_fingerprint_changes_with_every_pack_that_the_settings_name(settings, tmp_path, quote):
    pack, zipped, seen = tmp_path / "p", tmp_path / "pack.zip", set()
    settings.write_text(f"# don't\n[content]\npacks = [{quote}{pack}{quote}, {quote}{zipped}{quote}]\n")
    (pack / "guides" / "en").mkdir(parents=True)
    for file in (pack / "pack.toml", pack / "guides" / "en" / "a.md", zipped):
        for words in ("one", "two"):
            file.write_text(words)
            seen.add(sources.fingerprints(settings))
    assert len(seen) == 6
    os.mkfifo(pack / "pipe")
    assert sources.fingerprints(settings) in seen


def test_a_notice_of_the_staff_is_compiled_in_and_a_wrong_one_leads_to_the_last_good_library(settings, log, state):
    before = library.prepare(settings, log)
    notice = Path(library.notice())
    assert notice == state / "notice.toml"
    notice.write_text('title = {en = "Flu shots"}\ntext = {en = "Today."}\n')
    told = library.prepare(settings, log)
    assert b"Flu shots" in told.content and b"Flu shots" not in before.content
    notice.write_text('title = {en = "Closed"}\n')
    kept = library.prepare(settings, log)
    assert kept.content == told.content
    assert f"{notice}, line 1: a slide of the kind notice needs its text" in log[0]


@pytest.mark.parametrize("place", [0, 20, 28, 36, -1])
def test_a_corrupted_cache_is_not_used(settings, compiled, log, state, place):
    good = prepare(settings, log)
    raw = bytearray((state / "library").read_bytes())
    raw[place] ^= 1
    (state / "library").write_bytes(raw)
    assert prepare(settings, log)[0] == good[0]
    assert len(compiled) == 2


@pytest.mark.parametrize("size", [0, 10, 20, 36])
def test_a_truncated_cache_is_not_used(settings, compiled, log, state, size):
    good = prepare(settings, log)
    (state / "library").write_bytes((state / "library").read_bytes()[:size])
    assert prepare(settings, log)[0] == good[0]
    assert len(compiled) == 2


def test_broken_settings_lead_to_the_last_good_library_and_the_reason_is_said(settings, log):
    good = prepare(settings, log)
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    assert prepare(settings, log) == good
    assert f"{settings}, line 2: idle.ask_after_seconds" in log[0] and "from 30 to 300" in log[0]
    assert [line.split()[0] for line in log[1:]] == ["last-good"]


def test_broken_settings_without_a_last_good_library_lead_to_the_defaults(settings, log):
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    assert decode(library.parts(prepare(settings, log)[0]).surfaces).settings == Settings()
    assert "line 2: idle.ask_after_seconds" in log[0] and log[-1].startswith("defaults ")


def test_defaults_are_not_kept_as_if_they_were_wanted(settings, log, state):
    settings.write_text("[idle]\nask_after_seconds = 29\n")
    prepare(settings, log)
    assert not (state / "library").exists()


def test_where_nothing_can_be_written_there_is_a_library_all_the_same(settings, log, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(settings / "below-a-file"))
    assert [idle(prepare(settings, log)[0]) for _ in range(2)] == [90, 90]
    assert log == []


def test_where_nothing_can_be_compiled_there_is_none(settings, monkeypatch, log):
    monkeypatch.setattr(library, "_compile", lambda arguments, log, memory: None)
    assert prepare(settings, log) is None


def test_only_a_whole_library_and_nothing_else_lies_in_the_state_folder(settings, log, state):
    prepare(settings, log)
    names = sorted(file.name for file in state.iterdir())
    assert names[0] == "library" and names[1].startswith("shelf-") and len(names) == 2


def test_a_changed_guide_leaves_the_rest_as_it_was_and_the_two_belong_together(compiled, tmp_path, log, state):
    guide, settings = pack_of(tmp_path)
    first = prepare(settings, log)
    guide.write_text("changed")
    second = prepare(settings, log)
    assert "--core-kept" in compiled[1] and "--before=shelf-1" in compiled[1]
    assert second[0] == first[0] and (first[1], second[1]) == (b"the shelf 1", b"the shelf 2")
    assert prepare(settings, log) == second and len(compiled) == 2


def test_a_changed_picture_or_setting_is_more_than_a_changed_guide(compiled, tmp_path, log):
    guide, settings = pack_of(tmp_path)
    prepare(settings, log)
    (guide.parents[2] / "pictures" / "a.svg").write_text("<svg/>")
    prepare(settings, log)
    settings.write_text(settings.read_text() + "\n")
    prepare(settings, log)
    assert [("--core-kept" in call) for call in compiled] == [False, False, False]


def test_a_shelf_that_is_gone_or_cut_short_is_made_anew(settings, compiled, log, state):
    good = prepare(settings, log)
    (state / "shelf-1").unlink()
    assert prepare(settings, log)[0] == good[0] and len(compiled) == 2
    (state / "shelf-2").write_bytes(b"the")
    assert prepare(settings, log)[1] == b"the shelf 3"


def test_a_crash_between_the_two_files_mixes_nothing(settings, compiled, log, state):
    """The shelf of a later compilation lies there, but no library that names it."""
    good = prepare(settings, log)
    before = (state / "library").read_bytes()
    settings.write_text("[idle]\nask_after_seconds = 60\n")
    prepare(settings, log)
    (state / "library").write_bytes(before)
    settings.write_text("[idle]\nask_after_seconds = 90\n")
    assert prepare(settings, log) == good


def test_no_file_stays_open_but_the_shelf_that_is_given(settings, compiled, log):
    os.close(library.prepare(settings, log).shelf)
    before = os.listdir("/proc/self/fd")
    for seconds in (60, 70):
        settings.write_text(f"[idle]\nask_after_seconds = {seconds}\n")
        os.close(library.prepare(settings, log).shelf)
    assert len(compiled) == 3
    assert os.listdir("/proc/self/fd") == before


def test_the_shelf_before_stays_and_older_ones_go(settings, compiled, log, state):
    for seconds in (60, 70, 80):
        settings.write_text(f"[idle]\nask_after_seconds = {seconds}\n")
        prepare(settings, log)
    assert sorted(file.name for file in state.iterdir()) == ["library", "shelf-2", "shelf-3"]


def test_the_keeper_reads_no_guide(tmp_path, monkeypatch):
    """At each start it asks for dates and sizes alone: there may be 50,000."""
    guide, settings = pack_of(tmp_path)
    seen, read = [], sources.read
    monkeypatch.setattr(sources, "read", lambda file: seen.append(file) or read(file))
    sources.fingerprints(settings)
    assert str(guide) not in seen and str(settings) in seen and str(guide.parents[2] / "pack.toml") in seen


def test_where_nothing_can_be_written_the_shelf_is_in_memory(settings, log, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(settings / "below-a-file"))
    found = library.prepare(settings, log)
    assert (found.name, log) == ("", [])
    assert handed_over(found.shelf).count("en") > 0
    with pytest.raises(PermissionError):
        os.write(found.shelf, b"x")


def pack_of(tmp_path):
    """A pack's guide, and the settings that name the pack."""
    pack, settings = tmp_path / "pack", tmp_path / "settings.toml"
    for folder in ("guides/en", "pictures"):
        (pack / folder).mkdir(parents=True)
    (pack / "pack.toml").write_text("format = 1")
    (pack / "guides" / "en" / "a.md").write_text("one")
    settings.write_text(f'[content]\npacks = ["{pack}"]\n')
    return pack / "guides" / "en" / "a.md", settings


def test_what_settings_name_is_not_read_where_it_would_never_end(tmp_path):
    """The keeper itself does so at its start: no kiosk would come up."""
    os.mkfifo(tmp_path / "pager")
    settings = tmp_path / "settings.toml"
    settings.write_text(f'command = ["/usr/bin/tee", "{tmp_path}/pager"]\nsound = "/dev/zero"\nplan = "/a\0b"\n')
    named = set(sources._files(settings))
    assert not named & {f"{tmp_path}/pager", "/dev/zero", "/a\0b"}
    assert {"/usr/bin/tee", str(settings)} <= named
