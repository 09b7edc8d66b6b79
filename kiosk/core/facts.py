"""What the rules may look at: scores by the questionnaires' own FHIRPath, and the few answers that a rule names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.core.answers import Answer, Quantity
from kiosk.core.questionnaire import AnswerOption, Item
from kiosk.core.response import Response
from kiosk.core.scoring import Scores, scores
from kiosk.core.thoughts import SELF_HARM, THOUGHTS, is_item_9, tells_of_thoughts

INTEREST, MOOD, DIFFICULTY = "/44250-9", "/44255-8", "/69722-7"
SCOPE = ("where", "break", "mood", "self", "pleasure", "future", "body")  # the seven rows that have two columns
SCOPE_OTHERS = ("selfharm", "source", "twoweeks", "substances")
CUT_OFF = 10  # sensitivity 0.85, specificity 0.85: Negeri 2021, BMJ 375:n2183
HIGHEST = 27  # nine items of 0 to 3: Kroenke 2001, PMID 11556941


@dataclass(frozen=True, slots=True)
class Scale:
    """One score: its items' linkIds, its own linkId, the highest weight of one item, and its line (over: >= line)."""

    name: str
    questionnaire: str
    items: tuple[str, ...]
    score: str
    item_highest: int
    line: int
    mean: bool = False
    conditional: bool = False  # asked only where it fits the person

    @property
    def highest(self) -> int:
        return self.item_highest if self.mean else self.item_highest * len(self.items)


def _loinc(codes: str) -> tuple[str, ...]:
    return tuple(f"/{code}" for code in codes.split())


def _cbi(part: str, items: int, *, conditional: bool) -> Scale:
    links = tuple(f"cbi-{part[0]}{number + 1}" for number in range(items))
    line = 50  # "a line others use": a convention; Kristensen 2005, doi 10.1080/02678370500297720, gives no cut-off
    return Scale(f"cbi-{part}", "cbi", links, f"cbi-{part}-mean", 100, line, mean=True, conditional=conditional)


PHQ_9_ITEMS = _loinc("44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8")
GAD_7_ITEMS = _loinc("69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7")
AUDIT_C_ITEMS = _loinc("68518-0 68519-8 68520-6")
PC_PTSD_5_ITEMS = _loinc("102012-2 102013-0 102014-8 102015-5 102016-3")
SCALES = (
    Scale("phq-9", "phq-9", PHQ_9_ITEMS, "/44261-6", 3, CUT_OFF),
    _cbi("personal", 6, conditional=False),
    _cbi("work", 7, conditional=True),
    _cbi("client", 6, conditional=True),
    Scale("gad-7", "gad-7", GAD_7_ITEMS, "/70274-6", 3, 10),  # 0.89 / 0.82: Spitzer 2006, PMID 16717171
    Scale("audit-c", "audit-c", AUDIT_C_ITEMS, "/75626-2", 4, 3),  # women, and all where sex isn't asked: Bradley 2003
    Scale("pc-ptsd-5", "pc-ptsd-5", PC_PTSD_5_ITEMS, "/102017-1", 1, 3),  # Prins 2016, PMC5023594
)
BANDS = {"phq-9": "phq9-band", "gad-7": "gad7-band"}
FIRST_ONLY = "auditc-q1-only"
RULED = {link for scale in SCALES for link in (*scale.items, scale.score)} | {DIFFICULTY}
KNOWN = {scale.questionnaire for scale in SCALES} | {"scope-questions"}


