"""A visit in several languages: the switch loses nothing, Arabic reads from the right, longer words still fit."""

import re

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtTest import QTest

from kiosk.core.scripts import LATIN
from kiosk.core.visit import Place, Room
from kiosk.library.compiler import compile_library
from kiosk.library.content import Words
from kiosk.library.own_words import interface_texts
from kiosk.library.shelf import Shelf
from kiosk.scene import PatientScene, application
from kiosk.screens import prepare
from kiosk.settings import Settings
from kiosk.tables import CheckIn, Languages
from kiosk.tour import Clock, tour
from kiosk.viewmodels.lists import is_there
from kiosk.viewmodels.pages import Page
from tests.audit.sights import is_text, sights
from tests.audit.walker import faults, rules
from tests.conftest import PHQ_9_ONLY

FIVE = ("en", "es", "pt", "fr", "ru")
OUTSIDE = ("cleared", "attract")


@pytest.fixture
def scene_of(qapp):
    """Makes scenes of 1280 x 800 on 10.1 inches, and closes them."""
    scenes = []

    def made(library):
        clock = Clock()
        scene = PatientScene(library, clock, lambda said: None)
        scenes.append(scene)
        prepare(scene, 1280, 800, 10.1)
        return scene, clock

    yield made
    for scene in scenes:
        scene.close()
        scene.window.hide()


def given(visit):
    held = visit.check_in
    return {} if held is None else {name: response.given() for name, response in held.responses.items()}


def test_on_every_page_the_switch_keeps_place_and_answers(scene_of, whole_library):
    assert tuple(whole_library.words) == FIVE
    scene, clock = scene_of(whole_library)
    seen = 0
    for page in tour(scene, clock, "en", 1.0):
        if page in OUTSIDE:
            continue
        visit = scene.kiosk.visit
        before = visit.held()
        for language in FIVE[1:]:
            visit.setLanguage(language)
            after = visit.held()
            kept = is_there(whole_library.shelf, language, before.place)  # some guides are not there in some languages
            assert (after.language, after.typed) == (language, before.typed), page
            assert after.place == (before.place if kept else Place(Room.GUIDES)), page
            unasked = (page, language) == ("question-phq-9-69722-7", "fr")  # no sure words: docs/decisions/016
            if before.check_in and not unasked and language in whole_library.rooms.tags[before.check_in.at]:
                there, here = after.check_in, before.check_in
                assert (there.at, there.step, there.led_here) == (here.at, here.step, here.led_here), (page, language)
            visit.setLanguage("en")
            assert given(visit.held()) == given(before), (page, language)  # what isn't asked there waits
            visit.resume(before)
        seen += 1
    assert seen > 20


def test_a_guide_that_a_language_lacks_gives_way_to_the_list_of_its_guides(scene_of, whole_library, monkeypatch):
    """As a clinic's own guide may say that it is in one language only."""
    lacking, find = ("emotional-exhaustion", "ru"), Shelf.guide
    monkeypatch.setattr(Shelf, "guide", lambda *asked: None if asked[1:] == lacking else find(*asked))
    scene, _ = scene_of(whole_library)
    scene.kiosk.begin("en")
    visit = scene.kiosk.visit
    visit.openGuides()
    visit.openGuide(lacking[0])
    visit.openSupport()
    visit.back()
    visit.setLanguage("ru")
    shown(scene)
    assert visit.page == Page.Guides and visit.find.missed and "На этом языке нет того" in " ".join(words_on(scene))
    visit.find.openTopics()
    assert not visit.find.missed
    visit.back()
    visit.back()
    assert visit.page == Page.Home


def words_on(scene):
    return [str(sight.item.property("text")) for sight in sights(scene.window) if is_text(sight.item)]


def test_where_a_language_has_no_guide_nothing_leads_to_one(scene_of, arabic):
    scene, _ = scene_of(arabic)
    scene.kiosk.begin("en")
    visit = scene.kiosk.visit
    assert visit.find.hasGuides
    visit.openGuide("burnout-or-depression")
    visit.setLanguage("ar")
    shown(scene)
    read = QCoreApplication.translate("HomePage", "Read")
    assert (visit.page, visit.find.missed, visit.find.hasGuides) == (Page.Home, True, False)
    assert read != "Read" and read not in words_on(scene)
    visit.setLanguage("en")
    shown(scene)
    assert "Read" in words_on(scene)


