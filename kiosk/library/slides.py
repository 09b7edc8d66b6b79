"""A table [[slides]] of a playlist: what it may hold, and the slides that it becomes in each language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.playlist import Kind, Slide, Times
from kiosk.library.pack import NAME, TAG

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]"
Said = str | dict[Annotated[str, Meta(pattern=rf"^{TAG}\Z")], str]


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"first": "from", "last": "until"}):
    """As it is written. Words stand in the slide's one language, or in each: {en = "...", es = "..."}."""

    kind: Literal["text", "picture", "guide", "notice", "clock", "video"] = "text"
    language: Annotated[str, Meta(pattern=rf"^({TAG})?\Z")] = ""
    title: Said = ""
    text: Said = ""
    picture: Annotated[str, Meta(pattern=rf"^(pictures/{NAME}\.(svg|png))?\Z")] = ""
    alternative: Said = ""
    caption: Said = ""
    guide: str = ""
    video: str = ""
    weight: Annotated[int, Meta(ge=1, le=10)] = 1
    days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = ()
    hours: Annotated[str, Meta(pattern=rf"^({HOUR}-({HOUR}|24:00))?\Z")] = ""
    first: date | None = None
    last: date | None = None

    def words(self, key: str) -> dict[str, str]:
        """What it says under this key, by language; its own language may be none ("")."""
        said: Said = getattr(self, key)
        return said if isinstance(said, dict) else {self.language: said} if said else {}


HOLDS = {  # what a kind needs, and what it may have besides
    "text": (("title",), ("text",)),
    "picture": (("picture", "alternative"), ("caption",)),
    "guide": (("guide",), ()),
    "notice": (("title", "text"), ()),
    "clock": ((), ()),
    "video": (("video", "alternative"), ()),
}
SPOKEN = ("title", "text", "alternative", "caption")
OWN = (*SPOKEN, "picture", "guide", "video")
WORDS = 'words in quotes, or by language: {en = "...", es = "..."}'
WRITE = {
    "kind": 'one of "text", "picture", "guide", "notice", "clock", "video"',
    "language": 'a language tag such as language = "en"',
    "title": WORDS,
    "text": WORDS,
    "picture": 'a place in the pack such as picture = "pictures/garden.svg" or .png (small letters, digits, hyphens)',
    "alternative": f"what it shows, for who can't see it: {WORDS}",
    "caption": WORDS,
    "guide": 'the name of a file in guides/, such as guide = "sleep-and-stress"',
    "video": 'a place in the pack such as video = "videos/garden.mp4"',
    "weight": "a whole number from 1 to 10 (weight = 3 gives three turns where others have one)",
    "days": f'a list such as days = ["mon", "tue"], out of {", ".join(DAYS)}',
    "hours": 'times of 24 hours such as hours = "08:00-12:30" (over midnight: "22:00-06:00")',
    "from": "a day such as from = 2026-12-01, without quotes",
    "until": "a day such as until = 2026-12-31, without quotes",
}


@dataclass(frozen=True, slots=True)
class Teaser:
    """What a guide's slide says, and the last day of the guide."""

    title: str = ""
    summary: str = ""
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What slides lead to. `teaser`: a guide's by its name and language, where there is one.

    `file`: where a place of the pack such as "pictures/garden.svg" lies.
    """

    languages: tuple[str, ...]
    teaser: Callable[[str, str], Teaser | None]
    file: Callable[[str], Path]


def languages(row: Row, around: Around) -> tuple[str, ...]:
    """In which of the offered languages it is: those of its words; else of its guide; else all."""
    if row.language:
        own = {row.language}
    elif row.kind == "guide":
        own = {language for language in around.languages if around.teaser(row.guide, language)}
    else:
        own = {tag for key in SPOKEN for tag in row.words(key)} or set(around.languages)
    return tuple(language for language in around.languages if language in own)


def slides(row: Row, name: str, around: Around) -> Iterator[Slide]:
    """The slide in each of its languages. A picture's title is its text alternative, its text the caption."""
    first, second = ("alternative", "caption") if row.kind == "picture" else ("title", "text")
    for language in languages(row, around):
        title, text, when = row.words(first).get(language, ""), row.words(second).get(language, ""), times(row)
        if row.kind == "guide" and (guide := around.teaser(row.guide, language)):
            title, text = " ".join(guide.title.split()), " ".join(guide.summary.split())
            when = replace(when, last=min(filter(None, (row.last, guide.last)), default=None))
        yield Slide(language, title, text, Kind(row.kind), name, row.picture, row.weight, when)


def times(row: Row) -> Times:
    begins, _, ends = row.hours.partition("-")
    days = tuple(DAYS.index(day) for day in row.days)
    return Times(days, minutes(begins), minutes(ends), row.first, row.last)


def minutes(hour: str) -> int:
    """Since midnight, of "08:30"; 0 for an empty one."""
    hours, _, rest = hour.partition(":")
    return int(hours or 0) * 60 + int(rest or 0)
