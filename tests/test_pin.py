"""The staff's PIN and badges: set by hand, kept hashed, compared by a process of its own, and never said."""

import asyncio
import io
import os
import stat

import pytest

from kiosk import pin, pinfile
from kiosk.app import main
from kiosk.keeper import verify as verifying
from kiosk.keeper.verify import verify
from kiosk.pinfile import Hashes
from kiosk.problems import Refused
from tests.keeper.house import Lines, instead


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state" / "pin"


@pytest.fixture
def run(file, monkeypatch, capsys):
    """Exit code and all words of `main.py pin ...`, with something on its standard input."""

    def run(*arguments, typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))
        code = main(["pin", *arguments])
        said = capsys.readouterr()
        assert not typed or typed not in (said.out + said.err).replace(pinfile.PIN_FORM, "")
        return code, said.out + said.err

    return run


@pytest.mark.parametrize("typed", ["0000", "1234", "98765", "7890123", "123", "1234567890123", "47 11", "٤٧١١", ""])
def test_a_pin_that_everybody_tries_first_is_refused(run, file, typed):
    assert run("--stdin", typed=typed) == (2, pinfile.PIN_FORM + "\n") and not file.exists()


def test_pin_and_badges_are_kept_hashed_for_the_owner_alone_and_each_opens(run, file):
    assert run("--badge", "--stdin", typed="04A1B2C3")[0] == 2
    assert run("--stdin", typed="4711")[0] == 0
    for badge in ("04a1b2c3", "0012345678", "04A1B2C3"):
        assert run("--badge", "--stdin", typed=badge)[0] == 0
    text = file.read_text()
    assert len(text.splitlines()) == 4 and text.count("$argon2id$v=19$m=65536,t=3,p=4$") == 3
    assert "4711" not in text and "04A1" not in text and stat.S_IMODE(file.stat().st_mode) == 0o600
    hashes = pinfile.read(file)
    assert "argon2" not in repr(hashes)
    opened = {secret: hashes.match(secret) for secret in ("4711", "4712", "04A1b2c3", "0012345678", "0012345679", "")}
    assert [secret for secret, opens in opened.items() if opens] == ["4711", "04A1b2c3", "0012345678"]
    assert run("--forget-badges")[0] == 0 and pinfile.read(file).badges == ()


def test_a_new_pin_replaces_the_old_one_leaves_the_badges_and_ends_the_pause(run, file):
    run("--stdin", typed="4711")
    run("--badge", "--stdin", typed="04A1B2C3")
    (file.parent / "tries").write_text("{}")
    assert run("--stdin", typed="8052")[0] == 0
    assert not pinfile.read(file).match("4711") and pinfile.read(file).match("8052")
    assert pinfile.read(file).badges and not (file.parent / "tries").exists()


@pytest.mark.parametrize("second, code", [("8052", 0), ("8053", 2)])
def test_on_a_terminal_it_is_asked_for_twice_and_unseen(file, monkeypatch, capsys, second, code):
    answers = iter(["8052", second])
    monkeypatch.setattr(pin, "getpass", lambda question: next(answers))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main(["pin"]) == code
    assert file.exists() is (code == 0) and "805" not in "".join(capsys.readouterr())


def test_without_a_terminal_it_says_what_to_write(run):
    assert run() == (2, "There is no terminal to type at. For a script: python3 main.py pin --stdin < FILE\n")


def test_settings_name_another_file_and_one_that_can_not_be_written_is_a_sentence(run, file, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text(f'[staff]\npin_file = "{tmp_path}/own/pin"\n')
    assert run("--stdin", "--settings", str(settings), typed="4711")[0] == 0
    assert (tmp_path / "own" / "pin").exists() and not file.exists()
    settings.write_text(f'[staff]\npin_file = "{settings}/pin"\n')
    code, said = run("--stdin", "--settings", str(settings), typed="4711")
    assert code == 2 and f"{settings}/pin: it can't be written" in said


HASH = "$argon2id$v=19$m=65536,t=3,p=4$bnOUD5Z3nDeuHJ56BR1Oiw$Tp6U2nFgxqDS1OB6z3b7FFnz2NmPDhiOviYJwmf373E"
DAMAGED = ["", "4711\n", "clearing pin 1\n", f"clearing pin 1\nbadge {HASH}\n", f"clearing pin 1\npin {HASH[:-1]}\n",
           f"clearing pin 1\npin {HASH}\npin {HASH}\n", f"clearing pin 1\npin {HASH.replace('65536', '999999')}\n",
           f"clearing pin 2\npin {HASH}\n", "clearing pin 1\npin \xff\n"]  # fmt: skip


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_opens_to_nobody_and_is_set_anew(run, file, text):
    file.parent.mkdir()
    file.write_text(text, encoding="latin-1")
    with pytest.raises(Refused, match=r"it is damaged\. Set the PIN anew"):
        pinfile.read(file)
    assert pinfile.remarks(file)[0] and run("--stdin", typed="4711")[0] == 0 and pinfile.read(file).match("4711")


def test_check_says_when_no_pin_is_set_and_when_others_may_read_it(file):
    problems, notes = pinfile.remarks(file)
    assert problems == [] and "python3 main.py pin" in notes[0]
    pinfile.write(file, Hashes(HASH))
    assert pinfile.remarks(file) == ([], [])
    file.chmod(0o644)
    assert "chmod 600" in pinfile.remarks(file)[0][0]


def compared(secret, file):
    log = Lines()
    return asyncio.run(verify(secret, str(file), log)), log


def test_a_process_of_its_own_compares_and_the_log_says_only_that_it_could_not(run, file):
    assert compared("4711", file) == (None, ['pin-unset exit=32 hint="no PIN is set; run: python3 main.py pin"'])
    run("--stdin", typed="4711")
    assert compared("4711", file) == (True, []) and compared("4712", file) == (False, [])
    file.write_text("4711")
    opened, log = compared("4711", file)
    assert opened is None and log[0].startswith("pin-broken exit=33 ") and "4711" not in log[0]


ENDS = {"it breaks": "raise OSError", "nothing was compared": "sys.exit(0)", "it hangs": "time.sleep(60)",
        "it is killed": "os.kill(os.getpid(), 9)"}  # fmt: skip


@pytest.mark.parametrize("script", ENDS.values(), ids=ENDS)
def test_only_its_exit_code_opens(file, tmp_path, monkeypatch, script):
    (tmp_path / "main.py").write_text(f"import os, sys, time\n{script}\n")
    monkeypatch.setattr(verifying, "command", instead(tmp_path / "main.py"))
    monkeypatch.setattr(verifying, "LIMIT", 1.0 if "sleep" in script else 30.0)
    opened, log = compared("4711", file)
    assert opened is None and log[0].startswith("pin-broken ")


def test_what_is_typed_stands_in_no_command_line(file, tmp_path, monkeypatch):
    (tmp_path / "main.py").write_text("import sys\nopen(sys.argv[-1] + '.argv', 'w').write(repr(sys.argv))\n")
    monkeypatch.setattr(verifying, "command", instead(tmp_path / "main.py"))
    file.parent.mkdir()
    compared("4711", file)
    argv = (file.parent / "pin.argv").read_text()
    assert "--verify" in argv and "4711" not in argv.replace(str(os.getpid()), "").replace(str(tmp_path), "")
