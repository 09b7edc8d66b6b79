"""What a visit opens where a clinic has hidden something."""

import pytest

from kiosk.library.compiler import compile_library
from kiosk.tables import Content, Settings
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.pages import Page
from tests.library.packs import written


@pytest.fixture
def visit(qapp, tmp_path, clock):
    pack = written(tmp_path, {}, head='hide = ["guides/burnout-or-depression"]\n')
    kiosk = KioskViewModel(compile_library(Settings(content=Content((str(pack),)))), clock, lambda said: None)
    kiosk.begin("en")
    yield kiosk.visit
    kiosk.deleteLater()


def test_a_hidden_guide_is_not_offered_and_leads_to_the_others(visit):
    assert visit.offers("emotional-exhaustion") and not visit.offers("burnout-or-depression")
    visit.openGuide("burnout-or-depression")
    assert visit.page is Page.Guides
    visit.openGuide("emotional-exhaustion")
    assert visit.page is Page.Guide
