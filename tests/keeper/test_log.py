"""The log: a closed list of events and facts, one line each, and never a word from elsewhere."""

import os
import re
from pathlib import Path

import pytest

from kiosk.keeper import log as log_module
from kiosk.keeper.events import Event, Facts, Reason, Sentence, line
from kiosk.keeper.log import KEPT, Log
from kiosk.keeper.surface import Kind

KEEPER = Path(log_module.__file__).parent


def test_an_event_is_one_line_of_names_and_values():
    facts = Facts(reason=Reason.OVER, pid=12, kind=Kind.PATIENT, took_ms=7)
    assert line(Event.SWAP, facts) == "swap reason=over pid=12 kind=patient took_ms=7"
    assert line(Event.NOT_STARTED, {"errno": 12}) == "not-started errno=ENOMEM"
    assert line(Event.FAILED, {"reason": Reason.NO_QML}).startswith('failed reason=no-qml hint="the pages')


@pytest.mark.parametrize("value", ["I feel sad", b"x", None, ["1"], {"score": 3}])
def test_what_is_no_number_and_no_word_of_a_list_is_not_written(value):
    assert line(Event.SWAP, {"reason": value, "answer": "I feel sad", "page": 3}) == "swap reason=?"


def test_a_sentence_stays_on_its_line():
    told = line(Event.PROBLEM, {"said": Sentence('a.toml: "x"\nswap \\ reason=over\x1b[2J')})
    assert told == r'problem said="a.toml: \"x\" swap \\ reason=over [2J"'
    assert len(line(Event.PROBLEM, {"said": Sentence("y" * 9000)})) < 700


def test_only_who_knows_nothing_of_a_visit_writes_sentences_and_only_the_log_prints():
    sources = {file.name: file.read_text() for file in KEEPER.glob("*.py")}
    assert {name for name, text in sources.items() if "Sentence(" in text} == {
        "events.py",
        "library.py",
        "staffcall.py",
        "updates.py",
    }
    printing = {name for name, text in sources.items() if re.search(r"\bprint\(|stderr\.write", text)}
    assert printing == {"log.py", "run.py"} and sources["run.py"].count("print(") == 1  # before there is a log


def test_the_last_lines_are_kept_and_each_is_printed_with_its_time(capfd):
    log = Log()
    for pid in range(KEPT + 1):
        log(Event.GONE, pid=pid, exit=-9)
    printed = capfd.readouterr().err.splitlines()
    assert len(printed) == KEPT + 1 and list(log.last) == printed[1:]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d gone pid=0 exit=-9", printed[0])


def test_in_the_journal_a_line_has_its_priority_and_no_time(capfd, monkeypatch):
    facts = os.fstat(2)
    monkeypatch.setenv("JOURNAL_STREAM", f"{facts.st_dev}:{facts.st_ino}")
    log = Log()
    log(Event.STARTED, pid=1)
    log(Event.TROUBLE)
    first, second = capfd.readouterr().err.splitlines()
    assert first == "<6>started pid=1" and second.startswith("<4>trouble ")
    monkeypatch.setenv("JOURNAL_STREAM", "1:1")  # inherited; standard error leads elsewhere
    Log()(Event.STARTED, pid=1)
    assert not capfd.readouterr().err.startswith("<")


def test_a_log_that_is_gone_does_not_end_the_kiosk(monkeypatch):
    class Gone:
        def write(self, _):
            raise OSError(5, "Input/output error")

        flush = write

    monkeypatch.setattr("sys.stderr", Gone())
    log = Log()
    log(Event.STARTED, pid=1)
    assert len(log.last) == 1


def test_the_guide_for_it_names_every_event_and_reason():
    guide = (KEEPER.parent.parent / "docs" / "staff-it.md").read_text()
    rows = "".join(line.split("|")[1] for line in guide.splitlines() if line.startswith("|"))
    assert set(re.findall("`([a-z-]+)`", rows)) == {word.value for word in (*Event, *Reason)}


def test_a_file_holds_all_since_the_start_and_is_followed_by_five_at_most(tmp_path, capfd, monkeypatch):
    monkeypatch.setattr("kiosk.keeper.logfile.LARGEST", 2000)
    file, log = tmp_path / "logs" / "clearing.log", Log()
    log(Event.STARTED, pid=1)
    log.to(str(file))
    log(Event.GONE, pid=2, exit=-9)
    assert file.read_text().splitlines() == list(log.last)
    assert len(capfd.readouterr().err.splitlines()) == 1
    for pid in range(400):
        log(Event.GONE, pid=pid, exit=-9)
    sizes = [one.stat().st_size for one in file.parent.iterdir()]
    log.to(None)
    assert len(sizes) == 5 and max(sizes) <= 2000 and capfd.readouterr().err == ""


def test_where_the_file_can_not_be_written_standard_error_is_used(tmp_path, capfd):
    log = Log()
    log.to(str(tmp_path))
    log(Event.GONE, pid=2, exit=-9)
    first, second = capfd.readouterr().err.splitlines()
    assert "not-kept what=log errno=EISDIR" in first and "gone pid=2" in second
    if Path("/dev/full").exists():
        log.to("/dev/full")
        log(Event.GONE, pid=3, exit=-9)
        assert "gone pid=3" in capfd.readouterr().err
        log.to(None)
