"""All instruments together: the published vectors, every combination of bands, and what may never happen."""

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.facts import DIFFICULTY, PHQ_9_ITEMS, Facts, Score, facts
from kiosk.core.reading import Pattern, reading
from kiosk.core.thoughts import THOUGHTS
from tests.core.forms import DAYS, DRINKS, FORMS, GAD, OFTEN, PTSD, ROWS, cbi, filled

VECTORS = json.loads(Path(__file__).with_name("pattern-vectors.json").read_text())["vectors"]
DIFFICULTIES = {"not": "LA6572-7", "somewhat": "LA6573-5", "very": "LA6575-0", "extremely": "LA6574-3"}  # LL359-1
SCALES = {"phq9_total": "phq-9", "cbi_personal": "cbi-personal", "cbi_work": "cbi-work", "cbi_client": "cbi-client"}
MOST = {"phq9_total": 27, "cbi_personal": 100, "cbi_work": 100, "cbi_client": 100}
slow = settings(deadline=None, max_examples=60)


def as_facts(found):
    """From the findings of a vector; a scale that is there without a value has too few answers."""

    def score(key):
        value = found[key]
        return Score(None, 0, MOST[key], 1) if value is None else Score(value, value, value, 9)

    scope = {key.removeprefix("scope_"): code for key, code in found.items() if key.startswith("scope_")}
    return Facts(
        scales={SCALES[key]: score(key) for key in SCALES if key in found},
        interest=found.get("phq9_item1", 0),
        mood=found.get("phq9_item2", 0),
        thoughts=found.get("phq9_item9", 0) > 0,
        difficulty=DIFFICULTIES.get(found.get("functional")),
        scope=scope or None,
    )


def test_the_vectors_are_all_here():
    assert len(VECTORS) == 19


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_published_vector_gives_the_expected_pattern(vector):
    found = reading(as_facts(vector["findings"]))
    assert {"pattern": found.pattern, "help_now": found.help_now, "help_soon": found.help_soon} == vector["expect"]


def reference(f):
    """The reference form of the rules, ../shared/instruments/validate.py, written apart from the kiosk's."""
    help_now = (f.get("phq9_item9") or 0) > 0 or f.get("scope_selfharm") in ("yes", "declined")
    total = f.get("phq9_total")
    scores = [f.get(k) for k in ("cbi_personal", "cbi_work", "cbi_client") if f.get(k) is not None]
    rows = [f.get("scope_" + row) for row in ROWS]
    left, right = rows.count("demand"), rows.count("pervasive")
    exhausted = bool(scores) and max(scores) >= 50
    watch = (
        (f.get("phq9_item1") or 0) >= 2
        or (f.get("phq9_item2") or 0) >= 2
        or f.get("functional") in ("very", "extremely")
        or f.get("scope_twoweeks") == "yes"
        or right >= 4
        or f.get("scope_future") == "pervasive"
        or help_now
    )
    if total is not None and total >= 10:
        return "both" if exhausted else "depression-like"
    if watch:
        return "unclear-talk"
    if total is None or not scores:
        return "incomplete"
    if exhausted:
        demand = left >= 4 and right <= 1 and f.get("scope_where") == "demand"
        return "exhaustion-demand" if demand else "exhaustion-unclear"
    return "few-signs"


NONE = {}
PHQ = [{"phq9_total": total} for total in (None, 0, 4, 5, 9, 10, 14, 15, 19, 20, 27)]  # both ends of each band
CBI = [
    NONE,
    {"cbi_personal": 49.99},
    {"cbi_personal": 50},
    {"cbi_personal": 20, "cbi_work": 100},
    {"cbi_personal": 20, "cbi_work": 20, "cbi_client": 75},
]


def rows(left, right):
    codes = ["demand"] * left + ["pervasive"] * right + ["unsure"] * (7 - left - right)
    codes[5], codes[-1] = codes[-1], codes[5]  # hopelessness is a flag of its own, so the last fill comes there
    return {f"scope_{row}": code for row, code in zip(ROWS, codes, strict=True)}


SCOPES = [NONE, rows(6, 0), rows(4, 1), rows(3, 0), rows(4, 2), rows(0, 4), {**rows(5, 0), "scope_where": "pervasive"}]
FLAGS = [
    NONE,
    {"phq9_item1": 2},
    {"phq9_item2": 3},
    {"functional": "somewhat"},
    {"functional": "very"},
    {"functional": "extremely"},
    {"scope_twoweeks": "yes"},
    {"scope_future": "pervasive"},
]
HARM = [NONE, {"phq9_item9": 1}, {"scope_selfharm": "no"}, {"scope_selfharm": "yes"}, {"scope_selfharm": "declined"}]


