"""The button "Ask staff to come": off until it is set up, one word a press, and a state for each truth."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.kiosk import KioskViewModel, Said
from kiosk.viewmodels.staffcall import StaffCallViewModel

State = StaffCallViewModel.State


@pytest.fixture
def calling(qapp, library, clock, said):
    kiosk = KioskViewModel(replace(library, calls_staff=True), clock, said.append)
    kiosk.begin("en")
    return kiosk


def test_it_is_off_until_a_clinic_sets_it_up(kiosk, said):
    kiosk.begin("en")
    kiosk.visit.staffCall.askStaff()
    assert (kiosk.visit.staffCall.state, said) == (State.Off, [Said.BEGAN])


def test_a_press_says_help_once_until_it_is_answered(calling, said):
    call = calling.visit.staffCall
    assert call.state == State.Idle
    call.askStaff()
    call.askStaff()
    assert (call.state, said) == (State.Calling, [Said.BEGAN, Said.HELP])


@pytest.mark.parametrize("state", [State.Received, State.Sounded, State.Failed])
def test_the_outcome_stands_and_one_may_ask_again(calling, said, state):
    call = calling.visit.staffCall
    call.askStaff()
    calling.visit.staffCall.ended(state)
    calling.visit.goHome()
    assert call.state == state
    call.askStaff()
    assert (call.state, said.count(Said.HELP)) == (State.Calling, 2)
