"""What ends a surface by itself: exceptions, errors of QML, too much memory. Whole kiosks: tests/faults/."""

import os
import socket
import subprocess
import sys

import pytest

from kiosk.faults import THROWN
from kiosk.itself import TOP
from kiosk.keeper import screen
from kiosk.keeper.wire import EXCEPTION, NO_MEMORY

START = "import threading\nfrom kiosk.faults import end_at_exceptions, limit_memory\n"
ENDS = {
    "end_at_exceptions()\nraise RuntimeError('answer')": EXCEPTION,
    "end_at_exceptions()\nthread = threading.Thread(target=lambda: 1 / 0)\nthread.start(); thread.join()": EXCEPTION,
    "end_at_exceptions()\nlimit_memory(256)\nheld = b'x' * (300 << 20)": NO_MEMORY,
    "end_at_exceptions()\nlimit_memory(256)\nheld = b'x' * (100 << 20)": 0,
}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
@pytest.mark.parametrize("program", ENDS)
def test_a_surface_ends_with_a_code_that_says_why(program):
    done = subprocess.run([sys.executable, "-c", START + program], cwd=TOP, capture_output=True)
    assert done.returncode == ENDS[program]


@pytest.mark.parametrize(
    ("description", "thrown"),
    [
        ("ReferenceError: nothing is not defined", True),
        ("TypeError: Cannot read property 'page' of null", True),
        ("Error: on purpose", True),
        ("Uncaught exception: RangeError: Maximum call stack size exceeded.", True),
        ('QML Heading: Binding loop detected for property "width"', False),
        ("QML QQuickImage: Cannot open: file:///Error.png", False),
    ],
)
def test_what_qml_throws_is_told_from_what_it_warns_of(description, thrown):
    assert bool(THROWN.match(description)) is thrown


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland's socket")
def test_a_compositor_is_there_where_its_socket_answers(tmp_path, monkeypatch):
    for name, value in {
        "QT_QPA_PLATFORM": "",
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "wl",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }.items():
        monkeypatch.setenv(name, value)
    assert not screen.present()
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(os.path.join(tmp_path, "wl"))
        compositor.listen()
        assert screen.present()
    assert not screen.present()
