"""Keys, switches and the scan of one switch, as rules; and asking staff for a pad's keys."""

import tomllib

import pytest

from kiosk.core.keys import FUNCTIONS, in_force, twice, usable
from kiosk.core.keysetup import ASKED, KeySetup
from kiosk.core.scan import ROUNDS, Scan
from kiosk.settings import load
from kiosk.tables import Keys


def force(switches=0, **named):
    return in_force(Keys(**named).named(), switches)


def test_without_a_setting_the_usual_keys_work():
    found = force()
    assert [found[name] for name in ("next", "previous", "right", "left")] == [
        ("Down",),
        ("Up",),
        ("Right",),
        ("Left",),
    ]
    assert (found["step"], found["step_back"]) == (("Tab",), ("Shift+Tab",))
    assert not any(found[name] for name in ("select", "back", "home", "help", "listen", "cover"))


def test_a_named_key_does_only_what_it_is_named_for():
    found = force(next=("F13", "6"), help="Right", cover="Tab")
    assert (found["next"], found["right"]) == (("F13", "6", "Down"), ())
    assert (found["help"], found["cover"], found["step"]) == (("Right",), ("Tab",), ())


def test_two_switches_move_and_select_and_nothing_else():
    found = force(2, back="Space", select="5")
    assert found["next"] == ("Down", "Space")
    assert found["select"] == ("5", "Return", "Enter")
    assert not found["back"]


def test_one_switch_is_either_of_the_two():
    found = force(1, first_switch="F1", second_switch="F2")
    assert found["select"] == ("F1", "F2") and "F1" not in found["next"]


def test_the_same_key_twice_is_found():
    assert twice(Keys(help="5", cover=("F9", "5")).named()) == ("5", "help", "cover")
    assert twice(Keys(cover="Space").named()) == ("Space", "cover", "first_switch")
    assert twice(Keys(next="Space", select=("Return", "5")).named()) is None
    assert twice(Keys().named()) is None


def test_the_scan_rests_after_its_rounds_and_goes_on_at_the_switch():
    scan = Scan()
    for _ in range(ROUNDS):
        assert not scan.resting
        scan = scan.came_round()
    assert scan.resting
    assert scan.pressed() == Scan()


def test_a_page_that_was_turned_is_read_first():
    assert Scan().pressed(turned=True).resting
    assert not Scan(resting=True).pressed(turned=True).resting


def test_staff_are_asked_for_every_function_and_get_a_table_that_the_settings_take(tmp_path):
    setup, keys = KeySetup(), iter(sorted(usable()))
    while not setup.done:
        assert setup.asks.startswith("Press ")
        setup = setup.pressed(next(keys), usable())
    assert setup.asks == "That was all."
    assert [*tomllib.loads(setup.table())["keys"]] == [*FUNCTIONS] == [*ASKED]
    (tmp_path / "settings.toml").write_text(setup.table())
    assert load(tmp_path / "settings.toml").keys.named() == {name: (key,) for name, key in setup.got}


def test_what_can_t_be_used_is_asked_again_with_a_sentence():
    setup = KeySetup().pressed("5", usable())
    assert (setup.got, setup.at, setup.said) == ((("next", "5"),), 1, 'Got "5" for next.')
    again = setup.pressed("5", usable())
    assert (again.got, again.at) == (setup.got, 1) and '"5" is already the key for next' in again.said
    assert "gives it no name" in setup.pressed("Shift", usable()).said
    assert setup.skip().at == 2 and setup.skip().table() == '[keys]\nnext = "5"\n'
    assert setup.again() == KeySetup()
    assert KeySetup(at=len(ASKED)).pressed("5", usable()).got == ()


@pytest.mark.parametrize("key", sorted(usable()))
def test_every_usable_key_may_stand_in_the_settings(tmp_path, key):
    (tmp_path / "s.toml").write_text(f"[keys]\nnext = {key!r}\nfirst_switch = []\nsecond_switch = []\n")
    assert load(tmp_path / "s.toml").keys.next == key
