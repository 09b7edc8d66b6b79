"""Words on the screen by which a soak knows a button, an answer that must lead to Support, and what no log may hold."""

import json
import tomllib
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

from kiosk.viewmodels.pages import Page

RESOURCES = Path(__file__).parent.parent.parent / "resources"
ITEM_9, NOT_AT_ALL = "/44260-8", "LA6568-5"  # LOINC: PHQ-9, and the first answer of its list LL358-3
SELF_HARM, NO = ("scope-selfharm", "pc-safety"), "no"  # our own questions: refusing to answer leads to Support, too
SHORTEST = 4  # letters of a text that is looked for in the log: "Yes" may stand in any word


@cache
def said(english):
    """A text of the interface in every language."""
    found = {english}
    for file in (RESOURCES / "translations").glob("*.ts"):
        for message in ElementTree.parse(file).iter("message"):
            if message.findtext("source") == english:
                found.add(message.findtext("translation"))
    return found


@cache
def dangerous():
    """Each text of a question on thoughts of self-harm, and the answers to it that do not lead to Support."""
    found = {}
    declined = said("I'd rather not answer")
    for item in _items():
        if item["linkId"] in (ITEM_9, *SELF_HARM):
            ours = item["linkId"] in SELF_HARM
            codings = [option["valueCoding"] for option in item["answerOption"]]
            safe = [text for coding in codings if coding["code"] in (NOT_AT_ALL, NO) for text in _display(coding)]
            for text in _texts(item):
                found[text] = {*safe} | (set() if ours else declined)
    return found


@cache
def asked_titles():
    """What Support says at its top where an answer has opened it."""
    files = (RESOURCES / "texts").glob("*.toml")
    return {tomllib.loads(file.read_text())["support_asked_title"] for file in files}


@cache
def secrets():
    """What a visit is made of: texts of questions and answers, of findings, and the pages' names."""
    texts = {text for item in _items() for text in _texts(item)}
    for item in _items():
        for option in item.get("answerOption", ()):
            texts.update(_display(option.get("valueCoding", {})))
    for file in (RESOURCES / "texts").glob("*.toml"):
        texts.update(_strings(tomllib.loads(file.read_text())))
    return {text for text in texts if len(text) >= SHORTEST}, [page.name for page in Page]


@cache
def _items():
    found, below = [], [json.loads(file.read_text()) for file in (RESOURCES / "instruments").glob("*.json")]
    while below:
        for item in below.pop().get("item", ()):
            found.append(item)
            below.append(item)
    return found


def _texts(item):
    return [item["text"], *_translations(item.get("_text", {}))] if "text" in item else []


def _display(coding):
    return [coding["display"], *_translations(coding.get("_display", {}))] if "display" in coding else []


def _translations(element):
    for extension in element.get("extension", ()):
        for part in extension.get("extension", ()):
            if part["url"] == "content":
                yield part["valueString"]


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)
