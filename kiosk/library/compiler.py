"""Compiles settings and content into one library, or says all that is wrong with them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.playlist import Playlist
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.reading import Pattern
from kiosk.library.content import Library, Words
from kiosk.library.guides import read_guide
from kiosk.library.instruments import read_instrument
from kiosk.problems import Problem, Refused, read_text
from kiosk.settings import Settings

SHIPPED = Path(__file__).parent.parent.parent / "resources"
GUIDES = ("burnout-or-depression", "emotional-exhaustion")
INSTRUMENTS = ("phq-9",)
T = TypeVar("T")


def compile_library(settings: Settings, pack: Path = SHIPPED) -> Library:
    """The whole library in the offered languages. Raises Refused with every problem of every file."""
    problems: list[Problem] = []
    languages = settings.languages.offered
    files = [pack / "guides" / language / f"{name}.md" for language in languages for name in GUIDES]
    guides = _collect(read_guide, files, problems)
    instruments = [pack / "instruments" / f"{name}.json" for name in INSTRUMENTS]
    questionnaires = _collect(read_instrument, instruments, problems)
    words = _collect(_words, [pack / "texts" / f"{language}.toml" for language in languages], problems)
    playlists = _collect(_playlist, [pack / "playlists" / "waiting-room.toml"], problems)
    if problems:
        raise Refused(problems)
    return Library(
        settings=settings.for_surface(),
        calls_staff=settings.staff_call is not None,
        guides=tuple(guides),
        questionnaires=tuple(questionnaires),
        playlist=_in(languages, playlists[0], pack),
        words=dict(zip(languages, words, strict=True)),
        notes=tuple(note for questionnaire in questionnaires for note in _notes(questionnaire, languages)),
    )


def _collect(read: Callable[[Path], T], files: Iterable[Path], problems: list[Problem]) -> list[T]:
    found = []
    for file in files:
        try:
            found.append(read(file))
        except Refused as refused:
            problems.extend(refused.problems)
    return found


def _words(file: Path) -> Words:
    words = _toml(file, Words)
    missing = [pattern for pattern in Pattern if pattern not in words.readings]
    if missing:
        raise Refused([Problem(file, 0, f"readings.{name} is missing.", "Add the table.") for name in missing])
    return words


def _playlist(file: Path) -> Playlist:
    playlist = _toml(file, Playlist)
    if not playlist.slides:
        raise Refused([Problem(file, 0, "there is no slide in it.", "Add a [[slides]] table.")])
    return playlist


def _in(languages: Iterable[str], playlist: Playlist, pack: Path) -> Playlist:
    slides = tuple(slide for slide in playlist.slides if slide.language in languages)
    if not slides:
        file = pack / "playlists" / "waiting-room.toml"
        raise Refused([Problem(file, 0, "no slide is in an offered language.", "Add one, or offer its language.")])
    return Playlist(slides)


def _toml(file: Path, kind: type[T]) -> T:
    try:
        return msgspec.toml.decode(read_text(file), type=kind)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None


def _notes(questionnaire: Questionnaire, languages: Iterable[str]) -> Iterable[str]:
    """Why an instrument is not offered in a language: never half-translated."""
    for language in languages:
        tag = questionnaire.tag(language)
        if tag is None:
            yield f"{questionnaire.id} is not offered in {language}: no verified translation."
        elif missing := questionnaire.missing_texts(tag):
            yield f"{questionnaire.id} is not offered in {language}: no text for {', '.join(missing)}."
