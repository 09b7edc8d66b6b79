"""When the keeper looks for signed content, and what it makes of what its child tells."""

import asyncio

import pytest

from kiosk.keeper import updates as module
from kiosk.keeper.fetching import surroundings
from kiosk.keeper.updates import STILL, Updates
from tests.keeper.house import Lines

HOUR = 3600.0
WANTED = {"source": "https://content.example", "group": "all", "every_minutes": 60, "root": "/r", "sticks": "signed"}


class Child:
    """Answers as it is told, or not before it is let."""

    def __init__(self):
        self.answer, self.asked, self.free = {"ended": "same", "said": [], "until": 2e9}, [], asyncio.Event()
        self.free.set()

    async def __call__(self, wanted):
        self.asked.append(wanted)
        await self.free.wait()
        return self.answer


@pytest.fixture
def child():
    return Child()


@pytest.fixture
def log():
    return Lines()


@pytest.fixture
def made(clock, child, log, tmp_path, monkeypatch):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    (tmp_path / "updates").mkdir()
    (tmp_path / "updates" / "number").write_text("8" + "0" * 31)  # in the middle of the hour
    return Updates(log, clock, lambda: 1.8e9 + clock.now, child)


ORDERS = []


async def obey(word, more):
    ORDERS.append(word)
    return {"ok": True, "said": ['"Our clinic 2" is in use from the next visit on.']}


async def spend(made, clock, seconds):
    """So much time passes; each look ends at once."""
    for _ in range(round(seconds / 10)):
        clock.now += 10
        made.tick(obey)
        for _ in range(5):
            await asyncio.sleep(0)


def test_it_looks_some_minutes_after_a_start_and_then_once_an_hour(made, clock, child):
    async def day():
        made.switch(WANTED)
        await spend(made, clock, 60)
        assert not child.asked
        await spend(made, clock, 660)
        assert child.asked == [WANTED]
        await spend(made, clock, 10 * HOUR)
        assert len(child.asked) == 11

    asyncio.run(day())


def test_a_source_that_is_down_is_asked_again_and_one_line_says_so(made, clock, child, log):
    async def night():
        child.answer = {"ended": "unreachable", "said": ["It can't be reached."]}
        made.switch(WANTED)
        await spend(made, clock, HOUR)
        assert 3 <= len(child.asked) <= 5
        await spend(made, clock, 8 * HOUR)
        assert len(child.asked) <= 14
        assert log == ["not-updated ended=unreachable", 'not-updated said="It can\'t be reached."']
        child.answer = {"ended": "same", "said": []}
        await spend(made, clock, HOUR)
        assert log[2:] == ["updated ended=same"]

    asyncio.run(night())


@pytest.mark.parametrize("ok, ended", [(True, "new"), (False, "unfit")])
def test_what_has_come_is_put_in_use_by_another_process(made, clock, child, log, ok, ended):
    async def once():
        async def obey(word, more):
            return {"ok": ok, "said": [word]}

        child.answer = {"ended": "new", "said": ["From there: Our clinic 2."], "until": 1.9e9}
        made.switch(WANTED)
        assert await made.now(obey) == {"ok": ok, "said": ["install"]}
        told = made.told()
        assert (told["ended"], told["until"], told["source"]) == (ended, 1.9e9, WANTED["source"])
        assert log[0] == f"{'updated' if ok else 'not-updated'} ended={ended}"

    asyncio.run(once())


def test_where_a_part_of_it_can_t_be_used_it_is_not_said_that_all_is_well(made, log, child, tmp_path):
    async def once():
        async def obey(word, more):
            (tmp_path / "updates" / "last.json").write_text('{"at": 1.0, "ended": "unfit", "said": []}')
            return {"ok": True, "said": ["One is in use, one is not."]}

        child.answer = {"ended": "new", "said": []}
        made.switch(WANTED)
        assert await made.now(obey) == {"ok": False, "said": ["One is in use, one is not."]}
        assert log[0] == "not-updated ended=unfit"

    asyncio.run(once())


NONSENSE = [{}, {"ended": "x"}, {"ended": None, "said": "no list"}, {"ended": "new\n", "said": [1], "until": "soon"}]


@pytest.mark.parametrize("answer", NONSENSE)
def test_nonsense_is_a_program_that_broke(made, child, answer, log):
    child.answer = answer

    async def once():
        made.switch(WANTED)
        assert (await made.now(obey))["ok"] is False

    asyncio.run(once())
    assert log[0] == "not-updated ended=broke"


def test_who_asks_waits_a_moment_only_and_no_second_look_begins(made, child, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", 0.001)

    async def ask():
        made.switch(WANTED)
        child.free.clear()
        assert await made.now(obey) == await made.now(obey) == {"ok": True, "said": [STILL]}
        assert len(child.asked) == 1 and made.told()["next"] is None
        child.free.set()
        await made._task
        assert made.told()["ended"] == "same"

    asyncio.run(ask())


def test_without_a_source_nothing_is_looked_for(made, clock, child):
    async def day():
        for wanted in (None, {**WANTED, "source": ""}):
            made.switch(wanted)
            await spend(made, clock, 5 * HOUR)
            assert not child.asked and (await made.now(obey))["ok"] is False
        assert made.told()["source"] == ""

    asyncio.run(day())


def test_the_child_is_given_its_way_to_the_network_and_nothing_else_of_the_keeper():
    given = {"PATH": "/bin", "https_proxy": "http://proxy", "NO_PROXY": "x", "SSL_CERT_FILE": "/ca", "LANG": "C",
             "STATE_DIRECTORY": "/s", "NOTIFY_SOCKET": "/n", "WATCHDOG_PID": "1", "SECRET_TOKEN": "t", "DISPLAY": ":0",
             "DBUS_SESSION_BUS_ADDRESS": "b", "CLEARING_INSTANCE": "i", "JOURNAL_STREAM": "1:2"}  # fmt: skip
    assert list(surroundings(given)) == ["PATH", "https_proxy", "NO_PROXY", "SSL_CERT_FILE", "LANG", "STATE_DIRECTORY"]


def test_those_who_watch_are_told_when_the_source_was_last_well_and_how_long_that_is_good(made, clock, child, tmp_path):
    assert made.standing() is None
    made.switch(WANTED)
    assert made.standing() == (0.0, None)
    asyncio.run(spend(made, clock, HOUR))
    well = made.standing().verified
    assert well > 1.8e9 and made.standing().valid == 2e9
    child.answer = {"ended": "unreachable", "said": []}
    asyncio.run(spend(made, clock, 2 * HOUR))
    (tmp_path / "updates" / "last.json").write_text(f'{{"at": {1.8e9 + clock.now}, "ended": "slow", "well": {well}}}')
    assert made.standing().verified == well
    made.switch({**WANTED, "source": ""})
    assert made.standing().verified is None
