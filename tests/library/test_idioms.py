"""Words that mean something else than they say are named, where they are the kiosk's own."""

import socket
from pathlib import Path

import pytest

from kiosk.check import screen_reader
from kiosk.library import own_words
from kiosk.library.idioms import IDIOMS, found
from kiosk.library.stacking import stacked
from kiosk.settings import Settings

RESOURCES = Path(__file__).parent.parent.parent / "resources"


@pytest.mark.parametrize(
    ("text", "language", "idioms"),
    [
        ("Hang in there: it goes.", "en", ["hang in there"]),
        ("Hang\nIN there.", "en", ["hang in there"]),
        ("Change in there.", "en", []),
        ("Do not say: “Hang in there.”", "en", []),
        ("No tire la toalla. Tirar la toalla.", "es", ["tirar la toalla"]),
        ("Hang in there.", "fr", []),
    ],
)
def test_an_idiom_is_found_as_words_and_not_in_what_somebody_says(text, language, idioms):
    assert list(found(text, language)) == idioms


@pytest.mark.parametrize("language", IDIOMS)
def test_our_own_words_and_guides_hold_none(language):
    with stacked(Settings()) as stack:
        said = [line for line in own_words.remarks(language, stack, {}) if "idiom" in line]
    files = list((RESOURCES / "guides" / language).glob("*.md"))
    assert len(files) > 10 and not said
    assert not [(file.name, idiom) for file in files for idiom in found(file.read_text(), language)]


def test_check_says_that_a_screen_reader_has_no_bus(tmp_path):
    bus = tmp_path / "bus"
    assert list(screen_reader(False, "")) == []
    assert "no bus by path" in next(screen_reader(True, "")) and "no bus" in next(screen_reader(True, "disabled:"))
    assert str(bus) in next(screen_reader(True, f"unix:path={bus}"))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(bus))
        assert list(screen_reader(True, f"unix:path={bus},guid=1")) == []
