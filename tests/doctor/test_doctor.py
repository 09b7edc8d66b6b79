"""The doctor as a whole: its order, its words, its exit status, and that it needs nothing but Python."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import app
from kiosk.doctor import doctor, place, program
from kiosk.seal import Sealed
from kiosk.wellness.fact import Fact

MAIN = Path(__file__).parent.parent.parent / "main.py"


def test_a_well_and_an_ill_machine_differ_in_words_and_exit_status(monkeypatch, capsys):
    facts = [Fact("clock", True, "It is noon."), Fact("yama", None, "Not there.")]
    monkeypatch.setattr(doctor, "look", lambda _: facts)
    assert doctor.doctor(None, as_json=False) == 0
    assert capsys.readouterr().out.splitlines() == [
        "well     clock       It is noon.",
        "look     yama        Not there.",
        "Nothing is wrong with this machine.",
    ]
    facts.append(Fact("swap", False, "It swaps.", "swapoff"))
    assert doctor.doctor(None, as_json=False) == 1
    assert capsys.readouterr().out.splitlines()[2:] == [
        "NOT WELL swap        It swaps.", f"{'':20} -> swapoff", "1 to mend."]  # fmt: skip


def test_for_programs_it_says_the_same_as_json(monkeypatch, capsys):
    monkeypatch.setattr(doctor, "look", lambda _: [Fact("swap", False, "It swaps.", "swapoff")])
    assert app.main(["doctor", "--json"]) == 1
    told = {"name": "swap", "well": False, "said": "It swaps.", "remedy": "swapoff"}
    assert json.loads(capsys.readouterr().out) == {"well": False, "facts": [told]}


def test_a_look_that_fails_takes_no_other_along(monkeypatch):
    def broken(*_):
        raise ValueError("never shown")

    monkeypatch.setattr(doctor.seal, "available", lambda: Sealed(True, True, True, True))
    monkeypatch.setattr(program, "qt", broken)
    facts = {fact.name: fact for fact in doctor.look(doctor.Known(Path("/nowhere")))}
    assert facts["qt"].said == "This could not be looked at (ValueError)." and facts["fonts"].well
    assert {"libraries", "display", "touch", "clock", "core-dumps", "compositor", "pin"} <= set(facts)
    assert not [fact for fact in facts.values() if "could not be" in fact.said and fact.name != "qt"]


def test_without_proc_nothing_is_claimed_of_the_kernel(monkeypatch):
    monkeypatch.setattr(doctor, "Path", lambda place: Path("/nowhere") if place == "/proc/self" else Path(place))
    facts = {fact.name: fact for fact in doctor.look(doctor.Known(Path("/nowhere")))}
    assert facts["proc"].well is False and "mount -t proc" in facts["proc"].remedy
    assert not {"seccomp", "swap", "core-dumps", "touch"} & set(facts)


def test_the_settings_decide_what_is_asked(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('[display]\ndiagonal_inches = 7\n[sound]\non = false\n[staff]\npin_file = "/p"\n')
    found = doctor.known(file)
    assert (found.diagonal, found.sound, found.pin_file, found.problems) == (7, False, "/p", ())
    file.write_text("[display]\ninches = 7\n")
    assert "is not a key of [display]" in str(doctor.known(file).problems)
    assert place.settings(file, doctor.known(file).problems, (), False).well is False


@pytest.mark.parametrize("as_json", [False, True])
def test_with_an_empty_environment_and_no_package_it_still_says_what_to_do(as_json, tmp_path):
    command = [sys.executable, "-S", str(MAIN), "doctor", *(["--json"] if as_json else [])]
    bare = {"CLEARING_VENV": str(tmp_path / "none"), "STATE_DIRECTORY": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, env=bare, check=False)
    assert done.returncode == 1 and not done.stderr
    if as_json:
        facts = {fact["name"]: fact for fact in json.loads(done.stdout)["facts"]}
        assert facts["packages"]["well"] is False and "PySide6" in facts["packages"]["said"]
        assert facts["qt"]["well"] is False and facts["settings"]["well"] is None
    else:
        assert "NOT WELL packages    Can't be imported: PySide6, msgspec" in done.stdout
