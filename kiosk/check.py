"""`python main.py check`: a sentence for everything that is wrong with settings, content or machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from kiosk import display, seal
from kiosk.core.freshness import freshness
from kiosk.keeper import spool
from kiosk.keeper.library import notice
from kiosk.keeper.process import TOP
from kiosk.library import reading_level
from kiosk.library.ageing import with_guides
from kiosk.library.compiler import SHIPPED, compile_library
from kiosk.library.content import Library
from kiosk.library.helplines import aged
from kiosk.library.stacking import stacked
from kiosk.problems import Problem, Refused, line_of
from kiosk.settings import Settings, load
from kiosk.staffcall import sight as staff_call
from kiosk.voice import engine

SOURCE_LANGUAGE = "en"  # the language that the interface is written in


def check(file: Path | None) -> int:
    """Prints what is wrong, then what is worth knowing; 0 where nothing is wrong, else 2."""
    problems: list[str] = []
    notes: list[str] = []
    settings = Settings()
    try:
        settings = load(file)
    except Refused as refused:
        problems += map(str, refused.problems)
    try:
        notes += _content(settings)
    except Refused as refused:
        problems += map(str, refused.problems)
    problems += _translations(settings)
    problems += staff_call.problems(settings.staff_call)
    notes += staff_call.notes(settings.staff_call)
    problems += _in_qt(file)
    sealed = seal.available()
    (notes if sealed.whole else problems).extend(sealed.missing)
    notes += _swap()
    notes += list(engine.missing()) if settings.sound.on else []
    problems += _paper(settings.paper.printer)
    for line in (*problems, *(f"Good to know: {note}" for note in notes)):
        print(line)
    print(f"{len(problems)} to mend." if problems else "Nothing is wrong.")
    return 2 if problems else 0


def _content(settings: Settings) -> list[str]:
    """What is worth knowing of the content today. Raises Refused."""
    with stacked(settings) as stack:
        library = compile_library(settings, stack, notice=Path(notice()))
        guides, today = list(library.shelf.every()), date.today()
        hard = [
            remark
            for guide in guides
            for remark in reading_level.remarks(guide, stack.files(f"guides/{guide.language}", ".md")[guide.name])
        ]
    old = map(str, freshness(with_guides(library.rooms.dates, guides), today))
    return [*library.rooms.notes, *aged(library.rooms.support, today), *old, *hard]


def _swap() -> Iterator[str]:
    """Memory that is swapped out reaches a disk, without any surface writing."""
    swaps = Path("/proc/swaps")
    if swaps.exists() and len(swaps.read_text().splitlines()) > 1:
        yield "This machine swaps memory to disk. On a kiosk: sudo swapoff -a, and take it out of /etc/fstab."


def _paper(printer: str) -> Iterator[str]:
    """Where a printer is named: whether it is there, and whether its server keeps what it has printed."""
    if not printer:
        return
    if not all(map(shutil.which, ("lp", "lpstat", "cancel"))):
        yield "paper.printer is set, but lp, lpstat or cancel is missing: sudo apt install cups-client."
        return
    found = subprocess.run(["lpstat", "-p", printer], capture_output=True, timeout=20, check=False)
    if found.returncode:
        yield f'paper.printer is "{printer}", but there is no such print queue. See: lpstat -e'
    yield from spool.preserved()


def _translations(settings: Settings) -> Iterator[str]:
    """The interface's own words: every language but that of the sources needs all of them."""
    for language in settings.languages.offered:
        source = SHIPPED / "translations" / f"clearing_{language}.ts"
        if language == SOURCE_LANGUAGE:
            continue
        if not source.with_suffix(".qm").is_file():
            yield str(Problem(source.with_suffix(".qm"), 0, "it is missing.", "Make it: make translations."))
            continue
        text = source.read_text(encoding="utf-8")
        for message in ElementTree.fromstring(text).iter("message"):
            translation, original = message.find("translation"), message.findtext("source", "")
            if translation is None or not translation.text or translation.get("type"):
                line = line_of(text, f"<source>{original}")
                yield str(Problem(source, line, f'"{original}" is not translated.', "Translate it in Qt Linguist."))


def _in_qt(file: Path | None) -> list[str]:
    """Fonts and display, looked at in a process of their own: Qt ends the process where there is no screen."""
    if not display.present():
        return [display.NO_SCREEN]
    code = "import sys; from pathlib import Path; from kiosk.check import look; look(*map(Path, sys.argv[1:]))"
    environment = {**os.environ, "PYTHONPATH": TOP}
    looked = subprocess.run(
        [sys.executable, "-c", code, *([str(file)] if file else [])],
        capture_output=True, text=True, env=environment, timeout=60, check=False,
    )  # fmt: skip
    if looked.returncode:
        return [f"Qt could not open the display (exit {looked.returncode}): {looked.stderr.strip()[-300:]}"]
    return looked.stdout.splitlines()


def look(file: Path | None = None) -> None:
    """Prints a line for each problem with the display, or with the fonts for what these settings show."""
    from PySide6.QtGui import QRawFont

    from kiosk.scene import RESOURCES, application

    screen = application().primaryScreen().size()
    if not display.fits(screen.width(), screen.height()):
        print(display.too_small(screen.width(), screen.height()))
    fonts = sorted((RESOURCES / "fonts").glob("*.ttf"))
    if not fonts:
        print(Problem(RESOURCES / "fonts", 0, "there is no font.", "Put the shipped ones back."))
    try:
        signs = sorted(_signs(compile_library(load(file))))
    except Refused:  # which check() says itself
        signs = []
    for font in fonts:
        raw = QRawFont(str(font), 16)
        absent = [sign for sign in signs if not raw.supportsCharacter(ord(sign))]
        if not raw.isValid() or absent:
            reason = f"it can't be read, or lacks the signs: {' '.join(absent)}."
            print(Problem(font, 0, reason, "Put the shipped font back, or use other signs."))


def _signs(library: Library) -> set[str]:
    """Every character that the pack and the interface can show in the offered languages."""
    texts = [str(library.playlist), str(library.words), *map(str, library.shelf.every())]
    for questionnaire in library.rooms.questionnaires:
        tags = [tag for language in library.words if (tag := questionnaire.tag(language))]
        for question in questionnaire.questions():
            every = (question.stem, question.item.text, *(option.display for option in question.item.options))
            texts += [wording.get(tag, "") for wording in every for tag in tags]
    for language in library.words:
        if (source := SHIPPED / "translations" / f"clearing_{language}.ts").is_file():
            texts += ElementTree.parse(source).getroot().itertext()
    for page in (SHIPPED / "qml").rglob("*.qml"):
        texts.append("".join(sign for sign in page.read_text(encoding="utf-8") if not sign.isascii()))
    return {sign for text in texts for sign in text if sign.isprintable() and not sign.isspace()}
