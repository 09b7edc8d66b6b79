"""A clinic that publishes, and a kiosk that has its first pack."""

import tempfile

import pytest

from tests.fleet.clinic import Clinic, Kiosk, web


@pytest.fixture
def clinic(tmp_path):
    return Clinic(tmp_path)


@pytest.fixture
def kiosk(tmp_path, clinic):
    """It has taken version 1 from the web."""
    made = Kiosk(tmp_path / "state", clinic.folder / "root.json")
    clinic.release("1")
    before = tempfile.gettempdir()
    with web(clinic.web) as (url, _):
        assert made.look(url).ended == "new"
    assert tempfile.gettempdir() == before, "a look has moved every temporary file of this process"
    made.use()
    assert made.shows == "1"
    return made
