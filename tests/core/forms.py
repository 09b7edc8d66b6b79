"""Questionnaires with the linkIds, weights and FHIRPath of the shipped ones, and no texts: forms to fill in."""

from collections.abc import Mapping

from kiosk.core.fhir import from_fhir
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.response import Response

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
COLUMNS = {"demand": None, "pervasive": None, "unsure": None}
YES_NO = {"yes": None, "no": None, "declined": None, "unsure": None}
DAYS = {"LA6568-5": 0, "LA6569-3": 1, "LA6570-1": 2, "LA6571-9": 3}  # LOINC LL358-3
OFTEN = {"always": 100, "often": 75, "sometimes": 50, "seldom": 25, "never": 0}


def fhirpath(expression):
    return {"language": "text/fhirpath", "expression": expression}


def item(link, options, enabled=None):
    codings = [
        {"code": code, "display": code} | ({} if w is None else {"extension": [{"url": ORDINAL, "valueDecimal": w}]})
        for code, w in options.items()
    ]
    only = [{"url": SDC + "enableWhenExpression", "valueExpression": fhirpath(enabled)}] if enabled else []
    options = [{"valueCoding": coding} for coding in codings]
    return {"linkId": link, "type": "choice", "text": link, "answerOption": options, "extension": only}


def calculated(link, kind, expression):
    value = [{"url": SDC + "calculatedExpression", "valueExpression": fhirpath(expression)}]
    return {"linkId": link, "type": kind, "text": link, "extension": value}


def weights(links):
    among = "|".join(f"'{link}'" for link in links)
    return f"%resource.repeat(item).where(linkId in ({among})).answer.value.extension('{ORDINAL}').value"


def total(links):
    return f"iif({weights(links)}.count() = {len(links)}, {weights(links)}.select($this + 0).sum())"


def mean(links, least):
    by = f"{weights(links)}.count()"
    return f"iif({by} >= {least}, ({weights(links)}.select($this + 0).sum() / {by}).round(2))"


def form(name, *items) -> Questionnaire:
    return from_fhir({"id": name, "item": list(items)})


def has(link, code):
    return f"%resource.repeat(item).where(linkId = '{link}').answer.value.where(code = '{code}').exists()"


def cbi(*parts) -> Questionnaire:
    """Only the scales that fit the person: the real one leaves out the others by its gates."""
    counts = {"personal": (6, 3), "work": (7, 4), "client": (6, 3)}
    links = {part: [f"cbi-{part[0]}{i + 1}" for i in range(counts[part][0])] for part in parts}
    items = [item(link, OFTEN) for part in parts for link in links[part]]
    return form("cbi", *items, *(calculated(f"cbi-{p}-mean", "decimal", mean(links[p], counts[p][1])) for p in parts))


GAD = [f"/{code}" for code in ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"]]
DRINKS = ["/68518-0", "/68519-8", "/68520-6"]
PTSD = [f"/{code}" for code in ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"]]
ROWS = ["where", "break", "mood", "self", "pleasure", "future", "body"]
FORMS = {
    "cbi": cbi("personal", "work", "client"),
    "gad-7": form("gad-7", *(item(link, DAYS) for link in GAD), calculated("/70274-6", "integer", total(GAD))),
    "audit-c": form(
        "audit-c",
        item(DRINKS[0], {"never": 0, "monthly": 1, "two-four": 2, "weekly": 3, "daily": 4}),
        *(item(link, {str(w): w for w in range(5)}, f"{has(DRINKS[0], 'never')}.not()") for link in DRINKS[1:]),
        calculated("/75626-2", "integer", f"iif({has(DRINKS[0], 'never')}, 0, {total(DRINKS)})"),
    ),
    "pc-ptsd-5": form(
        "pc-ptsd-5",
        item("/102011-4", {"LA33-6": None, "LA32-8": None}),
        *(item(link, {"LA33-6": 1, "LA32-8": 0}, has("/102011-4", "LA33-6")) for link in PTSD),
        calculated("/102017-1", "integer", f"iif({has('/102011-4', 'LA32-8')}, 0, {total(PTSD)})"),
    ),
    "scope-questions": form(
        "scope-questions",
        *(item(f"scope-{row}", COLUMNS) for row in ROWS),
        item("scope-selfharm", YES_NO),
        item("scope-source", {"work": None, "care": None, "study": None, "illness": None, "other": None, "none": None}),
        item("scope-twoweeks", YES_NO),
        item("scope-substances", YES_NO),
    ),
}


def filled(questionnaire: Questionnaire, codes: Mapping[str, str | None]) -> Response:
    """By linkId; None is "I'd rather not answer"."""
    options = {(q.item.link_id, option.code): option for q in questionnaire.questions() for option in q.item.options}
    return Response(questionnaire, {link: code and options[link, code] for link, code in codes.items()})
