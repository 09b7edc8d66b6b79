"""Compiles settings and content into one library, or says all that is wrong with them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.reading import Pattern
from kiosk.library import catalogue
from kiosk.library.ageing import dates
from kiosk.library.codes import codes
from kiosk.library.content import Card, Guide, Library, Words
from kiosk.library.guides import read_guide
from kiosk.library.helplines import Line, all_filled, blanks, card
from kiosk.library.layout import pack_faults
from kiosk.library.pack import SHIPPED as SHIPPED
from kiosk.library.pack import Stack
from kiosk.library.playlists import read_playlists
from kiosk.library.precheck import read_treatments
from kiosk.library.sayings import faults
from kiosk.library.slides import Around, Teaser
from kiosk.library.sources import Listed, read_sources
from kiosk.library.stacking import stacked
from kiosk.library.support import read_support, support_files
from kiosk.library.together import apart, guide_files
from kiosk.problems import Problem, Refused, read_text
from kiosk.settings import Settings

S = TypeVar("S")
T = TypeVar("T")


def compile_library(settings: Settings, stack: Stack | None = None, notice: Path | None = None) -> Library:
    """The whole library in the offered languages, out of the packs that the settings name unless a stack is given.

    `notice`: where the clinic's own notice lies, if there is one. Raises Refused with every problem of every file.
    """
    if stack is None:
        with stacked(settings) as named:
            return _compiled(settings, named, notice)
    return _compiled(settings, stack, notice)


def _compiled(settings: Settings, stack: Stack, notice: Path | None) -> Library:
    problems = list(pack_faults(stack))
    languages = settings.languages.offered
    lines = _collect(lambda stack: _support(settings, stack), [stack], problems)
    support, named = lines[0] if lines else ({}, {})
    files = guide_files(stack, languages)
    listed = _collect(lambda stack: read_sources(stack.layers("sources.toml")), [stack], problems)
    sources = listed[0] if listed else defaultdict(lambda: Listed("unread"))  # what is wrong there is said once
    guides = list[Guide]()
    for language, there in files.items():
        read = partial(read_guide, named=named.get(language), sources=sources, guides=there, picture=stack.file)
        guides += _collect(read, there.values(), problems)
    problems += apart(stack, files, guides)
    instruments = _collect(lambda stack: catalogue.read_instruments(settings, stack), [stack], problems)
    plans = _collect(lambda found: catalogue.read_plan(settings, stack, found), instruments, problems)
    words = _collect(lambda tag: _words(stack.file(f"texts/{tag}.toml"), support, named.get(tag)), languages, problems)
    around = Around(languages, partial(_teaser, _by_name(guides), files), stack.file)
    slides = list(stack.files("playlists", ".toml").values())
    playlists = _collect(lambda slides: read_playlists(slides, around, notice), [slides], problems)
    treatments = _collect(lambda stack: read_treatments(settings, stack, named), [stack], problems)
    if problems:
        raise Refused(list(dict.fromkeys(problems)))
    return Library(
        settings=settings.for_surface(),
        calls_staff=settings.staff_call is not None,
        guides=tuple(guides),
        plan=plans[0],
        tags=catalogue.tags(instruments[0], languages),
        playlist=playlists[0].playlist(languages),
        pictures=playlists[0].pictures,
        dates=dates(guides, playlists[0]),
        words=dict(zip(languages, words, strict=True)),
        codes=tuple(codes(support)),
        support=support,
        pre_check=catalogue.pre_check_plan(settings, instruments[0]),
        treatments=treatments[0],
        notes=(*catalogue.notes(instruments[0], languages), *playlists[0].notes),
    )


def _support(settings: Settings, stack: Stack) -> tuple[dict[str, Line], dict[str, dict[str, str]]]:
    """Whom to call, and by language what other texts say of them."""
    languages = settings.languages.offered
    support = read_support(languages, support_files(stack, settings.support.file))
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


def _by_name(guides: Iterable[Guide]) -> dict[tuple[str, str], Guide]:
    return {(guide.name, guide.language): guide for guide in guides}


def _teaser(
    guides: Mapping[tuple[str, str], Guide], files: Mapping[str, Mapping[str, Path]], name: str, language: str
) -> Teaser | None:
    """An empty one of a guide that is there, but refused for what is wrong with it."""
    if guide := guides.get((name, language)):
        return Teaser(guide.title, guide.summary, guide.expires)
    return Teaser() if name in files[language] else None


def _toml(file: Path, kind: type[T]) -> T:
    try:
        return msgspec.toml.decode(read_text(file), type=kind)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None
