"""The staff surface's end of its line to the keeper: on a socket, and on two pipes as on Windows."""

import json
import os
import socket

import pytest
from PySide6.QtCore import QObject

from kiosk.deskline import DeskLine


@pytest.fixture(params=["socket", "pipes"])
def ends(request, qapp):
    """The line, where the keeper hears it, and where it answers."""
    parent = QObject()
    if request.param == "pipes":
        (asked, asking), (telling, told) = os.pipe(), os.pipe()
        yield DeskLine(telling, parent, asking), asked, told
    else:
        ours, theirs = socket.socketpair()
        yield DeskLine(theirs.detach(), parent), ours.fileno(), ours.detach()


def test_answers_come_to_who_has_asked_and_end_with_the_keeper(ends, qtbot):
    line, asked, told = ends
    first, second, third = [], [], []
    line.ask("state", first.append)
    line.ask("pause", second.append, reason={"en": "Back at noon."})
    heard = b""
    while heard.count(b"\n") < 2:
        heard += os.read(asked, 999)
    asking = [json.loads(one) for one in heard.splitlines()]
    assert asking == [{"id": 1, "ask": "state"}, {"reason": {"en": "Back at noon."}, "id": 2, "ask": "pause"}]
    os.write(told, b'{"id": 2, "ok": true}\n{"id": 1, "mo')  # in pieces, and in another order
    os.write(told, b'de": "open"}\n')
    qtbot.waitUntil(lambda: bool(first and second))
    assert first == [{"mode": "open"}] and second == [{"ok": True}]
    line.ask("logs", third.append)
    os.close(told)
    if asked != told:
        os.close(asked)
    qtbot.waitUntil(lambda: bool(third))
    assert third[0]["ok"] is False and "does not answer" in third[0]["said"][0]
