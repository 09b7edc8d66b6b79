"""The numbers, one touch further: each scale that was asked, with its line, its limit and its source."""

from dataclasses import dataclass

from kiosk.core.findings import SOURCES
from kiosk.core.picture import Bar, bars
from kiosk.core.reading import Reading
from kiosk.library.content import Words


@dataclass(frozen=True, slots=True)
class BarRow:
    """`number` is empty with too few answers; `share` and `lineShare` are shares of the bar, 0 to 1."""

    label: str
    number: str
    highest: int
    share: float
    line: str
    lineShare: float
    limit: str
    source: str


def bar_rows(reading: Reading, words: Words) -> list[BarRow]:
    return [_row(bar, reading, words) for bar in bars(reading.facts)]


def _row(bar: Bar, reading: Reading, words: Words) -> BarRow:
    names = [finding.name for finding in reading.findings if finding.name.startswith(f"{bar.name}-")]
    name = names[0] if names else f"{bar.name}-under"  # left unsaid where a low number would speak over item 9
    number = "" if bar.number is None else str(int(bar.number))  # rounded down: 49.8 is not yet 50
    return BarRow(
        label=words.scales[bar.name].label,
        number=words.at_least.format(number=number) if bar.at_least else number,
        highest=bar.highest,
        share=(bar.number or 0) / bar.highest,
        line=words.scales[bar.name].line,
        lineShare=bar.line / bar.highest,
        limit=words.findings[name].limit,
        source=words.sources[SOURCES[name]],
    )