def test_every_combination_of_bands_gives_the_pattern_of_the_reference():
    seen = set()
    for parts in product(PHQ, CBI, SCOPES, FLAGS, HARM):
        found = {key: value for part in parts for key, value in part.items()}
        got = reading(as_facts(found))
        names = {finding.name for finding in got.findings}
        harm = parts[-1]
        assert got.pattern == reference(found), found
        assert got.help_now is (harm not in (NONE, {"scope_selfharm": "no"}))
        assert got.help_soon is (found.get("scope_future") == "pervasive")
        assert ("phq-9-over" in names) is ((found["phq9_total"] or 0) >= 10)
        assert not (got.help_now and any(name.endswith("-under") for name in names))
        assert got.said not in {Pattern.FEW_SIGNS, Pattern.MOOD_ONLY, Pattern.EXHAUSTION_DEMAND} or not got.help_now
        if got.pattern is Pattern.WORTH_A_TALK and got.help_now:
            refused = harm == {"scope_selfharm": "declined"}
            assert got.said is (Pattern.HELP_OFFERED if refused else Pattern.HELP_NOW)
        seen.add(got.said)
    assert seen == set(Pattern)


RANK = {Pattern.WORTH_A_TALK: 1, Pattern.DEPRESSION_LIKE: 2, Pattern.BOTH: 2}  # all others: 0
MILD = {Pattern.FEW_SIGNS: 0, Pattern.EXHAUSTION_DEMAND: 1}  # the two that say what is not there
DAY = st.sampled_from(list(DAYS))
PHQ_CODES = st.fixed_dictionaries(dict.fromkeys(PHQ_9_ITEMS, DAY))
LOW_CODES = st.fixed_dictionaries({link: st.sampled_from(["LA6568-5"] * 4 + ["LA6569-3"]) for link in PHQ_9_ITEMS})
HARD = st.fixed_dictionaries({DIFFICULTY: st.sampled_from(list(DIFFICULTIES.values()))})
TIRED = st.fixed_dictionaries({f"cbi-p{i}": st.sampled_from(list(OFTEN)) for i in range(1, 7)})
PERSONAL = cbi("personal")
SCOPE = st.fixed_dictionaries(
    {f"scope-{row}": st.sampled_from(["demand", "demand", "demand", "pervasive", "unsure"]) for row in ROWS}
    | {"scope-selfharm": st.sampled_from(["no", "no", "no", "yes", "declined"])}
    | {"scope-twoweeks": st.sampled_from(["no", "no", "yes", "unsure"])}
)


def read(phq9, phq, tired=None, scope=None):
    responses = {"phq-9": filled(phq9, phq)}
    responses |= {"cbi": filled(PERSONAL, tired)} if tired else {}
    responses |= {"scope-questions": filled(FORMS["scope-questions"], scope)} if scope else {}
    return reading(facts(responses))


def rank(found):
    return RANK.get(found.pattern, 0)


@slow
@given(phq=PHQ_CODES, hard=HARD, tired=TIRED, scope=SCOPE, raised=st.dictionaries(st.sampled_from(PHQ_9_ITEMS), DAY))
def test_a_higher_phq_9_answer_never_lowers_a_reading(phq9, phq, hard, tired, scope, raised):
    higher = {link: max(raised.get(link, code), code, key=DAYS.__getitem__) for link, code in phq.items()}
    before, after = read(phq9, phq | hard, tired, scope), read(phq9, higher | hard, tired, scope)
    assert rank(after) >= rank(before)
    assert after.help_now >= before.help_now and (after.total or 0) >= (before.total or 0)
    told = [{f.name for f in found.findings if not f.name.endswith("-under")} for found in (before, after)]
    assert told[0] - {"self-harm-declined"} <= told[1]  # told takes the place of declined


@slow
@given(phq=LOW_CODES | PHQ_CODES, hard=HARD, tired=TIRED, scope=SCOPE, link=st.sampled_from([*range(1, 7)]))
def test_more_exhaustion_never_takes_a_reading_away_from_depression(phq9, phq, hard, tired, scope, link):
    before = read(phq9, phq | hard, tired, scope)
    after = read(phq9, phq | hard, {**tired, f"cbi-p{link}": "always"}, scope)
    assert rank(after) == rank(before)
    assert (before.pattern, after.pattern) != (Pattern.BOTH, Pattern.DEPRESSION_LIKE)
    assert after.pattern is not Pattern.FEW_SIGNS or before.pattern is Pattern.FEW_SIGNS


ALL_LINKS = [*PHQ_9_ITEMS, DIFFICULTY, *(f"cbi-p{i}" for i in range(1, 7)), *(f"scope-{row}" for row in ROWS)]
ALL_LINKS += ["scope-selfharm", "scope-twoweeks"]


