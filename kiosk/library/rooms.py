"""What a visit needs and the attract loop does not: what is asked, whom to call; read once a surface has painted."""

from dataclasses import dataclass, field, replace

import msgspec

from kiosk.core.freshness import Dates
from kiosk.core.plan import Part
from kiosk.core.questionnaire import Questionnaire
from kiosk.library.helplines import Line
from kiosk.library.treatments import OutcomeWords as OutcomeWords
from kiosk.library.treatments import TreatmentWords as TreatmentWords


@dataclass(frozen=True, slots=True)
class NumberCode:
    """A QR code that calls the number or, with `texts`, writes to it; `rows` as kiosk.core.qr.modules gives them.

    `languages` are those in which somebody answers: for a call an interpreter can join, for a message none can.
    """

    number: str
    rows: tuple[str, ...]
    texts: bool = False
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rooms:
    plan: tuple[Part, ...]
    tags: dict[str, dict[str, str]]  # questionnaire id, visitor's language: the tag it is asked in; else not offered
    support: dict[str, Line]  # by name: whom to call, in the order of the support page
    codes: tuple[NumberCode, ...] = ()
    pre_check: tuple[Part, ...] = ()  # off, where the settings name no prescriber
    treatments: dict[str, TreatmentWords] = field(default_factory=dict)
    dates: Dates = field(default_factory=Dates)  # by which kiosk.core.freshness tells staff what grows old
    notes: tuple[str, ...] = field(default=())  # what staff should know: a language that an instrument lacks ...
    left_out: tuple[str, ...] = ()  # of the notes those on offered languages that are not shown
    packs: tuple[str, ...] = ()  # the clinic's own, by title and version, the uppermost last
    versions: tuple[tuple[str, str], ...] = ()  # the same by name and version

    @property
    def questionnaires(self) -> tuple[Questionnaire, ...]:
        return tuple(part.questionnaire for part in (*self.plan, *self.pre_check))

    def plan_in(self, language: str) -> tuple[Part, ...]:
        """What can be asked in a visitor's language, as it is asked there; empty where the main path can't be."""
        offered = (part for part in self.plan if language in self.tags[part.id])
        parts = tuple(
            replace(part, questionnaire=part.questionnaire.asked_in(self.tag(part.id, language))) for part in offered
        )
        return parts if any(not part.choice for part in parts) else ()

    def pre_check_in(self, language: str) -> tuple[Part, ...]:
        return tuple(part for part in self.pre_check if language in self.tags[part.id])

    def codes_in(self, language: str) -> tuple[NumberCode, ...]:
        return tuple(code for code in self.codes if not code.texts or language in code.languages)

    def tag(self, questionnaire: str, language: str) -> str:
        """The tag in which a questionnaire is asked; empty where it is not offered."""
        return self.tags[questionnaire].get(language, "")

    def tags_in(self, language: str) -> dict[str, str]:
        """By questionnaire, also the pre-check's."""
        return {part.id: self.tag(part.id, language) for part in (*self.plan, *self.pre_check)}

    def encode(self) -> bytes:
        return msgspec.msgpack.encode(self)


def decode(packed: bytes) -> Rooms:
    return msgspec.msgpack.decode(packed, type=Rooms)
