"""Compiles settings and content into one library, or says all that is wrong with them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.plan import Plan
from kiosk.library import catalogue
from kiosk.library.codes import codes
from kiosk.library.content import Library
from kiosk.library.helplines import Line, blanks
from kiosk.library.languages import Chosen, chosen
from kiosk.library.layout import pack_faults
from kiosk.library.pack import SHIPPED as SHIPPED
from kiosk.library.plans import pre_check_plan, read_plan
from kiosk.library.playlists import Reading, read_playlists
from kiosk.library.precheck import read_treatments
from kiosk.library.rooms import Rooms, TreatmentWords
from kiosk.library.searching import read_searching
from kiosk.library.shelf import Shelf
from kiosk.library.shelves import Shelve, in_memory
from kiosk.library.slides import Around, Teaser
from kiosk.library.sources import Listed, read_sources
from kiosk.library.stack import Stack
from kiosk.library.stacking import stacked
from kiosk.library.support import read_support, support_files
from kiosk.library.together import apart, content, guide_files, lacking
from kiosk.library.topics import read_topics, topic_files
from kiosk.library.voices import read_voices
from kiosk.library.wording import read_words
from kiosk.problems import Problem, Refused
from kiosk.settings import Settings

S = TypeVar("S")
T = TypeVar("T")


def compile_library(
    settings: Settings, stack: Stack | None = None, shelve: Shelve = in_memory, notice: Path | None = None
) -> Library:
    """The whole library in the offered languages, out of the packs that the settings name unless a stack is given.

    `shelve`: where its shelf is made; `notice`: where staff's may lie. Raises Refused with all problems of all files.
    """
    if stack is None:
        with stacked(settings) as named:
            return _compiled(settings, named, shelve, notice)
    return _compiled(settings, stack, shelve, notice)


def compile_shelf(settings: Settings, stack: Stack, shelve: Shelve) -> Shelf:
    """Its shelf alone, which is quick where few guides have changed, and nothing else has. Raises Refused as above."""
    problems = list(pack_faults(stack))
    settings, _ = _in_whole_languages(settings, stack, problems)
    _, named = _support(settings, stack)
    shelf = _shelf(settings, stack, named, shelve, problems)
    if problems:
        raise Refused(problems)
    return shelf


def _compiled(settings: Settings, stack: Stack, shelve: Shelve, notice: Path | None) -> Library:
    problems = list(pack_faults(stack))
    settings, picked = _in_whole_languages(settings, stack, problems)
    languages = settings.languages.offered
    lines = _collect(lambda stack: _support(settings, stack), [stack], problems)
    support, named = lines[0] if lines else ({}, {})
    shelf = _shelf(settings, stack, named, shelve, problems)
    instruments = _collect(lambda stack: catalogue.read_instruments(settings, stack), [stack], problems)
    plans = _collect(lambda found: read_plan(settings, stack, found), instruments, problems)
    texts = {tag: stack.file(f"texts/{tag}.toml") for tag in languages}
    words = _collect(lambda tag: read_words(texts[tag], support, named.get(tag)), languages, problems)
    slides = list(stack.files("playlists", ".toml").values())
    playlists = _collect(partial(read_playlists, slides, notice=notice), [_around(stack, languages, shelf)], problems)
    treatments = _collect(lambda stack: read_treatments(settings, stack, named), [stack], problems)
    found = _collect(lambda stack: read_voices(settings, stack), [stack], problems)
    if problems:
        raise Refused(problems)
    rooms = _rooms(settings, support, instruments[0], plans[0], playlists[0], treatments[0])
    left_out, packs, versions = tuple(picked.notes()), stack.named(), stack.versions()
    notes = (*left_out, *rooms.notes, *lacking(guide_files(stack, languages)))
    return Library(
        settings=settings.for_surface(),
        playlist=playlists[0].playlist(languages),
        words=dict(zip(languages, words, strict=True)),
        packed=replace(rooms, notes=notes, left_out=left_out, packs=packs, versions=versions).encode(),
        calls_staff=settings.staff_call is not None,
        pictures=playlists[0].pictures,
        shelf=shelf,
        voices=found[0],
    )


def _in_whole_languages(settings: Settings, stack: Stack, problems: list[Problem]) -> tuple[Settings, Chosen]:
    """The settings with those of the offered languages that can be shown."""
    picked = chosen(settings, stack)
    problems += picked.problems
    languages = msgspec.structs.replace(settings.languages, offered=picked.shown)
    return msgspec.structs.replace(settings, languages=languages), picked


def _rooms(
    settings: Settings, support: dict[str, Line], found: dict[str, catalogue.Instrument], plan: Plan,
    playlists: Reading, treatments: dict[str, TreatmentWords],
) -> Rooms:  # fmt: skip
    languages = settings.languages.offered
    return Rooms(
        plan=plan,
        tags=catalogue.tags(found, languages),
        support=support,
        codes=tuple(codes(support)),
        pre_check=pre_check_plan(settings, found),
        treatments=treatments,
        dates=playlists.dates(),
        notes=(*catalogue.notes(found, languages), *playlists.notes),
    )


def _shelf(
    settings: Settings, stack: Stack, named: Mapping[str, Mapping[str, str]], shelve: Shelve, problems: list[Problem]
) -> Shelf:
    """With what is wrong with the guides among the problems; without the support lines their blanks stay."""
    languages = settings.languages.offered
    files = guide_files(stack, languages)
    sources = _collect(lambda stack: read_sources(stack.layers("sources.toml")), [stack], problems)
    topics = _collect(lambda stack: read_topics(topic_files(stack, languages)), [stack], problems)
    searching = _collect(lambda stack: read_searching(stack, languages), [stack], problems)
    unread = defaultdict[str, Listed](lambda: Listed("unread"))  # what is wrong there is said once
    told = (sources[0] if sources else unread, topics[0] if topics else {}, searching[0] if searching else {})
    shelves = _collect(lambda stack: shelve(content(stack, files, named, *told)), [stack], problems)
    problems += apart(stack, files, shelves[0].alone if shelves else None)
    return shelves[0] if shelves else Shelf()


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


def _around(stack: Stack, languages: tuple[str, ...], shelf: Shelf) -> Around:
    """What slides lead to; the teaser of a guide that is there, but refused for what is wrong with it, is empty."""

    def teaser(name: str, language: str) -> Teaser | None:
        if found := shelf.teaser(name, language):
            return Teaser(*found)
        return Teaser() if name in stack.files(f"guides/{language}", ".md") else None

    return Around(languages, teaser, stack.file)
