"""The part of the tour with the settings of the visit: as its first page, and as every page leads to them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitViewModel


def settings(visit: "VisitViewModel", text_size: float) -> Iterator[str]:
    """The text size stays for what comes after."""
    preferences = visit.preferences
    preferences.setTextSize(text_size)
    visit.openWelcome()
    yield "welcome"
    preferences.open(preferences.Part.Top)
    yield "preferences"
    preferences.close()
    visit.goHome()
