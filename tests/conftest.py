"""Before Qt is imported: no screen, software drawing, and a state folder of our own."""

import os
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="clearing-tests-")
os.environ["CLEARING_INSTANCE"] = f"tests-{os.getpid()}"

import pytest

from kiosk.library.compiler import compile_library
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.surface import prepare_environment

prepare_environment()


class Clock:
    """Seconds that only a test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def library() -> Library:
    return compile_library(Settings())
