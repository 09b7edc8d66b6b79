"""The parts of a questionnaire as its authors published them: items, answer options, conditions, variables."""

from dataclasses import dataclass, field
from typing import Any

HL7 = "http://hl7.org/fhir/StructureDefinition/"
ORDINAL = HL7 + "ordinalValue"

Texts = dict[str, str]
"""One wording by language tag; the questionnaire's own language is always there."""


@dataclass(frozen=True, slots=True)
class AnswerOption:
    """`kind` is FHIR's type of the value; an Integer or a String stands in `code` as text. `weighed_by` is a URL."""

    system: str
    code: str
    display: Texts
    weight: float | None = None
    kind: str = "Coding"
    exclusive: bool = False
    weighed_by: str = ORDINAL


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a stepper needs. None: no bound was published. `places`: digits that an answer may have behind the point."""

    lowest: float | None
    highest: float | None
    step: float
    places: int | None
    start: float
    unit: Texts = field(default_factory=dict)
    unit_code: str = ""
    unit_system: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """One enableWhen; `expected` is FHIR's value, of the type `kind`: Boolean, Integer, Coding ..."""

    question: str
    operator: str
    kind: str
    expected: Any


@dataclass(frozen=True, slots=True)
class Variable:
    """A named FHIRPath, evaluated at the item that declares it; linkId "" is the questionnaire itself."""

    name: str
    expression: str
    link_id: str


@dataclass(frozen=True, slots=True)
class Item:
    """`enabled_when` and `calculated` are FHIRPath; a calculated item is never asked, nor an `unasked` one.

    `conditions` are enableWhen (one is enough where `any_condition`), `initial` FHIR answers such as
    {"valueBoolean": true}, `variables` those that its expressions use, from the outermost in, `codes` LOINC's.
    """

    link_id: str
    type: str
    text: Texts
    options: tuple[AnswerOption, ...] = ()
    items: tuple["Item", ...] = ()
    enabled_when: str | None = None
    calculated: str | None = None
    prefix: Texts = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()
    any_condition: bool = False
    repeats: bool = False
    at_most: int | None = None
    numbers: Numbers | None = None
    unasked: bool = False
    initial: tuple[dict[str, Any], ...] = ()
    variables: tuple[Variable, ...] = ()
    codes: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        return self.calculated is None and not self.unasked and self.type not in ("group", "display")
