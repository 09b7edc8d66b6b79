"""What a person may take home: codes out of closed vocabularies, and the part of an address that carries them.

Grammar of version 1, all ASCII (RFC 3986 lets every sign stand in a fragment):

    fragment = "1." base64url(text)                 without padding; for discretion on a screen, not a secret
    text     = language ";" pattern ";" [code *("," code)] ";" [scale *("," scale)]
    scale    = code ":" [code] [":" number]         instrument or subscale, its band, its score where it is wanted
    language = 2*3(a-z) ["-" 2*4(A-Z / a-z)]
    pattern  = code
    code     = 1*(a-z / 0-9) *("-" 1*(a-z / 0-9))   at most 32 signs
    number   = 1*3(0-9) ["." 1*2(0-9)]
"""

import re
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.core.reading import Reading

VERSION = "1."
LONGEST_PAGE = 64
LONGEST_TEXT = 258  # page, "#" and all 411 bytes; a QR code of version 15 at level M holds 412: ISO/IEC 18004, table 7
OPEN = "open"  # the code that says: some questions were left open, so a number may be too low
_CODE = re.compile(r"(?=.{1,32}\Z)[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_PAGE = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")


@dataclass(frozen=True, slots=True)
class Scale:
    """An instrument or subscale. `score` as it is told, "" where it is not wanted; `band` "" where there is none."""

    code: str = field(repr=False)
    band: str = field(default="", repr=False)
    score: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Summary:
    """Codes only. Raises ValueError, without naming a value, for anything that the grammar does not know."""

    language: str = field(repr=False)
    pattern: str = field(repr=False)
    findings: tuple[str, ...] = field(default=(), repr=False)
    scales: tuple[Scale, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        bands = [scale.band for scale in self.scales if scale.band]
        codes = (self.pattern, *self.findings, *(scale.code for scale in self.scales), *bands)
        scores = [scale.score for scale in self.scales if scale.score]
        whole = _LANGUAGE.fullmatch(self.language) and all(map(_CODE.fullmatch, codes))
        if not (whole and all(map(_NUMBER.fullmatch, scores)) and len(self._text()) <= LONGEST_TEXT):
            raise ValueError("a summary was given what its grammar does not know, or too much of it")

    def fragment(self) -> str:
        """For the part of an address behind "#"."""
        return VERSION + urlsafe_b64encode(self._text().encode("ascii")).decode().rstrip("=")

    def _text(self) -> str:
        scales = (":".join((s.code, s.band, s.score) if s.score else (s.code, s.band)) for s in self.scales)
        return ";".join((self.language, self.pattern, ",".join(self.findings), ",".join(scales)))


def of(reading: Reading, language: str, *, numbers: bool = False) -> Summary:
    """What may be taken home of a reading: its findings and, only where they are wanted, the scores with their bands.

    Without numbers every reading fits; with them the longest ones raise ValueError.
    """
    names = tuple(finding.name for finding in reading.findings)
    left = (OPEN,) if any(finding.at_least for finding in reading.findings) else ()
    scales = tuple(_scales(reading)) if numbers else ()
    return Summary(language, reading.said.value, names + left, scales)


def _scales(reading: Reading) -> Iterator[Scale]:
    """Only of scales with a finding: a low total that may not speak over item 9 doesn't here, either."""
    for finding in reading.findings:
        if finding.number is not None:
            scale = finding.name.rpartition("-")[0]
            band = "" if finding.at_least else reading.facts.bands.get(scale, "")
            yield Scale(scale, band, str(int(finding.number)))  # rounded down: 49.8 is not yet 50


def from_fragment(fragment: str) -> Summary:
    """The summary that a fragment carries; raises ValueError where it carries none, or writes one in another way."""
    carried = fragment.removeprefix(VERSION)
    try:
        text = b64decode(carried + "=" * (-len(carried) % 4), altchars=b"-_", validate=True).decode("ascii")
        language, pattern, findings, scales = text.split(";")
        listed = tuple(Scale(*scale.split(":")) for scale in scales.split(",") if scale)
        summary = Summary(language, pattern, tuple(filter(None, findings.split(","))), listed)
    except (ValueError, TypeError):
        raise ValueError("this is no summary") from None
    if summary.fragment() != fragment:
        raise ValueError("this is no summary")
    return summary


def address(page: str, summary: Summary) -> str:
    """The clinic's page with the summary behind "#", which no browser sends. ValueError for a page that is not fit."""
    if len(page) > LONGEST_PAGE or not _PAGE.fullmatch(page):
        raise ValueError("the take-home page has no address that is fit for a summary")
    return f"{page}#{summary.fragment()}"
