"""sd_notify and the chores: ready with the first picture, alive as long as one stands, and nothing of a visit."""

import os
import socket
import types

import pytest

from kiosk.keeper.chores import Chores
from kiosk.keeper.log import Log
from kiosk.keeper.service import EMPTY_LIMIT, Service

WATCHDOG = 20.0  # s


@pytest.fixture(params=["path", "abstract"])
def systemd(request, tmp_path, clock, monkeypatch):
    """What a service has said to systemd since one last asked."""
    name = f"{tmp_path}/notify" if request.param == "path" else f"\0clearing-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
        there.bind(name)
        there.setblocking(False)

        def heard():
            words = []
            while True:
                try:
                    words.append(there.recv(999).decode())
                except BlockingIOError:
                    return words

        environment = {"NOTIFY_SOCKET": name.replace("\0", "@"), "WATCHDOG_USEC": str(int(WATCHDOG * 1e6))}
        yield types.SimpleNamespace(heard=heard, environment=environment, service=Service(clock, environment))


def test_ready_with_the_first_picture_and_the_watchdog_fed_at_half_time_while_one_stands(systemd, house):
    service, heard = systemd.service, systemd.heard
    service.tick(house.keeper)
    house.ready()
    service.tick(house.keeper)
    assert heard() == []
    house.painted()
    service.tick(house.keeper)
    assert heard() == ["READY=1", "STATUS=Open to patients.", "WATCHDOG=1"]
    for _ in range(4):
        house.wait(WATCHDOG / 4)
        service.tick(house.keeper)
    assert heard() == ["WATCHDOG=1"] * 2
    house.crash(house.shown)  # nothing stands behind it
    house.clock.now += EMPTY_LIMIT - 1
    service.tick(house.keeper)
    assert heard() == ["WATCHDOG=1"]
    house.clock.now += 1
    service.tick(house.keeper)
    assert heard() == []
    service.stopping()
    assert heard() == ["STOPPING=1"]


def test_a_notice_is_alive_too_and_a_visit_is_no_state(systemd, house):
    systemd.service.tick(house.up().keeper)
    systemd.heard()
    house.up(began=True)
    systemd.service.tick(house.keeper)
    house.keeper.duty.pause({"en": "SECRET"})
    systemd.service.tick(house.keeper)
    house.keeper.trouble.on = True
    systemd.service.tick(house.keeper)
    assert [words[:14] for words in systemd.heard()] == ["STATUS=Out of ", "STATUS=Trouble"]


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nowhere"}, {"WATCHDOG_USEC": "x"},
                                         {"WATCHDOG_USEC": "9", "WATCHDOG_PID": "1"}])  # fmt: skip
def test_without_systemd_nothing_happens(environment, house, clock):
    service = Service(clock, environment)
    service.tick(house.up().keeper)
    service.stopping()
    assert service._half is None


def test_the_settings_reach_log_counts_and_lock_and_change_them_later(tmp_path, house, clock, monkeypatch, capfd):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    content = types.SimpleNamespace(there=False, house=b"{}")
    chores = Chores(content, Log(), clock)
    counts = chores.counts
    chores.tick(house.keeper)
    assert chores._pin_file() == str(tmp_path / "state" / "pin")
    content.there = True
    content.house = f'{{"log": "{tmp_path}/logs/log", "counts": false, "pin_file": "/etc/clearing/pin"}}'.encode()
    chores.tick(house.keeper)
    assert chores._pin_file() == "/etc/clearing/pin" and chores.log._file
    counts.began()
    chores.stop()
    assert not (tmp_path / "state" / "counts.json").exists()
    content.house = b'{"log": null, "counts": true, "pin_file": null}'
    chores.tick(house.keeper)
    counts.began()
    chores.stop()
    assert (tmp_path / "state" / "counts.json").exists() and not chores.log._file
