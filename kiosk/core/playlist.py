"""The attract loop: which slides have their time, in which order they follow, and how far the layout is moved."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import gcd, lcm

SHIFTS = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))


class Kind(StrEnum):
    TEXT = "text"
    PICTURE = "picture"
    GUIDE = "guide"
    NOTICE = "notice"
    CLOCK = "clock"
    WELCOME = "welcome"  # in the interface's own words, where no slide has its time


@dataclass(frozen=True, slots=True)
class Times:
    """When a slide may be shown; what is left out sets no limit.

    `days`: 0 is Monday. `begins`, `ends`: minutes after midnight; equal for the whole day. A night from 22:00 to
    06:00 belongs whole to the day on which it begins. `first`, `last`: the days from which and through which.
    """

    days: tuple[int, ...] = ()
    begins: int = 0
    ends: int = 0
    first: date | None = None
    last: date | None = None

    def hold(self, now: datetime) -> bool:
        """`now` is the time of the clock on the wall."""
        minute, day = now.hour * 60 + now.minute, now.date()
        if self.begins > self.ends and minute < self.ends:
            minute, day = self.begins, day - timedelta(days=1)
        if self.begins < self.ends and not self.begins <= minute < self.ends:
            return False
        if self.begins > self.ends and minute < self.begins:
            return False
        in_time = (self.first or day) <= day <= (self.last or day)
        return in_time and (not self.days or day.weekday() in self.days)


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide in one language. Those of one `name` are the same slide in several languages and share its turns."""

    language: str
    title: str = ""
    text: str = ""
    kind: Kind = Kind.TEXT
    name: str = ""
    picture: str = ""  # its place in the library's pictures; `title` is then its text alternative
    weight: int = 1
    times: Times = Times()


@dataclass(frozen=True, slots=True)
class Playlist:
    """`welcome`: a slide for each language, for when no other has its time; so the screen is never empty."""

    slides: tuple[Slide, ...]
    welcome: tuple[Slide, ...] = ()

    def on(self, now: datetime) -> tuple[Slide, ...]:
        return tuple(slide for slide in self.slides if slide.times.hold(now)) or self.welcome


def turns(slides: Sequence[Slide], last: str = "") -> Iterator[Slide]:
    """The slides without end. In each round a slide has as many turns as `shares` says, evenly spread.

    None follows itself, nor the slide of the name `last`, unless it has more than half of all turns. Languages take
    turns by their shares, as far as that allows.
    """
    share = shares(slides)
    while True:
        for slide in _round(slides, share, last):
            last = slide.name
            yield slide


def shares(slides: Sequence[Slide]) -> list[int]:
    """Turns of each in a round, in the same order: by weight, which the languages of one slide divide among them."""
    languages = Counter(slide.name for slide in slides)
    whole = lcm(*languages.values())
    counts = [slide.weight * whole // languages[slide.name] for slide in slides]
    return [count // gcd(*counts) for count in counts]


def _round(slides: Sequence[Slide], share: Sequence[int], last: str) -> Iterator[Slide]:
    """Of those that may follow: in the language that is furthest behind its share, the slide that is so."""
    left, whole, had, told = list(share), _by_name(slides, share), Counter[str](), ""
    larger = next((name for name, count in whole.items() if 2 * count > sum(share)), "")
    spoken, heard = Counter[str](), Counter[str]()
    for slide, count in zip(slides, share, strict=True):
        spoken[slide.language] += count
    for turn in range(1, sum(share) + 1):

        def behind(at: int, turn: int = turn, told: str = told) -> tuple[int, bool, int]:
            tag, name = slides[at].language, slides[at].name
            language = turn * spoken[tag] - sum(share) * heard[tag]
            return language, tag != told, turn * whole[name] - sum(share) * had[name]

        chosen = max(_may_follow(slides, left, last, larger), key=behind)
        last, told = slides[chosen].name, slides[chosen].language
        left[chosen] -= 1
        had[last] += 1
        heard[told] += 1
        yield slides[chosen]


def _may_follow(slides: Sequence[Slide], left: Sequence[int], last: str, larger: str) -> list[int]:
    """Where those stand that have turns left and are not the last one, nor leave the rest so that one meets itself.

    `larger` has more than half of the round: it can't but follow itself.
    """
    there = [at for at, count in enumerate(left) if count]
    for name, count in _by_name(slides, left).items():
        if name not in (last, larger) and 2 * count > sum(left):
            return [at for at in there if slides[at].name == name]
    return [at for at in there if slides[at].name != last or last == larger]


def _by_name(slides: Sequence[Slide], counts: Sequence[int]) -> Counter[str]:
    names = Counter[str]()
    for slide, count in zip(slides, counts, strict=True):
        names[slide.name] += count
    return names


def shift(changes: int) -> tuple[int, int]:
    """Steps right and down (each of about half a millimetre) by which the layout is moved."""
    return SHIFTS[changes % len(SHIFTS)]
