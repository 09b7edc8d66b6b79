"""`prove` itself: green on this machine, and red when something keeps an answer beyond the visit."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.itself import TOP

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prove looks into /proc")

ENTRY = "import sys; from kiosk.prove.proof import SHORT, prove; sys.exit(prove(virtual=True, {}))"


def _prove(home: Path, arguments: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, with a fresh home folder: a developer's takes seconds to look through."""
    surroundings = {**os.environ, "PYTHONPATH": TOP, "HOME": str(home)}
    for ours in ("QT_QPA_PLATFORM", "CLEARING_INSTANCE"):
        surroundings.pop(ours, None)
    command = [sys.executable, "-c", ENTRY.format(arguments)]
    return subprocess.run(command, env=surroundings, cwd=home, capture_output=True, text=True, timeout=280)


def test_nothing_is_left_of_a_visit_whichever_way_it_ends(tmp_path: Path) -> None:
    proof = _prove(tmp_path, "paths=SHORT")

    lines = {line.split()[0]: line for line in proof.stdout.splitlines()}
    assert proof.returncode == 0, proof.stdout + proof.stderr
    for path in ("finish", "crash", "hang", "clear", "keeper"):
        assert "not found; " in lines[path]
        assert "; 0 bytes written" in lines[path]
        assert "control: found" in lines[path]


def test_a_process_that_keeps_an_answer_is_found(tmp_path: Path) -> None:
    proof = _prove(tmp_path, "paths=('crash',), leave_alive=True")

    assert proof.returncode == 1, proof.stdout + proof.stderr
    assert "crash   FOUND: python" in proof.stdout
    assert "control: found" in proof.stdout


@pytest.mark.skipif(os.getuid() != 0, reason="another user can be had by root only")
def test_another_user_than_root_is_told_to_use_sudo(tmp_path: Path) -> None:
    code = ENTRY.replace("sys.exit", "import os; os.setuid(65534); sys.exit").format("")
    surroundings = {**os.environ, "PYTHONPATH": TOP}
    proof = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, timeout=60)

    assert proof.returncode == 2
    assert "run prove with sudo" in proof.stderr
