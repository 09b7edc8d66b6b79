"""One item out of FHIR's JSON, with all below it; what can't be asked or decided here is refused by its linkId."""

from collections.abc import Iterator
from typing import Any

from kiosk.core import elements
from kiosk.core.elements import SDC, Element, expression, extended_flag, extensions, fhirpath_of, flag, texts, value
from kiosk.core.enabling import OPERATORS
from kiosk.core.numbers import numbers
from kiosk.core.options import Contained, options
from kiosk.core.questionnaire import HL7, Condition, Item, Variable
from kiosk.core.values import CALCULABLE

ASKED = ("choice", "boolean", "integer", "decimal", "quantity")
DEEPEST = 12  # our own bound on groups in groups
UNSUPPORTED = {  # extensions that change what is asked or which answers count; all others may be ignored
    HL7 + "questionnaire-constraint": "constraint",
    SDC + "answerExpression": "answerExpression",
    SDC + "candidateExpression": "candidateExpression",
    SDC + "answerOptionsToggleExpression": "answerOptionsToggleExpression",
    SDC + "contextExpression": "contextExpression",
    SDC + "subQuestionnaire": "subQuestionnaire",
    HL7 + "cqf-expression": "cqf-expression",
    HL7 + "cqf-calculatedValue": "cqf-calculatedValue",
    HL7 + "targetConstraint": "targetConstraint",
}
MODIFIERS = "modifierExtension"


class Reader:
    """Reads items in one language, with what the file contains."""

    def __init__(self, language: str, inside: Contained) -> None:
        self.language, self.inside = language, inside

    def item(self, item: Element, scope: tuple[Variable, ...], depth: int = 1, *, unasked: bool = False) -> Item:
        """`scope` are the variables of the items around; `unasked` where one of these is hidden."""
        try:
            return self._item(item, scope, depth, unasked=unasked)
        except (TypeError, AttributeError, KeyError):  # fhir.resources looks into no extension's meaning
            raise ValueError(f"item {item['linkId']} has a part that is not built as FHIR says") from None

    def _item(self, item: Element, scope: tuple[Variable, ...], depth: int, *, unasked: bool) -> Item:
        link, kind, where = item["linkId"], item["type"], f"item {item['linkId']}"
        refuse_unsupported(item, where, depth)
        hidden = unasked or extended_flag(item, HL7 + "questionnaire-hidden", where)
        calculated = expression(item, SDC + "calculatedExpression", where)
        own = expression(item, SDC + "enableWhenExpression", where)
        quiet = hidden or flag(item, "readOnly", where)
        scope = (*scope, *variables(item, link, where))
        self._check_type(item, where, calculated=calculated is not None, quiet=quiet)
        return Item(
            link_id=link,
            type=kind,
            text=texts(item, "text", self.language, where),
            options=options(item, self.inside, self.language) if kind == "choice" else (),
            items=tuple(self.item(child, scope, depth + 1, unasked=hidden) for child in item.get("item") or ()),
            enabled_when=own,
            calculated=calculated,
            prefix=texts(item, "prefix", self.language, where),
            conditions=tuple(_conditions(item, where)),
            any_condition=item.get("enableBehavior") == "any",
            repeats=flag(item, "repeats", where),
            at_most=value(item, HL7 + "questionnaire-maxOccurs", "Integer", where=where),
            numbers=numbers(item, self.language),
            unasked=quiet if kind not in ("group", "display") else hidden,
            initial=tuple(_initial(item, where)),
            variables=scope,
            codes=tuple(elements.loinc(item)),
        )

    def _check_type(self, item: Element, where: str, *, calculated: bool, quiet: bool) -> None:
        kind = item["type"]
        if calculated and kind not in CALCULABLE:
            raise ValueError(f"{where} is of type {kind}, which can't be calculated here")
        if calculated or kind in ("group", "display"):
            if flag(item, "repeats", where):
                raise ValueError(f"{where} is a {kind} that repeats, which can't be done here")
            return
        if quiet:
            return
        if kind not in ASKED:
            raise ValueError(f"{where} is of type {kind}, which can't be asked here; use choice")
        if kind == "choice" and not (item.get("answerOption") or item.get("answerValueSet")):
            raise ValueError(f"{where} is a choice without answerOption")
        if kind != "choice" and (item.get("answerOption") or item.get("answerValueSet")):
            raise ValueError(f"{where} is of type {kind} and has answer options; use choice")
        if flag(item, "repeats", where):
            if kind != "choice":
                raise ValueError(f"{where} is of type {kind} and repeats; only a choice can")
            if any(child.get("type") != "display" for child in item.get("item") or ()):
                raise ValueError(f"{where} repeats and has questions below it, which can't be asked here")


