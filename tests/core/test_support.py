"""Support opens at once, in the whole plan as it is shipped, and a zero opens and says nothing."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.checkin import CheckIn, Step
from kiosk.core.facts import PHQ_9_ITEMS, facts
from kiosk.core.reading import Pattern, reading
from kiosk.core.thoughts import THOUGHTS
from kiosk.library.compiler import SHIPPED
from tests.library.test_sayings import strings
from tests.reading import guides_in

SELF_HARM = "scope-selfharm"
PHQ_9 = dict.fromkeys(PHQ_9_ITEMS[:-1])


@pytest.fixture(scope="module")
def shipped(whole_library):
    return whole_library.rooms.plan_in("en")


def walked(plan, chosen, otherwise=0):
    """Answers the main path; gives the linkIds on which Support opened, and the check-in at the review."""
    check_in, opened = CheckIn.new(plan).go_on(), []
    while check_in.step is not Step.REVIEW:
        item = check_in.response.question.item
        index = chosen.get(item.link_id, otherwise)
        check_in = check_in.answer(_answer(item, index))
        if check_in.step is Step.SUPPORT:
            opened.append(check_in.led_here)
            assert check_in.led_here == item.link_id  # before anything else
            check_in = check_in.go_on()
    return opened, check_in


def _answer(item, index):
    if index is None:
        return None
    return item.options[min(index, len(item.options) - 1)] if item.options else index == 0  # yes first, then no


def codes(plan):
    """The places of yes and no among the options of the scope question on self-harm."""
    part = next(part for part in plan if part.id == "scope-questions")
    item = next(question.item for question in part.questionnaire.questions() if question.item.link_id == SELF_HARM)
    return {option.code: index for index, option in enumerate(item.options)}


@pytest.mark.parametrize("weight", [1, 2, 3])
@pytest.mark.parametrize("others", [PHQ_9, {}, dict(list(PHQ_9.items())[:3])], ids=["all skipped", "none", "three"])
def test_item_9_opens_support_also_without_a_total(shipped, weight, others):
    no = {SELF_HARM: codes(shipped)["no"]}
    opened, check_in = walked(shipped, {**no, **others, THOUGHTS: weight})
    assert opened == [THOUGHTS]
    score = facts(check_in.responses).scales["phq-9"]
    assert (score.value is None) is (len(others) > 2)
    assert reading(facts(check_in.responses)).said is Pattern.HELP_NOW


def test_self_harm_in_the_scope_questions_opens_support_told_or_refused(shipped):
    place = codes(shipped)
    for answer, opens in ((place["no"], []), (None, [SELF_HARM])):
        assert walked(shipped, {SELF_HARM: answer})[0] == opens
    for code in place.keys() - {"no"}:
        assert walked(shipped, {SELF_HARM: place[code]})[0] == [SELF_HARM], code


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_whatever_else_is_answered_or_skipped(shipped, data):
    links = [question.item.link_id for part in shipped for question in part.questionnaire.questions()]
    answers = st.one_of(st.none(), st.integers(0, 3))
    chosen = data.draw(st.fixed_dictionaries(dict.fromkeys(links, answers)))
    opened, check_in = walked(shipped, chosen)
    asked = [question.item.link_id for _, question in check_in.asked()]
    expected = [THOUGHTS] if chosen[THOUGHTS] else []
    scope = chosen[SELF_HARM]
    if SELF_HARM in asked and (scope is None or min(scope, len(codes(shipped)) - 1) != codes(shipped)["no"]):
        expected.append(SELF_HARM)
    assert opened == expected


def test_support_leads_on_or_back_to_the_question(shipped):
    check_in = CheckIn.new(shipped).change("phq-9", THOUGHTS)
    opened = check_in.answer(check_in.response.question.item.options[2])
    assert opened.step is Step.SUPPORT
    assert opened.go_on().step is Step.QUESTION
    assert opened.back().response.question.item.link_id == THOUGHTS


HARM = re.compile(r"suicid|death|\bdie|hurt|\bharm|self-harm|muerte|morir|lastim|hacerse daño|vale la pena viv"
                  r"|morte|morrer|machuc|se ferir|vida não vale", re.I)  # fmt: skip
OF_HARM = ("help-now", "help-offered", "self-harm", "self-harm-declined")


@pytest.mark.parametrize("language", ["en", "es", "pt"])
def test_a_result_without_such_thoughts_says_nothing_of_them(every_language, language):
    """Neither that they are absent nor that this is good: Louzon 2016, doi 10.1176/appi.ps.201500149."""
    words = every_language.words[language]
    told = {**words.readings, **words.findings}
    assert [name for name in OF_HARM if not HARM.search(" ".join(strings(told[name])))] == []  # a control
    others = {name: said for name, said in told.items() if name not in OF_HARM}
    assert [name for name, said in others.items() if HARM.search(" ".join(strings(said)))] == []


SOOTHING = re.compile(
    r"(no|low|not at) risk|you are (fine|safe|okay|ok|healthy|not depressed)|you're (fine|safe|okay)|good news"
    r"|(nothing|no need|no reason) to worry|don't worry|rest assured|reassur|congratulat|all good|well done"
    r"|(?<!does not mean that )nothing is wrong|you (do not|don't) have (depression|burnout)|rules? out depression"
    r"|(sin|bajo|ningún) riesgo|usted está bien|está a salvo|buenas noticias|no hay (de qué|por qué) preocuparse"
    r"|no se preocupe|felici(dades|taciones)|todo (está )?bien|no tiene (depresión|burnout|una depresión)|descarta la"
    r" depresión|(?<!no quiere decir que )no pas[ae] nada"
    r"|(sem|baixo|nenhum) risco|você está (bem|a salvo|em segurança)|boas notícias|boa notícia|parabéns|fique tranquil"
    r"|não (há|tem) (motivo|com que|por que)|não se preocupe|(está )?tudo bem|não é nada|nada de errado"
    r"|você não tem (depressão|burnout)|descarta a depressão|(?<!não quer dizer que )nada está errado",
    re.I,
)
FINE = ("so the left side does not rule depression out", "no descarta la depresión", "never ruled out",
        "não descarta a depressão", "Não há nada de errado com o sofá")  # fmt: skip


def every_text(library):
    for language, words in library.words.items():
        yield from strings(words)
        yield from (text for guide in guides_in(library, language) for text in strings(guide))
    for file in ((SHIPPED / "qml").rglob("*.qml"), (SHIPPED / "translations").glob("clearing_*.ts")):
        yield from (path.read_text(encoding="utf-8") for path in file)


def test_no_text_calls_a_zero_reassuring(every_language):
    found = [
        text[max(0, hit.start() - 60) : hit.end() + 20]
        for text in every_text(every_language)
        for hit in SOOTHING.finditer(text)
    ]
    assert [text for text in found if not any(fine in text for fine in FINE)] == []


@pytest.mark.parametrize(
    "planted",
    ["Good news: your answers are low.", "You are at low risk.", "Nothing is wrong.", "You don't have depression.",
     "Usted está bien.", "No tiene depresión.", "No hay de qué preocuparse.", "No pasa nada.",
     "Você está bem.", "Você não tem depressão.", "Não se preocupe.", "Está tudo bem."],
)  # fmt: skip
def test_a_planted_comfort_is_found(planted):
    assert SOOTHING.search(planted)
    assert not SOOTHING.search("Being below a line does not mean that nothing is wrong.")
