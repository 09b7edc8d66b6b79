"""The words of a visit in another language: tests name them in English, and get what stands on its pages."""

from collections.abc import Callable
from xml.etree import ElementTree

from kiosk.library.content import Library
from kiosk.library.languages import interface


def tongue(library: Library, language: str) -> Callable[[str], str]:
    """For what the interface or the PHQ-9 says in English; a KeyError where neither does, or not always the same."""
    said = dict[str, set[str]]()
    for message in ElementTree.parse(interface(language)).getroot().iter("message"):
        said.setdefault(message.findtext("source", ""), set()).add(message.findtext("translation", ""))
    rooms = library.rooms
    phq9 = next(questionnaire for questionnaire in rooms.questionnaires if questionnaire.id == "phq-9")
    english, other = rooms.tag("phq-9", "en"), rooms.tag("phq-9", language)
    for question in phq9.questions():
        for option in question.item.options:
            said.setdefault(option.display[english], set()).add(option.display[other])
    return {words: next(iter(found)) for words, found in said.items() if len(found) == 1}.__getitem__
