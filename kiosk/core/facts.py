"""What the rules may look at: scores by the questionnaires' own FHIRPath, and the few answers that a rule names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.core.answers import Answer
from kiosk.core.questionnaire import AnswerOption, Item
from kiosk.core.response import Response
from kiosk.core.scoring import Scores, scores

INTEREST, MOOD, THOUGHTS, DIFFICULTY = "/44250-9", "/44255-8", "/44260-8", "/69722-7"
NOT_AT_ALL = "LA6568-5"  # LOINC answer list LL358-3, as on the PHQ-9 form
SELF_HARM = ("scope-selfharm", "pc-safety")  # of the scope questions and of the pre-check
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
    open: frozenset[str] = field(default=frozenset(), repr=False)


def asks_for_help(item: Item, answer: Answer | None) -> bool:
    """PHQ-9 item 9 with any answer but "Not at all", or self-harm thoughts told or refused in our own questions.

    Item 9 is known by its LOINC code as linkId, with or without a slash, so in others' PHQ-9 too.

    Simon 2013, doi 10.1176/appi.ps.201200587; a zero means nothing: Louzon 2016, doi 10.1176/appi.ps.201500149.
    """
    if item.link_id in SELF_HARM:
        return not isinstance(answer, AnswerOption) or answer.code != "no"
    if item.link_id.strip("/") != THOUGHTS.strip("/") or answer is None:
        return False
    return not isinstance(answer, AnswerOption) or (answer.code != NOT_AT_ALL and answer.weight != 0)


def facts(responses: Mapping[str, Response]) -> Facts:
    """From finished responses by questionnaire id; one that no rule here knows is left aside.

    Raises ValueError where a questionnaire's own expressions fail.
    """
    known = {name: response for name, response in responses.items() if name in KNOWN}
    given = {link: option for response in known.values() for link, option in response.given().items()}
    asked = frozenset(question.item.link_id for response in known.values() for question in response.asked())
    found = {link: value for response in known.values() for link, value in scores(response).items()}
    refused = {link for response in known.values() for link, answer in response.answers.items() if answer is None}
    scored = {scale.name: _score(scale, given, asked, found) for scale in SCALES if scale.questionnaire in known}
    later_drinks = sum(given[link].weight or 0 for link in AUDIT_C_ITEMS[1:] if link in given)
    return Facts(
        scales={name: score for name, score in scored.items() if score is not None},
        bands={name: str(found[link]) for name, link in BANDS.items() if link in found},
        interest=given[INTEREST].weight or 0 if INTEREST in given else 0,
        mood=given[MOOD].weight or 0 if MOOD in given else 0,
        thoughts=THOUGHTS in given and given[THOUGHTS].code != NOT_AT_ALL,
        difficulty=given[DIFFICULTY].code if DIFFICULTY in given else None,
        scope=_scope(given, refused & asked) if "scope-questions" in known else None,
        first_drinks_only=bool(found.get(FIRST_ONLY, later_drinks == 0)),
        open=asked - given.keys(),
    )


def _score(scale: Scale, given: Mapping[str, AnswerOption], asked: frozenset[str], found: Scores) -> Score | None:
    items = [link for link in scale.items if link in asked]
    if scale.conditional and not items:
        return None
    weights = [given[link].weight or 0 for link in items if link in given]
    most = sum(weights) + scale.item_highest * (len(items) - len(weights))
    share = len(items) if scale.mean and items else 1
    value = found.get(scale.score)
    return Score(None if value is None else float(value), sum(weights) / share, most / share, len(weights))


def _scope(given: Mapping[str, AnswerOption], refused: set[str]) -> dict[str, str]:
    answers = {name: given[f"scope-{name}"].code for name in SCOPE + SCOPE_OTHERS if f"scope-{name}" in given}
    return answers | ({"selfharm": "declined"} if SELF_HARM[0] in refused else {})
