"""What the result page shows of each person: rows, limits, sources and sentences, in both languages."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.result import ResultViewModel
from tests.viewmodels.test_checkin import column
from tests.visits.results import PEOPLE_WHO_COME, result_of

LANGUAGES = ("en", "es")


@pytest.fixture
def result(kiosk, library):
    def shown(name, language="en"):
        model = ResultViewModel(kiosk)
        model.show(result_of(name), library.words[language])
        return model

    return shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PEOPLE_WHO_COME)
def test_a_result_speaks_with_the_words_of_its_pattern(result, library, name, language):
    shown, said = result(name, language), PEOPLE_WHO_COME[name].said
    words = library.words[language].readings[said]
    assert (shown.title, shown.meaning, shown.limit, shown.source) == (
        words.title, words.meaning, words.limit, words.source
    )  # fmt: skip
    assert shown.limits == library.words[language].limits
    assert column(shown.steps, "line") == list(words.steps)
    assert column(shown.eases, "line")[: len(words.eases)] == list(words.eases)
    assert column(shown.sayings, "line")[2] == words.ask


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PEOPLE_WHO_COME)
def test_every_finding_has_its_limit_and_every_bar_its_source(result, library, name, language):
    shown, words = result(name, language), library.words[language]
    assert len(column(shown.findings, "line")) == len(result_of(name).findings)
    assert all(column(shown.findings, "limit"))
    assert all(column(shown.bars, "limit")) and set(column(shown.bars, "source")) <= set(words.sources.values())
    assert len(set(column(shown.bars, "label"))) == shown.bars.rowCount()


HELP = [
    ("few-signs", False, False, True),
    ("hopeless", False, True, True),
    ("both", False, True, True),
    ("help-now", True, False, False),
    ("help-offered", True, False, False),
    ("incomplete", False, False, True),
]


@pytest.mark.parametrize("name, now, soon, picture_first", HELP)
def test_help_and_the_picture_s_place(result, name, now, soon, picture_first):
    shown = result(name)
    assert (shown.helpNow, shown.helpSoon, shown.pictureFirst) == (now, soon, picture_first)


def test_help_now_leaves_no_second_quieter_offer(kiosk, library):
    model = ResultViewModel(kiosk)
    model.show(replace(result_of("help-now"), help_soon=True), library.words["en"])
    assert (model.helpNow, model.helpSoon) == (True, False)


def test_the_findings_of_someone_tired_by_work(result):
    shown = result("exhaustion-demand")
    assert column(shown.findings, "line") == [
        "Your answers show a lot of exhaustion from work, the kind that is often called burnout.",
        "Your answers show a lot of exhaustion from working with people.",
        "Your answers show a lot of exhaustion.",
        "Your mood answers add up to less than the line from which clinics look closer.",
    ]
    assert column(shown.findings, "limit")[0] == "The line of 50 is one that others use. It was never tested."
    assert column(shown.eases, "line")[-1].startswith("At work:")


BARS = {
    "exhaustion-demand": [
        ("Low mood, last 2 weeks", "6", 27, 6 / 27, 10 / 27, "negeri2021"),
        ("Exhaustion", "75", 100, 0.75, 0.5, "kristensen2005"),
        ("Exhaustion from work", "75", 100, 0.75, 0.5, "kristensen2005"),
        ("Exhaustion from working with people", "50", 100, 0.5, 0.5, "kristensen2005"),
    ],
    "both": [
        ("Low mood, last 2 weeks", "16", 27, 16 / 27, 10 / 27, "negeri2021"),
        ("Exhaustion", "75", 100, 0.75, 0.5, "kristensen2005"),
        ("Exhaustion from work", "75", 100, 0.75, 0.5, "kristensen2005"),
        ("Exhaustion from working with people", "50", 100, 0.5, 0.5, "kristensen2005"),
        ("Worry and nerves, last 2 weeks", "12", 21, 12 / 21, 10 / 21, "spitzer2006"),
        ("Alcohol, past year", "5", 12, 5 / 12, 0.25, "bradley2003"),
        ("After a frightening event, past month", "3", 5, 0.6, 0.6, "prins2016"),
    ],
    "depression-with-gaps": [
        ("Low mood, last 2 weeks", "at least 12", 27, 12 / 27, 10 / 27, "negeri2021"),
        ("Exhaustion", "31", 100, 0.3125, 0.5, "kristensen2005"),
    ],
    "incomplete": [
        ("Low mood, last 2 weeks", "", 27, 0, 10 / 27, "negeri2021"),
        ("Exhaustion", "", 100, 0, 0.5, "kristensen2005"),
    ],
    "nothing-said": [],
}


@pytest.mark.parametrize("name", BARS)
def test_the_numbers_one_touch_further(result, library, name):
    shown, sources = result(name), library.words["en"].sources
    columns = ("label", "number", "highest", "share", "lineShare", "source")
    rows = zip(*(column(shown.bars, one) for one in columns), strict=True)
    assert list(rows) == [(*row[:5], sources[row[5]]) for row in BARS[name]]


def test_a_low_number_never_speaks_over_item_9(result):
    shown = result("help-now")
    assert column(shown.findings, "line") == [
        "You told us about thoughts of death, of hurting yourself, or that life is not worth living."
    ]
    assert column(shown.bars, "limit")[0] == "A low total can miss things. Single answers can still matter."


SAID = {
    "exhaustion-demand": ("My work wears me out a lot.", "My score for exhaustion from work was 75 of 100."),
    "depression-with-gaps": (
        "For the last two weeks I have had many of the feelings that can go with depression.",
        "My PHQ-9 total out there was at least 12 of 27.",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_to_say_has_numbers_only_if_wanted(result, name):
    shown = result(name)
    plain, numbered = SAID[name]
    assert shown.numbersToSay
    assert (column(shown.sayings, "line")[0], column(shown.numberedSayings, "line")[0]) == (plain, numbered)
    assert len(column(shown.sayings, "line")) == len(column(shown.numberedSayings, "line")) == 3


@pytest.mark.parametrize("name", ["few-signs", "help-now", "nothing-said"])
def test_without_a_number_to_tell_there_is_nothing_to_choose(result, name):
    assert not result(name).numbersToSay


LEFT_OUT = {
    "both": [],
    "few-signs": [
        "Not asked today: worry and nerves, last 2 weeks; alcohol, past year; "
        "after a frightening event, past month."
    ],
    "incomplete": [
        "Not asked today: worry and nerves, last 2 weeks; alcohol, past year; "
        "after a frightening event, past month.",
        "You would rather not say: exhaustion.",
        "Too few answers to add up: low mood, last 2 weeks.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_was_left_out_is_said(result, name):
    assert column(result(name).leftOut, "line") == LEFT_OUT[name]


def test_shown_again_after_more_questions_it_says_what_is_new(result, library, qtbot):
    shown = result("mood-only")
    bars = shown.bars.rowCount()
    with qtbot.waitSignal(shown.changed, timeout=1000):
        shown.show(result_of("both"), library.words["en"])
    assert (bars, shown.bars.rowCount()) == (1, 7)
    assert shown.title == library.words["en"].readings["both"].title