@settings(deadline=None, max_examples=200)
@given(
    phq=LOW_CODES | PHQ_CODES,
    hard=HARD,
    tired=TIRED,
    scope=SCOPE,
    gaps=st.sets(st.sampled_from(ALL_LINKS), min_size=1, max_size=4),
)
def test_rather_not_answering_never_makes_a_reading_milder(phq9, phq, hard, tired, scope, gaps):
    def left(codes):
        return {link: None if link in gaps else code for link, code in codes.items()}

    whole = read(phq9, phq | hard, tired, scope)
    found = read(phq9, left(phq | hard), left(tired), left(scope))
    if found.pattern in MILD:
        assert MILD.get(whole.pattern, 2) <= MILD[found.pattern]
    if found.said is Pattern.MOOD_ONLY:
        assert rank(whole) == 0
    answered = sum(DAYS[code] for code in left(phq).values() if code)
    names = {finding.name: finding for finding in found.findings}
    assert ("phq-9-over" in names) is (answered >= 10) is (rank(found) == 2)
    assert answered < 10 or names["phq-9-over"].at_least is (None in left(phq).values())
    assert found.help_now >= (whole.help_now and THOUGHTS not in gaps)


@slow
@given(phq=PHQ_CODES, gaps=st.sets(st.sampled_from(PHQ_9_ITEMS[:8])), code=st.sampled_from([*DAYS][1:]))
def test_item_9_always_asks_for_help_and_no_low_total_speaks_over_it(phq9, phq, gaps, code):
    found = read(phq9, {link: None if link in gaps else c for link, c in phq.items()} | {THOUGHTS: code})
    assert found.help_now and found.findings[0].name == "self-harm"
    assert found.said in {Pattern.HELP_NOW, Pattern.DEPRESSION_LIKE}


def one(name, codes):
    return reading(facts({name: filled(FORMS[name], codes)}))


def weights(links, *codes):
    return dict(zip(links, codes, strict=True))


OTHERS = {
    "GAD-7 of 9": ("gad-7", weights(GAD, *["LA6571-9"] * 3, *["LA6568-5"] * 4), ("gad-7-under", 9, False)),
    "GAD-7 of 10": (
        "gad-7",
        weights(GAD, *["LA6571-9"] * 3, "LA6569-3", *["LA6568-5"] * 3),
        ("gad-7-over", 10, False),
    ),
    "GAD-7 of at least 12": ("gad-7", weights(GAD, *["LA6571-9"] * 4, *[None] * 3), ("gad-7-over", 12, True)),
    "AUDIT-C: never": ("audit-c", {DRINKS[0]: "never"}, ("audit-c-under", 0, False)),
    "AUDIT-C of 2": ("audit-c", weights(DRINKS, "monthly", "1", "0"), ("audit-c-under", 2, False)),
    "AUDIT-C of 3": ("audit-c", weights(DRINKS, "monthly", "1", "1"), ("audit-c-over", 3, False)),
    "AUDIT-C by question 1 only": ("audit-c", weights(DRINKS, "daily", "0", "0"), ("audit-c-first", 4, False)),
    "AUDIT-C of at least 4": ("audit-c", weights(DRINKS, "weekly", "1", None), ("audit-c-over", 4, True)),
    "PC-PTSD-5: no such event": ("pc-ptsd-5", {"/102011-4": "LA32-8"}, ("pc-ptsd-5-under", 0, False)),
    "PC-PTSD-5 of 2": (
        "pc-ptsd-5",
        {"/102011-4": "LA33-6"} | weights(PTSD, *["LA33-6"] * 2, *["LA32-8"] * 3),
        ("pc-ptsd-5-under", 2, False),
    ),
    "PC-PTSD-5 of 3": (
        "pc-ptsd-5",
        {"/102011-4": "LA33-6"} | weights(PTSD, *["LA33-6"] * 3, *["LA32-8"] * 2),
        ("pc-ptsd-5-over", 3, False),
    ),
    "CBI work of 50": ("cbi", {f"cbi-w{i}": "sometimes" for i in range(1, 8)}, ("cbi-work-over", 50, False)),
    "CBI work below 50": (
        "cbi",
        {f"cbi-w{i}": "sometimes" for i in range(1, 7)} | {"cbi-w7": "seldom"},
        ("cbi-work-under", 46.43, False),
    ),
}


@pytest.mark.parametrize("name, codes, expected", OTHERS.values(), ids=OTHERS)
def test_a_score_is_named_by_its_line(name, codes, expected):
    (found,) = one(name, codes).findings
    assert (found.name, found.number, found.at_least) == expected


