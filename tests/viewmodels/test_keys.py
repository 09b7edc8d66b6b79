"""The keys of a visit: as its settings of the visit want them, and as Qt knows them."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from kiosk.core.keys import usable
from kiosk.core.preferences import Preferences
from kiosk.tables import Keys
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.keysetup import KeySetupViewModel


@pytest.fixture
def owner(qapp):
    return QObject()


def test_qt_knows_every_key_by_its_name(qapp):
    for name in usable():
        sequence = QKeySequence(name)
        assert sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown, name
        assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == name


def test_the_clock_of_a_scan_runs_with_one_switch_only(owner):
    keys = KeysViewModel(Keys().named(), Preferences(), owner)
    assert not keys.scans and not keys._clock.isActive()
    keys.show(Preferences(switches=1, scan_seconds=1.5))
    assert keys.scans and keys._clock.isActive() and keys._clock.interval() == 1500
    keys.show(Preferences(switches=2))
    assert not keys._clock.isActive() and "Space" in keys.next and keys.select == ["Return", "Enter"]


def test_a_resting_scan_stands_still_and_the_first_press_only_wakes_it(owner):
    keys = KeysViewModel(Keys().named(), Preferences(switches=1), owner)
    assert keys.press()
    for _ in range(3):
        keys.cameRound()
    assert keys.resting and not keys._clock.isActive()
    assert not keys.press()
    assert not keys.resting and keys._clock.isActive()
    keys.turned()
    assert keys.resting
    keys.begin()
    assert not keys.resting


def test_staff_s_keys_are_named_as_qt_names_them(qapp):
    found = []
    setup = KeySetupViewModel(usable(), found.append)
    for key in (Qt.Key.Key_F13, Qt.Key.Key_Shift, Qt.Key.Key_F13, Qt.Key.Key_5):
        setup.pressed(key.value)
    assert (setup.place, setup.done) == ("3 of 10", False)
    assert setup.table == '[keys]\nnext = "F13"\nprevious = "5"\n'
    setup.again()
    setup.skip()
    setup.finish()
    assert found[0].got == (("next", "F13"),)
