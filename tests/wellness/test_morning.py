"""The morning check: each step's outcome, what only people can tell, and what is kept of it."""

import json
from datetime import datetime

import pytest

from kiosk.settings import Settings
from kiosk.tables import Sound
from kiosk.wellness import aloud, machine, morning, orders
from kiosk.wellness.fact import Fact
from kiosk.wellness.morning import Given, check
from kiosk.wellness.screen import Screen

NOW = datetime(2026, 11, 22, 7, 58, 31)
NINE = tuple(range(9))
SCREEN = Screen(1280, 800, (217, 136), 60)
ALL = ["screen", "touch", "sound", "voice-en", "voice-es", "printer", "expiry", "seal", "prove"]


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    """Steps that have tests of their own are well."""
    monkeypatch.setattr(machine, "sealed", lambda: Fact("seal", True, "S"))
    monkeypatch.setattr(morning, "_prove", lambda _: Fact("prove", True, "P"))
    monkeypatch.setattr(aloud, "device", lambda: Fact("sound", True, "D"))
    spoken = [Fact("voice-en", True, "English."), Fact("voice-es", True, "Español.")]
    monkeypatch.setattr(aloud, "voices", lambda *_: iter(spoken))


def outcomes(result):
    return {fact["name"]: fact["well"] for fact in result["facts"]}


def test_all_steps_are_kept_with_no_time_finer_than_the_minute(library, tmp_path):
    result = check(library, Settings(), tmp_path, Given(True, NINE, ("en", "es"), SCREEN), NOW)
    assert outcomes(result) == dict.fromkeys(ALL, True)
    assert (result["well"], result["at"]) == (True, "2026-11-22T07:58")
    assert morning.read(tmp_path) == result == json.loads((tmp_path / morning.FILE).read_text())
    assert morning.summary(result) == "All that was tried is well."


def test_what_only_people_can_tell_counts(library, tmp_path):
    result = check(library, Settings(), tmp_path, Given(False, NINE[1:-1], ("en",), SCREEN), NOW)
    assert [name for name, well in outcomes(result).items() if not well] == ["screen", "touch", "voice-es"]
    assert morning.summary(result) == "Not well: screen, touch, voice-es."
    assert not result["well"]


def test_what_was_not_tried_is_neither_well_nor_not(library, tmp_path):
    result = check(library, Settings(sound=Sound(on=False)), tmp_path, Given(display=SCREEN), NOW)
    assert result["well"] and outcomes(result)["touch"] is None
    assert morning.summary(result) == "All that was tried is well. Not tried: touch."


def test_single_steps_are_gone_through_anew_and_the_others_of_the_day_stay(library, tmp_path):
    check(library, Settings(), tmp_path, Given(True, (), None, SCREEN), NOW)
    again = Given(touched=NINE, only=("touch",))
    assert outcomes(check(library, Settings(), tmp_path, again, NOW)) == dict.fromkeys(ALL, True)
    next_day = check(library, Settings(), tmp_path, again, NOW.replace(day=23))
    assert outcomes(next_day) == {"touch": True}


def test_a_step_that_fails_takes_no_other_along(library, tmp_path, monkeypatch):
    monkeypatch.setattr(aloud, "voices", lambda *_: 1 / 0)
    result = check(library, Settings(), tmp_path, Given(display=SCREEN), NOW)
    told = {fact["name"]: fact["said"] for fact in result["facts"]}
    assert told["voice"] == "This could not be looked at (ZeroDivisionError)."
    assert told["prove"] == "P"


@pytest.mark.parametrize("garbage", ["", "[]", '{"at": 3}', '{"at": "x", "well": true, "facts": [3]}'])
def test_what_is_kept_may_be_garbage(library, tmp_path, garbage):
    (tmp_path / morning.FILE).write_text(garbage)
    assert morning.read(tmp_path) == {}
    assert check(library, Settings(), tmp_path, Given(only=("seal",)), NOW)["well"]


def test_it_is_asked_for_by_the_page_and_by_it(state, capsys, monkeypatch, library):
    monkeypatch.setattr(orders.Order, "_content", lambda _: (Settings(), library))
    from kiosk.app import main

    assert main(["morning"]) == 2
    assert "No morning check has been made here" in capsys.readouterr().out
    given = {"screen": True, "touched": NINE, "display": {"width": 1280, "height": 800, "mm": [217, 136], "hz": 60}}
    answer = orders.obey("morning", given, None, state)
    assert (answer["ok"], answer["said"], answer["well"]) == (True, ["All that was tried is well."], True)
    unwell = orders.obey("morning", {"touched": [0], "only": ["touch"]}, None, state)
    assert (unwell["ok"], unwell["said"]) == (False, ["Not well: touch."])
    orders.obey("morning", given, None, state)
    assert main(["morning", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["facts"] == answer["facts"]
    assert main(["morning"]) == 0
    assert "touch      well      All nine targets answered." in capsys.readouterr().out


@pytest.mark.parametrize(
    "given", [{"touched": 3}, {"touched": [9]}, {"names": ["x"]}, {"display": {"width": "wide", "height": 1}}]
)
def test_what_is_no_part_of_it_is_refused(state, given):
    answer = orders.obey("morning", given, None, state)
    assert not answer["ok"] and "no part of a morning check" in answer["said"][0]
    assert not state.exists()
