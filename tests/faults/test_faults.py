"""What goes wrong on purpose, and what the patient sees; here the quick ones, all of them with `make faults`."""

import shutil
import subprocess
import sys

import pytest

from tests.faults.bed import ROOT
from tests.faults.fault import run
from tests.faults.faults import FAULTS

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs a virtual screen and /proc"
)
QUICK = ("surface killed", "Python exception", "no standby when needed")


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.name in QUICK], ids=lambda fault: fault.name)
def test_after_a_fault_the_screen_is_clean_and_nothing_of_the_visit_is_left(fault):
    run(fault, whole=False)


def test_the_real_program_has_no_way_to_fall_ill_on_purpose():
    command = [
        "grep",
        "-rlE",
        "CLEARING_TEST|tests[./]faults",
        "kiosk",
        "main.py",
        "resources/qml",
        "--include=*.py",
        "--include=*.qml",
    ]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout == ""
