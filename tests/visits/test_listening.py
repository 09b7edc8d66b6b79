"""Read aloud: all that is shown is heard, nothing of a person by others, and a visit can be made by ear alone."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.sentences import plain, sentences
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock, tour
from kiosk.viewmodels.kiosk import Said
from tests.audit.sights import is_text, sights
from tests.visits.listener import LogVoice
from tests.visits.robot import _walk
from tests.visits.tongue import tongue

SIGNS = {"Aa"}  # what stands for a name that is heard


class Ears:
    """Somebody with a voice in the ear, keys under the fingers, and no eyes."""

    def __init__(self, library, voice: LogVoice, screen: tuple[int, int, float] = (1280, 800, 10.1)) -> None:
        QAccessible.setActive(True)
        self.clock, self.voice, self.said = Clock(), voice, list[Said]()
        self.scene = PatientScene(library, self.clock, self.said.append, voice=voice)
        prepare(self.scene, *screen)
        self.scene.window.requestActivate()
        self.scene.kiosk.attract.start(cleared=False)
        self.settle()

    def settle(self) -> None:
        self.scene.window.grabWindow()
        for _ in range(4):
            self.scene.app.processEvents()

    def begin(self, language: str = "en"):
        self.scene.kiosk.begin(language)
        self.settle()
        return self.scene.kiosk.visit

    def hear(self) -> list[str]:
        """Everything until it is silent."""
        self.settle()
        return self.voice.finish()

    def press(self, key: Qt.Key) -> list[str]:
        """What is said then."""
        before = len(self.voice.log)
        self.clock.now += 1  # slower than a shaky double press
        QTest.keyClick(self.scene.window, key)
        self.settle()
        self.voice.finish()
        return self.voice.said[before:]

    def changed(self) -> None:
        """Until what has changed on screen would be said."""
        QTest.qWait(200)

    def close(self) -> None:
        self.scene.close()
        self.scene.window.hide()


@pytest.fixture
def ears(qapp, library) -> Iterator[object]:
    made = list[Ears]()

    def make(voice: LogVoice | None = None, **more: object) -> Ears:
        made.append(Ears(more.pop("library", library), voice or LogVoice(), **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def unheard(window, said: list[str]) -> list[str]:
    """Visible texts of which no sentence says all letters; the player is reached by keys, see below."""
    heard = letters(" ".join(said))
    bars = ("setting", "shortLine")  # the second is help: it shows fewer words than it says, see the test below
    seen = [s.item for s in sights(window) if is_text(s.item) and not any(within(s.item, bar) for bar in bars)]
    shown = [plain(item.property("text")) for item in seen]
    return [text for text in shown if text not in SIGNS and letters(text) not in heard]


def within(item: QQuickItem, sign: str) -> bool:
    """Whether it, or what holds it, has this property. (A QMetaObject would outlive its item, under its address.)"""
    while item and item.property(sign) is None:
        item = item.parentItem()
    return item is not None


@pytest.mark.parametrize(("language", "size"), [("en", 1.0), ("ru", 2.0)])
def test_everything_spoken_covers_everything_shown(ears, whole_library, language, size):
    """On every page, with what stands in its bars, in the language of the page."""
    one = ears(library=whole_library)
    ru = tongue(whole_library, "ru")
    counted = ru("Clears in %1 seconds. Touch to stay.").replace("%1", "21")
    # where there is little room; in their place the long words are said
    shorter = whole_library.words[language].help_line_short, f"{ru('Get help now')}: 988  ›", counted
    missing, pages = {}, 0
    for page in tour(one.scene, one.clock, language, size):
        one.settle()
        if one.scene.kiosk.visit is None:
            one.scene.invitation.show()
        start = len(one.voice.log) - one.voice.speaks
        if not one.hear():
            one.changed()  # it is the same page, with something new on it
            one.hear()
        spoken = {utterance.language for utterance in one.voice.log[start:]}
        assert spoken == {language} or (language in spoken and ("preferences" in page or page == "attract")), page
        if found := [text for text in unheard(one.scene.window, one.voice.said[start:]) if text not in shorter]:
            missing[page] = found
        pages += 1
    assert pages > 40
    assert missing == {}
    assert len(private(whole_library, language) & set(one.voice.said)) > 60  # into headphones


@pytest.mark.parametrize("listening", [False, True])
def test_help_says_its_whole_line_however_little_of_it_fits(ears, library, listening):
    one = ears(LogVoice(headphones=None))
    visit = one.begin()
    visit.preferences.setListening(True)
    said = one.hear()
    assert "Get help now" in said and set(sentences(library.words["en"].help_line, "en")) <= set(said)
    visit.preferences.setListening(listening)
    one.settle()
    bar = [s.item for s in sights(one.scene.window) if is_text(s.item) and within(s.item, "shortLine")]
    shown = [item.property("text") for item in bar]
    assert shown == (["Get help now: 988  ›"] if listening else [visit.support.line, "Get help now  ›"])


def test_what_is_not_heard_is_found(ears):
    one = ears()
    visit = one.begin()
    said = one.hear()
    assert unheard(one.scene.window, said) == []
    assert unheard(one.scene.window, [words for words in said if words != "Finish & clear"]) == ["Finish & clear"]
    visit.openSupport()
    assert "Help is here, now." in unheard(one.scene.window, said)


def private(library, language: str) -> set[str]:
    """Every sentence of a questionnaire, and of what answers may lead to."""
    texts = []
    for questionnaire in library.rooms.questionnaires:
        tag = library.rooms.tag(questionnaire.id, language)
        for question in questionnaire.questions():
            options = [option.display.get(tag, "") for option in question.item.options]
            texts += [question.stem.get(tag, ""), question.item.text.get(tag, ""), *options]
    for reading in library.words[language].readings.values():
        texts += [reading.title, reading.meaning, reading.limit, *reading.eases, *reading.steps, reading.ask]
    found = {sentence for text in texts for sentence in sentences(text, language)}
    return found - set(sentences(library.words[language].help_line, language))  # which is on every page


@pytest.mark.parametrize(("language", "headphones"), [("en", None), ("es", False)])
def test_no_question_and_no_answer_is_said_where_others_hear(ears, library, language, headphones):
    one = ears(LogVoice(headphones=headphones))
    secret = private(library, language)
    for page in tour(one.scene, one.clock, language, 1.0):
        visit = one.scene.kiosk.visit
        if visit and page == "home":
            visit.preferences.setListening(True)
        before = len(one.voice.log)
        one.hear()
        if visit and visit.telling:
            visit.speech.play()
            visit.speech.skip(1)
            said = [*one.hear(), *one.press(Qt.Key.Key_Tab), *one.press(Qt.Key.Key_Backtab)]
            assert secret & {*said, *one.voice.said[before:]} == set(), page
    assert len(secret) > 40 and len(one.voice.log) > 100


def test_it_is_asked_once_whether_others_may_hear(ears):
    one = ears(LogVoice(headphones=None))
    visit = one.begin()
    visit.preferences.setListening(True)
    one.hear()
    visit.checkIn.open()
    assert one.hear() == ["The next chair may hear this.", "Read it aloud", "button", "Keep it quiet", "button"]
    assert visit.speech.asks and one.press(Qt.Key.Key_Tab) == ["Keep it quiet", "button"]
    one.press(Qt.Key.Key_Return)
    assert visit.speech.quiet and not visit.speech.asks
    visit.questions.goOn()
    before = len(one.voice.log)
    one.hear()
    assert one.voice.said[before:] == []
    visit.goHome()
    assert one.hear()[0] == "What would help right now?"
    visit.checkIn.open()
    one.hear()
    visit.speech.answer(True)
    assert one.hear()[0] == "A quiet check-in"
    visit.questions.goOn()
    assert "Little interest or pleasure in doing things" in one.hear()


def test_the_settings_say_whether_others_may_hear_and_can_change_it(ears):
    one = ears(LogVoice(headphones=None))
    visit = one.begin()
    visit.preferences.setListening(True)
    visit.checkIn.open()
    one.settle()
    for allowed in (True, False):
        visit.preferences.open(1)
        one.settle()
        button(one, "Private pages too, on the loudspeaker").click()
        visit.preferences.close()
        one.settle()
        assert visit.preferences.loudspeaker is allowed and visit.speech.quiet is not allowed


def test_headphones_pulled_out_stop_it_at_once(ears):
    one = ears()
    visit = one.begin()
    visit.checkIn.open()
    one.settle()
    assert one.voice.speaks
    before = len(one.voice.log)
    one.voice.become(False)
    assert visit.speech.asks and one.hear()[0] == "The next chair may hear this."
    assert "A quiet check-in" not in one.voice.said[before:]
    one.voice.become(True)
    assert one.hear()[0] == "A quiet check-in"


def test_headphones_plugged_in_begin_to_speak(ears):
    one = ears(LogVoice(headphones=False))
    assert one.voice.log == []
    one.voice.become(True)
    said = one.hear()
    assert said[:2] == ["Touch to begin", "button"] and "Español" in said
    visit = one.begin("es")
    assert visit.speech.on and one.hear()[0] == "¿Qué le ayudaría en este momento?"


def test_without_a_voice_in_the_language_there_is_no_button(ears):
    one = ears(LogVoice(frozenset({"en"}), None))
    visit = one.begin("es")
    assert not visit.speech.offered and not visit.preferences.canSpeak and button(one, "Leer en voz alta") is None
    visit.setLanguage("en")
    one.settle()
    assert visit.speech.offered and button(one, "Read aloud")
    one.voice.become(None, frozenset())  # the engine is gone
    one.settle()
    assert button(one, "Read aloud") is None


def button(one: Ears, name: str) -> QQuickItem | None:
    found = [sight.item for sight in sights(one.scene.window) if sight.item.inherits("QQuickAbstractButton")]
    names = [QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name) for item in found]
    return next((item for item, said in zip(found, names, strict=True) if said == name), None)


@pytest.fixture
def guide(ears):
    """Somebody who listens to a guide."""
    one = ears()
    visit = one.begin()
    visit.openGuide("emotional-exhaustion")
    one.settle()
    return one, visit


def test_a_page_is_paused_and_gone_through_sentence_by_sentence(guide):
    one, visit = guide
    assert one.voice.said[-1] == visit.guide.title and visit.speech.playing
    one.voice.go_on()
    one.voice.go_on()
    second = one.voice.said[-1]
    visit.speech.skip(1)
    third = one.voice.said[-1]
    visit.speech.skip(-1)
    assert one.voice.said[-1] == second
    visit.speech.pause()
    assert not one.voice.speaks and not visit.speech.playing
    visit.speech.play()
    assert one.voice.said[-1] == second
    one.voice.go_on()
    assert one.voice.said[-1] == third
    visit.preferences.setSpeed(175)
    visit.preferences.setVolume(9)
    assert (one.voice.log[-1].text, one.voice.log[-1].speed, one.voice.log[-1].volume) == (third, 175, 9)
    one.hear()
    assert "Finish & clear" in one.voice.said[-6:] and not visit.speech.playing
    visit.speech.play()  # from the top
    assert one.voice.said[-1] == visit.guide.title


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_sentence_that_is_said_is_underlined_and_in_view(guide, size):
    one, visit = guide
    visit.preferences.setTextSize(size)
    one.settle()
    marks = 0
    for _ in range(25):
        one.voice.go_on()
        one.settle()
        texts = [item for item in _walk(one.scene.window.contentItem()) if item.inherits("QQuickText")]
        mark = next((item for item in texts if "<u><font" in str(item.property("text"))), None)
        if mark:
            marks += 1
            words = re.findall("<u><font[^>]*>([^<]*)</font></u>", mark.property("text"))
            assert "".join(words).strip() in one.voice.said[-1]
            view = mark
            while not view.inherits("QQuickFlickable"):
                view = view.parentItem()
            middle = (visit.speech.mark.begin + visit.speech.mark.end) / 2
            assert 0 <= mark.mapToItem(view, QPointF(0, middle * mark.height())).y() <= view.height()
    assert marks > 8


def test_a_press_and_a_key_interrupt_at_once(guide):
    one, visit = guide

    def interrupts(x: int, y: int) -> bool:
        visit.speech.play()
        QTest.mousePress(one.scene.window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        stopped = not one.voice.speaks
        QTest.mouseRelease(one.scene.window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        return stopped

    assert any(
        interrupts(640, 300) or QTest.qWait(100) for _ in range(50)
    )  # no touch counts right after the waking one
    assert not interrupts(20, 750)  # on the player's bar
    visit.speech.play()
    QTest.keyClick(one.scene.window, Qt.Key.Key_F5)
    assert not one.voice.speaks
    visit.speech.play()
    assert "button" in one.press(Qt.Key.Key_Tab)


def test_a_control_is_said_with_its_state_and_place(ears):
    one = ears()
    visit = one.begin()
    visit.checkIn.open()
    one.settle()
    visit.questions.goOn()
    one.hear()
    heard = [one.press(Qt.Key.Key_Down) for _ in range(2)]
    assert heard == [["Not at all", "1 of 5, not selected"], ["Several days", "2 of 5, not selected"]]
    visit.preferences.open(1)
    assert one.hear()[0] == "How would you like this screen to be?"
    said = one.press(Qt.Key.Key_Down)
    assert said[0] == "Normal" and "1 of 4" in " ".join(said)


def test_what_changes_under_the_fingers_is_said(ears):
    one = ears()
    visit = one.begin()
    visit.find.openSearch()
    one.hear()
    before = len(one.voice.log)
    QTest.keyClick(one.scene.window, Qt.Key.Key_S)
    one.settle()
    one.changed()
    one.hear()
    assert "Typed: s" in one.voice.said[before:]
    visit.openGuide("common-questions")
    one.hear()
    while one.press(Qt.Key.Key_Tab)[0] != "Is burnout an illness?":
        pass
    before = len(one.voice.log)
    one.press(Qt.Key.Key_Space)
    one.changed()
    one.hear()
    assert one.voice.said[before:][-2:] == ["Open.", "The answer is below."]


def test_on_support_the_crisis_line_comes_first(ears):
    one = ears()
    one.begin().openSupport()
    said = one.hear()
    assert "988" in said[1] and said.index("Help is here, now.") > 1


def test_on_support_the_countdown_is_said(ears):
    one = ears()
    one.begin().openSupport()
    one.hear()
    one.clock.now += 301
    one.scene.kiosk.tick()
    one.settle()
    one.changed()
    assert one.hear() == ["Still there?", "This screen clears itself in 44 seconds.", "Touch it to stay."]


def test_before_the_visit_keys_are_heard_in_headphones_alone(ears):
    one = ears()
    assert one.press(Qt.Key.Key_Down)[0] == "Easier to use"
    assert one.press(Qt.Key.Key_Down) == ["English", "button"]
    one.voice.become(False)
    assert one.press(Qt.Key.Key_Down) == []


def test_keys_that_lead_to_the_player_lose_no_place(guide):
    one, _ = guide
    heard = [one.voice.said[-1]]
    for _ in range(6):
        one.voice.go_on()
        heard.append(one.voice.said[-1])
    QTest.keyClick(one.scene.window, Qt.Key.Key_F5)
    while one.press(Qt.Key.Key_Tab)[0] != "One sentence back":
        pass
    assert one.press(Qt.Key.Key_Return)[:2] == heard[-2:]
    while one.press(Qt.Key.Key_Tab)[0] != "Read this page":
        pass


def test_under_the_cover_nothing_of_the_page_is_said(ears):
    one = ears()
    visit = one.begin()
    visit.checkIn.open()
    one.settle()
    visit.cover.cover()
    assert not one.voice.speaks
    before = len(one.voice.log)
    one.hear()
    visit.speech.play()
    one.hear()
    help_line = sentences(visit.support.line, "en")
    assert {*one.voice.said[before:]} == {"This page is covered.", "Show again", "button", "Get help now", *help_line}


def test_idle_waits_while_it_speaks_and_says_its_warning(ears):
    one = ears()
    visit = one.begin()
    kiosk = one.scene.kiosk
    visit.openGuide("emotional-exhaustion")
    one.settle()
    for _ in range(5):
        one.clock.now += 100
        kiosk.tick()
        assert not kiosk.countdown
    one.hear()
    one.clock.now += 121
    kiosk.tick()
    assert kiosk.countdown == 44
    assert one.hear()[:3] == ["Still there?", "To keep your visit private, this screen clears itself in 44 seconds.",
                              "I need more time"]  # fmt: skip
    one.clock.now += 24
    kiosk.tick()
    assert kiosk.countdown == 20
    one.settle()
    one.changed()
    assert "in 20 seconds" in " ".join(one.hear())
    one.clock.now += 25
    kiosk.tick()
    assert one.said[-1] == Said.OVER and not one.voice.speaks and one.hear() == []


class Blind:
    """Knows nothing but what was said last, and decides the next key by it."""

    def __init__(self, one: Ears) -> None:
        self.one = one
        self.page = one.hear()

    def choose(self, words: str) -> list[str]:
        """Goes down until the words are heard; then presses, and hears where that has led."""
        for _ in range(60):
            if (heard := self.one.press(Qt.Key.Key_Down)) and heard[0] == words:
                self.page = self.one.press(Qt.Key.Key_Return)
                return self.page
        raise AssertionError(f"{words!r} was never heard")

    def changes(self, words: str) -> list[str]:
        """Chooses what changes the page in its place."""
        heard = self.choose(words)
        self.one.changed()
        return [*heard, *self.one.hear()]


def test_a_whole_visit_by_ear_alone(ears, library):
    """From the headphones plugged in to "Finish & clear": no look at the screen, its objects or its state.

    In Russian at the largest text, which are chosen by ear as well.
    """
    ru = tongue(library, "ru")
    one = ears(LogVoice(headphones=False))
    one.voice.become(True)
    blind = Blind(one)
    assert "Or press Enter." in blind.page
    assert blind.choose("Русский")[0] == ru("What would help right now?")
    blind.choose(ru("Settings: words, colors, ways to press"))
    assert blind.changes(ru("Largest"))[-3:] == [ru("Largest"), "выбрано", "4 из 4"]
    blind.choose(ru("Done"))
    guide = library.shelf.guide("burnout-or-depression", "ru")
    read = set(blind.choose(ru("Burnout or depression?")))
    assert {part for block in guide.blocks() for part in sentences(block.plain, "ru")} <= read
    assert ru("Check in with yourself") in blind.choose(ru("Home"))
    assert blind.choose(ru("Check in with yourself"))[0] == ru("A quiet check-in")
    blind.choose(ru("Start"))
    for number in range(1, 9):
        assert blind.page[0].startswith(f"Вопрос {number} из ")
        assert ru("Not at all") in blind.page
        blind.choose(ru("Several days") if number % 2 else ru("Not at all"))
    assert any("лучше было бы умереть" in sentence for sentence in blind.page)
    blind.choose(ru("Several days"))
    assert "988" in blind.page[1] and "Спасибо, что сказали." in blind.page
    blind.choose(ru("Go on"))
    blind.choose(ru("Somewhat difficult"))
    assert blind.page[0] == ru("Your answers")
    blind.choose(ru("See my result"))
    assert blind.page[0] == "Пожалуйста, поговорите сегодня с кем-то здесь"
    assert "Список ниже." in blind.changes(ru("Show the numbers"))
    assert "Плохое настроение, последние 2 недели: 5 из 27" in blind.choose(ru("Read this page"))[:3]
    blind.choose(ru("Finish & clear"))
    assert one.said == [Said.BEGAN, Said.FINISHED, Said.OVER]
    assert {utterance.text for utterance in one.voice.log if utterance.language == "ru"} >= {"Русский", *read}


def test_a_scan_for_one_switch_waits_while_it_speaks(ears):
    one = ears()
    visit = one.begin()
    visit.preferences.setSwitches(1)
    ticks = list[bool]()
    one.scene.kiosk.keys.ticked.connect(lambda: ticks.append(one.voice.speaks))
    one.settle()
    assert one.voice.speaks
    one.scene.kiosk.keys._tick()
    assert ticks == []
    one.hear()
    one.scene.kiosk.keys._tick()
    one.settle()
    assert len(ticks) == 1 and one.voice.said[-1] == "Check in with yourself"