TOLD = {
    "nothing asked": ({}, ("phq-9", "cbi-personal", "gad-7", "audit-c", "pc-ptsd-5", "scope-questions"), (), ()),
    "one of seven": (
        {"gad-7": {GAD[0]: "LA6568-5"}},
        ("phq-9", "cbi-personal", "audit-c", "pc-ptsd-5"),
        (),
        ("gad-7",),
    ),
    "all refused": ({"gad-7": dict.fromkeys(GAD)}, ("phq-9", "cbi-personal", "audit-c", "pc-ptsd-5"), ("gad-7",), ()),
    "event refused": ({"pc-ptsd-5": {"/102011-4": None}}, ("phq-9", "gad-7", "audit-c"), ("pc-ptsd-5",), ()),
    "scope refused": (
        {"scope-questions": {f"scope-{row}": None for row in [*ROWS, "selfharm", "substances"]}},
        ("phq-9", "cbi-personal", "gad-7", "audit-c", "pc-ptsd-5"),
        ("scope-questions",),
        (),
    ),
}


@pytest.mark.parametrize("answers, not_asked, declined, too_few", TOLD.values(), ids=TOLD)
def test_what_was_not_asked_or_not_answered_is_told_by_name(answers, not_asked, declined, too_few):
    found = reading(facts({name: filled(FORMS[name], codes) for name, codes in answers.items()}))
    assert set(not_asked) <= set(found.not_asked) and not set(answers) & set(found.not_asked)
    assert (found.declined, found.too_few) == (declined, too_few)


def test_a_work_scale_that_does_not_fit_the_person_is_not_told_as_left_out():
    found = reading(facts({"cbi": filled(PERSONAL, {"cbi-p1": "often"})}))
    assert (found.declined, found.too_few) == ((), ("cbi-personal",))
    assert not {"cbi-work", "cbi-client"} & {*found.not_asked, *found.facts.scales}


def test_a_questionnaire_that_no_rule_knows_changes_nothing(fill):
    known = {"phq-9": fill([1] * 8 + [0])}
    assert facts(known | {"another": fill([3] * 8 + [0])}) == facts(known)


def test_item_9_counts_in_a_questionnaire_that_no_other_rule_knows(fill):
    known = {"phq-9": fill([1] * 8 + [0])}
    assert facts(known | {"another": fill([0] * 8 + [1])}) == replace(facts(known), thoughts=True)


WELL = dict.fromkeys(PHQ_9_ITEMS, "LA6568-5")
WORN = {f"cbi-p{i}": "often" for i in range(1, 7)}
HALF = {f"cbi-p{i}": "always" if i < 4 else "never" for i in range(1, 7)}  # a mean of 50; without one of the first, 40
LEFT = {f"scope-{row}": "demand" for row in ROWS} | {"scope-selfharm": "no", "scope-twoweeks": "no"}
TWO_RIGHT = LEFT | {"scope-mood": "pervasive", "scope-self": "pervasive"}
THREE_RIGHT = TWO_RIGHT | {"scope-pleasure": "pervasive"}
GAPS = {
    "one of two on the right": (WORN, TWO_RIGHT, "scope-mood", "exhaustion-unclear", "exhaustion-unclear"),
    "a fourth on the right": (
        dict.fromkeys(WORN, "never"),
        THREE_RIGHT | {"scope-body": "pervasive"},
        "scope-body",
        "unclear-talk",
        "incomplete",
    ),
    "two weeks of low mood": (
        WORN,
        LEFT | {"scope-twoweeks": "yes"},
        "scope-twoweeks",
        "unclear-talk",
        "exhaustion-unclear",
    ),
    "hopelessness": (WORN, LEFT | {"scope-future": "pervasive"}, "scope-future", "unclear-talk", "exhaustion-unclear"),
    "what lifts exhaustion to its line": (HALF, LEFT, "cbi-p1", "exhaustion-demand", "incomplete"),
    "self-harm": (WORN, LEFT | {"scope-selfharm": "yes"}, "scope-selfharm", "unclear-talk", "unclear-talk"),
}


@pytest.mark.parametrize("tired, scope, gap, whole, left", GAPS.values(), ids=GAPS)
def test_leaving_out_one_answer_does_not_make_a_reading_milder(phq9, tired, scope, gap, whole, left):
    assert read(phq9, WELL, tired, scope).pattern == whole
    tired, scope = ({**codes, **({gap: None} if gap in codes else {})} for codes in (tired, scope))
    found = read(phq9, WELL, tired, scope)
    assert found.pattern == left
    assert found.said is (Pattern.HELP_OFFERED if gap == "scope-selfharm" else found.said)
    assert found.help_now is (gap == "scope-selfharm")
