"""Compiles settings and content into one library, or says all that is wrong with them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.freshness import Dates
from kiosk.core.reading import Pattern
from kiosk.library import catalogue
from kiosk.library.codes import codes
from kiosk.library.content import Card, Guide, Library, Words
from kiosk.library.guides import read_guide
from kiosk.library.helplines import Line, all_filled, blanks, card
from kiosk.library.playlists import Reading, read_playlists
from kiosk.library.precheck import read_treatments
from kiosk.library.sayings import faults
from kiosk.library.slides import Around
from kiosk.library.support import read_support
from kiosk.problems import Problem, Refused, read_text
from kiosk.settings import Settings

SHIPPED = Path(__file__).parent.parent.parent / "resources"
GUIDES = ("burnout-or-depression", "emotional-exhaustion")
S = TypeVar("S")
T = TypeVar("T")


def compile_library(settings: Settings, pack: Path = SHIPPED, notice: Path | None = None) -> Library:
    """The whole library in the offered languages, with the clinic's `notice` where such a file is there.

    Raises Refused with every problem of every file.
    """
    problems: list[Problem] = []
    languages = settings.languages.offered
    lines = _collect(lambda pack: _support(settings, pack), [pack], problems)
    support, named = lines[0] if lines else ({}, {})
    files = [pack / "guides" / language / f"{name}.md" for language in languages for name in GUIDES]
    guides = _collect(lambda file: read_guide(file, named.get(file.parent.name)), files, problems)
    instruments = _collect(lambda pack: catalogue.read_instruments(settings, pack), [pack], problems)
    plans = _collect(lambda found: catalogue.read_plan(settings, pack, found), instruments, problems)
    words = _collect(lambda tag: _words(pack / "texts" / f"{tag}.toml", support, named.get(tag)), languages, problems)
    around = Around(languages, lambda name, language: _teaser(guides, pack, name, language), lambda place: pack / place)
    files = sorted((pack / "playlists").glob("*.toml"))
    playlists = _collect(lambda files: read_playlists(files, around, notice), [files], problems)
    treatments = _collect(lambda pack: read_treatments(settings, pack, named), [pack], problems)
    if problems:
        raise Refused(problems)
    return Library(
        settings=settings.for_surface(),
        calls_staff=settings.staff_call is not None,
        guides=tuple(guides),
        plan=plans[0],
        tags=catalogue.tags(instruments[0], languages),
        playlist=playlists[0].playlist(languages),
        pictures=playlists[0].pictures,
        dates=_dates(guides, playlists[0]),
        words=dict(zip(languages, words, strict=True)),
        codes=tuple(codes(support)),
        support=support,
        pre_check=catalogue.pre_check_plan(settings, instruments[0]),
        treatments=treatments[0],
        notes=(*catalogue.notes(instruments[0], languages), *playlists[0].notes),
    )


def _support(settings: Settings, pack: Path) -> tuple[dict[str, Line], dict[str, dict[str, str]]]:
    """Whom to call, and by language what other texts say of them."""
    own = Path(settings.support.file) if settings.support.file else None
    languages = settings.languages.offered
    support = read_support(languages, pack / "support" / "us.toml", own)
    return support, {language: blanks(support, language) for language in languages}


def _collect(read: Callable[[S], T], sources: Iterable[S], problems: list[Problem]) -> list[T]:
    found = []
    for source in sources:
        try:
            found.append(read(source))
        except Refused as refused:
            problems.extend(refused.problems)
    return found


def _words(file: Path, support: Mapping[str, Line], named: Mapping[str, str] | None) -> Words:
    """With the support lines' cards and numbers in it; without them where they can't be read (`named` is None)."""
    words = _toml(file, Words)
    missing = [f"readings.{pattern} is missing." for pattern in Pattern if pattern not in words.readings]
    if wrong := [*missing, *faults(words)]:
        raise Refused([Problem(file, 0, reason, "Compare it with the shipped file.") for reason in wrong])
    if named is None:
        return words
    cards = [Card(*card(line, file.stem)) for line in support.values()]
    return all_filled(replace(words, support_cards=(*words.support_cards, *cards)), named, file)


def _teaser(guides: Iterable[Guide], pack: Path, name: str, language: str) -> tuple[str, str] | None:
    """Title and summary; empty ones of a guide that is there, but refused for what is wrong with it."""
    for guide in guides:
        if (guide.name, guide.language) == (name, language):
            return guide.title, guide.summary
    return ("", "") if (pack / "guides" / language / f"{name}.md").is_file() else None


def _dates(guides: Iterable[Guide], playlists: Reading) -> Dates:
    written = {date.fromisoformat(guide.written) for guide in guides}
    unreviewed = dict.fromkeys(guide.name for guide in guides if not guide.reviewed_by)
    return Dates(tuple(sorted({*written, *playlists.changed})), tuple(playlists.endings), tuple(unreviewed))


def _toml(file: Path, kind: type[T]) -> T:
    try:
        return msgspec.toml.decode(read_text(file), type=kind)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None
