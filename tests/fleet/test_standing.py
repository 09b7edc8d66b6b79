"""What staff and IT are told of signed content, also on a kiosk without a network."""

import pytest

from kiosk.fleet.kept import Installed, Last, Pack, keep, note
from kiosk.fleet.standing import remarks, standing
from kiosk.tables import Settings, Updates
from kiosk.wellness import machine

DAY = 86_400.0
NOW = 1_795_348_800.0  # 2026-11-22 12:00 UTC
SOURCE = "https://content.clinic.example"


@pytest.fixture
def wanted(tmp_path):
    (tmp_path / "root.json").touch()
    return Updates(SOURCE, root=str(tmp_path / "root.json"))


@pytest.fixture
def state(tmp_path):
    return tmp_path / "state"


def test_before_the_first_look(wanted, state):
    assert standing(wanted, state, NOW) == (
        True,
        f"Content comes signed, from {SOURCE}. It has not been looked for yet.",
        "",
    )


def test_when_all_is_well_it_says_what_is_in_use_and_until_when_it_is_valid(wanted, state):
    note(Last(NOW, "same", until=NOW + 90 * DAY, source=SOURCE), state)
    keep(Installed({"clinic": Pack("p", "s", "Our clinic 7")}), state)
    said = (f"Content comes signed, from {SOURCE}; last looked for on 2026-11-22. In use: Our clinic 7. "
            "What is signed is valid until 2027-02-20.")  # fmt: skip
    assert standing(wanted, state, NOW) == (True, said, "")
    assert machine.updates(state, Settings(updates=wanted), NOW).said == said
    assert remarks(wanted, state, NOW) == ([], [said])


def test_a_kiosk_by_sticks_asks_for_a_fresh_one_when_its_content_ends(wanted, state):
    by_stick = Updates(root=wanted.root)
    note(Last(NOW - 91 * DAY, "new", until=NOW - DAY, source="a stick"), state)
    well, said, remedy = standing(by_stick, state, NOW)
    assert (well, remedy) == (False, "Ask IT for a fresh stick.")
    assert said.endswith("What is signed was valid until 2026-11-21.") and "from sticks;" in said


@pytest.mark.parametrize("days, well", [(6, True), (8, False)])
def test_a_network_that_is_away_for_a_weekend_is_no_matter_for_a_week_it_is(wanted, state, days, well):
    note(Last(NOW - days * DAY, "same", until=NOW + 30 * DAY), state)
    note(Last(NOW, "unreachable", ("It can't be reached.",)), state)
    found, said, _ = standing(wanted, state, NOW)
    assert found is well and "It can't be reached." in said and "valid until 2026-12-22" in said


@pytest.mark.parametrize("ended", ["forged", "unfit", "no-trust", "no-room", "too-large", "expired", "broke"])
def test_what_somebody_must_look_at_is_not_well(wanted, state, ended):
    note(Last(NOW, ended, ("A sentence.",)), state)
    well, said, remedy = standing(wanted, state, NOW)
    assert not well and "A sentence." in said and remedy == "Ask IT to run: python3 main.py update"
    assert remarks(wanted, state, NOW) == ([f"updates: {said} {remedy}"], [])


def test_a_wrong_clock_and_a_missing_root_are_said(wanted, state, tmp_path):
    note(Last(NOW, "same", clock="This machine's clock says 2020-01-01 00:00."), state)
    assert standing(wanted, state, NOW)[2] == "Ask IT to set the clock."
    (tmp_path / "root.json").unlink()
    assert standing(wanted, state, NOW)[1].startswith(f"{tmp_path}/root.json is missing")
    assert remarks(None, state, NOW) == ([], [])


@pytest.mark.parametrize("ended", ["forged", "unfit", "no-trust", "no-room", "too-large", "expired", "broke"])
def test_what_time_does_not_mend_is_told_at_once_and_a_network_that_is_away_is_not(wanted, state, ended):
    note(Last(NOW - DAY, "same", until=NOW + 90 * DAY, source=SOURCE), state)
    note(Last(NOW, ended, ("Why.",), source=SOURCE), state)
    assert standing(wanted, state, NOW)[0] is False
    note(Last(NOW, "unreachable", ("Why.",), source=SOURCE), state)
    assert standing(wanted, state, NOW)[0] is True
