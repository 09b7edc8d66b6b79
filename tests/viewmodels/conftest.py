"""A kiosk without a window, that remembers what it said."""

import pytest

from kiosk.viewmodels.kiosk import KioskViewModel


@pytest.fixture
def said():
    return []


@pytest.fixture
def kiosk(qapp, library, clock, said):
    return KioskViewModel(library, clock, said.append)
