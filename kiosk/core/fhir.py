"""A questionnaire out of FHIR R4 JSON with SDC extensions; what can't be asked here is refused by its linkId."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kiosk.core import fhirpath
from kiosk.core.dependencies import check_expression, constants, ordered, used, whole
from kiosk.core.elements import SDC, Element, expression
from kiosk.core.initial import checked
from kiosk.core.items import Reader, refuse_unsupported, variables
from kiosk.core.options import contained
from kiosk.core.questionnaire import Item, Questionnaire, Variable

TRANSLATION_STATUS = "http://example.org/fhir/kiosk/StructureDefinition/translation-status"
MOST_ITEMS = 400  # our own bound; an item is anything with a linkId


def from_fhir(resource: Mapping[str, Any], name: str = "") -> Questionnaire:
    """A Questionnaire from FHIR R4 JSON that fhir.resources has validated; `name` stands in for a missing id.

    Raises ValueError with a sentence that names the linkId where something is asked for that is not supported.
    """
    language, id = resource.get("language", "en"), resource.get("id") or name
    if not id:
        raise ValueError("it has no id")
    _check(resource)
    statuses = _statuses(resource)
    reader, scope = Reader(language, contained(resource)), tuple(variables(resource, "", "the questionnaire"))
    items = tuple(_with_used(reader.item(item, scope)) for item in resource.get("item") or ())
    questionnaire = Questionnaire(
        id=id,
        url=resource.get("url", ""),
        version=resource.get("version", ""),
        title=resource.get("title") or id,
        copyright=resource.get("copyright", ""),
        language=language,
        items=items,
        translation_status=statuses,
    )
    if not questionnaire.questions():
        raise ValueError("it asks nothing")
    questionnaire = ordered(questionnaire)
    questionnaire = replace(questionnaire, items=tuple(_counted(item, statuses) for item in questionnaire.items))
    return checked(replace(questionnaire, definition=_definition(resource, questionnaire)), _initials(resource))


def _check(resource: Element) -> None:
    refuse_unsupported(resource, "the questionnaire")
    if resource.get("implicitRules"):
        raise ValueError("it has implicitRules, which are not known here")
    links = [item["linkId"] for item in _all(resource.get("item"))]
    if len(links) > MOST_ITEMS:
        raise ValueError(f"it has {len(links)} items; {MOST_ITEMS} is the most that can be used here")
    if twice := next((link for link in links if links.count(link) > 1), None):
        raise ValueError(f"the linkId {twice} stands there twice")


def _all(items: Any) -> Iterator[Element]:
    for item in items or ():
        yield item
        yield from _all(item.get("item"))


def _with_used(item: Item) -> Item:
    """With the variables that it uses, not all in scope; each expression checked for what it looks at."""
    functions = fhirpath.functions()
    kept: dict[tuple[str, str], Variable] = {}
    for text in filter(None, (item.enabled_when, item.calculated)):
        where = f"the FHIRPath of item {item.link_id}"
        check_expression(text, item.variables, where, functions)
        _check_focus(item, text)
        for variable in used(text, item.variables):
            kept[variable.link_id, variable.name] = variable
    for place, variable in enumerate(item.variables):
        where = f"the variable {variable.name} of item {variable.link_id or 'questionnaire'}"
        check_expression(variable.expression, item.variables[:place], where, functions)
    in_order = tuple(variable for variable in item.variables if (variable.link_id, variable.name) in kept)
    return replace(item, variables=in_order, items=tuple(_with_used(child) for child in item.items))


def _counted(item: Item, tags: Iterable[str]) -> Item:
    """With options that are plain numbers readable in every language."""
    options = (
        replace(option, display={**dict.fromkeys(tags, option.code), **option.display})
        if option.kind == "Integer"
        else option
        for option in item.options
    )
    return replace(item, options=tuple(options), items=tuple(_counted(child, tags) for child in item.items))


def _check_focus(item: Item, text: str) -> None:
    if item.items and text.lstrip(" (").startswith("item"):
        raise ValueError(f"the FHIRPath of item {item.link_id} starts at its own items; start it with %resource")


def _initials(resource: Element) -> dict[str, str]:
    """The initialExpression of each item that has one."""
    found = {
        item["linkId"]: expression(item, SDC + "initialExpression", f"item {item['linkId']}")
        for item in _all(resource.get("item"))
    }
    return {link: text for link, text in found.items() if text is not None}


def _definition(resource: Element, questionnaire: Questionnaire) -> dict[str, Any]:
    expressions = (
        whole(item, text) for item in questionnaire.walk() for text in (item.enabled_when, item.calculated) if text
    )
    wanted = any({"questionnaire", "qitem"} & constants(text) for text in expressions)
    return _bare({key: part for key, part in resource.items() if key not in ("text", "contained")}) if wanted else {}


def _bare(element: Any) -> Any:
    """Without translations, which no score looks at."""
    if isinstance(element, list):
        return [_bare(part) for part in element]
    if isinstance(element, dict):
        return {key: _bare(part) for key, part in element.items() if not key.startswith("_")}
    return element


def _statuses(resource: Mapping[str, Any]) -> dict[str, str]:
    statuses = {}
    for extension in resource.get("extension") or ():
        if extension["url"] == TRANSLATION_STATUS:
            parts = {part["url"]: part for part in extension.get("extension") or ()}
            lang, status = ((parts.get(key) or {}).get("valueCode") for key in ("lang", "status"))
            if not (isinstance(lang, str) and isinstance(status, str)):
                raise ValueError("a translation-status has no lang or no status")
            statuses[lang] = status
    return statuses
