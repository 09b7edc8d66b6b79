"""Small questionnaires for tests, in FHIR's own JSON."""

from kiosk.core.fhir import from_fhir

HL7 = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"


def form(*items, **more):
    return {"resourceType": "Questionnaire", "id": "form", "status": "draft", "item": list(items)} | more


def made(*items, **more):
    return from_fhir(form(*items, **more))


def item(link, kind="boolean", *below, extension=(), **more):
    made = {"linkId": link, "type": kind, "text": f"Text of {link}"} | more
    return made | ({"item": list(below)} if below else {}) | ({"extension": list(extension)} if extension else {})


def choice(link, *weights, extension=(), url=HL7 + "ordinalValue", **more):
    """Options a0, a1 ... with these weights."""
    options = [
        {
            "valueCoding": {
                "system": "http://example.org/a",
                "code": f"a{place}",
                "display": f"Answer {place}",
                **({"extension": [{"url": url, "valueDecimal": weight}]} if weight is not None else {}),
            }
        }
        for place, weight in enumerate(weights or (0, 1, 2))
    ]
    return item(link, "choice", extension=extension, **({"answerOption": options} | more))


def expressed(url, text, language="text/fhirpath", **more):
    return {"url": url, "valueExpression": {"language": language, "expression": text} | more}


def calculated(link, text, kind="integer", *more, **also):
    return item(link, kind, extension=(expressed(SDC + "calculatedExpression", text), *more), readOnly=True, **also)


def variable(name, text):
    return expressed(HL7 + "variable", text, name=name)


def enabled_by(text):
    return expressed(SDC + "enableWhenExpression", text)


def when(question, operator="=", **answer):
    return {"question": question, "operator": operator, **answer}


def value(url, **given):
    return {"url": HL7 + url, **given}


def option(questionnaire, link, place):
    return next(q.item for q in questionnaire.questions() if q.item.link_id == link).options[place]
