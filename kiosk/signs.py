"""Whether the display and the fonts can show what the settings offer: looked at in a process of its own."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtGui import QRawFont

from kiosk import display, fonts
from kiosk.core import scripts
from kiosk.library.compiler import compile_library
from kiosk.library.content import Library
from kiosk.library.languages import interface
from kiosk.library.pack import SHIPPED
from kiosk.problems import Problem, Refused
from kiosk.scene import application
from kiosk.settings import load


def look(file: Path | None = None) -> None:
    """Prints a line for each problem with the display, or with the fonts for what these settings show."""
    screen = application().primaryScreen().size()
    if not display.fits(screen.width(), screen.height()):
        print(display.too_small(screen.width(), screen.height()))
    try:
        signs = shown(compile_library(load(file)))
    except Refused:  # which check() says itself
        signs = {"en": set("A")}
    for problem in lacking(signs):
        print(problem)


def lacking(signs: dict[str, set[str]]) -> Iterator[Problem]:
    """For each weight of a language's font that lacks a sign of it, which no font beside it has either."""
    for language, wanted in signs.items():
        family = scripts.family(language)
        if not fonts.files(family):
            yield Problem(
                fonts.FOLDER, 0, f'there is no font "{family}", for {language}.', "Put the shipped ones back."
            )
        beside = set.intersection(*(_absent(font, wanted) for font in fonts.files(scripts.LATIN)), wanted)
        for font in fonts.files(family):
            if absent := _absent(font, wanted) & beside:
                reason = f"it can't be read, or lacks the signs of {language}: {' '.join(sorted(absent))}."
                yield Problem(font, 0, reason, "Put the shipped font back, or use other signs.")


def shown(library: Library) -> dict[str, set[str]]:
    """Every character that the pack and the interface can show in each of the offered languages."""
    texts = defaultdict[str, list[str]](list)
    pages = [page.read_text(encoding="utf-8") for page in (SHIPPED / "qml").rglob("*.qml")]
    for language, words in library.words.items():
        texts[language] += [str(words), *("".join(sign for sign in page if not sign.isascii()) for page in pages)]
        if interface(language).is_file():
            texts[language] += ElementTree.parse(interface(language)).getroot().itertext()
    for slide in library.playlist.slides:
        texts[slide.language] += [slide.title, slide.text]
    for guide in library.shelf.every():
        texts[guide.language].append(str(guide))
    for questionnaire in library.rooms.questionnaires:
        for language in library.words:
            tag = library.rooms.tag(questionnaire.id, language)
            for question in questionnaire.questions() if tag else ():
                every = (question.stem, question.item.text, *(option.display for option in question.item.options))
                texts[language] += [wording.get(tag, "") for wording in every]
    return {language: {sign for text in said for sign in text if sign.isprintable() and not sign.isspace()}
            for language, said in texts.items()}  # fmt: skip


def _absent(font: Path, signs: set[str]) -> set[str]:
    raw = QRawFont(str(font), 16)
    return {sign for sign in signs if not raw.isValid() or not raw.supportsCharacter(ord(sign))}
