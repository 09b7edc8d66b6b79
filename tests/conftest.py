"""Before Qt is imported: no screen, software drawing, and a state folder of our own."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="clearing-tests-")
os.environ["CLEARING_INSTANCE"] = f"tests-{os.getpid()}"

import pytest

from kiosk.core.plan import Part, Plan
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.response import Response
from kiosk.environment import prepare_environment
from kiosk.library.compiler import compile_library
from kiosk.library.content import Library
from kiosk.settings import Settings
from kiosk.tables import CheckIn, Languages

WHOLE_KIOSKS = (
    "visits/test_kiosk",
    "visits/test_prove",
    "visits/test_staffcall",
    "visits/test_takehome",
    "visits/test_screenreader",
    "visits/test_by_keys",
    "visits/test_escape",
    "visits/test_storms",
    "faults/",
    "keeper/",
    "soak/",
    "fleet/test_whole",
)
NONE = ("keeper/test_packs", "keeper/test_library")  # they compile, and start none
PHQ_9_ONLY = str(Path(__file__).with_name("phq-9-only.toml"))

prepare_environment()


def pytest_unconfigure() -> None:
    shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Side by side, file by file; but whole kiosks one after the other. (pytest 9.2 hides xdist's own groups.)"""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return "kiosks" if _starts_a_kiosk(nodeid) else nodeid.partition("::")[0]

    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first."""
    items.sort(key=lambda item: (not _starts_a_kiosk(item.nodeid), "visits/" not in item.nodeid))


def _starts_a_kiosk(test: str) -> bool:
    return any(place in test for place in WHOLE_KIOSKS) and not any(place in test for place in NONE)


class Clock:
    """Seconds that only a test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def whole_library() -> Library:
    """As it is shipped."""
    return compile_library(Settings())


@pytest.fixture(scope="session")
def library() -> Library:
    """With a check-in that is the PHQ-9 alone."""
    return compile_library(Settings(check_in=CheckIn(plan=PHQ_9_ONLY)))


@pytest.fixture(scope="session")
def every_language() -> Library:
    """The languages whose texts are whole, also those that only a clinic's settings offer."""
    return compile_library(Settings(languages=Languages(("en", "es", "pt", "fr", "ru"))))


@pytest.fixture(scope="session")
def plan(phq9: Questionnaire) -> Plan:
    return (Part(phq9),)


@pytest.fixture(scope="session")
def phq9(library: Library) -> Questionnaire:
    return library.rooms.questionnaires[0]


class Fill(Protocol):
    def __call__(self, weights: Sequence[int | None], difficulty: str | None = None) -> Response: ...


@pytest.fixture(scope="session")
def fill(phq9: Questionnaire) -> Fill:
    """A PHQ-9 with these weights for its first items; None is "I'd rather not answer", and the rest is left open."""
    items = [question.item for question in phq9.questions()]

    def filled(weights: Sequence[int | None], difficulty: str | None = None) -> Response:
        answers = {
            item.link_id: None if w is None else item.options[w] for item, w in zip(items, weights, strict=False)
        }
        if difficulty:
            answers[items[9].link_id] = next(option for option in items[9].options if option.code == difficulty)
        return Response(phq9, answers)

    return filled
