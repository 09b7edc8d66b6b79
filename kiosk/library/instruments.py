"""Instruments: FHIR R4 Questionnaires, validated, tried out, and refused whole where anything in them fails."""

import json
from pathlib import Path
from typing import Any

from kiosk.core.fhir import from_fhir
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.response import Response
from kiosk.core.scoring import scores
from kiosk.problems import Problem, Refused, read_text


def read_instrument(file: Path) -> Questionnaire:
    """One questionnaire. Raises Refused where it is not FHIR R4, asks for what isn't supported, or can't be scored."""
    text = read_text(file)
    try:
        resource = json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"this is not JSON: {error.msg}."
        raise Refused([Problem(file, error.lineno, reason, "Is the file whole? Put the original back.")]) from None
    _validate(file, resource)
    try:
        questionnaire = from_fhir(resource)
        for item in questionnaire.walk():
            for expression in filter(None, (item.enabled_when, item.calculated)):
                _parse_whole(item.link_id, expression)
        for option in (0, -1):
            _try_out(questionnaire, option)
    except ValueError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Mend it, or take the instrument out.")]) from None
    except KeyError as error:  # optional in FHIR, but needed here
        raise Refused([Problem(file, 0, f"a part is missing that is needed here: {error}.", "Add it.")]) from None
    return questionnaire


def _validate(file: Path, resource: Any) -> None:
    from fhir.resources.R4B.questionnaire import Questionnaire as Fhir  # slow to import, and only wanted when compiling
    from pydantic import ValidationError

    try:
        Fhir.model_validate(resource)
    except ValidationError as error:
        raise Refused([_problem(file, dict(part)) for part in error.errors()[:5]]) from None


def _problem(file: Path, error: dict[str, Any]) -> Problem:
    place = ".".join(map(str, error["loc"])) or "the file"
    return Problem(file, 0, f"it is not a FHIR R4 Questionnaire: {place}: {error['msg']}.", "Mend it there.")


def _try_out(questionnaire: Questionnaire, option: int) -> None:
    """Answers every question with one option and scores it, so that no expression fails in front of a patient."""
    response = Response(questionnaire)
    scores(response)
    while (question := response.question) is not None:
        response = response.answer(question.item.options[option])
        scores(response)


def _parse_whole(link_id: str, expression: str) -> None:
    """fhirpathpy reads as far as it understands and is silent about the rest; here the whole must be FHIRPath."""
    from antlr4 import CommonTokenStream, InputStream
    from antlr4.error.ErrorListener import ErrorListener
    from fhirpathpy.parser.generated.FHIRPathLexer import FHIRPathLexer
    from fhirpathpy.parser.generated.FHIRPathParser import FHIRPathParser

    class Listener(ErrorListener):  # type: ignore[misc]
        def syntaxError(self, *where: Any) -> None:
            column = where[3] + 1
            raise ValueError(f"the FHIRPath of item {link_id} is wrong at character {column}: {expression[:80]}")

    lexer = FHIRPathLexer(InputStream(expression))
    parser = FHIRPathParser(CommonTokenStream(lexer))
    for part in (lexer, parser):
        part.removeErrorListeners()
        part.addErrorListener(Listener())
    parser.entireExpression()  # type: ignore[no-untyped-call]