@dataclass(frozen=True, slots=True)
class Score:
    """`value` is the published score, None with too few answers; with every gap filled it is `least` to `most`."""

    value: float | None = field(repr=False)
    least: float = field(repr=False)
    most: float = field(repr=False)
    answered: int = field(repr=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """A scale that is not in `scales` was not asked; `scope` is None where its questions were not asked.

    `scope` holds codes by the last part of the linkId; `open` the linkIds of what was asked and not answered;
    `interest` and `mood` are the weights 0 to 3 of PHQ-9 items 1 and 2; `thoughts` is item 9 above "Not at all".
    """

    scales: Mapping[str, Score] = field(default_factory=dict, repr=False)
    bands: Mapping[str, str] = field(default_factory=dict, repr=False)
    interest: float = field(default=0, repr=False)
    mood: float = field(default=0, repr=False)
    thoughts: bool = field(default=False, repr=False)
    difficulty: str | None = field(default=None, repr=False)
    scope: Mapping[str, str] | None = field(default=None, repr=False)
    first_drinks_only: bool = field(default=False, repr=False)  # all AUDIT-C points come from its question 1
    without_difficulty: bool = field(default=False, repr=False)  # a PHQ-9 that lacks the question on them
    open: frozenset[str] = field(default=frozenset(), repr=False)


def facts(responses: Mapping[str, Response]) -> Facts:
    """From finished responses by questionnaire id; one that no rule here knows is left aside.

    Raises ValueError where a questionnaire's own expressions fail.
    """
    known = [(_names(response), response) for name, response in responses.items() if name in KNOWN]
    given = {names[link]: _option(answer) for names, response in known for link, answer in response.given().items()}
    asked = frozenset(names[question.item.link_id] for names, response in known for question in response.asked())
    found = {names[link]: value for names, response in known for link, value in scores(response).items()}
    refused = {names[link] for names, response in known for link, answer in response.answers.items() if answer is None}
    scored = {scale.name: _score(scale, given, asked, found) for scale in SCALES if scale.questionnaire in responses}
    later_drinks = sum(given[link].weight or 0 for link in AUDIT_C_ITEMS[1:] if link in given)
    return Facts(
        scales={name: score for name, score in scored.items() if score is not None},
        bands={name: str(found[link]) for name, link in BANDS.items() if link in found},
        interest=given[INTEREST].weight or 0 if INTEREST in given else 0,
        mood=given[MOOD].weight or 0 if MOOD in given else 0,
        thoughts=any(_thoughts(response) for response in responses.values()),
        difficulty=given[DIFFICULTY].code if DIFFICULTY in given else None,
        scope=_scope(given, refused & asked) if "scope-questions" in responses else None,
        first_drinks_only=bool(found.get(FIRST_ONLY, later_drinks == 0)),
        without_difficulty=any(given[link].weight for link in PHQ_9_ITEMS if link in given)
        and not any(DIFFICULTY in names.values() for names, _ in known),
        open=asked - given.keys(),
    )


def _thoughts(response: Response) -> bool:
    """Also in a questionnaire that no other rule here knows."""
    items = {question.item.link_id: question.item for question in response.asked()}
    return any(tells_of_thoughts(items[link], answer) for link, answer in response.given().items())


def _names(response: Response) -> dict[str, str]:
    return {item.link_id: _known_as(item) for item in response.questionnaire.walk()}


def _known_as(item: Item) -> str:
    """The linkId that the rules use: in another's file an item is known by LOINC's code, else by its own linkId."""
    if is_item_9(item):
        return THOUGHTS
    codes = (item.link_id.strip("/"), *item.codes)
    return next((f"/{code}" for code in codes if f"/{code}" in RULED), item.link_id)


def _option(answer: Answer) -> AnswerOption:
    """A number, or a yes, weighs what it is."""
    if isinstance(answer, AnswerOption):
        return answer
    if isinstance(answer, tuple):
        return AnswerOption("", " ".join(option.code for option in answer), {}, sum(o.weight or 0 for o in answer))
    number = float(answer.value if isinstance(answer, Quantity) else answer)
    return AnswerOption("", str(number), {}, number)


def _score(scale: Scale, given: Mapping[str, AnswerOption], asked: frozenset[str], found: Scores) -> Score | None:
    items = [link for link in scale.items if link in asked]
    if scale.conditional and not items:
        return None
    weights = [given[link].weight or 0 for link in items if link in given]
    most = sum(weights) + scale.item_highest * (len(items) - len(weights))
    share = len(items) if scale.mean and items else 1
    value = found.get(scale.score)
    return Score(
        float(value) if isinstance(value, int | float) else None, sum(weights) / share, most / share, len(weights)
    )


def _scope(given: Mapping[str, AnswerOption], refused: set[str]) -> dict[str, str]:
    answers = {name: given[f"scope-{name}"].code for name in SCOPE + SCOPE_OTHERS if f"scope-{name}" in given}
    return answers | ({"selfharm": "declined"} if SELF_HARM[0] in refused else {})
