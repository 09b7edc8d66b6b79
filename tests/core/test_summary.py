"""The summary: whatever it can hold comes back from an address, nothing else goes in, and no repr shows it."""

from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.core import qr
from kiosk.core.summary import LONGEST_PAGE, LONGEST_TEXT, Scale, Summary, address, from_fragment

WHOLE = Summary(
    "pt-BR",
    "exhaustion-demand",
    ("exhausted", "help-soon"),
    (Scale("phq-9", "moderately-severe", "14"), Scale("cbi-personal", "", "58.33"), Scale("cbi-work", "high")),
)
CODES = some.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,6})?", fullmatch=True)
NUMBERS = some.from_regex(r"([0-9]{1,3}(\.[0-9]{1,2})?)?", fullmatch=True)
SUMMARIES = some.builds(
    Summary,
    some.from_regex(r"[a-z]{2,3}(-[A-Z]{2})?", fullmatch=True),
    CODES,
    some.lists(CODES, max_size=3).map(tuple),
    some.lists(some.builds(Scale, CODES, CODES | some.just(""), NUMBERS), max_size=2).map(tuple),
)


def carried(text):
    return "1." + urlsafe_b64encode(text.encode()).decode().rstrip("=")


@given(SUMMARIES)
def test_a_summary_comes_back_whole(summary):
    assert from_fragment(summary.fragment()) == summary


def test_the_grammar_is_the_documented_one():
    text = "pt-BR;exhaustion-demand;exhausted,help-soon;phq-9:moderately-severe:14,cbi-personal::58.33,cbi-work:high"
    assert WHOLE.fragment() == carried(text)
    assert Summary("en", "few-signs").fragment() == carried("en;few-signs;;")


@pytest.mark.parametrize("part", ["", "A", "a b", "<b>", "a--b", "-a", "a;b", "a,b", "a:b", "ü", "a\n", "x" * 33])
@pytest.mark.parametrize("place", ["language", "pattern", "findings", "code", "band", "score"])
def test_nothing_free_goes_in(place, part):
    if (place, part) in (("band", ""), ("score", "")):
        return
    parts = {"language": "en", "pattern": "both", "findings": "low", "code": "phq-9", "band": "mild", "score": "7"}
    parts[place] = part
    with pytest.raises(ValueError) as refused:
        Summary(parts["language"], parts["pattern"], (parts["findings"],),
                (Scale(parts["code"], parts["band"], parts["score"]),))  # fmt: skip
    assert not part.strip() or part.strip() in "abü" or part not in str(refused.value)


BAD = {
    "nothing": "",
    "another version": "2." + WHOLE.fragment()[2:],
    "no version": WHOLE.fragment()[2:],
    "cut off": WHOLE.fragment()[:12],
    "not base64": "1.****",
    "not base64url": "1.+/+/",
    "not ASCII": carried("en;bü;;"),
    "markup": carried("en;<img src=x onerror=alert(1)>;;"),
    "a field too many": carried("en;both;;;"),
    "a field too few": carried("en;both;"),
    "too long": carried("en;both;" + ",".join(["exhausted"] * 30) + ";"),
    "a line break at the end": carried("en;both;;\n"),
}


@pytest.mark.parametrize("fragment", BAD.values(), ids=BAD)
def test_a_bad_fragment_is_refused_and_not_repeated(fragment):
    with pytest.raises(ValueError) as refused:
        from_fragment(fragment)
    assert not fragment or fragment not in str(refused.value)


def test_no_repr_shows_what_was_found():
    assert repr(WHOLE) == "Summary()" and repr(WHOLE.scales) == "(Scale(), Scale(), Scale())"


def test_an_address_keeps_the_summary_behind_the_hash():
    page, hashed, fragment = address("https://clinic.example/take-home.html", WHOLE).partition("#")
    assert (page, hashed, from_fragment(fragment)) == ("https://clinic.example/take-home.html", "#", WHOLE)


@pytest.mark.parametrize(
    "page",
    ["", "http://a.b/", "https://", "https://a.b/?x=1", "https://a.b/#x", "https://u@a.b/", "https://a.b/" + "x" * 53],
)
def test_an_unfit_page_gets_no_summary(page):
    with pytest.raises(ValueError):
        address(page, WHOLE)


def test_the_longest_summary_on_the_longest_page_fits_a_code_that_phones_read():
    findings = ("a" * 32,) * 7 + ("b" * (LONGEST_TEXT - len("en;both;" + ("a" * 32 + ",") * 7 + ";")),)
    longest = address("https://a.b/" + "x" * (LONGEST_PAGE - 12), Summary("en", "both", findings))
    assert len(longest) == LONGEST_PAGE + 1 + 346
    assert len(qr.modules(longest)) == 17 + 4 * qr.HIGHEST_VERSION
    with pytest.raises(ValueError):
        Summary("en", "both", (*findings[:-1], findings[-1] + "b"))
