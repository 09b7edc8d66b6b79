"""Makes fhirpathpy end, and hurry: every node that it evaluates is counted, and constants are evaluated once."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

STEPS = 100_000  # nodes evaluated by one expression; the longest of ours, over 21 answers, takes about 4,000
LARGEST = 10_000  # members of a collection or characters of a text on the way
CONSTANT = {"TermExpression", "LiteralTerm", "ParenthesizedTerm", "UnionExpression", "StringLiteral", "NumberLiteral"}
FOLDED, ENGINE = "folded", "fhirpathpy.engine"


@cache
def install() -> None:
    """Puts the count into fhirpathpy, which has no bound of its own (2.2.4)."""
    engine = import_module(ENGINE)
    unbound: Callable[..., Any] = engine.do_eval

    def bounded(ctx: dict[str, Any], parent: Any, branch: Any) -> Any:
        if FOLDED in branch:
            return list(branch[FOLDED])
        ctx["steps"] = steps = ctx.get("steps", 0) + 1
        if steps > STEPS:
            raise ValueError("it does not end")
        found = unbound(ctx, parent, branch)
        if type(found) is list and found and (len(found) > LARGEST or _too_long(found[0])):
            raise ValueError("it grows without end")
        return found

    engine.do_eval = bounded  # type: ignore[attr-defined]


def _too_long(part: Any) -> bool:
    return type(part) is str and len(part) > LARGEST


def fold(branch: dict[str, Any]) -> bool:
    """Marks each constant branch of a parsed expression, ('/44250-9'|'/44255-8'), with its value; true where all is."""
    do_eval: Callable[..., Any] = import_module(ENGINE).do_eval
    constant = [fold(child) for child in branch.get("children") or ()]
    if branch.get("type") not in CONSTANT or not all(constant):
        return False
    if not branch.get("children") or branch["type"] == "UnionExpression":
        ctx: dict[str, Any] = {"userInvocationTable": {}, "dataRoot": [], "vars": {}, "model": None}
        branch[FOLDED] = do_eval(ctx, [], branch)
    else:
        branch[FOLDED] = branch["children"][0][FOLDED]
    return True
