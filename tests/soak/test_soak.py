"""A soak's short form, and that its judgement can go either way. The long one, with planted faults: make soak"""

import os
import random
import subprocess
import sys

import pytest

from tests.soak import figures, log, run
from tests.soak.stage import TOP
from tests.soak.words import asked_titles, dangerous, said

VISITS = 25  # 200 would take five minutes of the suite's ten on a core of its own: make soak SOAK="--visits 200"
KEPT = ("QT_QPA_PLATFORM", "XDG_STATE_HOME", "CLEARING_INSTANCE")  # of the tests, not of a soak


@pytest.mark.skipif(sys.platform != "linux", reason="a soak looks into /proc")
def test_visits_that_end_in_every_way_leave_nothing():
    surroundings = {name: value for name, value in os.environ.items() if name not in KEPT}
    command = [sys.executable, "-m", "tests.soak", "--visits", str(VISITS), "--brief", "--out", "build/soak-short"]
    done = subprocess.run(command, cwd=TOP, env=surroundings, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{VISITS} visits of {VISITS}" in done.stdout


def noisy(grows, visits=2000, noise=0.02):
    dice = random.Random(1)
    return [13 + grows * number / 1000 + dice.gauss(0, noise) for number in range(visits)]


def test_growth_is_seen_and_noise_is_not():
    flat, growing = (figures.fitted(noisy(grows)) for grows in (0.0, 1.0))
    assert abs(flat.growth) < flat.unsure + 0.01
    assert growing.growth - growing.unsure > 0.9
    assert not figures.grown({"files": flat, "memory of its own": flat})
    assert figures.grown({"memory of its own": growing}) == [
        f"memory of its own grew by {growing.growth:.2f} ± {growing.unsure:.2f} per 1,000 visits"
    ]
    few = {"files": figures.fitted([18 + number + number % 2 for number in range(12)])}
    assert figures.grown(few, run.FEW)
    assert not figures.grown({"files": figures.fitted([17] * 11 + [18, 17, 18, 18])}, run.FEW)


def test_swaps_are_judged_by_the_99th_of_a_hundred():
    swaps = [*range(1, 100), 5000]
    assert figures.percentile(swaps, 0.99) == 99
    assert not figures.slow(swaps)
    assert figures.slow([*swaps, 5000])


LINES = (
    "2026-11-22T17:05:13 swap reason=open-again pid=7443 kind=patient took_ms=22",
    "2026-11-22T17:05:16 gone pid=7443 exit=-9",
    "2026-11-22T17:05:16 staff-called ended=received",
)


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-22T17:05:13 swap reason=over page=Result",
        "2026-11-22T17:05:13 swap reason=Question",
        "2026-11-22T17:05:13 swap reason=over score=14",
        "2026-11-22T17:05:13 problem said=Several days",
        "2026-11-22T17:05:13 gone pid=1 Varios días",
    ],
)
def test_a_log_that_tells_of_a_visit_is_seen(line):
    assert not log.faults(LINES)
    assert log.faults([*LINES, line])


def test_the_words_on_the_screen_are_known_in_every_language():
    assert len(said("Finish & clear")) == len(said("I'd rather not answer")) == 7
    assert len(asked_titles()) == 7
    nine = dangerous()["Thoughts that you would be better off dead or of hurting yourself in some way"]
    assert "Not at all" in nine and "Several days" not in nine and "I'd rather not answer" in nine
    assert len(dangerous()) > 7
