"""The control socket: one keeper a user, found by name, and known by the kernel rather than by what it says."""

import asyncio
import json
import os
import socket
import threading
import time

import pytest

from kiosk.keeper import control
from kiosk.keeper.chores import Chores
from kiosk.keeper.orders import Orders
from kiosk.keeper.run import House


@pytest.fixture
def instance(monkeypatch):
    monkeypatch.setenv("CLEARING_INSTANCE", f"processes-{os.getpid()}")


def test_a_second_keeper_learns_the_process_of_the_first(instance):
    first = control.claim()
    assert isinstance(first, socket.socket)
    with first:
        assert control.claim() == os.getpid()
    again = control.claim()
    assert isinstance(again, socket.socket)
    again.close()


def test_asking_where_no_keeper_runs_is_a_plain_sentence(instance):
    with pytest.raises(ConnectionError, match="There is no kiosk running"):
        control.ask("status")


@pytest.mark.parametrize(("called", "told"), [("clearing", True), ("clearing-station", False)])
def test_on_a_station_it_names_the_command_that_reaches_the_kiosk(instance, monkeypatch, tmp_path, called, told):
    (tmp_path / "clearing-station").touch()
    monkeypatch.setattr(control, "STATION", str(tmp_path / "clearing-station"))
    monkeypatch.setattr(control, "PROGRAM", called)
    with pytest.raises(ConnectionError) as said:
        control.ask("status")
    assert ("sudo clearing-station" in str(said.value)) is told


def test_a_keeper_answers_in_json_and_is_known_by_the_kernel(instance):
    with control.claim() as listening:

        def answer():
            connection, _ = listening.accept()
            with connection:
                assert connection.recv(99) == b"status {}\n"
                connection.sendall(b'{"shown": %d, "user": %d}\n' % control.peer(connection))

        keeper = threading.Thread(target=answer)
        keeper.start()
        assert control.ask("status") == {"shown": os.getpid(), "user": os.getuid()}
        keeper.join()


class Writes:
    """Stands for asyncio's writer: the kernel's word on who is at the other end comes from `control.peer`."""

    def __init__(self):
        self.written = b""

    def get_extra_info(self, _):
        return None

    def write(self, some):
        self.written += some

    async def drain(self):
        pass

    def close(self):
        pass


@pytest.mark.parametrize(("user", "obeyed"), [(0, True), (os.getuid(), True), (os.getuid() + 1, False)])
def test_only_root_and_the_same_user_are_obeyed(monkeypatch, user, obeyed):
    swaps = []
    house = House(None, [], debug=False)
    monkeypatch.setattr(control, "peer", lambda _: (1, user))
    monkeypatch.setattr(house.keeper, "swap", swaps.append)
    house.keeper.last_swap.took = 0.0

    chores = Chores(house.content, house.log, time.monotonic)

    async def clear():
        house._orders = Orders(house.keeper, house.content, chores, lambda: None)
        reader, writer = asyncio.StreamReader(), Writes()
        reader.feed_data(b"clear\n")
        await control.serve(reader, writer, house._control)
        return json.loads(writer.written)

    answer = asyncio.run(clear())
    assert swaps == (["clear"] if obeyed else [])
    assert ("error" in answer) is not obeyed
