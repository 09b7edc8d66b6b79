"""Every sentence that can be read aloud in a language and is the same for every visitor: what there is to record."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from xml.etree import ElementTree

from kiosk.core.sentences import sentences
from kiosk.core.speech import recording_key
from kiosk.library.content import Library
from kiosk.library.pack import SHIPPED
from kiosk.problems import Problem, Refused

BLANK = re.compile(r"\{\w+\}|%[1-9n]|%L\d")  # filled anew each time: the engine says these
MARKUP = re.compile(r"<[^>]*>")
SILENT = {"danger", "date", "source", "sources", "until", "definition"}  # fields that no page shows as a sentence


def to_record(library: Library, language: str) -> dict[str, str]:
    """By key the sentence, in the order of the pages: interface, words, guides, instruments, treatments, slides."""
    found = dict[str, str]()
    for text in texts(library, language):
        for sentence in sentences(MARKUP.sub(" ", text), language):
            if not BLANK.search(sentence) and any(map(str.isalnum, sentence)):
                found.setdefault(recording_key(sentence), " ".join(sentence.split()))
    return found


def texts(library: Library, language: str) -> Iterator[str]:
    yield from interface(language)
    yield from _strings(library.words[language])
    for guide in library.shelf.every():
        if guide.language == language:
            yield from (guide.title, guide.summary, *guide.questions)
            yield from (section.title for section in guide.sections)
            for block in guide.blocks():
                yield from (block.plain or block.text, *(block.spoken or block.cells))
    for topic in library.shelf.topics(language):
        yield topic.name
    yield from _instruments(library, language)
    if language in library.rooms.treatments:
        yield from _strings(library.rooms.treatments[language])
    for slide in library.playlist.slides:
        if slide.language == language:
            yield from (slide.title, slide.text)


def interface(language: str) -> Iterator[str]:
    """The interface's own words; English is in the sources, which every translation names."""
    file = SHIPPED / "translations" / f"clearing_{'es' if language == 'en' else language}.ts"
    try:
        messages = ElementTree.parse(file).iter("message")
    except (OSError, ElementTree.ParseError) as error:
        raise Refused([Problem(file, 0, f"it can't be read ({error}).", "Make it: make translations.")]) from None
    for message in messages:
        translation = message.find("translation")
        forms = [] if translation is None else [translation.text, *(form.text for form in translation)]
        yield from filter(None, [message.findtext("source")] if language == "en" else forms)


def _instruments(library: Library, language: str) -> Iterator[str]:
    for questionnaire in library.rooms.questionnaires:
        if tag := library.rooms.tag(questionnaire.id, language):
            for question in questionnaire.questions():
                shown = (question.stem, question.item.text, *(option.display for option in question.item.options))
                displays = (display.text for display in question.displays)
                units = question.item.numbers.unit if question.item.numbers else {}
                yield from (wording.get(tag, "") for wording in (*shown, *displays, units))
            yield from (item.text.get(tag, "") for item in questionnaire.closing())


def _strings(value: object) -> Iterator[str]:
    """Every text in it, but those of SILENT fields."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in SILENT:
                yield from _strings(getattr(value, each.name))
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from _strings(each)
