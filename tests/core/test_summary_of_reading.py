"""A reading as a summary: every reading fits without numbers, and nothing goes along that nobody wanted."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.core import summary
from kiosk.core.facts import SCALES, SCOPE, Facts, Score
from kiosk.core.findings import GREAT_DIFFICULTY
from kiosk.core.reading import reading
from kiosk.core.summary import LONGEST_PAGE, LONGEST_TEXT, OPEN, Scale, from_fragment

LONGEST_LANGUAGE = "pt-BR"


def score(scale, state):
    """over, under, over already by what was answered, too few answers."""
    line, most = scale.line, scale.highest
    return {"over": Score(most, most, most, 9), "under": Score(0, 0, 0, 9),
            "at least": Score(None, line, most, 5), "too few": Score(None, 0, most, 1)}[state]  # fmt: skip


STATES = ("over", "under", "at least", "too few")
BANDS = {"phq-9": "moderately-severe", "gad-7": "moderate"}  # the longest of each


def made(states, *, harm="no", thoughts=False, rows=(), first_only=True, low=3, hard=True, yes=True):
    """`states` has one for each scale, None where it was not asked."""
    scales = {scale.name: score(scale, state) for scale, state in zip(SCALES, states, strict=True) if state}
    scope = dict(zip(SCOPE, rows, strict=False)) | {"selfharm": harm}
    scope |= dict.fromkeys(("twoweeks", "substances"), "yes" if yes else "no")
    return reading(
        Facts(
            scales=scales,
            bands={name: band for name, band in BANDS.items() if name in scales and scales[name].value is not None},
            interest=low,
            mood=low,
            thoughts=thoughts,
            difficulty=GREAT_DIFFICULTY[0] if hard else None,
            scope=scope,
            first_drinks_only=first_only,
        )
    )


WORST = ("pervasive",) * len(SCOPE)


def test_every_reading_fits_without_numbers():
    """Each sign that can stand alone is there, for it only adds; of what excludes each other every combination."""
    longest, states_with_words = 0, STATES[:3]
    for *states, harm, first in product(*[states_with_words] * len(SCALES), ("yes", "declined"), (True, False)):
        carried = summary.of(made(states, harm=harm, rows=WORST, first_only=first), LONGEST_LANGUAGE)
        longest = max(longest, len(carried._text()))
    assert LONGEST_TEXT - 60 < longest <= LONGEST_TEXT


@settings(deadline=None, max_examples=300)
@given(
    some.tuples(*[some.sampled_from((None, *STATES))] * len(SCALES)),
    some.sampled_from(("yes", "no", "declined")),
    some.booleans(),
    some.lists(some.sampled_from(("demand", "pervasive", "unsure")), min_size=7, max_size=7),
    some.integers(0, 3),
    some.booleans(),
)
def test_any_reading_comes_back_from_its_address_and_no_sign_shortens_it(states, harm, thoughts, rows, low, yes):
    found = made(states, harm=harm, thoughts=thoughts, rows=rows, low=low, hard=yes, yes=yes)
    carried = summary.of(found, "en")
    assert from_fragment(carried.fragment()) == carried
    assert carried.pattern == found.said and carried.scales == ()
    assert carried.findings[: len(found.findings)] == tuple(finding.name for finding in found.findings)
    everything = made(states, harm="no" if harm == "no" else "declined", rows=WORST)
    assert len(carried.findings) <= len(summary.of(everything, "en").findings) + (harm == "no" and thoughts)


def test_gaps_are_owned_up_to():
    whole, gap = (summary.of(made((state,) * 7), "en").findings for state in ("over", "at least"))
    assert OPEN not in whole and gap[-1] == OPEN


def test_numbers_go_along_only_where_they_are_wanted():
    found = made(("over", "under", "at least", "too few", None, "under", "over"))
    assert summary.of(found, "en").scales == ()
    assert summary.of(found, "en", numbers=True).scales == (
        Scale("phq-9", "moderately-severe", "27"),
        Scale("cbi-work", "", "50"),
        Scale("pc-ptsd-5", "", "5"),
        Scale("cbi-personal", "", "0"),
        Scale("audit-c", "", "0"),
    )


def test_a_low_total_does_not_speak_over_item_9():
    calm = {"low": 0, "hard": False, "yes": False}
    found = [made(("under",) * 7, thoughts=thoughts, **calm) for thoughts in (False, True)]
    told = [summary.of(each, "en", numbers=True) for each in found]
    assert [len(carried.scales) for carried in told] == [7, 0] and told[1].pattern == "help-now"


def test_with_all_numbers_the_longest_readings_do_not_fit():
    found = made(("over",) * 7, harm="declined", rows=WORST)
    with pytest.raises(ValueError):
        summary.of(found, "en", numbers=True)
    few = made(("over",) * 7, low=0, hard=False, yes=False)
    assert len(summary.of(few, "en", numbers=True).scales) == 7


def test_the_longest_page_leaves_room_for_the_longest_text():
    assert LONGEST_PAGE + 1 + 2 + (LONGEST_TEXT * 4 + 2) // 3 <= 412  # bytes of version 15-M: ISO/IEC 18004, table 7
