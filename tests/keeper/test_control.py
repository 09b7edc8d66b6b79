"""The control socket: one keeper a user, found by name, and known by the kernel rather than by what it says."""

import os
import socket
import threading

import pytest

from kiosk.keeper import control


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


def test_a_keeper_answers_in_json_and_is_known_by_the_kernel(instance):
    with control.claim() as listening:

        def answer():
            connection, _ = listening.accept()
            with connection:
                assert connection.recv(99) == b"status\n"
                connection.sendall(b'{"shown": %d, "user": %d}\n' % control.peer(connection))

        keeper = threading.Thread(target=answer)
        keeper.start()
        assert control.ask("status") == {"shown": os.getpid(), "user": os.getuid()}
        keeper.join()
