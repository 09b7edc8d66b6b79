"""How hard it is to read what the kiosk says itself: its interface, its results, where help is; a line a language."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from kiosk.library.helplines import Line, card
from kiosk.library.idioms import found as found_idioms
from kiosk.library.languages import SOURCE, interface
from kiosk.library.reading_level import level, too_long
from kiosk.library.stack import Stack
from kiosk.problems import Refused, read_text

ENDS = tuple(".!?…؟。！？")
UNREAD = ("danger", "sources", "source", "off")  # what is not shown as sentences


def remarks(language: str, stack: Stack, support: Mapping[str, Line]) -> Iterator[str]:
    """The level of each bundle, where the language has a formula, and every sentence that is too long."""
    bundles = {
        "the interface": interface_texts(language),
        f"texts/{language}.toml": list(_of_file(stack, "texts", language)),
        f"treatments/{language}.toml": list(_of_file(stack, "treatments", language)),
        "the support cards": [card(line, language)[1] for line in support.values()],
    }
    levels = {name: level([text for text in texts if text.endswith(ENDS)], language) for name, texts in bundles.items()}
    told = [f"{name} reads at {found}" for name, found in levels.items() if found]
    if told:
        yield f"{language}: {'; '.join(told)}."
    for name, texts in bundles.items():
        for idiom in found_idioms("\n".join(texts), language):
            yield f'{language}, {name}: "{idiom}" is an idiom: say it in plain words.'
        for count, sentence in too_long(texts, language):
            unit = "signs" if language == "zh" else "words"
            yield f'{language}, {name}: a sentence of {count} {unit}: "{sentence[:60].strip()}..."'


def interface_texts(language: str) -> list[str]:
    """The interface's words in a language; of English the sources, which every translation holds."""
    files = [interface(language)] if language != SOURCE else sorted(interface("x").parent.glob("clearing_*.ts"))[:1]
    found = [ElementTree.parse(file).getroot() for file in files if file.is_file()]
    kind = "source" if language == SOURCE else "translation"
    return [message.findtext(kind, "") for root in found for message in root.iter("message")]


def _of_file(stack: Stack, folder: str, language: str) -> Iterator[str]:
    try:
        yield from _strings(tomllib.loads(read_text(stack.file(f"{folder}/{language}.toml"))))
    except (Refused, tomllib.TOMLDecodeError):  # which is said where it is wanted
        return


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in (part for key, part in value.items() if key not in UNREAD):
                yield from _strings(part)
        case list():
            for part in value:
                yield from _strings(part)