def refuse_unsupported(element: Element, where: str, depth: int = 0) -> None:
    """Raises ValueError for what must not be ignored: modifierExtension, and extensions that decide what is asked."""
    if depth > DEEPEST:
        raise ValueError(f"{where} lies in more than {DEEPEST} items")
    if element.get(MODIFIERS):
        raise ValueError(f"{where} has a modifierExtension ({element[MODIFIERS][0].get('url')}), unknown here")
    for extension in element.get("extension") or ():
        if name := UNSUPPORTED.get(extension["url"]):
            raise ValueError(f"{where} has {name}, which is not supported here")
    for option in element.get("answerOption") or ():
        refuse_unsupported(option, where)
    for name in ("_linkId", "_type", "_repeats", "_required", "_readOnly", "_answerValueSet"):
        for extension in (element.get(name) or {}).get("extension") or ():
            if "cqf-" in extension["url"]:
                raise ValueError(f"{where} has an expression in {name[1:]}, which is not supported here")


def variables(element: Element, link_id: str, where: str) -> Iterator[Variable]:
    seen = set()
    for extension in extensions(element, HL7 + "variable"):
        given = extension.get("valueExpression") or {}
        name = given.get("name")
        if not isinstance(name, str) or not name.replace("_", "a").replace("-", "a").isalnum():
            raise ValueError(f"{where} has a variable without a name")
        if name in seen:
            raise ValueError(f"{where} has the variable {name} twice")
        seen.add(name)
        yield Variable(name, fhirpath_of(given, f"{where}: the variable {name}"), link_id)


def _conditions(item: Element, where: str) -> Iterator[Condition]:
    given = item.get("enableWhen") or ()
    if given and next(extensions(item, SDC + "enableWhenExpression"), None) is not None:
        raise ValueError(f"{where} has both enableWhen and enableWhenExpression")
    behavior = item.get("enableBehavior")
    if behavior not in (None, "any", "all") or (behavior is None and len(given) > 1):
        raise ValueError(f"{where} has enableWhen without enableBehavior; write any or all")
    for condition in given:
        refuse_unsupported(condition, f"{where}: an enableWhen")
        question, operator = condition.get("question"), condition.get("operator")
        answers = [key for key in condition if key.startswith("answer")]
        if not isinstance(question, str) or operator not in OPERATORS or len(answers) != 1:
            raise ValueError(f"{where} has an enableWhen (on {question}) without question, operator or one answer")
        kind, expected = answers[0].removeprefix("answer"), condition[answers[0]]
        _check_expected(kind, expected, operator, f"{where} has an enableWhen on {question}")
        yield Condition(question, operator, kind, expected)


def _check_expected(kind: str, expected: Any, operator: str, where: str) -> None:
    kinds: dict[str, Any] = {"Boolean": bool, "Integer": int, "Decimal": int | float, "Coding": dict, "Quantity": dict}
    wanted = kinds.get(kind, str)
    if operator == "exists" and kind != "Boolean":
        raise ValueError(f"{where} with exists and answer{kind}; write answerBoolean")
    if not isinstance(expected, wanted) or (isinstance(expected, bool) and kind != "Boolean"):
        raise ValueError(f"{where} with an answer{kind} that is none")
    if (kind == "Coding" and "code" not in expected) or (kind == "Quantity" and "value" not in expected):
        raise ValueError(f"{where} with an answer{kind} without a {'code' if kind == 'Coding' else 'value'}")


def _initial(item: Element, where: str) -> Iterator[dict[str, Any]]:
    """Initial answers: the start of a question that is asked, the fixed value of one that is not."""
    given = [dict(initial) for initial in item.get("initial") or ()]
    chosen = [option for option in item.get("answerOption") or () if flag(option, "initialSelected", where)]
    given += [{key: part for key, part in option.items() if key.startswith("value")} for option in chosen]
    if len(given) > 1 and not item.get("repeats"):
        raise ValueError(f"{where} has more than one initial value")
    for initial in given:
        if sum(key.startswith("value") for key in initial) != 1:
            raise ValueError(f"{where} has an initial without a value")
        yield initial
