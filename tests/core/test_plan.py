"""The way through several questionnaires: in the plan's order, only what fits, with free choices afterwards."""

from dataclasses import replace

import pytest

from kiosk.core.checkin import CheckIn, Step

MAIN = ["cbi", "phq-9", "scope-questions"]
NO, YES = False, True


@pytest.fixture
def plan(whole_library):
    return whole_library.rooms.plan_in("en")


def walked(check_in, answers=None, stop=None):
    """Answers everything with its first option (boolean: no) or as `answers` says by linkId, until Review or `stop`."""
    passed = []
    check_in = check_in.go_on()
    while check_in.step is not Step.REVIEW:
        if check_in.step is Step.SUPPORT:
            passed.append("support")
            check_in = check_in.go_on()
            continue
        item = check_in.response.question.item
        if item.link_id == stop:
            break
        passed.append(f"{check_in.at} {item.link_id}")
        first = NO if item.type == "boolean" else item.options[0]
        wanted = (answers or {}).get(item.link_id, first)
        check_in = check_in.answer(item.options[wanted] if isinstance(wanted, int) and item.options else wanted)
    return check_in, passed


def scales(passed):
    return {name.split()[1].rstrip("0123456789") for name in passed if name.startswith("cbi cbi-")} - {
        "cbi-gate-work",
        "cbi-gate-client",
    }


@pytest.mark.parametrize(
    "gates, asked",
    [
        ({}, {"cbi-p"}),
        ({"cbi-gate-work": YES}, {"cbi-p", "cbi-w"}),
        ({"cbi-gate-work": YES, "cbi-gate-client": YES}, {"cbi-p", "cbi-w", "cbi-c"}),
        ({"cbi-gate-work": None}, {"cbi-p"}),
    ],
)
def test_work_and_client_scales_come_only_where_they_fit(plan, gates, asked):
    _, passed = walked(CheckIn.new(plan), gates)
    assert scales(passed) == asked


def test_the_main_path_is_asked_in_the_plans_order_and_nothing_else(plan):
    end, passed = walked(CheckIn.new(plan))
    assert list(dict.fromkeys(name.split()[0] for name in passed if name != "support")) == MAIN
    assert [part.id for part in end.choices] == ["gad-7", "pc-ptsd-5", "audit-c"]


def test_the_whole_phq_9_is_asked_whatever_was_answered_before(plan):
    _, passed = walked(CheckIn.new(plan))
    assert sum(name.startswith("phq-9 ") for name in passed) == 9  # all "Not at all": no difficulty question
    assert "phq-9 /44260-8" in passed


@pytest.mark.parametrize("gaps", [(), ("/44250-9",), ("/44250-9", "/44255-8", "/44259-0", "/44254-1", "/44251-7")])
def test_item_9_opens_support_also_when_gaps_leave_no_total(plan, gaps):
    _, passed = walked(CheckIn.new(plan), {**dict.fromkeys(gaps), "/44260-8": 1})
    assert passed[passed.index("phq-9 /44260-8") + 1] == "support"


@pytest.mark.parametrize("answer, opens", [(0, False), (1, True), (2, True), (None, True)])
def test_self_harm_thoughts_told_or_refused_open_support(plan, answer, opens):
    _, passed = walked(CheckIn.new(plan), {"scope-selfharm": answer})
    assert (passed[passed.index("scope-questions scope-selfharm") + 1] == "support") is opens


def test_back_from_support_leads_to_the_question_that_opened_it(plan):
    there, _ = walked(CheckIn.new(plan), stop="scope-selfharm")
    support = there.answer(None)
    assert support.step is Step.SUPPORT
    assert support.back().response.question.item.link_id == "scope-selfharm"


def test_back_goes_from_one_questionnaire_to_the_end_of_the_one_before(plan):
    first_of_phq, _ = walked(CheckIn.new(plan), stop="/44250-9")
    before = first_of_phq.back()
    assert (before.at, before.response.question.item.link_id) == ("cbi", "cbi-p6")
    while before.step is Step.QUESTION:
        before = before.back()
    assert before.step is Step.INTRODUCTION


def test_progress_counts_what_will_be_asked_and_settles_with_the_gates(plan):
    begun = CheckIn.new(plan).go_on()
    assert len(begun.section()) == 1 + 6 + 9 + 11
    works = begun.answer(YES)
    assert len(works.section()) == 2 + 6 + 7 + 9 + 11
    assert len(works.answer(YES).section()) == 2 + 6 + 7 + 6 + 9 + 11


def test_a_free_choice_is_asked_by_itself_and_joins_the_review(plan):
    end, _ = walked(CheckIn.new(plan))
    chosen = end.finish().choose("gad-7")
    assert (chosen.step, len(chosen.section())) == (Step.QUESTION, 7)
    whole, passed = walked(chosen)
    assert len(passed) == 7 and whole.step is Step.REVIEW
    assert {part for part, _ in whole.asked()} == {*MAIN, "gad-7"}
    assert [part.id for part in whole.choices] == ["pc-ptsd-5", "audit-c"]


def test_back_from_an_unanswered_choice_leads_to_the_result_and_leaves_nothing(plan):
    end, _ = walked(CheckIn.new(plan))
    result = end.finish()
    again = result.choose("gad-7").back()
    assert again.step is Step.RESULT and again.responses.keys() == result.responses.keys()
    begun = result.choose("gad-7")
    begun = begun.answer(begun.response.question.item.options[1])
    assert "gad-7" in begun.back().back().responses


def test_another_language_passes_over_what_it_does_not_have_and_keeps_the_answers(plan, whole_library):
    spanish = whole_library.rooms.plan_in("es")
    in_cbi, _ = walked(CheckIn.new(plan), stop="cbi-p3")
    moved = in_cbi.offered(spanish)
    assert (moved.at, moved.step) == ("phq-9", Step.QUESTION)
    assert len(moved.responses["cbi"].answers) == 3
    back = moved.offered(plan)
    assert len(back.section()) == 1 + 6 + 9 + 11


def test_a_change_from_the_review_leads_back_to_it(plan):
    end, _ = walked(CheckIn.new(plan))
    changed = end.change("cbi", "cbi-p2")
    changed = changed.answer(changed.response.question.item.options[4])
    assert changed.step is Step.REVIEW
    opened = end.change("cbi", "cbi-gate-work").answer(YES)
    assert opened.response.question.item.link_id == "cbi-gate-client"


def test_a_draft_is_no_answer_until_it_is_confirmed(plan):
    begun = CheckIn.new(plan).go_on()
    drafted = begun.set(YES)
    assert not drafted.started and drafted.draft is YES
    assert replace(drafted, step=Step.QUESTION).answer(YES).draft is None
