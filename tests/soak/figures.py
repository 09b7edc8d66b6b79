"""The figures of a soak, and whether each is as it must be. Numbers in, numbers and sentences out."""

from dataclasses import dataclass
from math import ceil, sqrt
from statistics import mean

BLOCKS = 20  # of visits, whose means are fitted: neighbours resemble one another, and one fit of all would be too sure
SURE = 2.1  # standard errors: 95 % with eighteen degrees of freedom
SWAP_BAR = 100  # ms, p99
ALLOWED = {"memory of its own": 0.1, "files": 0.5, "threads": 0.5, "zombies": 0.5, "children": 0.5}
"""Growth per 1,000 visits that is none: MB, or less than one in two thousand. PSS is told and not judged."""


@dataclass(frozen=True, slots=True)
class Line:
    """Growth per 1,000 visits, and how sure that is (half of the 95 % interval); with the first and last level."""

    growth: float
    unsure: float
    first: float
    last: float


def fitted(values):
    """A line over one value a visit. Raises ValueError for fewer than three blocks."""
    size = max(1, len(values) // BLOCKS)
    blocks = [mean(values[start : start + size]) for start in range(0, len(values) - size + 1, size)]
    if len(blocks) < 3:
        raise ValueError("too few visits for a line")
    at = [size * (number + 0.5) for number in range(len(blocks))]
    middle, level = mean(at), mean(blocks)
    spread = sum((x - middle) ** 2 for x in at)
    slope = sum((x - middle) * (y - level) for x, y in zip(at, blocks, strict=True)) / spread
    left = sum((y - level - slope * (x - middle)) ** 2 for x, y in zip(at, blocks, strict=True))
    error = sqrt(left / (len(blocks) - 2) / spread)
    return Line(1000 * slope, 1000 * SURE * error, blocks[0], blocks[-1])


def percentile(values, share):
    """The nearest rank: a value that was met."""
    ordered = sorted(values)
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def grown(lines, times=1.0):
    """A sentence for each kind that has surely grown: by more than so many `times` what is unsure."""
    return [
        f"{kind} grew by {line.growth:.2f} ± {line.unsure:.2f} per 1,000 visits"
        for kind, line in lines.items()
        if kind in ALLOWED and line.growth - times * line.unsure > ALLOWED[kind]
    ]


def slow(swaps, bar=SWAP_BAR):
    """A sentence where too many swaps took too long (ms)."""
    late = percentile(swaps, 0.99)
    return [f"the p99 of {len(swaps)} swaps is {late:.0f} ms, and the bar {bar} ms"] if late >= bar else []
