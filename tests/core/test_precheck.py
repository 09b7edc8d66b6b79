"""The pre-check: its outcome by its own FHIRPath, the answers that led there, and no question more than needed."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.fhir import from_fhir
from kiosk.core.plan import Part
from kiosk.core.precheck import FINAL, REASONS, RULES, LegalLine, Outcome, back, in_force, onward, verdict
from kiosk.core.visit import HOME, Place, Room, Visit
from tests.core.test_vectors import SHIPPED, VECTORS, answered

FORM = from_fhir(json.loads((SHIPPED / "eligibility-precheck.json").read_text()))
BOTH = ("FL", "NJ")
PLAN = (Part(FORM),)
PLAIN = {
    "pc-safety": "no", "pc-state": "FL", "pc-age": "adult", "pc-reason": "depression-diagnosed",
    "pc-trials": "two-or-more", "pc-label": ["none"], "pc-exclude": ["none"], "pc-tell": ["none"], "pc-support": "yes",
}  # fmt: skip


def found(states=BOTH, **changes):
    given = PLAIN | {f"pc-{name}": answer for name, answer in changes.items()}
    verdict_ = verdict(answered(FORM, {link: answer for link, answer in given.items() if answer != "absent"}), states)
    reasons = {reason.name: [option.code for option in reason.options] for reason in verdict_.reasons}
    return verdict_.outcome.value, reasons


@pytest.mark.parametrize(
    "vector", [v for v in VECTORS if v["questionnaire"] == "eligibility-precheck"], ids=lambda vector: vector["id"]
)
def test_the_published_outcome_stands_and_has_reasons(vector):
    told = verdict(answered(FORM, vector["answers"]), BOTH)
    assert told.outcome == (vector["expect"].get("pc-outcome") or "open")
    assert told.reasons and {reason.name for reason in told.reasons} <= set(REASONS)


WHY = [
    ({}, "worth-asking", ["diagnosed", "two-trials", "nothing-named", "support-yes"]),
    ({"safety": "yes", "state": "elsewhere", "reason": "exhaustion"}, "help-first", ["safety"]),
    ({"safety": "declined"}, "help-first", ["safety-declined"]),
    ({"safety": None, "age": "minor"}, "help-first", ["safety-declined"]),
    ({"state": "elsewhere", "age": "minor"}, "not-offered-here", ["elsewhere"]),
    ({"age": "minor"}, "not-now", ["minor"]),
    ({"reason": "exhaustion"}, "not-now", ["exhaustion"]),
    ({"label": ["allergy"], "exclude": ["heart", "liver"], "tell": ["bipolar"]}, "not-now", ["label", "exclude"]),
    ({"reason": "low-mood", "trials": "one"}, "clinician-first", ["low-mood", "few-trials"]),
    ({"reason": "other", "trials": "unsure"}, "clinician-first", ["other-reason", "trials-unsure"]),
    ({"label": ["unsure"], "exclude": ["unsure"]}, "clinician-first", ["label-unsure", "exclude-unsure"]),
    ({"tell": ["bladder"], "support": "no"}, "clinician-first", ["tell", "support-no"]),
    ({"tell": ["unsure"], "support": "unsure"}, "clinician-first", ["tell-unsure", "support-unsure"]),
    ({"tell": None}, "open", ["open"]),
    ({"tell": None, "reason": "exhaustion"}, "not-now", ["exhaustion"]),
]


@pytest.mark.parametrize("changes, outcome, reasons", WHY)
def test_an_outcome_names_the_answers_that_led_there(changes, outcome, reasons):
    assert found(**changes) == (outcome, found(**changes)[1])
    assert list(found(**changes)[1]) == reasons


def test_a_reason_carries_the_very_options():
    assert found(exclude=["heart", "liver"])[1] == {"exclude": ["heart", "liver"]}
    assert found(tell=["bipolar", "unsure"])[1] == {"tell": ["bipolar"], "tell-unsure": ["unsure"]}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_alone_gives_the_questionnaires_own_outcome(rule):
    """So that a reason can never be told beside an outcome that it did not lead to."""
    item = next(question.item for question in FORM.questions() if question.item.link_id == rule.link)
    for option in item.options:
        meant = option.code in rule.codes if rule.codes else option.code not in ("none", "unsure")
        if meant:
            changes = {rule.link.removeprefix("pc-"): [option.code] if item.repeats else option.code}
            outcome, reasons = found(**changes)
            assert outcome == rule.outcome and option.code in reasons[rule.name]


def test_no_pair_of_answers_is_left_without_a_reason():
    items = [question.item for question in FORM.questions()]
    for first, second in combinations(items, 2):
        for one in first.options:
            for other in second.options:
                changes = {
                    item.link_id.removeprefix("pc-"): [option.code] if item.repeats else option.code
                    for item, option in ((first, one), (second, other))
                }
                outcome, reasons = found(**changes)
                assert reasons and outcome != "open", changes


@pytest.mark.parametrize(
    "changes, outcome, reasons",
    [
        ({"state": "NJ"}, "not-offered-here", {"not-served": ["NJ"]}),
        ({"state": "NJ", "reason": "exhaustion"}, "not-offered-here", {"not-served": ["NJ"]}),
        ({"state": "NJ", "tell": None}, "not-offered-here", {"not-served": ["NJ"]}),
        ({"state": "NJ", "safety": "yes"}, "help-first", {"safety": ["yes"]}),
        ({"state": "elsewhere"}, "not-offered-here", {"elsewhere": ["elsewhere"]}),
        ({"state": None}, "open", {"open": []}),
    ],
)
def test_a_state_that_the_site_does_not_serve_is_not_offered_here(changes, outcome, reasons):
    assert found(states=("FL",), **changes) == (outcome, reasons)


def test_burnout_alone_is_never_worth_asking_whatever_else_is_said():
    for support in ("yes", "no", "unsure"):
        for trials in ("none", "two-or-more", None):
            assert found(reason="exhaustion", trials=trials, support=support)[0] == "not-now"


def walked(*codes, states=BOTH):
    """Through the pre-check as a person goes, from its first question."""
    visit = Visit("en").open_pre_check(PLAN, states)
    for code in codes:
        question = visit.pre_check.response.question
        options = {option.code: option for option in question.item.options}
        answer = tuple(options[each] for each in code) if isinstance(code, tuple) else code and options[code]
        visit = visit.with_pre_check(visit.pre_check.answer(answer), states)
    return visit


NONE = ("none",)
WHOLE = ("no", "FL", "adult", "depression-diagnosed", "two-or-more", NONE, NONE, NONE, "yes")


@pytest.mark.parametrize(
    "codes, states, asked",
    [
        (("no", "elsewhere"), BOTH, 2),
        (("no", "NJ"), ("FL",), 2),
        (("no", "FL", "minor"), BOTH, 3),
        (("no", "FL", "adult", "exhaustion"), BOTH, 4),
        (WHOLE, BOTH, 9),
        (("no", "FL", "adult", None, None, None, None, None, None), BOTH, 9),
    ],
)
def test_the_result_comes_as_soon_as_no_answer_can_change_it(codes, states, asked):
    for most in range(1, asked):
        assert walked(*codes[:most], states=states).pre_check.step is Step.QUESTION
    done = walked(*codes, states=states)
    assert done.pre_check.step is Step.RESULT and len(done.pre_check.response.answers) == asked <= 10


@pytest.mark.parametrize("code", ["yes", "declined", None])
def test_support_comes_at_once_and_then_help_first_with_nothing_more_asked(code):
    visit = walked(code)
    assert (visit.place.room, visit.pre_check.step) == (Room.PRE_CHECK, Step.SUPPORT)
    visit = visit.with_pre_check(visit.pre_check.go_on(), BOTH)
    assert visit.pre_check.step is Step.RESULT
    assert verdict(visit.pre_check.response, BOTH).outcome is Outcome.HELP_FIRST


def test_what_is_final_stays_so_whatever_is_answered_later():
    for codes in (("yes",), ("no", "elsewhere"), ("no", "FL", "minor"), ("no", "FL", "adult", "exhaustion")):
        start = dict(zip(PLAIN, codes, strict=False))
        outcome = verdict(answered(FORM, start), BOTH).outcome
        assert outcome in FINAL
        assert verdict(answered(FORM, PLAIN | start), BOTH).outcome is outcome
        assert verdict(answered(FORM, PLAIN | start | {"pc-tell": None}), BOTH).outcome is outcome


def test_back_from_the_result_opens_the_last_question_and_a_new_answer_goes_on():
    visit = walked("no", "FL", "minor").back()
    assert visit.pre_check.response.question.item.link_id == "pc-age" and visit.pre_check.step is Step.QUESTION
    adult = visit.pre_check.response.question.item.options[0]
    visit = visit.with_pre_check(visit.pre_check.answer(adult), BOTH)
    assert visit.pre_check.response.question.item.link_id == "pc-reason" and visit.pre_check.step is Step.QUESTION


def test_an_answer_opened_again_stays_on_screen_while_it_is_ticked():
    at = walked(*WHOLE[:5], ("allergy",)).back()
    assert at.pre_check.response.question.item.link_id == "pc-label"
    ticking = at.with_pre_check(at.pre_check.set((at.pre_check.response.question.item.options[0],)), BOTH)
    assert ticking.pre_check.step is Step.QUESTION


def test_back_before_the_first_question_leaves_the_pre_check_and_home_keeps_its_answers():
    visit = replace(walked("no"), trail=(HOME, Place(Room.TREATMENTS), Place(Room.PRE_CHECK)))
    left = visit.back().back()
    assert left.place.room is Room.TREATMENTS
    again = left.home().open_pre_check(PLAN, BOTH)
    assert again.pre_check.response.question.item.link_id == "pc-safety" and again.pre_check.started


def test_after_a_result_it_opens_without_the_old_answers():
    assert not walked(*WHOLE).home().open_pre_check(PLAN, BOTH).pre_check.started


@pytest.mark.parametrize("codes, trail", [((), (HOME,)), (("yes",), (HOME, Place(Room.SUPPORT)))])
def test_where_it_is_not_offered_its_answers_go_but_support_stays(codes, trail):
    visit = walked(*codes).without_treatments()
    assert (visit.trail, visit.pre_check) == (trail, None)
    reading = replace(walked("yes").home().go(Place(Room.GUIDES)))
    assert reading.without_treatments().trail == (HOME, Place(Room.GUIDES))


def test_the_check_in_is_not_touched_by_the_pre_check():
    visit = walked("no")
    assert visit.check_in is None and visit.asking is visit.pre_check
    assert visit.home().asking is None


def test_onward_and_back_leave_every_other_page_alone():
    begun = CheckIn.new(PLAN)
    assert onward(begun, BOTH) is begun
    assert back(replace(begun.go_on(), step=Step.QUESTION)).step is Step.INTRODUCTION


@pytest.mark.parametrize("days, shown", [(-1, True), (0, True), (1, False)])
def test_a_line_is_hidden_after_its_day(days, shown):
    until = date(2026, 12, 31)
    lines = (LegalLine("a", until), LegalLine("b", until + timedelta(days=40)))
    assert [line.text for line in in_force(lines, until + timedelta(days=days))] == ["a", "b"][not shown :]


def test_no_answer_and_no_outcome_stands_in_a_repr():
    visit = walked(*WHOLE)
    told = verdict(visit.pre_check.response, BOTH)
    for text in (repr(visit), repr(visit.pre_check), repr(told), repr(told.reasons)):
        assert not any(word in text for word in ("worth", "two-trials", "depression", "yes"))
