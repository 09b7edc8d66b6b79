"""The house of fakes as a fixture."""

import pytest

from tests.keeper.house import House


@pytest.fixture
def house(clock):
    return House(clock)
