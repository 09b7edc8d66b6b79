"""Figures: of two kiosks with the same faults and orders, the one with visits tells nothing that the other does not."""

import asyncio
import os
import random
import socket
import types
from contextlib import suppress

import pytest
from prometheus_client.parser import text_string_to_metric_families as families

from kiosk.keeper import scraped
from kiosk.keeper.daily import Daily
from kiosk.keeper.events import Event, Kept, Reason
from kiosk.keeper.figures import ELSEWHERE, EMPTY, EVENTS, HOUR, STEP, Figures
from kiosk.keeper.log import Log
from kiosk.keeper.surface import Kind
from kiosk.keeper.watching import OFTEN, Source, Watching
from kiosk.keeper.wire import FromSurface
from tests.conftest import Clock
from tests.keeper.house import TICK, House

LONG_AGO = 1_772_400_000  # 2026-03-01, 21:20 UTC


class Watched:
    """A house of fakes whose log and figures are the real ones."""

    words = (FromSurface.READY,)  # of a surface that has come up

    def __init__(self, folder, counts=True):
        self.clock, self.day, self.memory = Clock(), "2026-03-01", 13_000_000
        self.log, self.house = Log(), House(self.clock)
        self.keeper = self.house.keeper
        self.keeper._log = self.keeper.sight._log = self.log
        self.content = types.SimpleNamespace(grade="fresh", problems=[], given={})
        self.daily = Daily(str(folder), self.log, lambda: self.day, self.clock)
        self.daily.switch(counts)
        self.figures = Figures(self.keeper, self.content, self.log, self.daily, self.clock,
                               lambda: LONG_AGO + self.clock.now, lambda: self.memory)  # fmt: skip
        self.house.up()

    def wait(self, seconds):
        for _ in range(round(seconds / TICK)):
            self.house.wait(TICK)
            self.figures.look()
        self.heard()

    def heard(self):
        self.daily.heard(self.log.swaps)
        self.log.swaps.clear()
        self.daily.tick()

    def told(self):
        """Each figure by its name and labels; {"clearing_sealed": 1.0, "clearing_mode{open}": 1.0, ...}."""
        found = {}
        for family in families(self.figures.text().decode()):
            for sample in family.samples:
                labels = ",".join(sample.labels.values())
                found[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
        return found

    def visit(self, chance):
        """Somebody comes, perhaps calls for staff, and goes: the next picture is not painted yet."""
        house = self.house
        if house.shown is None or house.shown.kind is not Kind.PATIENT or not (house.standby and house.standby.ready):
            return False
        house.say(house.shown, FromSurface.BEGAN)
        for word in chance.sample((FromSurface.HELP, FromSurface.FINISHED), chance.randrange(3)):
            house.say(house.shown, word)
        house.say(house.shown, FromSurface.OVER)
        return True

    def fresh(self, *, standby=True):
        """What was started comes up, sealed or not, and what was killed is gone."""
        house = self.house
        if house.shown and not house.shown.painted:
            house.painted()
        if house.standby and not house.standby.ready and standby:
            house.say(house.standby, *self.words)
            if house.shown and not house.shown.painted:
                house.painted()
        house.bury()
        self.memory += 500  # bytes: a leak


@pytest.fixture
def watched(tmp_path):
    return Watched(tmp_path)


def orders(chance):
    """What happens to both kiosks at a moment: staff's doings, new content, a fault of the surface that waits."""
    return chance.choice([
        lambda one: one.keeper.duty.pause({}), lambda one: one.keeper.duty.clean(60),
        lambda one: one.keeper.let_staff_in(), lambda one: one.keeper.renew(),
        lambda one: one.keeper.standby and one.house.crash(one.keeper.standby),
        lambda one: one.log(Event.WRONG_PIN, left=3), *[open_again] * 6,
    ])  # fmt: skip


def open_again(one):
    one.keeper.duty.resume()
    one.keeper.let_staff_out()


def told_apart(one, other):
    """The lines by which their figures differ."""
    return sorted(set(one.figures.text().splitlines()) ^ set(other.figures.text().splitlines()))


@pytest.mark.parametrize("seed", range(4))
def test_a_visit_changes_no_figure(tmp_path, seed, capsys):
    """One hour and a half: the one has some hundred visits, the other none, and both the same faults and orders."""
    chance, visits = random.Random(seed), random.Random(-seed - 1)
    pair = busy, empty = Watched(tmp_path / "busy"), Watched(tmp_path / "empty")
    if seed % 2:
        busy.words = empty.words = (FromSurface.UNSEALED, FromSurface.READY)
        busy.keeper.sealed = empty.keeper.sealed = False
    came = 0
    for _ in range(360):
        order = orders(chance) if chance.random() < 0.08 else lambda one: None
        for one in pair:
            order(one)
            one.wait(0.5)
            one.fresh()
            one.wait(OFTEN - 1)
        came += busy.visit(visits) if visits.random() < 0.3 else False
        assert told_apart(busy, empty) == []
        for one in pair:
            one.wait(0.5)
        late = visits.random() < 0.5  # as a slow machine is
        for one in pair:
            one.fresh(standby=not late)
        assert told_apart(busy, empty) == []
    assert came > 30


def test_the_day_after_swaps_are_told_in_fives_and_nothing_else(watched, capsys):
    before, chance = watched.told(), random.Random(3)
    for _ in range(12):
        assert watched.visit(chance)
        watched.wait(0.5)
        watched.fresh()
        watched.wait(30)
        watched.fresh()
    assert watched.told() == before
    watched.day = "2026-03-02"
    watched.heard()
    after = watched.told()
    changed = {name for name in after if after[name] != before[name]}
    assert after["clearing_swaps_total{over}"] == 10 and after["clearing_swap_seconds_count"] == 10
    assert {name.partition("{")[0] for name in changed} == {
        "clearing_swaps_total", "clearing_swap_seconds_bucket", "clearing_swap_seconds_count",
    } | ({"clearing_swap_seconds_sum"} & changed)  # fmt: skip


def test_a_fault_is_told_at_once(watched, capsys):
    before = watched.told()
    assert before["clearing_failures_total{crash}"] == 0 and before["clearing_healthy"] == 1
    watched.house.crash(watched.house.shown)
    assert watched.told()["clearing_failures_total{crash}"] == 1
    for _ in range(2):
        watched.house.crash(watched.house.shown or watched.house.standby)
    after = watched.told()
    assert after["clearing_failures_total{crash}"] == 3 and after["clearing_events_total{trouble}"] == 1
    assert after["clearing_healthy"] == 0 and after["clearing_mode{trouble}"] == 1 and after["clearing_mode{open}"] == 0


def test_what_each_figure_says(watched):
    house, told = watched.house, watched.told
    assert told()["clearing_sealed"] == 1
    house.say(house.standby, FromSurface.UNSEALED)
    assert told()["clearing_sealed"] == 0
    watched.keeper.duty.pause({})
    watched.wait(1)
    watched.fresh()
    assert told()["clearing_mode{paused}"] == 1 and told()["clearing_shown_kind{patient}"] == 1
    watched.fresh()
    watched.wait(ELSEWHERE + 1)
    assert told()["clearing_shown_kind{notice}"] == 1 and told()["clearing_shown_kind{patient}"] == 0
    watched.content.grade, watched.content.problems = "last good", ["no", "no"]
    assert told()["clearing_content{last good}"] == 1 and told()["clearing_content_problems"] == 2
    assert told()["clearing_start_time_seconds"] == LONG_AGO
    assert any(name.startswith("clearing_info{") for name in told())


def test_that_none_waits_is_told_after_a_minute_and_that_one_does_at_once(watched):
    watched.keeper._start = lambda kind: types.SimpleNamespace(pid=9, kill=lambda: None, send=lambda word: None)
    watched.house.say(watched.house.shown, FromSurface.OVER)
    watched.house.painted()
    watched.figures.look()
    for seconds, ready in ((EMPTY - 1, 1), (1, 0)):
        watched.clock.now += seconds
        watched.figures.look()
        assert watched.told()["clearing_standby_ready"] == ready
    watched.house.ready()
    watched.figures.look()
    assert watched.told()["clearing_standby_ready"] == 1


def test_memory_is_told_each_hour_in_large_steps(watched):
    assert watched.told()["clearing_keeper_memory_bytes"] == 4 * STEP
    watched.memory = 40_000_000
    watched.clock.now += HOUR - 1
    assert watched.told()["clearing_keeper_memory_bytes"] == 4 * STEP
    watched.clock.now += 1
    assert watched.told()["clearing_keeper_memory_bytes"] == 10 * STEP


def test_the_age_of_the_content(watched):
    assert "clearing_content_ended" not in watched.told()
    watched.figures.ages = {
        "packs": [["our-clinic", "2026-11"]], "without_review": 4, "lines_checked": "2026-02-01",
        "ends": {"2026-02-28": 2, "2026-03-01": 1, "2026-05-01": 1},
    }  # fmt: skip
    told = watched.told()
    assert told["clearing_pack_info{our-clinic,2026-11}"] == 1 and told["clearing_content_ended"] == 2
    assert told["clearing_content_next_end_timestamp_seconds"] == 1_772_409_600  # the second after 2026-03-01, UTC
    assert told["clearing_guides_without_review"] == 4
    assert told["clearing_support_lines_checked_timestamp_seconds"] == 1_769_904_000


def test_the_source_of_updates(watched):
    assert "clearing_updates_verified_timestamp_seconds" not in watched.told()
    watched.figures._source = lambda: Source(5.0, None)
    assert watched.told()["clearing_updates_verified_timestamp_seconds"] == 5
    assert "clearing_updates_valid_until_timestamp_seconds" not in watched.told()


def test_where_nothing_is_counted_no_swap_is_told(tmp_path):
    told = Watched(tmp_path, counts=False).told()
    assert told and not [name for name in told if name.startswith("clearing_swap")]


def test_no_series_has_a_time_of_its_own_and_their_number_stays_small(watched):
    text = watched.figures.text().decode()
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert "_created" not in text and all(len(line.rsplit("} ", 1)[-1].split()) <= 2 for line in lines)
    assert len(lines) < 100


def test_what_only_a_visitor_can_cause_is_no_event(capsys):
    assert not {Event.STAFF_CALLED, Event.CALL_FAILED, Event.NOT_PRINTED, Event.UNSEALED} & set(EVENTS)
    log = Log()
    log(Event.NOT_KEPT, what=Kept.COUNTS, errno=28)
    log(Event.SWAP, reason=Reason.OVER, took_ms=3)
    assert log.serious == {}
    log(Event.NOT_KEPT, what=Kept.TRIES, errno=28)
    assert log.serious == {(Event.NOT_KEPT, None): 1}


@pytest.fixture
def watching(watched):
    """What hands the figures out, and `look`, which lets 15 s pass."""
    made = Watching(watched.content, watched.log, watched.daily, watched.clock)

    def look():
        watched.clock.now += OFTEN
        made.tick(watched.keeper)

    made.look = look
    return made


def test_the_file_is_whole_readable_for_all_and_dated_by_the_schedule(watching, tmp_path):
    file = tmp_path / "of node-exporter" / "clearing.prom"
    before = os.umask(0o077)
    watching.set({"file": str(file)})
    watching.look()
    os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o644 and file.stat().st_mtime_ns % int(OFTEN * 1e9) == 0
    assert "clearing_healthy 1.0" in file.read_text() and os.listdir(file.parent) == [file.name]
    watching.set({})
    watching.look()
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_said_once_and_again_after_it_could(watching, watched, tmp_path, capsys):
    (tmp_path / "place").write_text("a file where a folder should be")
    watching.set({"file": str(tmp_path / "place" / "clearing.prom")})
    watching.look()
    watching.look()
    assert [said.split(" ", 1)[1] for said in watched.log.last].count("not-kept what=metrics errno=EEXIST") == 1
    assert "can't be written" in " ".join(watching.problems.values())
    (tmp_path / "place").unlink()
    watching.look()
    assert not watching.problems


def test_off_nothing_is_imported_or_opened(watching, watched):
    watching.set({})
    watching.look()
    assert watching._figures is None and watching._text == b""


@pytest.fixture
def port():
    """One that is free."""
    with socket.create_server(("127.0.0.1", 0)) as there:
        return there.getsockname()[1]


async def asked(port, request):
    """The first line of the answer, and what stands in it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    with suppress(ConnectionError):
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        writer.close()
        return head.partition(b"\r\n")[0].decode(), body.decode()
    return "", ""


GET = b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nAccept: text/plain\r\n\r\n"
REQUESTS = {
    GET: "HTTP/1.1 200 OK",
    b"GET /metrics HTTP/1.0\r\n\r\n": "HTTP/1.1 200 OK",
    b"POST /metrics HTTP/1.1\r\n\r\n": "HTTP/1.1 405 Method Not Allowed",
    b"GET / HTTP/1.1\r\n\r\n": "HTTP/1.1 404 Not Found",
    b"GET /metrics?name[]=x HTTP/1.1\r\n\r\n": "HTTP/1.1 404 Not Found",
    b"\x16\x03\x01 \xff\xff\r\n\r\n": "HTTP/1.1 400 Bad Request",
    b"GET /metrics HTTP/1.1\r\nX: " + b"x" * 99_999: "",
}


def test_the_port_answers_one_question_only(watching, port):
    async def ask():
        watching.set({"port": port})
        watching.look()
        answers = [await asked(port, request) for request in REQUESTS]
        watching.stop()
        return answers

    answers = asyncio.run(ask())
    assert [line for line, _ in answers] == list(REQUESTS.values())
    assert all(("clearing_healthy 1.0" in body) == ("200" in line) for line, body in answers)


def test_those_who_say_nothing_are_few_and_end(watching, port, monkeypatch):
    async def ask():
        monkeypatch.setattr(scraped, "LIMIT", 60.0)
        watching.set({"port": port})
        watching.look()
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(scraped.AT_ONCE)]
        while watching._port._busy < scraped.AT_ONCE:
            await asyncio.sleep(0.01)
        crowded = await asked(port, GET)
        for _, writer in silent:
            writer.close()
        while watching._port._busy:
            await asyncio.sleep(0.01)
        after = await asked(port, GET)
        monkeypatch.setattr(scraped, "LIMIT", 0.01)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        with suppress(ConnectionError):
            assert await reader.read() == b""  # comes back: it was not let wait for ever
        writer.close()
        watching.stop()
        return crowded, after

    crowded, after = asyncio.run(ask())
    assert crowded[0] == "" and after[0] == "HTTP/1.1 200 OK"


def test_a_port_that_is_taken_is_said_and_tried_again(watching, watched, port, capsys):
    async def ask():
        watching.set({"port": port})
        with socket.create_server(("127.0.0.1", port)):
            watching.look()
            watching.look()
            said = list(watching.problems.values())
        watching.look()
        answer = await asked(port, GET)
        watching.stop()
        return said, answer

    said, (line, _) = asyncio.run(ask())
    assert said == [f"127.0.0.1:{port} can't be served (Address already in use)."] and not watching.problems
    assert [line.split(" ", 1)[1] for line in watched.log.last].count("not-served errno=EADDRINUSE") == 1
    assert line == "HTTP/1.1 200 OK"


def test_new_content_is_asked_for_its_age_once_and_again_where_that_failed(watching, watched, tmp_path):
    asks, answers = (
        [],
        [{"ok": False}, {"ok": True, "packs": [], "ends": {}, "without_review": 3, "lines_checked": None}],
    )

    async def answer(word, more):
        asks.append(word)
        return answers.pop(0)

    async def days():
        watching.ask = answer
        watching.set({"file": str(tmp_path / "clearing.prom")})
        for _ in range(200):
            watching.look()
            await asyncio.sleep(0)

    asyncio.run(days())
    assert asks == ["ages", "ages"] and "clearing_guides_without_review 3.0" in watching._text.decode()
