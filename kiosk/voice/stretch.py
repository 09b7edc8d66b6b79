"""Speech made faster or slower at its own pitch: pieces of it, laid over one another where they fit best (SOLA)."""

from array import array
from collections.abc import Iterator
from operator import mul

PIECE, SEAM, SEEK = 0.040, 0.010, 0.0125  # s: 12.5 ms is one period of the lowest voices
COARSE = 4  # only every fourth sample is compared: 10 ms of work for a second of sound


def stretched(samples: "array[int]", rate: int, speed: int) -> "Iterator[array[int]]":
    """The samples (one channel) in pieces, at `speed` percent."""
    piece, seam, seek = (int(rate * seconds) for seconds in (PIECE, SEAM, SEEK))
    if speed == 100 or len(samples) < piece + seek:
        yield samples
        return
    hop = (piece - seam) * speed / 100
    yield samples[: piece - seam]
    tail, place = samples[piece - seam : piece], hop
    while place + seek + piece < len(samples):
        start = int(place) + _best(tail, samples, int(place), seek)
        fresh = samples[start : start + seam]
        both = enumerate(zip(tail, fresh, strict=True))
        yield array("h", [(old * (seam - i) + new * i) // seam for i, (old, new) in both])
        yield samples[start + seam : start + piece - seam]
        tail = samples[start + piece - seam : start + piece]
        place += hop
    yield tail


def _best(tail: "array[int]", samples: "array[int]", place: int, seek: int) -> int:
    """How far after `place` the samples are most like the tail."""
    wanted, best, found = tail[::COARSE], -1.0, 0
    for shift in range(0, seek, COARSE):
        other = samples[place + shift : place + shift + len(tail) : COARSE]
        power = sum(map(mul, other, other))
        alike = sum(map(mul, wanted, other)) / (power + 1) ** 0.5
        if alike > best:
            best, found = alike, shift
    return found
