"""The dates of the content: out of the files' own words, the guides' from the shelf when staff ask."""

from dataclasses import replace
from datetime import date

from kiosk.core.freshness import Dates, Ending
from kiosk.library.ageing import with_guides
from kiosk.library.compiler import compile_library
from kiosk.library.content import Guide
from kiosk.settings import Settings

DAY = date(2026, 11, 22)
GUIDE = Guide("sleep", "en", "T", "S", (), (), DAY)


def test_what_guides_and_playlists_say_of_their_days():
    slides = Dates((DAY,), (Ending("own.toml, slide 1", DAY),))
    found = with_guides(slides, [replace(GUIDE, written=date(2026, 1, 1), expires=date(2026, 11, 1))])
    assert found.changed == (date(2026, 1, 1), DAY)
    assert found.endings == (Ending("own.toml, slide 1", DAY), Ending('The guide "sleep" (en)', date(2026, 11, 1)))


def test_a_guide_that_somebody_has_read_is_not_told_and_one_in_two_languages_is_told_once():
    guides = [GUIDE, replace(GUIDE, language="es"), replace(GUIDE, name="rest", reviewed_by="Dr. A", reviewed_on=DAY)]
    found = with_guides(Dates(), guides)
    assert (found.unreviewed, found.without_review) == (("sleep",), 1)


def test_of_many_guides_a_few_are_named():
    found = with_guides(Dates(), [replace(GUIDE, name=f"g{number}") for number in range(9)])
    assert (found.unreviewed, found.without_review) == (("g0", "g1", "g2", "g3", "g4"), 9)


def test_the_shipped_guides_claim_no_review_that_did_not_happen():
    library = compile_library(Settings())
    guides = list(library.shelf.every())
    assert with_guides(library.rooms.dates, guides).without_review == len({guide.name for guide in guides}) > 0
