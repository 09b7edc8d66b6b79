"""The result as a picture: exhaustion across, low mood up; a person's place is an area, for no score is a point."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.core.facts import SCALES, Facts, Scale

PHQ_9_SPREAD = 2.5  # one standard error, half of 5: Löwe 2004, doi 10.1097/00005650-200412000-00006
CBI_SPREAD = 25 / 3  # two of six answers one step (25) higher or lower: a convention of this kiosk; no error published


class Side(StrEnum):
    """Where an area lies. The "just" ones reach over the line by their spread, AROUND by answers that are open."""

    ABOVE = "above"
    JUST_ABOVE = "just-above"
    AROUND = "around"
    JUST_BELOW = "just-below"
    BELOW = "below"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Area:
    """Shares of the picture, 0 to 1: exhaustion from `left` to `right`, low mood from `bottom` up to `top`."""

    left: float = field(repr=False)
    right: float = field(repr=False)
    bottom: float = field(repr=False)
    top: float = field(repr=False)


@dataclass(frozen=True, slots=True)
class Axis:
    """From 0 to `highest`: a score between `least` and `most` whatever is missing, and the spread of one answering."""

    scales: tuple[Scale, ...]
    spread: float

    @property
    def highest(self) -> int:
        return self.scales[0].highest

    @property
    def line(self) -> float:
        """As a share of the axis."""
        return self.scales[0].line / self.highest

    def range(self, facts: Facts) -> tuple[float, float] | None:
        """The highest of its scales, at least and at most; None where not one item was answered."""
        asked = [facts.scales[scale.name] for scale in self.scales if scale.name in facts.scales]
        if not any(score.answered for score in asked):
            return None
        return max(score.least for score in asked), max(score.most for score in asked)

    def span(self, facts: Facts) -> tuple[float, float] | None:
        """What the area covers, as shares of the axis."""
        reach = self.range(facts)
        if reach is None:
            return None
        least, most = reach
        return max(0.0, (least - self.spread) / self.highest), min(1.0, (most + self.spread) / self.highest)

    def side(self, facts: Facts) -> Side:
        reach, line = self.range(facts), self.scales[0].line
        if reach is None:
            return Side.UNKNOWN
        least, most = reach
        if least >= line:
            return Side.ABOVE if least - self.spread >= line else Side.JUST_ABOVE
        if most < line:
            return Side.BELOW if most + self.spread < line else Side.JUST_BELOW
        return Side.AROUND


EXHAUSTION = Axis(tuple(scale for scale in SCALES if scale.questionnaire == "cbi"), CBI_SPREAD)
LOW_MOOD = Axis(tuple(scale for scale in SCALES if scale.name == "phq-9"), PHQ_9_SPREAD)


def area(facts: Facts) -> Area | None:
    """The person's place in the picture; None where one of its axes has no answer at all."""
    across, up = EXHAUSTION.span(facts), LOW_MOOD.span(facts)
    return Area(*across, *up) if across and up else None


@dataclass(frozen=True, slots=True)
class Bar:
    """One scale: `number` of `highest`, with its `line`; `number` is None with too few answers."""

    name: str = field(repr=False)
    number: float | None = field(repr=False)
    at_least: bool = field(repr=False)
    highest: int = field(repr=False)
    line: int = field(repr=False)


def bars(facts: Facts) -> tuple[Bar, ...]:
    """Of every scale that was asked."""
    found = []
    for scale in SCALES:
        if (score := facts.scales.get(scale.name)) is not None:
            only_least = score.value is None and score.least >= scale.line
            number = score.least if only_least else score.value
            found.append(Bar(scale.name, number, only_least, scale.highest, scale.line))
    return tuple(found)
