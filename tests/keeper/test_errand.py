"""Something done by a process of the keeper's own: what comes of it, and that nothing of it stays."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from kiosk.keeper.errand import errand


def asked(script, limit=20.0, **more):
    return asyncio.run(errand([sys.executable, "-c", script], {"word": "x"}, limit, **more))


def test_its_answer_is_what_the_process_says_of_what_it_was_given():
    assert asked("import json, sys; print(json.dumps({'ok': json.load(sys.stdin)['word']}))") == {"ok": "x"}


@pytest.mark.parametrize("script", ["print('[1]')", "print('{')", "1 / 0", "pass", "print('{\"a\": 1}' + 'x')"])
def test_what_is_no_answer_is_none(script):
    assert asked(script) is None


@pytest.mark.timeout(40)
def test_one_that_does_not_end_is_killed_with_all_of_its_group(tmp_path):
    file = tmp_path / "pids"
    script = f"""
import os, subprocess, sys, time
below = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
open({str(file)!r}, "w").write(f"{{os.getpid()}} {{below.pid}}")
time.sleep(1000)
"""
    assert asked(script, limit=2.0) is None
    pids = [int(pid) for pid in file.read_text().split()]
    end = time.monotonic() + 10
    while any(living(pid) for pid in pids) and time.monotonic() < end:
        time.sleep(0.01)
    assert not [pid for pid in pids if living(pid)]


def test_it_is_given_no_other_surroundings_than_those_named():
    script = "import json, os; print(json.dumps(dict(os.environ)))"
    found = asked(
        script, surroundings={"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "")}
    )
    assert found.keys() <= {"PATH", "LD_LIBRARY_PATH", "LC_CTYPE"}


def living(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    except FileNotFoundError:
        return False
