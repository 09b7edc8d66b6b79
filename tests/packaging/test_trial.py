"""What the packages lean on in the program: `try`, a keeper that waits for its screen, root's way to it."""

import subprocess
import sys

import pytest

from kiosk import app, trial
from kiosk.keeper import control

WELL = {"painted": True, "standby": 4711, "trouble": False, "last_swap": {"reason": "start"}}


@pytest.mark.parametrize(
    ("differs", "well"),
    [
        ({}, True),
        ({"painted": False}, None),
        ({"standby": None}, None),
        ({"trouble": True}, False),
        ({"last_swap": {"reason": "exception"}}, False),
    ],
)
def test_only_a_patient_s_first_picture_with_another_behind_it_is_well(differs, well):
    assert trial.judged({**WELL, **differs}) is well


def test_a_program_that_ends_has_not_stood(monkeypatch):
    monkeypatch.setenv("CLEARING_INSTANCE", "nobody")
    keeper = subprocess.Popen([sys.executable, "-S", "-c", "raise SystemExit(3)"])
    assert trial._stands(keeper, float("inf")) is False


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
