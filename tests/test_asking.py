"""What IT reads of a running kiosk, and what it can tell it to do."""

from argparse import Namespace

import pytest

from kiosk import asking
from kiosk.keeper import control

STATE = {
    "keeper": 7, "since": 1000.0, "mode": "open", "reason": None, "staff": False, "kind": "patient", "visit": False,
    "standby": 9, "sealed": True, "content": "fresh", "problems": [],
    "last_clear": {"at": 4000.0, "took": 0.021, "reason": "over"},
}  # fmt: skip


def told(now=1000.0 + 3 * 86400 + 4 * 3600, **changed):
    return " ".join(asking.sentences(STATE | changed, now))


def test_a_kiosk_that_is_well_is_told_in_four_sentences():
    said = told()
    assert "open to patients, and has run for 3 days 4 h (process 7). Nobody uses it." in said
    assert "(over), in 21 ms. Settings and content are up to date." in said


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"mode": "paused", "reason": {"en": "Back at noon."}}, "out of order"),
        ({"reason": {"en": "Back at noon."}}, "The notice says: Back at noon."),
        ({"mode": "trouble"}, "asked to turn to staff"),
        ({"visit": True}, "Somebody uses it."),
        ({"staff": True}, "Staff are at their page."),
        ({"standby": None}, "No fresh screen waits"),
        ({"sealed": False}, "can't seal a visit wholly"),
        ({"content": "last good", "problems": ["a.toml, line 2: no."]}, "have problems. a.toml, line 2: no."),
        ({"watching": ["127.0.0.1:9464 can't be served."]}, "It can't be watched: 127.0.0.1:9464 can't"),
        ({"last_clear": None}, "Nobody uses it. Settings"),
    ],
)
def test_what_is_not_as_ever_has_its_sentence(changed, sentence):
    assert sentence in told(**changed) and sentence not in told()


UPDATES = {"source": "https://c.example", "at": 1000.0 + 3 * 86400, "ended": "same", "said": [], "until": 2e9,
           "next": 1000.0 + 3 * 86400 + 5 * 3600}  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {},
            "Updates come from https://c.example. Looked for 4 h 0 min ago (same). The next look is in 1 h 0 min. "
            "What is signed is valid until 2033-05-18.",
        ),
        ({"source": ""}, "Updates come from sticks alone."),
        ({"at": None, "next": None}, "Not looked for yet. What is signed"),
        (
            {"ended": "forged", "said": ["The pack is not what was signed."]},
            "(forged). The pack is not what was signed.",
        ),
        ({"until": 86400.0}, "was valid until 1970-01-02: the kiosk goes on with what it has"),
    ],
)
def test_how_it_stands_with_signed_content(changed, sentence):
    assert sentence in told(updates={**UPDATES, **changed}) and "Updates" not in told(updates=None)


@pytest.mark.parametrize(("seconds", "words"), [(5, "5 s"), (60, "1 min"), (3720, "1 h 2 min"), (90000, "1 day 1 h")])
def test_times_are_in_their_two_largest_units(seconds, words):
    assert f"has run for {words} (" in told(now=1000.0 + seconds, last_clear=None)


@pytest.mark.parametrize("well", [True, False])
def test_an_order_says_how_it_went(monkeypatch, capsys, well):
    asked = []

    def ask(word, limit=15, **more):
        asked.append((word, more))
        return {"ok": well, "said": ["Being cleaned for 8 seconds."]}

    monkeypatch.setattr(control, "ask", ask)
    assert asking.clean(Namespace(seconds=8)) == (0 if well else 2)
    out, err = capsys.readouterr()
    assert asked == [("clean", {"seconds": 8})]
    assert (out if well else err) == "Being cleaned for 8 seconds.\n" and not (err if well else out)