@pytest.fixture(scope="module")
def arabic():
    settings = Settings(
        languages=Languages(("en", "ar"), unreviewed=("ar",)), check_in=CheckIn(plan=PHQ_9_ONLY, allow=("phq-9:ar",))
    )
    return compile_library(settings)


def middle(scene, words):
    """How far from the left what says this stands, as a share of the window."""
    found = [sight.rect.center().x() for sight in sights(scene.window) if words in str(sight.item.property("text"))]
    return found[0] / scene.window.width()


def shown(scene):
    QTest.qWait(20)
    scene.window.grabWindow()
    return scene


def test_arabic_reads_from_the_right_and_the_switch_turns_the_page_round(scene_of, arabic):
    scene, _ = scene_of(arabic)
    scene.kiosk.begin("ar")
    visit = scene.kiosk.visit
    visit.checkIn.open()
    visit.questions.goOn()
    shown(scene)
    assert middle(scene, "رجوع") > 0.9 and middle(scene, "إنهاء ومسح") < 0.2
    assert middle(scene, visit.questions.asking.text) > 0.5
    first, second = [sight for sight in sights(scene.window) if sight.item.inherits("QQuickAbstractButton")
                     and sight.item.metaObject().className().startswith("Choice")][:2]  # fmt: skip
    assert first.rect.center().x() > second.rect.center().x()
    families = {sight.item.property("font").family() for sight in sights(scene.window) if is_text(sight.item)}
    assert families == {"Clearing Noto Arabic"}
    visit.setLanguage("en")
    shown(scene)
    assert middle(scene, "Back") < 0.2 and middle(scene, "Finish & clear") > 0.8
    families = {sight.item.property("font").family() for sight in sights(scene.window) if is_text(sight.item)}
    assert families == {LATIN}


def test_where_nothing_can_be_asked_in_a_language_home_is_shown_and_the_answers_wait(scene_of, arabic):
    unasked = msgspec.structs.replace(arabic.settings.check_in, allow=())
    scene, clock = scene_of(compile_library(msgspec.structs.replace(arabic.settings, check_in=unasked)))
    scene.kiosk.begin("en")
    visit = scene.kiosk.visit
    visit.checkIn.open()
    visit.questions.goOn()
    clock.now += 1
    visit.questions.asking.choose(2)
    before = given(visit.held())
    visit.setLanguage("ar")
    assert visit.atHome and not visit.checkIn.offered and given(visit.held()) == before
    visit.setLanguage("en")
    visit.checkIn.open()
    visit.questions.goOn()
    assert visit.questions.number == 2


def longer(text):
    """A text some 40 % longer, with accents: "Tóóúúch tóó béégííńń". What stands in braces or after % stays."""
    parts = re.split(r"(\{[^}]*\}|%\d)", text)
    pairs = zip("aeiouywnAEIOUYWN", "áéíóúýŵńÁÉÍÓÚÝŴŃ", strict=True)
    doubled = str.maketrans({plain: 2 * accented for plain, accented in pairs})
    return "".join(part if place % 2 else part.translate(doubled) for place, part in enumerate(parts))


class Longer(QTranslator):
    def translate(self, context, source, disambiguation=None, n=-1):
        return longer(source)

    def isEmpty(self):
        return False


def lengthened(value):
    if isinstance(value, dict):
        return {key: lengthened(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [lengthened(part) for part in value]
    return longer(value) if isinstance(value, str) else value


def test_the_made_up_language_is_two_fifths_longer():
    assert longer("Call {number} in %1 seconds") == "Cááll {number} ííńń %1 séécóóńńds"
    texts = interface_texts("en")
    assert sum(map(len, map(longer, texts))) >= 1.39 * sum(map(len, texts)) and len(texts) > 150


def test_every_page_holds_words_that_are_two_fifths_longer(scene_of, library, monkeypatch):
    words = msgspec.convert(lengthened(msgspec.to_builtins(library.words["en"])), Words)
    monkeypatch.setitem(library.words, "en", words)
    translator = Longer()
    monkeypatch.setattr("kiosk.scene.translator", lambda language: translator if language == "en" else QTranslator())
    scene, clock = scene_of(library)
    found = {}
    for page in tour(scene, clock, "en", 1.0):
        if page not in OUTSIDE and not page.startswith("guide-"):
            found[page] = list(map(str, faults(scene.window, rules(scene.window, 2.4), contrast=False)))
    assert any("éé" in str(sight.item.property("text")) for sight in sights(scene.window) if is_text(sight.item))
    assert {page: told for page, told in found.items() if told} == {}
    application().removeTranslator(translator)
