"""The dates of the content: out of the files' own words, and never more than a surface should carry."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.core.freshness import Ending
from kiosk.library.ageing import MOST_ENDINGS, dates
from kiosk.library.content import Guide
from kiosk.library.playlists import Reading

DAY = date(2026, 11, 22)
GUIDE = Guide("sleep", "en", "T", "S", (), (), DAY)


def test_what_guides_and_playlists_say_of_their_days():
    playlists = Reading(changed=[DAY], endings=[Ending("own.toml, slide 1", DAY)])
    found = dates([replace(GUIDE, written=date(2026, 1, 1), expires=date(2026, 11, 1))], playlists)
    assert found.changed == (date(2026, 1, 1), DAY)
    assert found.endings == (Ending('The guide "sleep" (en)', date(2026, 11, 1)), Ending("own.toml, slide 1", DAY))


def test_a_guide_that_somebody_has_read_is_not_told_and_one_in_two_languages_is_told_once():
    guides = [GUIDE, replace(GUIDE, language="es"), replace(GUIDE, name="rest", reviewed_by="Dr. A", reviewed_on=DAY)]
    found = dates(guides, Reading())
    assert (found.unreviewed, found.without_review) == (("sleep",), 1)


def test_of_ten_thousand_guides_only_what_is_next_is_carried():
    guides = [replace(GUIDE, name=f"g{n}", expires=DAY + timedelta(days=10_000 - n)) for n in range(10_000)]
    found = dates(guides, Reading())
    assert len(found.endings) == MOST_ENDINGS and found.endings[0].last == DAY + timedelta(days=1)
    assert (found.unreviewed, found.without_review) == (("g0", "g1", "g2", "g3", "g4"), 10_000)
