"""Questions of a clinic's own: a number on a stepper, several ticks, and "Next" that confirms them."""

import json

import pytest

from kiosk.library.compiler import compile_library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tables import CheckIn, Settings
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.question import QuestionViewModel
from tests.viewmodels.test_checkin import column, press

KIND = QuestionViewModel.Kind
HL7 = "http://hl7.org/fhir/StructureDefinition/"
SLEEP = {
    "resourceType": "Questionnaire", "id": "sleep", "status": "draft", "title": "Sleep", "language": "en",
    "item": [
        {"linkId": "hours", "type": "integer", "text": "How many hours did you sleep?", "extension": [
            {"url": HL7 + "minValue", "valueInteger": 0}, {"url": HL7 + "maxValue", "valueInteger": 24}]},
        {"linkId": "why", "type": "choice", "repeats": True, "text": "What woke you up?", "answerOption": [
            {"valueCoding": {"code": code, "display": code}} for code in ("noise", "pain", "worry")]},
        {"linkId": "naps", "type": "boolean", "text": "Do you sleep in the daytime?"},
    ],
}  # fmt: skip


@pytest.fixture
def scene(qapp, tmp_path, clock):
    (tmp_path / "sleep.json").write_text(json.dumps(SLEEP))
    scene = PatientScene(compile_library(Settings(check_in=CheckIn(folder=str(tmp_path)))), clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    yield scene
    scene.close()
    scene.window.hide()


@pytest.fixture
def check_in(scene, clock):
    scene.kiosk.begin("en")
    visit = scene.kiosk.visit
    visit.checkIn.open()
    visit.questions.goOn()
    while visit.page == Page.Question:
        press(visit, clock, 1 if visit.questions.asking.options.rowCount() == 2 else 0)
    visit.questions.finish()
    visit.questions.chooseMore("sleep")
    return visit.questions


def shown(scene):
    """The words on the buttons of the page."""
    scene.app.processEvents()
    scene.window.grabWindow()

    def walk(item):
        if item.isVisible():
            if item.inherits("QQuickAbstractButton"):
                yield item
            for child in item.childItems():
                yield from walk(child)

    return {item.property("text"): item for item in walk(scene.window.contentItem())}


def test_a_number_is_set_by_steps_within_its_bounds_and_counts_only_once_confirmed(scene, check_in, clock):
    asking = check_in.asking
    assert (asking.kind, asking.wide, asking.ready, asking.value) == (KIND.Number, True, False, "")  # no number leads
    buttons = shown(scene)
    assert not buttons["Next"].isEnabled()
    assert {"−10", "−", "+", "+10", "Next", "I'd rather not answer"} <= set(buttons) and "noise" not in buttons
    for _ in range(4):
        buttons["−10"].click()
    assert asking.value == "0"
    buttons["+10"].click()
    buttons["−"].click()
    assert (asking.value, check_in.number) == ("9", 1)
    clock.now += 1
    buttons["Next"].click()
    assert (asking.text, check_in.number) == ("What woke you up?", 2)


def set_to_12(check_in, clock):
    """Up to its lowest, 0, and from there on."""
    check_in.asking.step(1)
    check_in.asking.step(12)
    clock.now += 1
    check_in.asking.confirm()


def test_nothing_is_confirmed_before_a_number_is_set(check_in, clock):
    clock.now += 1
    check_in.asking.confirm()
    assert check_in.number == 1


def test_several_options_are_ticked_and_unticked_before_next(scene, check_in, clock):
    set_to_12(check_in, clock)
    asking, buttons = check_in.asking, shown(scene)
    assert asking.kind == KIND.Several and not asking.ready and not buttons["Next"].isEnabled()
    for name in ("noise", "worry", "pain", "pain"):
        buttons[name].click()
    assert column(asking.options, "chosen") == [True, False, True] and asking.ready
    clock.now += 1
    shown(scene)["Next"].click()
    assert asking.kind == KIND.One and column(asking.options, "label") == ["Yes", "No"]


def test_the_review_says_numbers_and_ticks_in_words(scene, check_in, clock):
    set_to_12(check_in, clock)
    check_in.asking.choose(0)
    check_in.asking.choose(2)
    clock.now += 1
    check_in.asking.confirm()
    press(scene.kiosk.visit, clock, None)
    assert column(check_in.review, "answer")[-3:] == ["12", "noise, worry", ""]
