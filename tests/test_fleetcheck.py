"""`check PATH ...`: a fleet's files by themselves; each bad one in sentences, the good ones passed over, in no time."""

import pytest

from kiosk import app, fleetcheck
from kiosk.fleetcheck import check_files

GOOD = "[idle]\nask_after_seconds = 90\n"
BAD = '[idle]\nask_after = 90\n[paper]\nsize = "legal"\n'


@pytest.fixture
def fleet(tmp_path):
    (tmp_path / "north").mkdir()
    for name, text in {"a.toml": GOOD, "north/b.toml": GOOD, "README.md": "x", ".c.toml": "x"}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def test_good_files_are_counted_also_in_folders_below(fleet, capsys):
    assert check_files([fleet], content=False) == 0
    assert capsys.readouterr().out == "2 looked at, 0 to mend.\n"


def test_one_bad_of_three_is_named_with_everything_that_is_wrong_with_it(fleet, capsys):
    (fleet / "north" / "c.toml").write_text(BAD)
    assert check_files([fleet], content=False) == 2
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f'{fleet}/north/c.toml, line 2: "ask_after" is not a key of [idle]. It may hold: ask_')
    assert second.startswith(f"{fleet}/north/c.toml, line 4: paper.size") and last == "3 looked at, 1 to mend."


def test_where_there_is_nothing_to_look_at_it_says_so(fleet, capsys):
    (fleet / "empty").mkdir()
    assert check_files([fleet / "empty", fleet / "a.toml", fleet / "gone.toml"], content=False) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in said[:2]] == [str(fleet / "empty"), str(fleet / "gone.toml")]
    assert said[2] == "1 looked at, 0 to mend."


def test_variables_of_the_machine_that_checks_do_not_count(fleet, monkeypatch):
    monkeypatch.setenv("CLEARING_IDLE__ASK_AFTER_SECONDS", "nonsense")
    assert check_files([fleet], content=False) == 0


def test_content_is_compiled_once_for_all_that_name_the_same(fleet, capsys, monkeypatch):
    asked, compiled = [], fleetcheck._compiled
    monkeypatch.setattr(fleetcheck, "_compiled", lambda settings: asked.append(settings) or compiled(settings))
    for number in range(3):
        text = f'{GOOD}countdown_seconds = {20 + number}\n[check_in]\nplan = "{fleet}/gone.toml"\n'
        (fleet / f"{number}.toml").write_text(text)
    monkeypatch.setattr("kiosk.library.compiler.compile_library", lambda *_: None)
    assert check_files([fleet], content=True) == 0
    assert len(asked) == 2
    monkeypatch.undo()
    assert check_files([fleet / "0.toml", fleet / "1.toml", fleet / "2.toml"], content=True) == 2
    *said, last = capsys.readouterr().out.splitlines()
    assert last == "3 looked at, 3 to mend."
    assert said[-1].startswith(f"{fleet}/0.toml (and 2 more that name the same): {fleet}/gone.toml: it can't be read")


@pytest.mark.parametrize("words", [["check", "{0}"], ["check", "--settings", "{0}"], ["--settings", "{0}", "check"]])
def test_the_command_line_leads_there(fleet, words, capsys):
    assert app.main([word.format(fleet) for word in words]) == 0
    assert capsys.readouterr().out == "2 looked at, 0 to mend.\n"
