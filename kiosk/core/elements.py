"""Reads FHIR's JSON elements: extensions, texts by language, expressions; each error names the place."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.core.questionnaire import HL7, Texts

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
FHIRPATH = "text/fhirpath"
LOINC = "http://loinc.org"
LONGEST_TEXT, LONGEST_EXPRESSION = 4000, 20_000  # characters; our own bounds: a page can show the one, parse the other

Element = Mapping[str, Any]


def extensions(element: Element, url: str) -> Iterator[Element]:
    yield from (extension for extension in element.get("extension") or () if extension.get("url") == url)


def value(element: Element, url: str, *kinds: str, where: str) -> Any:
    """The extension's value, which must be of one of these FHIR kinds ("Decimal"); None where it isn't there."""
    found = list(extensions(element, url))
    if not found:
        return None
    name = url.rsplit("/", 1)[-1]
    if len(found) > 1:
        raise ValueError(f"{where} has {name} twice")
    given = next((found[0][f"value{kind}"] for kind in kinds if f"value{kind}" in found[0]), None)
    if given is None:
        raise ValueError(f"{where} has {name} without value{kinds[0]}")
    return given


def number(element: Element, url: str, where: str) -> float | None:
    """A number from an extension, whichever of FHIR's numbers it is."""
    given = value(element, url, "Decimal", "Integer", where=where)
    if given is not None and (isinstance(given, bool) or not isinstance(given, int | float)):
        raise ValueError(f"{where}: {url.rsplit('/', 1)[-1]} is not a number")
    return given


def flag(element: Element, key: str, where: str) -> bool:
    given = element.get(key, False)
    if not isinstance(given, bool):
        raise ValueError(f"{where}: {key} must be true or false")
    return given


def extended_flag(element: Element, url: str, where: str) -> bool:
    given = value(element, url, "Boolean", where=where)
    if given is not None and not isinstance(given, bool):
        raise ValueError(f"{where}: {url.rsplit('/', 1)[-1]} must be true or false")
    return bool(given)


def loinc(element: Element) -> Iterator[str]:
    """Its codes in LOINC; CIRG and NLM leave the system out."""
    for coding in element.get("code") or ():
        if coding.get("system") in (None, LOINC) and isinstance(coding.get("code"), str):
            yield coding["code"].strip("/")


def expression(element: Element, url: str, where: str) -> str | None:
    """The FHIRPath of an extension. Raises ValueError where it is in another language, or not there."""
    given = value(element, url, "Expression", where=where)
    return None if given is None else fhirpath_of(given, f"{where}: {url.rsplit('-', 1)[-1].rsplit('/', 1)[-1]}")


def fhirpath_of(given: Any, where: str) -> str:
    language, text = given.get("language"), given.get("expression")
    if language != FHIRPATH:
        raise ValueError(f"{where} is in the language {language}; only {FHIRPATH} is understood here")
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"{where} holds no expression")
    if len(text) > LONGEST_EXPRESSION:
        raise ValueError(f"{where} is longer than {LONGEST_EXPRESSION} characters")
    return text


def texts(element: Element, name: str, language: str, where: str) -> Texts:
    """Wording by language: the element's own, and each translation extension beside it. Plain text, never markup."""
    beside = element.get(f"_{name}") or {}
    own = element.get(name) or _plain(beside)
    found = {language: own} if own else {}
    for extension in beside.get("extension") or ():
        if "cqf-expression" in extension["url"] or "cqf-calculatedValue" in extension["url"]:
            raise ValueError(f"{where} has a {name} made by an expression, which can't be shown here")
        if extension["url"] == HL7 + "translation":
            parts = {part["url"]: part for part in extension.get("extension") or ()}
            lang, content = (parts.get(key) or {} for key in ("lang", "content"))
            tag, wording = lang.get("valueCode"), content.get("valueString") or content.get("valueMarkdown")
            if not (isinstance(tag, str) and isinstance(wording, str)):
                raise ValueError(f"{where} has a translation of {name} without lang or content")
            found[tag] = wording
    for wording in found.values():
        if not isinstance(wording, str) or len(wording) > LONGEST_TEXT:
            raise ValueError(f"{where} has a {name} of more than {LONGEST_TEXT} characters, too long for one page")
    return found


def _plain(beside: Element) -> str:
    """The words of a rendering-xhtml, for an element that has no plain text."""
    xhtml = value(beside, HL7 + "rendering-xhtml", "String", where="an item")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", xhtml)).split()) if isinstance(xhtml, str) else ""
