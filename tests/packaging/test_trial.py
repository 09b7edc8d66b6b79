"""What the packages lean on in the program: `try`, a keeper that waits for its screen, root's way to it."""

import socket
import subprocess
import sys

import pytest

from kiosk import app, trial
from kiosk.keeper import control


@pytest.fixture
def told(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
        there.bind(str(tmp_path / "notify"))
        yield there


SAY = "import socket, sys, time; s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); s.connect(sys.argv[1])\n"
SAY += "for word in sys.argv[2:]: s.send(word.encode())\ntime.sleep(60)"


@pytest.mark.parametrize(
    ("words", "stands"),
    [(["READY=1", trial.OPEN], True), (["READY=1", "STATUS=Trouble: patients are asked to turn to staff."], False)],
    ids=["open", "trouble"],
)
def test_only_a_patient_s_picture_is_taken_for_well(told, words, stands):
    keeper = subprocess.Popen([sys.executable, "-S", "-c", SAY, told.getsockname(), *words])
    try:
        assert trial._stands(told, keeper, float("inf")) is stands
    finally:
        keeper.kill()
        keeper.wait()


def test_a_program_that_ends_has_not_stood(told):
    keeper = subprocess.Popen([sys.executable, "-S", "-c", "raise SystemExit(3)"])
    assert trial._stands(told, keeper, float("inf")) is False


def test_the_words_are_those_that_the_keeper_says():
    from kiosk.keeper.service import _status

    class Keeper:
        class trouble:
            on = False

        class duty:
            mode = "open"

    assert f"STATUS={_status(Keeper)}" == trial.OPEN


@pytest.mark.parametrize("service", [True, False])
def test_a_keeper_waits_for_its_screen_where_it_is_a_service(monkeypatch, capsys, service):
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET"):
        monkeypatch.delenv(name, raising=False)
    if service:
        monkeypatch.setenv("NOTIFY_SOCKET", "/run/nowhere")
    monkeypatch.setattr("kiosk.keeper.run.run", lambda *_, **__: 0)
    assert app.main([]) == (0 if service else 2)
    assert ("no screen" in capsys.readouterr().err) is not service


def test_root_finds_another_user_s_keeper(monkeypatch):
    own = control.address()
    monkeypatch.setenv("CLEARING_UID", "990")
    assert control.address() == own.replace(own.split("-")[1], "990", 1)
