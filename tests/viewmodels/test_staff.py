"""The staff's pages without a window: the PIN, what is well, and what each action asks of the desk."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk import notices
from kiosk.core.writing import Keys, Writing
from kiosk.fakedesk import FACTS, FOUND, NOON, STATE, TODAY, UNWELL, FakeDesk, Told
from kiosk.tables import Keys as KeyTable
from kiosk.viewmodels.notice import NoticePageViewModel
from kiosk.viewmodels.staff import LEAVES_AFTER, Room, StaffViewModel
from kiosk.viewmodels.staffstate import lasted

Page = StaffViewModel.Page
NAMES = {"en": "English", "es": "Español", "fr": "Français"}


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def facts():
    return [replace(fact, well=fact.well if fact.well is None else True) for fact in FACTS]


@pytest.fixture
def staff(qapp, desk, clock, facts):
    room = Room(NAMES, "en", notices.reasons(NAMES), notices.plain(NAMES), KeyTable().named())
    made = StaffViewModel(desk, lambda: facts, room, clock, lambda: TODAY)
    made.start()
    return made


@pytest.fixture
def inside(staff, desk):
    type_(staff, "4711")
    staff.pin.enter()
    assert staff.page == Page.Overview
    desk.asked.clear()
    return staff


def type_(staff, signs):
    for sign in signs:
        staff.pin.press(sign)


def column(rows, name):
    role = next(role for role, found in rows.roleNames().items() if found.data().decode() == name)
    return [rows.data(rows.index(at, 0), role) for at in range(rows.rowCount())]


def test_before_the_pin_nothing_else_is_asked_and_no_page_opens(staff, desk):
    for page in Page:
        staff.open(page)
    assert staff.page == Page.Pin
    assert desk.asked == [("unlock", {"pin": ""})]


def test_a_wrong_pin_says_how_many_tries_are_left(staff, desk):
    for left, said in ((4, "4 tries are left"), (1, "One try is left"), (0, "not right.")):
        desk.answers["unlock"] = {"open": False, "wait": 0, "left": left}
        type_(staff, "0815")
        assert staff.pin.typed == 4
        staff.pin.enter()
        assert said in staff.pin.said and staff.pin.typed == 0 and staff.page == Page.Pin


def test_the_pause_counts_down_and_takes_no_key_meanwhile(staff, desk, clock):
    desk.answers["unlock"] = {"open": False, "wait": 15, "left": 0}
    type_(staff, "1")
    staff.pin.enter()
    for passed, wait in ((0, 15), (0.5, 15), (14, 1), (14.9, 1)):
        clock.now = passed
        staff.tick()
        type_(staff, "4711")
        assert (staff.pin.wait, staff.pin.typed, staff.pin.open) == (wait, 0, False)
    clock.now = 15
    staff.tick()
    type_(staff, "4711")
    assert (staff.pin.wait, staff.pin.typed) == (0, 4)


def test_a_pause_that_runs_is_known_before_the_first_try(staff, desk):
    desk.answers["unlock"] = {"open": False, "wait": 60, "left": 0}
    staff.start()
    assert (staff.pin.wait, staff.pin.said) == (60, "")


def test_without_a_pin_it_says_so(staff, desk):
    desk.answers["unlock"] = {"open": False, "set": False}
    type_(staff, "1234")
    staff.pin.enter()
    assert staff.pin.unset and not staff.pin.open


def test_while_it_is_looked_at_a_second_try_is_not_sent(staff, desk):
    desk.slow = True
    type_(staff, "1")
    staff.pin.enter()
    type_(staff, "2")
    staff.pin.enter()
    assert [word for word, _ in desk.asked] == ["unlock", "unlock"]  # the first asked for the pause alone


def test_what_is_typed_is_in_no_words(staff):
    type_(staff, "4711 äß-")  # spaces, other letters and marks are none of a badge's
    assert staff.pin.typed == 4
    assert "4711" not in f"{staff.pin!r}{staff.pin.said}"


def test_it_leaves_by_itself_and_says_so_before(inside, desk, clock):
    for rested, told in ((0, 0), (44.9, 0), (45, 15), (59.5, 1)):
        clock.now = rested
        inside.tick()
        assert (inside.leavesIn, desk.asked) == (told, [])
    inside.touch()
    assert inside.leavesIn == 0
    clock.now += LEAVES_AFTER
    inside.tick()
    assert desk.asked == [("leave", {})]


def test_it_waits_while_the_kiosk_is_at_work(inside, desk, clock):
    desk.slow = True
    inside.open(Page.Morning)
    inside.morning.start()
    for _ in range(5):
        inside.morning.nextColor()
    inside.morning.tellEven(True)
    for target in range(9):
        inside.morning.touch(target)
    for _ in range(10):
        clock.now += 59
        inside.tick()
    assert "leave" not in [word for word, _ in desk.asked]
    desk.answer()
    clock.now += 60
    inside.tick()
    assert desk.asked[-1] == ("leave", {})


def test_all_is_well(inside):
    assert (inside.state.headline, inside.state.unwell) == ("All is well", 0)
    rows = dict(zip(column(inside.state.rows, "name"), column(inside.state.rows, "said"), strict=True))
    assert rows["Running"] == "3 days 4 h"
    assert rows["Last visit cleared"] == "09:41, in 0.08 s"
    assert rows["Visits yesterday"] == "31"
    assert rows["Storage"] == "12 GB are free."
    assert all(column(inside.state.rows, "well"))  # also the printer, at which nobody has looked


@pytest.mark.parametrize(
    "change, name, said",
    [
        ({"sealed": False}, "Seal", "off"),
        ({"trouble": True}, "Patients' pages", "broke off"),
        ({"content": "last good", "problems": ["guide.md, line 3: no."]}, "New content", "last good content"),
        ({"mode": "paused", "reason": {"en": "Back at noon."}}, "Out of order", "Back at noon."),
        ({"visits_since_cleaning": 23}, "Cleaning", "20 visits or more"),
    ],
)
def test_what_is_not_well_comes_first(inside, desk, change, name, said):
    desk.answers["state"] = {**STATE, **change}
    inside.state.refresh()
    assert inside.state.headline == "1 thing needs you"
    assert column(inside.state.rows, "name")[0] == name
    assert said in column(inside.state.rows, "said")[0]
    assert column(inside.state.rows, "remedy")[0]


def test_a_fact_is_named_in_words(inside, facts):
    facts[:0] = [Told("voice-en", True, "Heard."), Told("new-thing", True, "?")]
    inside.state.refresh()
    assert {"Voice en", "new thing", "Review"} <= set(column(inside.state.rows, "name"))


def test_facts_that_are_not_well_are_counted_too(inside, facts):
    facts[:0] = UNWELL
    inside.state.refresh()
    assert inside.state.headline == "2 things need you"
    assert column(inside.state.rows, "well")[:3] == [False, False, True]


@pytest.mark.parametrize("state", [{}, {"error": "locked"}, {"last_clear": None, "reason": None}])
def test_a_state_with_holes_breaks_nothing(inside, desk, state):
    desk.answers["state"] = state
    inside.state.refresh()
    assert inside.state.rows.rowCount() >= len(FACTS)


def test_how_long_it_runs_is_said_in_two_words():
    said = [lasted(timedelta(minutes=minutes)) for minutes in (0, 12, 60, 1441, 2 * 1440 + 61)]
    assert said == ["0 min", "12 min", "1 h 0 min", "1 day 0 h", "2 days 1 h"]


def test_the_ready_reasons_are_in_every_offered_language(inside, desk):
    inside.closing.choose(1)
    word, more = desk.asked[-1]
    assert word == "pause" and set(more["reason"]) == {"en", "es", "fr"}
    assert more["reason"]["es"] == "Estamos reparando esta pantalla."


def test_a_typed_reason_stands_in_staffs_language_and_the_others_say_that_it_rests(inside, desk):
    for sign in "back at noon":
        inside.closing.typing.type(sign)
    inside.closing.chooseTyped()
    reason = desk.asked[-1][1]["reason"]
    assert reason["en"] == "back at noon"
    assert reason["fr"].startswith("Cet écran est en pause")


def test_nothing_typed_pauses_nothing(inside, desk):
    inside.closing.typing.type(" ")
    inside.closing.chooseTyped()
    assert desk.asked == []


def test_back_in_order_looks_again(inside, desk):
    inside.resume()
    assert [word for word, _ in desk.asked] == ["resume", "state", "counts", "choose"]


def test_each_action_asks_once_while_it_is_under_way(inside, desk):
    desk.slow = True
    for press in (inside.clearNow, inside.restart, inside.closing.clean, inside.closing.clean):
        press()
    assert desk.asked == [("clear", {}), ("clean", {"seconds": 60})]
    assert inside.errand.underWay
    desk.answer()
    assert not inside.errand.underWay
    inside.restart()
    assert desk.asked[-1] == ("restart", {})


def test_a_refusal_is_said_in_its_own_sentences(inside, desk):
    desk.answers["reload"] = {"ok": False, "said": ["settings.toml, line 3: no.", "Write 30."]}
    inside.content.readAnew()
    assert (inside.content.errand.well, inside.content.errand.said) == (False, "settings.toml, line 3: no.\nWrite 30.")
    desk.answers["reload"] = {"error": "locked"}
    inside.content.readAnew()
    assert inside.content.errand.said == "That did not work. Nothing was changed."


def test_the_reminder_steps_through_its_values(inside, desk):
    inside.open(Page.Cleaning)
    assert inside.closing.reminder == "after 20 visits"
    inside.closing.stepReminder(1)
    assert desk.asked[-1] == ("choose", {"reminder": 30})
    inside.closing.stepReminder(-5)
    assert desk.asked[-1] == ("choose", {"reminder": 0})


def test_sound_and_screen_stay_within_their_ends(inside, desk):
    inside.open(Page.SoundScreen)
    sound = inside.sound
    assert (sound.volume, sound.sound, sound.brightness, sound.speaks) == (6, True, 80, False)
    sound.stepVolume(9)
    sound.stepBrightness(9)
    sound.stepBrightness(-9)
    sound.setSound(False)
    asked = [more for word, more in desk.asked if word == "choose" and more]
    assert asked == [{"volume": 10}, {"brightness": 100}, {"brightness": 10}, {"sound": False}]


def test_a_pack_on_a_stick_is_taken_by_its_file(inside, desk):
    inside.open(Page.Content)
    assert column(inside.content.packs, "name") == ["our-clinic"] and inside.content.looked
    inside.content.take(0)
    assert desk.asked[-1] == ("take", {"file": "/media/stick/clinic.zip"})


def test_a_notice_needs_title_and_text_in_each_of_its_languages(inside, desk):
    notice = inside.notice
    notice.put()
    assert desk.asked == [] and not notice.ready
    notice.typing.type("Flu shots")
    assert notice.title == "Flu shots" and not notice.ready
    notice.writeText(True)
    notice.typing.type("Ask at the desk.")
    assert notice.ready
    notice.goToNextLanguage()
    assert (notice.language, notice.title, notice.ready) == ("Español", "", True)
    notice.typing.type("Vacunas")
    assert not notice.ready
    notice.writeText(True)
    notice.typing.type("Pregunte.")
    notice.stepLast(10)
    notice.put()
    assert desk.asked[-1] == (
        "notice",
        {
            "title": {"en": "Flu shots", "es": "Vacunas"},
            "text": {"en": "Ask at the desk.", "es": "Pregunte."},
            "start": "2026-11-22",
            "until": "2026-12-09",
        },
    )


def test_a_notice_neither_begins_in_the_past_nor_ends_before_it_begins(inside):
    notice = inside.notice
    notice.stepFirst(-10)
    assert notice.first == "Sun 22 Nov 2026"
    notice.stepLast(-30)
    assert notice.last == "Sun 22 Nov 2026"
    notice.stepFirst(3)
    assert (notice.first, notice.last) == ("Wed 25 Nov 2026", "Wed 25 Nov 2026")


def test_the_morning_check_tells_what_was_seen_and_touched(inside, desk):
    morning = inside.morning
    morning.start()
    for _ in range(5):
        assert morning.step == morning.Step.Colors
        morning.nextColor()
    morning.tellEven(False)
    for target in (0, 4, 8, 4):
        morning.touch(target)
    assert morning.left == 6 and morning.touched[4]
    morning.goOn()
    morning.goOn()
    assert desk.asked == [("morning", {"screen": False, "touched": [0, 4, 8]})]
    assert morning.results.rowCount() == len(FOUND) and morning.played


VOICES = [{"name": "seal", "well": True, "said": "."}, {"name": "voice-en", "well": True, "said": "English: played."}]


@pytest.mark.parametrize("heard", [True, False])
def test_whoever_is_there_is_asked_whether_the_voices_were_heard(inside, desk, monkeypatch, heard):
    morning = inside.morning
    assert not morning.played
    morning._go(morning.Step.Touch)
    monkeypatch.setitem(desk.answers, "morning", {"ok": True, "said": [], "facts": VOICES})
    morning.goOn()
    assert morning.played
    morning.tellHeard(heard)
    assert not morning.played
    again = [("morning", {"heard": [], "only": ["voice"]})]
    assert desk.asked[1:] == ([] if heard else again)


def test_counts_show_the_latest_day_first_as_they_are_told(inside):
    inside.open(Page.Counts)
    assert column(inside.counts.days, "day") == ["2026-11-21", "2026-11-20", "2026-11-19"]
    assert column(inside.counts.days, "began") == ["31", "17", "<5"]


@pytest.mark.parametrize(
    "page, above", [(Page.WriteReason, Page.OutOfOrder), (Page.Days, Page.NoticeText), (Page.Counts, Page.Overview)]
)
def test_back_leads_one_page_up(inside, page, above):
    inside.open(page)
    inside.back()
    assert inside.page == above


def test_a_writing_begins_with_a_capital_and_keeps_its_length():
    writing = Writing("en", 20)
    for sign in "Hi. now":
        assert writing.keys is (Keys.CAPITAL if not writing.text or writing.text.endswith((".", ". ")) else Keys.SMALL)
        writing = writing.typed(sign)
    assert writing.typed(" ").typed(" ").text == "Hi. now "
    assert writing.typed("x" * 13).text == "Hi. now" + "x" * 13
    assert writing.typed("x" * 14) == writing.typed("\n") == writing
    assert writing.shortened().text == "Hi. no" and writing.emptied().keys is Keys.CAPITAL


def test_the_pad_has_accents_digits_and_marks():
    assert {"á", "ñ", "ü"} <= set(Writing("es", 9, keys=Keys.SMALL).pad)
    assert {"Á", "Ñ"} <= set(Writing("es", 9).pad)
    assert {"1", "?", "¿"} <= set(Writing("es", 9).shown(Keys.MARKS).pad)
    assert "ж" in Writing("ru", 9, keys=Keys.SMALL).pad
    assert len(Writing("zh", 9).pad) == 26


def lines(about, reason=None, offered=("en", "es", "ru")):
    return notices.lines(about, reason or {}, offered, "988")


def notice_page(clock, about, until=None, **more):
    return NoticePageViewModel(lines(about, **more), until, clock, None, lambda: None)


def test_a_pause_says_its_reason_large_in_english_and_spanish_and_small_in_the_rest(qapp, clock):
    reason = notices.reasons(("ru",))[0]
    page = notice_page(clock, notices.About.PAUSED, reason=reason)
    assert column(page.large, "text") == [reason["en"], reason["es"]]
    assert column(page.small, "text") == [reason["ru"]]
    assert all("988" in crisis for crisis in (*column(page.large, "crisis"), *column(page.small, "crisis")))


def test_a_reason_in_one_language_leaves_the_others_their_usual_words(qapp, clock):
    page = notice_page(clock, notices.About.PAUSED, reason={"en": "Back at noon."})
    assert column(page.large, "text") == ["Back at noon.", "Esta pantalla está en pausa. Volverá pronto."]


def test_cleaning_counts_down(qapp, clock):
    page = notice_page(clock, notices.About.CLEANING, until=60)
    for now, said in ((0, "back in 60 s"), (59.5, "back in 1 s"), (61, "in a moment")):
        clock.now = now
        page.tick()
        assert said in column(page.large, "text")[0]


def test_every_language_of_the_notices_has_every_word():
    found = notices.wordings()
    assert set(found) == {"en", "es", "pt", "fr", "ru", "ar", "zh"}
    for words in found.values():
        assert len(words.reasons) == 4
        assert "{0}" in words.crisis and "{0}" in words.seconds
        assert all(len(reason) <= 200 for reason in words.reasons)  # what the keeper takes


def test_the_last_clear_of_another_day_has_its_day(inside, desk):
    at = NOON - 86400 * 2
    desk.answers["state"] = {**STATE, "last_clear": {"at": at, "took": None, "reason": "over"}}
    inside.state.refresh()
    said = dict(zip(column(inside.state.rows, "name"), column(inside.state.rows, "said"), strict=True))
    assert said["Last visit cleared"] == f"{datetime.fromtimestamp(at):%Y-%m-%d %H:%M}"
