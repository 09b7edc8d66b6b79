"""What follows from the answers: which items apply, and what the questionnaire calculates from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.core import enabling, fhirpath, values
from kiosk.core.answers import Answer, to_fhir
from kiosk.core.questionnaire import Item, Questionnaire

PASSES = 40  # our own bound: an expression that looks at a later item needs two or three
RESPONSE_ITEM = "QuestionnaireResponse.item"


@dataclass(slots=True)
class Evaluation:
    """Works until nothing changes; raises ValueError where an expression fails or nothing ever settles."""

    questionnaire: Questionnaire
    given: dict[str, list[dict[str, Any]]] = field(repr=False)
    enabled: set[str] = field(default_factory=set, repr=False)
    calculated: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    scores: dict[str, values.Value] = field(default_factory=dict, repr=False)
    _resource: dict[str, Any] | None = field(default=None, repr=False)
    _nodes: dict[str, dict[str, Any]] = field(default_factory=dict, repr=False)
    _variables: dict[tuple[str, str], list[Any]] = field(default_factory=dict, repr=False)
    _items: dict[str, Item] = field(default_factory=dict, repr=False)

    def answers(self, link_id: str) -> list[dict[str, Any]]:
        """The answers of an item that count now: none while it does not apply."""
        if link_id not in self.enabled:
            return []
        return self.given.get(link_id) or self.calculated.get(link_id) or []

    def settle(self, *, scored: bool) -> None:
        self._items = {item.link_id: item for item in self.questionnaire.walk()}
        self.enabled = set(self._items)
        for _ in range(PASSES):
            changed = self._visit(self.questionnaire.items, parent=None, scored=scored or self.questionnaire.gated)
            if not (changed and self.questionnaire.backward):
                return
        raise ValueError("its expressions depend on each other and never settle")

    def resource(self) -> dict[str, Any]:
        """The QuestionnaireResponse (FHIR R4 JSON) of the answers that count now."""
        if self._resource is None:
            self._nodes, self._variables = {}, {}
            self._resource = {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": self.questionnaire.url,
                "status": "in-progress",
                "item": self._response_items(self.questionnaire.items),
            }
        return self._resource

    def _visit(self, items: tuple[Item, ...], parent: Item | None, *, scored: bool) -> bool:
        changed = False
        for item in items:
            changed |= self._enable(item, self._applies(item, parent))
            if scored and item.calculated is not None:
                changed |= self._calculate(item, item.calculated)
            changed |= self._visit(item.items, item, scored=scored)
        return changed

    def _applies(self, item: Item, parent: Item | None) -> bool:
        if parent and (parent.link_id not in self.enabled or (parent.asked and not self.answers(parent.link_id))):
            return False
        if item.enabled_when is None:
            return enabling.applies(item, self.answers)
        result = self._evaluate(item, item.enabled_when)
        if result not in ([], [True], [False]):
            raise ValueError(f"the enableWhenExpression of item {item.link_id} gives neither true nor false")
        return result == [True]

    def _enable(self, item: Item, applies: bool) -> bool:
        if applies is (item.link_id in self.enabled):
            return False
        (self.enabled.add if applies else self.enabled.discard)(item.link_id)
        self._resource = None
        return True

    def _calculate(self, item: Item, expression: str) -> bool:
        result = self._evaluate(item, expression) if item.link_id in self.enabled else []
        score, answer = values.read(item, result, self.questionnaire.language)
        before = self.calculated.get(item.link_id, [])
        if answer == before:
            return False
        self.calculated[item.link_id] = answer
        self.scores.pop(item.link_id, None)
        if score is not None:
            self.scores[item.link_id] = score
        self._resource = None
        return True

    def _evaluate(self, item: Item, expression: str) -> list[Any]:
        resource = self.resource()
        known = self._constants(item.link_id)
        for variable in item.variables:
            key = (variable.link_id, variable.name)
            if key not in self._variables:
                scope = known | self._constants(variable.link_id)
                focus = self._focus(variable.link_id, variable.expression)
                self._variables[key] = fhirpath.evaluate(
                    variable.expression, focus, f"{item.link_id} (variable {variable.name})", scope, raw=True
                )
            known[variable.name] = self._variables[key]
        focus = self._focus(item.link_id, expression)
        return fhirpath.evaluate(expression, focus, item.link_id, known | {"resource": resource})

    def _constants(self, link_id: str) -> dict[str, Any]:
        """SDC's %resource, %context, %questionnaire and %qitem, as they stand at an item."""
        resource, definition = self.resource(), self.questionnaire.definition
        constants = {"resource": resource, "context": resource, "questionnaire": definition}
        if link_id:
            constants["context"] = self._node(link_id)
            if definition:
                constants["qitem"] = fhirpath.node(_definition(definition, link_id) or {}, "Questionnaire.item")
        return constants

    def _focus(self, link_id: str, expression: str) -> Any:
        """Where a path without %variable starts. A leaf has no items of its own: there `item` means the response's."""
        from_response = not link_id or (
            not self._items[link_id].items and expression.lstrip(" (").startswith(("item", "repeat", "descendants"))
        )
        if from_response or expression.lstrip(" (").startswith("QuestionnaireResponse"):
            return self.resource()
        return self._node(link_id)

    def _node(self, link_id: str) -> Any:
        return fhirpath.node(self._nodes.get(link_id) or {"linkId": link_id}, RESPONSE_ITEM)

    def _response_items(self, items: tuple[Item, ...]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for item in items:
            answers, below = self.answers(item.link_id), self._response_items(item.items)
            if answers and below and item.type != "group":
                answers = [{**answers[0], "item": below}, *answers[1:]]
            node = {"linkId": item.link_id} | ({"answer": answers} if answers else {"item": below})
            if answers or below:
                self._nodes[item.link_id] = node
                found.append(node)
        return found


def _definition(element: Mapping[str, Any], link_id: str) -> dict[str, Any] | None:
    for item in element.get("item", ()):
        if item["linkId"] == link_id:
            return dict(item)
        if found := _definition(item, link_id):
            return found
    return None


def evaluate(questionnaire: Questionnaire, answers: Mapping[str, Answer | None], *, scored: bool) -> Evaluation:
    """Everything that follows from these answers; None is "rather not"."""
    fixed = {item.link_id: list(item.initial) for item in questionnaire.walk() if item.unasked and item.initial}
    decimal = {item.link_id for item in questionnaire.walk() if item.type == "decimal"}
    given = {
        link: to_fhir(float(a) if link in decimal and isinstance(a, int) else a, questionnaire.language)
        for link, a in answers.items()
        if a is not None
    }
    evaluation = Evaluation(questionnaire, fixed | given)
    evaluation.settle(scored=scored)
    return evaluation
