"""Tries an instrument out before a patient meets it: every question with its ends, each one declined, and none."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from kiosk.core.answers import Answer, quantity
from kiosk.core.questionnaire import Item, Questionnaire
from kiosk.core.response import Response
from kiosk.core.scoring import scores

SECONDS = 20  # for one instrument; ours take under one
ALONE = 60  # at most so many try-outs that change one answer only


def try_out(questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire, with a note for each score that never came. Raises ValueError where anything fails."""
    with _within(SECONDS):
        came: set[str] = set()
        for answers in _tried(questionnaire):
            came |= scores(Response(questionnaire, answers)).keys()
    never = [item.link_id for item in questionnaire.walk() if item.calculated and item.link_id not in came]
    notes = [f"{questionnaire.id}: item {link} was never calculated, whatever was answered." for link in never]
    notes += [f"{questionnaire.id}: no question in it can be scored."] if not _scored(questionnaire) else []
    return replace(questionnaire, notes=(*questionnaire.notes, *notes))


def _scored(questionnaire: Questionnaire) -> bool:
    return any(item.calculated for item in questionnaire.walk())


def _tried(questionnaire: Questionnaire) -> Iterator[dict[str, Answer | None]]:
    """Ways through by the first, the last and the middle answers; then all of them, and each with one changed."""
    yield {}
    items = [question.item for question in questionnaire.questions()]
    yield dict.fromkeys((item.link_id for item in items), None)
    for place in (0, -1, 1):
        yield _walked(questionnaire, place)
    for place in (0, -1):
        base: dict[str, Answer | None] = {item.link_id: _answers(item)[place] for item in items}
        yield base
        changes = [(item, other) for item in items for other in (*_answers(item), None) if other != base[item.link_id]]
        for item, other in changes[:: max(1, 2 * len(changes) // ALONE)]:
            yield {**base, item.link_id: other}


def _walked(questionnaire: Questionnaire, place: int) -> dict[str, Answer | None]:
    """Question by question, as a person would, and never more pages than there are questions."""
    response = Response(questionnaire)
    for _ in questionnaire.questions():
        if response.question is None:
            break
        answers = _answers(response.question.item)
        response = response.answer(answers[place % len(answers)])
        response.displays()
    if response.question is not None:
        raise ValueError(f"item {response.question.item.link_id} is asked again and again")
    return dict(response.answers)


def _answers(item: Item) -> list[Answer]:
    """The first answer, some in between, and the last."""
    if item.type == "choice":
        ends = [item.options[0], item.options[len(item.options) // 2], item.options[-1]]
        if not item.repeats:
            return list(ends)
        together = tuple(option for option in item.options if not option.exclusive)[: item.at_most]
        return [(ends[0],), together or (ends[0],), (ends[-1],)]
    if item.type == "boolean":
        return [True, False]
    return [_number(item, number) for number in _numbers(item)]


def _numbers(item: Item) -> list[float]:
    numbers = item.numbers
    if numbers is None:
        return [0, 1, 100]
    lowest = numbers.lowest if numbers.lowest is not None else min(0, numbers.start)
    highest = numbers.highest if numbers.highest is not None else max(lowest, 0) + 100 * numbers.step
    between = numbers.start if lowest < numbers.start < highest else lowest + 50 * numbers.step
    return [lowest, min(between, highest), highest]


def _number(item: Item, number: float) -> Answer:
    if item.type == "quantity":
        return quantity(item, number)
    return int(number) if item.type == "integer" else number


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """A last bound in time, where the system has one: expressions are bounded by their own count of steps."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def over(*_: Any) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except TimeoutError:
        raise ValueError(f"trying it out takes longer than {seconds} seconds") from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def parse_whole(link_id: str, expression: str) -> None:
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
