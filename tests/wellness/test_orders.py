"""`staff-order WORD`: JSON in, JSON out, and whatever comes in, a sentence comes out."""

import json
import subprocess

import pytest

from kiosk import sticks
from kiosk.itself import command
from kiosk.library import compiler
from kiosk.seal import Sealed
from kiosk.wellness import machine
from kiosk.wellness.orders import obey


@pytest.mark.parametrize(
    "word, given, words",
    [
        ("dance", {}, '"dance" is no order. There are: sticks, take, choose, notice, facts, ages, morning, install.'),
        ("choose", ["volume"], "An order is a JSON object"),
        ("choose", None, "An order is a JSON object"),
        ("take", {}, "Which pack?"),
        ("take", {"file": 3}, "Which pack?"),
        ("take", {"file": "/etc/passwd"}, "is on no stick"),
        ("notice", {"text": {"en": "A"}}, "The notice needs its title"),
    ],
)
def test_what_makes_no_sense_is_answered_in_a_sentence(state, word, given, words):
    answer = obey(word, given, None, state)
    assert not answer["ok"] and words in answer["said"][0]
    assert not state.exists()


def test_broken_settings_are_said(state, tmp_path):
    (tmp_path / "settings.toml").write_text("[idle]\nask = 3")
    for word, given in (("notice", {"title": "A", "text": {"en": "B"}}), ("facts", {})):
        answer = obey(word, given, tmp_path / "settings.toml", state)
        assert not answer["ok"] and 'line 2: "ask" is not a key of [idle]' in answer["said"][0]


def test_where_nothing_can_be_written_that_is_said(state):
    state.touch()
    for word, given in (("choose", {"volume": 3}), ("notice", {"title": "A", "text": {"en": "B"}})):
        assert obey(word, given, None, state)["said"][0].startswith("This can't be kept on the kiosk (")


def test_what_is_on_the_sticks_is_told(state, stick, packed, monkeypatch):
    monkeypatch.setattr(sticks, "sticks", lambda: ())
    assert obey("sticks", {}, None, state) == {"ok": False, "said": ["No stick is plugged in."], "packs": []}
    monkeypatch.setattr(sticks, "sticks", lambda: (stick,))
    assert obey("sticks", {}, None, state)["said"] == ["There is no pack on the stick."]
    file = str(packed(stick / "a.zip", head='version = "7"'))
    (pack,) = obey("sticks", {}, None, state)["packs"]
    assert pack == {"file": file, "name": "clinic", "title": "T", "version": "7", "stick": "CLINIC STICK",
                    "signed": False}  # fmt: skip


def test_facts_are_told_also_where_no_library_is_kept(state, monkeypatch, library):
    monkeypatch.setattr(compiler, "compile_library", lambda *_, **__: library)
    monkeypatch.setattr(machine.seal, "available", lambda: Sealed(True, True, True, True))
    answer = obey("facts", {}, None, state)
    assert answer["ok"] and answer["facts"][0]["name"] == "content"
    assert set(answer["facts"][0]) == {"name", "well", "said", "remedy"}


def test_the_keeper_starts_it_as_a_program(state, tmp_path):
    def ordered(given):
        done = subprocess.run(command("staff-order", "choose"), input=given, capture_output=True, check=False)
        return done.returncode, json.loads(done.stdout)

    assert ordered(b'{"volume": 8}') == (
        0,
        {"ok": True, "said": [], "choices": {"volume": 8, "sound": None, "brightness": None, "reminder": 0}},
    )
    assert ordered(b"")[1]["choices"]["volume"] == 8
    status, answer = ordered(b"[" * 200_000)
    assert (status, answer["ok"]) == (2, False)
