"""Scores by the questionnaire's own FHIRPath: every calculatedExpression of an item that applies."""

from kiosk.core.response import Response
from kiosk.core.values import Value

Scores = dict[str, Value]
"""By linkId of the calculated item; an item whose expression gives nothing (too few answers) is not in it."""


def scores(response: Response) -> Scores:
    """All that the questionnaire calculates from the answers given; raises ValueError where an expression fails."""
    found = response.evaluated(scored=True).scores
    return {item.link_id: found[item.link_id] for item in response.questionnaire.walk() if item.link_id in found}
