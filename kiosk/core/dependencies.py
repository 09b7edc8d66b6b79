"""What an expression looks at, as far as can be seen: variables, functions, linkIds; and the cycles among items."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk.core import enabling
from kiosk.core.questionnaire import Item, Questionnaire, Variable

TEXT = r"'(?:[^'\\]|\\.)*'"
EXCLUDED = re.compile(rf"linkId\s*(?:!=|!~)\s*{TEXT}")
COMPARED = re.compile(rf"linkId\s*(?:!=|!~|=|~)\s*({TEXT})|linkId\s+in\s*\(([^()]*)\)")
NARROW = re.compile(rf"(?:repeat\(\s*item\s*\)|\bitem)\s*\.\s*where\(\s*linkId\s*(?:=\s*{TEXT}|in\s*\([^()]*\))\s*\)")
WIDE = re.compile(r"\b(?:item|repeat|descendants|children)\b")
CONSTANT = re.compile(r"%(?:`([^`]+)`|'([^']+)'|([A-Za-z_][A-Za-z0-9_]*))")
CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
KNOWN = {"resource", "rootResource", "context", "questionnaire", "qitem", "ucum", "sct", "loinc"}
OPERATORS = {"and", "or", "xor", "implies", "in", "is", "as", "div", "mod", "contains", "not"}
DEEPEST = 40  # parentheses; our own bound: ours have 7
NESTED_REPEAT = re.compile(r"[+*}]\s*\)\s*[+*{]|\|[^()]*\)\s*[+*{]")


def bare(expression: str) -> str:
    """Without its texts and comments, so that a name in it is a name."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", " ", re.sub(TEXT, "''", expression), flags=re.DOTALL)


def nested(expression: str) -> int:
    """How many parentheses are open at once at its deepest place."""
    depth = deepest = 0
    for sign in bare(expression):
        depth += (sign in "([{") - (sign in ")]}")
        deepest = max(deepest, depth)
    return deepest


def constants(expression: str) -> set[str]:
    without_texts = re.sub(rf"(?<!%){TEXT}", "''", expression)
    return {next(filter(None, found.groups())) for found in CONSTANT.finditer(without_texts)}


def used(expression: str, scope: tuple[Variable, ...]) -> tuple[Variable, ...]:
    """The variables of the scope (outermost first, the innermost of a name wins) that it needs, in order."""
    needed, kept = constants(expression), list[Variable]()
    for variable in reversed(scope):
        if variable.name in needed and not any(variable.name == other.name for other in kept):
            kept.append(variable)
            needed |= constants(variable.expression)
    return tuple(reversed(kept))


def check_expression(expression: str, scope: tuple[Variable, ...], where: str, functions: frozenset[str]) -> None:
    """Raises ValueError for a constant or a function that is not there, or a pattern that may never end."""
    if nested(expression) > DEEPEST:
        raise ValueError(f"{where} has more than {DEEPEST} parentheses inside each other")
    unknown = constants(expression) - KNOWN - {variable.name for variable in scope}
    if unknown:
        raise ValueError(f"{where} uses %{min(unknown)}, which nothing defines")
    if called := next((name for name in CALL.findall(bare(expression)) if name not in functions | OPERATORS), None):
        raise ValueError(f"{where} uses the function {called}(), which is not supported here: {expression[:80]}")
    if re.search(r"\b(?:matches|matchesFull|replaceMatches)\s*\(", expression) and NESTED_REPEAT.search(expression):
        raise ValueError(f"{where} uses a pattern with a repeat inside a repeat, which may never end")


def link_ids(expression: str, known: Iterable[str]) -> set[str]:
    """The linkIds that stand in it, other than those it leaves out."""
    kept = EXCLUDED.sub("", expression)
    return {text[1:-1] for text in re.findall(TEXT, kept)} & set(known)


def check_link_ids(expression: str, known: Mapping[str, Item], where: str) -> None:
    for one, several in COMPARED.findall(expression):
        for text in re.findall(TEXT, one or several):
            if text[1:-1] not in known:
                raise ValueError(f"{where} looks for item {text[1:-1]}, which is not in the questionnaire")


def wide(expression: str) -> bool:
    """Whether it may look at items that it does not name."""
    return bool(EXCLUDED.search(expression) or WIDE.search(bare(NARROW.sub("", expression))))


def whole(item: Item, expression: str) -> str:
    """The expression with all the variables that it needs."""
    return "\n".join([expression, *(variable.expression for variable in used(expression, item.variables))])


def ordered(questionnaire: Questionnaire) -> Questionnaire:
    """Checks all references and cycles, and marks whether expressions look backward and scores gate questions.

    Raises ValueError with both linkIds for an unknown one or a cycle.
    """
    items = {item.link_id: item for item in questionnaire.walk()}
    places = {link: place for place, link in enumerate(items)}
    calculated = {link for link, item in items.items() if item.calculated is not None}
    _refuse_cycles(items, questionnaire.items)
    backward = gated = False
    for link, item in items.items():
        enabling.check(item, items)
        seen = {condition.question for condition in item.conditions}
        for expression in filter(None, (item.enabled_when, item.calculated)):
            text = whole(item, expression)
            check_link_ids(text, items, f"the FHIRPath of item {link}")
            seen |= link_ids(text, items)
            backward |= wide(text)
            gated |= expression is item.enabled_when and wide(text)
        backward |= any(places[other] >= places[link] for other in seen if other != link)
        gated |= item.calculated is None and bool(seen & calculated)
    return replace(questionnaire, backward=backward, gated=gated and bool(calculated))


def _refuse_cycles(items: Mapping[str, Item], roots: tuple[Item, ...]) -> None:
    edges: dict[str, set[str]] = {link: _edges(item, items) for link, item in items.items()}
    for item in items.values():
        for child in item.items:
            edges[child.link_id].add(item.link_id)
    done: set[str] = set()
    for start in edges:
        _follow(start, edges, [], done)


def _edges(item: Item, items: Mapping[str, Item]) -> set[str]:
    found = {condition.question for condition in item.conditions}
    if item.enabled_when is not None:
        found |= link_ids(whole(item, item.enabled_when), items)
    if item.calculated is not None:
        found |= link_ids(whole(item, item.calculated), items) - {item.link_id}
    return found & items.keys()


def _follow(link: str, edges: Mapping[str, set[str]], path: list[str], done: set[str]) -> None:
    if link in path:
        around = [*path[path.index(link) :], link]
        raise ValueError(f"item {link} depends on itself, by way of {', then '.join(around[1:])}")
    if link in done:
        return
    for other in sorted(edges[link]):
        _follow(other, edges, [*path, link], done)
    done.add(link)
